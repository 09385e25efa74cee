# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Line Style Sequence Macro (PS3.3 C.10.5.1.3.13, Table C.10-5b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.10-5b",
    "Line Style Sequence Macro",
    "C.10.5.1.3.13",
    (  # LineStyleSequence
        Attribute(
            0x00700232,
            "3",
            items=(1, 1),
            rows=(
                Attribute(0x00700251, "1"),  # PatternOnColorCIELabValue
                Attribute(0x00700252, "3"),  # PatternOffColorCIELabValue
                Attribute(0x00700284, "1"),  # PatternOnOpacity
                Attribute(0x00700285, "3"),  # PatternOffOpacity
                Attribute(0x00700253, "1"),  # LineThickness
                Attribute(0x00700254, "1", terms=(Terms("enumerated", ("SOLID", "DASHED")),)),  # LineDashingStyle
                Attribute(
                    0x00700255, "1C", condition=Condition("parsed", required=("in", "./00700254", ("DASHED",)))
                ),  # LinePattern
                Attribute(0x00700244, "1", terms=(Terms("enumerated", ("NORMAL", "OUTLINED", "OFF")),)),  # ShadowStyle
                Attribute(0x00700245, "1"),  # ShadowOffsetX
                Attribute(0x00700246, "1"),  # ShadowOffsetY
                Attribute(0x00700247, "1"),  # ShadowColorCIELabValue
                Attribute(0x00700258, "1"),  # ShadowOpacity
            ),
        ),
    ),
)
