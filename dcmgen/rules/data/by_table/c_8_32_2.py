# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Parametric Map Image Module (PS3.3 C.8.32.2, Table C.8.32-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.32-2",
    "Parametric Map Image Module",
    "C.8.32.2",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("DERIVED",), value=1),
                Terms("enumerated", ("PRIMARY",), value=2),
            ),
        ),  # ImageType
        Include("10-12"),
        Attribute(0x00089205, "3", terms=(Terms("enumerated", ("COLOR_RANGE", "MONOCHROME")),)),  # PixelPresentation
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(
            0x00280100,
            "1",
            terms=(
                Terms("enumerated", ("16",), condition=("or", ("present", "7FE00010"), ("present", "00287FE0"))),
                Terms("enumerated", ("32",), condition=("present", "7FE00008")),
                Terms("enumerated", ("64",), condition=("present", "7FE00009")),
            ),
        ),  # BitsAllocated
        Attribute(
            0x00280101,
            "1C",
            condition=Condition("parsed", required=("or", ("present", "7FE00010"), ("present", "00287FE0"))),
            terms=(Terms("enumerated", ("16",)),),
        ),  # BitsStored
        Attribute(
            0x00280102,
            "1C",
            condition=Condition("parsed", required=("or", ("present", "7FE00010"), ("present", "00287FE0"))),
            terms=(Terms("enumerated", ("15",)),),
        ),  # HighBit
        Attribute(0x20500020, "1", terms=(Terms("enumerated", ("IDENTITY",)),)),  # PresentationLUTShape
        Attribute(0x00282110, "1", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        Attribute(
            0x00282112,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("undecidable", "source instances"),
                    ("transfer syntax", "lossy"),
                    ("undecidable", "lossy compression"),
                ),
            ),
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("undecidable", "source instances"),
                    ("transfer syntax", "lossy"),
                    ("undecidable", "lossy compression"),
                ),
            ),
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
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("NO",)),)),  # BurnedInAnnotation
        Attribute(0x00280302, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        Attribute(
            0x00189004, "1", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
        ),  # ContentQualification
        Attribute(
            0x00281199,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "./00089205", ("COLOR_RANGE",)),
                    ("not", ("module", "Palette Color Lookup Table")),
                ),
            ),
        ),  # PaletteColorLookupTableUID
        Attribute(
            0x00282000, "1C", condition=Condition("parsed", required=("in", "./00089205", ("COLOR_RANGE",)))
        ),  # ICCProfile
        Attribute(
            0x00282002, "3", terms=(Terms("defined", ("SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3")),)
        ),  # ColorSpace
    ),
)
