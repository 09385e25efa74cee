# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Device Motion Control Sequence (300A,0450)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DeviceMotionControlSequenceItem(Item):
    """Item of Device Motion Control Sequence (300A,0450) (PS3.3 10.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """

    def __init__(
        self,
        /,
        *,
        DeviceMotionParameterCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceMotionExecutionMode: Literal["CONTINUOUS", "TRIGGERED", "AUTOMATIC"] = ...,
        DeviceMotionObservationMode: Literal["INROOM", "REMOTE"] = ...,
    ) -> None: ...
    DeviceMotionParameterCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Device Motion Parameter Code Sequence (300A,0453), SQ, VM 1, Type 1.

    PS3.3 10.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """
    DeviceMotionExecutionMode: CS[Literal["CONTINUOUS", "TRIGGERED", "AUTOMATIC"]]
    """Device Motion Execution Mode (300A,0451), CS, VM 1, Type 1C.

    Required if Device Motion Observation Mode is absent. May be present otherwise.

    Enumerated Values: CONTINUOUS, TRIGGERED, AUTOMATIC.

    PS3.3 10.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """
    DeviceMotionObservationMode: CS[Literal["INROOM", "REMOTE"]]
    """Device Motion Observation Mode (300A,0452), CS, VM 1, Type 1C.

    Required if Device Motion Execution Mode is absent. May be present otherwise.

    Enumerated Values: INROOM, REMOTE.

    PS3.3 10.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """

class DeviceMotionControlSequenceItems(Sequence[DeviceMotionControlSequenceItem]):
    def add(
        self,
        /,
        *,
        DeviceMotionParameterCodeSequence: Items[CodeSequenceMacro] = ...,
        DeviceMotionExecutionMode: Literal["CONTINUOUS", "TRIGGERED", "AUTOMATIC"] = ...,
        DeviceMotionObservationMode: Literal["INROOM", "REMOTE"] = ...,
    ) -> DeviceMotionControlSequenceItem: ...
