# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Metal Artifact Reduction Sequence (0018,9390)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Item


class MetalArtifactReductionSequenceItem(Item):
    """Item of Metal Artifact Reduction Sequence (0018,9390) (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    __slots__ = ()

    MetalArtifactReductionApplied = CS(0x0018_9391)
    MetalArtifactReductionAlgorithmIdentificationSequence = SQ(0x0018_9392, "AlgorithmIdentificationMacro")
