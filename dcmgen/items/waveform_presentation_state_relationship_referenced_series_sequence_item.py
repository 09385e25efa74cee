# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Series Sequence (0008,1115)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class WaveformPresentationStateRelationshipReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 C.39.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

    __slots__ = ()

    SeriesInstanceUID = UI(0x0020_000E)
    ReferencedInstanceSequence = SQ(0x0008_114A, "SOPInstanceReferenceMacro")
    ReferencedWaveformSequence = SQ(
        0x0008_113A, "WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem"
    )


class WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced Waveform Sequence (0008,113A) (PS3.3 C.39.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

    __slots__ = ()

    ReferencedWaveformChannels = USn(0x0040_A0B0)
