# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Patient Clinical Information and Test Lens Parameters Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class OphthalmicPatientClinicalInformationAndTestLensParametersModule(Module):
    """Ophthalmic Patient Clinical Information and Test Lens Parameters Module (PS3.3 C.8.26.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html
    """

    __slots__ = ()

    OphthalmicPatientClinicalInformationLeftEyeSequence = SQ(
        0x0024_0114, "OphthalmicPatientClinicalInformationAndTestLensParametersMacro"
    )
    OphthalmicPatientClinicalInformationRightEyeSequence = SQ(
        0x0024_0115, "OphthalmicPatientClinicalInformationAndTestLensParametersMacro"
    )
