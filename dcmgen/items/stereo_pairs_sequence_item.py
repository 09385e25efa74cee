# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Stereo Pairs Sequence (0022,0020)."""

from __future__ import annotations

from dcmgen.model.fields import FL_, SQ
from dcmgen.model.iod import Item


class StereoPairsSequenceItem(Item):
    """Item of Stereo Pairs Sequence (0022,0020) (PS3.3 C.8.18.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.18.2.html
    """

    __slots__ = ()

    StereoBaselineAngle = FL_(0x0022_0010)
    StereoBaselineDisplacement = FL_(0x0022_0011)
    StereoHorizontalPixelOffset = FL_(0x0022_0012)
    StereoVerticalPixelOffset = FL_(0x0022_0013)
    StereoRotation = FL_(0x0022_0014)
    LeftImageSequence = SQ(0x0022_0021, "ImageSOPInstanceReferenceMacro")
    RightImageSequence = SQ(0x0022_0022, "ImageSOPInstanceReferenceMacro")
