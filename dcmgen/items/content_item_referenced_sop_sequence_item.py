# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced SOP Sequence (0008,1199)."""

from __future__ import annotations

from dcmgen.model.fields import ISn, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ContentItemReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 10.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """

    __slots__ = ()

    ReferencedFrameNumber = ISn(0x0008_1160)
    ReferencedSegmentNumber = USn(0x0062_000B)
    ReferencedWaveformChannels = USn(0x0040_A0B0)
