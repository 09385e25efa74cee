# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of 2D Point Coordinates Sequence (0068,6550)."""

from __future__ import annotations

from dcmgen.model.fields import US, FDn
from dcmgen.model.iod import Item


class TwoDPointCoordinatesSequenceItem(Item):
    """Item of 2D Point Coordinates Sequence (0068,6550) (PS3.3 C.29.1.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """

    __slots__ = ()

    ReferencedHPGLDocumentID = US(0x0068_6440)
    TwoDPointCoordinates = FDn(0x0068_6560)
