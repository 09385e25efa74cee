# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import AlgorithmIdentificationMacro, NumericValueMacro


class WideFieldOphthalmicPhotographyQualityThresholdSequenceItem(Item):
    """Item of Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526) (PS3.3 C.8.17.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """

    __slots__ = ()

    WideFieldOphthalmicPhotographyThresholdQualityRating = FL(0x0022_1527)


class WideFieldOphthalmicPhotographyQualityRatingSequenceItem(AlgorithmIdentificationMacro, NumericValueMacro, Item):
    """Item of Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525) (PS3.3 C.8.17.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """

    __slots__ = ()

    WideFieldOphthalmicPhotographyQualityThresholdSequence = SQ(
        0x0022_1526, "WideFieldOphthalmicPhotographyQualityThresholdSequenceItem"
    )
