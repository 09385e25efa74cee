# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Photography Acquisition Parameters Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.mydriatic_agent_sequence_item import MydriaticAgentSequenceItem
from dcmgen.items.ophthalmic_acquisition_parameters_macro import OphthalmicAcquisitionParametersMacro
from dcmgen.items.refractive_state_sequence_item import RefractiveStateSequenceItem
from dcmgen.model.fields import CS_, FL_, SQ, FL_Value, Items
from dcmgen.model.iod import Module

class OphthalmicPhotographyAcquisitionParametersModule(OphthalmicAcquisitionParametersMacro, Module):
    """Ophthalmic Photography Acquisition Parameters Module (PS3.3 C.8.17.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.4.html
    """

    def __init__(
        self,
        /,
        *,
        PatientEyeMovementCommandCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientEyeMovementCommanded: Literal["YES", "NO", "", None] = ...,
        EmmetropicMagnification: FL_Value = ...,
        IntraOcularPressure: FL_Value = ...,
        HorizontalFieldOfView: FL_Value = ...,
        PupilDilated: Literal["YES", "NO", "", None] = ...,
        RefractiveStateSequence: Items[RefractiveStateSequenceItem] = ...,
        DegreeOfDilation: FL_Value = ...,
        MydriaticAgentSequence: Items[MydriaticAgentSequenceItem] = ...,
    ) -> None: ...
    PatientEyeMovementCommanded: CS_[Literal["YES", "NO", ""]]
    """Patient Eye Movement Commanded (0022,0005), CS, VM 1, Type 2.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.4.html
    """
    PatientEyeMovementCommandCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Eye Movement Command Code Sequence (0022,0006), SQ, VM 1, Type 1C.

    Required if Patient Eye Movement Commanded is YES. Not allowed otherwise.

    Codes: CID 4201 Patient Eye Movement Command (Baseline, inferred).

    PS3.3 C.8.17.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.4.html
    """
    HorizontalFieldOfView: FL_
    """Horizontal Field of View (0022,000C), FL, VM 1, Type 2.

    PS3.3 C.8.17.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.4.html
    """
