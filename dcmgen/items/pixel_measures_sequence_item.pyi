# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pixel Measures Sequence (0028,9110)."""

from dcmgen.model.fields import DS, DSn, DSnValue, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PixelMeasuresSequenceItem(Item):
    """Item of Pixel Measures Sequence (0028,9110) (PS3.3 C.7.6.16.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.1
    """

    def __init__(
        self,
        /,
        *,
        SliceThickness: DSValue = ...,
        SpacingBetweenSlices: DSValue = ...,
        PixelSpacing: DSnValue = ...,
    ) -> None: ...
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 1C.

    Required if (Volumetric Properties of this frame is not DISTORTED or SAMPLED and Image Type Value 3 in the
    dataset is not LABEL or OVERVIEW) or (the SOP Class is Segmentation Storage and Frame of Reference UID is
    present) or (the SOP Class is Ophthalmic Tomography Image Storage and Ophthalmic Volumetric Properties Flag is
    YES) or the SOP Class is Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage. May be present
    otherwise.

    PS3.3 C.7.6.16.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.1
    """
    SliceThickness: DS
    """Slice Thickness (0018,0050), DS, VM 1, Type 1C.

    Required if (Volumetric Properties of this frame is VOLUME or SAMPLED and Image Type Value 3 in the dataset is
    not LABEL or OVERVIEW) or (the SOP Class is Segmentation Storage and Frame of Reference UID is present) or (the
    SOP Class is Ophthalmic Tomography Image Storage and Ophthalmic Volumetric Properties Flag is YES) or the SOP
    Class is Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage. Otherwise allowed only if the
    SOP Class is not Enhanced RT Image Storage or Enhanced Continuous RT Image Storage.

    PS3.3 C.7.6.16.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.1
    """
    SpacingBetweenSlices: DS
    """Spacing Between Slices (0018,0088), DS, VM 1, Type 1C.

    Required if Dimension Organization Type is TILED_FULL and Total Pixel Matrix Focal Planes is greater than 1. May
    be present otherwise.

    PS3.3 C.7.6.16.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.1
    """

class PixelMeasuresSequenceItems(Sequence[PixelMeasuresSequenceItem]):
    def add(
        self,
        /,
        *,
        SliceThickness: DSValue = ...,
        SpacingBetweenSlices: DSValue = ...,
        PixelSpacing: DSnValue = ...,
    ) -> PixelMeasuresSequenceItem: ...
