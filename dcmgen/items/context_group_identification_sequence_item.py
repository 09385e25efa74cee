# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Context Group Identification Sequence (0008,0123)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DT, UI_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ContextGroupIdentificationSequenceItem(Item):
    """Item of Context Group Identification Sequence (0008,0123) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    ContextIdentifier: CS = CS(0x0008_010F)
    """Context Identifier (0008,010F), VM 1, Type 1 (PS3.3 C.12.1)."""
    ContextUID: UI_ = UI_(0x0008_0117)
    """Context UID (0008,0117), VM 1, Type 3 (PS3.3 C.12.1)."""
    MappingResource: CST[Literal["DCMR", "SDM"]] = CST(0x0008_0105)
    """Mapping Resource (0008,0105), VM 1, Type 1 (PS3.3 C.12.1)."""
    ContextGroupVersion: DT = DT(0x0008_0106)
    """Context Group Version (0008,0106), VM 1, Type 1 (PS3.3 C.12.1)."""
