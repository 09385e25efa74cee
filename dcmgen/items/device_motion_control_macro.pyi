# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Device Motion Control Macro."""

from dcmgen.items.device_motion_control_sequence_item import (
    DeviceMotionControlSequenceItem,
    DeviceMotionControlSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class DeviceMotionControlMacro(Macro):
    """Device Motion Control Macro (PS3.3 10.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """

    def __init__(
        self,
        /,
        *,
        DeviceMotionControlSequence: Items[DeviceMotionControlSequenceItem] = ...,
    ) -> None: ...
    DeviceMotionControlSequence: SQ[DeviceMotionControlSequenceItems, DeviceMotionControlSequenceItem]
    """Device Motion Control Sequence (300A,0450), SQ, VM 1, Type 3.

    PS3.3 10.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """
