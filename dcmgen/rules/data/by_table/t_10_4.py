# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Series and Instance Reference Macro (PS3.3 10.4, Table 10-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10-4",
    "Series and Instance Reference Macro",
    "10.4",
    (  # ReferencedSeriesSequence
        Attribute(
            0x00081115,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                # ReferencedInstanceSequence
                Attribute(0x0008114A, "1", items=(1, None), rows=(Include("10-11"),)),
            ),
        ),
    ),
)
