# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Segment Description Macro."""

from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.items.fiducial_sequence_definition_source_sequence_item import (
    FiducialSequenceDefinitionSourceSequenceItem,
    FiducialSequenceDefinitionSourceSequenceItems,
)
from dcmgen.items.multiple_site_general_anatomy_optional_macro import MultipleSiteGeneralAnatomyOptionalMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.referenced_segmentation_sequence_segmented_property_type_code_sequence_item import (
    ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem,
    ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    LO,
    SQ,
    ST_,
    UI,
    US,
    UT,
    Items,
    LOValue,
    PN_Value,
    ST_Value,
    UIValue,
    USValue,
    UTValue,
)

class SegmentDescriptionMacro(MultipleSiteGeneralAnatomyOptionalMacro, ContentCreatorMacro):
    """Segment Description Macro (PS3.3 C.8.20.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
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
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        DefinitionSourceSequence: Items[FiducialSequenceDefinitionSourceSequenceItem] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        SegmentDescription: ST_Value = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    SegmentNumber: US
    """Segment Number (0062,0004), US, VM 1, Type 1.

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
    SegmentLabel: LO
    """Segment Label (0062,0005), LO, VM 1, Type 1.

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
    SegmentDescription: ST_
    """Segment Description (0062,0006), ST, VM 1, Type 3.

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
    SegmentAlgorithmType: CS[Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]]
    """Segment Algorithm Type (0062,0008), CS, VM 1, Type 1.

    Enumerated Values: AUTOMATIC, SEMIAUTOMATIC, MANUAL.

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Category Code Sequence (0062,0003), SQ, VM 1, Type 1.

    Codes: CID 7150 Segmentation Property Category (Baseline).

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
    SegmentedPropertyTypeCodeSequence: SQ[
        ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItems,
        ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem,
    ]
    """Segmented Property Type Code Sequence (0062,000F), SQ, VM 1, Type 1.

    Codes: CID 7151 Segmentation Property Type (Baseline, inferred).

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
    TrackingID: UT
    """Tracking ID (0062,0020), UT, VM 1, Type 1C.

    Required if Tracking UID is present. Not allowed otherwise.

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
    TrackingUID: UI
    """Tracking UID (0062,0021), UI, VM 1, Type 1C.

    Required if Tracking ID is present. Not allowed otherwise.

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
    DefinitionSourceSequence: SQ[
        FiducialSequenceDefinitionSourceSequenceItems, FiducialSequenceDefinitionSourceSequenceItem
    ]
    """Definition Source Sequence (0008,1156), SQ, VM 1, Type 3.

    PS3.3 C.8.20.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """
