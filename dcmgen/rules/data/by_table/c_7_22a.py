# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Palette Color Lookup Table Macro (PS3.3 C.7.9, Table C.7-22a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7-22a",
    "Palette Color Lookup Table Macro",
    "C.7.9",
    (
        Attribute(0x00281101, "1"),  # RedPaletteColorLookupTableDescriptor
        Attribute(0x00281102, "1"),  # GreenPaletteColorLookupTableDescriptor
        Attribute(0x00281103, "1"),  # BluePaletteColorLookupTableDescriptor
        Attribute(0x00281199, "3"),  # PaletteColorLookupTableUID
        Attribute(
            0x00281201,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("absent", "./00281221"),
                    (
                        "iod",
                        (
                            "Pseudo-color Softcopy Presentation State",
                            "Blending Softcopy Presentation State",
                            "Advanced Blending Presentation State",
                        ),
                    ),
                ),
            ),
        ),  # RedPaletteColorLookupTableData
        Attribute(
            0x00281202,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("absent", "./00281222"),
                    (
                        "iod",
                        (
                            "Pseudo-color Softcopy Presentation State",
                            "Blending Softcopy Presentation State",
                            "Advanced Blending Presentation State",
                        ),
                    ),
                ),
            ),
        ),  # GreenPaletteColorLookupTableData
        Attribute(
            0x00281203,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("absent", "./00281223"),
                    (
                        "iod",
                        (
                            "Pseudo-color Softcopy Presentation State",
                            "Blending Softcopy Presentation State",
                            "Advanced Blending Presentation State",
                        ),
                    ),
                ),
            ),
        ),  # BluePaletteColorLookupTableData
        Attribute(
            0x00281221,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./00281201"),
                    (
                        "not",
                        (
                            "iod",
                            (
                                "Pseudo-color Softcopy Presentation State",
                                "Blending Softcopy Presentation State",
                                "Advanced Blending Presentation State",
                            ),
                        ),
                    ),
                    ("undecidable", "segmented data"),
                ),
            ),
        ),  # SegmentedRedPaletteColorLookupTableData
        Attribute(
            0x00281222,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./00281202"),
                    (
                        "not",
                        (
                            "iod",
                            (
                                "Pseudo-color Softcopy Presentation State",
                                "Blending Softcopy Presentation State",
                                "Advanced Blending Presentation State",
                            ),
                        ),
                    ),
                    ("undecidable", "segmented data"),
                ),
            ),
        ),  # SegmentedGreenPaletteColorLookupTableData
        Attribute(
            0x00281223,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./00281203"),
                    (
                        "not",
                        (
                            "iod",
                            (
                                "Pseudo-color Softcopy Presentation State",
                                "Blending Softcopy Presentation State",
                                "Advanced Blending Presentation State",
                            ),
                        ),
                    ),
                    ("undecidable", "segmented data"),
                ),
            ),
        ),  # SegmentedBluePaletteColorLookupTableData
    ),
)
