# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Histogram Module (PS3.3 C.11.5, Table C.11.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.11.5-1",
    "Image Histogram Module",
    "C.11.5",
    (  # HistogramSequence
        Attribute(
            0x00603000,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00603002, "1"),  # HistogramNumberOfBins
                Attribute(0x00603004, "1"),  # HistogramFirstBinValue
                Attribute(0x00603006, "1"),  # HistogramLastBinValue
                Attribute(0x00603008, "1"),  # HistogramBinWidth
                Attribute(0x00603010, "3"),  # HistogramExplanation
                Attribute(0x00603020, "1"),  # HistogramData
            ),
        ),
    ),
)
