# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Surface Sequence (0066,002B)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.fiducial_sequence_definition_source_sequence_item import FiducialSequenceDefinitionSourceSequenceItem
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.referenced_segmentation_sequence_segmented_property_type_code_sequence_item import (
    ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem,
)
from dcmgen.items.segment_description_macro import SegmentDescriptionMacro
from dcmgen.model.fields import SQ, UL, Items, LOValue, PN_Value, ST_Value, UIValue, ULValue, USValue, UTValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedSurfaceSequenceItem(Item):
    """Item of Referenced Surface Sequence (0066,002B) (PS3.3 C.8.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSurfaceNumber: ULValue = ...,
        SegmentSurfaceGenerationAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        SegmentSurfaceSourceInstanceSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ReferencedSurfaceNumber: UL
    """Referenced Surface Number (0066,002C), UL, VM 1, Type 1.

    PS3.3 C.8.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """
    SegmentSurfaceGenerationAlgorithmIdentificationSequence: SQ[
        AlgorithmIdentificationMacros, AlgorithmIdentificationMacro
    ]
    """Segment Surface Generation Algorithm Identification Sequence (0066,002D), SQ, VM 1, Type 1.

    PS3.3 C.8.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """
    SegmentSurfaceSourceInstanceSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Segment Surface Source Instance Sequence (0066,002E), SQ, VM 1, Type 2.

    PS3.3 C.8.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

class ReferencedSurfaceSequenceItems(Sequence[ReferencedSurfaceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSurfaceNumber: ULValue = ...,
        SegmentSurfaceGenerationAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        SegmentSurfaceSourceInstanceSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
    ) -> ReferencedSurfaceSequenceItem: ...

class SurfaceSegmentationSegmentSequenceItem(SegmentDescriptionMacro, Item):
    """Item of Segment Sequence (0062,0002) (PS3.3 C.8.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

    def __init__(
        self,
        /,
        *,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SegmentNumber: USValue = ...,
        SegmentLabel: LOValue = ...,
        SegmentAlgorithmType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"] = ...,
        SegmentedPropertyTypeCodeSequence: Items[
            ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem
        ] = ...,
        SurfaceCount: ULValue = ...,
        ReferencedSurfaceSequence: Items[ReferencedSurfaceSequenceItem] = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        DefinitionSourceSequence: Items[FiducialSequenceDefinitionSourceSequenceItem] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SegmentDescription: ST_Value = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    SurfaceCount: UL
    """Surface Count (0066,002A), UL, VM 1, Type 1.

    PS3.3 C.8.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """
    ReferencedSurfaceSequence: SQ[ReferencedSurfaceSequenceItems, ReferencedSurfaceSequenceItem]
    """Referenced Surface Sequence (0066,002B), SQ, VM 1, Type 1.

    PS3.3 C.8.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

class SurfaceSegmentationSegmentSequenceItems(Sequence[SurfaceSegmentationSegmentSequenceItem]):
    def add(
        self,
        /,
        *,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SegmentNumber: USValue = ...,
        SegmentLabel: LOValue = ...,
        SegmentAlgorithmType: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"] = ...,
        SegmentedPropertyTypeCodeSequence: Items[
            ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem
        ] = ...,
        SurfaceCount: ULValue = ...,
        ReferencedSurfaceSequence: Items[ReferencedSurfaceSequenceItem] = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        DefinitionSourceSequence: Items[FiducialSequenceDefinitionSourceSequenceItem] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SegmentDescription: ST_Value = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> SurfaceSegmentationSegmentSequenceItem: ...
