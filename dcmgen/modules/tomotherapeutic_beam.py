# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Tomotherapeutic Beam Module."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.tomotherapeutic_control_point_sequence_item import TomotherapeuticControlPointSequenceItem


class TomotherapeuticBeamModule(Module):
    """Tomotherapeutic Beam Module (PS3.3 C.36.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.17.html
    """

    __slots__ = ()

    TableSpeed: FD = FD(0x0018_9309)
    """Table Speed (0018,9309), VM 1, Type 1C (PS3.3 C.36.17)."""
    RevolutionTime: FD = FD(0x0018_9305)
    """Revolution Time (0018,9305), VM 1, Type 1C (PS3.3 C.36.17)."""
    NumberOfRTControlPoints: US = US(0x300A_0604)
    """Number of RT Control Points (300A,0604), VM 1, Type 1 (PS3.3 C.36.17)."""
    TomotherapeuticControlPointSequence: SQ[TomotherapeuticControlPointSequenceItem] = SQ(
        0x3010_0098, "TomotherapeuticControlPointSequenceItem"
    )
    """Tomotherapeutic Control Point Sequence (3010,0098), VM 1, Type 1 (PS3.3 C.36.17)."""
