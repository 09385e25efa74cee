# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Displayed Waveform Segment Sequence (0040,B035)."""

from typing import Literal

from dcmgen.items.temporal_range_macro import TemporalRangeMacro
from dcmgen.items.waveform_textual_annotation_sequence_referenced_waveform_sequence_item import (
    WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem,
    WaveformTextualAnnotationSequenceReferencedWaveformSequenceItems,
)
from dcmgen.model.fields import DT_, SQ, DSnValue, DT_Value, DTnValue, Items, ULnValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DisplayedWaveformSegmentSequenceItem(TemporalRangeMacro, Item):
    """Item of Displayed Waveform Segment Sequence (0040,B035) (PS3.3 C.39.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """

    def __init__(
        self,
        /,
        *,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        ReferencedWaveformSequence: Items[WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem] = ...,
        WaveformDisplayBackgroundCIELabValue: USnValue = ...,
        ChannelRecommendedDisplayCIELabValue: USnValue = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        SegmentDefinitionDateTime: DT_Value = ...,
    ) -> None: ...
    SegmentDefinitionDateTime: DT_
    """Segment Definition DateTime (0040,B036), DT, VM 1, Type 3.

    PS3.3 C.39.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """
    ReferencedWaveformSequence: SQ[
        WaveformTextualAnnotationSequenceReferencedWaveformSequenceItems,
        WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem,
    ]
    """Referenced Waveform Sequence (0008,113A), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.39.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """
    WaveformDisplayBackgroundCIELabValue: USn
    """Waveform Display Background CIELab Value (003A,0231), US, VM 3, Type 1C.

    Required if Channel Recommended Display CIELab Value is absent. May be present otherwise.

    PS3.3 C.39.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """
    ChannelRecommendedDisplayCIELabValue: USn
    """Channel Recommended Display CIELab Value (003A,0244), US, VM 3, Type 1C.

    Required if Waveform Display Background CIELab Value is absent. May be present otherwise.

    PS3.3 C.39.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """

class DisplayedWaveformSegmentSequenceItems(Sequence[DisplayedWaveformSegmentSequenceItem]):
    def add(
        self,
        /,
        *,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        ReferencedWaveformSequence: Items[WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem] = ...,
        WaveformDisplayBackgroundCIELabValue: USnValue = ...,
        ChannelRecommendedDisplayCIELabValue: USnValue = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        SegmentDefinitionDateTime: DT_Value = ...,
    ) -> DisplayedWaveformSegmentSequenceItem: ...
