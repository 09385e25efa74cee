# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Image Module. PS3.3 C.7.6.1, Table C.7-9"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.7-9",
    "General Image Module",
    "C.7.6.1",
    (
        Attribute(0x00200013, "2"),  # InstanceNumber
        Attribute(0x00200020, "2C", condition=Condition("undecidable", otherwise="allowed")),  # PatientOrientation
        Attribute(0x00080023, "2C", condition=Condition("undecidable", otherwise="allowed")),  # ContentDate
        Attribute(0x00080033, "2C", condition=Condition("undecidable", otherwise="allowed")),  # ContentTime
        Attribute(0x00080008, "3"),  # ImageType
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(0x00280300, "3"),  # QualityControlImage
        Attribute(0x00280301, "3"),  # BurnedInAnnotation
        Attribute(0x00280302, "3"),  # RecognizableVisualFeatures
        Attribute(0x00282110, "3"),  # LossyImageCompression
        Attribute(0x00282112, "3"),  # LossyImageCompressionRatio
        Attribute(0x00282114, "3"),  # LossyImageCompressionMethod
        # IconImageSequence
        Attribute(0x00880200, "3", rows=(Include("C.7-11b"),)),
        Attribute(0x20500020, "3"),  # PresentationLUTShape
        # RealWorldValueMappingSequence
        Attribute(0x00409096, "3", rows=(Include("C.7.6.16-12b"),)),
        Attribute(0x00200062, "3"),  # ImageLaterality
        Include("10-7", cid=("Baseline", "")),
    ),
)
