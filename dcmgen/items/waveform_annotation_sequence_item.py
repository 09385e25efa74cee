# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Waveform Annotation Sequence (0040,B020)."""

from __future__ import annotations

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.model.fields import CS, SQ, ST, US_, DSn, DTn, ULn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class WaveformAnnotationSequenceItem(Item):
    """Item of Waveform Annotation Sequence (0040,B020) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

    __slots__ = ()

    UnformattedTextValue: ST = ST(0x0070_0006)
    """Unformatted Text Value (0070,0006), VM 1, Type 1C (PS3.3 C.10.10)."""
    ConceptNameCodeSequence: SQ[WaveformAnnotationSequenceConceptNameCodeSequenceItem] = SQ(
        0x0040_A043, "WaveformAnnotationSequenceConceptNameCodeSequenceItem"
    )
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1C (PS3.3 C.10.10)."""
    ConceptCodeSequence: SQ[WaveformAnnotationSequenceConceptCodeSequenceItem] = SQ(
        0x0040_A168, "WaveformAnnotationSequenceConceptCodeSequenceItem"
    )
    """Concept Code Sequence (0040,A168), VM 1, Type 3 (PS3.3 C.10.10)."""
    NumericValue: DSn = DSn(0x0040_A30A)
    """Numeric Value (0040,A30A), VM 1-n, Type 3 (PS3.3 C.10.10)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 3 (PS3.3 C.10.10)."""
    ReferencedWaveformChannels: USn = USn(0x0040_A0B0)
    """Referenced Waveform Channels (0040,A0B0), VM 2-2n, Type 1 (PS3.3 C.10.10)."""
    TemporalRangeType: CS[Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"]] = CS(0x0040_A130)
    """Temporal Range Type (0040,A130), VM 1, Type 1C (PS3.3 C.10.10)."""
    ReferencedSamplePositions: ULn = ULn(0x0040_A132)
    """Referenced Sample Positions (0040,A132), VM 1-n, Type 1C (PS3.3 C.10.10)."""
    ReferencedTimeOffsets: DSn = DSn(0x0040_A138)
    """Referenced Time Offsets (0040,A138), VM 1-n, Type 1C (PS3.3 C.10.10)."""
    ReferencedDateTime: DTn = DTn(0x0040_A13A)
    """Referenced DateTime (0040,A13A), VM 1-n, Type 1C (PS3.3 C.10.10)."""
    AnnotationGroupNumber: US_ = US_(0x0040_A180)
    """Annotation Group Number (0040,A180), VM 1, Type 3 (PS3.3 C.10.10)."""


class WaveformAnnotationSequenceConceptNameCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Concept Name Code Sequence (0040,A043) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

    __slots__ = ()

    ModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A195, "CodeSequenceMacro")
    """Modifier Code Sequence (0040,A195), VM 1, Type 1C (PS3.3 C.10.10)."""


class WaveformAnnotationSequenceConceptCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Concept Code Sequence (0040,A168) (PS3.3 C.10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.10.html
    """

    __slots__ = ()

    ModifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A195, "CodeSequenceMacro")
    """Modifier Code Sequence (0040,A195), VM 1, Type 1C (PS3.3 C.10.10)."""
