"""Byte order: files are little or big endian, values in memory are always little endian (PS3.5 7.3)."""

from __future__ import annotations

_CODES = {2: "H", 4: "I", 8: "Q"}


def swapped(raw: bytes, unit: int) -> bytes:
    """Reverse the byte order of each group of `unit` (2, 4 or 8) bytes; bytes after the last whole group stay as is."""
    from array import array

    whole = len(raw) - len(raw) % unit
    numbers = array(_CODES[unit], raw[:whole])
    numbers.byteswap()
    return numbers.tobytes() + raw[whole:]
