"""Values of elements of any VR as texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from dcmgen.errors import DecodeError
from dcmgen.model import access

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset


def below(ds: BaseDataset, tag: int) -> Iterator[tuple[BaseDataset, int]]:
    """Yield an element, and for a sequence the elements of its items at any depth."""
    waiting = [(ds, tag)]
    while waiting:
        one, each = waiting.pop()
        items = access.items(one, each)
        if items:
            waiting += [(item, inner) for item in items for inner in access.entries(item)]
        else:
            yield one, each


def value_of(ds: BaseDataset, tag: int) -> Any:
    """Return the value of an element; None if it cannot be decoded, "" if it has none."""
    try:
        found = access.value(ds, tag)
    except DecodeError:
        return None
    return "" if found is None else found


def texts_of(value: Any) -> list[str]:
    """Return the values of an element as texts; none if it is empty or cannot be decoded."""
    if isinstance(value, list):
        return [str(each) for each in value if each is not None]
    return [] if value is None or value in ("", b"") else [str(value)]


def write(ds: BaseDataset, tag: int, vr: str, values: list[Any]) -> None:
    """Set an element to one or more values."""
    access.convert(ds, tag, vr, values if len(values) > 1 else values[0])


def first_text(ds: BaseDataset, tag: int) -> str:
    """Return the first value of an element as text; "" if it is absent, empty or cannot be decoded."""
    return next(iter(texts_of(value_of(ds, tag))), "") if tag in access.entries(ds) else ""
