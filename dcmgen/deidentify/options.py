"""The options of the profile, and the action that they select for an element (PS3.15 E.1 to E.3)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, get_args

from dcmgen.deidentify.data.actions import ELEMENTS
from dcmgen.dictionary import first_of
from dcmgen.values import tags

Option = Literal[
    "clean-descriptors",
    "clean-graphics",
    "clean-pixel-data",
    "clean-recognizable-visual-features",
    "clean-structured-content",
    "retain-device-identity",
    "retain-full-dates",
    "retain-institution-identity",
    "retain-modified-dates",
    "retain-patient-characteristics",
    "retain-safe-private",
    "retain-uids",
]
OPTIONS: tuple[Option, ...] = get_args(Option)
CODES: dict[str, str] = {
    "basic": "113100",
    "clean-pixel-data": "113101",
    "clean-recognizable-visual-features": "113102",
    "clean-graphics": "113103",
    "clean-structured-content": "113104",
    "clean-descriptors": "113105",
    "retain-full-dates": "113106",
    "retain-modified-dates": "113107",
    "retain-patient-characteristics": "113108",
    "retain-device-identity": "113109",
    "retain-uids": "113110",
    "retain-safe-private": "113111",
    "retain-institution-identity": "113112",
}
"""Profile or option → value of its code in CID 7050, for De-identification Method Code Sequence."""

PIXEL_OPTIONS: dict[Option, int] = {
    "clean-pixel-data": tags.BURNED_IN_ANNOTATION,
    "clean-recognizable-visual-features": tags.RECOGNIZABLE_VISUAL_FEATURES,
}
"""Option for pixels → attribute that is NO after it was applied (PS3.15 E.3.1, E.3.2)."""

Row: TypeAlias = tuple[str, dict[str, str]]
"""Action of the profile, and actions of the options."""

_CURVES = 0x5000


def checked(options: Iterable[str]) -> frozenset[str]:
    """Return options after a check.

    Parameters
    ----------
    options : iterable of str
        Names of options.

    Raises
    ------
    ValueError
        If an option is unknown, or if two options exclude each other.
    """
    found = frozenset(options)
    if unknown := sorted(found.difference(OPTIONS)):
        raise ValueError(f"unknown options {unknown}; use some of {', '.join(OPTIONS)}")
    if found >= {"retain-full-dates", "retain-modified-dates"}:
        raise ValueError(
            "retain-full-dates and retain-modified-dates exclude each other; use one of them (PS3.15 E.3.6)"
        )
    return found


def listed(tag: int) -> Row | None:
    """Return the actions of PS3.15 Table E.1-1 on a standard element; None if the table has none."""
    if tag >> 16 & 0xFF00 == _CURVES:
        return ELEMENTS[_CURVES << 16]  # one row for all elements of all curves
    return ELEMENTS.get(first_of(tag))


def select(row: Row, options: frozenset[str]) -> tuple[str, str]:
    """Return the action of a row, and the option that it is from, or "basic".

    An option overrides the profile. If several options apply, one that cleans the value overrides one that keeps it.
    """
    basic, others = row
    chosen = [(action, option) for option, action in others.items() if option in options]
    return min(chosen, default=(basic, "basic"))
