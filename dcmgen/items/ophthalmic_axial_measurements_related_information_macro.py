# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Axial Measurements Related Information Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.optical_ophthalmic_axial_length_measurements_sequence_item import (
        OpticalOphthalmicAxialLengthMeasurementsSequenceItem,
    )
    from dcmgen.items.ultrasound_ophthalmic_axial_length_measurements_sequence_item import (
        UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem,
    )


class OphthalmicAxialMeasurementsRelatedInformationMacro(Macro):
    """Ophthalmic Axial Measurements Related Information Macro (PS3.3 C.8.25.14.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """

    __slots__ = ()

    UltrasoundOphthalmicAxialLengthMeasurementsSequence: SQ[UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem] = (
        SQ(0x0022_1220, "UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem")
    )
    """Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220), VM 1, Type 1C (PS3.3 C.8.25.14.3)."""
    OpticalOphthalmicAxialLengthMeasurementsSequence: SQ[OpticalOphthalmicAxialLengthMeasurementsSequenceItem] = SQ(
        0x0022_1225, "OpticalOphthalmicAxialLengthMeasurementsSequenceItem"
    )
    """Optical Ophthalmic Axial Length Measurements Sequence (0022,1225), VM 1, Type 1C (PS3.3 C.8.25.14.3)."""
