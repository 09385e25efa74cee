# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""The editions of the parts of the standard from which dcmgen was generated."""

from __future__ import annotations

EDITIONS: dict[str, str] = {
    "PS3.3": "2099a",
    "PS3.4": "2099a",
    "PS3.5": "2099a",
    "PS3.6": "2099b",
    "PS3.7": "2099a",
    "PS3.15": "2099a",
}
"""Part, or a list of a part that is read from a newer edition, → edition."""
