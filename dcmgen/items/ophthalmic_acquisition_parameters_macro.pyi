# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Acquisition Parameters Macro."""

from typing import Literal

from dcmgen.items.mydriatic_agent_sequence_item import MydriaticAgentSequenceItem, MydriaticAgentSequenceItems
from dcmgen.items.refractive_state_sequence_item import RefractiveStateSequenceItem, RefractiveStateSequenceItems
from dcmgen.model.fields import CS_, FL_, SQ, FL_Value, Items
from dcmgen.model.iod import Macro

class OphthalmicAcquisitionParametersMacro(Macro):
    """Ophthalmic Acquisition Parameters Macro (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    def __init__(
        self,
        /,
        *,
        EmmetropicMagnification: FL_Value = ...,
        IntraOcularPressure: FL_Value = ...,
        PupilDilated: Literal["YES", "NO", "", None] = ...,
        RefractiveStateSequence: Items[RefractiveStateSequenceItem] = ...,
        DegreeOfDilation: FL_Value = ...,
        MydriaticAgentSequence: Items[MydriaticAgentSequenceItem] = ...,
    ) -> None: ...
    RefractiveStateSequence: SQ[RefractiveStateSequenceItems, RefractiveStateSequenceItem]
    """Refractive State Sequence (0022,001B), SQ, VM 1, Type 2.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    EmmetropicMagnification: FL_
    """Emmetropic Magnification (0022,000A), FL, VM 1, Type 2.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    IntraOcularPressure: FL_
    """Intra Ocular Pressure (0022,000B), FL, VM 1, Type 2.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    PupilDilated: CS_[Literal["YES", "NO", ""]]
    """Pupil Dilated (0022,000D), CS, VM 1, Type 2.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    MydriaticAgentSequence: SQ[MydriaticAgentSequenceItems, MydriaticAgentSequenceItem]
    """Mydriatic Agent Sequence (0022,0058), SQ, VM 1, Type 2C.

    Required if Pupil Dilated is YES. Not allowed otherwise.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    DegreeOfDilation: FL_
    """Degree of Dilation (0022,000E), FL, VM 1, Type 2C.

    Required if Pupil Dilated is YES. Not allowed otherwise.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
