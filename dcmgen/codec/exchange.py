"""Bulk data of the JSON and XML models: values that are stored elsewhere."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from dcmgen.model.element import DataElement

    Sender: TypeAlias = "Callable[[DataElement], str]"
    Fetcher: TypeAlias = Callable[..., Any]


class BulkData:
    """Reference to a value that is stored at a URI.

    Parameters
    ----------
    uri : str
        URI of the value.

    Attributes
    ----------
    uri : str
        URI of the value.
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
    """Return the value at a URI.

    Parameters
    ----------
    handler : callable or None
        Function of ``(tag, vr, uri)``, ``(vr, uri)`` or ``(uri)`` that returns the value. `tag` is passed as 8
        hexadecimal digits.
    tag : int
        Tag of the element.
    vr : str
        VR of the element.
    uri : str
        URI of the value.

    Returns
    -------
    object
        Result of the handler, or a `BulkData` if there is no handler.
    """
    if handler is None:
        return BulkData(uri)
    from inspect import signature

    try:
        count = len(signature(handler).parameters)
    except ValueError:  # some functions written in C have no signature
        count = 1
    if count <= 1:
        return handler(uri)
    if count == 2:
        return handler(vr, uri)
    return handler(f"{tag:08X}", vr, uri)
