# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Axial Measurements Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.mydriatic_agent_sequence_item import MydriaticAgentSequenceItem, MydriaticAgentSequenceItems
from dcmgen.items.ophthalmic_axial_length_measurements_sequence_item import (
    OphthalmicAxialLengthMeasurementsSequenceItem,
    OphthalmicAxialLengthMeasurementsSequenceItems,
)
from dcmgen.model.fields import CS_, FL_, LO_, SQ, FL_Value, Items, LO_Value
from dcmgen.model.iod import Macro

class OphthalmicAxialMeasurementsMacro(Macro):
    """Ophthalmic Axial Measurements Macro (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    def __init__(
        self,
        /,
        *,
        LensStatusCodeSequence: Items[CodeSequenceMacro] = ...,
        VitreousStatusCodeSequence: Items[CodeSequenceMacro] = ...,
        OphthalmicAxialLengthMeasurementsSequence: Items[OphthalmicAxialLengthMeasurementsSequenceItem] = ...,
        PupilDilated: Literal["YES", "NO", "", None] = ...,
        DegreeOfDilation: FL_Value = ...,
        MydriaticAgentSequence: Items[MydriaticAgentSequenceItem] = ...,
        LensStatusDescription: LO_Value = ...,
        VitreousStatusDescription: LO_Value = ...,
    ) -> None: ...
    LensStatusCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Lens Status Code Sequence (0022,1024), SQ, VM 1, Type 1.

    Codes: CID 4231 Lens Status (Defined, inferred).

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    LensStatusDescription: LO_
    """Lens Status Description (0022,1065), LO, VM 1, Type 3.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    VitreousStatusCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Vitreous Status Code Sequence (0022,1025), SQ, VM 1, Type 1.

    Codes: CID 4232 Vitreous Status (Defined, inferred).

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    VitreousStatusDescription: LO_
    """Vitreous Status Description (0022,1066), LO, VM 1, Type 3.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    PupilDilated: CS_[Literal["YES", "NO", ""]]
    """Pupil Dilated (0022,000D), CS, VM 1, Type 2.

    Enumerated Values: YES, NO.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    DegreeOfDilation: FL_
    """Degree of Dilation (0022,000E), FL, VM 1, Type 2C.

    Required if Pupil Dilated is YES. Not allowed otherwise.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    MydriaticAgentSequence: SQ[MydriaticAgentSequenceItems, MydriaticAgentSequenceItem]
    """Mydriatic Agent Sequence (0022,0058), SQ, VM 1, Type 2C.

    Required if Pupil Dilated is YES. Not allowed otherwise.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
    OphthalmicAxialLengthMeasurementsSequence: SQ[
        OphthalmicAxialLengthMeasurementsSequenceItems, OphthalmicAxialLengthMeasurementsSequenceItem
    ]
    """Ophthalmic Axial Length Measurements Sequence (0022,1050), SQ, VM 1, Type 1.

    PS3.3 C.8.25.14.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """
