# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of CT Geometry Sequence (0018,9312)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FD, USn
from dcmgen.model.iod import Item


class CTGeometrySequenceItem(Item):
    """Item of CT Geometry Sequence (0018,9312) (PS3.3 C.8.15.3.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.6.html
    """

    __slots__ = ()

    ReferencedPathIndex = USn(0x0018_9378)
    DistanceSourceToDetector = DS(0x0018_1110)
    DistanceSourceToDataCollectionCenter = FD(0x0018_9335)
