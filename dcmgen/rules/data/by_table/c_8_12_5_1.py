# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Optical Path Module (PS3.3 C.8.12.5, Table C.8.12.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.12.5-1",
    "Optical Path Module",
    "C.8.12.5",
    (
        Attribute(
            0x00480302,
            "1C",
            condition=Condition("parsed", required=("in", "00209311", ("TILED_FULL",)), otherwise="allowed"),
        ),  # NumberOfOpticalPaths
        # OpticalPathSequence
        Attribute(
            0x00480105,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00480106, "1"),  # OpticalPathIdentifier
                Attribute(0x00480107, "3"),  # OpticalPathDescription
                # IlluminatorTypeCodeSequence
                Attribute(0x00480100, "3", items=(0, 1), rows=(Include("8.8-1"),)),
                Attribute(
                    0x00220055,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00480108"), otherwise="allowed"),
                ),  # IlluminationWaveLength
                # IlluminationColorCodeSequence
                Attribute(
                    0x00480108,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./00220055"), otherwise="allowed"),
                    items=(1, 1),
                    rows=(Include("8.8-1"),),
                ),
                # IlluminationTypeCodeSequence
                Attribute(0x00220016, "1", items=(1, None), rows=(Include("8.8-1"),)),
                # LightPathFilterTypeStackCodeSequence
                Attribute(0x00220017, "3", items=(0, None), rows=(Include("8.8-1"),)),
                Attribute(0x00220001, "3"),  # LightPathFilterPassThroughWavelength
                Attribute(0x00220002, "3"),  # LightPathFilterPassBand
                # ImagePathFilterTypeStackCodeSequence
                Attribute(0x00220018, "3", items=(0, None), rows=(Include("8.8-1"),)),
                Attribute(0x00220003, "3"),  # ImagePathFilterPassThroughWavelength
                Attribute(0x00220004, "3"),  # ImagePathFilterPassBand
                # LensesCodeSequence
                Attribute(0x00220019, "3", items=(0, None), rows=(Include("8.8-1"),)),
                Attribute(0x00480111, "3"),  # CondenserLensPower
                Attribute(0x00480112, "3"),  # ObjectiveLensPower
                Attribute(0x00480113, "3"),  # ObjectiveLensNumericalAperture
                # ChannelDescriptionCodeSequence
                Attribute(0x0022001A, "1C", condition=Condition("undecidable"), rows=(Include("8.8-1"),)),
                # PaletteColorLookupTableSequence
                Attribute(0x00480120, "3", items=(0, 1), rows=(Include("C.7-22a"),)),
                Attribute(
                    0x00282000,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("not", ("in", "00280004", ("MONOCHROME2",))), ("present", "./00480120")),
                    ),
                ),  # ICCProfile
                Attribute(
                    0x00282002, "3", terms=(Terms("defined", ("SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3")),)
                ),  # ColorSpace
            ),
        ),
    ),
)
