# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Derivation Conceptual Volume Sequence (3010,0014)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_, UI, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.conceptual_volume_constituent_segmentation_reference_sequence_item import (
        ConceptualVolumeConstituentSegmentationReferenceSequenceItem,
    )


class DerivationConceptualVolumeSequenceItem(Item):
    """Item of Derivation Conceptual Volume Sequence (3010,0014) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    __slots__ = ()

    DerivationDescription: ST_ = ST_(0x0008_2111)
    """Derivation Description (0008,2111), VM 1, Type 3 (PS3.3 10.33)."""
    SourceConceptualVolumeSequence: SQ[SourceConceptualVolumeSequenceItem] = SQ(
        0x3010_0018, "SourceConceptualVolumeSequenceItem"
    )
    """Source Conceptual Volume Sequence (3010,0018), VM 1, Type 1 (PS3.3 10.33)."""
    ConceptualVolumeDerivationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x3010_0016, "AlgorithmIdentificationMacro"
    )
    """Conceptual Volume Derivation Algorithm Sequence (3010,0016), VM 1, Type 3 (PS3.3 10.33)."""


class SourceConceptualVolumeSequenceItem(Item):
    """Item of Source Conceptual Volume Sequence (3010,0018) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    __slots__ = ()

    SourceConceptualVolumeUID: UI = UI(0x3010_0015)
    """Source Conceptual Volume UID (3010,0015), VM 1, Type 1 (PS3.3 10.33)."""
    ConceptualVolumeConstituentIndex: US = US(0x3010_000D)
    """Conceptual Volume Constituent Index (3010,000D), VM 1, Type 1 (PS3.3 10.33)."""
    ConceptualVolumeConstituentSegmentationReferenceSequence: SQ[
        ConceptualVolumeConstituentSegmentationReferenceSequenceItem
    ] = SQ(0x3010_0012, "ConceptualVolumeConstituentSegmentationReferenceSequenceItem")
    """Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012), VM 1, Type 2 (PS3.3 10.33)."""
