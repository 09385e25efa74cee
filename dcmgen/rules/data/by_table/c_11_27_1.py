# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MPR Volumetric Presentation State Display Module (PS3.3 C.11.27, Table C.11.27-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11.27-1",
    "MPR Volumetric Presentation State Display Module",
    "C.11.27",
    (
        Attribute(0x00089205, "1", terms=(Terms("enumerated", ("MONOCHROME", "TRUE_COLOR")),)),  # PixelPresentation
        # PresentationStateClassificationComponentSequence
        Attribute(
            0x00701801,
            "2C",
            condition=Condition("parsed", required=("in", "./00089205", ("TRUE_COLOR",))),
            items=(1, None),
            rows=(
                Attribute(
                    0x00701802, "1", terms=(Terms("enumerated", ("ONE_TO_RGBA", "TWO_TO_RGBA")),)
                ),  # ComponentType
                # ComponentInputSequence
                Attribute(
                    0x00701803,
                    "1",
                    rows=(
                        Attribute(0x00701804, "1"),  # VolumetricPresentationInputIndex
                        Attribute(0x00281403, "3"),  # BitsMappedToColorLookupTable
                    ),
                ),
                Attribute(
                    0x0028140F, "1", terms=(Terms("enumerated", ("EQUAL_RGB", "TABLE")),)
                ),  # RGBLUTTransferFunction
                Attribute(
                    0x00281410,
                    "1C",
                    condition=Condition("parsed", required=("count >", "00701801", 1)),
                    terms=(Terms("enumerated", ("NONE", "IDENTITY", "TABLE")),),
                ),  # AlphaLUTTransferFunction
                Attribute(
                    0x00281101, "1C", condition=Condition("parsed", required=("in", "./0028140F", ("TABLE",)))
                ),  # RedPaletteColorLookupTableDescriptor
                Attribute(
                    0x00281102, "1C", condition=Condition("parsed", required=("in", "./0028140F", ("TABLE",)))
                ),  # GreenPaletteColorLookupTableDescriptor
                Attribute(
                    0x00281103, "1C", condition=Condition("parsed", required=("in", "./0028140F", ("TABLE",)))
                ),  # BluePaletteColorLookupTableDescriptor
                Attribute(
                    0x00281104, "1C", condition=Condition("parsed", required=("in", "./00281410", ("TABLE",)))
                ),  # AlphaPaletteColorLookupTableDescriptor
                Attribute(0x00281199, "3"),  # PaletteColorLookupTableUID
                Attribute(
                    0x00281201,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("in", "./0028140F", ("TABLE",)), ("absent", "./00281221"))
                    ),
                ),  # RedPaletteColorLookupTableData
                Attribute(
                    0x00281202, "1C", condition=Condition("parsed", required=("present", "./00281201"))
                ),  # GreenPaletteColorLookupTableData
                Attribute(
                    0x00281203, "1C", condition=Condition("parsed", required=("present", "./00281201"))
                ),  # BluePaletteColorLookupTableData
                Attribute(
                    0x00281204,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("in", "./00281410", ("TABLE",)), ("absent", "./00281224"))
                    ),
                ),  # AlphaPaletteColorLookupTableData
                Attribute(
                    0x00281221,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("in", "./0028140F", ("TABLE",)), ("absent", "./00281201"))
                    ),
                ),  # SegmentedRedPaletteColorLookupTableData
                Attribute(
                    0x00281222, "1C", condition=Condition("parsed", required=("present", "./00281221"))
                ),  # SegmentedGreenPaletteColorLookupTableData
                Attribute(
                    0x00281223, "1C", condition=Condition("parsed", required=("present", "./00281221"))
                ),  # SegmentedBluePaletteColorLookupTableData
                Attribute(
                    0x00281224,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("in", "./00281410", ("TABLE",)), ("absent", "./00281204"))
                    ),
                ),  # SegmentedAlphaPaletteColorLookupTableData
            ),
        ),
        # PresentationStateCompositorComponentSequence
        Attribute(
            0x00701805,
            "2C",
            condition=Condition("parsed", required=("in", "./00089205", ("TRUE_COLOR",))),
            rows=(  # WeightingTransferFunctionSequence
                Attribute(
                    0x00701806,
                    "1",
                    items=(2, 2),
                    rows=(
                        Attribute(0x00283002, "1"),  # LUTDescriptor
                        Attribute(0x00283006, "1"),  # LUTData
                    ),
                ),
            ),
        ),
        Attribute(
            0x20500020,
            "1C",
            condition=Condition("parsed", required=("in", "./00089205", ("MONOCHROME",))),
            terms=(Terms("enumerated", ("IDENTITY", "INVERSE")),),
        ),  # PresentationLUTShape
        Attribute(
            0x00282000, "1C", condition=Condition("parsed", required=("in", "./00089205", ("TRUE_COLOR",)))
        ),  # ICCProfile
        Attribute(
            0x00282002,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("in", "./00089205", ("TRUE_COLOR",)), ("undecidable", "semantics"))
            ),
            terms=(Terms("defined", ("SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3")),),
        ),  # ColorSpace
    ),
)
