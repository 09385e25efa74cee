# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Enumerated Values of the attributes of the typed classes."""

from __future__ import annotations

USUAL: dict[int, tuple[str | int | float, ...]] = {
    0x00080060: (),
    0x00100040: ("M", "F", "O"),
    0x00280002: (1, 3),
    0x00280103: (0, 1),
    0x0040A010: ("CONTAINS", "HAS PROPERTIES"),
}
"""Enumerated Values by tag, for all classes that `OTHERS` does not list; empty if these classes allow other values."""

OTHERS: dict[int, dict[str, tuple[str | int | float, ...]]] = {
    0x00080060: {"TestImage": ("XX", "YY")},
}
"""Enumerated Values by tag and name of the class."""
