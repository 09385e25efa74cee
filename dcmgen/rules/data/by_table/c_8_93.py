# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Imaging Modifier Macro (PS3.3 C.8.13.5.6, Table C.8-93)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-93",
    "MR Imaging Modifier Macro",
    "C.8.13.5.6",
    (  # MRImagingModifierSequence
        Attribute(
            0x00189006,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189020,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("ON_RESONANCE", "OFF_RESONANCE", "NONE")),),
                ),  # MagnetizationTransfer
                Attribute(
                    0x00189022,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # BloodSignalNulling
                Attribute(
                    0x00189028,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("GRID", "LINE", "NONE")),),
                ),  # Tagging
                Attribute(
                    0x00189030,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189028", ("GRID", "LINE"))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189028", ("GRID", "LINE"))),
                    ),
                ),  # TagSpacingFirstDimension
                Attribute(
                    0x00189218,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189028", ("GRID",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189028", ("GRID",))),
                    ),
                ),  # TagSpacingSecondDimension
                Attribute(
                    0x00189019,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189028", ("GRID", "LINE"))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189028", ("GRID", "LINE"))),
                    ),
                ),  # TagAngleFirstAxis
                Attribute(
                    0x00189219,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189028", ("GRID",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189028", ("GRID",))),
                    ),
                ),  # TagAngleSecondAxis
                Attribute(
                    0x00189035,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189028", ("GRID", "LINE"))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "./00189028", ("GRID", "LINE"))),
                    ),
                ),  # TagThickness
                Attribute(0x00189184, "3"),  # TaggingDelay
                Attribute(
                    0x00189098,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # TransmitterFrequency
                Attribute(
                    0x00180095,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # PixelBandwidth
            ),
        ),
    ),
)
