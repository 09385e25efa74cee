# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Ophthalmic Thickness Map Quality Rating Sequence (0022,1470)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import AlgorithmIdentificationMacro, NumericValueMacro


class OphthalmicThicknessMapQualityRatingSequenceItem(NumericValueMacro, Item):
    """Item of Ophthalmic Thickness Map Quality Rating Sequence (0022,1470) (PS3.3 C.8.28.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.3.html
    """

    __slots__ = ()

    OphthalmicThicknessMapQualityThresholdSequence = SQ(
        0x0022_1458, "OphthalmicThicknessMapQualityThresholdSequenceItem"
    )


class OphthalmicThicknessMapQualityThresholdSequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458) (PS3.3 C.8.28.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.3.html
    """

    __slots__ = ()

    OphthalmicThicknessMapThresholdQualityRating = FL(0x0022_1460)
