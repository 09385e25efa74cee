# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Segment Reference Sequence (3010,0021)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.conceptual_volume_constituent_sequence_item import ConceptualVolumeConstituentSequenceItem
from dcmgen.items.conceptual_volume_macro import ConceptualVolumeMacro
from dcmgen.items.conceptual_volume_segmentation_reference_and_combination_macro import (
    ConceptualVolumeSegmentationReferenceAndCombinationMacro,
)
from dcmgen.items.conceptual_volume_segmentation_reference_sequence_item import (
    ConceptualVolumeSegmentationReferenceSequenceItem,
)
from dcmgen.items.derivation_conceptual_volume_sequence_item import DerivationConceptualVolumeSequenceItem
from dcmgen.items.equivalent_conceptual_volumes_sequence_item import EquivalentConceptualVolumesSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    IS,
    SQ,
    UI,
    UL,
    US,
    ISValue,
    Items,
    ST_Value,
    UIValue,
    ULValue,
    USn,
    USnValue,
    USValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DirectSegmentReferenceSequenceItem(ConceptualVolumeMacro, Item):
    """Item of Direct Segment Reference Sequence (3010,0023) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        ConceptualVolumeUID: UIValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedSurfaceNumber: ULValue = ...,
        ReferencedROINumber: ISValue = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedFiducialsUID: UIValue = ...,
        EquivalentConceptualVolumesSequence: Items[EquivalentConceptualVolumesSequenceItem] = ...,
        DerivationConceptualVolumeSequence: Items[DerivationConceptualVolumeSequenceItem] = ...,
    ) -> None: ...
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
    ReferencedSegmentNumber: USn
    """Referenced Segment Number (0062,000B), US, VM 1-n, Type 1C.

    Required if Referenced SOP Class UID in Referenced SOP Sequence is Segmentation Storage or Surface Segmentation
    Storage. Not allowed otherwise.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
    ReferencedFiducialsUID: UI
    """Referenced Fiducials UID (3010,0031), UI, VM 1, Type 1C.

    Required if Referenced SOP Class UID in Referenced SOP Sequence is Spatial Fiducials Storage. Not allowed
    otherwise.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1C.

    Required if Referenced SOP Class UID in Referenced SOP Sequence is RT Structure Set Storage. Not allowed
    otherwise.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
    ReferencedSurfaceNumber: UL
    """Referenced Surface Number (0066,002C), UL, VM 1, Type 1C.

    Required if Referenced SOP Class UID in Referenced SOP Sequence is Surface Scan Mesh Storage or Surface Scan
    Point Cloud Storage. Not allowed otherwise.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

class DirectSegmentReferenceSequenceItems(Sequence[DirectSegmentReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[SOPInstanceReferenceMacro] = ...,
        ConceptualVolumeUID: UIValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedSurfaceNumber: ULValue = ...,
        ReferencedROINumber: ISValue = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedFiducialsUID: UIValue = ...,
        EquivalentConceptualVolumesSequence: Items[EquivalentConceptualVolumesSequenceItem] = ...,
        DerivationConceptualVolumeSequence: Items[DerivationConceptualVolumeSequenceItem] = ...,
    ) -> DirectSegmentReferenceSequenceItem: ...

class CombinationSegmentReferenceSequenceItem(ConceptualVolumeSegmentationReferenceAndCombinationMacro, Item):
    """Item of Combination Segment Reference Sequence (3010,0024) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptualVolumeUID: UIValue = ...,
        ConceptualVolumeCombinationFlag: Literal["YES", "NO"] = ...,
        ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"] = ...,
        SegmentedPropertyTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ConceptualVolumeConstituentSequence: Items[ConceptualVolumeConstituentSequenceItem] = ...,
        ConceptualVolumeCombinationExpression: UTValue = ...,
        ConceptualVolumeSegmentationReferenceSequence: Items[ConceptualVolumeSegmentationReferenceSequenceItem] = ...,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeCombinationDescription: ST_Value = ...,
        EquivalentConceptualVolumesSequence: Items[EquivalentConceptualVolumesSequenceItem] = ...,
        DerivationConceptualVolumeSequence: Items[DerivationConceptualVolumeSequenceItem] = ...,
    ) -> None: ...
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Category Code Sequence (0062,0003), SQ, VM 1, Type 2.

    Codes: CID 7150 Segmentation Property Category (Baseline, inferred).

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
    SegmentedPropertyTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Type Code Sequence (0062,000F), SQ, VM 1, Type 1C.

    Required if Segmented Property Category Code Sequence has a value. Not allowed otherwise.

    Codes: CID 7151 Segmentation Property Type (Baseline, inferred).

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

class CombinationSegmentReferenceSequenceItems(Sequence[CombinationSegmentReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        ConceptualVolumeUID: UIValue = ...,
        ConceptualVolumeCombinationFlag: Literal["YES", "NO"] = ...,
        ConceptualVolumeSegmentationDefinedFlag: Literal["YES", "NO"] = ...,
        SegmentedPropertyTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        OriginatingSOPInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ConceptualVolumeConstituentSequence: Items[ConceptualVolumeConstituentSequenceItem] = ...,
        ConceptualVolumeCombinationExpression: UTValue = ...,
        ConceptualVolumeSegmentationReferenceSequence: Items[ConceptualVolumeSegmentationReferenceSequenceItem] = ...,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeCombinationDescription: ST_Value = ...,
        EquivalentConceptualVolumesSequence: Items[EquivalentConceptualVolumesSequenceItem] = ...,
        DerivationConceptualVolumeSequence: Items[DerivationConceptualVolumeSequenceItem] = ...,
    ) -> CombinationSegmentReferenceSequenceItem: ...

class SegmentReferenceSequenceItem(Item):
    """Item of Segment Reference Sequence (3010,0021) (PS3.3 C.36.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

    def __init__(
        self,
        /,
        *,
        SegmentReferenceIndex: USValue = ...,
        DirectSegmentReferenceSequence: Items[DirectSegmentReferenceSequenceItem] = ...,
        CombinationSegmentReferenceSequence: Items[CombinationSegmentReferenceSequenceItem] = ...,
    ) -> None: ...
    SegmentReferenceIndex: US
    """Segment Reference Index (3010,0022), US, VM 1, Type 1.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
    DirectSegmentReferenceSequence: SQ[DirectSegmentReferenceSequenceItems, DirectSegmentReferenceSequenceItem]
    """Direct Segment Reference Sequence (3010,0023), SQ, VM 1, Type 1C.

    Required if Combination Segment Reference Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """
    CombinationSegmentReferenceSequence: SQ[
        CombinationSegmentReferenceSequenceItems, CombinationSegmentReferenceSequenceItem
    ]
    """Combination Segment Reference Sequence (3010,0024), SQ, VM 1, Type 1C.

    Required if Direct Segment Reference Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.9.html
    """

class SegmentReferenceSequenceItems(Sequence[SegmentReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        SegmentReferenceIndex: USValue = ...,
        DirectSegmentReferenceSequence: Items[DirectSegmentReferenceSequenceItem] = ...,
        CombinationSegmentReferenceSequence: Items[CombinationSegmentReferenceSequenceItem] = ...,
    ) -> SegmentReferenceSequenceItem: ...
