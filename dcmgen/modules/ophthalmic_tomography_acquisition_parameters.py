# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Tomography Acquisition Parameters Module."""

from __future__ import annotations

from dcmgen.items.ophthalmic_acquisition_parameters_macro import OphthalmicAcquisitionParametersMacro
from dcmgen.model.fields import FL_
from dcmgen.model.iod import Module


class OphthalmicTomographyAcquisitionParametersModule(OphthalmicAcquisitionParametersMacro, Module):
    """Ophthalmic Tomography Acquisition Parameters Module (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    __slots__ = ()

    AxialLengthOfTheEye = FL_(0x0022_0030)
    HorizontalFieldOfView = FL_(0x0022_000C)
