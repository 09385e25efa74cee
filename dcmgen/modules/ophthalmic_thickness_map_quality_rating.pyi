# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Thickness Map Quality Rating Module."""

from dcmgen.items.ophthalmic_thickness_map_quality_rating_sequence_item import (
    OphthalmicThicknessMapQualityRatingSequenceItem,
    OphthalmicThicknessMapQualityRatingSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class OphthalmicThicknessMapQualityRatingModule(Module):
    """Ophthalmic Thickness Map Quality Rating Module (PS3.3 C.8.28.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.3.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicThicknessMapQualityRatingSequence: Items[OphthalmicThicknessMapQualityRatingSequenceItem] = ...,
    ) -> None: ...
    OphthalmicThicknessMapQualityRatingSequence: SQ[
        OphthalmicThicknessMapQualityRatingSequenceItems, OphthalmicThicknessMapQualityRatingSequenceItem
    ]
    """Ophthalmic Thickness Map Quality Rating Sequence (0022,1470), SQ, VM 1, Type 1.

    PS3.3 C.8.28.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.3.html
    """
