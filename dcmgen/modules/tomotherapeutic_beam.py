# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Tomotherapeutic Beam Module."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ, US
from dcmgen.model.iod import Module


class TomotherapeuticBeamModule(Module):
    """Tomotherapeutic Beam Module (PS3.3 C.36.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """

    __slots__ = ()

    TableSpeed = FD(0x0018_9309)
    RevolutionTime = FD(0x0018_9305)
    NumberOfRTControlPoints = US(0x300A_0604)
    TomotherapeuticControlPointSequence = SQ(0x3010_0098, "TomotherapeuticControlPointSequenceItem")
