# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Volume Localization Sequence (0018,9126)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FDn
from dcmgen.model.iod import Item


class VolumeLocalizationSequenceItem(Item):
    """Item of Volume Localization Sequence (0018,9126) (PS3.3 C.8.14.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.html#sect_C.8.14.1
    """

    __slots__ = ()

    SlabThickness = FD(0x0018_9104)
    SlabOrientation = FDn(0x0018_9105)
    MidSlabPosition = FDn(0x0018_9106)
