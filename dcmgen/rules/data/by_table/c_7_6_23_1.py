# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Palette Color Lookup Table Module (PS3.3 C.7.6.23, Table C.7.6.23-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7.6.23-1",
    "Enhanced Palette Color Lookup Table Module",
    "C.7.6.23",
    (  # DataFrameAssignmentSequence
        Attribute(
            0x00281401,
            "1",
            items=(1, 3),
            rows=(
                Attribute(
                    0x00189808,
                    "1",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "TISSUE_INTENSITY",
                                "TISSUE_VELOCITY",
                                "FLOW_VELOCITY",
                                "FLOW_POWER",
                                "DIRECTION_POWER",
                                "FLOW_VARIANCE",
                                "ELASTICITY",
                                "PERFUSION",
                                "SOUND_SPEED",
                                "ATTENUATION",
                            ),
                        ),
                    ),
                ),  # DataType
                Attribute(
                    0x00281402,
                    "1",
                    terms=(
                        Terms(
                            "enumerated",
                            (
                                "PRIMARY_PVALUES",
                                "PRIMARY_SINGLE",
                                "SECONDARY_SINGLE",
                                "SECONDARY_HIGH",
                                "SECONDARY_LOW",
                            ),
                        ),
                    ),
                ),  # DataPathAssignment
                Attribute(0x00281403, "3"),  # BitsMappedToColorLookupTable
                Include("C.11-2b"),
            ),
        ),
        # BlendingLUT1Sequence
        Attribute(
            0x00281404,
            "1C",
            condition=Condition("parsed", required=("not in", "./00281401>00281402", ("PRIMARY_PVALUES",))),
            items=(1, 1),
            rows=(
                Attribute(
                    0x00281405, "1", terms=(Terms("enumerated", ("CONSTANT", "ALPHA_1", "ALPHA_2", "TABLE")),)
                ),  # BlendingLUT1TransferFunction
                Attribute(
                    0x00281406, "1C", condition=Condition("parsed", required=("in", "./00281405", ("CONSTANT",)))
                ),  # BlendingWeightConstant
                Attribute(
                    0x00281407, "1C", condition=Condition("parsed", required=("in", "./00281405", ("TABLE",)))
                ),  # BlendingLookupTableDescriptor
                Attribute(
                    0x00281408, "1C", condition=Condition("parsed", required=("in", "./00281405", ("TABLE",)))
                ),  # BlendingLookupTableData
            ),
        ),
        # BlendingLUT2Sequence
        Attribute(
            0x0028140C,
            "1C",
            condition=Condition("parsed", required=("not in", "./00281401>00281402", ("PRIMARY_PVALUES",))),
            items=(1, 1),
            rows=(
                Attribute(
                    0x0028140D,
                    "1",
                    terms=(Terms("enumerated", ("CONSTANT", "ONE_MINUS", "ALPHA_1", "ALPHA_2", "TABLE")),),
                ),  # BlendingLUT2TransferFunction
                Attribute(
                    0x00281406, "1C", condition=Condition("parsed", required=("in", "./0028140D", ("CONSTANT",)))
                ),  # BlendingWeightConstant
                Attribute(
                    0x00281407, "1C", condition=Condition("parsed", required=("in", "./0028140D", ("TABLE",)))
                ),  # BlendingLookupTableDescriptor
                Attribute(
                    0x00281408, "1C", condition=Condition("parsed", required=("in", "./0028140D", ("TABLE",)))
                ),  # BlendingLookupTableData
            ),
        ),
        # EnhancedPaletteColorLookupTableSequence
        Attribute(
            0x0028140B,
            "1C",
            condition=Condition("parsed", required=("not in", "./00281401>00281402", ("PRIMARY_PVALUES",))),
            items=(1, 2),
            rows=(
                Attribute(0x0028140E, "1", terms=(Terms("enumerated", ("PRIMARY", "SECONDARY")),)),  # DataPathID
                Attribute(
                    0x0028140F, "1", terms=(Terms("enumerated", ("EQUAL_RGB", "TABLE")),)
                ),  # RGBLUTTransferFunction
                Attribute(
                    0x00281410, "1", terms=(Terms("enumerated", ("NONE", "IDENTITY", "TABLE")),)
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
                Attribute(
                    0x00281201, "1C", condition=Condition("parsed", required=("in", "./0028140F", ("TABLE",)))
                ),  # RedPaletteColorLookupTableData
                Attribute(
                    0x00281202, "1C", condition=Condition("parsed", required=("in", "./0028140F", ("TABLE",)))
                ),  # GreenPaletteColorLookupTableData
                Attribute(
                    0x00281203, "1C", condition=Condition("parsed", required=("in", "./0028140F", ("TABLE",)))
                ),  # BluePaletteColorLookupTableData
                Attribute(
                    0x00281204, "1C", condition=Condition("parsed", required=("in", "./00281410", ("TABLE",)))
                ),  # AlphaPaletteColorLookupTableData
            ),
        ),
        Attribute(
            0x00282000,
            "1C",
            condition=Condition("parsed", required=("not in", "./00281401>00281402", ("PRIMARY_PVALUES",))),
        ),  # ICCProfile
        Attribute(
            0x00282002, "3", terms=(Terms("defined", ("SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3")),)
        ),  # ColorSpace
    ),
)
