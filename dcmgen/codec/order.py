"""Byte order: in the files little or big endian, in memory always little endian (PS3.5 Section 7.3)."""

from __future__ import annotations

from array import array

_CODES = {2: "H", 4: "I", 8: "Q"}


def swapped(raw: bytes, unit: int) -> bytes:
    """Turn the bytes of every `unit` (2, 4 or 8) round; a remainder stays as it is."""
    whole = len(raw) - len(raw) % unit
    numbers = array(_CODES[unit], raw[:whole])
    numbers.byteswap()
    return numbers.tobytes() + raw[whole:]
