# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme ITIS_TSN that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "PeromyscusLeucopus": ("180278", "Peromyscus leucopus"),
    "PeromyscusManiculatus": ("180276", "Peromyscus maniculatus"),
    "SigmodonGenus": ("180346", "Sigmodon genus"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
