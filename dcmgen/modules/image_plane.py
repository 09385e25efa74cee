# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Image Plane Module."""

from __future__ import annotations

from dcmgen.model.fields import DS_, DSn
from dcmgen.model.iod import Module


class ImagePlaneModule(Module):
    """Image Plane Module (PS3.3 C.7.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """

    __slots__ = ()

    PixelSpacing: DSn = DSn(0x0028_0030)
    """Pixel Spacing (0028,0030), VM 2, Type 1 (PS3.3 C.7.6.2)."""
    ImageOrientationPatient: DSn = DSn(0x0020_0037)
    """Image Orientation (Patient) (0020,0037), VM 6, Type 1 (PS3.3 C.7.6.2)."""
    ImagePositionPatient: DSn = DSn(0x0020_0032)
    """Image Position (Patient) (0020,0032), VM 3, Type 1 (PS3.3 C.7.6.2)."""
    SliceThickness: DS_ = DS_(0x0018_0050)
    """Slice Thickness (0018,0050), VM 1, Type 2 (PS3.3 C.7.6.2)."""
    SpacingBetweenSlices: DS_ = DS_(0x0018_0088)
    """Spacing Between Slices (0018,0088), VM 1, Type 3 (PS3.3 C.7.6.2)."""
    SliceLocation: DS_ = DS_(0x0020_1041)
    """Slice Location (0020,1041), VM 1, Type 3 (PS3.3 C.7.6.2)."""
