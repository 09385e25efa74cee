# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Device Motion Control Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class DeviceMotionControlMacro(Macro):
    """Device Motion Control Macro (PS3.3 10.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """

    __slots__ = ()

    DeviceMotionControlSequence = SQ(0x300A_0450, "DeviceMotionControlSequenceItem")
