# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Image Module (PS3.3 C.7.6.1, Table C.7-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7-9",
    "General Image Module",
    "C.7.6.1",
    (
        Attribute(0x00200013, "2"),  # InstanceNumber
        Attribute(
            0x00200020,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("module", "Image Plane")),
                    ("absent", "/52009229"),
                    ("absent", "/52009230"),
                    ("absent", "//00200037"),
                    ("absent", "//00480102"),
                ),
                otherwise="allowed",
            ),
        ),  # PatientOrientation
        Attribute(0x00080023, "2C", condition=Condition("undecidable", otherwise="allowed")),  # ContentDate
        Attribute(0x00080033, "2C", condition=Condition("undecidable", otherwise="allowed")),  # ContentTime
        Attribute(
            0x00080008,
            "3",
            terms=(
                Terms("enumerated", ("ORIGINAL", "DERIVED"), value=1),
                Terms("enumerated", ("PRIMARY", "SECONDARY"), value=2),
            ),
        ),  # ImageType
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(0x00280300, "3", terms=(Terms("enumerated", ("YES", "NO", "BOTH")),)),  # QualityControlImage
        Attribute(0x00280301, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        Attribute(0x00282110, "3", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        Attribute(0x00282112, "3"),  # LossyImageCompressionRatio
        Attribute(
            0x00282114,
            "3",
            terms=(
                Terms(
                    "defined",
                    (
                        "ISO_10918_1",
                        "ISO_14495_1",
                        "ISO_15444_1",
                        "ISO_13818_2",
                        "ISO_14496_10",
                        "ISO_23008_2",
                        "ISO_15444_15",
                        "ISO_18181_1",
                    ),
                ),
            ),
        ),  # LossyImageCompressionMethod
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Attribute(0x20500020, "3", terms=(Terms("enumerated", ("IDENTITY", "INVERSE")),)),  # PresentationLUTShape
        # RealWorldValueMappingSequence
        Attribute(0x00409096, "3", items=(0, None), rows=(Include("C.7.6.16-12b"),)),
        Attribute(0x00200062, "3", terms=(Terms("enumerated", ("R", "L", "U", "B")),)),  # ImageLaterality
        Include("10-7", cid=("Baseline", "4031", "inferred")),
    ),
)
