# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Stereo Pairs Sequence (0022,0020)."""

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import FL_, SQ, FL_Value, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StereoPairsSequenceItem(Item):
    """Item of Stereo Pairs Sequence (0022,0020) (PS3.3 C.8.18.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """

    def __init__(
        self,
        /,
        *,
        LeftImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RightImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        StereoBaselineAngle: FL_Value = ...,
        StereoBaselineDisplacement: FL_Value = ...,
        StereoHorizontalPixelOffset: FL_Value = ...,
        StereoVerticalPixelOffset: FL_Value = ...,
        StereoRotation: FL_Value = ...,
    ) -> None: ...
    StereoBaselineAngle: FL_
    """Stereo Baseline Angle (0022,0010), FL, VM 1, Type 3.

    PS3.3 C.8.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """
    StereoBaselineDisplacement: FL_
    """Stereo Baseline Displacement (0022,0011), FL, VM 1, Type 3.

    PS3.3 C.8.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """
    StereoHorizontalPixelOffset: FL_
    """Stereo Horizontal Pixel Offset (0022,0012), FL, VM 1, Type 3.

    PS3.3 C.8.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """
    StereoVerticalPixelOffset: FL_
    """Stereo Vertical Pixel Offset (0022,0013), FL, VM 1, Type 3.

    PS3.3 C.8.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """
    StereoRotation: FL_
    """Stereo Rotation (0022,0014), FL, VM 1, Type 3.

    PS3.3 C.8.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """
    LeftImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Left Image Sequence (0022,0021), SQ, VM 1, Type 1.

    PS3.3 C.8.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """
    RightImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Right Image Sequence (0022,0022), SQ, VM 1, Type 1.

    PS3.3 C.8.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """

class StereoPairsSequenceItems(Sequence[StereoPairsSequenceItem]):
    def add(
        self,
        /,
        *,
        LeftImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RightImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        StereoBaselineAngle: FL_Value = ...,
        StereoBaselineDisplacement: FL_Value = ...,
        StereoHorizontalPixelOffset: FL_Value = ...,
        StereoVerticalPixelOffset: FL_Value = ...,
        StereoRotation: FL_Value = ...,
    ) -> StereoPairsSequenceItem: ...
