# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Display Shutter Macro."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import IS, US_, AnyText, CSn, ISn, ISnValue, ISValue, US_Value, USn, USnValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class DisplayShutterMacro(Macro):
    """Display Shutter Macro (PS3.3 C.7.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """

    def __init__(
        self,
        /,
        *,
        ShutterShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        ShutterLeftVerticalEdge: ISValue = ...,
        ShutterRightVerticalEdge: ISValue = ...,
        ShutterUpperHorizontalEdge: ISValue = ...,
        ShutterLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularShutter: ISnValue = ...,
        RadiusOfCircularShutter: ISValue = ...,
        VerticesOfThePolygonalShutter: ISnValue = ...,
        ShutterPresentationValue: US_Value = ...,
        ShutterPresentationColorCIELabValue: USnValue = ...,
    ) -> None: ...
    ShutterShape: CSn[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]]
    """Shutter Shape (0018,1600), CS, VM 1-3, Type 1.

    Enumerated Values: RECTANGULAR, CIRCULAR, POLYGONAL.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    ShutterLeftVerticalEdge: IS
    """Shutter Left Vertical Edge (0018,1602), IS, VM 1, Type 1C.

    Required if Shutter Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    ShutterRightVerticalEdge: IS
    """Shutter Right Vertical Edge (0018,1604), IS, VM 1, Type 1C.

    Required if Shutter Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    ShutterUpperHorizontalEdge: IS
    """Shutter Upper Horizontal Edge (0018,1606), IS, VM 1, Type 1C.

    Required if Shutter Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    ShutterLowerHorizontalEdge: IS
    """Shutter Lower Horizontal Edge (0018,1608), IS, VM 1, Type 1C.

    Required if Shutter Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    CenterOfCircularShutter: ISn
    """Center of Circular Shutter (0018,1610), IS, VM 2, Type 1C.

    Required if Shutter Shape is CIRCULAR. Not allowed otherwise.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    RadiusOfCircularShutter: IS
    """Radius of Circular Shutter (0018,1612), IS, VM 1, Type 1C.

    Required if Shutter Shape is CIRCULAR. Not allowed otherwise.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    VerticesOfThePolygonalShutter: ISn
    """Vertices of the Polygonal Shutter (0018,1620), IS, VM 2-2n, Type 1C.

    Required if Shutter Shape is POLYGONAL. Not allowed otherwise.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    ShutterPresentationValue: US_
    """Shutter Presentation Value (0018,1622), US, VM 1, Type 3.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """
    ShutterPresentationColorCIELabValue: USn
    """Shutter Presentation Color CIELab Value (0018,1624), US, VM 3, Type 3.

    PS3.3 C.7.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """

class DisplayShutterMacros(Sequence[DisplayShutterMacro]):
    def add(
        self,
        /,
        *,
        ShutterShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        ShutterLeftVerticalEdge: ISValue = ...,
        ShutterRightVerticalEdge: ISValue = ...,
        ShutterUpperHorizontalEdge: ISValue = ...,
        ShutterLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularShutter: ISnValue = ...,
        RadiusOfCircularShutter: ISValue = ...,
        VerticesOfThePolygonalShutter: ISnValue = ...,
        ShutterPresentationValue: US_Value = ...,
        ShutterPresentationColorCIELabValue: USnValue = ...,
    ) -> DisplayShutterMacro: ...
