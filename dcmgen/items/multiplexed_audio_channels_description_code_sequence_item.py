# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Multiplexed Audio Channels Description Code Sequence (003A,0300)."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class MultiplexedAudioChannelsDescriptionCodeSequenceItem(Item):
    """Item of Multiplexed Audio Channels Description Code Sequence (003A,0300) (PS3.3 C.7.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """

    __slots__ = ()

    ChannelIdentificationCode: IS = IS(0x003A_0301)
    """Channel Identification Code (003A,0301), VM 1, Type 1 (PS3.3 C.7.6.5)."""
    ChannelMode: CS[Literal["MONO", "STEREO"]] = CS(0x003A_0302)
    """Channel Mode (003A,0302), VM 1, Type 1 (PS3.3 C.7.6.5)."""
    ChannelSourceSequence: SQ[CodeSequenceMacro] = SQ(0x003A_0208, "CodeSequenceMacro")
    """Channel Source Sequence (003A,0208), VM 1, Type 1 (PS3.3 C.7.6.5)."""
