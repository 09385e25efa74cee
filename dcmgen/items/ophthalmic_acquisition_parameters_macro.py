# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Acquisition Parameters Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL_, SQ
from dcmgen.model.iod import Macro


class OphthalmicAcquisitionParametersMacro(Macro):
    """Ophthalmic Acquisition Parameters Macro (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    __slots__ = ()

    RefractiveStateSequence = SQ(0x0022_001B, "RefractiveStateSequenceItem")
    EmmetropicMagnification = FL_(0x0022_000A)
    IntraOcularPressure = FL_(0x0022_000B)
    PupilDilated = CS_(0x0022_000D)
    MydriaticAgentSequence = SQ(0x0022_0058, "MydriaticAgentSequenceItem")
    DegreeOfDilation = FL_(0x0022_000E)
