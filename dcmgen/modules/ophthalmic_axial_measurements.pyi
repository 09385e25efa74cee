# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Axial Measurements Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.ophthalmic_axial_measurements_left_eye_sequence_item import (
    OphthalmicAxialMeasurementsLeftEyeSequenceItem,
    OphthalmicAxialMeasurementsLeftEyeSequenceItems,
)
from dcmgen.items.ophthalmic_axial_measurements_right_eye_sequence_item import (
    OphthalmicAxialMeasurementsRightEyeSequenceItem,
    OphthalmicAxialMeasurementsRightEyeSequenceItems,
)
from dcmgen.model.fields import CST, SQ, AnyText, Items
from dcmgen.model.iod import Module

class OphthalmicAxialMeasurementsModule(Module):
    """Ophthalmic Axial Measurements Module (PS3.3 C.8.25.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """

    def __init__(
        self,
        /,
        *,
        OphthalmicAxialMeasurementsDeviceType: Literal["ULTRASOUND", "OPTICAL"] | AnyText = ...,
        OphthalmicAxialMeasurementsRightEyeSequence: Items[OphthalmicAxialMeasurementsRightEyeSequenceItem] = ...,
        OphthalmicAxialMeasurementsLeftEyeSequence: Items[OphthalmicAxialMeasurementsLeftEyeSequenceItem] = ...,
        OphthalmicUltrasoundMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        AnteriorChamberDepthDefinitionCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    OphthalmicAxialMeasurementsDeviceType: CST[Literal["ULTRASOUND", "OPTICAL"]]
    """Ophthalmic Axial Measurements Device Type (0022,1009), CS, VM 1, Type 1.

    Defined Terms: ULTRASOUND, OPTICAL.

    PS3.3 C.8.25.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """
    OphthalmicUltrasoundMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Ophthalmic Ultrasound Method Code Sequence (0022,1044), SQ, VM 1, Type 1C.

    Required if Ophthalmic Axial Measurements Device Type is ULTRASOUND. Not allowed otherwise.

    Codes: CID 4230 Ophthalmic Ultrasound Axial Measurements Type (Defined, inferred).

    PS3.3 C.8.25.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """
    AnteriorChamberDepthDefinitionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Anterior Chamber Depth Definition Code Sequence (0022,1125), SQ, VM 1, Type 3.

    Codes: CID 4239 Anterior Chamber Depth Definition (Defined, inferred).

    PS3.3 C.8.25.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """
    OphthalmicAxialMeasurementsRightEyeSequence: SQ[
        OphthalmicAxialMeasurementsRightEyeSequenceItems, OphthalmicAxialMeasurementsRightEyeSequenceItem
    ]
    """Ophthalmic Axial Measurements Right Eye Sequence (0022,1007), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """
    OphthalmicAxialMeasurementsLeftEyeSequence: SQ[
        OphthalmicAxialMeasurementsLeftEyeSequenceItems, OphthalmicAxialMeasurementsLeftEyeSequenceItem
    ]
    """Ophthalmic Axial Measurements Left Eye Sequence (0022,1008), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """
