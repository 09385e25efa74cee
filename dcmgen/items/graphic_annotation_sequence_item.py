# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Graphic Annotation Sequence (0070,0001)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD_, FL, SH, SQ, ST, UI, UL, UL_, US, UT, FLn
from dcmgen.model.iod import Item
from dcmgen.model.parts import FillStyleSequenceMacro, LineStyleSequenceMacro, TextStyleSequenceMacro


class GraphicAnnotationSequenceItem(Item):
    """Item of Graphic Annotation Sequence (0070,0001) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    GraphicLayer = CS(0x0070_0002)
    TextObjectSequence = SQ(0x0070_0008, "TextObjectSequenceItem")
    GraphicObjectSequence = SQ(0x0070_0009, "GraphicObjectSequenceItem")
    CompoundGraphicSequence = SQ(0x0070_0209, "CompoundGraphicSequenceItem")


class MajorTicksSequenceItem(Item):
    """Item of Major Ticks Sequence (0070,0287) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    TickPosition = FL(0x0070_0288)
    TickLabel = SH(0x0070_0289)


class TextObjectSequenceItem(TextStyleSequenceMacro, Item):
    """Item of Text Object Sequence (0070,0008) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    BoundingBoxAnnotationUnits = CS(0x0070_0003)
    AnchorPointAnnotationUnits = CS(0x0070_0004)
    UnformattedTextValue = ST(0x0070_0006)
    BoundingBoxTopLeftHandCorner = FLn(0x0070_0010)
    BoundingBoxBottomRightHandCorner = FLn(0x0070_0011)
    BoundingBoxTextHorizontalJustification = CS(0x0070_0012)
    AnchorPoint = FLn(0x0070_0014)
    AnchorPointVisibility = CS(0x0070_0015)
    CompoundGraphicInstanceID = UL_(0x0070_0226)
    GraphicGroupID = UL_(0x0070_0295)
    TrackingID = UT(0x0062_0020)
    TrackingUID = UI(0x0062_0021)


class GraphicObjectSequenceItem(FillStyleSequenceMacro, LineStyleSequenceMacro, Item):
    """Item of Graphic Object Sequence (0070,0009) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    GraphicAnnotationUnits = CS(0x0070_0005)
    GraphicDimensions = US(0x0070_0020)
    NumberOfGraphicPoints = US(0x0070_0021)
    GraphicData = FLn(0x0070_0022)
    GraphicType = CS(0x0070_0023)
    GraphicFilled = CS(0x0070_0024)
    CompoundGraphicInstanceID = UL_(0x0070_0226)
    GraphicGroupID = UL_(0x0070_0295)
    TrackingID = UT(0x0062_0020)
    TrackingUID = UI(0x0062_0021)


class CompoundGraphicSequenceItem(FillStyleSequenceMacro, LineStyleSequenceMacro, TextStyleSequenceMacro, Item):
    """Item of Compound Graphic Sequence (0070,0209) (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    __slots__ = ()

    CompoundGraphicInstanceID = UL(0x0070_0226)
    CompoundGraphicUnits = CS(0x0070_0282)
    GraphicDimensions = US(0x0070_0020)
    NumberOfGraphicPoints = US(0x0070_0021)
    GraphicData = FLn(0x0070_0022)
    CompoundGraphicType = CST(0x0070_0294)
    RotationAngle = FD_(0x0070_0230)
    RotationPoint = FLn(0x0070_0273)
    GapLength = FL(0x0070_0261)
    DiameterOfVisibility = FL(0x0070_0262)
    MajorTicksSequence = SQ(0x0070_0287, "MajorTicksSequenceItem")
    TickAlignment = CS(0x0070_0274)
    TickLabelAlignment = CS(0x0070_0279)
    ShowTickLabel = CS(0x0070_0278)
    GraphicFilled = CS(0x0070_0024)
    GraphicGroupID = UL_(0x0070_0295)
