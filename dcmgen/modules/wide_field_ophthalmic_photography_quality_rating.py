# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Wide Field Ophthalmic Photography Quality Rating Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.wide_field_ophthalmic_photography_quality_rating_sequence_item import (
        WideFieldOphthalmicPhotographyQualityRatingSequenceItem,
    )


class WideFieldOphthalmicPhotographyQualityRatingModule(Module):
    """Wide Field Ophthalmic Photography Quality Rating Module (PS3.3 C.8.17.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.13.html
    """

    __slots__ = ()

    WideFieldOphthalmicPhotographyQualityRatingSequence: SQ[WideFieldOphthalmicPhotographyQualityRatingSequenceItem] = (
        SQ(0x0022_1525, "WideFieldOphthalmicPhotographyQualityRatingSequenceItem")
    )
    """Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525), VM 1, Type 1 (PS3.3 C.8.17.13)."""
