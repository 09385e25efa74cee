# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme BARI that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "PosteriorDescendingSeptalPerforators": ("9", "Posterior descending septal perforators"),
    "RamusLaterals": ("28A", "Ramus Laterals"),
    "_1stDiagonalCoronaryArteryLaterals": ("15A", "1st Diagonal Coronary Artery Laterals"),
    "_1stMarginalCoronaryArteryLaterals": ("20A", "1st Marginal Coronary Artery Laterals"),
    "_2ndDiagonalCoronaryArteryLaterals": ("16A", "2nd Diagonal Coronary Artery Laterals"),
    "_2ndMarginalCoronaryArteryLaterals": ("21A", "2nd Marginal Coronary Artery Laterals"),
    "_3rdDiagonalCoronaryArteryLaterals": ("29A", "3rd Diagonal Coronary Artery Laterals"),
    "_3rdMarginalCoronaryArteryLaterals": ("22A", "3rd Marginal Coronary Artery Laterals"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
