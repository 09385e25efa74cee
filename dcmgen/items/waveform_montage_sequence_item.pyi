# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Waveform Montage Sequence (0040,B039)."""

from typing import Literal

from dcmgen.items.montage_channel_macro import MontageChannelMacro, MontageChannelMacros
from dcmgen.model.fields import (
    CS_,
    DS_,
    FL,
    FL_,
    IS,
    LT_,
    SQ,
    US,
    DS_Value,
    FL_Value,
    FLValue,
    ISValue,
    Items,
    LT_Value,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem(Item):
    """Item of Channel Display Sequence (003A,0242) (PS3.3 C.39.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

    def __init__(
        self,
        /,
        *,
        ChannelRecommendedDisplayCIELabValue: USnValue = ...,
        ChannelPosition: FLValue = ...,
        ReferencedMontageChannelNumber: ISValue = ...,
        FractionalChannelDisplayScale: FLValue = ...,
        AbsoluteChannelDisplayScale: FLValue = ...,
        ChannelOffset: DS_Value = ...,
        DisplayShadingFlag: Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE", "", None] = ...,
    ) -> None: ...
    ReferencedMontageChannelNumber: IS
    """Referenced Montage Channel Number (0040,B03A), IS, VM 1, Type 1.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    ChannelOffset: DS_
    """Channel Offset (003A,0218), DS, VM 1, Type 3.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    ChannelRecommendedDisplayCIELabValue: USn
    """Channel Recommended Display CIELab Value (003A,0244), US, VM 3, Type 1.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    ChannelPosition: FL
    """Channel Position (003A,0245), FL, VM 1, Type 1.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    DisplayShadingFlag: CS_[Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE", ""]]
    """Display Shading Flag (003A,0246), CS, VM 1, Type 3.

    Enumerated Values: NONE, BASELINE, ABSOLUTE, DIFFERENCE.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    FractionalChannelDisplayScale: FL
    """Fractional Channel Display Scale (003A,0247), FL, VM 1, Type 1C.

    Required if Absolute Channel Display Scale is absent. May be present otherwise.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    AbsoluteChannelDisplayScale: FL
    """Absolute Channel Display Scale (003A,0248), FL, VM 1, Type 1C.

    Required if Fractional Channel Display Scale is absent. May be present otherwise.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

class WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItems(
    Sequence[WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem]
):
    def add(
        self,
        /,
        *,
        ChannelRecommendedDisplayCIELabValue: USnValue = ...,
        ChannelPosition: FLValue = ...,
        ReferencedMontageChannelNumber: ISValue = ...,
        FractionalChannelDisplayScale: FLValue = ...,
        AbsoluteChannelDisplayScale: FLValue = ...,
        ChannelOffset: DS_Value = ...,
        DisplayShadingFlag: Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE", "", None] = ...,
    ) -> WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem: ...

class WaveformMontageSequenceWaveformPresentationGroupSequenceItem(Item):
    """Item of Waveform Presentation Group Sequence (003A,0240) (PS3.3 C.39.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

    def __init__(
        self,
        /,
        *,
        PresentationGroupNumber: USValue = ...,
        ChannelDisplaySequence: Items[
            WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem
        ] = ...,
    ) -> None: ...
    PresentationGroupNumber: US
    """Presentation Group Number (003A,0241), US, VM 1, Type 1.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    ChannelDisplaySequence: SQ[
        WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItems,
        WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem,
    ]
    """Channel Display Sequence (003A,0242), SQ, VM 1, Type 1.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

class WaveformMontageSequenceWaveformPresentationGroupSequenceItems(
    Sequence[WaveformMontageSequenceWaveformPresentationGroupSequenceItem]
):
    def add(
        self,
        /,
        *,
        PresentationGroupNumber: USValue = ...,
        ChannelDisplaySequence: Items[
            WaveformMontageSequenceWaveformPresentationGroupSequenceChannelDisplaySequenceItem
        ] = ...,
    ) -> WaveformMontageSequenceWaveformPresentationGroupSequenceItem: ...

class WaveformMontageSequenceItem(Item):
    """Item of Waveform Montage Sequence (0040,B039) (PS3.3 C.39.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

    def __init__(
        self,
        /,
        *,
        MontageChannelSequence: Items[MontageChannelMacro] = ...,
        MontageIndex: USValue = ...,
        WaveformDataDisplayScale: FL_Value = ...,
        WaveformDisplayBackgroundCIELabValue: USnValue = ...,
        WaveformPresentationGroupSequence: Items[WaveformMontageSequenceWaveformPresentationGroupSequenceItem] = ...,
        MontageName: LT_Value = ...,
    ) -> None: ...
    MontageName: LT_
    """Montage Name (0040,B03B), LT, VM 1, Type 3.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    MontageIndex: US
    """Montage Index (0040,B03D), US, VM 1, Type 1.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    MontageChannelSequence: SQ[MontageChannelMacros, MontageChannelMacro]
    """Montage Channel Sequence (0040,B03C), SQ, VM 1, Type 1.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    WaveformDataDisplayScale: FL_
    """Waveform Data Display Scale (003A,0230), FL, VM 1, Type 3.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    WaveformDisplayBackgroundCIELabValue: USn
    """Waveform Display Background CIELab Value (003A,0231), US, VM 3, Type 3.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
    WaveformPresentationGroupSequence: SQ[
        WaveformMontageSequenceWaveformPresentationGroupSequenceItems,
        WaveformMontageSequenceWaveformPresentationGroupSequenceItem,
    ]
    """Waveform Presentation Group Sequence (003A,0240), SQ, VM 1, Type 3.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

class WaveformMontageSequenceItems(Sequence[WaveformMontageSequenceItem]):
    def add(
        self,
        /,
        *,
        MontageChannelSequence: Items[MontageChannelMacro] = ...,
        MontageIndex: USValue = ...,
        WaveformDataDisplayScale: FL_Value = ...,
        WaveformDisplayBackgroundCIELabValue: USnValue = ...,
        WaveformPresentationGroupSequence: Items[WaveformMontageSequenceWaveformPresentationGroupSequenceItem] = ...,
        MontageName: LT_Value = ...,
    ) -> WaveformMontageSequenceItem: ...
