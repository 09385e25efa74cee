# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Phase Information Sequence (0054,0032)."""

from typing import Literal

from dcmgen.model.fields import CS_, IS, US, ISn, ISnValue, ISValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PhaseInformationSequenceItem(Item):
    """Item of Phase Information Sequence (0054,0032) (PS3.3 C.8.4.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """

    def __init__(
        self,
        /,
        *,
        ActualFrameDuration: ISValue = ...,
        NumberOfFramesInPhase: USValue = ...,
        PhaseDelay: ISValue = ...,
        PauseBetweenFrames: ISValue = ...,
        NumberOfTriggersInPhase: USValue = ...,
        PhaseDescription: Literal["FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION", "", None] = ...,
        TriggerVector: ISnValue = ...,
    ) -> None: ...
    PhaseDelay: IS
    """Phase Delay (0054,0036), IS, VM 1, Type 1.

    PS3.3 C.8.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """
    ActualFrameDuration: IS
    """Actual Frame Duration (0018,1242), IS, VM 1, Type 1.

    PS3.3 C.8.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """
    PauseBetweenFrames: IS
    """Pause Between Frames (0054,0038), IS, VM 1, Type 1.

    PS3.3 C.8.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """
    NumberOfFramesInPhase: US
    """Number of Frames in Phase (0054,0033), US, VM 1, Type 1.

    PS3.3 C.8.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """
    TriggerVector: ISn
    """Trigger Vector (0054,0210), IS, VM 1-n, Type 3.

    PS3.3 C.8.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """
    NumberOfTriggersInPhase: US
    """Number of Triggers in Phase (0054,0211), US, VM 1, Type 1C.

    Required if Trigger Vector is present. Not allowed otherwise.

    PS3.3 C.8.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """
    PhaseDescription: CS_[Literal["FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION", ""]]
    """Phase Description (0054,0039), CS, VM 1, Type 3.

    Enumerated Values: FLOW, WASHOUT, UPTAKE, EMPTYING, EXCRETION.

    PS3.3 C.8.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """

class PhaseInformationSequenceItems(Sequence[PhaseInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        ActualFrameDuration: ISValue = ...,
        NumberOfFramesInPhase: USValue = ...,
        PhaseDelay: ISValue = ...,
        PauseBetweenFrames: ISValue = ...,
        NumberOfTriggersInPhase: USValue = ...,
        PhaseDescription: Literal["FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION", "", None] = ...,
        TriggerVector: ISnValue = ...,
    ) -> PhaseInformationSequenceItem: ...
