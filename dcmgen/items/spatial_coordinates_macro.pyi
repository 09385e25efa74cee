# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Spatial Coordinates Macro."""

from typing import Literal

from dcmgen.model.fields import CS, UI_, FLn, FLnValue, UI_Value
from dcmgen.model.iod import Macro

class SpatialCoordinatesMacro(Macro):
    """Spatial Coordinates Macro (PS3.3 C.18.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.6.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE"] = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        FiducialUID: UI_Value = ...,
    ) -> None: ...
    GraphicData: FLn
    """Graphic Data (0070,0022), FL, VM 2-n, Type 1.

    PS3.3 C.18.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.6.html
    """
    GraphicType: CS[Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE"]]
    """Graphic Type (0070,0023), CS, VM 1, Type 1.

    Enumerated Values: POINT, MULTIPOINT, POLYLINE, CIRCLE, ELLIPSE.

    PS3.3 C.18.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.6.html
    """
    PixelOriginInterpretation: CS[Literal["FRAME", "VOLUME"]]
    """Pixel Origin Interpretation (0048,0301), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: FRAME, VOLUME.

    PS3.3 C.18.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.6.html
    """
    FiducialUID: UI_
    """Fiducial UID (0070,031A), UI, VM 1, Type 3.

    PS3.3 C.18.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.6.html
    """
