# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Structured Waveform Annotation Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class StructuredWaveformAnnotationModule(Module):
    """Structured Waveform Annotation Module (PS3.3 C.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

    __slots__ = ()

    StructuredWaveformAnnotationSequence = SQ(0x0040_B030, "StructuredWaveformAnnotationSequenceItem")
