# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""3D Spatial Coordinates Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, UI, UI_, FLn
from dcmgen.model.iod import Macro


class ThreeDSpatialCoordinatesMacro(Macro):
    """3D Spatial Coordinates Macro (PS3.3 C.18.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.9.html
    """

    __slots__ = ()

    ReferencedFrameOfReferenceUID = UI(0x3006_0024)
    GraphicData = FLn(0x0070_0022)
    GraphicType = CS(0x0070_0023)
    FiducialUID = UI_(0x0070_031A)
