# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Robotic-Arm Path Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Module


class RoboticArmPathModule(Module):
    """Robotic-Arm Path Module (PS3.3 C.36.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """

    __slots__ = ()

    RoboticPathNodeSetCodeSequence = SQ(0x3010_0091, "CodeSequenceMacro")
    NumberOfRTControlPoints = US(0x300A_0604)
    RoboticPathControlPointSequence = SQ(0x3010_0097, "RoboticPathControlPointSequenceItem")
