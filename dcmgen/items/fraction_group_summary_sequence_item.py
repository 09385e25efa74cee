# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Fraction Group Summary Sequence (3008,0220)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA_, IS, IS_, SQ, TM_, US_
from dcmgen.model.iod import Item


class FractionGroupSummarySequenceItem(Item):
    """Item of Fraction Group Summary Sequence (3008,0220) (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    __slots__ = ()

    ReferencedFractionGroupNumber = IS_(0x300C_0022)
    FractionGroupType = CS_(0x3008_0224)
    NumberOfFractionsPlanned = IS_(0x300A_0078)
    NumberOfFractionsDelivered = IS_(0x3008_005A)
    FractionStatusSummarySequence = SQ(0x3008_0240, "FractionStatusSummarySequenceItem")


class FractionStatusSummarySequenceItem(Item):
    """Item of Fraction Status Summary Sequence (3008,0240) (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    __slots__ = ()

    ReferencedFractionNumber = IS(0x3008_0223)
    ClinicalFractionNumber = US_(0x300A_0705)
    TreatmentDate = DA_(0x3008_0250)
    TreatmentTime = TM_(0x3008_0251)
    TreatmentTerminationStatus = CS_(0x3008_002A)
