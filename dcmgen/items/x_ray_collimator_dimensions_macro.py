# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Collimator Dimensions Macro."""

from __future__ import annotations

from dcmgen.model.fields import IS, ISn
from dcmgen.model.iod import Macro


class XRayCollimatorDimensionsMacro(Macro):
    """X-Ray Collimator Dimensions Macro (PS3.3 C.8.7.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """

    __slots__ = ()

    CollimatorLeftVerticalEdge = IS(0x0018_1702)
    CollimatorRightVerticalEdge = IS(0x0018_1704)
    CollimatorUpperHorizontalEdge = IS(0x0018_1706)
    CollimatorLowerHorizontalEdge = IS(0x0018_1708)
    CenterOfCircularCollimator = ISn(0x0018_1710)
    RadiusOfCircularCollimator = IS(0x0018_1712)
    VerticesOfThePolygonalCollimator = ISn(0x0018_1720)
