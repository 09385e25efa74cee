# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Patient Clinical Information and Test Lens Parameters Module."""

from dcmgen.items.ophthalmic_patient_clinical_information_and_test_lens_parameters_macro import (
    OphthalmicPatientClinicalInformationAndTestLensParametersMacro,
    OphthalmicPatientClinicalInformationAndTestLensParametersMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class OphthalmicPatientClinicalInformationAndTestLensParametersModule(Module):
    """Ophthalmic Patient Clinical Information and Test Lens Parameters Module (PS3.3 C.8.26.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicPatientClinicalInformationLeftEyeSequence: Items[
            OphthalmicPatientClinicalInformationAndTestLensParametersMacro
        ] = ...,
        OphthalmicPatientClinicalInformationRightEyeSequence: Items[
            OphthalmicPatientClinicalInformationAndTestLensParametersMacro
        ] = ...,
    ) -> None: ...
    OphthalmicPatientClinicalInformationLeftEyeSequence: SQ[
        OphthalmicPatientClinicalInformationAndTestLensParametersMacros,
        OphthalmicPatientClinicalInformationAndTestLensParametersMacro,
    ]
    """Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114), SQ, VM 1, Type 1C.

    Required if Measurement Laterality is L or B. Not allowed otherwise.

    PS3.3 C.8.26.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html
    """
    OphthalmicPatientClinicalInformationRightEyeSequence: SQ[
        OphthalmicPatientClinicalInformationAndTestLensParametersMacros,
        OphthalmicPatientClinicalInformationAndTestLensParametersMacro,
    ]
    """Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115), SQ, VM 1, Type 1C.

    Required if Measurement Laterality is R or B. Not allowed otherwise.

    PS3.3 C.8.26.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html
    """
