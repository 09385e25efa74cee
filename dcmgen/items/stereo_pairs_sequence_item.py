# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Stereo Pairs Sequence (0022,0020)."""

from __future__ import annotations

from dcmgen.model.fields import FL_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class StereoPairsSequenceItem(Item):
    """Item of Stereo Pairs Sequence (0022,0020) (PS3.3 C.8.18.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """

    __slots__ = ()

    StereoBaselineAngle: FL_ = FL_(0x0022_0010)
    """Stereo Baseline Angle (0022,0010), VM 1, Type 3 (PS3.3 C.8.18.2)."""
    StereoBaselineDisplacement: FL_ = FL_(0x0022_0011)
    """Stereo Baseline Displacement (0022,0011), VM 1, Type 3 (PS3.3 C.8.18.2)."""
    StereoHorizontalPixelOffset: FL_ = FL_(0x0022_0012)
    """Stereo Horizontal Pixel Offset (0022,0012), VM 1, Type 3 (PS3.3 C.8.18.2)."""
    StereoVerticalPixelOffset: FL_ = FL_(0x0022_0013)
    """Stereo Vertical Pixel Offset (0022,0013), VM 1, Type 3 (PS3.3 C.8.18.2)."""
    StereoRotation: FL_ = FL_(0x0022_0014)
    """Stereo Rotation (0022,0014), VM 1, Type 3 (PS3.3 C.8.18.2)."""
    LeftImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0022_0021, "ImageSOPInstanceReferenceMacro")
    """Left Image Sequence (0022,0021), VM 1, Type 1 (PS3.3 C.8.18.2)."""
    RightImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0022_0022, "ImageSOPInstanceReferenceMacro")
    """Right Image Sequence (0022,0022), VM 1, Type 1 (PS3.3 C.8.18.2)."""
