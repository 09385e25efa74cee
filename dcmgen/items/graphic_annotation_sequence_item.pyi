# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Graphic Annotation Sequence (0070,0001)."""

from typing import Literal

from dcmgen.items.fill_style_sequence_item import FillStyleSequenceItem
from dcmgen.items.fill_style_sequence_macro import FillStyleSequenceMacro
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.line_style_sequence_item import LineStyleSequenceItem
from dcmgen.items.line_style_sequence_macro import LineStyleSequenceMacro
from dcmgen.items.text_style_sequence_item import TextStyleSequenceItem
from dcmgen.items.text_style_sequence_macro import TextStyleSequenceMacro
from dcmgen.model.fields import (
    CS,
    CST,
    FD_,
    FL,
    SH,
    SQ,
    ST,
    UI,
    UL,
    UL_,
    US,
    UT,
    AnyText,
    CSValue,
    FD_Value,
    FLn,
    FLnValue,
    FLValue,
    Items,
    SHValue,
    STValue,
    UIValue,
    UL_Value,
    ULValue,
    USValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TextObjectSequenceItem(TextStyleSequenceMacro, Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    def __init__(
        self,
        /,
        *,
        UnformattedTextValue: STValue = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        BoundingBoxAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] = ...,
        AnchorPointAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] = ...,
        BoundingBoxTopLeftHandCorner: FLnValue = ...,
        BoundingBoxBottomRightHandCorner: FLnValue = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] = ...,
        AnchorPoint: FLnValue = ...,
        AnchorPointVisibility: Literal["Y", "N"] = ...,
        CompoundGraphicInstanceID: UL_Value = ...,
        TextStyleSequence: Items[TextStyleSequenceItem] = ...,
        GraphicGroupID: UL_Value = ...,
    ) -> None: ...
    BoundingBoxAnnotationUnits: CS[Literal["PIXEL", "DISPLAY", "MATRIX"]]
    """Bounding Box Annotation Units (0070,0003), CS, VM 1, Type 1C.

    Required if Bounding Box Top Left Hand Corner is present or Bounding Box Bottom Right Hand Corner is present.
    Not allowed otherwise.

    Enumerated Values: PIXEL, DISPLAY, MATRIX.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    AnchorPointAnnotationUnits: CS[Literal["PIXEL", "DISPLAY", "MATRIX"]]
    """Anchor Point Annotation Units (0070,0004), CS, VM 1, Type 1C.

    Required if Anchor Point is present. Not allowed otherwise.

    Enumerated Values: PIXEL, DISPLAY, MATRIX.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    UnformattedTextValue: ST
    """Unformatted Text Value (0070,0006), ST, VM 1, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    BoundingBoxTopLeftHandCorner: FLn
    """Bounding Box Top Left Hand Corner (0070,0010), FL, VM 2, Type 1C.

    Required if Anchor Point is absent or Bounding Box Bottom Right Hand Corner is present. May be present
    otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    BoundingBoxBottomRightHandCorner: FLn
    """Bounding Box Bottom Right Hand Corner (0070,0011), FL, VM 2, Type 1C.

    Required if Anchor Point is absent or Bounding Box Top Left Hand Corner is present. May be present otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    BoundingBoxTextHorizontalJustification: CS[Literal["LEFT", "RIGHT", "CENTER"]]
    """Bounding Box Text Horizontal Justification (0070,0012), CS, VM 1, Type 1C.

    Required if Bounding Box Top Left Hand Corner is present. Not allowed otherwise.

    Enumerated Values: LEFT, RIGHT, CENTER.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    AnchorPoint: FLn
    """Anchor Point (0070,0014), FL, VM 2, Type 1C.

    Required if Bounding Box Top Left Hand Corner is absent and Bounding Box Bottom Right Hand Corner is absent. May
    be present otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    AnchorPointVisibility: CS[Literal["Y", "N"]]
    """Anchor Point Visibility (0070,0015), CS, VM 1, Type 1C.

    Required if Anchor Point is present. Not allowed otherwise.

    Enumerated Values: Y, N.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    CompoundGraphicInstanceID: UL_
    """Compound Graphic Instance ID (0070,0226), UL, VM 1, Type 3.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicGroupID: UL_
    """Graphic Group ID (0070,0295), UL, VM 1, Type 3.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    TrackingID: UT
    """Tracking ID (0062,0020), UT, VM 1, Type 1C.

    Required if Tracking UID is present. Not allowed otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    TrackingUID: UI
    """Tracking UID (0062,0021), UI, VM 1, Type 1C.

    Required if Tracking ID is present. Not allowed otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

class TextObjectSequenceItems(Sequence[TextObjectSequenceItem]):
    def add(
        self,
        /,
        *,
        UnformattedTextValue: STValue = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        BoundingBoxAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] = ...,
        AnchorPointAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] = ...,
        BoundingBoxTopLeftHandCorner: FLnValue = ...,
        BoundingBoxBottomRightHandCorner: FLnValue = ...,
        BoundingBoxTextHorizontalJustification: Literal["LEFT", "RIGHT", "CENTER"] = ...,
        AnchorPoint: FLnValue = ...,
        AnchorPointVisibility: Literal["Y", "N"] = ...,
        CompoundGraphicInstanceID: UL_Value = ...,
        TextStyleSequence: Items[TextStyleSequenceItem] = ...,
        GraphicGroupID: UL_Value = ...,
    ) -> TextObjectSequenceItem: ...

class GraphicObjectSequenceItem(FillStyleSequenceMacro, LineStyleSequenceMacro, Item):
    """Item of Graphic Object Sequence (0070,0009) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] = ...,
        GraphicDimensions: USValue = ...,
        NumberOfGraphicPoints: USValue = ...,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"] = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        GraphicFilled: Literal["Y", "N"] = ...,
        CompoundGraphicInstanceID: UL_Value = ...,
        LineStyleSequence: Items[LineStyleSequenceItem] = ...,
        FillStyleSequence: Items[FillStyleSequenceItem] = ...,
        GraphicGroupID: UL_Value = ...,
    ) -> None: ...
    GraphicAnnotationUnits: CS[Literal["PIXEL", "DISPLAY", "MATRIX"]]
    """Graphic Annotation Units (0070,0005), CS, VM 1, Type 1.

    Enumerated Values: PIXEL, DISPLAY, MATRIX.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicDimensions: US
    """Graphic Dimensions (0070,0020), US, VM 1, Type 1.

    Enumerated Values: 2.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    NumberOfGraphicPoints: US
    """Number of Graphic Points (0070,0021), US, VM 1, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicData: FLn
    """Graphic Data (0070,0022), FL, VM 2-n, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicType: CS[Literal["POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"]]
    """Graphic Type (0070,0023), CS, VM 1, Type 1.

    Enumerated Values: POINT, POLYLINE, INTERPOLATED, CIRCLE, ELLIPSE.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicFilled: CS[Literal["Y", "N"]]
    """Graphic Filled (0070,0024), CS, VM 1, Type 1C.

    Required if Graphic Type is CIRCLE or ELLIPSE or (Graphic Type is POLYLINE or INTERPOLATED and a condition that
    cannot be checked (closed graphic) applies). Not allowed otherwise.

    Enumerated Values: Y, N.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    CompoundGraphicInstanceID: UL_
    """Compound Graphic Instance ID (0070,0226), UL, VM 1, Type 3.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicGroupID: UL_
    """Graphic Group ID (0070,0295), UL, VM 1, Type 3.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    TrackingID: UT
    """Tracking ID (0062,0020), UT, VM 1, Type 1C.

    Required if Tracking UID is present. Not allowed otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    TrackingUID: UI
    """Tracking UID (0062,0021), UI, VM 1, Type 1C.

    Required if Tracking ID is present. Not allowed otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

class GraphicObjectSequenceItems(Sequence[GraphicObjectSequenceItem]):
    def add(
        self,
        /,
        *,
        GraphicAnnotationUnits: Literal["PIXEL", "DISPLAY", "MATRIX"] = ...,
        GraphicDimensions: USValue = ...,
        NumberOfGraphicPoints: USValue = ...,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"] = ...,
        TrackingID: UTValue = ...,
        TrackingUID: UIValue = ...,
        GraphicFilled: Literal["Y", "N"] = ...,
        CompoundGraphicInstanceID: UL_Value = ...,
        LineStyleSequence: Items[LineStyleSequenceItem] = ...,
        FillStyleSequence: Items[FillStyleSequenceItem] = ...,
        GraphicGroupID: UL_Value = ...,
    ) -> GraphicObjectSequenceItem: ...

class MajorTicksSequenceItem(Item):
    """Item of Major Ticks Sequence (0070,0287) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    def __init__(
        self,
        /,
        *,
        TickPosition: FLValue = ...,
        TickLabel: SHValue = ...,
    ) -> None: ...
    TickPosition: FL
    """Tick Position (0070,0288), FL, VM 1, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    TickLabel: SH
    """Tick Label (0070,0289), SH, VM 1, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

class MajorTicksSequenceItems(Sequence[MajorTicksSequenceItem]):
    def add(
        self,
        /,
        *,
        TickPosition: FLValue = ...,
        TickLabel: SHValue = ...,
    ) -> MajorTicksSequenceItem: ...

class CompoundGraphicSequenceItem(FillStyleSequenceMacro, LineStyleSequenceMacro, TextStyleSequenceMacro, Item):
    """Item of Compound Graphic Sequence (0070,0209) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicDimensions: USValue = ...,
        NumberOfGraphicPoints: USValue = ...,
        GraphicData: FLnValue = ...,
        CompoundGraphicInstanceID: ULValue = ...,
        CompoundGraphicUnits: Literal["PIXEL", "DISPLAY"] = ...,
        CompoundGraphicType: Literal[
            "MULTILINE",
            "INFINITELINE",
            "CUTLINE",
            "RANGELINE",
            "RULER",
            "AXIS",
            "CROSSHAIR",
            "ARROW",
            "RECTANGLE",
            "ELLIPSE",
        ]
        | AnyText = ...,
        GraphicFilled: Literal["Y", "N"] = ...,
        GapLength: FLValue = ...,
        DiameterOfVisibility: FLValue = ...,
        RotationPoint: FLnValue = ...,
        TickAlignment: Literal["BOTTOM", "CENTER", "TOP"] = ...,
        ShowTickLabel: Literal["Y", "N"] = ...,
        TickLabelAlignment: Literal["BOTTOM", "TOP"] = ...,
        MajorTicksSequence: Items[MajorTicksSequenceItem] = ...,
        RotationAngle: FD_Value = ...,
        TextStyleSequence: Items[TextStyleSequenceItem] = ...,
        LineStyleSequence: Items[LineStyleSequenceItem] = ...,
        FillStyleSequence: Items[FillStyleSequenceItem] = ...,
        GraphicGroupID: UL_Value = ...,
    ) -> None: ...
    CompoundGraphicInstanceID: UL
    """Compound Graphic Instance ID (0070,0226), UL, VM 1, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    CompoundGraphicUnits: CS[Literal["PIXEL", "DISPLAY"]]
    """Compound Graphic Units (0070,0282), CS, VM 1, Type 1.

    Enumerated Values: PIXEL, DISPLAY.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicDimensions: US
    """Graphic Dimensions (0070,0020), US, VM 1, Type 1.

    Enumerated Values: 2.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    NumberOfGraphicPoints: US
    """Number of Graphic Points (0070,0021), US, VM 1, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicData: FLn
    """Graphic Data (0070,0022), FL, VM 2-n, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    CompoundGraphicType: CST[
        Literal[
            "MULTILINE",
            "INFINITELINE",
            "CUTLINE",
            "RANGELINE",
            "RULER",
            "AXIS",
            "CROSSHAIR",
            "ARROW",
            "RECTANGLE",
            "ELLIPSE",
        ]
    ]
    """Compound Graphic Type (0070,0294), CS, VM 1, Type 1.

    Defined Terms: MULTILINE, INFINITELINE, CUTLINE, RANGELINE, RULER, AXIS, CROSSHAIR, ARROW, RECTANGLE, ELLIPSE.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    RotationAngle: FD_
    """Rotation Angle (0070,0230), FD, VM 1, Type 3.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    RotationPoint: FLn
    """Rotation Point (0070,0273), FL, VM 2, Type 1C.

    Required if Rotation Angle is present or Compound Graphic Type is CUTLINE or INFINITELINE. Not allowed
    otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GapLength: FL
    """Gap Length (0070,0261), FL, VM 1, Type 1C.

    Required if Compound Graphic Type is CUTLINE, INFINITELINE or CROSSHAIR. Not allowed otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    DiameterOfVisibility: FL
    """Diameter of Visibility (0070,0262), FL, VM 1, Type 1C.

    Required if Compound Graphic Type is CROSSHAIR. Not allowed otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    MajorTicksSequence: SQ[MajorTicksSequenceItems, MajorTicksSequenceItem]
    """Major Ticks Sequence (0070,0287), SQ, VM 1, Type 1C.

    Required if Compound Graphic Type is AXIS. Not allowed otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    TickAlignment: CS[Literal["BOTTOM", "CENTER", "TOP"]]
    """Tick Alignment (0070,0274), CS, VM 1, Type 1C.

    Required if Compound Graphic Type is RULER, AXIS or CROSSHAIR. Not allowed otherwise.

    Enumerated Values: BOTTOM, CENTER, TOP.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    TickLabelAlignment: CS[Literal["BOTTOM", "TOP"]]
    """Tick Label Alignment (0070,0279), CS, VM 1, Type 1C.

    Required if Compound Graphic Type is RULER, AXIS or CROSSHAIR. Not allowed otherwise.

    Enumerated Values: BOTTOM, TOP.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    ShowTickLabel: CS[Literal["Y", "N"]]
    """Show Tick Label (0070,0278), CS, VM 1, Type 1C.

    Required if Compound Graphic Type is RULER, AXIS or CROSSHAIR. Not allowed otherwise.

    Enumerated Values: Y, N.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicFilled: CS[Literal["Y", "N"]]
    """Graphic Filled (0070,0024), CS, VM 1, Type 1C.

    Required if Compound Graphic Type is RECTANGLE or ELLIPSE. Not allowed otherwise.

    Enumerated Values: Y, N.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicGroupID: UL_
    """Graphic Group ID (0070,0295), UL, VM 1, Type 3.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

class CompoundGraphicSequenceItems(Sequence[CompoundGraphicSequenceItem]):
    def add(
        self,
        /,
        *,
        GraphicDimensions: USValue = ...,
        NumberOfGraphicPoints: USValue = ...,
        GraphicData: FLnValue = ...,
        CompoundGraphicInstanceID: ULValue = ...,
        CompoundGraphicUnits: Literal["PIXEL", "DISPLAY"] = ...,
        CompoundGraphicType: Literal[
            "MULTILINE",
            "INFINITELINE",
            "CUTLINE",
            "RANGELINE",
            "RULER",
            "AXIS",
            "CROSSHAIR",
            "ARROW",
            "RECTANGLE",
            "ELLIPSE",
        ]
        | AnyText = ...,
        GraphicFilled: Literal["Y", "N"] = ...,
        GapLength: FLValue = ...,
        DiameterOfVisibility: FLValue = ...,
        RotationPoint: FLnValue = ...,
        TickAlignment: Literal["BOTTOM", "CENTER", "TOP"] = ...,
        ShowTickLabel: Literal["Y", "N"] = ...,
        TickLabelAlignment: Literal["BOTTOM", "TOP"] = ...,
        MajorTicksSequence: Items[MajorTicksSequenceItem] = ...,
        RotationAngle: FD_Value = ...,
        TextStyleSequence: Items[TextStyleSequenceItem] = ...,
        LineStyleSequence: Items[LineStyleSequenceItem] = ...,
        FillStyleSequence: Items[FillStyleSequenceItem] = ...,
        GraphicGroupID: UL_Value = ...,
    ) -> CompoundGraphicSequenceItem: ...

class GraphicAnnotationSequenceItem(Item):
    """Item of Graphic Annotation Sequence (0070,0001) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicLayer: CSValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        TextObjectSequence: Items[TextObjectSequenceItem] = ...,
        GraphicObjectSequence: Items[GraphicObjectSequenceItem] = ...,
        CompoundGraphicSequence: Items[CompoundGraphicSequenceItem] = ...,
    ) -> None: ...
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicLayer: CS
    """Graphic Layer (0070,0002), CS, VM 1, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    TextObjectSequence: SQ[TextObjectSequenceItems, TextObjectSequenceItem]
    """Text Object Sequence (0070,0008), SQ, VM 1, Type 1C.

    Required if Graphic Object Sequence is absent. May be present otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    GraphicObjectSequence: SQ[GraphicObjectSequenceItems, GraphicObjectSequenceItem]
    """Graphic Object Sequence (0070,0009), SQ, VM 1, Type 1C.

    Required if Text Object Sequence is absent. May be present otherwise.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    CompoundGraphicSequence: SQ[CompoundGraphicSequenceItems, CompoundGraphicSequenceItem]
    """Compound Graphic Sequence (0070,0209), SQ, VM 1, Type 3.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

class GraphicAnnotationSequenceItems(Sequence[GraphicAnnotationSequenceItem]):
    def add(
        self,
        /,
        *,
        GraphicLayer: CSValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        TextObjectSequence: Items[TextObjectSequenceItem] = ...,
        GraphicObjectSequence: Items[GraphicObjectSequenceItem] = ...,
        CompoundGraphicSequence: Items[CompoundGraphicSequenceItem] = ...,
    ) -> GraphicAnnotationSequenceItem: ...
