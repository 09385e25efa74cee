# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of X-Ray Geometry Sequence (0018,9476)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FL
from dcmgen.model.iod import Item


class XRayGeometrySequenceItem(Item):
    """Item of X-Ray Geometry Sequence (0018,9476) (PS3.3 C.8.19.6.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.14.html
    """

    __slots__ = ()

    DistanceSourceToIsocenter = FL(0x0018_9402)
    DistanceSourceToDetector = DS(0x0018_1110)
