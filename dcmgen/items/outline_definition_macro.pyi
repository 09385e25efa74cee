# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Outline Definition Macro."""

from typing import Literal

from dcmgen.model.fields import CS, FD, OF, UL, FDn, FDnValue, FDValue, OFValue, ULValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class OutlineDefinitionMacro(Macro):
    """Outline Definition Macro (PS3.3 10.38).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """

    def __init__(
        self,
        /,
        *,
        OutlineShapeType: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"] = ...,
        OutlineLeftVerticalEdge: FDValue = ...,
        OutlineRightVerticalEdge: FDValue = ...,
        OutlineUpperHorizontalEdge: FDValue = ...,
        OutlineLowerHorizontalEdge: FDValue = ...,
        CenterOfCircularOutline: FDnValue = ...,
        DiameterOfCircularOutline: FDValue = ...,
        NumberOfPolygonalVertices: ULValue = ...,
        VerticesOfThePolygonalOutline: OFValue = ...,
    ) -> None: ...
    OutlineShapeType: CS[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]]
    """Outline Shape Type (0018,1630), CS, VM 1, Type 1.

    Enumerated Values: RECTANGULAR, CIRCULAR, POLYGONAL.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """
    OutlineLeftVerticalEdge: FD
    """Outline Left Vertical Edge (0018,1631), FD, VM 1, Type 1C.

    Required if Outline Shape Type is RECTANGULAR. Not allowed otherwise.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """
    OutlineRightVerticalEdge: FD
    """Outline Right Vertical Edge (0018,1632), FD, VM 1, Type 1C.

    Required if Outline Shape Type is RECTANGULAR. Not allowed otherwise.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """
    OutlineUpperHorizontalEdge: FD
    """Outline Upper Horizontal Edge (0018,1633), FD, VM 1, Type 1C.

    Required if Outline Shape Type is RECTANGULAR. Not allowed otherwise.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """
    OutlineLowerHorizontalEdge: FD
    """Outline Lower Horizontal Edge (0018,1634), FD, VM 1, Type 1C.

    Required if Outline Shape Type is RECTANGULAR. Not allowed otherwise.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """
    CenterOfCircularOutline: FDn
    """Center of Circular Outline (0018,1635), FD, VM 2, Type 1C.

    Required if Outline Shape Type is CIRCULAR. Not allowed otherwise.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """
    DiameterOfCircularOutline: FD
    """Diameter of Circular Outline (0018,1636), FD, VM 1, Type 1C.

    Required if Outline Shape Type is CIRCULAR. Not allowed otherwise.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """
    NumberOfPolygonalVertices: UL
    """Number of Polygonal Vertices (0018,1637), UL, VM 1, Type 1C.

    Required if Outline Shape Type is POLYGONAL. Not allowed otherwise.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """
    VerticesOfThePolygonalOutline: OF
    """Vertices of the Polygonal Outline (0018,1638), OF, VM 1, Type 1C.

    Required if Outline Shape Type is POLYGONAL. Not allowed otherwise.

    PS3.3 10.38: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.38.html
    """

class OutlineDefinitionMacros(Sequence[OutlineDefinitionMacro]):
    def add(
        self,
        /,
        *,
        OutlineShapeType: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"] = ...,
        OutlineLeftVerticalEdge: FDValue = ...,
        OutlineRightVerticalEdge: FDValue = ...,
        OutlineUpperHorizontalEdge: FDValue = ...,
        OutlineLowerHorizontalEdge: FDValue = ...,
        CenterOfCircularOutline: FDnValue = ...,
        DiameterOfCircularOutline: FDValue = ...,
        NumberOfPolygonalVertices: ULValue = ...,
        VerticesOfThePolygonalOutline: OFValue = ...,
    ) -> OutlineDefinitionMacro: ...
