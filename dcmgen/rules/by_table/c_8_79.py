# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced MR Image Module. PS3.3 C.8.13.1, Table C.8-79"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8-79",
    "Enhanced MR Image Module",
    "C.8.13.1",
    (
        Include("C.8-83"),
        Attribute(0x00080008, "1"),  # ImageType
        Include("C.8-131"),
        Include("C.8-84"),
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280004, "1"),  # PhotometricInterpretation
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1"),  # PixelRepresentation
        Attribute(
            0x00280006, "1C", condition=Condition("parsed", required=(">", "./00280002", 1))
        ),  # PlanarConfiguration
        Attribute(
            0x00280301,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))), otherwise="allowed"
            ),
        ),  # BurnedInAnnotation
        Attribute(0x00280302, "3"),  # RecognizableVisualFeatures
        Attribute(
            0x00282110,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))), otherwise="allowed"
            ),
        ),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionMethod
        Attribute(
            0x20500020, "1C", condition=Condition("parsed", required=("in", "./00280004", ("MONOCHROME2",)))
        ),  # PresentationLUTShape
        # IconImageSequence
        Attribute(0x00880200, "3", rows=(Include("C.7-11b"),)),
        Include("10-25"),
        Include("C.36.2.4.12-1"),
    ),
)
