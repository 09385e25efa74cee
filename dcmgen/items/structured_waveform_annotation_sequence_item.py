# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Waveform Annotation Display Selection Sequence (0040,B031)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US, US_, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class WaveformAnnotationDisplaySelectionSequenceItem(Item):
    """Item of Waveform Annotation Display Selection Sequence (0040,B031) (PS3.3 C.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

    __slots__ = ()

    AnnotationGroupNumber = US(0x0040_A180)
    ReferencedMontageIndex = US_(0x0040_B032)
    TextColorCIELabValue = USn(0x0070_0241)


class StructuredWaveformAnnotationSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Structured Waveform Annotation Sequence (0040,B030) (PS3.3 C.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

    __slots__ = ()

    WaveformAnnotationDisplaySelectionSequence = SQ(0x0040_B031, "WaveformAnnotationDisplaySelectionSequenceItem")
