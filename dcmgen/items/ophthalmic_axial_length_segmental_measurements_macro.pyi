# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Axial Length Segmental Measurements Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.ophthalmic_axial_measurements_related_information_macro import (
    OphthalmicAxialMeasurementsRelatedInformationMacro,
)
from dcmgen.items.optical_ophthalmic_axial_length_measurements_sequence_item import (
    OpticalOphthalmicAxialLengthMeasurementsSequenceItem,
)
from dcmgen.items.ultrasound_ophthalmic_axial_length_measurements_sequence_item import (
    UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem,
)
from dcmgen.model.fields import CS, FL, SQ, FLValue, Items
from dcmgen.model.sequence import Sequence

class OphthalmicAxialLengthSegmentalMeasurementsMacro(OphthalmicAxialMeasurementsRelatedInformationMacro):
    """Ophthalmic Axial Length Segmental Measurements Macro (PS3.3 C.8.25.14.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.2.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = ...,
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: Items[
            UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
        OpticalOphthalmicAxialLengthMeasurementsSequence: Items[
            OpticalOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
    ) -> None: ...
    OphthalmicAxialLength: FL
    """Ophthalmic Axial Length (0022,1019), FL, VM 1, Type 1.

    PS3.3 C.8.25.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.2.html
    """
    OphthalmicAxialLengthMeasurementModified: CS[Literal["YES", "NO"]]
    """Ophthalmic Axial Length Measurement Modified (0022,1140), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.25.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.2.html
    """
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101), SQ, VM 1, Type 1.

    Codes: CID 4233 Ophthalmic Axial Length Measurements Segment Name (Defined, inferred).

    PS3.3 C.8.25.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.2.html
    """

class OphthalmicAxialLengthSegmentalMeasurementsMacros(Sequence[OphthalmicAxialLengthSegmentalMeasurementsMacro]):
    def add(
        self,
        /,
        *,
        OphthalmicAxialLength: FLValue = ...,
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthMeasurementModified: Literal["YES", "NO"] = ...,
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: Items[
            UltrasoundOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
        OpticalOphthalmicAxialLengthMeasurementsSequence: Items[
            OpticalOphthalmicAxialLengthMeasurementsSequenceItem
        ] = ...,
    ) -> OphthalmicAxialLengthSegmentalMeasurementsMacro: ...
