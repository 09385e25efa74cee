"""Elements one after the other, without a dataset that keeps them."""

from __future__ import annotations

from dcmgen.codec.reader import dcmread
from dcmgen.model import access

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from dcmgen.codec.origin import BinarySource
    from dcmgen.model.element import DataElement


def iter_elements(source: BinarySource, **options: Any) -> Iterator[DataElement]:
    """Yield the elements of a file in the order of their tags, File Meta Information first.

    A value is read when it is asked for and forgotten when the next element is: memory holds one of them at a time,
    and of a file at a path no more than its header besides.

    Parameters
    ----------
    source
        A path, URL, bytes or binary file object. One that cannot seek is read into memory.
    **options
        Those of `dcmgen.dcmread`.

    Yields
    ------
    DataElement
        Bound to its value until the next one is yielded; sequences come with their items.

    Examples
    --------
    >>> from dcmgen import examples
    >>> [element.keyword for element in iter_elements(examples.get_path("ct"), stop_before_pixels=True)][:2]
    ['FileMetaInformationGroupLength', 'FileMetaInformationVersion']
    """
    options.setdefault("defer_size", 0)
    dataset = dcmread(source, **options)
    for part in (dataset.file_meta, dataset):
        for element in part:
            yield element
            access.values(part).pop(element.tag, None)
