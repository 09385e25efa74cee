# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Confocal Microscopy Image Module (PS3.3 C.8.35.1, Table C.8.35.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.35.1-1",
    "Confocal Microscopy Image Module",
    "C.8.35.1",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00280004, "1"),  # PhotometricInterpretation
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1"),  # PixelRepresentation
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
            0x00280006, "1C", condition=Condition("parsed", required=(">", "./00280002", 1))
        ),  # PlanarConfiguration
        Attribute(0x00282110, "1", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        Attribute(0x00480114, "1"),  # ConfocalMode
        Attribute(0x00480115, "1"),  # TissueLocation
    ),
)
