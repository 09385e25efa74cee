# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme BI that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "_4ALowSuspicion": ("MA.II.A.5.4A", "4A - Low suspicion"),
    "_4BIntermediateSuspicion": ("MA.II.A.5.4B", "4B - Intermediate suspicion"),
    "_4CModerateSuspicion": ("MA.II.A.5.4C", "4C - Moderate suspicion"),
    "_6KnownBiopsyProvenMalignancy": ("MA.II.A.5.6", "6 - Known biopsy proven malignancy"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
