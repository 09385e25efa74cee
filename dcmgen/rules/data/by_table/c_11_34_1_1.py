# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Advanced Blending Presentation State Display Module (PS3.3 C.11.34, Table C.11.34.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11.34.1-1",
    "Advanced Blending Presentation State Display Module",
    "C.11.34",
    (
        Attribute(0x00089205, "1", terms=(Terms("enumerated", ("TRUE_COLOR",)),)),  # PixelPresentation
        # BlendingDisplaySequence
        Attribute(
            0x00701B04,
            "1",
            items=(1, None),
            rows=(  # BlendingDisplayInputSequence
                Attribute(
                    0x00701B03,
                    "1",
                    rows=(
                        Attribute(0x00701B02, "1"),  # BlendingInputNumber
                    ),
                ),
                Attribute(
                    0x00700403, "1C", condition=Condition("parsed", required=("in", "./00701B06", ("FOREGROUND",)))
                ),  # RelativeOpacity
                Attribute(0x00701B06, "1", terms=(Terms("enumerated", ("EQUAL", "FOREGROUND")),)),  # BlendingMode
                Attribute(0x00701B02, "1C", condition=Condition("undecidable")),  # BlendingInputNumber
            ),
        ),
    ),
)
