# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""VR and VM of every element, and the patterns of repeating groups."""

from __future__ import annotations

from dcmgen.dictionary.data.tags import LISTED

# fmt: off
_VRS = (
    "UL", "UL", "SH", "UI", "SQ", "CS", "SQ", "CS", "CS", "UI", "UI", "CS", "SH", "SH", "LO", "SQ",
    "UI", "UI", "SQ", "PN", "DA", "CS", "LO", "LT", "DS", "DS", "CS", "SQ", "SQ", "UL", "US", "CS",
    "IS", "US", "US or SS", "LO", "US", "US or OW", "CS", "CS", "SQ", "CS", "CS", "SQ", "SQ", "US", "OB or OW", "OB or OW",
    "", "",
)
# fmt: on

VRS: dict[int, str] = dict(zip(LISTED, _VRS, strict=True))
"""Tag → VR, as the standard writes it ("US or SS"); "" for items and delimiters."""

# Retired elements that no longer have a name and keyword.
VRS.update({})

VMS: dict[int, str] = {
    0x00000901: "1-n",
    0x00080005: "1-n",
    0x00080008: "2-n",
    0x00200037: "6",
    0x00203100: "1-n",
    0x00209157: "1-n",
    0x00283006: "1-n or 1",
}
"""Tag → VM, where it is not 1."""

REPEATING: tuple[tuple[int, dict[int, int]], ...] = (
    (
        0xFF00FFFF,
        {
            0x60000010: 0x60000010,
            0x60003000: 0x60003000,
        },
    ),
    (
        0xFFFFFF00,
        {
            0x00203100: 0x00203100,
        },
    ),
    (
        0xFFFFFF0F,
        {
            0x00280400: 0x00280410,
        },
    ),
)
"""(mask, {tag & mask: tag that lists it}): the elements of repeating groups (60xx, 50xx, (0020,31xx) …)."""
