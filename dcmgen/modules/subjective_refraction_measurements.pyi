# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Subjective Refraction Measurements Module."""

from dcmgen.items.subjective_refraction_measurements_macro import (
    SubjectiveRefractionMeasurementsMacro,
    SubjectiveRefractionMeasurementsMacros,
)
from dcmgen.model.fields import FD_, SQ, FD_Value, Items
from dcmgen.model.iod import Module

class SubjectiveRefractionMeasurementsModule(Module):
    """Subjective Refraction Measurements Module (PS3.3 C.8.25.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """

    def __init__(
        self,
        /,
        *,
        SubjectiveRefractionRightEyeSequence: Items[SubjectiveRefractionMeasurementsMacro] = ...,
        SubjectiveRefractionLeftEyeSequence: Items[SubjectiveRefractionMeasurementsMacro] = ...,
        DistancePupillaryDistance: FD_Value = ...,
        NearPupillaryDistance: FD_Value = ...,
        IntermediatePupillaryDistance: FD_Value = ...,
        OtherPupillaryDistance: FD_Value = ...,
    ) -> None: ...
    SubjectiveRefractionRightEyeSequence: SQ[
        SubjectiveRefractionMeasurementsMacros, SubjectiveRefractionMeasurementsMacro
    ]
    """Subjective Refraction Right Eye Sequence (0046,0097), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    SubjectiveRefractionLeftEyeSequence: SQ[
        SubjectiveRefractionMeasurementsMacros, SubjectiveRefractionMeasurementsMacro
    ]
    """Subjective Refraction Left Eye Sequence (0046,0098), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    DistancePupillaryDistance: FD_
    """Distance Pupillary Distance (0046,0060), FD, VM 1, Type 3.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    NearPupillaryDistance: FD_
    """Near Pupillary Distance (0046,0062), FD, VM 1, Type 3.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    IntermediatePupillaryDistance: FD_
    """Intermediate Pupillary Distance (0046,0063), FD, VM 1, Type 3.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
    OtherPupillaryDistance: FD_
    """Other Pupillary Distance (0046,0064), FD, VM 1, Type 3.

    PS3.3 C.8.25.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.11.html
    """
