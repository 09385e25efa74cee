# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Axial Measurements Selected Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.optical_selected_ophthalmic_axial_length_sequence_item import (
        OpticalSelectedOphthalmicAxialLengthSequenceItem,
    )
    from dcmgen.items.ultrasound_selected_ophthalmic_axial_length_sequence_item import (
        UltrasoundSelectedOphthalmicAxialLengthSequenceItem,
    )


class OphthalmicAxialMeasurementsSelectedMacro(Macro):
    """Ophthalmic Axial Measurements Selected Macro (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    __slots__ = ()

    UltrasoundSelectedOphthalmicAxialLengthSequence: SQ[UltrasoundSelectedOphthalmicAxialLengthSequenceItem] = SQ(
        0x0022_1230, "UltrasoundSelectedOphthalmicAxialLengthSequenceItem"
    )
    """Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230), VM 1, Type 1C (PS3.3 C.8.25.14.4)."""
    OpticalSelectedOphthalmicAxialLengthSequence: SQ[OpticalSelectedOphthalmicAxialLengthSequenceItem] = SQ(
        0x0022_1255, "OpticalSelectedOphthalmicAxialLengthSequenceItem"
    )
    """Optical Selected Ophthalmic Axial Length Sequence (0022,1255), VM 1, Type 1C (PS3.3 C.8.25.14.4)."""
