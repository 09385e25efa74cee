# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Structured Display Image Box Sequence (0072,0422)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS_,
    CST,
    FD,
    IS,
    IS_,
    SQ,
    US,
    US_,
    AnyText,
    FDn,
    FDnValue,
    FDValue,
    IS_Value,
    ISnValue,
    ISValue,
    Items,
    UIValue,
    US_Value,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StructuredDisplayImageBoxSequenceReferencedImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedPresentationStateSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> None: ...
    ReferencedPresentationStateSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Presentation State Sequence (0008,9237), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

class StructuredDisplayImageBoxSequenceReferencedImageSequenceItems(
    Sequence[StructuredDisplayImageBoxSequenceReferencedImageSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedPresentationStateSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> StructuredDisplayImageBoxSequenceReferencedImageSequenceItem: ...

class StructuredDisplayImageBoxSequenceItem(Item):
    """Item of Structured Display Image Box Sequence (0072,0422) (PS3.3 C.11.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

    def __init__(
        self,
        /,
        *,
        DisplayEnvironmentSpatialPosition: FDnValue = ...,
        ImageBoxNumber: USValue = ...,
        ImageBoxLayoutType: Literal["TILED", "STACK", "CINE", "VOLUME_VIEW", "VOLUME_CINE", "SINGLE"] | AnyText = ...,
        ReferencedStereometricInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        RecommendedDisplayFrameRate: ISValue = ...,
        ReferencedPresentationStateSequence: Items[SOPInstanceReferenceMacro] = ...,
        InitialCineRunState: Literal["STOPPED", "RUNNING"] | AnyText = ...,
        PreferredPlaybackSequencing: USValue = ...,
        ImageBoxTileHorizontalDimension: USValue = ...,
        ImageBoxTileVerticalDimension: USValue = ...,
        CineRelativeToRealTime: FDValue = ...,
        ReferencedImageSequence: Items[StructuredDisplayImageBoxSequenceReferencedImageSequenceItem] = ...,
        StartTrim: IS_Value = ...,
        StopTrim: IS_Value = ...,
        ReferencedFirstFrameSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ImageBoxOverlapPriority: US_Value = ...,
        DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT", "", None] = ...,
        DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM", "", None] = ...,
    ) -> None: ...
    DisplayEnvironmentSpatialPosition: FDn
    """Display Environment Spatial Position (0072,0108), FD, VM 4, Type 1.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ImageBoxNumber: US
    """Image Box Number (0072,0302), US, VM 1, Type 1.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ImageBoxLayoutType: CST[Literal["TILED", "STACK", "CINE", "VOLUME_VIEW", "VOLUME_CINE", "SINGLE"]]
    """Image Box Layout Type (0072,0304), CS, VM 1, Type 1.

    Defined Terms: TILED, STACK, CINE, VOLUME_VIEW, VOLUME_CINE, SINGLE.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ImageBoxTileHorizontalDimension: US
    """Image Box Tile Horizontal Dimension (0072,0306), US, VM 1, Type 1C.

    Required if Image Box Layout Type is TILED. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ImageBoxTileVerticalDimension: US
    """Image Box Tile Vertical Dimension (0072,0308), US, VM 1, Type 1C.

    Required if Image Box Layout Type is TILED. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ImageBoxOverlapPriority: US_
    """Image Box Overlap Priority (0072,0320), US, VM 1, Type 3.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    DisplaySetHorizontalJustification: CS_[Literal["LEFT", "CENTER", "RIGHT", ""]]
    """Display Set Horizontal Justification (0072,0717), CS, VM 1, Type 3.

    Enumerated Values: LEFT, CENTER, RIGHT.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    DisplaySetVerticalJustification: CS_[Literal["TOP", "CENTER", "BOTTOM", ""]]
    """Display Set Vertical Justification (0072,0718), CS, VM 1, Type 3.

    Enumerated Values: TOP, CENTER, BOTTOM.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    PreferredPlaybackSequencing: US
    """Preferred Playback Sequencing (0018,1244), US, VM 1, Type 1C.

    Required if Image Box Layout Type is CINE. Not allowed otherwise.

    Enumerated Values: 0, 1, 2.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    RecommendedDisplayFrameRate: IS
    """Recommended Display Frame Rate (0008,2144), IS, VM 1, Type 1C.

    Required if Image Box Layout Type is CINE and Cine Relative to Real-Time is absent. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    CineRelativeToRealTime: FD
    """Cine Relative to Real-Time (0072,0330), FD, VM 1, Type 1C.

    Required if Image Box Layout Type is CINE and Recommended Display Frame Rate is absent. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    InitialCineRunState: CST[Literal["STOPPED", "RUNNING"]]
    """Initial Cine Run State (0018,0042), CS, VM 1, Type 1C.

    Required if Image Box Layout Type is CINE. Not allowed otherwise.

    Defined Terms: STOPPED, RUNNING.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    StartTrim: IS_
    """Start Trim (0008,2142), IS, VM 1, Type 2C.

    Required if Image Box Layout Type is CINE. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    StopTrim: IS_
    """Stop Trim (0008,2143), IS, VM 1, Type 2C.

    Required if Image Box Layout Type is CINE. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ReferencedFirstFrameSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced First Frame Sequence (0072,0427), SQ, VM 1, Type 2C.

    Required if Image Box Layout Type is STACK. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ReferencedImageSequence: SQ[
        StructuredDisplayImageBoxSequenceReferencedImageSequenceItems,
        StructuredDisplayImageBoxSequenceReferencedImageSequenceItem,
    ]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 2C.

    Required if Referenced Presentation State Sequence is absent and Referenced Stereometric Instance Sequence is
    absent and Referenced Instance Sequence is absent. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ReferencedPresentationStateSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Presentation State Sequence (0008,9237), SQ, VM 1, Type 1C.

    Required if Referenced Image Sequence is absent and Referenced Stereometric Instance Sequence is absent and
    Referenced Instance Sequence is absent. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ReferencedInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 1C.

    Required if Referenced Presentation State Sequence is absent and Referenced Stereometric Instance Sequence is
    absent and Referenced Image Sequence is absent. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """
    ReferencedStereometricInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Stereometric Instance Sequence (0008,1134), SQ, VM 1, Type 1C.

    Required if Referenced Presentation State Sequence is absent and Referenced Instance Sequence is absent and
    Referenced Image Sequence is absent. Not allowed otherwise.

    PS3.3 C.11.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.17.html
    """

class StructuredDisplayImageBoxSequenceItems(Sequence[StructuredDisplayImageBoxSequenceItem]):
    def add(
        self,
        /,
        *,
        DisplayEnvironmentSpatialPosition: FDnValue = ...,
        ImageBoxNumber: USValue = ...,
        ImageBoxLayoutType: Literal["TILED", "STACK", "CINE", "VOLUME_VIEW", "VOLUME_CINE", "SINGLE"] | AnyText = ...,
        ReferencedStereometricInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        RecommendedDisplayFrameRate: ISValue = ...,
        ReferencedPresentationStateSequence: Items[SOPInstanceReferenceMacro] = ...,
        InitialCineRunState: Literal["STOPPED", "RUNNING"] | AnyText = ...,
        PreferredPlaybackSequencing: USValue = ...,
        ImageBoxTileHorizontalDimension: USValue = ...,
        ImageBoxTileVerticalDimension: USValue = ...,
        CineRelativeToRealTime: FDValue = ...,
        ReferencedImageSequence: Items[StructuredDisplayImageBoxSequenceReferencedImageSequenceItem] = ...,
        StartTrim: IS_Value = ...,
        StopTrim: IS_Value = ...,
        ReferencedFirstFrameSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ImageBoxOverlapPriority: US_Value = ...,
        DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT", "", None] = ...,
        DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM", "", None] = ...,
    ) -> StructuredDisplayImageBoxSequenceItem: ...
