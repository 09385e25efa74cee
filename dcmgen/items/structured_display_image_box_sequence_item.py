# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Structured Display Image Box Sequence (0072,0422)."""

from __future__ import annotations

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import CS_, CST, FD, IS, IS_, SQ, US, US_, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class StructuredDisplayImageBoxSequenceItem(Item):
    """Item of Structured Display Image Box Sequence (0072,0422) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    __slots__ = ()

    DisplayEnvironmentSpatialPosition: FDn = FDn(0x0072_0108)
    """Display Environment Spatial Position (0072,0108), VM 4, Type 1 (PS3.3 C.11.17)."""
    ImageBoxNumber: US = US(0x0072_0302)
    """Image Box Number (0072,0302), VM 1, Type 1 (PS3.3 C.11.17)."""
    ImageBoxLayoutType: CST[Literal["TILED", "STACK", "CINE", "VOLUME_VIEW", "VOLUME_CINE", "SINGLE"]] = CST(
        0x0072_0304
    )
    """Image Box Layout Type (0072,0304), VM 1, Type 1 (PS3.3 C.11.17)."""
    ImageBoxTileHorizontalDimension: US = US(0x0072_0306)
    """Image Box Tile Horizontal Dimension (0072,0306), VM 1, Type 1C (PS3.3 C.11.17)."""
    ImageBoxTileVerticalDimension: US = US(0x0072_0308)
    """Image Box Tile Vertical Dimension (0072,0308), VM 1, Type 1C (PS3.3 C.11.17)."""
    ImageBoxOverlapPriority: US_ = US_(0x0072_0320)
    """Image Box Overlap Priority (0072,0320), VM 1, Type 3 (PS3.3 C.11.17)."""
    DisplaySetHorizontalJustification: CS_[Literal["LEFT", "CENTER", "RIGHT"]] = CS_(0x0072_0717)
    """Display Set Horizontal Justification (0072,0717), VM 1, Type 3 (PS3.3 C.11.17)."""
    DisplaySetVerticalJustification: CS_[Literal["TOP", "CENTER", "BOTTOM"]] = CS_(0x0072_0718)
    """Display Set Vertical Justification (0072,0718), VM 1, Type 3 (PS3.3 C.11.17)."""
    PreferredPlaybackSequencing: US = US(0x0018_1244)
    """Preferred Playback Sequencing (0018,1244), VM 1, Type 1C (PS3.3 C.11.17)."""
    RecommendedDisplayFrameRate: IS = IS(0x0008_2144)
    """Recommended Display Frame Rate (0008,2144), VM 1, Type 1C (PS3.3 C.11.17)."""
    CineRelativeToRealTime: FD = FD(0x0072_0330)
    """Cine Relative to Real-Time (0072,0330), VM 1, Type 1C (PS3.3 C.11.17)."""
    InitialCineRunState: CST[Literal["STOPPED", "RUNNING"]] = CST(0x0018_0042)
    """Initial Cine Run State (0018,0042), VM 1, Type 1C (PS3.3 C.11.17)."""
    StartTrim: IS_ = IS_(0x0008_2142)
    """Start Trim (0008,2142), VM 1, Type 2C (PS3.3 C.11.17)."""
    StopTrim: IS_ = IS_(0x0008_2143)
    """Stop Trim (0008,2143), VM 1, Type 2C (PS3.3 C.11.17)."""
    ReferencedFirstFrameSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0072_0427, "ImageSOPInstanceReferenceMacro")
    """Referenced First Frame Sequence (0072,0427), VM 1, Type 2C (PS3.3 C.11.17)."""
    ReferencedImageSequence: SQ[StructuredDisplayImageBoxSequenceReferencedImageSequenceItem] = SQ(
        0x0008_1140, "StructuredDisplayImageBoxSequenceReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1, Type 2C (PS3.3 C.11.17)."""
    ReferencedPresentationStateSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_9237, "SOPInstanceReferenceMacro")
    """Referenced Presentation State Sequence (0008,9237), VM 1, Type 1C (PS3.3 C.11.17)."""
    ReferencedInstanceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_114A, "SOPInstanceReferenceMacro")
    """Referenced Instance Sequence (0008,114A), VM 1, Type 1C (PS3.3 C.11.17)."""
    ReferencedStereometricInstanceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1134, "SOPInstanceReferenceMacro")
    """Referenced Stereometric Instance Sequence (0008,1134), VM 1, Type 1C (PS3.3 C.11.17)."""


class StructuredDisplayImageBoxSequenceReferencedImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    __slots__ = ()

    ReferencedPresentationStateSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_9237, "SOPInstanceReferenceMacro")
    """Referenced Presentation State Sequence (0008,9237), VM 1, Type 1C (PS3.3 C.11.17)."""
