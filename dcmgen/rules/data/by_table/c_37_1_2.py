# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Microscopy Bulk Simple Annotations Module (PS3.3 C.37.1.2, Table C.37.1-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.37.1-2",
    "Microscopy Bulk Simple Annotations Module",
    "C.37.1.2",
    (
        Include("10-12"),
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x006A0001, "1", terms=(Terms("enumerated", ("2D", "3D")),)),  # AnnotationCoordinateType
        Attribute(
            0x00480301,
            "1C",
            condition=Condition("parsed", required=("in", "./006A0001", ("2D",))),
            terms=(Terms("enumerated", ("FRAME", "VOLUME")),),
        ),  # PixelOriginInterpretation
        # ReferencedImageSequence
        Attribute(
            0x00081140,
            "1C",
            condition=Condition("parsed", required=("in", "./006A0001", ("2D",)), otherwise="allowed"),
            items=(1, 1),
            rows=(Include("10-3"),),
        ),
        # AnnotationGroupSequence
        Attribute(
            0x006A0002,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0040A180, "1"),  # AnnotationGroupNumber
                Attribute(0x006A0003, "1"),  # AnnotationGroupUID
                Attribute(0x006A0005, "1"),  # AnnotationGroupLabel
                Attribute(0x006A0006, "3"),  # AnnotationGroupDescription
                Attribute(
                    0x006A0007, "1", terms=(Terms("enumerated", ("AUTOMATIC", "SEMIAUTOMATIC", "MANUAL")),)
                ),  # AnnotationGroupGenerationType
                # AnnotationGroupAlgorithmIdentificationSequence
                Attribute(
                    0x006A0008,
                    "1C",
                    condition=Condition("parsed", required=("in", "./006A0007", ("AUTOMATIC", "SEMIAUTOMATIC"))),
                    items=(1, None),
                    rows=(Include("10-19"),),
                ),
                Include("10-7b"),
                # AnnotationPropertyCategoryCodeSequence
                Attribute(
                    0x006A0009, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7150", "inferred")),)
                ),
                # AnnotationPropertyTypeCodeSequence
                Attribute(
                    0x006A000A,
                    "1",
                    items=(1, 1),
                    rows=(
                        Include("8.8-1", cid=("Baseline", "8135", "inferred")),
                        # AnnotationPropertyTypeModifierCodeSequence
                        Attribute(0x006A000B, "3", items=(0, None), rows=(Include("8.8-1"),)),
                    ),
                ),
                Attribute(0x006A000C, "1"),  # NumberOfAnnotations
                Attribute(
                    0x00700023,
                    "1",
                    terms=(Terms("enumerated", ("POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE")),),
                ),  # GraphicType
                Attribute(
                    0x006A000D, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # AnnotationAppliesToAllOpticalPaths
                Attribute(
                    0x006A000E, "1C", condition=Condition("parsed", required=("in", "./006A000D", ("NO",)))
                ),  # ReferencedOpticalPathIdentifier
                Attribute(
                    0x006A000F,
                    "1C",
                    condition=Condition("parsed", required=("in", "006A0001", ("3D",))),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # AnnotationAppliesToAllZPlanes
                Attribute(
                    0x006A0010,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "/006A0001", ("3D",)), ("undecidable", "geometry")),
                        allowed=("in", "/006A0001", ("3D",)),
                    ),
                ),  # CommonZCoordinateValue
                Attribute(
                    0x00660016, "1C", condition=Condition("parsed", required=("absent", "./00660022"))
                ),  # PointCoordinatesData
                Attribute(
                    0x00660022, "1C", condition=Condition("parsed", required=("absent", "./00660016"))
                ),  # DoublePointCoordinatesData
                Attribute(
                    0x00660040,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00700023", ("POLYLINE", "POLYGON"))),
                ),  # LongPrimitivePointIndexList
                Attribute(0x0062000D, "3"),  # RecommendedDisplayCIELabValue
                # MeasurementsSequence
                Attribute(
                    0x00660121,
                    "3",
                    items=(0, None),
                    rows=(  # ConceptNameCodeSequence
                        Attribute(
                            0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "8136", "inferred")),)
                        ),
                        # MeasurementUnitsCodeSequence
                        Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
                        # MeasurementValuesSequence
                        Attribute(
                            0x00660132,
                            "1",
                            items=(1, None),
                            rows=(
                                Attribute(0x00660125, "1"),  # FloatingPointValues
                                Attribute(0x006A0011, "1C", condition=Condition("undecidable")),  # AnnotationIndexList
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
