# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Device Motion Control Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.device_motion_control_sequence_item import DeviceMotionControlSequenceItem


class DeviceMotionControlMacro(Macro):
    """Device Motion Control Macro (PS3.3 10.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """

    __slots__ = ()

    DeviceMotionControlSequence: SQ[DeviceMotionControlSequenceItem] = SQ(
        0x300A_0450, "DeviceMotionControlSequenceItem"
    )
    """Device Motion Control Sequence (300A,0450), VM 1, Type 3 (PS3.3 10.22)."""
