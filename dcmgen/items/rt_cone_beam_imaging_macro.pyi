# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Cone-Beam Imaging Macro."""

from dcmgen.items.threed_rt_cone_beam_imaging_geometry_optional_macro import (
    ThreeDRTConeBeamImagingGeometryOptionalMacro,
    ThreeDRTConeBeamImagingGeometryOptionalMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RTConeBeamImagingMacro(Macro):
    """RT Cone-Beam Imaging Macro (PS3.3 C.8.15.3.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.14.html
    """

    def __init__(
        self,
        /,
        *,
        RTConeBeamImagingGeometrySequence: Items[ThreeDRTConeBeamImagingGeometryOptionalMacro] = ...,
    ) -> None: ...
    RTConeBeamImagingGeometrySequence: SQ[
        ThreeDRTConeBeamImagingGeometryOptionalMacros, ThreeDRTConeBeamImagingGeometryOptionalMacro
    ]
    """RT Cone-Beam Imaging Geometry Sequence (3002,0136), SQ, VM 1, Type 1.

    PS3.3 C.8.15.3.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.14.html
    """
