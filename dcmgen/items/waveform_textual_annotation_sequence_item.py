# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Text Object Sequence (0070,0008)."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ, ST, US_, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import TemporalRangeMacro


class WaveformTextualAnnotationSequenceTextObjectSequenceItem(Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.39.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

    __slots__ = ()

    UnformattedTextValue = ST(0x0070_0006)
    TextColorCIELabValue = USn(0x0070_0241)


class WaveformTextualAnnotationSequenceItem(TemporalRangeMacro, Item):
    """Item of Waveform Textual Annotation Sequence (0040,B033) (PS3.3 C.39.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

    __slots__ = ()

    AnnotationDateTime = DT_(0x0040_B034)
    ReferencedWaveformSequence = SQ(0x0008_113A, "WaveformTextualAnnotationSequenceReferencedWaveformSequenceItem")
    ReferencedMontageIndex = US_(0x0040_B032)
    TextObjectSequence = SQ(0x0070_0008, "WaveformTextualAnnotationSequenceTextObjectSequenceItem")
