# Generated from PS3.5 2099a (sha256 3ee6313eab15) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""The encoding of each transfer syntax (PS3.5 Annex A)."""

from __future__ import annotations

TRANSFER_SYNTAXES: dict[str, tuple[bool, bool, bool, bool]] = {
    # Implicit VR Little Endian
    "1.2.840.10008.1.2": (True, True, False, False),
    # Explicit VR Little Endian
    "1.2.840.10008.1.2.1": (True, False, False, False),
    # Deflated Explicit VR Little Endian
    "1.2.840.10008.1.2.1.99": (True, False, True, False),
    # Explicit VR Big Endian
    "1.2.840.10008.1.2.2": (False, False, False, False),
    # JPIP Referenced Deflate
    "1.2.840.10008.1.2.4.95": (True, False, True, False),
    # RLE Lossless
    "1.2.840.10008.1.2.5": (True, False, False, True),
}
"""UID → (little endian, implicit VR, deflated, encapsulated)."""
