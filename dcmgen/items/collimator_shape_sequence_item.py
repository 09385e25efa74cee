# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Collimator Shape Sequence (0018,9407)."""

from __future__ import annotations

from dcmgen.model.fields import IS, CSn, ISn
from dcmgen.model.iod import Item


class CollimatorShapeSequenceItem(Item):
    """Item of Collimator Shape Sequence (0018,9407) (PS3.3 C.8.19.6.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.12.html
    """

    __slots__ = ()

    CollimatorShape = CSn(0x0018_1700)
    CollimatorLeftVerticalEdge = IS(0x0018_1702)
    CollimatorRightVerticalEdge = IS(0x0018_1704)
    CollimatorUpperHorizontalEdge = IS(0x0018_1706)
    CollimatorLowerHorizontalEdge = IS(0x0018_1708)
    CenterOfCircularCollimator = ISn(0x0018_1710)
    RadiusOfCircularCollimator = IS(0x0018_1712)
    VerticesOfThePolygonalCollimator = ISn(0x0018_1720)
