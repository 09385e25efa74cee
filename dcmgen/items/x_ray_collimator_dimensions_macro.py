# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray Collimator Dimensions Macro."""

from __future__ import annotations

from dcmgen.model.fields import IS, ISn
from dcmgen.model.iod import Macro


class XRayCollimatorDimensionsMacro(Macro):
    """X-Ray Collimator Dimensions Macro (PS3.3 C.8.7.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """

    __slots__ = ()

    CollimatorLeftVerticalEdge: IS = IS(0x0018_1702)
    """Collimator Left Vertical Edge (0018,1702), VM 1, Type 1C (PS3.3 C.8.7.3)."""
    CollimatorRightVerticalEdge: IS = IS(0x0018_1704)
    """Collimator Right Vertical Edge (0018,1704), VM 1, Type 1C (PS3.3 C.8.7.3)."""
    CollimatorUpperHorizontalEdge: IS = IS(0x0018_1706)
    """Collimator Upper Horizontal Edge (0018,1706), VM 1, Type 1C (PS3.3 C.8.7.3)."""
    CollimatorLowerHorizontalEdge: IS = IS(0x0018_1708)
    """Collimator Lower Horizontal Edge (0018,1708), VM 1, Type 1C (PS3.3 C.8.7.3)."""
    CenterOfCircularCollimator: ISn = ISn(0x0018_1710)
    """Center of Circular Collimator (0018,1710), VM 2, Type 1C (PS3.3 C.8.7.3)."""
    RadiusOfCircularCollimator: IS = IS(0x0018_1712)
    """Radius of Circular Collimator (0018,1712), VM 1, Type 1C (PS3.3 C.8.7.3)."""
    VerticesOfThePolygonalCollimator: ISn = ISn(0x0018_1720)
    """Vertices of the Polygonal Collimator (0018,1720), VM 2-2n, Type 1C (PS3.3 C.8.7.3)."""
