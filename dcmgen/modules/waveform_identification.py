# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Waveform Identification Module."""

from __future__ import annotations

from dcmgen.model.fields import DA, DT, IS, SQ, TM
from dcmgen.model.iod import Module


class WaveformIdentificationModule(Module):
    """Waveform Identification Module (PS3.3 C.10.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.8.html
    """

    __slots__ = ()

    InstanceNumber = IS(0x0020_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    AcquisitionDateTime = DT(0x0008_002A)
    ReferencedInstanceSequence = SQ(0x0008_114A, "WaveformIdentificationReferencedInstanceSequenceItem")
