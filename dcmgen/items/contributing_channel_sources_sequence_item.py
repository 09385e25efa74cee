# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Contributing Channel Sources Sequence (0040,B041)."""

from __future__ import annotations

from dcmgen.model.fields import FL, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.source_waveform_sequence_item import SourceWaveformSequenceItem


class ContributingChannelSourcesSequenceItem(Item):
    """Item of Contributing Channel Sources Sequence (0040,B041) (PS3.3 C.39.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """

    __slots__ = ()

    ChannelWeight: FL = FL(0x0040_B042)
    """Channel Weight (0040,B042), VM 1, Type 1 (PS3.3 C.39.7)."""
    ChannelSourceSequence: SQ[CodeSequenceMacro] = SQ(0x003A_0208, "CodeSequenceMacro")
    """Channel Source Sequence (003A,0208), VM 1, Type 1 (PS3.3 C.39.7)."""
    SourceWaveformSequence: SQ[SourceWaveformSequenceItem] = SQ(0x003A_020A, "SourceWaveformSequenceItem")
    """Source Waveform Sequence (003A,020A), VM 1, Type 1 (PS3.3 C.39.7)."""
