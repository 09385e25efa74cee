# Generated from PS3.15 2099a (sha256 0fc6d40c5bf3) by generator; do not edit.
"""Actions of the Basic Application Level Confidentiality Profile and its options on elements (PS3.15 Table E.1-1)."""

from __future__ import annotations

ELEMENTS: dict[int, tuple[str, dict[str, str]]] = {
    0x00080018: ("U", {"retain-uids": "K"}),
    0x00080020: ("Z/D", {"retain-full-dates": "K", "retain-modified-dates": "C"}),
    0x00080999: ("X/Z/U*", {"clean-descriptors": "C"}),
    0x00100010: ("Z", {}),
    0x50000000: ("X", {"clean-graphics": "C"}),
    0x60003000: ("X", {"clean-graphics": "C"}),
}
"""Tag → action of the profile, and option → its action. A repeating group is stated by its first group."""

PRIVATE: tuple[str, dict[str, str]] = ("X", {"retain-safe-private": "C"})
"""Actions on private elements."""
