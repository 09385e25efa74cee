# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme UNS that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "CobaltChromiumAlloyCobaltChromium20Nickel15Iron15Molybdenum7Manganese2": (
        "R30003",
        "Cobalt-chromium alloy (Cobalt Chromium-20 Nickel-15 Iron-15 Molybdenum-7 Manganese-2)",
    ),
    "CobaltChromiumAlloyCobaltChromium20Tungsten15Nickel10": (
        "R30605",
        "Cobalt-chromium alloy (Cobalt Chromium-20 Tungsten-15 Nickel-10)",
    ),
    "CobaltChromiumAlloyCobaltChromium28Molybdenum6": (
        "R30075",
        "Cobalt chromium alloy (Cobalt Chromium-28 Molybdenum 6)",
    ),
    "CobaltChromiumAlloyCobaltNickel35Chromium20Molybdenum10": (
        "R30035",
        "Cobalt-chromium alloy (Cobalt Nickel-35 Chromium-20 Molybdenum-10)",
    ),
    "StainlessSteelSS316L": ("S31673", "Stainless steel (SS316L)"),
    "Titanium": ("R50250", "Titanium"),
    "TitaniumAlloyTitaniumAluminium6Niobium7": ("R56700", "Titanium alloy (Titanium Aluminium-6 Niobium-7)"),
    "TitaniumAlloyTitaniumAluminium6Vanadium4": ("R56400", "Titanium alloy (Titanium Aluminium-6 Vanadium-4)"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
