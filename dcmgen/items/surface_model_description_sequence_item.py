# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Surface Model Description Sequence (0068,6360)."""

from __future__ import annotations

from dcmgen.model.fields import LO, UL
from dcmgen.model.iod import Item


class SurfaceModelDescriptionSequenceItem(Item):
    """Item of Surface Model Description Sequence (0068,6360) (PS3.3 C.29.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """

    __slots__ = ()

    ReferencedSurfaceNumber = UL(0x0066_002C)
    SurfaceModelLabel = LO(0x0068_6380)
