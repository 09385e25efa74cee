# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Waveform Identification Module."""

from __future__ import annotations

from dcmgen.model.fields import DA, DT, IS, SQ, TM
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.waveform_identification_referenced_instance_sequence_item import (
        WaveformIdentificationReferencedInstanceSequenceItem,
    )


class WaveformIdentificationModule(Module):
    """Waveform Identification Module (PS3.3 C.10.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.8.html
    """

    __slots__ = ()

    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.10.8)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.10.8)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.10.8)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.10.8)."""
    ReferencedInstanceSequence: SQ[WaveformIdentificationReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "WaveformIdentificationReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.10.8)."""
