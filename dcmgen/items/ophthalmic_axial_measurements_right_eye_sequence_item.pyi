# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic Axial Measurements Right Eye Sequence (0022,1007)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.mydriatic_agent_sequence_item import MydriaticAgentSequenceItem
from dcmgen.items.ophthalmic_axial_length_measurements_sequence_item import (
    OphthalmicAxialLengthMeasurementsSequenceItem,
)
from dcmgen.items.ophthalmic_axial_measurements_macro import OphthalmicAxialMeasurementsMacro
from dcmgen.items.ophthalmic_axial_measurements_selected_macro import OphthalmicAxialMeasurementsSelectedMacro
from dcmgen.items.optical_selected_ophthalmic_axial_length_sequence_item import (
    OpticalSelectedOphthalmicAxialLengthSequenceItem,
)
from dcmgen.items.ultrasound_selected_ophthalmic_axial_length_sequence_item import (
    UltrasoundSelectedOphthalmicAxialLengthSequenceItem,
)
from dcmgen.model.fields import FL_Value, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicAxialMeasurementsRightEyeSequenceItem(
    OphthalmicAxialMeasurementsMacro, OphthalmicAxialMeasurementsSelectedMacro, Item
):
    """Item of Ophthalmic Axial Measurements Right Eye Sequence (0022,1007) (PS3.3 C.8.25.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html
    """

    def __init__(
        self,
        /,
        *,
        LensStatusCodeSequence: Items[CodeSequenceMacro] = ...,
        VitreousStatusCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthMeasurementsSequence: Items[OphthalmicAxialLengthMeasurementsSequenceItem] = ...,
        UltrasoundSelectedOphthalmicAxialLengthSequence: Items[
            UltrasoundSelectedOphthalmicAxialLengthSequenceItem
        ] = ...,
        OpticalSelectedOphthalmicAxialLengthSequence: Items[OpticalSelectedOphthalmicAxialLengthSequenceItem] = ...,
        PupilDilated: Literal["YES", "NO", "", None] = ...,
        DegreeOfDilation: FL_Value = ...,
        MydriaticAgentSequence: Items[MydriaticAgentSequenceItem] = ...,
        LensStatusDescription: LO_Value = ...,
        VitreousStatusDescription: LO_Value = ...,
    ) -> None: ...

class OphthalmicAxialMeasurementsRightEyeSequenceItems(Sequence[OphthalmicAxialMeasurementsRightEyeSequenceItem]):
    def add(
        self,
        /,
        *,
        LensStatusCodeSequence: Items[CodeSequenceMacro] = ...,
        VitreousStatusCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthMeasurementsSequence: Items[OphthalmicAxialLengthMeasurementsSequenceItem] = ...,
        UltrasoundSelectedOphthalmicAxialLengthSequence: Items[
            UltrasoundSelectedOphthalmicAxialLengthSequenceItem
        ] = ...,
        OpticalSelectedOphthalmicAxialLengthSequence: Items[OpticalSelectedOphthalmicAxialLengthSequenceItem] = ...,
        PupilDilated: Literal["YES", "NO", "", None] = ...,
        DegreeOfDilation: FL_Value = ...,
        MydriaticAgentSequence: Items[MydriaticAgentSequenceItem] = ...,
        LensStatusDescription: LO_Value = ...,
        VitreousStatusDescription: LO_Value = ...,
    ) -> OphthalmicAxialMeasurementsRightEyeSequenceItem: ...
