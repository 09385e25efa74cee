# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Graphic Annotation Module (PS3.3 C.10.5, Table C.10-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.10-5",
    "Graphic Annotation Module",
    "C.10.5",
    (  # GraphicAnnotationSequence
        Attribute(
            0x00700001,
            "1",
            items=(1, None),
            rows=(  # ReferencedImageSequence
                Attribute(
                    0x00081140, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-3"),)
                ),
                Attribute(0x00700002, "1"),  # GraphicLayer
                # TextObjectSequence
                Attribute(
                    0x00700008,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00700009"), otherwise="allowed"),
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x00700003,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("present", "./00700010"), ("present", "./00700011"))
                            ),
                            terms=(Terms("enumerated", ("PIXEL", "DISPLAY", "MATRIX")),),
                        ),  # BoundingBoxAnnotationUnits
                        Attribute(
                            0x00700004,
                            "1C",
                            condition=Condition("parsed", required=("present", "./00700014")),
                            terms=(Terms("enumerated", ("PIXEL", "DISPLAY", "MATRIX")),),
                        ),  # AnchorPointAnnotationUnits
                        Attribute(0x00700006, "1"),  # UnformattedTextValue
                        Include("C.10-5a"),
                        Attribute(
                            0x00700010,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("or", ("absent", "./00700014"), ("present", "./00700011")),
                                otherwise="allowed",
                            ),
                        ),  # BoundingBoxTopLeftHandCorner
                        Attribute(
                            0x00700011,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("or", ("absent", "./00700014"), ("present", "./00700010")),
                                otherwise="allowed",
                            ),
                        ),  # BoundingBoxBottomRightHandCorner
                        Attribute(
                            0x00700012,
                            "1C",
                            condition=Condition("parsed", required=("present", "./00700010")),
                            terms=(Terms("enumerated", ("LEFT", "RIGHT", "CENTER")),),
                        ),  # BoundingBoxTextHorizontalJustification
                        Attribute(
                            0x00700014,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("absent", "./00700010"), ("absent", "./00700011")),
                                otherwise="allowed",
                            ),
                        ),  # AnchorPoint
                        Attribute(
                            0x00700015,
                            "1C",
                            condition=Condition("parsed", required=("present", "./00700014")),
                            terms=(Terms("enumerated", ("Y", "N")),),
                        ),  # AnchorPointVisibility
                        Attribute(0x00700226, "3"),  # CompoundGraphicInstanceID
                        Attribute(0x00700295, "3"),  # GraphicGroupID
                        Attribute(
                            0x00620020, "1C", condition=Condition("parsed", required=("present", "./00620021"))
                        ),  # TrackingID
                        Attribute(
                            0x00620021, "1C", condition=Condition("parsed", required=("present", "./00620020"))
                        ),  # TrackingUID
                    ),
                ),
                # GraphicObjectSequence
                Attribute(
                    0x00700009,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00700008"), otherwise="allowed"),
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x00700005, "1", terms=(Terms("enumerated", ("PIXEL", "DISPLAY", "MATRIX")),)
                        ),  # GraphicAnnotationUnits
                        Attribute(0x00700020, "1", terms=(Terms("enumerated", ("2",)),)),  # GraphicDimensions
                        Attribute(0x00700021, "1"),  # NumberOfGraphicPoints
                        Attribute(0x00700022, "1"),  # GraphicData
                        Attribute(
                            0x00700023,
                            "1",
                            terms=(Terms("enumerated", ("POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE")),),
                        ),  # GraphicType
                        Include("C.10-5b"),
                        Attribute(
                            0x00700024,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("in", "./00700023", ("CIRCLE", "ELLIPSE")),
                                    (
                                        "and",
                                        ("in", "./00700023", ("POLYLINE", "INTERPOLATED")),
                                        ("undecidable", "closed graphic"),
                                    ),
                                ),
                            ),
                            terms=(Terms("enumerated", ("Y", "N")),),
                        ),  # GraphicFilled
                        Include("C.10-5c"),
                        Attribute(0x00700226, "3"),  # CompoundGraphicInstanceID
                        Attribute(0x00700295, "3"),  # GraphicGroupID
                        Attribute(
                            0x00620020, "1C", condition=Condition("parsed", required=("present", "./00620021"))
                        ),  # TrackingID
                        Attribute(
                            0x00620021, "1C", condition=Condition("parsed", required=("present", "./00620020"))
                        ),  # TrackingUID
                    ),
                ),
                # CompoundGraphicSequence
                Attribute(
                    0x00700209,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x00700226, "1"),  # CompoundGraphicInstanceID
                        Attribute(
                            0x00700282, "1", terms=(Terms("enumerated", ("PIXEL", "DISPLAY")),)
                        ),  # CompoundGraphicUnits
                        Attribute(0x00700020, "1", terms=(Terms("enumerated", ("2",)),)),  # GraphicDimensions
                        Attribute(0x00700021, "1"),  # NumberOfGraphicPoints
                        Attribute(0x00700022, "1"),  # GraphicData
                        Attribute(
                            0x00700294,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    (
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
                                    ),
                                ),
                            ),
                        ),  # CompoundGraphicType
                        Include("C.10-5a"),
                        Include("C.10-5b"),
                        Attribute(0x00700230, "3"),  # RotationAngle
                        Attribute(
                            0x00700273,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("present", "./00700230"),
                                    ("in", "./00700294", ("CUTLINE", "INFINITELINE")),
                                ),
                            ),
                        ),  # RotationPoint
                        Attribute(
                            0x00700261,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00700294", ("CUTLINE", "INFINITELINE", "CROSSHAIR"))
                            ),
                        ),  # GapLength
                        Attribute(
                            0x00700262,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00700294", ("CROSSHAIR",))),
                        ),  # DiameterOfVisibility
                        # MajorTicksSequence
                        Attribute(
                            0x00700287,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00700294", ("AXIS",))),
                            items=(2, None),
                            rows=(
                                Attribute(0x00700288, "1"),  # TickPosition
                                Attribute(0x00700289, "1"),  # TickLabel
                            ),
                        ),
                        Attribute(
                            0x00700274,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00700294", ("RULER", "AXIS", "CROSSHAIR"))
                            ),
                            terms=(Terms("enumerated", ("BOTTOM", "CENTER", "TOP")),),
                        ),  # TickAlignment
                        Attribute(
                            0x00700279,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00700294", ("RULER", "AXIS", "CROSSHAIR"))
                            ),
                            terms=(Terms("enumerated", ("BOTTOM", "TOP")),),
                        ),  # TickLabelAlignment
                        Attribute(
                            0x00700278,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00700294", ("RULER", "AXIS", "CROSSHAIR"))
                            ),
                            terms=(Terms("enumerated", ("Y", "N")),),
                        ),  # ShowTickLabel
                        Attribute(
                            0x00700024,
                            "1C",
                            condition=Condition("parsed", required=("in", "./00700294", ("RECTANGLE", "ELLIPSE"))),
                            terms=(Terms("enumerated", ("Y", "N")),),
                        ),  # GraphicFilled
                        Include("C.10-5c"),
                        Attribute(0x00700295, "3"),  # GraphicGroupID
                    ),
                ),
            ),
        ),
    ),
)
