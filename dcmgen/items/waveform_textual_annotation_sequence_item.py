# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Text Object Sequence (0070,0008)."""

from __future__ import annotations

from dcmgen.items.temporal_range_macro import TemporalRangeMacro
from dcmgen.model.fields import DT_, SQ, ST, US_, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.waveform_textual_annotation_sequence_referenced_waveform_sequence_item import (
        WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem,
    )


class WaveformTextualAnnotationSequenceTextObjectSequenceItem(Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.39.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

    __slots__ = ()

    UnformattedTextValue: ST = ST(0x0070_0006)
    """Unformatted Text Value (0070,0006), VM 1, Type 1 (PS3.3 C.39.3)."""
    TextColorCIELabValue: USn = USn(0x0070_0241)
    """Text Color CIELab Value (0070,0241), VM 3, Type 3 (PS3.3 C.39.3)."""


class WaveformTextualAnnotationSequenceItem(TemporalRangeMacro, Item):
    """Item of Waveform Textual Annotation Sequence (0040,B033) (PS3.3 C.39.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

    __slots__ = ()

    AnnotationDateTime: DT_ = DT_(0x0040_B034)
    """Annotation DateTime (0040,B034), VM 1, Type 3 (PS3.3 C.39.3)."""
    ReferencedWaveformSequence: SQ[WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem] = SQ(
        0x0008_113A, "WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem"
    )
    """Referenced Waveform Sequence (0008,113A), VM 1, Type 1C (PS3.3 C.39.3)."""
    ReferencedMontageIndex: US_ = US_(0x0040_B032)
    """Referenced Montage Index (0040,B032), VM 1, Type 3 (PS3.3 C.39.3)."""
    TextObjectSequence: SQ[WaveformTextualAnnotationSequenceTextObjectSequenceItem] = SQ(
        0x0070_0008, "WaveformTextualAnnotationSequenceTextObjectSequenceItem"
    )
    """Text Object Sequence (0070,0008), VM 1, Type 1 (PS3.3 C.39.3)."""
