# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Outline Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, OF, UL, FDn
from dcmgen.model.iod import Macro


class OutlineDefinitionMacro(Macro):
    """Outline Definition Macro (PS3.3 10.38).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """

    __slots__ = ()

    OutlineShapeType = CS(0x0018_1630)
    OutlineLeftVerticalEdge = FD(0x0018_1631)
    OutlineRightVerticalEdge = FD(0x0018_1632)
    OutlineUpperHorizontalEdge = FD(0x0018_1633)
    OutlineLowerHorizontalEdge = FD(0x0018_1634)
    CenterOfCircularOutline = FDn(0x0018_1635)
    DiameterOfCircularOutline = FD(0x0018_1636)
    NumberOfPolygonalVertices = UL(0x0018_1637)
    VerticesOfThePolygonalOutline = OF(0x0018_1638)
