# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Axial Measurements Related Information Macro."""

from dcmgen.items.optical_ophthalmic_axial_length_measurements_sequence_item import (
    OpticalOphthalmicAxialLengthMeasurementsSequenceItem,
    OpticalOphthalmicAxialLengthMeasurementsSequenceItems,
)
from dcmgen.items.ultrasound_ophthalmic_axial_length_measurements_sequence_item import (
    UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem,
    UltrasoundOphthalmicAxialLengthMeasurementsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class OphthalmicAxialMeasurementsRelatedInformationMacro(Macro):
    """Ophthalmic Axial Measurements Related Information Macro (PS3.3 C.8.25.14.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """

    def __init__(
        self,
        /,
        *,
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: Items[
            UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
        OpticalOphthalmicAxialLengthMeasurementsSequence: Items[
            OpticalOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
    ) -> None: ...
    UltrasoundOphthalmicAxialLengthMeasurementsSequence: SQ[
        UltrasoundOphthalmicAxialLengthMeasurementsSequenceItems,
        UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem,
    ]
    """Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Measurements Device Type is ULTRASOUND. Not allowed otherwise.

    PS3.3 C.8.25.14.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """
    OpticalOphthalmicAxialLengthMeasurementsSequence: SQ[
        OpticalOphthalmicAxialLengthMeasurementsSequenceItems, OpticalOphthalmicAxialLengthMeasurementsSequenceItem
    ]
    """Optical Ophthalmic Axial Length Measurements Sequence (0022,1225), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Measurements Device Type is OPTICAL. Not allowed otherwise.

    PS3.3 C.8.25.14.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.3.html
    """
