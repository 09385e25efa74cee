# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Image Frame Imaging Device Position Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class RTImageFrameImagingDevicePositionMacro(Macro):
    """RT Image Frame Imaging Device Position Macro (PS3.3 C.36.2.4.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.9.html
    """

    __slots__ = ()

    RTImageFrameImagingDevicePositionSequence = SQ(0x3002_0109, "MatrixBasedRTImagingGeometryMacro")
