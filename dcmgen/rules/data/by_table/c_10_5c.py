# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Fill Style Sequence Macro (PS3.3 C.10.5.1.3.14, Table C.10-5c)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.10-5c",
    "Fill Style Sequence Macro",
    "C.10.5.1.3.14",
    (  # FillStyleSequence
        Attribute(
            0x00700233,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00700251, "1"),  # PatternOnColorCIELabValue
                Attribute(0x00700252, "3"),  # PatternOffColorCIELabValue
                Attribute(0x00700284, "1"),  # PatternOnOpacity
                Attribute(0x00700285, "1"),  # PatternOffOpacity
                Attribute(0x00700257, "1", terms=(Terms("enumerated", ("SOLID", "STIPPELED")),)),  # FillMode
                Attribute(
                    0x00700256, "1C", condition=Condition("parsed", required=("in", "./00700257", ("STIPPELED",)))
                ),  # FillPattern
            ),
        ),
    ),
)
