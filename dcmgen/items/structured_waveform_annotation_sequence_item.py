# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Waveform Annotation Display Selection Sequence (0040,B031)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, US, US_, USn
from dcmgen.model.iod import Item


class WaveformAnnotationDisplaySelectionSequenceItem(Item):
    """Item of Waveform Annotation Display Selection Sequence (0040,B031) (PS3.3 C.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

    __slots__ = ()

    AnnotationGroupNumber: US = US(0x0040_A180)
    """Annotation Group Number (0040,A180), VM 1, Type 1 (PS3.3 C.39.2)."""
    ReferencedMontageIndex: US_ = US_(0x0040_B032)
    """Referenced Montage Index (0040,B032), VM 1, Type 3 (PS3.3 C.39.2)."""
    TextColorCIELabValue: USn = USn(0x0070_0241)
    """Text Color CIELab Value (0070,0241), VM 3, Type 3 (PS3.3 C.39.2)."""


class StructuredWaveformAnnotationSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Structured Waveform Annotation Sequence (0040,B030) (PS3.3 C.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

    __slots__ = ()

    WaveformAnnotationDisplaySelectionSequence: SQ[WaveformAnnotationDisplaySelectionSequenceItem] = SQ(
        0x0040_B031, "WaveformAnnotationDisplaySelectionSequenceItem"
    )
    """Waveform Annotation Display Selection Sequence (0040,B031), VM 1, Type 3 (PS3.3 C.39.2)."""
