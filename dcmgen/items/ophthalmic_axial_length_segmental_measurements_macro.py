# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Axial Length Segmental Measurements Macro."""

from __future__ import annotations

from dcmgen.items.ophthalmic_axial_measurements_related_information_macro import (
    OphthalmicAxialMeasurementsRelatedInformationMacro,
)
from dcmgen.model.fields import CS, FL, SQ


class OphthalmicAxialLengthSegmentalMeasurementsMacro(OphthalmicAxialMeasurementsRelatedInformationMacro):
    """Ophthalmic Axial Length Segmental Measurements Macro (PS3.3 C.8.25.14.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.2.html
    """

    __slots__ = ()

    OphthalmicAxialLength = FL(0x0022_1019)
    OphthalmicAxialLengthMeasurementModified = CS(0x0022_1140)
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence = SQ(0x0022_1101, "CodeSequenceMacro")
