"""An ICC profile for new color images."""

from __future__ import annotations

import struct
from functools import cache

_PRIMARIES = {
    b"rXYZ": (0.4360, 0.2225, 0.0139),
    b"gXYZ": (0.3851, 0.7169, 0.0971),
    b"bXYZ": (0.1431, 0.0606, 0.7139),
    b"wtpt": (0.9642, 1.0, 0.8249),
}
"""Primaries of sRGB, adapted to the white point D50 (IEC 61966-2-1)."""

_GAMMA = 2.2


@cache
def srgb_profile() -> bytes:
    """Return an ICC input profile with the primaries of sRGB and a gamma of 2.2.

    Returns
    -------
    bytes
        The profile, of a few hundred bytes, for ICC Profile (0028,2000) (PS3.3 C.11.15).
    """
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(_GAMMA * 256)) + bytes(2)
    name = b"sRGB\0"
    description = b"desc" + bytes(4) + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    tags = {b"desc": description, b"cprt": b"text" + bytes(4) + b"CC0\0"}
    for signature, xyz in _PRIMARIES.items():
        tags[signature] = b"XYZ " + bytes(4) + b"".join(_fixed(value) for value in xyz)
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    return _assembled(tags)


def _fixed(value: float) -> bytes:
    """Return a number as s15Fixed16Number."""
    return struct.pack(">i", round(value * 65536))


def _assembled(tags: dict[bytes, bytes]) -> bytes:
    """Return the header, the table of tags and their data, each aligned to 4 bytes."""
    start = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    for signature, value in tags.items():
        table += signature + struct.pack(">II", start + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    created = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    header = struct.pack(">I", start + len(data)) + bytes(4) + b"\x02\x10\0\0scnrRGB XYZ " + created + b"acsp"
    header += bytes(4 + 4 + 4 + 4 + 8 + 4) + b"".join(_fixed(value) for value in _PRIMARIES[b"wtpt"])
    return header + bytes(128 - len(header)) + table + data
