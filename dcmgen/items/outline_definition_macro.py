# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Outline Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, OF, UL, FDn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class OutlineDefinitionMacro(Macro):
    """Outline Definition Macro (PS3.3 10.38).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """

    __slots__ = ()

    OutlineShapeType: CS[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] = CS(0x0018_1630)
    """Outline Shape Type (0018,1630), VM 1, Type 1 (PS3.3 10.38)."""
    OutlineLeftVerticalEdge: FD = FD(0x0018_1631)
    """Outline Left Vertical Edge (0018,1631), VM 1, Type 1C (PS3.3 10.38)."""
    OutlineRightVerticalEdge: FD = FD(0x0018_1632)
    """Outline Right Vertical Edge (0018,1632), VM 1, Type 1C (PS3.3 10.38)."""
    OutlineUpperHorizontalEdge: FD = FD(0x0018_1633)
    """Outline Upper Horizontal Edge (0018,1633), VM 1, Type 1C (PS3.3 10.38)."""
    OutlineLowerHorizontalEdge: FD = FD(0x0018_1634)
    """Outline Lower Horizontal Edge (0018,1634), VM 1, Type 1C (PS3.3 10.38)."""
    CenterOfCircularOutline: FDn = FDn(0x0018_1635)
    """Center of Circular Outline (0018,1635), VM 2, Type 1C (PS3.3 10.38)."""
    DiameterOfCircularOutline: FD = FD(0x0018_1636)
    """Diameter of Circular Outline (0018,1636), VM 1, Type 1C (PS3.3 10.38)."""
    NumberOfPolygonalVertices: UL = UL(0x0018_1637)
    """Number of Polygonal Vertices (0018,1637), VM 1, Type 1C (PS3.3 10.38)."""
    VerticesOfThePolygonalOutline: OF = OF(0x0018_1638)
    """Vertices of the Polygonal Outline (0018,1638), VM 1, Type 1C (PS3.3 10.38)."""
