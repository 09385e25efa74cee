# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Display Sets Sequence (0072,0200)."""

from __future__ import annotations

from dcmgen.items.hanging_protocol_selector_attribute_context_macro import HangingProtocolSelectorAttributeContextMacro
from dcmgen.items.hanging_protocol_selector_attribute_value_macro import HangingProtocolSelectorAttributeValueMacro
from dcmgen.model.fields import AT, CS, CS_, CST, CST_, FD, IS, LO_, SQ, US, US_, CSn, CSTn, FDn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class DisplaySetsSequenceItem(Item):
    """Item of Display Sets Sequence (0072,0200) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    DisplaySetNumber: US = US(0x0072_0202)
    """Display Set Number (0072,0202), VM 1, Type 1 (PS3.3 C.23.3)."""
    DisplaySetLabel: LO_ = LO_(0x0072_0203)
    """Display Set Label (0072,0203), VM 1, Type 3 (PS3.3 C.23.3)."""
    DisplaySetPresentationGroup: US = US(0x0072_0204)
    """Display Set Presentation Group (0072,0204), VM 1, Type 1 (PS3.3 C.23.3)."""
    ImageSetNumber: US = US(0x0072_0032)
    """Image Set Number (0072,0032), VM 1, Type 1 (PS3.3 C.23.3)."""
    ImageBoxesSequence: SQ[ImageBoxesSequenceItem] = SQ(0x0072_0300, "ImageBoxesSequenceItem")
    """Image Boxes Sequence (0072,0300), VM 1, Type 1 (PS3.3 C.23.3)."""
    FilterOperationsSequence: SQ[FilterOperationsSequenceItem] = SQ(0x0072_0400, "FilterOperationsSequenceItem")
    """Filter Operations Sequence (0072,0400), VM 1, Type 2 (PS3.3 C.23.3)."""
    SortingOperationsSequence: SQ[SortingOperationsSequenceItem] = SQ(0x0072_0600, "SortingOperationsSequenceItem")
    """Sorting Operations Sequence (0072,0600), VM 1, Type 2 (PS3.3 C.23.3)."""
    BlendingOperationType: CST_[Literal["COLOR"]] = CST_(0x0072_0500)
    """Blending Operation Type (0072,0500), VM 1, Type 3 (PS3.3 C.23.3)."""
    ReformattingOperationType: CST_[Literal["MPR", "3D_RENDERING", "SLAB"]] = CST_(0x0072_0510)
    """Reformatting Operation Type (0072,0510), VM 1, Type 3 (PS3.3 C.23.3)."""
    ReformattingThickness: FD = FD(0x0072_0512)
    """Reformatting Thickness (0072,0512), VM 1, Type 1C (PS3.3 C.23.3)."""
    ReformattingInterval: FD = FD(0x0072_0514)
    """Reformatting Interval (0072,0514), VM 1, Type 1C (PS3.3 C.23.3)."""
    ReformattingOperationInitialViewDirection: CST[Literal["SAGITTAL", "TRANSVERSE", "CORONAL", "OBLIQUE"]] = CST(
        0x0072_0516
    )
    """Reformatting Operation Initial View Direction (0072,0516), VM 1, Type 1C (PS3.3 C.23.3)."""
    ThreeDRenderingType: CSTn[Literal["MIP", "SURFACE", "VOLUME"]] = CSTn(0x0072_0520)
    """3D Rendering Type (0072,0520), VM 1-n, Type 1C (PS3.3 C.23.3)."""
    DisplaySetPatientOrientation: CSn = CSn(0x0072_0700)
    """Display Set Patient Orientation (0072,0700), VM 2, Type 3 (PS3.3 C.23.3)."""
    DisplaySetHorizontalJustification: CS_[Literal["LEFT", "CENTER", "RIGHT"]] = CS_(0x0072_0717)
    """Display Set Horizontal Justification (0072,0717), VM 1, Type 3 (PS3.3 C.23.3)."""
    DisplaySetVerticalJustification: CS_[Literal["TOP", "CENTER", "BOTTOM"]] = CS_(0x0072_0718)
    """Display Set Vertical Justification (0072,0718), VM 1, Type 3 (PS3.3 C.23.3)."""
    VOIType: CST_[
        Literal["LUNG", "MEDIASTINUM", "ABDO_PELVIS", "LIVER", "SOFT_TISSUE", "BONE", "BRAIN", "POST_FOSSA"]
    ] = CST_(0x0072_0702)
    """VOI Type (0072,0702), VM 1, Type 3 (PS3.3 C.23.3)."""
    PseudoColorType: CS_ = CS_(0x0072_0704)
    """Pseudo-Color Type (0072,0704), VM 1, Type 3 (PS3.3 C.23.3)."""
    PseudoColorPaletteInstanceReferenceSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0072_0705, "SOPInstanceReferenceMacro"
    )
    """Pseudo-Color Palette Instance Reference Sequence (0072,0705), VM 1, Type 1C (PS3.3 C.23.3)."""
    ShowGrayscaleInverted: CS_[Literal["YES", "NO"]] = CS_(0x0072_0706)
    """Show Grayscale Inverted (0072,0706), VM 1, Type 3 (PS3.3 C.23.3)."""
    ShowImageTrueSizeFlag: CS_[Literal["YES", "NO"]] = CS_(0x0072_0710)
    """Show Image True Size Flag (0072,0710), VM 1, Type 3 (PS3.3 C.23.3)."""
    ShowGraphicAnnotationFlag: CS_[Literal["YES", "NO"]] = CS_(0x0072_0712)
    """Show Graphic Annotation Flag (0072,0712), VM 1, Type 3 (PS3.3 C.23.3)."""
    ShowPatientDemographicsFlag: CS_[Literal["YES", "NO"]] = CS_(0x0072_0714)
    """Show Patient Demographics Flag (0072,0714), VM 1, Type 3 (PS3.3 C.23.3)."""
    ShowAcquisitionTechniquesFlag: CS_[Literal["YES", "NO"]] = CS_(0x0072_0716)
    """Show Acquisition Techniques Flag (0072,0716), VM 1, Type 3 (PS3.3 C.23.3)."""
    DisplaySetPresentationGroupDescription: LO_ = LO_(0x0072_0206)
    """Display Set Presentation Group Description (0072,0206), VM 1, Type 3 (PS3.3 C.23.3)."""


class ImageBoxesSequenceItem(Item):
    """Item of Image Boxes Sequence (0072,0300) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    ImageBoxNumber: US = US(0x0072_0302)
    """Image Box Number (0072,0302), VM 1, Type 1 (PS3.3 C.23.3)."""
    DisplayEnvironmentSpatialPosition: FDn = FDn(0x0072_0108)
    """Display Environment Spatial Position (0072,0108), VM 4, Type 1 (PS3.3 C.23.3)."""
    ImageBoxLayoutType: CST[Literal["TILED", "STACK", "CINE", "PROCESSED", "SINGLE"]] = CST(0x0072_0304)
    """Image Box Layout Type (0072,0304), VM 1, Type 1 (PS3.3 C.23.3)."""
    ImageBoxTileHorizontalDimension: US = US(0x0072_0306)
    """Image Box Tile Horizontal Dimension (0072,0306), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxTileVerticalDimension: US = US(0x0072_0308)
    """Image Box Tile Vertical Dimension (0072,0308), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxScrollDirection: CS[Literal["VERTICAL", "HORIZONTAL"]] = CS(0x0072_0310)
    """Image Box Scroll Direction (0072,0310), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxSmallScrollType: CS_[Literal["PAGE", "ROW_COLUMN", "IMAGE"]] = CS_(0x0072_0312)
    """Image Box Small Scroll Type (0072,0312), VM 1, Type 2C (PS3.3 C.23.3)."""
    ImageBoxSmallScrollAmount: US = US(0x0072_0314)
    """Image Box Small Scroll Amount (0072,0314), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxLargeScrollType: CS_[Literal["PAGE", "ROW_COLUMN", "IMAGE"]] = CS_(0x0072_0316)
    """Image Box Large Scroll Type (0072,0316), VM 1, Type 2C (PS3.3 C.23.3)."""
    ImageBoxLargeScrollAmount: US = US(0x0072_0318)
    """Image Box Large Scroll Amount (0072,0318), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxOverlapPriority: US_ = US_(0x0072_0320)
    """Image Box Overlap Priority (0072,0320), VM 1, Type 3 (PS3.3 C.23.3)."""
    PreferredPlaybackSequencing: US = US(0x0018_1244)
    """Preferred Playback Sequencing (0018,1244), VM 1, Type 1C (PS3.3 C.23.3)."""
    RecommendedDisplayFrameRate: IS = IS(0x0008_2144)
    """Recommended Display Frame Rate (0008,2144), VM 1, Type 1C (PS3.3 C.23.3)."""
    CineRelativeToRealTime: FD = FD(0x0072_0330)
    """Cine Relative to Real-Time (0072,0330), VM 1, Type 1C (PS3.3 C.23.3)."""


class SortingOperationsSequenceItem(HangingProtocolSelectorAttributeContextMacro, Item):
    """Item of Sorting Operations Sequence (0072,0600) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    SelectorAttribute: AT = AT(0x0072_0026)
    """Selector Attribute (0072,0026), VM 1, Type 1C (PS3.3 C.23.3)."""
    SelectorValueNumber: US = US(0x0072_0028)
    """Selector Value Number (0072,0028), VM 1, Type 1C (PS3.3 C.23.3)."""
    SortByCategory: CST[Literal["ALONG_AXIS", "BY_ACQ_TIME"]] = CST(0x0072_0602)
    """Sort-by Category (0072,0602), VM 1, Type 1C (PS3.3 C.23.3)."""
    SortingDirection: CS[Literal["INCREASING", "DECREASING"]] = CS(0x0072_0604)
    """Sorting Direction (0072,0604), VM 1, Type 1 (PS3.3 C.23.3)."""


class FilterOperationsSequenceItem(
    HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro, Item
):
    """Item of Filter Operations Sequence (0072,0400) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    __slots__ = ()

    FilterByCategory: CST[Literal["IMAGE_PLANE"]] = CST(0x0072_0402)
    """Filter-by Category (0072,0402), VM 1, Type 1C (PS3.3 C.23.3)."""
    FilterByAttributePresence: CS[Literal["PRESENT", "NOT_PRESENT"]] = CS(0x0072_0404)
    """Filter-by Attribute Presence (0072,0404), VM 1, Type 1C (PS3.3 C.23.3)."""
    SelectorAttribute: AT = AT(0x0072_0026)
    """Selector Attribute (0072,0026), VM 1, Type 1C (PS3.3 C.23.3)."""
    SelectorAttributeVR: CS = CS(0x0072_0050)
    """Selector Attribute VR (0072,0050), VM 1, Type 1C (PS3.3 C.23.3)."""
    SelectorValueNumber: US = US(0x0072_0028)
    """Selector Value Number (0072,0028), VM 1, Type 1C (PS3.3 C.23.3)."""
    FilterByOperator: CS[
        Literal[
            "RANGE_INCL",
            "RANGE_EXCL",
            "GREATER_OR_EQUAL",
            "LESS_OR_EQUAL",
            "GREATER_THAN",
            "LESS_THAN",
            "MEMBER_OF",
            "NOT_MEMBER_OF",
        ]
    ] = CS(0x0072_0406)
    """Filter-by Operator (0072,0406), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageSetSelectorUsageFlag: CS_[Literal["MATCH", "NO_MATCH"]] = CS_(0x0072_0024)
    """Image Set Selector Usage Flag (0072,0024), VM 1, Type 3 (PS3.3 C.23.3)."""
