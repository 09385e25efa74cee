# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Beam Limiting Device Position Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.beam_limiting_device_position_sequence_item import BeamLimitingDevicePositionSequenceItem


class BeamLimitingDevicePositionMacro(Macro):
    """Beam Limiting Device Position Macro (PS3.3 C.8.8.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.27.html
    """

    __slots__ = ()

    BeamLimitingDevicePositionSequence: SQ[BeamLimitingDevicePositionSequenceItem] = SQ(
        0x300A_011A, "BeamLimitingDevicePositionSequenceItem"
    )
    """Beam Limiting Device Position Sequence (300A,011A), VM 1, Type 1C (PS3.3 C.8.8.27)."""
