# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Series Sequence (0008,1115)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, UI, USn
from dcmgen.model.iod import Item


class WaveformPresentationStateRelationshipReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 C.39.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

    __slots__ = ()

    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.39.1)."""
    ReferencedInstanceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_114A, "SOPInstanceReferenceMacro")
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1C (PS3.3 C.39.1)."""
    ReferencedWaveformSequence: SQ[
        WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem
    ] = SQ(0x0008_113A, "WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem")
    """Referenced Waveform Sequence (0008,113A), VM 1, Type 1C (PS3.3 C.39.1)."""


class WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced Waveform Sequence (0008,113A) (PS3.3 C.39.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

    __slots__ = ()

    ReferencedWaveformChannels: USn = USn(0x0040_A0B0)
    """Referenced Waveform Channels (0040,A0B0), VM 2-2n, Type 1C (PS3.3 C.39.1)."""
