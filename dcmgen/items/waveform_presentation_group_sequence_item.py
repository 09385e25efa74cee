# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Waveform Presentation Group Sequence (003A,0240)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, FL, SQ, US, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class WaveformPresentationGroupSequenceItem(Item):
    """Item of Waveform Presentation Group Sequence (003A,0240) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    PresentationGroupNumber: US = US(0x003A_0241)
    """Presentation Group Number (003A,0241), VM 1, Type 1 (PS3.3 C.10.9)."""
    ChannelDisplaySequence: SQ[ChannelDisplaySequenceItem] = SQ(0x003A_0242, "ChannelDisplaySequenceItem")
    """Channel Display Sequence (003A,0242), VM 1, Type 1 (PS3.3 C.10.9)."""


class ChannelDisplaySequenceItem(Item):
    """Item of Channel Display Sequence (003A,0242) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    ReferencedWaveformChannels: USn = USn(0x0040_A0B0)
    """Referenced Waveform Channels (0040,A0B0), VM 2-2n, Type 1 (PS3.3 C.10.9)."""
    ChannelOffset: DS_ = DS_(0x003A_0218)
    """Channel Offset (003A,0218), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelRecommendedDisplayCIELabValue: USn = USn(0x003A_0244)
    """Channel Recommended Display CIELab Value (003A,0244), VM 3, Type 1 (PS3.3 C.10.9)."""
    ChannelPosition: FL = FL(0x003A_0245)
    """Channel Position (003A,0245), VM 1, Type 1 (PS3.3 C.10.9)."""
    DisplayShadingFlag: CS_[Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE"]] = CS_(0x003A_0246)
    """Display Shading Flag (003A,0246), VM 1, Type 3 (PS3.3 C.10.9)."""
    FractionalChannelDisplayScale: FL = FL(0x003A_0247)
    """Fractional Channel Display Scale (003A,0247), VM 1, Type 1C (PS3.3 C.10.9)."""
    AbsoluteChannelDisplayScale: FL = FL(0x003A_0248)
    """Absolute Channel Display Scale (003A,0248), VM 1, Type 1C (PS3.3 C.10.9)."""
