# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Display Shutter Macro."""

from __future__ import annotations

from dcmgen.model.fields import IS, US_, CSn, ISn, USn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class DisplayShutterMacro(Macro):
    """Display Shutter Macro (PS3.3 C.7.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """

    __slots__ = ()

    ShutterShape: CSn[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] = CSn(0x0018_1600)
    """Shutter Shape (0018,1600), VM 1-3, Type 1 (PS3.3 C.7.6.11)."""
    ShutterLeftVerticalEdge: IS = IS(0x0018_1602)
    """Shutter Left Vertical Edge (0018,1602), VM 1, Type 1C (PS3.3 C.7.6.11)."""
    ShutterRightVerticalEdge: IS = IS(0x0018_1604)
    """Shutter Right Vertical Edge (0018,1604), VM 1, Type 1C (PS3.3 C.7.6.11)."""
    ShutterUpperHorizontalEdge: IS = IS(0x0018_1606)
    """Shutter Upper Horizontal Edge (0018,1606), VM 1, Type 1C (PS3.3 C.7.6.11)."""
    ShutterLowerHorizontalEdge: IS = IS(0x0018_1608)
    """Shutter Lower Horizontal Edge (0018,1608), VM 1, Type 1C (PS3.3 C.7.6.11)."""
    CenterOfCircularShutter: ISn = ISn(0x0018_1610)
    """Center of Circular Shutter (0018,1610), VM 2, Type 1C (PS3.3 C.7.6.11)."""
    RadiusOfCircularShutter: IS = IS(0x0018_1612)
    """Radius of Circular Shutter (0018,1612), VM 1, Type 1C (PS3.3 C.7.6.11)."""
    VerticesOfThePolygonalShutter: ISn = ISn(0x0018_1620)
    """Vertices of the Polygonal Shutter (0018,1620), VM 2-2n, Type 1C (PS3.3 C.7.6.11)."""
    ShutterPresentationValue: US_ = US_(0x0018_1622)
    """Shutter Presentation Value (0018,1622), VM 1, Type 3 (PS3.3 C.7.6.11)."""
    ShutterPresentationColorCIELabValue: USn = USn(0x0018_1624)
    """Shutter Presentation Color CIELab Value (0018,1624), VM 3, Type 3 (PS3.3 C.7.6.11)."""
