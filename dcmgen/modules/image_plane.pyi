# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image Plane Module."""

from dcmgen.model.fields import DS_, DS_Value, DSn, DSnValue
from dcmgen.model.iod import Module

class ImagePlaneModule(Module):
    """Image Plane Module (PS3.3 C.7.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        PixelSpacing: DSnValue = ...,
        SliceThickness: DS_Value = ...,
        SpacingBetweenSlices: DS_Value = ...,
        SliceLocation: DS_Value = ...,
    ) -> None: ...
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 1.

    PS3.3 C.7.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """
    ImageOrientationPatient: DSn
    """Image Orientation (Patient) (0020,0037), DS, VM 6, Type 1.

    PS3.3 C.7.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """
    ImagePositionPatient: DSn
    """Image Position (Patient) (0020,0032), DS, VM 3, Type 1.

    PS3.3 C.7.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """
    SliceThickness: DS_
    """Slice Thickness (0018,0050), DS, VM 1, Type 2.

    PS3.3 C.7.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """
    SpacingBetweenSlices: DS_
    """Spacing Between Slices (0018,0088), DS, VM 1, Type 3.

    PS3.3 C.7.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """
    SliceLocation: DS_
    """Slice Location (0020,1041), DS, VM 1, Type 3.

    PS3.3 C.7.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.2.html
    """
