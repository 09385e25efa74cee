# Generated from PS3.15 2099a (sha256 0fc6d40c5bf3) by generator; do not edit.
"""Safe private elements (PS3.15 Table E.3.10-1)."""

from __future__ import annotations

SAFE: dict[str, dict[tuple[int, int], tuple[str, ...]]] = {
    'Example "DD" 001': {
        (0x2001, 0x0A): ("OW", "OB"),
        (0x2001, 0x0B): (),
    },
    "Philips PET Private Group": {
        (0x7053, 0x00): ("DS",),
    },
}
"""Private creator → (group, offset in the block) → VRs; no VRs if the table has none."""
