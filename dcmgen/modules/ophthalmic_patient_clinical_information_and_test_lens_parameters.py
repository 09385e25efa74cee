# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Patient Clinical Information and Test Lens Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.ophthalmic_patient_clinical_information_and_test_lens_parameters_macro import (
        OphthalmicPatientClinicalInformationAndTestLensParametersMacro,
    )


class OphthalmicPatientClinicalInformationAndTestLensParametersModule(Module):
    """Ophthalmic Patient Clinical Information and Test Lens Parameters Module (PS3.3 C.8.26.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html
    """

    __slots__ = ()

    OphthalmicPatientClinicalInformationLeftEyeSequence: SQ[
        OphthalmicPatientClinicalInformationAndTestLensParametersMacro
    ] = SQ(0x0024_0114, "OphthalmicPatientClinicalInformationAndTestLensParametersMacro")
    """Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114), VM 1, Type 1C (PS3.3 C.8.26.6)."""
    OphthalmicPatientClinicalInformationRightEyeSequence: SQ[
        OphthalmicPatientClinicalInformationAndTestLensParametersMacro
    ] = SQ(0x0024_0115, "OphthalmicPatientClinicalInformationAndTestLensParametersMacro")
    """Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115), VM 1, Type 1C (PS3.3 C.8.26.6)."""
