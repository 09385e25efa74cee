# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Robotic-Arm Path Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.robotic_path_control_point_sequence_item import RoboticPathControlPointSequenceItem


class RoboticArmPathModule(Module):
    """Robotic-Arm Path Module (PS3.3 C.36.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.19.html
    """

    __slots__ = ()

    RoboticPathNodeSetCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0091, "CodeSequenceMacro")
    """Robotic Path Node Set Code Sequence (3010,0091), VM 1, Type 1C (PS3.3 C.36.19)."""
    NumberOfRTControlPoints: US = US(0x300A_0604)
    """Number of RT Control Points (300A,0604), VM 1, Type 1 (PS3.3 C.36.19)."""
    RoboticPathControlPointSequence: SQ[RoboticPathControlPointSequenceItem] = SQ(
        0x3010_0097, "RoboticPathControlPointSequenceItem"
    )
    """Robotic Path Control Point Sequence (3010,0097), VM 1, Type 1 (PS3.3 C.36.19)."""
