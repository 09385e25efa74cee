# Generated from PS3.15 2099a (sha256 0fc6d40c5bf3) by generator; do not edit.
"""Actions on the content items of structured reports (PS3.15 Table E.3.4-1)."""

from __future__ import annotations

CONTENT: dict[tuple[str, str, str], tuple[str, dict[str, str]]] = {
    ("DCM", "111060", "DATE"): ("X", {"retain-full-dates": "K", "retain-modified-dates": "C"}),
    ("DCM", "121008", "PNAME"): ("D", {}),
}
"""Scheme and value of the concept name, and Value Type → action of the profile, and option → its action."""
