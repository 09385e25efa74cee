# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Displayed Area Module (PS3.3 C.10.4, Table C.10-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.10-4",
    "Displayed Area Module",
    "C.10.4",
    (  # DisplayedAreaSelectionSequence
        Attribute(
            0x0070005A,
            "1",
            items=(1, None),
            rows=(  # ReferencedImageSequence
                Attribute(
                    0x00081140, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-3"),)
                ),
                Attribute(
                    0x00480301,
                    "1C",
                    condition=Condition("undecidable", otherwise="allowed"),
                    terms=(Terms("enumerated", ("FRAME", "VOLUME")),),
                ),  # PixelOriginInterpretation
                Attribute(0x00700052, "1"),  # DisplayedAreaTopLeftHandCorner
                Attribute(0x00700053, "1"),  # DisplayedAreaBottomRightHandCorner
                Attribute(
                    0x00700100, "1", terms=(Terms("enumerated", ("SCALE TO FIT", "TRUE SIZE", "MAGNIFY")),)
                ),  # PresentationSizeMode
                Attribute(
                    0x00700101,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("in", "./00700100", ("TRUE SIZE",)),
                        allowed=("in", "./00700100", ("SCALE TO FIT", "MAGNIFY")),
                    ),
                ),  # PresentationPixelSpacing
                Attribute(
                    0x00700102, "1C", condition=Condition("parsed", required=("absent", "./00700101"))
                ),  # PresentationPixelAspectRatio
                Attribute(
                    0x00700103, "1C", condition=Condition("parsed", required=("in", "./00700100", ("MAGNIFY",)))
                ),  # PresentationPixelMagnificationRatio
            ),
        ),
    ),
)
