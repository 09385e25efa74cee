# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Multiplexed Audio Channels Description Code Sequence (003A,0300)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CS, IS, SQ, ISValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultiplexedAudioChannelsDescriptionCodeSequenceItem(Item):
    """Item of Multiplexed Audio Channels Description Code Sequence (003A,0300) (PS3.3 C.7.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """

    def __init__(
        self,
        /,
        *,
        ChannelSourceSequence: Items[CodeSequenceMacro] = ...,
        ChannelIdentificationCode: ISValue = ...,
        ChannelMode: Literal["MONO", "STEREO"] = ...,
    ) -> None: ...
    ChannelIdentificationCode: IS
    """Channel Identification Code (003A,0301), IS, VM 1, Type 1.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    ChannelMode: CS[Literal["MONO", "STEREO"]]
    """Channel Mode (003A,0302), CS, VM 1, Type 1.

    Enumerated Values: MONO, STEREO.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    ChannelSourceSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Source Sequence (003A,0208), SQ, VM 1, Type 1.

    Codes: CID 3000 Audio Channel Source (Defined, inferred).

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """

class MultiplexedAudioChannelsDescriptionCodeSequenceItems(
    Sequence[MultiplexedAudioChannelsDescriptionCodeSequenceItem]
):
    def add(
        self,
        /,
        *,
        ChannelSourceSequence: Items[CodeSequenceMacro] = ...,
        ChannelIdentificationCode: ISValue = ...,
        ChannelMode: Literal["MONO", "STEREO"] = ...,
    ) -> MultiplexedAudioChannelsDescriptionCodeSequenceItem: ...
