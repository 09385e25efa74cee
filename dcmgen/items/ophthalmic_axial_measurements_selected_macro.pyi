# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Axial Measurements Selected Macro."""

from dcmgen.items.optical_selected_ophthalmic_axial_length_sequence_item import (
    OpticalSelectedOphthalmicAxialLengthSequenceItem,
    OpticalSelectedOphthalmicAxialLengthSequenceItems,
)
from dcmgen.items.ultrasound_selected_ophthalmic_axial_length_sequence_item import (
    UltrasoundSelectedOphthalmicAxialLengthSequenceItem,
    UltrasoundSelectedOphthalmicAxialLengthSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class OphthalmicAxialMeasurementsSelectedMacro(Macro):
    """Ophthalmic Axial Measurements Selected Macro (PS3.3 C.8.25.14.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """

    def __init__(
        self,
        /,
        *,
        UltrasoundSelectedOphthalmicAxialLengthSequence: Items[
            UltrasoundSelectedOphthalmicAxialLengthSequenceItem
        ] = ...,
        OpticalSelectedOphthalmicAxialLengthSequence: Items[OpticalSelectedOphthalmicAxialLengthSequenceItem] = ...,
    ) -> None: ...
    UltrasoundSelectedOphthalmicAxialLengthSequence: SQ[
        UltrasoundSelectedOphthalmicAxialLengthSequenceItems, UltrasoundSelectedOphthalmicAxialLengthSequenceItem
    ]
    """Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Measurements Device Type is ULTRASOUND. Not allowed otherwise.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
    OpticalSelectedOphthalmicAxialLengthSequence: SQ[
        OpticalSelectedOphthalmicAxialLengthSequenceItems, OpticalSelectedOphthalmicAxialLengthSequenceItem
    ]
    """Optical Selected Ophthalmic Axial Length Sequence (0022,1255), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Measurements Device Type is OPTICAL. Not allowed otherwise.

    PS3.3 C.8.25.14.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.4.html
    """
