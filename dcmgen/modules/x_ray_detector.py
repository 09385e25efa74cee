# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Detector Module."""

from __future__ import annotations

from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.model.fields import FLn
from dcmgen.model.iod import Module


class XRayDetectorModule(DigitalXRayDetectorMacro, Module):
    """X-Ray Detector Module (PS3.3 C.8.19.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.5.html
    """

    __slots__ = ()

    PhysicalDetectorSize = FLn(0x0018_9429)
    PositionOfIsocenterProjection = FLn(0x0018_9430)
