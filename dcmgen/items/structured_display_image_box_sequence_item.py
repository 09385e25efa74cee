# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Structured Display Image Box Sequence (0072,0422)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, FD, IS, IS_, SQ, US, US_, FDn
from dcmgen.model.iod import Item
from dcmgen.model.parts import ImageSOPInstanceReferenceMacro


class StructuredDisplayImageBoxSequenceItem(Item):
    """Item of Structured Display Image Box Sequence (0072,0422) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    __slots__ = ()

    DisplayEnvironmentSpatialPosition = FDn(0x0072_0108)
    ImageBoxNumber = US(0x0072_0302)
    ImageBoxLayoutType = CST(0x0072_0304)
    ImageBoxTileHorizontalDimension = US(0x0072_0306)
    ImageBoxTileVerticalDimension = US(0x0072_0308)
    ImageBoxOverlapPriority = US_(0x0072_0320)
    DisplaySetHorizontalJustification = CS_(0x0072_0717)
    DisplaySetVerticalJustification = CS_(0x0072_0718)
    PreferredPlaybackSequencing = US(0x0018_1244)
    RecommendedDisplayFrameRate = IS(0x0008_2144)
    CineRelativeToRealTime = FD(0x0072_0330)
    InitialCineRunState = CST(0x0018_0042)
    StartTrim = IS_(0x0008_2142)
    StopTrim = IS_(0x0008_2143)
    ReferencedFirstFrameSequence = SQ(0x0072_0427, "ImageSOPInstanceReferenceMacro")
    ReferencedImageSequence = SQ(0x0008_1140, "StructuredDisplayImageBoxSequenceReferencedImageSequenceItem")
    ReferencedPresentationStateSequence = SQ(0x0008_9237, "SOPInstanceReferenceMacro")
    ReferencedInstanceSequence = SQ(0x0008_114A, "SOPInstanceReferenceMacro")
    ReferencedStereometricInstanceSequence = SQ(0x0008_1134, "SOPInstanceReferenceMacro")


class StructuredDisplayImageBoxSequenceReferencedImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    __slots__ = ()

    ReferencedPresentationStateSequence = SQ(0x0008_9237, "SOPInstanceReferenceMacro")
