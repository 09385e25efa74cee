# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""VL Image Module (PS3.3 C.8.12.1, Table C.8-77)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-77",
    "VL Image Module",
    "C.8.12.1",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("ORIGINAL", "DERIVED"), value=1),
                Terms("enumerated", ("PRIMARY", "SECONDARY"), value=2),
                Terms("enumerated", ("STEREO L", "STEREO R"), value=3),
            ),
        ),  # ImageType
        Attribute(
            0x00280004,
            "1",
            terms=(
                Terms("enumerated", ("MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT")),
            ),
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8",)),)),  # BitsAllocated
        Attribute(0x00280101, "1", terms=(Terms("enumerated", ("8",)),)),  # BitsStored
        Attribute(0x00280102, "1", terms=(Terms("enumerated", ("7",)),)),  # HighBit
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(
            0x00280002,
            "1",
            terms=(
                Terms("enumerated", ("1",), condition=("in", "./00280004", ("MONOCHROME2",))),
                Terms(
                    "enumerated",
                    ("3",),
                    condition=("in", "./00280004", ("RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT")),
                ),
            ),
        ),  # SamplesPerPixel
        Attribute(
            0x00280006,
            "1C",
            condition=Condition("parsed", required=(">", "./00280002", 1)),
            terms=(Terms("enumerated", ("0",)),),
        ),  # PlanarConfiguration
        Attribute(0x00080033, "1C", condition=Condition("undecidable")),  # ContentTime
        Attribute(0x00282110, "2", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        # ReferencedImageSequence
        Attribute(
            0x00081140,
            "1C",
            condition=Condition(
                "parsed", required=("in", "./00080008[3]", ("STEREO L", "STEREO R")), otherwise="allowed"
            ),
            items=(0, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7201", "inferred")),)),
            ),
        ),
        Attribute(0x00281050, "3"),  # WindowCenter
        Attribute(0x00281051, "1C", condition=Condition("parsed", required=("present", "./00281050"))),  # WindowWidth
        Attribute(0x00200062, "3", terms=(Terms("enumerated", ("R", "L", "U", "B")),)),  # ImageLaterality
        # ViewCodeSequence
        Attribute(
            0x00540220,
            "3",
            items=(0, 1),
            rows=(
                Include("8.8-1", cid=("Defined", "4062", "inferred")),
                # ViewModifierCodeSequence
                Attribute(
                    0x00540222, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "4064", "inferred")),)
                ),
            ),
        ),
        # AnatomicRegionSequence
        Attribute(
            0x00082218,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("present", "00280008"), ("absent", "00400560")), otherwise="allowed"
            ),
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Defined", "")),
                # AnatomicRegionModifierSequence
                Attribute(0x00082220, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "")),)),
            ),
        ),
        Include("10-8"),
        # ChannelDescriptionCodeSequence
        Attribute(0x0022001A, "3", rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00280030, "3"),  # PixelSpacing
        Attribute(0x00181164, "3"),  # ImagerPixelSpacing
    ),
)
