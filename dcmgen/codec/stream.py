"""Iteration over the elements of a file in constant memory."""

from __future__ import annotations

from dcmgen.codec.reader import dcmread
from dcmgen.model import access

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Unpack

    from dcmgen.codec.origin import BinarySource
    from dcmgen.model.element import DataElement
    from dcmgen.model.options import ReadOptions


def iter_elements(source: BinarySource, **options: Unpack[ReadOptions]) -> Iterator[DataElement]:
    """Yield the elements of a file in the order of their tags, File Meta Information first.

    A value is read when you access it and released when the next element is requested. Only one value is in memory at
    a time.

    Parameters
    ----------
    source : path-like, str, bytes-like, mmap or binary file object
        A path, URL, bytes, memory map or binary file object. A file object that is not seekable is read into memory.
    **options
        Keyword arguments of `dcmgen.dcmread`.

    Yields
    ------
    DataElement
        An element, whose value is available until the next one is requested. Sequences include their items.

    Raises
    ------
    NotDicomError
        If the data are not DICOM.
    ReadError
        If a limit is exceeded or, with ``strict=True``, the data contain an error.
    OSError
        If the file cannot be opened.

    See Also
    --------
    dcmgen.dcmread : Read all elements into a dataset.

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
