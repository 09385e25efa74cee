# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Conceptual Volume Constituent Sequence (3010,0008)."""

from dcmgen.items.conceptual_volume_constituent_segmentation_reference_sequence_item import (
    ConceptualVolumeConstituentSegmentationReferenceSequenceItem,
    ConceptualVolumeConstituentSegmentationReferenceSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, UI, US, Items, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ConceptualVolumeConstituentSequenceItem(Item):
    """Item of Conceptual Volume Constituent Sequence (3010,0008) (PS3.3 10.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

    def __init__(
        self,
        /,
        *,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ConceptualVolumeConstituentIndex: USValue = ...,
        ConstituentConceptualVolumeUID: UIValue = ...,
        ConceptualVolumeConstituentSegmentationReferenceSequence: Items[
            ConceptualVolumeConstituentSegmentationReferenceSequenceItem
        ] = ...,
    ) -> None: ...
    ConceptualVolumeConstituentIndex: US
    """Conceptual Volume Constituent Index (3010,000D), US, VM 1, Type 1.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """
    ConstituentConceptualVolumeUID: UI
    """Constituent Conceptual Volume UID (3010,0013), UI, VM 1, Type 1.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """
    OriginatingSOPInstanceReferenceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Originating SOP Instance Reference Sequence (3010,0007), SQ, VM 1, Type 1.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """
    ConceptualVolumeConstituentSegmentationReferenceSequence: SQ[
        ConceptualVolumeConstituentSegmentationReferenceSequenceItems,
        ConceptualVolumeConstituentSegmentationReferenceSequenceItem,
    ]
    """Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012), SQ, VM 1, Type 1C.

    Required if Conceptual Volume Segmentation Defined Flag is YES and a condition that cannot be checked
    (measurement) applies. Not allowed otherwise.

    PS3.3 10.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.34.html
    """

class ConceptualVolumeConstituentSequenceItems(Sequence[ConceptualVolumeConstituentSequenceItem]):
    def add(
        self,
        /,
        *,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ConceptualVolumeConstituentIndex: USValue = ...,
        ConstituentConceptualVolumeUID: UIValue = ...,
        ConceptualVolumeConstituentSegmentationReferenceSequence: Items[
            ConceptualVolumeConstituentSegmentationReferenceSequenceItem
        ] = ...,
    ) -> ConceptualVolumeConstituentSequenceItem: ...
