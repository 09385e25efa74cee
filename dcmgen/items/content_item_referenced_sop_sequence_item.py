# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced SOP Sequence (0008,1199)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import ISn, USn
from dcmgen.model.iod import Item


class ContentItemReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 10.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """

    __slots__ = ()

    ReferencedFrameNumber: ISn = ISn(0x0008_1160)
    """Referenced Frame Number (0008,1160), VM 1-n, Type 1C (PS3.3 10.2)."""
    ReferencedSegmentNumber: USn = USn(0x0062_000B)
    """Referenced Segment Number (0062,000B), VM 1-n, Type 1C (PS3.3 10.2)."""
    ReferencedWaveformChannels: USn = USn(0x0040_A0B0)
    """Referenced Waveform Channels (0040,A0B0), VM 2-2n, Type 1C (PS3.3 10.2)."""
