# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Axial Measurements Related Information Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class OphthalmicAxialMeasurementsRelatedInformationMacro(Macro):
    """Ophthalmic Axial Measurements Related Information Macro (PS3.3 C.8.25.14.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """

    __slots__ = ()

    UltrasoundOphthalmicAxialLengthMeasurementsSequence = SQ(
        0x0022_1220, "UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem"
    )
    OpticalOphthalmicAxialLengthMeasurementsSequence = SQ(
        0x0022_1225, "OpticalOphthalmicAxialLengthMeasurementsSequenceItem"
    )
