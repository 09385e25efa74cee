"""Text and HTML listings of datasets."""

from __future__ import annotations

from dcmgen.model.sequence import Sequence
from dcmgen.values.uid import UID
from dcmgen.values.vr import BYTES, NUMBER_STRINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.element import DataElement

_LONGEST_BYTES = 16
_LONGEST_LIST = 64
_LONGEST_TEXT = 400
_NAME_WIDTH = 35
_INDENT = "   "


def value_text(element: DataElement) -> str:
    """Return the value of an element as one line of text; long values are abbreviated."""
    dataset, number = element._dataset, element._number
    if dataset is not None and number not in dataset._values:
        # the size of long binary values is known without reading them
        entry = dataset._raw.get(number)
        if isinstance(entry, tuple) and entry[2] > _LONGEST_BYTES and element.VR in BYTES:
            return f"Array of {entry[2]} elements"
    value = element.value
    if isinstance(value, Sequence):
        return f"<Sequence, length {len(value)}>"
    if isinstance(value, bytes):
        return f"Array of {len(value)} elements" if len(value) > _LONGEST_BYTES else repr(value)
    if isinstance(value, UID):
        return value.name
    if isinstance(value, list):
        if len(value) > _LONGEST_LIST:
            return f"Array of {len(value)} elements"
        return "[" + ", ".join(one.name if isinstance(one, UID) else repr(one) for one in value) + "]"
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return f"{value[:_LONGEST_TEXT]!r}… ({len(value)} characters)"
    if element.VR in NUMBER_STRINGS and value is not None:
        return repr(str(value))
    return repr(value) if value is not None else "None"


def listing(dataset: BaseDataset, depth: int | None = None) -> str:
    """List the elements of a dataset: tag, name, VR and value on one line, with items indented below their sequence.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset to list. Its File Meta Information is listed first.
    depth : int, optional
        Number of sequence levels whose items are listed; all by default.

    Returns
    -------
    str
        Lines separated by newlines.
    """
    lines: list[str] = []
    meta = dataset._file.file_meta if dataset._file else None
    if meta is not None and len(meta):
        lines.append("Dataset.file_meta -------------------------------")
        _list(meta, lines, 0, depth)
        lines.append("-------------------------------------------------")
    _list(dataset, lines, 0, depth)
    return "\n".join(lines)


def _list(dataset: BaseDataset, lines: list[str], level: int, depth: int | None) -> None:
    indent = _INDENT * level
    for element in dataset:
        items = dataset._items(element._number)
        if items is None:
            lines.append(
                f"{indent}{element.tag} {element.name[:_NAME_WIDTH]:{_NAME_WIDTH}} {element.VR}: {_safe(element)}"
            )
            continue
        lines.append(f"{indent}{element.tag}  {element.name}  {len(items)} item(s) ---- ")
        if depth is None or level < depth:
            for item in items:
                _list(item, lines, level + 1, depth)
                lines.append(f"{indent}{_INDENT}---------")


def _safe(element: DataElement) -> str:
    try:
        return value_text(element)
    except ValueError as error:  # a value that cannot be decoded must not prevent the listing of the others
        return f"<{error}>"


def html(dataset: BaseDataset) -> str:
    """Return the elements of a dataset as nested HTML tables for notebooks; sequences are collapsed.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset to list.

    Returns
    -------
    str
        HTML fragment. All text from the dataset is escaped.
    """
    meta = dataset._file.file_meta if dataset._file else None
    parts = ['<div class="dcmgen" style="font-family: monospace">']
    if meta is not None and len(meta):
        parts.append(f"<details><summary>File Meta Information ({len(meta)})</summary>{_table(meta)}</details>")
    parts.append(_table(dataset))
    parts.append("</div>")
    return "".join(parts)


def _table(dataset: BaseDataset) -> str:
    from html import escape

    rows = []
    for element in dataset:
        items = dataset._items(element._number)
        head = f"<td>{element.tag}</td><td>{escape(element.name)}</td><td>{escape(element.VR)}</td>"
        if items is None:
            rows.append(f"<tr>{head}<td>{escape(_safe(element))}</td></tr>")
            continue
        opened = "".join(
            f"<details><summary>Item {number}</summary>{_table(item)}</details>" for number, item in enumerate(items, 1)
        )
        rows.append(f"<tr>{head}<td><details><summary>{len(items)} item(s)</summary>{opened}</details></td></tr>")
    return f"<table>{''.join(rows)}</table>"
