# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Device Motion Control Sequence (300A,0450)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class DeviceMotionControlSequenceItem(Item):
    """Item of Device Motion Control Sequence (300A,0450) (PS3.3 10.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """

    __slots__ = ()

    DeviceMotionParameterCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0453, "CodeSequenceMacro")
    """Device Motion Parameter Code Sequence (300A,0453), VM 1, Type 1 (PS3.3 10.22)."""
    DeviceMotionExecutionMode: CS[Literal["CONTINUOUS", "TRIGGERED", "AUTOMATIC"]] = CS(0x300A_0451)
    """Device Motion Execution Mode (300A,0451), VM 1, Type 1C (PS3.3 10.22)."""
    DeviceMotionObservationMode: CS[Literal["INROOM", "REMOTE"]] = CS(0x300A_0452)
    """Device Motion Observation Mode (300A,0452), VM 1, Type 1C (PS3.3 10.22)."""
