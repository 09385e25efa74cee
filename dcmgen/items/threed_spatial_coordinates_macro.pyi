# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""3D Spatial Coordinates Macro."""

from typing import Literal

from dcmgen.model.fields import CS, UI, UI_, FLn, FLnValue, UI_Value, UIValue
from dcmgen.model.iod import Macro

class ThreeDSpatialCoordinatesMacro(Macro):
    """3D Spatial Coordinates Macro (PS3.3 C.18.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.9.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"] = ...,
        ReferencedFrameOfReferenceUID: UIValue = ...,
        FiducialUID: UI_Value = ...,
    ) -> None: ...
    ReferencedFrameOfReferenceUID: UI
    """Referenced Frame of Reference UID (3006,0024), UI, VM 1, Type 1.

    PS3.3 C.18.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.9.html
    """
    GraphicData: FLn
    """Graphic Data (0070,0022), FL, VM 2-n, Type 1.

    PS3.3 C.18.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.9.html
    """
    GraphicType: CS[Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"]]
    """Graphic Type (0070,0023), CS, VM 1, Type 1.

    Enumerated Values: POINT, MULTIPOINT, POLYLINE, POLYGON, ELLIPSE, ELLIPSOID.

    PS3.3 C.18.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.9.html
    """
    FiducialUID: UI_
    """Fiducial UID (0070,031A), UI, VM 1, Type 3.

    PS3.3 C.18.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.9.html
    """
