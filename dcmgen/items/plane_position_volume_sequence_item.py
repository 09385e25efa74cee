# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Plane Position (Volume) Sequence (0020,930E)."""

from __future__ import annotations

from dcmgen.model.fields import FDn
from dcmgen.model.iod import Item


class PlanePositionVolumeSequenceItem(Item):
    """Item of Plane Position (Volume) Sequence (0020,930E) (PS3.3 C.7.6.16.2.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.21
    """

    __slots__ = ()

    ImagePositionVolume = FDn(0x0020_9301)
