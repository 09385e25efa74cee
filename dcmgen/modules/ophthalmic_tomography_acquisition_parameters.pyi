# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Tomography Acquisition Parameters Module."""

from typing import Literal

from dcmgen.items.mydriatic_agent_sequence_item import MydriaticAgentSequenceItem
from dcmgen.items.ophthalmic_acquisition_parameters_macro import OphthalmicAcquisitionParametersMacro
from dcmgen.items.refractive_state_sequence_item import RefractiveStateSequenceItem
from dcmgen.model.fields import FL_, FL_Value, Items
from dcmgen.model.iod import Module

class OphthalmicTomographyAcquisitionParametersModule(OphthalmicAcquisitionParametersMacro, Module):
    """Ophthalmic Tomography Acquisition Parameters Module (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    def __init__(
        self,
        /,
        *,
        EmmetropicMagnification: FL_Value = ...,
        IntraOcularPressure: FL_Value = ...,
        HorizontalFieldOfView: FL_Value = ...,
        PupilDilated: Literal["YES", "NO", "", None] = ...,
        RefractiveStateSequence: Items[RefractiveStateSequenceItem] = ...,
        AxialLengthOfTheEye: FL_Value = ...,
        DegreeOfDilation: FL_Value = ...,
        MydriaticAgentSequence: Items[MydriaticAgentSequenceItem] = ...,
    ) -> None: ...
    AxialLengthOfTheEye: FL_
    """Axial Length of the Eye (0022,0030), FL, VM 1, Type 2.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    HorizontalFieldOfView: FL_
    """Horizontal Field of View (0022,000C), FL, VM 1, Type 2.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
