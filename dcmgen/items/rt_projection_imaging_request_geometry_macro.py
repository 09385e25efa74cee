# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Projection Imaging Request Geometry Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, SQ
from dcmgen.model.iod import Macro


class RTProjectionImagingRequestGeometryMacro(Macro):
    """RT Projection Imaging Request Geometry Macro (PS3.3 C.36.2.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.html#sect_C.36.2.4.1
    """

    __slots__ = ()

    ImagingSourceLocationSpecificationType = CST(0x3002_0111)
    ImagingDeviceLocationMatrixSequence = SQ(0x3002_0112, "MatrixBasedRTImagingGeometryMacro")
    ImagingDeviceLocationParameterSequence = SQ(0x3002_0113, "ImagingDeviceLocationParameterSequenceItem")
