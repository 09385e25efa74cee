# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Derivation Conceptual Volume Sequence (3010,0014)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_, UI, US
from dcmgen.model.iod import Item


class DerivationConceptualVolumeSequenceItem(Item):
    """Item of Derivation Conceptual Volume Sequence (3010,0014) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    __slots__ = ()

    DerivationDescription = ST_(0x0008_2111)
    SourceConceptualVolumeSequence = SQ(0x3010_0018, "SourceConceptualVolumeSequenceItem")
    ConceptualVolumeDerivationAlgorithmSequence = SQ(0x3010_0016, "AlgorithmIdentificationMacro")


class SourceConceptualVolumeSequenceItem(Item):
    """Item of Source Conceptual Volume Sequence (3010,0018) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    __slots__ = ()

    SourceConceptualVolumeUID = UI(0x3010_0015)
    ConceptualVolumeConstituentIndex = US(0x3010_000D)
    ConceptualVolumeConstituentSegmentationReferenceSequence = SQ(
        0x3010_0012, "ConceptualVolumeConstituentSegmentationReferenceSequenceItem"
    )
