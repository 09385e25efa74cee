# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Pixel Description Macro (PS3.3 C.7.6.3.3, Table C.7-11c)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7-11c",
    "Image Pixel Description Macro",
    "C.7.6.3.3",
    (
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(
            0x00280004,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "MONOCHROME1",
                        "MONOCHROME2",
                        "PALETTE COLOR",
                        "RGB",
                        "HSV",
                        "ARGB",
                        "CMYK",
                        "YBR_FULL",
                        "YBR_FULL_422",
                        "YBR_PARTIAL_422",
                        "YBR_PARTIAL_420",
                        "YBR_ICT",
                        "YBR_RCT",
                        "XYB",
                    ),
                ),
            ),
        ),  # PhotometricInterpretation
        Attribute(0x00280010, "1"),  # Rows
        Attribute(0x00280011, "1"),  # Columns
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0", "1")),)),  # PixelRepresentation
        Attribute(
            0x00280006,
            "1C",
            condition=Condition("parsed", required=(">", "./00280002", 1)),
            terms=(Terms("enumerated", ("0", "1")),),
        ),  # PlanarConfiguration
        Attribute(
            0x00280034,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("undecidable", "aspect ratio"),
                    ("absent", "//00280030"),
                    ("absent", "//00181164"),
                    ("absent", "//00182010"),
                ),
            ),
        ),  # PixelAspectRatio
        Attribute(0x00280106, "3"),  # SmallestImagePixelValue
        Attribute(0x00280107, "3"),  # LargestImagePixelValue
        Attribute(
            0x00281101,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("in", "./00280004", ("PALETTE COLOR",)), ("in", "/00089205", ("COLOR", "MIXED"))),
            ),
        ),  # RedPaletteColorLookupTableDescriptor
        Attribute(
            0x00281102,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("in", "./00280004", ("PALETTE COLOR",)), ("in", "/00089205", ("COLOR", "MIXED"))),
            ),
        ),  # GreenPaletteColorLookupTableDescriptor
        Attribute(
            0x00281103,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("in", "./00280004", ("PALETTE COLOR",)), ("in", "/00089205", ("COLOR", "MIXED"))),
            ),
        ),  # BluePaletteColorLookupTableDescriptor
        Attribute(
            0x00281201,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("or", ("in", "./00280004", ("PALETTE COLOR",)), ("in", "/00089205", ("COLOR", "MIXED"))),
                    ("absent", "00281221"),
                ),
            ),
        ),  # RedPaletteColorLookupTableData
        Attribute(
            0x00281202,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("or", ("in", "./00280004", ("PALETTE COLOR",)), ("in", "/00089205", ("COLOR", "MIXED"))),
                    ("absent", "00281222"),
                ),
            ),
        ),  # GreenPaletteColorLookupTableData
        Attribute(
            0x00281203,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("or", ("in", "./00280004", ("PALETTE COLOR",)), ("in", "/00089205", ("COLOR", "MIXED"))),
                    ("absent", "00281223"),
                ),
            ),
        ),  # BluePaletteColorLookupTableData
        Attribute(0x00282000, "3"),  # ICCProfile
        Attribute(
            0x00282002, "3", terms=(Terms("defined", ("SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3")),)
        ),  # ColorSpace
    ),
)
