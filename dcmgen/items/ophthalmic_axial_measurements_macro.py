# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Axial Measurements Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, LO_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.mydriatic_agent_sequence_item import MydriaticAgentSequenceItem
    from dcmgen.items.ophthalmic_axial_length_measurements_sequence_item import (
        OphthalmicAxialLengthMeasurementsSequenceItem,
    )


class OphthalmicAxialMeasurementsMacro(Macro):
    """Ophthalmic Axial Measurements Macro (PS3.3 C.8.25.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.14.html#sect_C.8.25.14.1
    """

    __slots__ = ()

    LensStatusCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1024, "CodeSequenceMacro")
    """Lens Status Code Sequence (0022,1024), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
    LensStatusDescription: LO_ = LO_(0x0022_1065)
    """Lens Status Description (0022,1065), VM 1, Type 3 (PS3.3 C.8.25.14.1)."""
    VitreousStatusCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0022_1025, "CodeSequenceMacro")
    """Vitreous Status Code Sequence (0022,1025), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
    VitreousStatusDescription: LO_ = LO_(0x0022_1066)
    """Vitreous Status Description (0022,1066), VM 1, Type 3 (PS3.3 C.8.25.14.1)."""
    PupilDilated: CS_[Literal["YES", "NO"]] = CS_(0x0022_000D)
    """Pupil Dilated (0022,000D), VM 1, Type 2 (PS3.3 C.8.25.14.1)."""
    DegreeOfDilation: FL_ = FL_(0x0022_000E)
    """Degree of Dilation (0022,000E), VM 1, Type 2C (PS3.3 C.8.25.14.1)."""
    MydriaticAgentSequence: SQ[MydriaticAgentSequenceItem] = SQ(0x0022_0058, "MydriaticAgentSequenceItem")
    """Mydriatic Agent Sequence (0022,0058), VM 1, Type 2C (PS3.3 C.8.25.14.1)."""
    OphthalmicAxialLengthMeasurementsSequence: SQ[OphthalmicAxialLengthMeasurementsSequenceItem] = SQ(
        0x0022_1050, "OphthalmicAxialLengthMeasurementsSequenceItem"
    )
    """Ophthalmic Axial Length Measurements Sequence (0022,1050), VM 1, Type 1 (PS3.3 C.8.25.14.1)."""
