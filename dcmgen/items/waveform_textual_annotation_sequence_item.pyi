# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Text Object Sequence (0070,0008)."""

from typing import Literal

from dcmgen.items.temporal_range_macro import TemporalRangeMacro
from dcmgen.items.waveform_textual_annotation_sequence_referenced_waveform_sequence_item import (
    WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem,
    WaveformTextualAnnotationSequenceReferencedWaveformSequenceItems,
)
from dcmgen.model.fields import (
    DT_,
    SQ,
    ST,
    US_,
    DSnValue,
    DT_Value,
    DTnValue,
    Items,
    STValue,
    ULnValue,
    US_Value,
    USn,
    USnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WaveformTextualAnnotationSequenceTextObjectSequenceItem(Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.39.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

    def __init__(
        self,
        /,
        *,
        UnformattedTextValue: STValue = ...,
        TextColorCIELabValue: USnValue = ...,
    ) -> None: ...
    UnformattedTextValue: ST
    """Unformatted Text Value (0070,0006), ST, VM 1, Type 1.

    PS3.3 C.39.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """
    TextColorCIELabValue: USn
    """Text Color CIELab Value (0070,0241), US, VM 3, Type 3.

    PS3.3 C.39.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

class WaveformTextualAnnotationSequenceTextObjectSequenceItems(
    Sequence[WaveformTextualAnnotationSequenceTextObjectSequenceItem]
):
    def add(
        self,
        /,
        *,
        UnformattedTextValue: STValue = ...,
        TextColorCIELabValue: USnValue = ...,
    ) -> WaveformTextualAnnotationSequenceTextObjectSequenceItem: ...

class WaveformTextualAnnotationSequenceItem(TemporalRangeMacro, Item):
    """Item of Waveform Textual Annotation Sequence (0040,B033) (PS3.3 C.39.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

    def __init__(
        self,
        /,
        *,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        TextObjectSequence: Items[WaveformTextualAnnotationSequenceTextObjectSequenceItem] = ...,
        ReferencedWaveformSequence: Items[WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem] = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        ReferencedMontageIndex: US_Value = ...,
        AnnotationDateTime: DT_Value = ...,
    ) -> None: ...
    AnnotationDateTime: DT_
    """Annotation DateTime (0040,B034), DT, VM 1, Type 3.

    PS3.3 C.39.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """
    ReferencedWaveformSequence: SQ[
        WaveformTextualAnnotationSequenceReferencedWaveformSequenceItems,
        WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem,
    ]
    """Referenced Waveform Sequence (0008,113A), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.39.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """
    ReferencedMontageIndex: US_
    """Referenced Montage Index (0040,B032), US, VM 1, Type 3.

    PS3.3 C.39.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """
    TextObjectSequence: SQ[
        WaveformTextualAnnotationSequenceTextObjectSequenceItems,
        WaveformTextualAnnotationSequenceTextObjectSequenceItem,
    ]
    """Text Object Sequence (0070,0008), SQ, VM 1, Type 1.

    PS3.3 C.39.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

class WaveformTextualAnnotationSequenceItems(Sequence[WaveformTextualAnnotationSequenceItem]):
    def add(
        self,
        /,
        *,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        TextObjectSequence: Items[WaveformTextualAnnotationSequenceTextObjectSequenceItem] = ...,
        ReferencedWaveformSequence: Items[WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem] = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        ReferencedMontageIndex: US_Value = ...,
        AnnotationDateTime: DT_Value = ...,
    ) -> WaveformTextualAnnotationSequenceItem: ...
