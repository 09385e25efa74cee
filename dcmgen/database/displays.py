"""Custom attributes of images from their elements: windows, and the kinds of MR images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.errors import DatabaseError
from dcmgen.pixels import store
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.pixels.luts import window_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dcmgen.model.dataset import BaseDataset

KINDS: Mapping[str, str] = {"MAGNITUDE": "M", "PHASE": "P", "REAL": "R", "IMAGINARY": "I"}
"""Kinds of MR images, and their codes in Image Type."""
SIGNALS: Mapping[str, str] = {"WATER": "W", "FAT": "F", "IN_PHASE": "IP", "OUT_PHASE": "OP"}
"""Kinds of signals, and their codes in Image Type."""
GE_KIND = 0x0043102F
"""Element of GE that numbers the kinds in the order of `KINDS`."""
_WINDOW = ("WindowCenter", "WindowWidth", "WindowCenterWidthExplanation", "VOILUTFunction")


def window(ds: BaseDataset) -> tuple[float, float] | None:
    """Return the center and width of the first window."""
    found = window_of(ds)
    return None if found is None else found[:2]


def set_window(ds: BaseDataset, value: tuple[float, float] | None) -> bool:
    """Set the window of an image; return whether the dataset is one."""
    if not any(keyword in ds for keyword in PIXEL_KEYWORDS):
        return False
    store.drop(ds, *_WINDOW)
    if value is not None:
        center, width = value
        store.put(ds, "WindowCenter", float(center))
        store.put(ds, "WindowWidth", float(width))
    return True


def image_kind(ds: BaseDataset) -> str | None:
    """Return the kind of an MR image."""
    component = str(ds.get("ComplexImageComponent") or "")
    if component in KINDS:
        return component
    number = _ge_kind(ds)
    return [*KINDS][number] if number is not None else _kind(ds, KINDS)


def _ge_kind(ds: BaseDataset) -> int | None:
    value: Any = ds[GE_KIND].value if GE_KIND in ds else None
    if isinstance(value, bytes) and len(value) == 2:
        value = int.from_bytes(value, "little")
    first = value[0] if isinstance(value, list) and value else value
    return first if isinstance(first, int) and 0 <= first < len(KINDS) else None


def _kind(ds: BaseDataset, kinds: Mapping[str, str]) -> str | None:
    values = ds.get("ImageType") or []
    return next((kind for kind, code in kinds.items() if kind in values or code in values), None)


def set_image_kind(ds: BaseDataset, value: str | None) -> bool:
    """Set the kind of an MR image; return whether the dataset has an Image Type."""
    if _ge_kind(ds) is not None and (value is None or value in KINDS):
        if value is None:
            del ds[GE_KIND]
        else:
            number: Any = [*KINDS].index(value)
            old = ds[GE_KIND].value
            ds[GE_KIND].value = number.to_bytes(2, "little") if isinstance(old, bytes) else number
    if value in KINDS and ds.get("ComplexImageComponent"):
        store.put(ds, "ComplexImageComponent", value)
    return _set_kind(ds, value, KINDS)


def signal_kind(ds: BaseDataset) -> str | None:
    """Return the kind of the signal of an MR image."""
    return _kind(ds, SIGNALS)


def set_signal_kind(ds: BaseDataset, value: str | None) -> bool:
    """Set the kind of the signal of an MR image; return whether the dataset has an Image Type."""
    return _set_kind(ds, value, SIGNALS)


def _set_kind(ds: BaseDataset, value: str | None, kinds: Mapping[str, str]) -> bool:
    """Replace the code of a kind in Image Type, after the three values that the standard defines for MR images."""
    if value is not None and value not in kinds:
        raise DatabaseError(f"the kind of images {value!r} is not known", advice=f"Use {', '.join(map(repr, kinds))}")
    values = list(ds.get("ImageType") or [])
    if not values:
        return False
    values += ["PRIMARY", "OTHER"][len(values) - 1 :]
    values = [*values[:2], *[each for each in values[2:] if each not in kinds and each not in kinds.values()]]
    if value is not None:
        values = [*values, *["OTHER"][len(values) - 2 :], kinds[value]]
    store.put(ds, "ImageType", values)
    return True
