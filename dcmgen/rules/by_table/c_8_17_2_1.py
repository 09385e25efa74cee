# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Photography Image Module. PS3.3 C.8.17.2, Table C.8.17.2-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.17.2-1",
    "Ophthalmic Photography Image Module",
    "C.8.17.2",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280003, "1C", condition=Condition("undecidable")),  # SamplesPerPixelUsed
        Attribute(0x00280004, "1"),  # PhotometricInterpretation
        Attribute(0x00280103, "1"),  # PixelRepresentation
        Attribute(
            0x00280006, "1C", condition=Condition("parsed", required=(">", "./00280002", 1))
        ),  # PlanarConfiguration
        Attribute(0x00280030, "1C", condition=Condition("unparsed")),  # PixelSpacing
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(
            0x0008002A,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
        ),  # AcquisitionDateTime
        # SourceImageSequence
        Attribute(
            0x00082112,
            "2C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("DERIVED",))),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
        Attribute(0x00282110, "1"),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionMethod
        Attribute(
            0x20500020, "1C", condition=Condition("parsed", required=("in", "./00280004", ("MONOCHROME2",)))
        ),  # PresentationLUTShape
        Attribute(0x00500004, "3"),  # CalibrationImage
        Attribute(0x00280301, "1"),  # BurnedInAnnotation
        Attribute(0x00280302, "3"),  # RecognizableVisualFeatures
    ),
)
