# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Plane Orientation (Volume) Sequence (0020,930F)."""

from __future__ import annotations

from dcmgen.model.fields import FDn
from dcmgen.model.iod import Item


class PlaneOrientationVolumeSequenceItem(Item):
    """Item of Plane Orientation (Volume) Sequence (0020,930F) (PS3.3 C.7.6.16.2.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.22
    """

    __slots__ = ()

    ImageOrientationVolume = FDn(0x0020_9302)
