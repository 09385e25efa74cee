# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Graphic Annotation Module. PS3.3 C.10.5, Table C.10-5"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.10-5",
    "Graphic Annotation Module",
    "C.10.5",
    (  # GraphicAnnotationSequence
        Attribute(
            0x00700001,
            "1",
            rows=(  # ReferencedImageSequence
                Attribute(0x00081140, "1C", condition=Condition("unparsed"), rows=(Include("10-3"),)),
                Attribute(0x00700002, "1"),  # GraphicLayer
                # TextObjectSequence
                Attribute(
                    0x00700008,
                    "1C",
                    condition=Condition("unparsed"),
                    rows=(
                        Attribute(0x00700003, "1C", condition=Condition("unparsed")),  # BoundingBoxAnnotationUnits
                        Attribute(0x00700004, "1C", condition=Condition("unparsed")),  # AnchorPointAnnotationUnits
                        Attribute(0x00700006, "1"),  # UnformattedTextValue
                        Include("C.10-5a"),
                        Attribute(0x00700010, "1C", condition=Condition("unparsed")),  # BoundingBoxTopLeftHandCorner
                        Attribute(
                            0x00700011, "1C", condition=Condition("unparsed")
                        ),  # BoundingBoxBottomRightHandCorner
                        Attribute(
                            0x00700012, "1C", condition=Condition("unparsed")
                        ),  # BoundingBoxTextHorizontalJustification
                        Attribute(0x00700014, "1C", condition=Condition("unparsed")),  # AnchorPoint
                        Attribute(0x00700015, "1C", condition=Condition("unparsed")),  # AnchorPointVisibility
                        Attribute(0x00700226, "3"),  # CompoundGraphicInstanceID
                        Attribute(0x00700295, "3"),  # GraphicGroupID
                        Attribute(0x00620020, "1C", condition=Condition("unparsed")),  # TrackingID
                        Attribute(0x00620021, "1C", condition=Condition("unparsed")),  # TrackingUID
                    ),
                ),
                # GraphicObjectSequence
                Attribute(
                    0x00700009,
                    "1C",
                    condition=Condition("unparsed"),
                    rows=(
                        Attribute(0x00700005, "1"),  # GraphicAnnotationUnits
                        Attribute(0x00700020, "1"),  # GraphicDimensions
                        Attribute(0x00700021, "1"),  # NumberOfGraphicPoints
                        Attribute(0x00700022, "1"),  # GraphicData
                        Attribute(0x00700023, "1"),  # GraphicType
                        Include("C.10-5b"),
                        Attribute(0x00700024, "1C", condition=Condition("unparsed")),  # GraphicFilled
                        Include("C.10-5c"),
                        Attribute(0x00700226, "3"),  # CompoundGraphicInstanceID
                        Attribute(0x00700295, "3"),  # GraphicGroupID
                        Attribute(0x00620020, "1C", condition=Condition("unparsed")),  # TrackingID
                        Attribute(0x00620021, "1C", condition=Condition("unparsed")),  # TrackingUID
                    ),
                ),
                # CompoundGraphicSequence
                Attribute(
                    0x00700209,
                    "3",
                    rows=(
                        Attribute(0x00700226, "1"),  # CompoundGraphicInstanceID
                        Attribute(0x00700282, "1"),  # CompoundGraphicUnits
                        Attribute(0x00700020, "1"),  # GraphicDimensions
                        Attribute(0x00700021, "1"),  # NumberOfGraphicPoints
                        Attribute(0x00700022, "1"),  # GraphicData
                        Attribute(0x00700294, "1"),  # CompoundGraphicType
                        Include("C.10-5a"),
                        Include("C.10-5b"),
                        Attribute(0x00700230, "3"),  # RotationAngle
                        Attribute(0x00700273, "1C", condition=Condition("unparsed")),  # RotationPoint
                        Attribute(0x00700261, "1C", condition=Condition("unparsed")),  # GapLength
                        Attribute(0x00700262, "1C", condition=Condition("unparsed")),  # DiameterOfVisibility
                        # MajorTicksSequence
                        Attribute(
                            0x00700287,
                            "1C",
                            condition=Condition("unparsed"),
                            rows=(
                                Attribute(0x00700288, "1"),  # TickPosition
                                Attribute(0x00700289, "1"),  # TickLabel
                            ),
                        ),
                        Attribute(0x00700274, "1C", condition=Condition("unparsed")),  # TickAlignment
                        Attribute(0x00700279, "1C", condition=Condition("unparsed")),  # TickLabelAlignment
                        Attribute(0x00700278, "1C", condition=Condition("unparsed")),  # ShowTickLabel
                        Attribute(0x00700024, "1C", condition=Condition("unparsed")),  # GraphicFilled
                        Include("C.10-5c"),
                        Attribute(0x00700295, "3"),  # GraphicGroupID
                    ),
                ),
            ),
        ),
    ),
)
