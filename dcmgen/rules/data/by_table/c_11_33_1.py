# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Advanced Blending Presentation State Module (PS3.3 C.11.33, Table C.11.33-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.11.33-1",
    "Advanced Blending Presentation State Module",
    "C.11.33",
    (  # AdvancedBlendingSequence
        Attribute(
            0x00701B01,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00701B02, "1"),  # BlendingInputNumber
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Include("10-3"),
                        Attribute(
                            0x006A000E, "1C", condition=Condition("undecidable")
                        ),  # ReferencedOpticalPathIdentifier
                    ),
                ),
                # ReferencedSpatialRegistrationSequence
                Attribute(
                    0x00700404,
                    "1C",
                    condition=Condition("undecidable", otherwise="allowed"),
                    items=(1, 1),
                    rows=(Include("C.17-3"),),
                ),
                Include("C.11.33.1-1"),
                # SoftcopyVOILUTSequence
                Attribute(
                    0x00283110,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("undecidable", "intent"), ("absent", "./00701B11")),
                        allowed=("undecidable", "referenced instance"),
                    ),
                    items=(1, None),
                    rows=(  # ReferencedImageSequence
                        Attribute(
                            0x00081140,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, None),
                            rows=(
                                Include("10-3"),
                                Attribute(
                                    0x006A000E, "1C", condition=Condition("undecidable")
                                ),  # ReferencedOpticalPathIdentifier
                            ),
                        ),
                        Include("C.11-2b"),
                    ),
                ),
                # PaletteColorLookupTableSequence
                Attribute(
                    0x00480120, "1C", condition=Condition("undecidable"), items=(0, 1), rows=(Include("C.7-22a"),)
                ),
                Attribute(
                    0x00701B07,
                    "1C",
                    condition=Condition("undecidable", otherwise="allowed"),
                    terms=(Terms("enumerated", ("TRUE", "FALSE")),),
                ),  # TimeSeriesBlending
                Attribute(
                    0x00701B08,
                    "1C",
                    condition=Condition("undecidable", otherwise="allowed"),
                    terms=(Terms("enumerated", ("TRUE", "FALSE")),),
                ),  # GeometryForDisplay
            ),
        ),
    ),
)
