# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Waveform Montage Sequence (0040,B039)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, FL, FL_, IS, LT_, SQ, US, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.montage_channel_macro import MontageChannelMacro


class WaveformMontageSequenceItem(Item):
    """Item of Waveform Montage Sequence (0040,B039) (PS3.3 C.39.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

    __slots__ = ()

    MontageName: LT_ = LT_(0x0040_B03B)
    """Montage Name (0040,B03B), VM 1, Type 3 (PS3.3 C.39.6)."""
    MontageIndex: US = US(0x0040_B03D)
    """Montage Index (0040,B03D), VM 1, Type 1 (PS3.3 C.39.6)."""
    MontageChannelSequence: SQ[MontageChannelMacro] = SQ(0x0040_B03C, "MontageChannelMacro")
    """Montage Channel Sequence (0040,B03C), VM 1, Type 1 (PS3.3 C.39.6)."""
    WaveformDataDisplayScale: FL_ = FL_(0x003A_0230)
    """Waveform Data Display Scale (003A,0230), VM 1, Type 3 (PS3.3 C.39.6)."""
    WaveformDisplayBackgroundCIELabValue: USn = USn(0x003A_0231)
    """Waveform Display Background CIELab Value (003A,0231), VM 3, Type 3 (PS3.3 C.39.6)."""
    WaveformPresentationGroupSequence: SQ[WaveformMontageSequenceWaveformPresentationGroupSequenceItem] = SQ(
        0x003A_0240, "WaveformMontageSequenceWaveformPresentationGroupSequenceItem"
    )
    """Waveform Presentation Group Sequence (003A,0240), VM 1, Type 3 (PS3.3 C.39.6)."""


class WaveformMontageSequenceWaveformPresentationGroupSequenceItem(Item):
    """Item of Waveform Presentation Group Sequence (003A,0240) (PS3.3 C.39.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

    __slots__ = ()

    PresentationGroupNumber: US = US(0x003A_0241)
    """Presentation Group Number (003A,0241), VM 1, Type 1 (PS3.3 C.39.6)."""
    ChannelDisplaySequence: SQ[WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem] = SQ(
        0x003A_0242, "WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem"
    )
    """Channel Display Sequence (003A,0242), VM 1, Type 1 (PS3.3 C.39.6)."""


class WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem(Item):
    """Item of Channel Display Sequence (003A,0242) (PS3.3 C.39.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

    __slots__ = ()

    ReferencedMontageChannelNumber: IS = IS(0x0040_B03A)
    """Referenced Montage Channel Number (0040,B03A), VM 1, Type 1 (PS3.3 C.39.6)."""
    ChannelOffset: DS_ = DS_(0x003A_0218)
    """Channel Offset (003A,0218), VM 1, Type 3 (PS3.3 C.39.6)."""
    ChannelRecommendedDisplayCIELabValue: USn = USn(0x003A_0244)
    """Channel Recommended Display CIELab Value (003A,0244), VM 3, Type 1 (PS3.3 C.39.6)."""
    ChannelPosition: FL = FL(0x003A_0245)
    """Channel Position (003A,0245), VM 1, Type 1 (PS3.3 C.39.6)."""
    DisplayShadingFlag: CS_[Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE"]] = CS_(0x003A_0246)
    """Display Shading Flag (003A,0246), VM 1, Type 3 (PS3.3 C.39.6)."""
    FractionalChannelDisplayScale: FL = FL(0x003A_0247)
    """Fractional Channel Display Scale (003A,0247), VM 1, Type 1C (PS3.3 C.39.6)."""
    AbsoluteChannelDisplayScale: FL = FL(0x003A_0248)
    """Absolute Channel Display Scale (003A,0248), VM 1, Type 1C (PS3.3 C.39.6)."""
