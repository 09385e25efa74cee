# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visual Acuity Measurements Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.visual_acuity_measurements_macro import VisualAcuityMeasurementsMacro, VisualAcuityMeasurementsMacros
from dcmgen.model.fields import CS, CST, LO, SQ, AnyText, Items, LOValue
from dcmgen.model.iod import Module

class VisualAcuityMeasurementsModule(Module):
    """Visual Acuity Measurements Module (PS3.3 C.8.25.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """

    def __init__(
        self,
        /,
        *,
        BackgroundColor: Literal["RED", "GREEN", "WHITE", "REDGREENSPLIT"] | AnyText = ...,
        Optotype: Literal["LETTERS", "NUMBERS", "PICTURES", "TUMBLING E", "LANDOLT C"] | AnyText = ...,
        OptotypePresentation: Literal["SINGLE", "MULTIPLE"] = ...,
        VisualAcuityTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ViewingDistanceType: Literal["DISTANCE", "NEAR", "INTERMEDIATE", "OTHER"] = ...,
        VisualAcuityRightEyeSequence: Items[VisualAcuityMeasurementsMacro] = ...,
        VisualAcuityLeftEyeSequence: Items[VisualAcuityMeasurementsMacro] = ...,
        OptotypeDetailedDefinition: LOValue = ...,
        VisualAcuityBothEyesOpenSequence: Items[VisualAcuityMeasurementsMacro] = ...,
    ) -> None: ...
    ViewingDistanceType: CS[Literal["DISTANCE", "NEAR", "INTERMEDIATE", "OTHER"]]
    """Viewing Distance Type (0046,0125), CS, VM 1, Type 1.

    Enumerated Values: DISTANCE, NEAR, INTERMEDIATE, OTHER.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    VisualAcuityTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Visual Acuity Type Code Sequence (0046,0121), SQ, VM 1, Type 1.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    BackgroundColor: CST[Literal["RED", "GREEN", "WHITE", "REDGREENSPLIT"]]
    """Background Color (0046,0092), CS, VM 1, Type 1.

    Defined Terms: RED, GREEN, WHITE, REDGREENSPLIT.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    Optotype: CST[Literal["LETTERS", "NUMBERS", "PICTURES", "TUMBLING E", "LANDOLT C"]]
    """Optotype (0046,0094), CS, VM 1, Type 1.

    Defined Terms: LETTERS, NUMBERS, PICTURES, TUMBLING E, LANDOLT C.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    OptotypeDetailedDefinition: LO
    """Optotype Detailed Definition (0046,0139), LO, VM 1, Type 1C.

    Required if Optotype is LETTERS, NUMBERS or PICTURES. Not allowed otherwise.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    OptotypePresentation: CS[Literal["SINGLE", "MULTIPLE"]]
    """Optotype Presentation (0046,0095), CS, VM 1, Type 1.

    Enumerated Values: SINGLE, MULTIPLE.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    VisualAcuityRightEyeSequence: SQ[VisualAcuityMeasurementsMacros, VisualAcuityMeasurementsMacro]
    """Visual Acuity Right Eye Sequence (0046,0122), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    VisualAcuityLeftEyeSequence: SQ[VisualAcuityMeasurementsMacros, VisualAcuityMeasurementsMacro]
    """Visual Acuity Left Eye Sequence (0046,0123), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
    VisualAcuityBothEyesOpenSequence: SQ[VisualAcuityMeasurementsMacros, VisualAcuityMeasurementsMacro]
    """Visual Acuity Both Eyes Open Sequence (0046,0124), SQ, VM 1, Type 3.

    PS3.3 C.8.25.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.12.html
    """
