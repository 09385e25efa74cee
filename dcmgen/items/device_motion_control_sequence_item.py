# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Device Motion Control Sequence (300A,0450)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Item


class DeviceMotionControlSequenceItem(Item):
    """Item of Device Motion Control Sequence (300A,0450) (PS3.3 10.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """

    __slots__ = ()

    DeviceMotionParameterCodeSequence = SQ(0x300A_0453, "CodeSequenceMacro")
    DeviceMotionExecutionMode = CS(0x300A_0451)
    DeviceMotionObservationMode = CS(0x300A_0452)
