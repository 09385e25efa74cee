"""Color palettes: those of a dataset (also segmented) and the well-known ones (PS3.3 C.7.6.3.1.5, C.7.9, PS3.6 B)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import MissingElementError, PixelError
from dcmgen.pixels import groups
from dcmgen.pixels.luts import lut_data

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

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
        table, first = well_known(palette), 0
    else:
        holder = ds if ds is not None else palette
        table, first = table_of(holder)
    if arr.dtype.kind not in "ui":
        raise PixelError(f"a palette requires integer indices, not {arr.dtype}")
    index = arr.astype(np.int32) - first if first else arr
    if arr.dtype.kind == "i" or first or (arr.size and int(arr.max()) >= len(table)):
        index = np.clip(index, 0, len(table) - 1)
    return np.take(table, index, axis=0)


def table_of(ds: Any) -> tuple[Array, int]:
    """Return the palette of a dataset, shape (entries, 3 or 4), and the stored value of its first entry."""
    columns = []
    first = 0
    absent = []
    for color in ("Red", "Green", "Blue", "Alpha"):
        name = f"{color}PaletteColorLookupTable"
        descriptor = [int(n) for n in groups.numbers(ds.get(f"{name}Descriptor"))]
        plain, segmented = ds.get(f"{name}Data"), ds.get(f"Segmented{name}Data")
        if len(descriptor) != 3 or (plain is None and segmented is None):
            if color == "Alpha":
                continue
            absent.append(f"{name}Descriptor" if len(descriptor) != 3 else f"{name}Data")
            continue
        if color == "Red":
            first = (
                descriptor[1] - 0x10000 if descriptor[1] >= 0x8000 and ds.get("PixelRepresentation") else descriptor[1]
            )
        columns.append(
            _fit(lut_data(plain, descriptor) if plain is not None else expand(segmented, descriptor), descriptor[2])
        )
    if absent:
        raise MissingElementError(f"the dataset has no complete palette: it lacks {', '.join(absent)}")
    return np.stack(columns, -1), first


def _fit(entries: Array, bits: int) -> Array:
    """Return 8-bit entries as uint8; some writers store them in the high byte of 16-bit words."""
    if bits == 8 and entries.dtype.itemsize == 2:
        return (entries >> 8).astype(np.uint8) if int(entries.max()) > 255 else entries.astype(np.uint8)
    return entries


def expand(value: Any, descriptor: list[int]) -> Array:
    """Return the entries of a segmented palette with discrete, linear and indirect segments (PS3.3 C.7.9.2)."""
    wide = descriptor[2] > 8
    data = bytes(value) if isinstance(value, (bytes, bytearray, memoryview)) else np.asarray(value, "<u2").tobytes()
    code = np.frombuffer(data[: len(data) // 2 * 2] if wide else data, "<u2" if wide else np.uint8).tolist()
    out: list[int] = []
    _run(code, 0, len(code), None, out, wide)
    entries = descriptor[0] % 0x10000 or 0x10000
    if len(out) < entries:
        raise PixelError(f"the segmented palette expands to {len(out)} entries, but its descriptor specifies {entries}")
    return np.array(out[:entries], np.uint16 if wide else np.uint8)


def _run(
    code: list[int], at: int, end: int, segments: int | None, out: list[int], wide: bool, nested: bool = False
) -> None:
    done = 0
    while at + 1 < end and (segments is None or done < segments):
        kind, length = code[at], code[at + 1]
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
