# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Volumetric Graphic Annotation Module (PS3.3 C.11.28, Table C.11.28-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.11.28-1",
    "Volumetric Graphic Annotation Module",
    "C.11.28",
    (  # VolumetricAnnotationSequence
        Attribute(
            0x00701901,
            "1C",
            condition=Condition("parsed", required=("absent", "./00701905"), otherwise="allowed"),
            items=(1, None),
            rows=(
                Attribute(0x00700022, "1"),  # GraphicData
                Attribute(
                    0x00700023,
                    "1",
                    terms=(
                        Terms("enumerated", ("POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID")),
                    ),
                ),  # GraphicType
                Attribute(0x00700002, "1"),  # GraphicLayer
                Attribute(0x00701907, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # AnnotationClipping
                # TextObjectSequence
                Attribute(
                    0x00700008,
                    "3",
                    items=(1, 1),
                    rows=(
                        Attribute(0x00700006, "1"),  # UnformattedTextValue
                        Attribute(0x00700010, "3"),  # BoundingBoxTopLeftHandCorner
                        Attribute(
                            0x00700011, "1C", condition=Condition("parsed", required=("present", "./00700010"))
                        ),  # BoundingBoxBottomRightHandCorner
                        Attribute(
                            0x00700012,
                            "1C",
                            condition=Condition("parsed", required=("present", "./00700010")),
                            terms=(Terms("enumerated", ("LEFT", "RIGHT", "CENTER")),),
                        ),  # BoundingBoxTextHorizontalJustification
                    ),
                ),
                # ReferencedStructuredContextSequence
                Attribute(
                    0x00701903,
                    "3",
                    items=(1, 1),
                    rows=(
                        Include("10-11"),
                        Attribute(0x00701904, "1"),  # ReferencedContentItem
                    ),
                ),
            ),
        ),
        # VolumetricPresentationInputAnnotationSequence
        Attribute(
            0x00701905,
            "1C",
            condition=Condition("parsed", required=("absent", "./00701901"), otherwise="allowed"),
            items=(1, None),
            rows=(
                Attribute(0x00701804, "1"),  # VolumetricPresentationInputIndex
                Attribute(0x00700002, "1"),  # GraphicLayer
                # TextObjectSequence
                Attribute(
                    0x00700008,
                    "1",
                    items=(1, 1),
                    rows=(
                        Attribute(0x00700006, "1"),  # UnformattedTextValue
                        Attribute(0x00700010, "3"),  # BoundingBoxTopLeftHandCorner
                        Attribute(
                            0x00700011, "1C", condition=Condition("parsed", required=("present", "./00700010"))
                        ),  # BoundingBoxBottomRightHandCorner
                        Attribute(
                            0x00700012,
                            "1C",
                            condition=Condition("parsed", required=("present", "./00700010")),
                            terms=(Terms("enumerated", ("LEFT", "RIGHT", "CENTER")),),
                        ),  # BoundingBoxTextHorizontalJustification
                    ),
                ),
                # ReferencedStructuredContextSequence
                Attribute(
                    0x00701903,
                    "3",
                    items=(1, 1),
                    rows=(
                        Include("10-11"),
                        Attribute(0x00701904, "1"),  # ReferencedContentItem
                    ),
                ),
            ),
        ),
    ),
)
