# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Wide Field Ophthalmic Photography Quality Rating Module."""

from dcmgen.items.wide_field_ophthalmic_photography_quality_rating_sequence_item import (
    WideFieldOphthalmicPhotographyQualityRatingSequenceItem,
    WideFieldOphthalmicPhotographyQualityRatingSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class WideFieldOphthalmicPhotographyQualityRatingModule(Module):
    """Wide Field Ophthalmic Photography Quality Rating Module (PS3.3 C.8.17.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """

    def __init__(
        self,
        /,
        *,
        WideFieldOphthalmicPhotographyQualityRatingSequence: Items[
            WideFieldOphthalmicPhotographyQualityRatingSequenceItem
        ] = ...,
    ) -> None: ...
    WideFieldOphthalmicPhotographyQualityRatingSequence: SQ[
        WideFieldOphthalmicPhotographyQualityRatingSequenceItems,
        WideFieldOphthalmicPhotographyQualityRatingSequenceItem,
    ]
    """Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525), SQ, VM 1, Type 1.

    PS3.3 C.8.17.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """
