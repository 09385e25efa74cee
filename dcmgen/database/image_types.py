"""The types of MR images: magnitude, phase, real or imaginary, and the signal of water or fat."""

from __future__ import annotations

from dcmgen.errors import AbsentTagError, DatabaseError
from dcmgen.pixels import store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from dcmgen.database.records import Instance
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.element import DataElement

IMAGES: Mapping[str, str] = {"MAGNITUDE": "M", "PHASE": "P", "REAL": "R", "IMAGINARY": "I"}
"""Types of MR images, and their codes in Image Type."""
SIGNALS: Mapping[str, str] = {"WATER": "W", "FAT": "F", "IN_PHASE": "IP", "OUT_PHASE": "OP"}
"""Types of signals, and their codes in Image Type."""
_GE = (0x0043, 0x2F, "GEMS_PARM_01")
"""Group, offset and creator of the element that numbers the types in the order of `IMAGES`."""


def image_type(ds: BaseDataset) -> str | None:
    """Return the type of an MR image."""
    component = str(ds.get("ComplexImageComponent") or "")
    if component in IMAGES:
        return component
    number = _number(_element_of_ge(ds))
    return [*IMAGES][number] if number is not None else _type(ds, IMAGES)


def _element_of_ge(ds: BaseDataset) -> DataElement | None:
    try:
        return ds.get_private_item(*_GE)
    except AbsentTagError:
        return None


def _number(element: DataElement | None) -> int | None:
    value = None if element is None else element.value
    if isinstance(value, bytes) and len(value) == 2:
        value = int.from_bytes(value, "little")
    first = value[0] if isinstance(value, list) and value else value
    return first if isinstance(first, int) and 0 <= first < len(IMAGES) else None


def _type(ds: BaseDataset, codes: Mapping[str, str]) -> str | None:
    values = ds.get("ImageType") or []
    return next((name for name, code in codes.items() if name in values or code in values), None)


def set_image_type(ds: BaseDataset, value: str | None) -> bool:
    """Set the type of an MR image; return whether the dataset has an Image Type."""
    _check(value, IMAGES)
    element = _element_of_ge(ds)
    if element is not None and _number(element) is not None:
        if value is None:
            del ds[element.tag]
        else:
            number: Any = [*IMAGES].index(value)
            element.value = number.to_bytes(2, "little") if isinstance(element.value, bytes) else number
    if value is not None and ds.get("ComplexImageComponent"):
        store.put(ds, "ComplexImageComponent", value)
    return _set_type(ds, value, IMAGES)


def signal_type(ds: BaseDataset) -> str | None:
    """Return the type of the signal of an MR image."""
    return _type(ds, SIGNALS)


def set_signal_type(ds: BaseDataset, value: str | None) -> bool:
    """Set the type of the signal of an MR image; return whether the dataset has an Image Type."""
    _check(value, SIGNALS)
    return _set_type(ds, value, SIGNALS)


def with_image_type(instances: Sequence[Instance], value: str) -> list[Instance]:
    """Return the MR images of a type."""
    _check(value, IMAGES)
    return [each for each in instances if each.image_type == value]


def _check(value: str | None, codes: Mapping[str, str]) -> None:
    if value is not None and value not in codes:
        raise DatabaseError(f"the type of images {value!r} is not known", advice=f"Use {', '.join(map(repr, codes))}")


def _set_type(ds: BaseDataset, value: str | None, codes: Mapping[str, str]) -> bool:
    """Replace the code of a type in Image Type, after the three values that the standard defines for MR images."""
    values = list(ds.get("ImageType") or [])
    if not values:
        return False
    values += ["PRIMARY", "OTHER"][len(values) - 1 :]
    values = [*values[:2], *[each for each in values[2:] if each not in codes and each not in codes.values()]]
    if value is not None:
        values = [*values, *["OTHER"][len(values) - 2 :], codes[value]]
    store.put(ds, "ImageType", values)
    return True
