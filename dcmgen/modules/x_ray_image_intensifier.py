# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Image Intensifier Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, FLn
from dcmgen.model.iod import Module


class XRayImageIntensifierModule(Module):
    """X-Ray Image Intensifier Module (PS3.3 C.8.19.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.4.html
    """

    __slots__ = ()

    IntensifierSize = DS(0x0018_1162)
    IntensifierActiveShape = CS(0x0018_9427)
    IntensifierActiveDimensions = FLn(0x0018_9428)
