# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Segment Sequence (0062,0002)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.fiducial_sequence_definition_source_sequence_item import FiducialSequenceDefinitionSourceSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.referenced_segmentation_sequence_segmented_property_type_code_sequence_item import (
    ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem,
)
from dcmgen.items.segment_description_macro import SegmentDescriptionMacro
from dcmgen.model.fields import (
    SQ,
    US_,
    Items,
    LOn,
    LOnValue,
    LOValue,
    PN_Value,
    ST_Value,
    UIValue,
    US_Value,
    USn,
    USnValue,
    USValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SegmentSequenceItem(SegmentDescriptionMacro, Item):
    """Item of Segment Sequence (0062,0002) (PS3.3 C.8.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
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
        SegmentAlgorithmName: LOnValue = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        DefinitionSourceSequence: Items[FiducialSequenceDefinitionSourceSequenceItem] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SegmentDescription: ST_Value = ...,
        SegmentationAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        RecommendedDisplayGrayscaleValue: US_Value = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    SegmentAlgorithmName: LOn
    """Segment Algorithm Name (0062,0009), LO, VM 1-n, Type 1C.

    Required if Segment Algorithm Type is not MANUAL. Not allowed otherwise.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    SegmentationAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Segmentation Algorithm Identification Sequence (0062,0007), SQ, VM 1, Type 3.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    RecommendedDisplayGrayscaleValue: US_
    """Recommended Display Grayscale Value (0062,000C), US, VM 1, Type 3.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    RecommendedDisplayCIELabValue: USn
    """Recommended Display CIELab Value (0062,000D), US, VM 3, Type 3.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """

class SegmentSequenceItems(Sequence[SegmentSequenceItem]):
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
        SegmentAlgorithmName: LOnValue = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        DefinitionSourceSequence: Items[FiducialSequenceDefinitionSourceSequenceItem] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SegmentDescription: ST_Value = ...,
        SegmentationAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        RecommendedDisplayGrayscaleValue: US_Value = ...,
        RecommendedDisplayCIELabValue: USnValue = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> SegmentSequenceItem: ...
