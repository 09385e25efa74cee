# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Photography Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.items.ophthalmic_acquisition_parameters_macro import OphthalmicAcquisitionParametersMacro
from dcmgen.model.fields import CS_, FL_, SQ
from dcmgen.model.iod import Module


class OphthalmicPhotographyAcquisitionParametersModule(OphthalmicAcquisitionParametersMacro, Module):
    """Ophthalmic Photography Acquisition Parameters Module (PS3.3 C.8.17.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.4.html
    """

    __slots__ = ()

    PatientEyeMovementCommanded = CS_(0x0022_0005)
    PatientEyeMovementCommandCodeSequence = SQ(0x0022_0006, "CodeSequenceMacro")
    HorizontalFieldOfView = FL_(0x0022_000C)
