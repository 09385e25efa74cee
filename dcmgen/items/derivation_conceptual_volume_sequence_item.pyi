# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Derivation Conceptual Volume Sequence (3010,0014)."""

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.conceptual_volume_constituent_segmentation_reference_sequence_item import (
    ConceptualVolumeConstituentSegmentationReferenceSequenceItem,
    ConceptualVolumeConstituentSegmentationReferenceSequenceItems,
)
from dcmgen.model.fields import SQ, ST_, UI, US, Items, ST_Value, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourceConceptualVolumeSequenceItem(Item):
    """Item of Source Conceptual Volume Sequence (3010,0018) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptualVolumeConstituentIndex: USValue = ...,
        SourceConceptualVolumeUID: UIValue = ...,
        ConceptualVolumeConstituentSegmentationReferenceSequence: Items[
            ConceptualVolumeConstituentSegmentationReferenceSequenceItem
        ] = ...,
    ) -> None: ...
    SourceConceptualVolumeUID: UI
    """Source Conceptual Volume UID (3010,0015), UI, VM 1, Type 1.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    ConceptualVolumeConstituentIndex: US
    """Conceptual Volume Constituent Index (3010,000D), US, VM 1, Type 1.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    ConceptualVolumeConstituentSegmentationReferenceSequence: SQ[
        ConceptualVolumeConstituentSegmentationReferenceSequenceItems,
        ConceptualVolumeConstituentSegmentationReferenceSequenceItem,
    ]
    """Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012), SQ, VM 1, Type 2.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

class SourceConceptualVolumeSequenceItems(Sequence[SourceConceptualVolumeSequenceItem]):
    def add(
        self,
        /,
        *,
        ConceptualVolumeConstituentIndex: USValue = ...,
        SourceConceptualVolumeUID: UIValue = ...,
        ConceptualVolumeConstituentSegmentationReferenceSequence: Items[
            ConceptualVolumeConstituentSegmentationReferenceSequenceItem
        ] = ...,
    ) -> SourceConceptualVolumeSequenceItem: ...

class DerivationConceptualVolumeSequenceItem(Item):
    """Item of Derivation Conceptual Volume Sequence (3010,0014) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    def __init__(
        self,
        /,
        *,
        SourceConceptualVolumeSequence: Items[SourceConceptualVolumeSequenceItem] = ...,
        DerivationDescription: ST_Value = ...,
        ConceptualVolumeDerivationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> None: ...
    DerivationDescription: ST_
    """Derivation Description (0008,2111), ST, VM 1, Type 3.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    SourceConceptualVolumeSequence: SQ[SourceConceptualVolumeSequenceItems, SourceConceptualVolumeSequenceItem]
    """Source Conceptual Volume Sequence (3010,0018), SQ, VM 1, Type 1.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    ConceptualVolumeDerivationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Conceptual Volume Derivation Algorithm Sequence (3010,0016), SQ, VM 1, Type 3.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

class DerivationConceptualVolumeSequenceItems(Sequence[DerivationConceptualVolumeSequenceItem]):
    def add(
        self,
        /,
        *,
        SourceConceptualVolumeSequence: Items[SourceConceptualVolumeSequenceItem] = ...,
        DerivationDescription: ST_Value = ...,
        ConceptualVolumeDerivationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
    ) -> DerivationConceptualVolumeSequenceItem: ...
