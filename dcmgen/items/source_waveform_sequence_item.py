# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Source Waveform Sequence (003A,020A)."""

from __future__ import annotations

from dcmgen.model.fields import USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class SourceWaveformSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Source Waveform Sequence (003A,020A) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    ReferencedWaveformChannels = USn(0x0040_A0B0)
