# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme NDC that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "Definity": ("11994-011-04", "Definity"),
    "Optison": ("0407-2707-03", "Optison"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
