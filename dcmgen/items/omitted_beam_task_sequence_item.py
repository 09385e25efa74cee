# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Omitted Beam Task Sequence (300C,0111)."""

from __future__ import annotations

from dcmgen.model.fields import CST, IS, LO_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class OmittedBeamTaskSequenceItem(Item):
    """Item of Omitted Beam Task Sequence (300C,0111) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    __slots__ = ()

    ReferencedBeamNumber: IS = IS(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    ReasonForOmission: CST[Literal["ALREADY_TREATED"]] = CST(0x300C_0112)
    """Reason for Omission (300C,0112), VM 1, Type 1 (PS3.3 C.8.8.29)."""
    ReasonForOmissionDescription: LO_ = LO_(0x300C_0113)
    """Reason for Omission Description (300C,0113), VM 1, Type 3 (PS3.3 C.8.8.29)."""
