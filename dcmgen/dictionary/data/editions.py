# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# Generated from PS3.7 2025e (sha256 8f2cc248e42d) by generator; do not edit.
"""The editions of the parts of the standard from which dcmgen was generated."""

from __future__ import annotations

EDITIONS: dict[str, str] = {
    "PS3.3": "2025e reconstructed",
    "PS3.3 lists": "2026b",
    "PS3.4": "2025e reconstructed",
    "PS3.5": "2026c",
    "PS3.6": "2026c reconstructed",
    "PS3.7": "2025e",
    "PS3.15": "2026c",
    "PS3.16": "2026b",
}
"""Part, or a list of a part that is read from a newer edition, → edition."""
