# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Display Sets Sequence (0072,0200)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.hanging_protocol_selector_attribute_context_macro import HangingProtocolSelectorAttributeContextMacro
from dcmgen.items.hanging_protocol_selector_attribute_value_macro import HangingProtocolSelectorAttributeValueMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    AT,
    CS,
    CS_,
    CST,
    CST_,
    FD,
    IS,
    LO_,
    SQ,
    US,
    US_,
    AnyText,
    ATnValue,
    ATValue,
    CS_Value,
    CSn,
    CSnValue,
    CSTn,
    CSValue,
    DSnValue,
    FDn,
    FDnValue,
    FDValue,
    FLnValue,
    ISnValue,
    ISValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LTValue,
    PNnValue,
    SHnValue,
    SLnValue,
    SSnValue,
    STValue,
    UInValue,
    ULnValue,
    US_Value,
    USnValue,
    USValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImageBoxesSequenceItem(Item):
    """Item of Image Boxes Sequence (0072,0300) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    def __init__(
        self,
        /,
        *,
        DisplayEnvironmentSpatialPosition: FDnValue = ...,
        ImageBoxNumber: USValue = ...,
        ImageBoxLayoutType: Literal["TILED", "STACK", "CINE", "PROCESSED", "SINGLE"] | AnyText = ...,
        RecommendedDisplayFrameRate: ISValue = ...,
        PreferredPlaybackSequencing: USValue = ...,
        ImageBoxTileHorizontalDimension: USValue = ...,
        ImageBoxTileVerticalDimension: USValue = ...,
        ImageBoxScrollDirection: Literal["VERTICAL", "HORIZONTAL"] = ...,
        ImageBoxSmallScrollAmount: USValue = ...,
        ImageBoxLargeScrollAmount: USValue = ...,
        CineRelativeToRealTime: FDValue = ...,
        ImageBoxSmallScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE", None] = ...,
        ImageBoxLargeScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE", None] = ...,
        ImageBoxOverlapPriority: US_Value = ...,
    ) -> None: ...
    ImageBoxNumber: US
    """Image Box Number (0072,0302), VM 1, Type 1 (PS3.3 C.23.3)."""
    DisplayEnvironmentSpatialPosition: FDn
    """Display Environment Spatial Position (0072,0108), VM 4, Type 1 (PS3.3 C.23.3)."""
    ImageBoxLayoutType: CST[Literal["TILED", "STACK", "CINE", "PROCESSED", "SINGLE"]]
    """Image Box Layout Type (0072,0304), VM 1, Type 1 (PS3.3 C.23.3)."""
    ImageBoxTileHorizontalDimension: US
    """Image Box Tile Horizontal Dimension (0072,0306), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxTileVerticalDimension: US
    """Image Box Tile Vertical Dimension (0072,0308), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxScrollDirection: CS[Literal["VERTICAL", "HORIZONTAL"]]
    """Image Box Scroll Direction (0072,0310), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxSmallScrollType: CS_[Literal["PAGE", "ROW_COLUMN", "IMAGE"]]
    """Image Box Small Scroll Type (0072,0312), VM 1, Type 2C (PS3.3 C.23.3)."""
    ImageBoxSmallScrollAmount: US
    """Image Box Small Scroll Amount (0072,0314), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxLargeScrollType: CS_[Literal["PAGE", "ROW_COLUMN", "IMAGE"]]
    """Image Box Large Scroll Type (0072,0316), VM 1, Type 2C (PS3.3 C.23.3)."""
    ImageBoxLargeScrollAmount: US
    """Image Box Large Scroll Amount (0072,0318), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageBoxOverlapPriority: US_
    """Image Box Overlap Priority (0072,0320), VM 1, Type 3 (PS3.3 C.23.3)."""
    PreferredPlaybackSequencing: US
    """Preferred Playback Sequencing (0018,1244), VM 1, Type 1C (PS3.3 C.23.3)."""
    RecommendedDisplayFrameRate: IS
    """Recommended Display Frame Rate (0008,2144), VM 1, Type 1C (PS3.3 C.23.3)."""
    CineRelativeToRealTime: FD
    """Cine Relative to Real-Time (0072,0330), VM 1, Type 1C (PS3.3 C.23.3)."""

class ImageBoxesSequenceItems(Sequence[ImageBoxesSequenceItem]):
    def add(
        self,
        /,
        *,
        DisplayEnvironmentSpatialPosition: FDnValue = ...,
        ImageBoxNumber: USValue = ...,
        ImageBoxLayoutType: Literal["TILED", "STACK", "CINE", "PROCESSED", "SINGLE"] | AnyText = ...,
        RecommendedDisplayFrameRate: ISValue = ...,
        PreferredPlaybackSequencing: USValue = ...,
        ImageBoxTileHorizontalDimension: USValue = ...,
        ImageBoxTileVerticalDimension: USValue = ...,
        ImageBoxScrollDirection: Literal["VERTICAL", "HORIZONTAL"] = ...,
        ImageBoxSmallScrollAmount: USValue = ...,
        ImageBoxLargeScrollAmount: USValue = ...,
        CineRelativeToRealTime: FDValue = ...,
        ImageBoxSmallScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE", None] = ...,
        ImageBoxLargeScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE", None] = ...,
        ImageBoxOverlapPriority: US_Value = ...,
    ) -> ImageBoxesSequenceItem: ...

class FilterOperationsSequenceItem(
    HangingProtocolSelectorAttributeContextMacro, HangingProtocolSelectorAttributeValueMacro, Item
):
    """Item of Filter Operations Sequence (0072,0400) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    def __init__(
        self,
        /,
        *,
        FunctionalGroupPointer: ATValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorAttributeVR: CSValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorATValue: ATnValue = ...,
        SelectorCSValue: CSnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorLOValue: LOnValue = ...,
        SelectorLTValue: LTValue = ...,
        SelectorPNValue: PNnValue = ...,
        SelectorSHValue: SHnValue = ...,
        SelectorSTValue: STValue = ...,
        SelectorUTValue: UTValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorUIValue: UInValue = ...,
        SelectorCodeSequenceValue: Items[CodeSequenceMacro] = ...,
        FilterByCategory: Literal["IMAGE_PLANE"] | AnyText = ...,
        FilterByAttributePresence: Literal["PRESENT", "NOT_PRESENT"] = ...,
        FilterByOperator: Literal[
            "RANGE_INCL",
            "RANGE_EXCL",
            "GREATER_OR_EQUAL",
            "LESS_OR_EQUAL",
            "GREATER_THAN",
            "LESS_THAN",
            "MEMBER_OF",
            "NOT_MEMBER_OF",
        ] = ...,
        ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH", None] = ...,
    ) -> None: ...
    FilterByCategory: CST[Literal["IMAGE_PLANE"]]
    """Filter-by Category (0072,0402), VM 1, Type 1C (PS3.3 C.23.3)."""
    FilterByAttributePresence: CS[Literal["PRESENT", "NOT_PRESENT"]]
    """Filter-by Attribute Presence (0072,0404), VM 1, Type 1C (PS3.3 C.23.3)."""
    SelectorAttribute: AT
    """Selector Attribute (0072,0026), VM 1, Type 1C (PS3.3 C.23.3)."""
    SelectorAttributeVR: CS
    """Selector Attribute VR (0072,0050), VM 1, Type 1C (PS3.3 C.23.3)."""
    SelectorValueNumber: US
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
    ]
    """Filter-by Operator (0072,0406), VM 1, Type 1C (PS3.3 C.23.3)."""
    ImageSetSelectorUsageFlag: CS_[Literal["MATCH", "NO_MATCH"]]
    """Image Set Selector Usage Flag (0072,0024), VM 1, Type 3 (PS3.3 C.23.3)."""

class FilterOperationsSequenceItems(Sequence[FilterOperationsSequenceItem]):
    def add(
        self,
        /,
        *,
        FunctionalGroupPointer: ATValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorAttributeVR: CSValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorATValue: ATnValue = ...,
        SelectorCSValue: CSnValue = ...,
        SelectorISValue: ISnValue = ...,
        SelectorLOValue: LOnValue = ...,
        SelectorLTValue: LTValue = ...,
        SelectorPNValue: PNnValue = ...,
        SelectorSHValue: SHnValue = ...,
        SelectorSTValue: STValue = ...,
        SelectorUTValue: UTValue = ...,
        SelectorDSValue: DSnValue = ...,
        SelectorFDValue: FDnValue = ...,
        SelectorFLValue: FLnValue = ...,
        SelectorULValue: ULnValue = ...,
        SelectorUSValue: USnValue = ...,
        SelectorSLValue: SLnValue = ...,
        SelectorSSValue: SSnValue = ...,
        SelectorUIValue: UInValue = ...,
        SelectorCodeSequenceValue: Items[CodeSequenceMacro] = ...,
        FilterByCategory: Literal["IMAGE_PLANE"] | AnyText = ...,
        FilterByAttributePresence: Literal["PRESENT", "NOT_PRESENT"] = ...,
        FilterByOperator: Literal[
            "RANGE_INCL",
            "RANGE_EXCL",
            "GREATER_OR_EQUAL",
            "LESS_OR_EQUAL",
            "GREATER_THAN",
            "LESS_THAN",
            "MEMBER_OF",
            "NOT_MEMBER_OF",
        ] = ...,
        ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH", None] = ...,
    ) -> FilterOperationsSequenceItem: ...

class SortingOperationsSequenceItem(HangingProtocolSelectorAttributeContextMacro, Item):
    """Item of Sorting Operations Sequence (0072,0600) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    def __init__(
        self,
        /,
        *,
        SortingDirection: Literal["INCREASING", "DECREASING"] = ...,
        FunctionalGroupPointer: ATValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SortByCategory: Literal["ALONG_AXIS", "BY_ACQ_TIME"] | AnyText = ...,
    ) -> None: ...
    SelectorAttribute: AT
    """Selector Attribute (0072,0026), VM 1, Type 1C (PS3.3 C.23.3)."""
    SelectorValueNumber: US
    """Selector Value Number (0072,0028), VM 1, Type 1C (PS3.3 C.23.3)."""
    SortByCategory: CST[Literal["ALONG_AXIS", "BY_ACQ_TIME"]]
    """Sort-by Category (0072,0602), VM 1, Type 1C (PS3.3 C.23.3)."""
    SortingDirection: CS[Literal["INCREASING", "DECREASING"]]
    """Sorting Direction (0072,0604), VM 1, Type 1 (PS3.3 C.23.3)."""

class SortingOperationsSequenceItems(Sequence[SortingOperationsSequenceItem]):
    def add(
        self,
        /,
        *,
        SortingDirection: Literal["INCREASING", "DECREASING"] = ...,
        FunctionalGroupPointer: ATValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SortByCategory: Literal["ALONG_AXIS", "BY_ACQ_TIME"] | AnyText = ...,
    ) -> SortingOperationsSequenceItem: ...

class DisplaySetsSequenceItem(Item):
    """Item of Display Sets Sequence (0072,0200) (PS3.3 C.23.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

    def __init__(
        self,
        /,
        *,
        ImageSetNumber: USValue = ...,
        DisplaySetNumber: USValue = ...,
        DisplaySetPresentationGroup: USValue = ...,
        ImageBoxesSequence: Items[ImageBoxesSequenceItem] = ...,
        ReformattingThickness: FDValue = ...,
        ReformattingInterval: FDValue = ...,
        ReformattingOperationInitialViewDirection: Literal["SAGITTAL", "TRANSVERSE", "CORONAL", "OBLIQUE"]
        | AnyText = ...,
        ThreeDRenderingType: Iterable[Literal["MIP", "SURFACE", "VOLUME"] | AnyText]
        | Literal["MIP", "SURFACE", "VOLUME"]
        | AnyText
        | None = ...,
        PseudoColorPaletteInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        FilterOperationsSequence: Items[FilterOperationsSequenceItem] = ...,
        SortingOperationsSequence: Items[SortingOperationsSequenceItem] = ...,
        DisplaySetLabel: LO_Value = ...,
        DisplaySetPresentationGroupDescription: LO_Value = ...,
        BlendingOperationType: Literal["COLOR", None] | AnyText = ...,
        ReformattingOperationType: Literal["MPR", "3D_RENDERING", "SLAB", None] | AnyText = ...,
        DisplaySetPatientOrientation: CSnValue = ...,
        VOIType: Literal[
            "LUNG", "MEDIASTINUM", "ABDO_PELVIS", "LIVER", "SOFT_TISSUE", "BONE", "BRAIN", "POST_FOSSA", None
        ]
        | AnyText = ...,
        PseudoColorType: CS_Value = ...,
        ShowGrayscaleInverted: Literal["YES", "NO", None] = ...,
        ShowImageTrueSizeFlag: Literal["YES", "NO", None] = ...,
        ShowGraphicAnnotationFlag: Literal["YES", "NO", None] = ...,
        ShowPatientDemographicsFlag: Literal["YES", "NO", None] = ...,
        ShowAcquisitionTechniquesFlag: Literal["YES", "NO", None] = ...,
        DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT", None] = ...,
        DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM", None] = ...,
    ) -> None: ...
    DisplaySetNumber: US
    """Display Set Number (0072,0202), VM 1, Type 1 (PS3.3 C.23.3)."""
    DisplaySetLabel: LO_
    """Display Set Label (0072,0203), VM 1, Type 3 (PS3.3 C.23.3)."""
    DisplaySetPresentationGroup: US
    """Display Set Presentation Group (0072,0204), VM 1, Type 1 (PS3.3 C.23.3)."""
    ImageSetNumber: US
    """Image Set Number (0072,0032), VM 1, Type 1 (PS3.3 C.23.3)."""
    ImageBoxesSequence: SQ[ImageBoxesSequenceItems, ImageBoxesSequenceItem]
    """Image Boxes Sequence (0072,0300), VM 1, Type 1 (PS3.3 C.23.3)."""
    FilterOperationsSequence: SQ[FilterOperationsSequenceItems, FilterOperationsSequenceItem]
    """Filter Operations Sequence (0072,0400), VM 1, Type 2 (PS3.3 C.23.3)."""
    SortingOperationsSequence: SQ[SortingOperationsSequenceItems, SortingOperationsSequenceItem]
    """Sorting Operations Sequence (0072,0600), VM 1, Type 2 (PS3.3 C.23.3)."""
    BlendingOperationType: CST_[Literal["COLOR"]]
    """Blending Operation Type (0072,0500), VM 1, Type 3 (PS3.3 C.23.3)."""
    ReformattingOperationType: CST_[Literal["MPR", "3D_RENDERING", "SLAB"]]
    """Reformatting Operation Type (0072,0510), VM 1, Type 3 (PS3.3 C.23.3)."""
    ReformattingThickness: FD
    """Reformatting Thickness (0072,0512), VM 1, Type 1C (PS3.3 C.23.3)."""
    ReformattingInterval: FD
    """Reformatting Interval (0072,0514), VM 1, Type 1C (PS3.3 C.23.3)."""
    ReformattingOperationInitialViewDirection: CST[Literal["SAGITTAL", "TRANSVERSE", "CORONAL", "OBLIQUE"]]
    """Reformatting Operation Initial View Direction (0072,0516), VM 1, Type 1C (PS3.3 C.23.3)."""
    ThreeDRenderingType: CSTn[Literal["MIP", "SURFACE", "VOLUME"]]
    """3D Rendering Type (0072,0520), VM 1-n, Type 1C (PS3.3 C.23.3)."""
    DisplaySetPatientOrientation: CSn
    """Display Set Patient Orientation (0072,0700), VM 2, Type 3 (PS3.3 C.23.3)."""
    DisplaySetHorizontalJustification: CS_[Literal["LEFT", "CENTER", "RIGHT"]]
    """Display Set Horizontal Justification (0072,0717), VM 1, Type 3 (PS3.3 C.23.3)."""
    DisplaySetVerticalJustification: CS_[Literal["TOP", "CENTER", "BOTTOM"]]
    """Display Set Vertical Justification (0072,0718), VM 1, Type 3 (PS3.3 C.23.3)."""
    VOIType: CST_[Literal["LUNG", "MEDIASTINUM", "ABDO_PELVIS", "LIVER", "SOFT_TISSUE", "BONE", "BRAIN", "POST_FOSSA"]]
    """VOI Type (0072,0702), VM 1, Type 3 (PS3.3 C.23.3)."""
    PseudoColorType: CS_
    """Pseudo-Color Type (0072,0704), VM 1, Type 3 (PS3.3 C.23.3)."""
    PseudoColorPaletteInstanceReferenceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Pseudo-Color Palette Instance Reference Sequence (0072,0705), VM 1, Type 1C (PS3.3 C.23.3)."""
    ShowGrayscaleInverted: CS_[Literal["YES", "NO"]]
    """Show Grayscale Inverted (0072,0706), VM 1, Type 3 (PS3.3 C.23.3)."""
    ShowImageTrueSizeFlag: CS_[Literal["YES", "NO"]]
    """Show Image True Size Flag (0072,0710), VM 1, Type 3 (PS3.3 C.23.3)."""
    ShowGraphicAnnotationFlag: CS_[Literal["YES", "NO"]]
    """Show Graphic Annotation Flag (0072,0712), VM 1, Type 3 (PS3.3 C.23.3)."""
    ShowPatientDemographicsFlag: CS_[Literal["YES", "NO"]]
    """Show Patient Demographics Flag (0072,0714), VM 1, Type 3 (PS3.3 C.23.3)."""
    ShowAcquisitionTechniquesFlag: CS_[Literal["YES", "NO"]]
    """Show Acquisition Techniques Flag (0072,0716), VM 1, Type 3 (PS3.3 C.23.3)."""
    DisplaySetPresentationGroupDescription: LO_
    """Display Set Presentation Group Description (0072,0206), VM 1, Type 3 (PS3.3 C.23.3)."""

class DisplaySetsSequenceItems(Sequence[DisplaySetsSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageSetNumber: USValue = ...,
        DisplaySetNumber: USValue = ...,
        DisplaySetPresentationGroup: USValue = ...,
        ImageBoxesSequence: Items[ImageBoxesSequenceItem] = ...,
        ReformattingThickness: FDValue = ...,
        ReformattingInterval: FDValue = ...,
        ReformattingOperationInitialViewDirection: Literal["SAGITTAL", "TRANSVERSE", "CORONAL", "OBLIQUE"]
        | AnyText = ...,
        ThreeDRenderingType: Iterable[Literal["MIP", "SURFACE", "VOLUME"] | AnyText]
        | Literal["MIP", "SURFACE", "VOLUME"]
        | AnyText
        | None = ...,
        PseudoColorPaletteInstanceReferenceSequence: Items[SOPInstanceReferenceMacro] = ...,
        FilterOperationsSequence: Items[FilterOperationsSequenceItem] = ...,
        SortingOperationsSequence: Items[SortingOperationsSequenceItem] = ...,
        DisplaySetLabel: LO_Value = ...,
        DisplaySetPresentationGroupDescription: LO_Value = ...,
        BlendingOperationType: Literal["COLOR", None] | AnyText = ...,
        ReformattingOperationType: Literal["MPR", "3D_RENDERING", "SLAB", None] | AnyText = ...,
        DisplaySetPatientOrientation: CSnValue = ...,
        VOIType: Literal[
            "LUNG", "MEDIASTINUM", "ABDO_PELVIS", "LIVER", "SOFT_TISSUE", "BONE", "BRAIN", "POST_FOSSA", None
        ]
        | AnyText = ...,
        PseudoColorType: CS_Value = ...,
        ShowGrayscaleInverted: Literal["YES", "NO", None] = ...,
        ShowImageTrueSizeFlag: Literal["YES", "NO", None] = ...,
        ShowGraphicAnnotationFlag: Literal["YES", "NO", None] = ...,
        ShowPatientDemographicsFlag: Literal["YES", "NO", None] = ...,
        ShowAcquisitionTechniquesFlag: Literal["YES", "NO", None] = ...,
        DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT", None] = ...,
        DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM", None] = ...,
    ) -> DisplaySetsSequenceItem: ...
