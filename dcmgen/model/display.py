"""Text listings of datasets."""

from __future__ import annotations

from collections.abc import Iterator

from dcmgen._printable import printable
from dcmgen.model.bulk import RemoteValues
from dcmgen.model.sequence import Sequence
from dcmgen.values.uid import UID
from dcmgen.values.vr import BYTES, NUMBER_STRINGS, UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias, TypeVar

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.element import DataElement

    T = TypeVar("T")
    Folded: TypeAlias = "Iterator[T | Folded[T]]"

_LONGEST_BYTES = 16
_LONGEST_LIST = 64
_LONGEST_TEXT = 400
_LONGEST_READ = 1 << 16
"""Number of bytes up to which a value is read to be shown."""
_LONGEST_LIST_TEXT = 2_000
_MOST_LINES = 10_000
"""Number of lines after which the text of a dataset is cut off."""
_MOST_CHARACTERS = 2_000_000
"""Number of characters after which the text of a dataset is cut off."""
_PROMPT_LINES = 500
"""Number of lines after which the text of a dataset at a prompt of IPython is cut off."""
_NAME_WIDTH = 35
_INDENT = "   "


def unread(element: DataElement, longest: int) -> tuple[Any, int, int] | None:
    """Return the location of a long value that is still in its file.

    Parameters
    ----------
    element : DataElement
        Element of a dataset.
    longest : int
        Number of bytes up to which a value is not long.

    Returns
    -------
    (object, int, int) or None
        Location, as `BaseDataset.value_span` returns it. None for a sequence, a short value, and a value that was
        decoded or set.
    """
    dataset, number = element._dataset, element._number
    if dataset is None or number in dataset._values:
        return None
    entry = dataset._raw.get(number)
    if not isinstance(entry, tuple) or 0 <= entry[2] <= longest or element.VR == "SQ":
        return None
    span = dataset.value_span(number)
    return span if span[2] > longest else None


def value_text(element: DataElement) -> str:
    """Return the value of an element as one line of text; long values are abbreviated."""
    dataset = element._dataset
    if dataset is not None and element._number not in dataset._values and (text := unread_text(element)):
        return text
    value = element.value
    if isinstance(value, Sequence):
        return f"<Sequence, length {len(value)}>"
    if isinstance(value, bytes):
        return f"Array of {len(value)} elements" if len(value) > _LONGEST_BYTES else repr(value)
    if isinstance(value, list):
        if len(value) > _LONGEST_LIST:
            return f"Array of {len(value)} elements"
        text = "[" + ", ".join(map(_one_text, value)) + "]"
        return text if len(text) <= _LONGEST_LIST_TEXT else f"{text[:_LONGEST_LIST_TEXT]}… ({len(value)} values)"
    if element.VR in NUMBER_STRINGS and isinstance(value, (int, float)):
        return repr(str(value))
    return _one_text(value)


def _one_text(value: object) -> str:
    """Return a single value as text."""
    if isinstance(value, UID) and value:
        return printable(value.name)
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return f"{value[:_LONGEST_TEXT]!r}… ({len(value)} characters)"
    return repr(value)


def unread_text(element: DataElement) -> str:
    """Return the size, the beginning or the URI of a long value that is still elsewhere; empty for other values."""
    dataset = element._dataset
    source: Any = dataset._source if dataset is not None else None
    if dataset is not None and type(source) is RemoteValues:
        reference = source.reference(dataset, element._number)
        return repr(reference) if reference else ""
    vr = element.VR
    span = unread(element, _LONGEST_BYTES if vr in BYTES else _LONGEST_READ)
    if span is None:
        return ""
    source, offset, length = span
    if vr in BYTES:
        return f"Array of {length} elements"
    if vr in UNITS:
        return f"Array of {length // (4 if vr == 'AT' else UNITS[vr])} elements"
    return f"{source.read(offset, _LONGEST_TEXT)!r}… ({length} bytes)"


def listing(dataset: BaseDataset, depth: int | None = None) -> str:
    """List the elements of a dataset, and cut the list off if it is very long.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset to list.
    depth : int, optional
        Number of sequence levels whose items are listed; all by default.

    Returns
    -------
    str
        The first lines of `lines`, separated by newlines.
    """
    return _first(lines(dataset, depth), _MOST_LINES, "ds.lines() yields all of them")


def items_listing(items: Sequence[Any]) -> str:
    """List the items of a sequence, and cut the list off if it is very long.

    Parameters
    ----------
    items : Sequence
        Items to list.

    Returns
    -------
    str
        Lines, separated by newlines.
    """
    return _first(_item_lines(items), _MOST_LINES, "seq[index] returns one of the items")


def prompt_text(value: BaseDataset | Sequence[Any]) -> str:
    """Return the text of a dataset or sequence at a prompt of IPython; notebooks store it next to the HTML.

    Parameters
    ----------
    value : BaseDataset or Sequence
        Object to list.

    Returns
    -------
    str
        The first lines of its listing.
    """
    found = _item_lines(value) if isinstance(value, Sequence) else lines(value)
    return _first(found, _PROMPT_LINES, "print() shows more")


def _item_lines(items: Sequence[Any]) -> Iterator[str]:
    yield f"<Sequence, length {len(items)}>"
    for number, item in enumerate(items, 1):
        yield f"Item {number} ---------"
        yield from unfolded(_lines(item, 1, None))


def _first(found: Iterator[str], limit: int, advice: str) -> str:
    """Join the first lines, and say in a last line that others were left out."""
    first: list[str] = []
    length = 0
    for line in found:
        if len(first) == limit or length > _MOST_CHARACTERS:
            first.append(f"… (only the first {len(first):,} lines; {advice})")
            break
        first.append(line)
        length += len(line)
    return "\n".join(first)


def lines(dataset: BaseDataset, depth: int | None = None) -> Iterator[str]:
    """See `BaseDataset.lines`."""
    meta = dataset._file.file_meta if dataset._file else None
    if meta is not None and len(meta):
        yield "Dataset.file_meta -------------------------------"
        yield from unfolded(_lines(meta, 0, depth))
        yield "-------------------------------------------------"
    yield from unfolded(_lines(dataset, 0, depth))


def unfolded(parts: Folded[T]) -> Iterator[T]:
    """Yield the parts of a generator, and in place of a generator among them its own parts, without recursive calls."""
    waiting = [parts]
    generator = type(parts)
    while waiting:
        for part in waiting[-1]:
            if type(part) is generator:
                waiting.append(part)
                break
            yield part  # type: ignore[misc]
        else:
            waiting.pop()


def _lines(dataset: BaseDataset, level: int, depth: int | None) -> Folded[str]:
    indent = _INDENT * level
    for element in dataset:
        items = element_items(element)
        if not isinstance(items, list):
            text = items or _safe(element)
            yield f"{indent}{element.tag} {element.name[:_NAME_WIDTH]:{_NAME_WIDTH}} {element.VR}: {text}"
            continue
        yield f"{indent}{element.tag}  {element.name}  {len(items)} item(s) ---- "
        if depth is None or level < depth:
            for item in items:
                yield _lines(item, level + 1, depth)
                yield f"{indent}{_INDENT}---------"


def element_items(element: DataElement) -> list[BaseDataset] | str:
    """Return the items of a sequence, or the reason why they cannot be read; for other elements, an empty text."""
    dataset = element._dataset
    try:
        items = dataset._items(element._number) if dataset is not None else None
    except ValueError as error:
        return f"<{error}>"
    return "" if items is None else items


def _safe(element: DataElement) -> str:
    try:
        return printable(value_text(element))
    except ValueError as error:  # a value that cannot be decoded must not prevent the listing of the others
        return f"<{error}>"
