"""Bulk data of the JSON and XML models: values that are stored elsewhere."""

from __future__ import annotations

from contextlib import contextmanager

from dcmgen.errors import LimitError
from dcmgen.model import access
from dcmgen.model.bulk import BulkData
from dcmgen.values.vr import BYTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeAlias

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.element import DataElement

    Sender: TypeAlias = "Callable[[DataElement], str]"
    Fetcher: TypeAlias = Callable[..., Any]


@contextmanager
def nesting_limit(model: str) -> Iterator[None]:
    """Raise a `LimitError` if Python cannot convert sequences to a model because they are nested too deeply."""
    try:
        yield
    except RecursionError as error:
        raise LimitError(f"sequences are nested too deeply for {model}") from error


def stored(sender: Sender, dataset: BaseDataset, tag: int, threshold: int) -> BulkData | None:
    """Pass a long binary value that is still in its file to a handler.

    The value is read only if the handler accesses it, and is not kept in memory.

    Parameters
    ----------
    sender : callable
        Stores a value and returns its URI.
    dataset : Dataset
        Dataset that contains the element.
    tag : int
        Tag of the element.
    threshold : int
        Number of bytes up to which a value is not long.

    Returns
    -------
    BulkData or None
        Reference to the value; None if the value is short, not binary or in memory.
    """
    values = access.values(dataset)
    if tag in values or not isinstance(access.entries(dataset)[tag], tuple):
        return None
    if access.vr(dataset, tag) not in BYTES or dataset.value_span(tag)[2] <= threshold:
        return None
    uri = sender(dataset[tag])
    values.pop(tag, None)
    return BulkData(uri)


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
    from inspect import Parameter, signature

    try:
        parameters = signature(handler).parameters.values()
    except ValueError:  # some functions written in C have no signature
        count = 1
    else:  # the method get of HTTP clients has optional parameters besides the URI
        positional = [each for each in parameters if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)]
        count = sum(each.default is Parameter.empty for each in positional) or len(positional) or len(parameters)
    if count <= 1:
        return handler(uri)
    if count == 2:
        return handler(vr, uri)
    return handler(f"{tag:08X}", vr, uri)
