# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Codes of the coding scheme NEU that PS3.16 uses."""

from __future__ import annotations

CODES: dict[str, tuple[str, ...]] = {
    "AnteriorThalamicRadiation": ("1726", "anterior thalamic radiation"),
    "ArcuateFasciculus": ("2063", "arcuate fasciculus"),
    "CorticobulbarTract": ("1319", "corticobulbar tract"),
    "CorticospinalTract": ("1320", "corticospinal tract"),
    "InferiorOpticRadiationMeyerLoop": ("1466", "inferior optic radiation (Meyer's loop)"),
    "InferiorThalamicRadiation": ("2082", "inferior thalamic radiation"),
    "PosteriorThalamicRadiation": ("2083", "posterior thalamic radiation"),
    "StriaTerminalis": ("286", "stria terminalis"),
    "SuperiorLongitudinalFasciculus": ("2080", "superior longitudinal fasciculus"),
    "SuperiorOpticRadiationBaumLoop": ("3473", "superior optic radiation (Baum's loop)"),
    "SuperiorThalamicRadiation": ("2081", "superior thalamic radiation"),
}
"""Keyword → (value, meaning); if several codes have the same keyword, their values and meanings in turn.

The keywords of the usual meanings come first."""

RETIRED: frozenset[str] = frozenset(())
"""Values of retired codes."""
