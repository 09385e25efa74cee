"""Report what was corrected while the values of several elements were interpreted, such as pixels or positions."""

from __future__ import annotations

import warnings

from dcmgen.errors import PixelWarning
from dcmgen.model import access

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset


def report(ds: BaseDataset | None, kind: str, tag: int, message: str, offset: int = 0) -> None:
    """Add an entry to the repairs of the file that contains an element, and warn of it.

    A value that was not read from a file has no repairs; it only causes a warning.

    Parameters
    ----------
    ds : BaseDataset or None
        Dataset or item that contains the element; None for a value without a dataset.
    kind : str
        Kind of the repair; the reader warns once of each kind.
    tag : int
        Tag of the element.
    message : str
        What is wrong, and how it was read.
    offset : int, optional
        Offset in the value in bytes.

    Raises
    ------
    ReadError
        If the file was read with ``strict=True``.
    """
    reader = access.source(ds) if ds is not None else None
    entry = access.entries(ds).get(tag) if ds is not None else ""
    if reader is not None and not isinstance(entry, str):
        context = reader.context
        start = context.base + (entry[1] if entry is not None else 0)
        context.reading.repair(kind, reader.path(tag), start + offset, message, PixelWarning)
    else:
        warnings.warn(message, PixelWarning, stacklevel=5)
