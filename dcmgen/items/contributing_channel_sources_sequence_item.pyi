# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Contributing Channel Sources Sequence (0040,B041)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.source_waveform_sequence_item import SourceWaveformSequenceItem, SourceWaveformSequenceItems
from dcmgen.model.fields import FL, SQ, FLValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContributingChannelSourcesSequenceItem(Item):
    """Item of Contributing Channel Sources Sequence (0040,B041) (PS3.3 C.39.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """

    def __init__(
        self,
        /,
        *,
        ChannelSourceSequence: Items[CodeSequenceMacro] = ...,
        SourceWaveformSequence: Items[SourceWaveformSequenceItem] = ...,
        ChannelWeight: FLValue = ...,
    ) -> None: ...
    ChannelWeight: FL
    """Channel Weight (0040,B042), FL, VM 1, Type 1.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    ChannelSourceSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Source Sequence (003A,0208), SQ, VM 1, Type 1.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    SourceWaveformSequence: SQ[SourceWaveformSequenceItems, SourceWaveformSequenceItem]
    """Source Waveform Sequence (003A,020A), SQ, VM 1, Type 1.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """

class ContributingChannelSourcesSequenceItems(Sequence[ContributingChannelSourcesSequenceItem]):
    def add(
        self,
        /,
        *,
        ChannelSourceSequence: Items[CodeSequenceMacro] = ...,
        SourceWaveformSequence: Items[SourceWaveformSequenceItem] = ...,
        ChannelWeight: FLValue = ...,
    ) -> ContributingChannelSourcesSequenceItem: ...
