# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Conceptual Volume Segmentation Reference And Combination Macro."""

from __future__ import annotations

from dcmgen.items.conceptual_volume_macro import ConceptualVolumeMacro
from dcmgen.model.fields import CS, SQ, ST_, UT


class ConceptualVolumeSegmentationReferenceAndCombinationMacro(ConceptualVolumeMacro):
    """Conceptual Volume Segmentation Reference And Combination Macro (PS3.3 10.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

    __slots__ = ()

    ConceptualVolumeCombinationFlag = CS(0x3010_000E)
    ConceptualVolumeConstituentSequence = SQ(0x3010_0008, "ConceptualVolumeConstituentSequenceItem")
    ConceptualVolumeCombinationExpression = UT(0x3010_000C)
    ConceptualVolumeCombinationDescription = ST_(0x3010_000F)
    ConceptualVolumeSegmentationDefinedFlag = CS(0x3010_0010)
    ConceptualVolumeSegmentationReferenceSequence = SQ(0x3010_0011, "ConceptualVolumeSegmentationReferenceSequenceItem")
