# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Displayed Waveform Segment Sequence (0040,B035)."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import TemporalRangeMacro


class DisplayedWaveformSegmentSequenceItem(TemporalRangeMacro, Item):
    """Item of Displayed Waveform Segment Sequence (0040,B035) (PS3.3 C.39.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """

    __slots__ = ()

    SegmentDefinitionDateTime = DT_(0x0040_B036)
    ReferencedWaveformSequence = SQ(0x0008_113A, "WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem")
    WaveformDisplayBackgroundCIELabValue = USn(0x003A_0231)
    ChannelRecommendedDisplayCIELabValue = USn(0x003A_0244)
