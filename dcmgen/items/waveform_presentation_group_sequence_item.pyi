# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Waveform Presentation Group Sequence (003A,0240)."""

from typing import Literal

from dcmgen.model.fields import CS_, DS_, FL, SQ, US, DS_Value, FLValue, Items, USn, USnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ChannelDisplaySequenceItem(Item):
    """Item of Channel Display Sequence (003A,0242) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    def __init__(
        self,
        /,
        *,
        ChannelRecommendedDisplayCIELabValue: USnValue = ...,
        ChannelPosition: FLValue = ...,
        ReferencedWaveformChannels: USnValue = ...,
        FractionalChannelDisplayScale: FLValue = ...,
        AbsoluteChannelDisplayScale: FLValue = ...,
        ChannelOffset: DS_Value = ...,
        DisplayShadingFlag: Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE", "", None] = ...,
    ) -> None: ...
    ReferencedWaveformChannels: USn
    """Referenced Waveform Channels (0040,A0B0), US, VM 2-2n, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelOffset: DS_
    """Channel Offset (003A,0218), DS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelRecommendedDisplayCIELabValue: USn
    """Channel Recommended Display CIELab Value (003A,0244), US, VM 3, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelPosition: FL
    """Channel Position (003A,0245), FL, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    DisplayShadingFlag: CS_[Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE", ""]]
    """Display Shading Flag (003A,0246), CS, VM 1, Type 3.

    Enumerated Values: NONE, BASELINE, ABSOLUTE, DIFFERENCE.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    FractionalChannelDisplayScale: FL
    """Fractional Channel Display Scale (003A,0247), FL, VM 1, Type 1C.

    Required if Absolute Channel Display Scale is absent. May be present otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    AbsoluteChannelDisplayScale: FL
    """Absolute Channel Display Scale (003A,0248), FL, VM 1, Type 1C.

    Required if Fractional Channel Display Scale is absent. May be present otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

class ChannelDisplaySequenceItems(Sequence[ChannelDisplaySequenceItem]):
    def add(
        self,
        /,
        *,
        ChannelRecommendedDisplayCIELabValue: USnValue = ...,
        ChannelPosition: FLValue = ...,
        ReferencedWaveformChannels: USnValue = ...,
        FractionalChannelDisplayScale: FLValue = ...,
        AbsoluteChannelDisplayScale: FLValue = ...,
        ChannelOffset: DS_Value = ...,
        DisplayShadingFlag: Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE", "", None] = ...,
    ) -> ChannelDisplaySequenceItem: ...

class WaveformPresentationGroupSequenceItem(Item):
    """Item of Waveform Presentation Group Sequence (003A,0240) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    def __init__(
        self,
        /,
        *,
        PresentationGroupNumber: USValue = ...,
        ChannelDisplaySequence: Items[ChannelDisplaySequenceItem] = ...,
    ) -> None: ...
    PresentationGroupNumber: US
    """Presentation Group Number (003A,0241), US, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelDisplaySequence: SQ[ChannelDisplaySequenceItems, ChannelDisplaySequenceItem]
    """Channel Display Sequence (003A,0242), SQ, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

class WaveformPresentationGroupSequenceItems(Sequence[WaveformPresentationGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        PresentationGroupNumber: USValue = ...,
        ChannelDisplaySequence: Items[ChannelDisplaySequenceItem] = ...,
    ) -> WaveformPresentationGroupSequenceItem: ...
