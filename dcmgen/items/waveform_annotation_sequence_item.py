# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Waveform Annotation Sequence (0040,B020)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, ST, US_, DSn, DTn, ULn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class WaveformAnnotationSequenceItem(Item):
    """Item of Waveform Annotation Sequence (0040,B020) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

    __slots__ = ()

    UnformattedTextValue = ST(0x0070_0006)
    ConceptNameCodeSequence = SQ(0x0040_A043, "WaveformAnnotationSequenceConceptNameCodeSequenceItem")
    ConceptCodeSequence = SQ(0x0040_A168, "WaveformAnnotationSequenceConceptCodeSequenceItem")
    NumericValue = DSn(0x0040_A30A)
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    ReferencedWaveformChannels = USn(0x0040_A0B0)
    TemporalRangeType = CS(0x0040_A130)
    ReferencedSamplePositions = ULn(0x0040_A132)
    ReferencedTimeOffsets = DSn(0x0040_A138)
    ReferencedDateTime = DTn(0x0040_A13A)
    AnnotationGroupNumber = US_(0x0040_A180)


class WaveformAnnotationSequenceConceptNameCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Concept Name Code Sequence (0040,A043) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

    __slots__ = ()

    ModifierCodeSequence = SQ(0x0040_A195, "CodeSequenceMacro")


class WaveformAnnotationSequenceConceptCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Concept Code Sequence (0040,A168) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

    __slots__ = ()

    ModifierCodeSequence = SQ(0x0040_A195, "CodeSequenceMacro")
