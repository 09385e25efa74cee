"""What the JSON and XML models have in common: values that stand elsewhere, and values as they come."""

from __future__ import annotations

from dcmgen.errors import ElementValueError
from dcmgen.model import access
from dcmgen.model.element import DataElement
from dcmgen.values.multivalue import MultiValue
from dcmgen.values.vr import AMBIGUOUS, BYTES, NUMBER_STRINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from dcmgen.model.dataset import BaseDataset

    Sender: TypeAlias = Callable[[DataElement], str]
    Fetcher: TypeAlias = Callable[..., Any]


class BulkData:
    """Stands for a value that is to be fetched from a URI.

    Parameters
    ----------
    uri
        Where the value is.
    """

    __slots__ = ("uri",)

    def __init__(self, uri: str) -> None:
        self.uri = uri

    def __repr__(self) -> str:
        return f"BulkData({self.uri!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BulkData) and other.uri == self.uri

    def __hash__(self) -> int:
        return hash(self.uri)


def fetch(handler: Fetcher | None, tag: int, vr: str, uri: str) -> Any:
    """The value behind a URI, by a handler that takes ``(tag, vr, uri)``, ``(vr, uri)`` or ``(uri)``."""
    if handler is None:
        return BulkData(uri)
    from inspect import signature

    try:
        wanted = len(signature(handler).parameters)
    except ValueError:  # some functions written in C have no signature
        wanted = 1
    if wanted <= 1:
        return handler(uri)
    if wanted == 2:
        return handler(vr, uri)
    return handler(f"{tag:08X}", vr, uri)


def put(dataset: BaseDataset, tag: int, vr: str, value: Any) -> None:
    """Set an element as a model gives it; text of DS or IS that is no number is kept as it is."""
    if isinstance(value, BulkData) or (isinstance(value, bytes) and vr not in BYTES and vr not in AMBIGUOUS):
        access.put(dataset, tag, vr, value)
        return
    try:
        dataset.add(DataElement(tag, vr, value))
    except ElementValueError:
        if vr not in NUMBER_STRINGS:
            raise
        access.put(dataset, tag, vr, MultiValue(value) if isinstance(value, list) else value)
