# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme MSH that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "DASBC11": ("C412822", "DASB C^11^"),
    "LactatedRingerS": ("D000077325", "Lactated Ringer's"),
    "LinearEnergyTransfer": ("D018499", "Linear Energy Transfer"),
    "MonteCarloMethod": ("D009010", "Monte Carlo Method"),
    "RelativeBiologicalEffectiveness": ("D012062", "Relative Biological Effectiveness"),
    "Technetium99mTRODAT1": ("C104196", "Technetium^99m^ TRODAT-1"),
    "_149Terbium": ("C000615034", "^149^Terbium"),
    "_161Terbium": ("C000615038", "^161^Terbium"),
    "_211Astatine": ("C000615146", "^211^Astatine"),
    "_213Bismuth": ("C000615137", "^213^Bismuth"),
    "_47Scandium": ("C000615359", "^47^Scandium"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
