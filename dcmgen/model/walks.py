"""Iteration over the elements of a dataset and its items, without recursive calls."""

from __future__ import annotations

from dcmgen.model.element import DataElement, bound, new
from dcmgen.model.store import MAY_BE_SEQUENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dcmgen.model.dataset import BaseDataset


def iterall(dataset: BaseDataset) -> Iterator[DataElement]:
    """See `BaseDataset.iterall`."""
    from dcmgen.dictionary.data.representations import VRS

    entered: list[tuple[BaseDataset, Iterator[int]]] = []
    waiting: list[list[BaseDataset]] = [[dataset]]
    while waiting:
        if len(entered) < len(waiting):
            if not waiting[-1]:
                waiting.pop()
                continue
            dataset = waiting[-1].pop()
            if dataset._source is not None:
                dataset._source.prepare(dataset)
            entered.append((dataset, iter(dataset._tags())))
        dataset, tags = entered[-1]
        raw = dataset._raw
        for tag in tags:
            # bound() and part of _items() are inlined, because this loop visits every element
            element = new(DataElement)
            element._dataset = dataset
            element._number = tag
            yield element
            entry = raw.get(tag, "")
            vr = entry if type(entry) is str else entry[0]
            if vr in MAY_BE_SEQUENCE and (vr is not None or VRS.get(tag, "SQ") == "SQ"):
                items = dataset._items(tag)
                if items:
                    waiting.append(items[::-1])
                    break
        else:
            entered.pop()


def walk(dataset: BaseDataset, callback: Callable[[BaseDataset, DataElement], object], recursive: bool) -> None:
    """See `BaseDataset.walk`."""
    stack: list[tuple[BaseDataset, Iterator[int]]] = [(dataset, iter(dataset._tags()))]
    while stack:
        dataset, tags = stack[-1]
        for tag in tags:
            if tag not in dataset._raw:
                continue
            callback(dataset, bound(dataset, tag))
            items = dataset._items(tag) if recursive else None
            if items:
                stack.extend((item, iter(item._tags())) for item in reversed(items))
                break
        else:
            stack.pop()
