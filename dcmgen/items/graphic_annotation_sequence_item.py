# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Graphic Annotation Sequence (0070,0001)."""

from __future__ import annotations

from dcmgen.items.fill_style_sequence_macro import FillStyleSequenceMacro
from dcmgen.items.line_style_sequence_macro import LineStyleSequenceMacro
from dcmgen.items.text_style_sequence_macro import TextStyleSequenceMacro
from dcmgen.model.fields import CS, CST, FD_, FL, SH, SQ, ST, UI, UL, UL_, US, UT, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class GraphicAnnotationSequenceItem(Item):
    """Item of Graphic Annotation Sequence (0070,0001) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 1C (PS3.3 C.10.5)."""
    GraphicLayer: CS = CS(0x0070_0002)
    """Graphic Layer (0070,0002), VM 1, Type 1 (PS3.3 C.10.5)."""
    TextObjectSequence: SQ[TextObjectSequenceItem] = SQ(0x0070_0008, "TextObjectSequenceItem")
    """Text Object Sequence (0070,0008), VM 1, Type 1C (PS3.3 C.10.5)."""
    GraphicObjectSequence: SQ[GraphicObjectSequenceItem] = SQ(0x0070_0009, "GraphicObjectSequenceItem")
    """Graphic Object Sequence (0070,0009), VM 1, Type 1C (PS3.3 C.10.5)."""
    CompoundGraphicSequence: SQ[CompoundGraphicSequenceItem] = SQ(0x0070_0209, "CompoundGraphicSequenceItem")
    """Compound Graphic Sequence (0070,0209), VM 1, Type 3 (PS3.3 C.10.5)."""


class MajorTicksSequenceItem(Item):
    """Item of Major Ticks Sequence (0070,0287) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    TickPosition: FL = FL(0x0070_0288)
    """Tick Position (0070,0288), VM 1, Type 1 (PS3.3 C.10.5)."""
    TickLabel: SH = SH(0x0070_0289)
    """Tick Label (0070,0289), VM 1, Type 1 (PS3.3 C.10.5)."""


class TextObjectSequenceItem(TextStyleSequenceMacro, Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    BoundingBoxAnnotationUnits: CS[Literal["PIXEL", "DISPLAY", "MATRIX"]] = CS(0x0070_0003)
    """Bounding Box Annotation Units (0070,0003), VM 1, Type 1C (PS3.3 C.10.5)."""
    AnchorPointAnnotationUnits: CS[Literal["PIXEL", "DISPLAY", "MATRIX"]] = CS(0x0070_0004)
    """Anchor Point Annotation Units (0070,0004), VM 1, Type 1C (PS3.3 C.10.5)."""
    UnformattedTextValue: ST = ST(0x0070_0006)
    """Unformatted Text Value (0070,0006), VM 1, Type 1 (PS3.3 C.10.5)."""
    BoundingBoxTopLeftHandCorner: FLn = FLn(0x0070_0010)
    """Bounding Box Top Left Hand Corner (0070,0010), VM 2, Type 1C (PS3.3 C.10.5)."""
    BoundingBoxBottomRightHandCorner: FLn = FLn(0x0070_0011)
    """Bounding Box Bottom Right Hand Corner (0070,0011), VM 2, Type 1C (PS3.3 C.10.5)."""
    BoundingBoxTextHorizontalJustification: CS[Literal["LEFT", "RIGHT", "CENTER"]] = CS(0x0070_0012)
    """Bounding Box Text Horizontal Justification (0070,0012), VM 1, Type 1C (PS3.3 C.10.5)."""
    AnchorPoint: FLn = FLn(0x0070_0014)
    """Anchor Point (0070,0014), VM 2, Type 1C (PS3.3 C.10.5)."""
    AnchorPointVisibility: CS[Literal["Y", "N"]] = CS(0x0070_0015)
    """Anchor Point Visibility (0070,0015), VM 1, Type 1C (PS3.3 C.10.5)."""
    CompoundGraphicInstanceID: UL_ = UL_(0x0070_0226)
    """Compound Graphic Instance ID (0070,0226), VM 1, Type 3 (PS3.3 C.10.5)."""
    GraphicGroupID: UL_ = UL_(0x0070_0295)
    """Graphic Group ID (0070,0295), VM 1, Type 3 (PS3.3 C.10.5)."""
    TrackingID: UT = UT(0x0062_0020)
    """Tracking ID (0062,0020), VM 1, Type 1C (PS3.3 C.10.5)."""
    TrackingUID: UI = UI(0x0062_0021)
    """Tracking UID (0062,0021), VM 1, Type 1C (PS3.3 C.10.5)."""


class GraphicObjectSequenceItem(FillStyleSequenceMacro, LineStyleSequenceMacro, Item):
    """Item of Graphic Object Sequence (0070,0009) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    GraphicAnnotationUnits: CS[Literal["PIXEL", "DISPLAY", "MATRIX"]] = CS(0x0070_0005)
    """Graphic Annotation Units (0070,0005), VM 1, Type 1 (PS3.3 C.10.5)."""
    GraphicDimensions: US = US(0x0070_0020)
    """Graphic Dimensions (0070,0020), VM 1, Type 1 (PS3.3 C.10.5)."""
    NumberOfGraphicPoints: US = US(0x0070_0021)
    """Number of Graphic Points (0070,0021), VM 1, Type 1 (PS3.3 C.10.5)."""
    GraphicData: FLn = FLn(0x0070_0022)
    """Graphic Data (0070,0022), VM 2-n, Type 1 (PS3.3 C.10.5)."""
    GraphicType: CS[Literal["POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"]] = CS(0x0070_0023)
    """Graphic Type (0070,0023), VM 1, Type 1 (PS3.3 C.10.5)."""
    GraphicFilled: CS[Literal["Y", "N"]] = CS(0x0070_0024)
    """Graphic Filled (0070,0024), VM 1, Type 1C (PS3.3 C.10.5)."""
    CompoundGraphicInstanceID: UL_ = UL_(0x0070_0226)
    """Compound Graphic Instance ID (0070,0226), VM 1, Type 3 (PS3.3 C.10.5)."""
    GraphicGroupID: UL_ = UL_(0x0070_0295)
    """Graphic Group ID (0070,0295), VM 1, Type 3 (PS3.3 C.10.5)."""
    TrackingID: UT = UT(0x0062_0020)
    """Tracking ID (0062,0020), VM 1, Type 1C (PS3.3 C.10.5)."""
    TrackingUID: UI = UI(0x0062_0021)
    """Tracking UID (0062,0021), VM 1, Type 1C (PS3.3 C.10.5)."""


class CompoundGraphicSequenceItem(FillStyleSequenceMacro, LineStyleSequenceMacro, TextStyleSequenceMacro, Item):
    """Item of Compound Graphic Sequence (0070,0209) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    CompoundGraphicInstanceID: UL = UL(0x0070_0226)
    """Compound Graphic Instance ID (0070,0226), VM 1, Type 1 (PS3.3 C.10.5)."""
    CompoundGraphicUnits: CS[Literal["PIXEL", "DISPLAY"]] = CS(0x0070_0282)
    """Compound Graphic Units (0070,0282), VM 1, Type 1 (PS3.3 C.10.5)."""
    GraphicDimensions: US = US(0x0070_0020)
    """Graphic Dimensions (0070,0020), VM 1, Type 1 (PS3.3 C.10.5)."""
    NumberOfGraphicPoints: US = US(0x0070_0021)
    """Number of Graphic Points (0070,0021), VM 1, Type 1 (PS3.3 C.10.5)."""
    GraphicData: FLn = FLn(0x0070_0022)
    """Graphic Data (0070,0022), VM 2-n, Type 1 (PS3.3 C.10.5)."""
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
    ] = CST(0x0070_0294)
    """Compound Graphic Type (0070,0294), VM 1, Type 1 (PS3.3 C.10.5)."""
    RotationAngle: FD_ = FD_(0x0070_0230)
    """Rotation Angle (0070,0230), VM 1, Type 3 (PS3.3 C.10.5)."""
    RotationPoint: FLn = FLn(0x0070_0273)
    """Rotation Point (0070,0273), VM 2, Type 1C (PS3.3 C.10.5)."""
    GapLength: FL = FL(0x0070_0261)
    """Gap Length (0070,0261), VM 1, Type 1C (PS3.3 C.10.5)."""
    DiameterOfVisibility: FL = FL(0x0070_0262)
    """Diameter of Visibility (0070,0262), VM 1, Type 1C (PS3.3 C.10.5)."""
    MajorTicksSequence: SQ[MajorTicksSequenceItem] = SQ(0x0070_0287, "MajorTicksSequenceItem")
    """Major Ticks Sequence (0070,0287), VM 1, Type 1C (PS3.3 C.10.5)."""
    TickAlignment: CS[Literal["BOTTOM", "CENTER", "TOP"]] = CS(0x0070_0274)
    """Tick Alignment (0070,0274), VM 1, Type 1C (PS3.3 C.10.5)."""
    TickLabelAlignment: CS[Literal["BOTTOM", "TOP"]] = CS(0x0070_0279)
    """Tick Label Alignment (0070,0279), VM 1, Type 1C (PS3.3 C.10.5)."""
    ShowTickLabel: CS[Literal["Y", "N"]] = CS(0x0070_0278)
    """Show Tick Label (0070,0278), VM 1, Type 1C (PS3.3 C.10.5)."""
    GraphicFilled: CS[Literal["Y", "N"]] = CS(0x0070_0024)
    """Graphic Filled (0070,0024), VM 1, Type 1C (PS3.3 C.10.5)."""
    GraphicGroupID: UL_ = UL_(0x0070_0295)
    """Graphic Group ID (0070,0295), VM 1, Type 3 (PS3.3 C.10.5)."""
