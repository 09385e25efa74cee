# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Text Style Sequence Macro (PS3.3 C.10.5.1.3.12.2, Table C.10-5a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.10-5a",
    "Text Style Sequence Macro",
    "C.10.5.1.3.12.2",
    (  # TextStyleSequence
        Attribute(
            0x00700231,
            "3",
            items=(1, 1),
            rows=(
                Attribute(0x00700227, "3"),  # FontName
                Attribute(
                    0x00700228,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00700227")),
                    terms=(Terms("defined", ("ISO_32000",)),),
                ),  # FontNameType
                Attribute(0x00700229, "1"),  # CSSFontName
                Attribute(0x00700241, "1"),  # TextColorCIELabValue
                Attribute(
                    0x00700242,
                    "1C",
                    condition=Condition("parsed", required=("present", "00700010")),
                    terms=(Terms("enumerated", ("LEFT", "CENTER", "RIGHT")),),
                ),  # HorizontalAlignment
                Attribute(
                    0x00700243,
                    "1C",
                    condition=Condition("parsed", required=("present", "00700010")),
                    terms=(Terms("enumerated", ("TOP", "CENTER", "BOTTOM")),),
                ),  # VerticalAlignment
                Attribute(0x00700244, "1", terms=(Terms("enumerated", ("NORMAL", "OUTLINED", "OFF")),)),  # ShadowStyle
                Attribute(
                    0x00700245, "1C", condition=Condition("parsed", required=("not", ("in", "./00700244", ("OFF",))))
                ),  # ShadowOffsetX
                Attribute(
                    0x00700246, "1C", condition=Condition("parsed", required=("not", ("in", "./00700244", ("OFF",))))
                ),  # ShadowOffsetY
                Attribute(
                    0x00700247, "1C", condition=Condition("parsed", required=("not", ("in", "./00700244", ("OFF",))))
                ),  # ShadowColorCIELabValue
                Attribute(
                    0x00700258, "1C", condition=Condition("parsed", required=("not", ("in", "./00700244", ("OFF",))))
                ),  # ShadowOpacity
                Attribute(0x00700248, "1", terms=(Terms("enumerated", ("Y", "N")),)),  # Underlined
                Attribute(0x00700249, "1", terms=(Terms("enumerated", ("Y", "N")),)),  # Bold
                Attribute(0x00700250, "1", terms=(Terms("enumerated", ("Y", "N")),)),  # Italic
            ),
        ),
    ),
)
