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
    CSn,
    CSnValue,
    CSTn,
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
        ImageBoxSmallScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE", "", None] = ...,
        ImageBoxLargeScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE", "", None] = ...,
        ImageBoxOverlapPriority: US_Value = ...,
    ) -> None: ...
    ImageBoxNumber: US
    """Image Box Number (0072,0302), US, VM 1, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    DisplayEnvironmentSpatialPosition: FDn
    """Display Environment Spatial Position (0072,0108), FD, VM 4, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxLayoutType: CST[Literal["TILED", "STACK", "CINE", "PROCESSED", "SINGLE"]]
    """Image Box Layout Type (0072,0304), CS, VM 1, Type 1.

    Defined Terms: TILED, STACK, CINE, PROCESSED, SINGLE.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxTileHorizontalDimension: US
    """Image Box Tile Horizontal Dimension (0072,0306), US, VM 1, Type 1C.

    Required if Image Box Layout Type is TILED. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxTileVerticalDimension: US
    """Image Box Tile Vertical Dimension (0072,0308), US, VM 1, Type 1C.

    Required if Image Box Layout Type is TILED. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxScrollDirection: CS[Literal["VERTICAL", "HORIZONTAL"]]
    """Image Box Scroll Direction (0072,0310), CS, VM 1, Type 1C.

    Required if Image Box Layout Type is TILED and (Image Box Tile Horizontal Dimension is greater than 1 or Image
    Box Tile Vertical Dimension is greater than 1). Not allowed otherwise.

    Enumerated Values: VERTICAL, HORIZONTAL.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxSmallScrollType: CS_[Literal["PAGE", "ROW_COLUMN", "IMAGE", ""]]
    """Image Box Small Scroll Type (0072,0312), CS, VM 1, Type 2C.

    Required if Image Box Layout Type is TILED and (Image Box Tile Horizontal Dimension is greater than 1 or Image
    Box Tile Vertical Dimension is greater than 1). Not allowed otherwise.

    Enumerated Values: PAGE, ROW_COLUMN, IMAGE.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxSmallScrollAmount: US
    """Image Box Small Scroll Amount (0072,0314), US, VM 1, Type 1C.

    Required if Image Box Small Scroll Type has a value. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxLargeScrollType: CS_[Literal["PAGE", "ROW_COLUMN", "IMAGE", ""]]
    """Image Box Large Scroll Type (0072,0316), CS, VM 1, Type 2C.

    Required if Image Box Layout Type is TILED and (Image Box Tile Horizontal Dimension is greater than 1 or Image
    Box Tile Vertical Dimension is greater than 1). Not allowed otherwise.

    Enumerated Values: PAGE, ROW_COLUMN, IMAGE.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxLargeScrollAmount: US
    """Image Box Large Scroll Amount (0072,0318), US, VM 1, Type 1C.

    Required if Image Box Large Scroll Type has a value. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxOverlapPriority: US_
    """Image Box Overlap Priority (0072,0320), US, VM 1, Type 3.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    PreferredPlaybackSequencing: US
    """Preferred Playback Sequencing (0018,1244), US, VM 1, Type 1C.

    Required if Image Box Layout Type is CINE. Not allowed otherwise.

    Enumerated Values: 0, 1, 2.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    RecommendedDisplayFrameRate: IS
    """Recommended Display Frame Rate (0008,2144), IS, VM 1, Type 1C.

    Required if Image Box Layout Type is CINE and Cine Relative to Real-Time is absent. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    CineRelativeToRealTime: FD
    """Cine Relative to Real-Time (0072,0330), FD, VM 1, Type 1C.

    Required if Image Box Layout Type is CINE and Recommended Display Frame Rate is absent. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

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
        ImageBoxSmallScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE", "", None] = ...,
        ImageBoxLargeScrollType: Literal["PAGE", "ROW_COLUMN", "IMAGE", "", None] = ...,
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
        SelectorAttributeVR: Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ] = ...,
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
        ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH", "", None] = ...,
    ) -> None: ...
    FilterByCategory: CST[Literal["IMAGE_PLANE"]]
    """Filter-by Category (0072,0402), CS, VM 1, Type 1C.

    Required if Selector Attribute is absent. Not allowed otherwise.

    Defined Terms: IMAGE_PLANE.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    FilterByAttributePresence: CS[Literal["PRESENT", "NOT_PRESENT"]]
    """Filter-by Attribute Presence (0072,0404), CS, VM 1, Type 1C.

    Required if Selector Attribute is present and Filter-by Operator is absent. Not allowed otherwise.

    Enumerated Values: PRESENT, NOT_PRESENT.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    SelectorAttribute: AT
    """Selector Attribute (0072,0026), AT, VM 1, Type 1C.

    Required if Filter-by Category is absent. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    SelectorAttributeVR: CS[
        Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ]
    ]
    """Selector Attribute VR (0072,0050), CS, VM 1, Type 1C.

    Required if (Selector Attribute is present or Filter-by Category is present) and Filter-by Operator is present.
    Not allowed otherwise.

    Enumerated Values: AE, AS, AT, CS, DA, DS, DT, FL, FD, IS, LO, LT, OB, OD, OF, OL, OV, OW, PN, SH, SL, SQ, SS,
    ST, SV, TM, UC, UI, UL, UN, UR, US, UT, UV.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    SelectorValueNumber: US
    """Selector Value Number (0072,0028), US, VM 1, Type 1C.

    Required if Selector Attribute is present and Filter-by Operator is present. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
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
    """Filter-by Operator (0072,0406), CS, VM 1, Type 1C.

    Required if Filter-by Category is present or (Selector Attribute is present and Filter-by Attribute Presence is
    absent). Not allowed otherwise.

    Enumerated Values: RANGE_INCL, RANGE_EXCL, GREATER_OR_EQUAL, LESS_OR_EQUAL, GREATER_THAN, LESS_THAN, MEMBER_OF,
    NOT_MEMBER_OF.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageSetSelectorUsageFlag: CS_[Literal["MATCH", "NO_MATCH", ""]]
    """Image Set Selector Usage Flag (0072,0024), CS, VM 1, Type 3.

    Enumerated Values: MATCH, NO_MATCH.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

class FilterOperationsSequenceItems(Sequence[FilterOperationsSequenceItem]):
    def add(
        self,
        /,
        *,
        FunctionalGroupPointer: ATValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorAttributeVR: Literal[
            "AE",
            "AS",
            "AT",
            "CS",
            "DA",
            "DS",
            "DT",
            "FL",
            "FD",
            "IS",
            "LO",
            "LT",
            "OB",
            "OD",
            "OF",
            "OL",
            "OV",
            "OW",
            "PN",
            "SH",
            "SL",
            "SQ",
            "SS",
            "ST",
            "SV",
            "TM",
            "UC",
            "UI",
            "UL",
            "UN",
            "UR",
            "US",
            "UT",
            "UV",
        ] = ...,
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
        ImageSetSelectorUsageFlag: Literal["MATCH", "NO_MATCH", "", None] = ...,
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
    """Selector Attribute (0072,0026), AT, VM 1, Type 1C.

    Required if Sort-by Category is absent. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    SelectorValueNumber: US
    """Selector Value Number (0072,0028), US, VM 1, Type 1C.

    Required if Selector Attribute is present. Not allowed otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    SortByCategory: CST[Literal["ALONG_AXIS", "BY_ACQ_TIME"]]
    """Sort-by Category (0072,0602), CS, VM 1, Type 1C.

    Required if Selector Attribute is absent. Not allowed otherwise.

    Defined Terms: ALONG_AXIS, BY_ACQ_TIME.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    SortingDirection: CS[Literal["INCREASING", "DECREASING"]]
    """Sorting Direction (0072,0604), CS, VM 1, Type 1.

    Enumerated Values: INCREASING, DECREASING.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

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
        PseudoColorType: Literal["BLACK_BODY", "HOT_IRON", "DEFAULT", None] | AnyText = ...,
        ShowGrayscaleInverted: Literal["YES", "NO", "", None] = ...,
        ShowImageTrueSizeFlag: Literal["YES", "NO", "", None] = ...,
        ShowGraphicAnnotationFlag: Literal["YES", "NO", "", None] = ...,
        ShowPatientDemographicsFlag: Literal["YES", "NO", "", None] = ...,
        ShowAcquisitionTechniquesFlag: Literal["YES", "NO", "", None] = ...,
        DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT", "", None] = ...,
        DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM", "", None] = ...,
    ) -> None: ...
    DisplaySetNumber: US
    """Display Set Number (0072,0202), US, VM 1, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    DisplaySetLabel: LO_
    """Display Set Label (0072,0203), LO, VM 1, Type 3.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    DisplaySetPresentationGroup: US
    """Display Set Presentation Group (0072,0204), US, VM 1, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageSetNumber: US
    """Image Set Number (0072,0032), US, VM 1, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ImageBoxesSequence: SQ[ImageBoxesSequenceItems, ImageBoxesSequenceItem]
    """Image Boxes Sequence (0072,0300), SQ, VM 1, Type 1.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    FilterOperationsSequence: SQ[FilterOperationsSequenceItems, FilterOperationsSequenceItem]
    """Filter Operations Sequence (0072,0400), SQ, VM 1, Type 2.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    SortingOperationsSequence: SQ[SortingOperationsSequenceItems, SortingOperationsSequenceItem]
    """Sorting Operations Sequence (0072,0600), SQ, VM 1, Type 2.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    BlendingOperationType: CST_[Literal["COLOR"]]
    """Blending Operation Type (0072,0500), CS, VM 1, Type 3.

    Defined Terms: COLOR.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ReformattingOperationType: CST_[Literal["MPR", "3D_RENDERING", "SLAB"]]
    """Reformatting Operation Type (0072,0510), CS, VM 1, Type 3.

    Defined Terms: MPR, 3D_RENDERING, SLAB.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ReformattingThickness: FD
    """Reformatting Thickness (0072,0512), FD, VM 1, Type 1C.

    Required if Reformatting Operation Type is SLAB or MPR. May be present otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ReformattingInterval: FD
    """Reformatting Interval (0072,0514), FD, VM 1, Type 1C.

    Required if Reformatting Operation Type is SLAB or MPR. May be present otherwise.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ReformattingOperationInitialViewDirection: CST[Literal["SAGITTAL", "TRANSVERSE", "CORONAL", "OBLIQUE"]]
    """Reformatting Operation Initial View Direction (0072,0516), CS, VM 1, Type 1C.

    Required if Reformatting Operation Type is MPR or 3D_RENDERING. May be present otherwise.

    Defined Terms: SAGITTAL, TRANSVERSE, CORONAL, OBLIQUE.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ThreeDRenderingType: CSTn[Literal["MIP", "SURFACE", "VOLUME"]]
    """3D Rendering Type (0072,0520), CS, VM 1-n, Type 1C.

    Required if Reformatting Operation Type is 3D_RENDERING. Not allowed otherwise.

    Defined Terms of Value 1: MIP, SURFACE, VOLUME.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    DisplaySetPatientOrientation: CSn
    """Display Set Patient Orientation (0072,0700), CS, VM 2, Type 3.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    DisplaySetHorizontalJustification: CS_[Literal["LEFT", "CENTER", "RIGHT", ""]]
    """Display Set Horizontal Justification (0072,0717), CS, VM 1, Type 3.

    Enumerated Values: LEFT, CENTER, RIGHT.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    DisplaySetVerticalJustification: CS_[Literal["TOP", "CENTER", "BOTTOM", ""]]
    """Display Set Vertical Justification (0072,0718), CS, VM 1, Type 3.

    Enumerated Values: TOP, CENTER, BOTTOM.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    VOIType: CST_[Literal["LUNG", "MEDIASTINUM", "ABDO_PELVIS", "LIVER", "SOFT_TISSUE", "BONE", "BRAIN", "POST_FOSSA"]]
    """VOI Type (0072,0702), CS, VM 1, Type 3.

    Defined Terms: LUNG, MEDIASTINUM, ABDO_PELVIS, LIVER, SOFT_TISSUE, BONE, BRAIN, POST_FOSSA.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    PseudoColorType: CST_[Literal["BLACK_BODY", "HOT_IRON", "DEFAULT"]]
    """Pseudo-Color Type (0072,0704), CS, VM 1, Type 3.

    Defined Terms: BLACK_BODY, HOT_IRON, DEFAULT.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    PseudoColorPaletteInstanceReferenceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Pseudo-Color Palette Instance Reference Sequence (0072,0705), SQ, VM 1, Type 1C.

    Required if a condition that cannot be checked (semantics) applies. Otherwise allowed only if Pseudo-Color Type
    is present.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ShowGrayscaleInverted: CS_[Literal["YES", "NO", ""]]
    """Show Grayscale Inverted (0072,0706), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ShowImageTrueSizeFlag: CS_[Literal["YES", "NO", ""]]
    """Show Image True Size Flag (0072,0710), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ShowGraphicAnnotationFlag: CS_[Literal["YES", "NO", ""]]
    """Show Graphic Annotation Flag (0072,0712), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ShowPatientDemographicsFlag: CS_[Literal["YES", "NO", ""]]
    """Show Patient Demographics Flag (0072,0714), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    ShowAcquisitionTechniquesFlag: CS_[Literal["YES", "NO", ""]]
    """Show Acquisition Techniques Flag (0072,0716), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """
    DisplaySetPresentationGroupDescription: LO_
    """Display Set Presentation Group Description (0072,0206), LO, VM 1, Type 3.

    PS3.3 C.23.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.3.html
    """

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
        PseudoColorType: Literal["BLACK_BODY", "HOT_IRON", "DEFAULT", None] | AnyText = ...,
        ShowGrayscaleInverted: Literal["YES", "NO", "", None] = ...,
        ShowImageTrueSizeFlag: Literal["YES", "NO", "", None] = ...,
        ShowGraphicAnnotationFlag: Literal["YES", "NO", "", None] = ...,
        ShowPatientDemographicsFlag: Literal["YES", "NO", "", None] = ...,
        ShowAcquisitionTechniquesFlag: Literal["YES", "NO", "", None] = ...,
        DisplaySetHorizontalJustification: Literal["LEFT", "CENTER", "RIGHT", "", None] = ...,
        DisplaySetVerticalJustification: Literal["TOP", "CENTER", "BOTTOM", "", None] = ...,
    ) -> DisplaySetsSequenceItem: ...
