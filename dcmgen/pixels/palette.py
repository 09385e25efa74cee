"""Color palettes: those of a dataset (also segmented) and the well-known ones (PS3.3 C.7.6.3.1.5, C.7.9, PS3.6 B)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.model.repairs import report
from dcmgen.pixels.luts import Table, descriptor_of, encoded, entries_of

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_TABLE = "PaletteColorLookupTable"
_MOST = 1 << 17

# Corners of the well-known palettes for red, green and blue, as index:value; values between corners are interpolated.
_WELL_KNOWN = {
    "HOT_IRON": ("0:0 127:254 129:255 255:255", "0:0 128:0 254:252 255:255", "0:0 191:0 254:252 255:255"),
    "PET": (
        "0:0 63:0 64:1 149:170 150:171 192:255 255:255",
        "0:0 31:62 33:67 62:125 63:128 95:64 97:61 127:1 128:0 254:252 255:255",
        "0:0 1:1 128:255 130:248 192:0 233:165 235:174 254:250 255:255",
    ),
    "HOT_METAL_BLUE": (
        "0:0 85:0 102:50 119:90 153:190 170:255 255:255",
        "0:0 119:0 238:224 255:255",
        "0:0 17:33 42:83 43:84 76:149 93:183 94:184 102:200 119:150 136:50 153:0 170:0 238:200 255:255",
    ),
    "PET_20_STEP": (
        "0:0 12:0 13:96 25:96 26:48 50:48 51:80 63:80 64:96 76:96 77:112 89:112 90:128 101:128 102:48 127:48 128:80 "
        "140:80 141:64 152:64 153:224 165:224 166:208 203:208 204:192 216:192 217:176 229:176 230:255 255:255",
        "0:0 25:0 26:48 50:48 51:80 63:80 64:96 76:96 77:112 89:112 90:128 101:128 102:96 114:96 115:144 127:144 "
        "128:192 140:192 141:224 165:224 166:208 178:208 179:176 191:176 192:144 203:144 204:96 216:96 217:48 229:48 "
        "230:0 242:0 243:255 255:255",
        "0:0 12:0 13:80 38:80 39:112 50:112 51:128 63:128 64:176 76:176 77:192 89:192 90:224 101:224 102:48 127:48 "
        "128:80 140:80 141:64 152:64 153:80 165:80 166:96 178:96 179:64 191:64 192:0 242:0 243:255 255:255",
    ),
    "SPRING": ("0:255 255:255", "0:0 255:255", "0:255 255:0"),
    "SUMMER": ("0:0 255:0", "0:255 255:128", "0:0 127:0 192:129 253:250 255:254"),
    "FALL": ("0:255 255:255", "0:255 255:0", "0:0 255:0"),
    "WINTER": ("0:0 127:0 255:127", "0:0 255:255", "0:255 255:128"),
}
_UIDS = {f"1.2.840.10008.1.5.{n}": name for n, name in enumerate(_WELL_KNOWN, 1)}
PALETTES = tuple(_WELL_KNOWN)
"""Names of the well-known palettes."""


def well_known(name: str) -> Array:
    """Return a well-known palette by name or UID (PS3.6 B).

    Parameters
    ----------
    name : str
        One of `PALETTES`, or the UID of a well-known palette.

    Returns
    -------
    ndarray
        uint8, shape (256, 3).

    Raises
    ------
    PixelError
        If there is no such palette.
    """
    key = _UIDS.get(name, name.upper().replace(" ", "_"))
    if key not in _WELL_KNOWN:
        raise PixelError(f"{name!r} is not a well-known palette; use one of {', '.join(_WELL_KNOWN)}")
    out = np.empty((256, 3), np.uint8)
    for channel, corners in enumerate(_WELL_KNOWN[key]):
        at, value = np.array([corner.split(":") for corner in corners.split()], float).T
        out[:, channel] = np.floor(np.interp(np.arange(256), at, value) + 0.5)
    return out


def apply_color_lut(arr: Array, ds: BaseDataset | None = None, palette: str | BaseDataset | None = None) -> Array:
    """Convert palette indices (PALETTE COLOR) or grayscale values (pseudo-color) to RGB (PS3.3 C.7.9).

    Parameters
    ----------
    arr : ndarray
        Stored values, integers.
    ds : Dataset, optional
        The dataset with the descriptors and data of the palette.
    palette : str or Dataset, optional
        The palette, if ``ds`` is not passed: the name or UID of a well-known palette (see `PALETTES`), or a dataset.

    Returns
    -------
    ndarray
        uint8 or uint16, shape of ``arr`` plus an axis of red, green and blue, and alpha if the palette contains it.

    Raises
    ------
    MissingElementError
        If the dataset has no palette, or elements of it are missing.
    PixelError
        If both or neither of ``ds`` and ``palette`` are passed, ``arr`` does not contain integers, the name is unknown,
        or the palette does not match its descriptor.
    """
    if (ds is None) == (palette is None):
        raise PixelError("pass either a dataset with a palette, or palette=")
    if isinstance(palette, str):
        table = Table(well_known(palette), 8, 0, 256)
    else:
        table = palette_of(ds if ds is not None else palette)
    if arr.dtype.kind not in "ui":
        raise PixelError(f"a palette requires integer indices, not {arr.dtype}")
    if table.first or arr.dtype.kind == "i" or (arr.size and int(arr.max()) >= len(table.entries)):
        return table.apply(arr)
    return np.take(table.entries, arr, axis=0)


def palette_of(ds: Any) -> Table:
    """Return the palette of a dataset, whose entries have the shape (entries, 3 or 4).

    Raises
    ------
    MissingElementError
        If elements of the palette are missing.
    PixelError
        If the colors do not have the same number of entries or bits, or a descriptor is invalid.
    """
    colors = ["Red", "Green", "Blue"]
    names = [f"{color}{_TABLE}" for color in colors]
    absent = [f"{name}Descriptor" for name in names if not ds.get(f"{name}Descriptor")]
    absent += [f"{name}Data" for name in names if not _data_of(ds, name)]
    if absent:
        raise MissingElementError(f"the dataset has no complete palette: it lacks {', '.join(absent)}")
    if _data_of(ds, f"Alpha{_TABLE}"):
        colors.append("Alpha")
    tables = {color: _color_of(ds, color) for color in colors}
    red = tables["Red"]
    for color, table in tables.items():
        if table.count != red.count or table.bits != red.bits:
            raise PixelError(
                f"the palette has {red.count} entries of {red.bits} bits for red, "
                f"but {table.count} of {table.bits} bits for {color.lower()}"
            )
        if table.first != red.first:
            message = f"the first value is {table.first} for {color.lower()}, but {red.first} for red, which is used"
            report(ds, "lookup table", TAGS[f"{color}{_TABLE}Descriptor"], message)
    present = min(len(table.entries) for table in tables.values())
    entries = np.stack([table.entries[:present] for table in tables.values()], -1)
    return Table(entries, red.bits, red.first, red.count)


def _data_of(ds: Any, name: str) -> str:
    """Return the keyword of the element that contains the entries of a color, empty if it is absent."""
    return next((keyword for keyword in (f"{name}Data", f"Segmented{name}Data") if ds.get(keyword)), "")


def _color_of(ds: Any, color: str) -> Table:
    """Return the table of one color."""
    name = f"{color}{_TABLE}"
    keyword = _data_of(ds, name)
    if not ds.get(f"{name}Descriptor"):  # alpha
        report(ds, "lookup table", TAGS[keyword], f"{name}Descriptor is missing; the one of red is used")
        name = f"Red{_TABLE}"
    count, first, bits = descriptor_of(ds, name, bool(ds.get("PixelRepresentation")))
    if keyword.startswith("Segmented"):
        return Table(*_expanded(ds, keyword, count, bits), first, count)
    entries, found = entries_of(ds, keyword, count, bits)
    if bits == 8 and found == 16:  # some writers store the entries in the high byte of words
        entries, found = (entries >> 8).astype(np.uint8), 8
    return Table(entries, found, first, count)


def _expanded(ds: Any, keyword: str, count: int, bits: int) -> tuple[Array, int]:
    """Return the entries of a segmented palette and their bits.

    Segments of words instead of bytes, or of bytes instead of words, are recognized by the number of entries.
    """
    data = encoded(ds.get(keyword))
    wide = bits > 8
    entries, failure = _try_to_expand(data, wide)
    if len(entries) == count:
        return entries, bits
    other, _ = _try_to_expand(data, not wide)
    if len(other) == count:
        entries, bits = other, 8 if wide else 16
        fault = f"segments of {bits} bits, but its descriptor specifies {16 if wide else 8}"
    elif failure is not None:
        raise failure
    else:
        fault = f"{len(entries)} entries, but its descriptor specifies {count}"
    report(ds, "lookup table", TAGS[keyword], f"the segmented palette has {fault}")
    return entries[:count], bits


def _try_to_expand(data: bytes, wide: bool) -> tuple[Array, PixelError | None]:
    try:
        return expand(data, wide), None
    except PixelError as error:
        return np.empty(0, np.uint8), error


def expand(data: bytes, wide: bool) -> Array:
    """Return the entries of a segmented palette with discrete, linear and indirect segments (PS3.3 C.7.9.2).

    Parameters
    ----------
    data : bytes
        The segments.
    wide : bool
        Whether the segments consist of 16-bit words instead of bytes.

    Raises
    ------
    PixelError
        If a segment is invalid.
    """
    code = np.frombuffer(data[: len(data) // 2 * 2] if wide else data, "<u2" if wide else np.uint8).tolist()
    out: list[int] = []
    _run(code, 0, len(code), None, out, wide)
    return np.array(out, np.uint16 if wide else np.uint8)


def _run(
    code: list[int], at: int, end: int, segments: int | None, out: list[int], wide: bool, nested: bool = False
) -> None:
    done = 0
    while at + 1 < end and (segments is None or done < segments):
        kind, length = code[at], code[at + 1]
        if len(out) > _MOST:
            raise PixelError(f"a segmented palette has more than {_MOST} entries")
        if kind == 0:
            out += code[at + 2 : at + 2 + length]
            at += 2 + length
        elif kind == 1:
            if not out or at + 2 >= end:
                raise PixelError("a segmented palette has a linear segment without a start or end value")
            start, stop = out[-1], code[at + 2]
            out += np.rint(np.linspace(start, stop, length + 1)[1:]).astype(int).tolist()
            at += 3
        elif kind == 2 and not nested:
            words = code[at + 2 : at + (4 if wide else 6)]
            offset = sum(part << (16 if wide else 8) * n for n, part in enumerate(words))
            _run(code, offset // (2 if wide else 1), end, length, out, wide, nested=True)
            at += 4 if wide else 6
        else:
            raise PixelError(f"a segmented palette has the segment type {kind}, which is unknown or not allowed here")
        done += 1
