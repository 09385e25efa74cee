# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""SOP Common Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, UI, CSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SOPCommonModule(Module):
    """SOP Common Module (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    SOPClassUID: UI = UI(0x0008_0016)
    """SOP Class UID (0008,0016), VM 1, Type 1 (PS3.3 C.12.1)."""
    SOPInstanceUID: UI = UI(0x0008_0018)
    """SOP Instance UID (0008,0018), VM 1, Type 1 (PS3.3 C.12.1)."""
    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 C.12.1)."""
    Modality: CST[Literal["XX", "YY"]] = CST(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.12.1)."""
