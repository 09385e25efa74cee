# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""3D RT Cone-Beam Imaging Geometry Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ
from dcmgen.model.iod import Macro


class ThreeDRTConeBeamImagingGeometryMacro(Macro):
    """3D RT Cone-Beam Imaging Geometry Macro (PS3.3 C.36.2.4.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.5.html
    """

    __slots__ = ()

    ScanArcType = CST_(0x3002_012E)
    ScanStartPositionSequence = SQ(0x3002_012B, "ParameterizedRTImagingGeometryMacro")
    ScanStopPositionSequence = SQ(0x3002_012C, "ParameterizedRTImagingGeometryMacro")
    DetectorPositioningType = CST_(0x3002_012F)
    ParametersSpecificationSequence = SQ(0x0018_9913, "AttributeValueConstraintMacro")
