# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Displayed Waveform Segment Sequence (0040,B035)."""

from __future__ import annotations

from dcmgen.items.temporal_range_macro import TemporalRangeMacro
from dcmgen.model.fields import DT_, SQ, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.waveform_textual_annotation_sequence_referenced_waveform_sequence_item import (
        WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem,
    )


class DisplayedWaveformSegmentSequenceItem(TemporalRangeMacro, Item):
    """Item of Displayed Waveform Segment Sequence (0040,B035) (PS3.3 C.39.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """

    __slots__ = ()

    SegmentDefinitionDateTime: DT_ = DT_(0x0040_B036)
    """Segment Definition DateTime (0040,B036), VM 1, Type 3 (PS3.3 C.39.4)."""
    ReferencedWaveformSequence: SQ[WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem] = SQ(
        0x0008_113A, "WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem"
    )
    """Referenced Waveform Sequence (0008,113A), VM 1, Type 1C (PS3.3 C.39.4)."""
    WaveformDisplayBackgroundCIELabValue: USn = USn(0x003A_0231)
    """Waveform Display Background CIELab Value (003A,0231), VM 3, Type 1C (PS3.3 C.39.4)."""
    ChannelRecommendedDisplayCIELabValue: USn = USn(0x003A_0244)
    """Channel Recommended Display CIELab Value (003A,0244), VM 3, Type 1C (PS3.3 C.39.4)."""
