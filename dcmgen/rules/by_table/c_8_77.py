# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""VL Image Module. PS3.3 C.8.12.1, Table C.8-77"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8-77",
    "VL Image Module",
    "C.8.12.1",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00280004, "1"),  # PhotometricInterpretation
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1"),  # PixelRepresentation
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(
            0x00280006, "1C", condition=Condition("parsed", required=(">", "./00280002", 1))
        ),  # PlanarConfiguration
        Attribute(0x00080033, "1C", condition=Condition("undecidable")),  # ContentTime
        Attribute(0x00282110, "2"),  # LossyImageCompression
        # ReferencedImageSequence
        Attribute(
            0x00081140,
            "1C",
            condition=Condition(
                "parsed", required=("in", "./00080008[3]", ("STEREO L", "STEREO R")), otherwise="allowed"
            ),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "2", rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
        Attribute(0x00281050, "3"),  # WindowCenter
        Attribute(0x00281051, "1C", condition=Condition("parsed", required=("present", "./00281050"))),  # WindowWidth
        Attribute(0x00200062, "3"),  # ImageLaterality
        # ViewCodeSequence
        Attribute(
            0x00540220,
            "3",
            rows=(
                Include("8.8-1", cid=("Defined", "")),
                # ViewModifierCodeSequence
                Attribute(0x00540222, "3", rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
        # AnatomicRegionSequence
        Attribute(
            0x00082218,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("present", "00280008"), ("absent", "00400560")), otherwise="allowed"
            ),
            rows=(
                Include("8.8-1", cid=("Defined", "")),
                # AnatomicRegionModifierSequence
                Attribute(0x00082220, "3", rows=(Include("8.8-1", cid=("Baseline", "")),)),
            ),
        ),
        Include("10-8"),
        # ChannelDescriptionCodeSequence
        Attribute(0x0022001A, "3", rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00280030, "3"),  # PixelSpacing
        Attribute(0x00181164, "3"),  # ImagerPixelSpacing
    ),
)
