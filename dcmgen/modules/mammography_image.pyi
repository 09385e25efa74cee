# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Mammography Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.biopsy_target_sequence_item import BiopsyTargetSequenceItem, BiopsyTargetSequenceItems
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.items.mammography_image_view_code_sequence_item import (
    MammographyImageViewCodeSequenceItem,
    MammographyImageViewCodeSequenceItems,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.model.fields import CS, CS_, DS_, SQ, ST_, AnyText, CSTn, DS_Value, Items, ST_Value
from dcmgen.model.iod import Module

class MammographyImageModule(GeneralAnatomyMandatoryMacro, Module):
    """Mammography Image Module (PS3.3 C.8.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal[
                "STEREO_SCOUT",
                "STEREO_MINUS",
                "STEREO_PLUS",
                "PREFIRE_MINUS",
                "PREFIRE_PLUS",
                "POSTFIRE_MINUS",
                "POSTFIRE_PLUS",
                "POSTBIOPSY_MINUS",
                "POSTBIOPSY_PLUS",
                "POSTBIOPSY",
                "POSTMARKER_MINUS",
                "POSTMARKER_PLUS",
                "POSTMARKER",
                "TOMO_PROJ",
                "TOMOSYNTHESIS",
                "TOMO_SCOUT",
                "PREFIRE",
                "POSTFIRE",
                "PRE_CONTRAST",
                "POST_CONTRAST",
                "GENERATED_2D",
                "ADDITION",
                "SUBTRACTION",
                "LOW_ENERGY",
                "HIGH_ENERGY",
            ]
            | AnyText
        ]
        | Literal[
            "STEREO_SCOUT",
            "STEREO_MINUS",
            "STEREO_PLUS",
            "PREFIRE_MINUS",
            "PREFIRE_PLUS",
            "POSTFIRE_MINUS",
            "POSTFIRE_PLUS",
            "POSTBIOPSY_MINUS",
            "POSTBIOPSY_PLUS",
            "POSTBIOPSY",
            "POSTMARKER_MINUS",
            "POSTMARKER_PLUS",
            "POSTMARKER",
            "TOMO_PROJ",
            "TOMOSYNTHESIS",
            "TOMO_SCOUT",
            "PREFIRE",
            "POSTFIRE",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "GENERATED_2D",
            "ADDITION",
            "SUBTRACTION",
            "LOW_ENERGY",
            "HIGH_ENERGY",
        ]
        | AnyText
        | None = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PositionerType: Literal["MAMMOGRAPHIC", "NONE"] = ...,
        ImageLaterality: Literal["R", "L", "B"] = ...,
        OrganExposed: Literal["BREAST"] = ...,
        ViewCodeSequence: Items[MammographyImageViewCodeSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        DistanceSourceToDetector: DS_Value = ...,
        DistanceSourceToPatient: DS_Value = ...,
        PositionerPrimaryAngle: DS_Value = ...,
        PositionerSecondaryAngle: DS_Value = ...,
        BiopsyTargetSequence: Items[BiopsyTargetSequenceItem] = ...,
        PositionerPrimaryAngleDirection: Literal["CW", "CC", "", None] = ...,
        BreastImplantPresent: Literal["YES", "NO", "", None] = ...,
        PartialView: Literal["YES", "NO", "", None] = ...,
        PartialViewDescription: ST_Value = ...,
        PartialViewCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ImageType: CSTn[
        Literal[
            "STEREO_SCOUT",
            "STEREO_MINUS",
            "STEREO_PLUS",
            "PREFIRE_MINUS",
            "PREFIRE_PLUS",
            "POSTFIRE_MINUS",
            "POSTFIRE_PLUS",
            "POSTBIOPSY_MINUS",
            "POSTBIOPSY_PLUS",
            "POSTBIOPSY",
            "POSTMARKER_MINUS",
            "POSTMARKER_PLUS",
            "POSTMARKER",
            "TOMO_PROJ",
            "TOMOSYNTHESIS",
            "TOMO_SCOUT",
            "PREFIRE",
            "POSTFIRE",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "GENERATED_2D",
            "ADDITION",
            "SUBTRACTION",
            "LOW_ENERGY",
            "HIGH_ENERGY",
        ]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3: STEREO_SCOUT, STEREO_MINUS, STEREO_PLUS, PREFIRE_MINUS, PREFIRE_PLUS, POSTFIRE_MINUS,
    POSTFIRE_PLUS, POSTBIOPSY_MINUS, POSTBIOPSY_PLUS, POSTBIOPSY, POSTMARKER_MINUS, POSTMARKER_PLUS, POSTMARKER,
    TOMO_PROJ, TOMOSYNTHESIS, TOMO_SCOUT, PREFIRE, POSTFIRE, PRE_CONTRAST, POST_CONTRAST.

    Defined Terms of Value 4: GENERATED_2D, ADDITION, SUBTRACTION.

    Defined Terms of Value 5: LOW_ENERGY, HIGH_ENERGY.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    PositionerType: CS[Literal["MAMMOGRAPHIC", "NONE"]]
    """Positioner Type (0018,1508), CS, VM 1, Type 1.

    Enumerated Values: MAMMOGRAPHIC, NONE.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 3.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    DistanceSourceToPatient: DS_
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 3.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    PositionerPrimaryAngle: DS_
    """Positioner Primary Angle (0018,1510), DS, VM 1, Type 3.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    PositionerPrimaryAngleDirection: CS_[Literal["CW", "CC", ""]]
    """Positioner Primary Angle Direction (0018,9559), CS, VM 1, Type 3.

    Enumerated Values: CW, CC.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    PositionerSecondaryAngle: DS_
    """Positioner Secondary Angle (0018,1511), DS, VM 1, Type 3.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    ImageLaterality: CS[Literal["R", "L", "B"]]
    """Image Laterality (0020,0062), CS, VM 1, Type 1.

    Enumerated Values: R, L, B.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    OrganExposed: CS[Literal["BREAST"]]
    """Organ Exposed (0040,0318), CS, VM 1, Type 1.

    Enumerated Values: BREAST.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    BreastImplantPresent: CS_[Literal["YES", "NO", ""]]
    """Breast Implant Present (0028,1300), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    PartialView: CS_[Literal["YES", "NO", ""]]
    """Partial View (0028,1350), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    PartialViewDescription: ST_
    """Partial View Description (0028,1351), ST, VM 1, Type 3.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    PartialViewCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Partial View Code Sequence (0028,1352), SQ, VM 1, Type 3.

    Codes: CID 4005 Partial View Section for Mammography (Defined).

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    ViewCodeSequence: SQ[MammographyImageViewCodeSequenceItems, MammographyImageViewCodeSequenceItem]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 1.

    Codes: CID 4014 View for Mammography (Defined).

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    BiopsyTargetSequence: SQ[BiopsyTargetSequenceItems, BiopsyTargetSequenceItem]
    """Biopsy Target Sequence (0018,2041), SQ, VM 1, Type 3.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
