# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Support Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO_, SH_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PatientSupportIdentificationMacro(Macro):
    """Patient Support Identification Macro (PS3.3 C.8.8.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.28.html
    """

    __slots__ = ()

    PatientSupportType: CST[Literal["TABLE", "CHAIR"]] = CST(0x300A_0350)
    """Patient Support Type (300A,0350), VM 1, Type 1 (PS3.3 C.8.8.28)."""
    PatientSupportID: SH_ = SH_(0x300A_0352)
    """Patient Support ID (300A,0352), VM 1, Type 3 (PS3.3 C.8.8.28)."""
    PatientSupportAccessoryCode: LO_ = LO_(0x300A_0354)
    """Patient Support Accessory Code (300A,0354), VM 1, Type 3 (PS3.3 C.8.8.28)."""
