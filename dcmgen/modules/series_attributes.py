# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Attributes of a series, its equipment and its frame of reference."""

from __future__ import annotations

from dcmgen.model.parts import SeriesAttributes as SeriesAttributes
