# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Image Plane Module."""

from __future__ import annotations

from dcmgen.model.fields import DS_, DSn
from dcmgen.model.iod import Module


class ImagePlaneModule(Module):
    """Image Plane Module (PS3.3 C.7.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """

    __slots__ = ()

    PixelSpacing = DSn(0x0028_0030)
    ImageOrientationPatient = DSn(0x0020_0037)
    ImagePositionPatient = DSn(0x0020_0032)
    SliceThickness = DS_(0x0018_0050)
    SpacingBetweenSlices = DS_(0x0018_0088)
    SliceLocation = DS_(0x0020_1041)
