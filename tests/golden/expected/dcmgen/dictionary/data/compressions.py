# Generated from PS3.5 2099a (sha256 3ee6313eab15) by generator; do not edit.
"""Attribute values that the compressed transfer syntaxes allow (PS3.5 Tables 8.2.1-1 and following)."""

from __future__ import annotations

from dcmgen.dictionary.facts import Compression

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
"""UID → allowed combinations; transfer syntaxes without a table in the standard are not listed."""
