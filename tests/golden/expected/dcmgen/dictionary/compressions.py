# Generated from PS3.5 2099a (sha256 3ee6313eab15) by generator; do not edit.
"""What the pixels of a compressed Transfer Syntax may be (PS3.5 Tables 8.2.1-1 and following)."""

from __future__ import annotations

from typing import NamedTuple


class Compression(NamedTuple):
    """Values that go together."""

    table: str
    """``"8.2.1-1"``."""
    photometric: tuple[str, ...]
    samples: tuple[int, ...]
    planar: tuple[int, ...]
    """Planar Configuration, () where it is absent."""
    representation: tuple[int, ...]
    allocated: tuple[int, ...]
    stored: tuple[int, int]
    """Least and most Bits Stored."""


COMPRESSIONS: dict[str, tuple[Compression, ...]] = {
    # Deflated Explicit VR Little Endian
    "1.2.840.10008.1.2.1.99": (Compression("8.2.4-1", ("RGB",), (3,), (0,), (0,), (8,), (8, 8)),),
    # JPIP Referenced Deflate
    "1.2.840.10008.1.2.4.95": (Compression("8.2.4-1", ("RGB",), (3,), (0,), (0,), (8,), (8, 8)),),
    # RLE Lossless
    "1.2.840.10008.1.2.5": (
        Compression("8.2.2-1", ("MONOCHROME1", "MONOCHROME2"), (1,), (), (0, 1), (1, 8, 16), (1, 16)),
    ),
}
"""UID → what is allowed; Transfer Syntaxes of which the standard has no table are not listed."""
