# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Contributing Channel Sources Sequence (0040,B041)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Item


class ContributingChannelSourcesSequenceItem(Item):
    """Item of Contributing Channel Sources Sequence (0040,B041) (PS3.3 C.39.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """

    __slots__ = ()

    ChannelWeight = FL(0x0040_B042)
    ChannelSourceSequence = SQ(0x003A_0208, "CodeSequenceMacro")
    SourceWaveformSequence = SQ(0x003A_020A, "SourceWaveformSequenceItem")
