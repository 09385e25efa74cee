# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Phase Information Sequence (0054,0032)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, IS, US, ISn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PhaseInformationSequenceItem(Item):
    """Item of Phase Information Sequence (0054,0032) (PS3.3 C.8.4.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """

    __slots__ = ()

    PhaseDelay: IS = IS(0x0054_0036)
    """Phase Delay (0054,0036), VM 1, Type 1 (PS3.3 C.8.4.14)."""
    ActualFrameDuration: IS = IS(0x0018_1242)
    """Actual Frame Duration (0018,1242), VM 1, Type 1 (PS3.3 C.8.4.14)."""
    PauseBetweenFrames: IS = IS(0x0054_0038)
    """Pause Between Frames (0054,0038), VM 1, Type 1 (PS3.3 C.8.4.14)."""
    NumberOfFramesInPhase: US = US(0x0054_0033)
    """Number of Frames in Phase (0054,0033), VM 1, Type 1 (PS3.3 C.8.4.14)."""
    TriggerVector: ISn = ISn(0x0054_0210)
    """Trigger Vector (0054,0210), VM 1-n, Type 3 (PS3.3 C.8.4.14)."""
    NumberOfTriggersInPhase: US = US(0x0054_0211)
    """Number of Triggers in Phase (0054,0211), VM 1, Type 1C (PS3.3 C.8.4.14)."""
    PhaseDescription: CS_[Literal["FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION"]] = CS_(0x0054_0039)
    """Phase Description (0054,0039), VM 1, Type 3 (PS3.3 C.8.4.14)."""
