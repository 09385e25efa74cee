# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Display Shutter Macro."""

from __future__ import annotations

from dcmgen.model.fields import IS, US_, CSn, ISn, USn
from dcmgen.model.iod import Macro


class DisplayShutterMacro(Macro):
    """Display Shutter Macro (PS3.3 C.7.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.11.html
    """

    __slots__ = ()

    ShutterShape = CSn(0x0018_1600)
    ShutterLeftVerticalEdge = IS(0x0018_1602)
    ShutterRightVerticalEdge = IS(0x0018_1604)
    ShutterUpperHorizontalEdge = IS(0x0018_1606)
    ShutterLowerHorizontalEdge = IS(0x0018_1608)
    CenterOfCircularShutter = ISn(0x0018_1610)
    RadiusOfCircularShutter = IS(0x0018_1612)
    VerticesOfThePolygonalShutter = ISn(0x0018_1620)
    ShutterPresentationValue = US_(0x0018_1622)
    ShutterPresentationColorCIELabValue = USn(0x0018_1624)
