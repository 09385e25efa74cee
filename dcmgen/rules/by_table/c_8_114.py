# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced CT Image Module. PS3.3 C.8.15.2, Table C.8-114"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8-114",
    "Enhanced CT Image Module",
    "C.8.15.2",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00189361, "3"),  # MultienergyCTAcquisition
        Include("C.8-131"),
        Attribute(0x00200012, "3"),  # AcquisitionNumber
        Attribute(
            0x0008002A,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "?00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))),
                ),
                otherwise="allowed",
            ),
        ),  # AcquisitionDateTime
        Attribute(
            0x00189073,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "?00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))),
                ),
                otherwise="allowed",
            ),
        ),  # AcquisitionDuration
        Include("10.42-1"),
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280004, "1"),  # PhotometricInterpretation
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(
            0x00189004,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))), otherwise="allowed"
            ),
        ),  # ContentQualification
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(
            0x00280301,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))), otherwise="allowed"
            ),
        ),  # BurnedInAnnotation
        Attribute(0x00280302, "3"),  # RecognizableVisualFeatures
        Attribute(
            0x00282110,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))), otherwise="allowed"
            ),
        ),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionMethod
        Attribute(0x20500020, "1"),  # PresentationLUTShape
        # IconImageSequence
        Attribute(0x00880200, "3", rows=(Include("C.7-11b"),)),
        Include("10-25"),
        Include("C.36.2.4.12-1"),
    ),
)
