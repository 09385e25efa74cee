# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Image Frame Imaging Device Position Macro."""

from dcmgen.items.matrix_based_rt_imaging_geometry_macro import (
    MatrixBasedRTImagingGeometryMacro,
    MatrixBasedRTImagingGeometryMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RTImageFrameImagingDevicePositionMacro(Macro):
    """RT Image Frame Imaging Device Position Macro (PS3.3 C.36.2.4.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.9.html
    """

    def __init__(
        self,
        /,
        *,
        RTImageFrameImagingDevicePositionSequence: Items[MatrixBasedRTImagingGeometryMacro] = ...,
    ) -> None: ...
    RTImageFrameImagingDevicePositionSequence: SQ[MatrixBasedRTImagingGeometryMacros, MatrixBasedRTImagingGeometryMacro]
    """RT Image Frame Imaging Device Position Sequence (3002,0109), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.9.html
    """
