# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""3D RT Cone-Beam Imaging Geometry Optional Macro."""

from typing import Literal

from dcmgen.items.parameterized_rt_imaging_geometry_macro import (
    ParameterizedRTImagingGeometryMacro,
    ParameterizedRTImagingGeometryMacros,
)
from dcmgen.model.fields import CST_, SQ, AnyText, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ThreeDRTConeBeamImagingGeometryOptionalMacro(Macro):
    """3D RT Cone-Beam Imaging Geometry Optional Macro (PS3.3 C.36.2.4.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.5.html
    """

    def __init__(
        self,
        /,
        *,
        ScanStartPositionSequence: Items[ParameterizedRTImagingGeometryMacro] = ...,
        ScanStopPositionSequence: Items[ParameterizedRTImagingGeometryMacro] = ...,
        ScanArcType: Literal["FULL_ARC", "HALF_ARC", "CUSTOM_ARC", None] | AnyText = ...,
        DetectorPositioningType: Literal["CENTERED", "SHIFTED", None] | AnyText = ...,
    ) -> None: ...
    ScanArcType: CST_[Literal["FULL_ARC", "HALF_ARC", "CUSTOM_ARC"]]
    """Scan Arc Type (3002,012E), CS, VM 1, Type 3.

    Defined Terms: FULL_ARC, HALF_ARC, CUSTOM_ARC.

    PS3.3 C.36.2.4.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.5.html
    """
    ScanStartPositionSequence: SQ[ParameterizedRTImagingGeometryMacros, ParameterizedRTImagingGeometryMacro]
    """Scan Start Position Sequence (3002,012B), SQ, VM 1, Type 3.

    PS3.3 C.36.2.4.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.5.html
    """
    ScanStopPositionSequence: SQ[ParameterizedRTImagingGeometryMacros, ParameterizedRTImagingGeometryMacro]
    """Scan Stop Position Sequence (3002,012C), SQ, VM 1, Type 3.

    PS3.3 C.36.2.4.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.5.html
    """
    DetectorPositioningType: CST_[Literal["CENTERED", "SHIFTED"]]
    """Detector Positioning Type (3002,012F), CS, VM 1, Type 3.

    Defined Terms: CENTERED, SHIFTED.

    PS3.3 C.36.2.4.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.5.html
    """

class ThreeDRTConeBeamImagingGeometryOptionalMacros(Sequence[ThreeDRTConeBeamImagingGeometryOptionalMacro]):
    def add(
        self,
        /,
        *,
        ScanStartPositionSequence: Items[ParameterizedRTImagingGeometryMacro] = ...,
        ScanStopPositionSequence: Items[ParameterizedRTImagingGeometryMacro] = ...,
        ScanArcType: Literal["FULL_ARC", "HALF_ARC", "CUSTOM_ARC", None] | AnyText = ...,
        DetectorPositioningType: Literal["CENTERED", "SHIFTED", None] | AnyText = ...,
    ) -> ThreeDRTConeBeamImagingGeometryOptionalMacro: ...
