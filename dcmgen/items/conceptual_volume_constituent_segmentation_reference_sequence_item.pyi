# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ConceptualVolumeConstituentSegmentationReferenceSequenceItem(Item):
    """Item of Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012) (PS3.3 10.33).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSegmentReferenceIndex: USValue = ...,
        ReferencedDirectSegmentInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedDirectSegmentInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Direct Segment Instance Sequence (3010,004A), SQ, VM 1, Type 1.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """
    ReferencedSegmentReferenceIndex: US
    """Referenced Segment Reference Index (3010,0020), US, VM 1, Type 1.

    PS3.3 10.33: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.33.html
    """

class ConceptualVolumeConstituentSegmentationReferenceSequenceItems(
    Sequence[ConceptualVolumeConstituentSegmentationReferenceSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSegmentReferenceIndex: USValue = ...,
        ReferencedDirectSegmentInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> ConceptualVolumeConstituentSegmentationReferenceSequenceItem: ...
