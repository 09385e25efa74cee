# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Fraction Group Summary Sequence (3008,0220)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA_, IS, IS_, SQ, TM_, US_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FractionGroupSummarySequenceItem(Item):
    """Item of Fraction Group Summary Sequence (3008,0220) (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    __slots__ = ()

    ReferencedFractionGroupNumber: IS_ = IS_(0x300C_0022)
    """Referenced Fraction Group Number (300C,0022), VM 1, Type 3 (PS3.3 C.8.8.23)."""
    FractionGroupType: CS_[Literal["EXTERNAL_BEAM", "BRACHY"]] = CS_(0x3008_0224)
    """Fraction Group Type (3008,0224), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    NumberOfFractionsPlanned: IS_ = IS_(0x300A_0078)
    """Number of Fractions Planned (300A,0078), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    NumberOfFractionsDelivered: IS_ = IS_(0x3008_005A)
    """Number of Fractions Delivered (3008,005A), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    FractionStatusSummarySequence: SQ[FractionStatusSummarySequenceItem] = SQ(
        0x3008_0240, "FractionStatusSummarySequenceItem"
    )
    """Fraction Status Summary Sequence (3008,0240), VM 1, Type 3 (PS3.3 C.8.8.23)."""


class FractionStatusSummarySequenceItem(Item):
    """Item of Fraction Status Summary Sequence (3008,0240) (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    __slots__ = ()

    ReferencedFractionNumber: IS = IS(0x3008_0223)
    """Referenced Fraction Number (3008,0223), VM 1, Type 1 (PS3.3 C.8.8.23)."""
    ClinicalFractionNumber: US_ = US_(0x300A_0705)
    """Clinical Fraction Number (300A,0705), VM 1, Type 3 (PS3.3 C.8.8.23)."""
    TreatmentDate: DA_ = DA_(0x3008_0250)
    """Treatment Date (3008,0250), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    TreatmentTime: TM_ = TM_(0x3008_0251)
    """Treatment Time (3008,0251), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    TreatmentTerminationStatus: CS_[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]] = CS_(0x3008_002A)
    """Treatment Termination Status (3008,002A), VM 1, Type 2 (PS3.3 C.8.8.23)."""
