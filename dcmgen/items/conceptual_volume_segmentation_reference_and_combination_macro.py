# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Conceptual Volume Segmentation Reference And Combination Macro."""

from __future__ import annotations

from dcmgen.items.conceptual_volume_macro import ConceptualVolumeMacro
from dcmgen.model.fields import CS, SQ, ST_, UT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.conceptual_volume_constituent_sequence_item import ConceptualVolumeConstituentSequenceItem
    from dcmgen.items.conceptual_volume_segmentation_reference_sequence_item import (
        ConceptualVolumeSegmentationReferenceSequenceItem,
    )


class ConceptualVolumeSegmentationReferenceAndCombinationMacro(ConceptualVolumeMacro):
    """Conceptual Volume Segmentation Reference And Combination Macro (PS3.3 10.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

    __slots__ = ()

    ConceptualVolumeCombinationFlag: CS[Literal["YES", "NO"]] = CS(0x3010_000E)
    """Conceptual Volume Combination Flag (3010,000E), VM 1, Type 1 (PS3.3 10.34)."""
    ConceptualVolumeConstituentSequence: SQ[ConceptualVolumeConstituentSequenceItem] = SQ(
        0x3010_0008, "ConceptualVolumeConstituentSequenceItem"
    )
    """Conceptual Volume Constituent Sequence (3010,0008), VM 1, Type 1C (PS3.3 10.34)."""
    ConceptualVolumeCombinationExpression: UT = UT(0x3010_000C)
    """Conceptual Volume Combination Expression (3010,000C), VM 1, Type 1C (PS3.3 10.34)."""
    ConceptualVolumeCombinationDescription: ST_ = ST_(0x3010_000F)
    """Conceptual Volume Combination Description (3010,000F), VM 1, Type 2C (PS3.3 10.34)."""
    ConceptualVolumeSegmentationDefinedFlag: CS[Literal["YES", "NO"]] = CS(0x3010_0010)
    """Conceptual Volume Segmentation Defined Flag (3010,0010), VM 1, Type 1 (PS3.3 10.34)."""
    ConceptualVolumeSegmentationReferenceSequence: SQ[ConceptualVolumeSegmentationReferenceSequenceItem] = SQ(
        0x3010_0011, "ConceptualVolumeSegmentationReferenceSequenceItem"
    )
    """Conceptual Volume Segmentation Reference Sequence (3010,0011), VM 1, Type 1C (PS3.3 10.34)."""
