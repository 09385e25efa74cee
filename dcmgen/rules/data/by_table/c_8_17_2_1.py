# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Photography Image Module (PS3.3 C.8.17.2, Table C.8.17.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.2-1",
    "Ophthalmic Photography Image Module",
    "C.8.17.2",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("ORIGINAL", "DERIVED"), value=1),
                Terms("enumerated", ("PRIMARY",), value=2),
                Terms("defined", ("MONTAGE",), value=3),
                Terms("defined", ("COLOR", "REDFREE", "RED", "BLUE", "FA", "ICG"), value=4),
            ),
        ),  # ImageType
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("3", "1")),)),  # SamplesPerPixel
        Attribute(
            0x00280003, "1C", condition=Condition("undecidable"), terms=(Terms("enumerated", ("2",)),)
        ),  # SamplesPerPixelUsed
        Attribute(
            0x00280004,
            "1",
            terms=(
                Terms("enumerated", ("MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT")),
            ),
        ),  # PhotometricInterpretation
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(
            0x00280006,
            "1C",
            condition=Condition("parsed", required=(">", "./00280002", 1)),
            terms=(Terms("enumerated", ("0",)),),
        ),  # PlanarConfiguration
        Attribute(
            0x00280030,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("or", ("present", "00221518"), ("and", ("present", "00221528"), ("present", "00221529")))),
                    ("in", "00220015>00080100", ("409898007",)),
                ),
                allowed=(
                    "not",
                    ("or", ("present", "00221518"), ("and", ("present", "00221528"), ("present", "00221529"))),
                ),
            ),
        ),  # PixelSpacing
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
            items=(0, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7202", "inferred")),)),
            ),
        ),
        Attribute(0x00282110, "1", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114,
            "1C",
            condition=Condition("parsed", required=("in", "./00282110", ("01",))),
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
        Attribute(
            0x20500020,
            "1C",
            condition=Condition("parsed", required=("in", "./00280004", ("MONOCHROME2",))),
            terms=(Terms("enumerated", ("IDENTITY",)),),
        ),  # PresentationLUTShape
        Attribute(0x00500004, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # CalibrationImage
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
    ),
)
