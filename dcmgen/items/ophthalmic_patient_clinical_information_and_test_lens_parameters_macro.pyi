# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Patient Clinical Information and Test Lens Parameters Macro."""

from typing import Literal

from dcmgen.items.refractive_parameters_used_on_patient_sequence_item import (
    RefractiveParametersUsedOnPatientSequenceItem,
    RefractiveParametersUsedOnPatientSequenceItems,
)
from dcmgen.items.visual_acuity_measurements_macro import VisualAcuityMeasurementsMacro, VisualAcuityMeasurementsMacros
from dcmgen.model.fields import CS_, FD_, FL_, SQ, FD_Value, FL_Value, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class OphthalmicPatientClinicalInformationAndTestLensParametersMacro(Macro):
    """Ophthalmic Patient Clinical Information and Test Lens Parameters Macro (PS3.3 C.8.26.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """

    def __init__(
        self,
        /,
        *,
        PupilDilated: Literal["YES", "NO", "", None] = ...,
        RefractiveParametersUsedOnPatientSequence: Items[RefractiveParametersUsedOnPatientSequenceItem] = ...,
        PupilSize: FD_Value = ...,
        IntraOcularPressure: FL_Value = ...,
        VisualAcuityMeasurementSequence: Items[VisualAcuityMeasurementsMacro] = ...,
    ) -> None: ...
    RefractiveParametersUsedOnPatientSequence: SQ[
        RefractiveParametersUsedOnPatientSequenceItems, RefractiveParametersUsedOnPatientSequenceItem
    ]
    """Refractive Parameters Used on Patient Sequence (0024,0112), SQ, VM 1, Type 2.

    PS3.3 C.8.26.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """
    PupilSize: FD_
    """Pupil Size (0046,0044), FD, VM 1, Type 2.

    PS3.3 C.8.26.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """
    PupilDilated: CS_[Literal["YES", "NO", ""]]
    """Pupil Dilated (0022,000D), CS, VM 1, Type 2.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """
    IntraOcularPressure: FL_
    """Intra Ocular Pressure (0022,000B), FL, VM 1, Type 3.

    PS3.3 C.8.26.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """
    VisualAcuityMeasurementSequence: SQ[VisualAcuityMeasurementsMacros, VisualAcuityMeasurementsMacro]
    """Visual Acuity Measurement Sequence (0024,0110), SQ, VM 1, Type 3.

    PS3.3 C.8.26.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """

class OphthalmicPatientClinicalInformationAndTestLensParametersMacros(
    Sequence[OphthalmicPatientClinicalInformationAndTestLensParametersMacro]
):
    def add(
        self,
        /,
        *,
        PupilDilated: Literal["YES", "NO", "", None] = ...,
        RefractiveParametersUsedOnPatientSequence: Items[RefractiveParametersUsedOnPatientSequenceItem] = ...,
        PupilSize: FD_Value = ...,
        IntraOcularPressure: FL_Value = ...,
        VisualAcuityMeasurementSequence: Items[VisualAcuityMeasurementsMacro] = ...,
    ) -> OphthalmicPatientClinicalInformationAndTestLensParametersMacro: ...
