# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Acquisition Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.mydriatic_agent_sequence_item import MydriaticAgentSequenceItem
    from dcmgen.items.refractive_state_sequence_item import RefractiveStateSequenceItem


class OphthalmicAcquisitionParametersMacro(Macro):
    """Ophthalmic Acquisition Parameters Macro (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    __slots__ = ()

    RefractiveStateSequence: SQ[RefractiveStateSequenceItem] = SQ(0x0022_001B, "RefractiveStateSequenceItem")
    """Refractive State Sequence (0022,001B), VM 1, Type 2 (PS3.3 C.8.17.8)."""
    EmmetropicMagnification: FL_ = FL_(0x0022_000A)
    """Emmetropic Magnification (0022,000A), VM 1, Type 2 (PS3.3 C.8.17.8)."""
    IntraOcularPressure: FL_ = FL_(0x0022_000B)
    """Intra Ocular Pressure (0022,000B), VM 1, Type 2 (PS3.3 C.8.17.8)."""
    PupilDilated: CS_[Literal["YES", "NO"]] = CS_(0x0022_000D)
    """Pupil Dilated (0022,000D), VM 1, Type 2 (PS3.3 C.8.17.8)."""
    MydriaticAgentSequence: SQ[MydriaticAgentSequenceItem] = SQ(0x0022_0058, "MydriaticAgentSequenceItem")
    """Mydriatic Agent Sequence (0022,0058), VM 1, Type 2C (PS3.3 C.8.17.8)."""
    DegreeOfDilation: FL_ = FL_(0x0022_000E)
    """Degree of Dilation (0022,000E), VM 1, Type 2C (PS3.3 C.8.17.8)."""
