"""HTML of datasets for notebooks: a picture, the facts that identify the object, and the tree of elements."""

from __future__ import annotations

from itertools import islice

from dcmgen import _html
from dcmgen._html import cell, escape, fragment
from dcmgen._printable import counted
from dcmgen.dictionary import keyword_for_tag, name_of, tag_for_keyword
from dcmgen.errors import DicomError
from dcmgen.model.display import element_items, unfolded, unread_text
from dcmgen.values import tags
from dcmgen.values.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.display import Folded
    from dcmgen.model.element import DataElement
    from dcmgen.model.sequence import Sequence

_CHARACTERS = 150_000
"""Number of characters after which a tree is cut off, except for the elements of the highest level."""
_MOST_CHARACTERS = 190_000
"""Number of characters after which a tree is cut off."""
_LINE = 160
"""Number of characters of HTML that are reserved for an element."""
_DEEPEST = 120
"""Number of levels after which a tree is cut off; browsers do not nest more than a few hundred elements."""
_MOST_VALUES = 32
_FIRST_VALUES = 8
"""Number of values that are shown of a list with more than `_MOST_VALUES`."""
_MOST_REPAIRS = 20
_MOST_ERROR = 500
_MOST_TEXT = 8_000
"""Number of characters of the text that represents an object."""

_IDENTITY = ("PatientName", "PatientID", "StudyDate", "Modality", "StudyDescription", "SeriesDescription")
_POSITION = ("InstanceNumber", "ImagePositionPatient")
_NAMING = ("Name", "Label", "Description")
_NUMBERING = ("Number", "Index")
"""Ends of the keywords of elements that name or number an item."""


class Picture:
    """What represents an object above its elements.

    Parameters
    ----------
    png : bytes, optional
        PNG file of a small picture.
    text : str, optional
        Lines of text.
    error : str, optional
        The reason why an object that has a picture cannot be drawn.
    """

    __slots__ = ("error", "png", "text")

    def __init__(self, png: bytes | None = None, text: str = "", error: str = "") -> None:
        self.png = png
        self.text = text
        self.error = error


def html(dataset: BaseDataset, picture: Picture | None = None, *, is_bare: bool = False) -> str:
    """Return the HTML of a dataset.

    Parameters
    ----------
    dataset : BaseDataset
        The dataset. Its values are escaped. If it is large, only a part of its items is listed.
    picture : Picture, optional
        What represents the object.
    is_bare : bool, optional
        Whether to leave out the style and the script.

    Returns
    -------
    str
        HTML with the style and the script of notebooks.
    """
    return fragment("tree", _above(list(_head(dataset)), picture), tree(dataset), is_bare=is_bare)


def objects_html(objects: list[Any], picture: Picture | None = None) -> str:
    """Return the HTML of the objects of a series.

    Parameters
    ----------
    objects : list of BaseDataset
        The objects.
    picture : Picture, optional
        What represents the series.

    Returns
    -------
    str
        HTML with the style and the script of notebooks.
    """
    facts = list(_head(objects[0])) if objects else ["<b>Series</b>"]
    facts.append(counted(len(objects), "object"))
    return fragment("tree", _above(facts, picture), unfolded(_item_lines(objects, [_CHARACTERS], 0, "Object")))


def items_html(items: Sequence[Any]) -> str:
    """Return the HTML of the items of a sequence.

    Parameters
    ----------
    items : Sequence
        The items.

    Returns
    -------
    str
        HTML with the style and the script of notebooks.
    """
    head = _above(["<b>Sequence</b>", counted(len(items), "item")], None)
    return fragment("tree", head, unfolded(_item_lines(items, [_CHARACTERS], 0)))


def _above(facts: list[str], picture: Picture | None) -> str:
    """Return the HTML above the tree."""
    found = picture or Picture()
    if found.error:
        facts.append(f"<i>no picture: {escape(found.error[:_MOST_ERROR])}</i>")
    image = _html.image(found.png, "picture of the object") if found.png else ""
    text = f"<pre>{_html.escape_lines(found.text[:_MOST_TEXT])}</pre>" if found.text else ""
    return f"{image}<div>{'<br>'.join(facts)}</div>{text}"


def tree(dataset: BaseDataset) -> Iterator[str]:
    """Yield the lines of the tree of a dataset, with its File Meta Information.

    Parameters
    ----------
    dataset : BaseDataset
        The dataset.

    Yields
    ------
    str
        HTML of a part of the tree.
    """
    left = [_CHARACTERS]
    meta = dataset._file.file_meta if dataset._file else None
    if meta is not None and len(meta):
        start, end = _html.fold(f"<small>File Meta Information ({len(meta)})</small>")
        yield start
        yield from unfolded(_lines(meta, left, 1))
        yield end
    yield from unfolded(_lines(dataset, left, 0))


# ---- the facts above the tree


def _head(dataset: BaseDataset) -> Iterator[str]:
    """Yield lines that identify an object: its SOP Class, patient, study, size, file, and what the reader repaired."""
    info = dataset._file
    yield f"<b>{escape(_text(dataset, 'SOPClassUID') or type(dataset).__name__)}</b>"
    identity = [text for keyword in _IDENTITY if (text := _text(dataset, keyword))]
    if identity and info is not None:
        yield escape(" · ".join(identity))
    size = _size(dataset)
    if info is not None and info.transfer_syntax:
        size.append(info.transfer_syntax.name)
    if size:
        yield f"<i>{escape(' · '.join(size))}</i>"
    if info is None:
        return
    if info.filename:
        yield f"<i>{escape(info.filename)}</i>"
    if info.repairs:
        count = len(info.repairs) + getattr(info.repairs, "omitted", 0)
        shown = "".join(f"<li>{escape(str(each))}</li>" for each in info.repairs[:_MOST_REPAIRS])
        more = f"<li>… {count - _MOST_REPAIRS} more in ds.repairs</li>" if count > _MOST_REPAIRS else ""
        yield f"<details><summary>{counted(count, 'repair')}</summary><ul>{shown}{more}</ul></details>"


def _size(dataset: BaseDataset) -> list[str]:
    rows, columns = _text(dataset, "Rows"), _text(dataset, "Columns")
    found = [f"{columns} × {rows}"] if rows and columns else []
    frames, bits = _text(dataset, "NumberOfFrames"), _text(dataset, "BitsStored")
    if frames not in ("", "1"):
        found.append(f"{frames} frames")
    if bits:
        found.append(f"{bits} bits")
    return found


def _text(dataset: BaseDataset, keyword: str) -> str:
    """Return the value of an element as text; empty if it is absent or cannot be decoded."""
    tag = tag_for_keyword(keyword)
    if tag is None or tag not in dataset:
        return ""
    try:
        text = _texts(dataset[tag])[0]
    except (DicomError, ValueError, OSError):
        return ""
    return f"{text[:80]}…" if len(text) > 80 else text


# ---- the tree


def _lines(dataset: BaseDataset, left: list[int], level: int) -> Folded[str]:
    """Yield the lines of a dataset.

    `left` has the number of characters that remain for lines. First, characters for all elements of the dataset are
    reserved. Its sequences get equal shares of the others; what one does not need remains for those that follow.
    """
    count = len(dataset)
    shown = min(count, max(left[0] // _LINE, 0)) if level < _DEEPEST else 0
    left[0] -= shown * _LINE
    elements = [(element, element.VR) for element in islice(dataset, shown)]
    sequences = sum(vr == "SQ" for _, vr in elements)
    for index, (element, vr) in enumerate(elements):
        if left[0] < _CHARACTERS - _MOST_CHARACTERS:
            shown = index
            break
        items = element_items(element)
        kind = "private" if element.tag.is_private else ""
        keyword = keyword_for_tag(element._number)
        title = f' title="{escape(keyword)}"' if keyword else ""
        head = f"<code>{element.tag}</code> <b{title}>{escape(element.name)}</b> <i>{escape(vr)}</i> "
        if isinstance(items, str) or not items:
            text = _html.line(head + (_cell(element) if items == "" else cell(str(items or "0 items"))), kind)
            left[0] += _LINE - len(text)
            yield text
            continue
        text = f"1 item {_label(items[0])}" if len(items) == 1 else counted(len(items), "item")
        start, end = _html.fold(head + cell(text), kind)
        left[0] += _LINE - len(start) - len(end)
        share = left[0] // max(sequences, 1)
        sequences -= 1
        others, left[0] = left[0] - share, share
        yield start
        yield _item_lines(items, left, level + 1)
        yield end
        left[0] += others
    if shown < count:
        yield _more(count - shown, "element")


def _item_lines(items: list[BaseDataset], left: list[int], level: int, noun: str = "Item") -> Folded[str]:
    for index, item in enumerate(items):
        if left[0] < 2 * _LINE or level >= _DEEPEST:
            yield _more(len(items) - index, noun.lower())
            return
        label = _label(item) if noun == "Item" else _position(item)
        start, end = _html.fold(
            f"<small>{noun} {index + 1}</small> <b>{escape(label)}</b>"
            if label
            else f"<small>{noun} {index + 1}</small>",
            is_open=len(items) == 1,
        )
        left[0] -= len(start) + len(end)
        yield start
        yield _lines(item, left, level + 1)
        yield end


def _more(count: int, noun: str) -> str:
    return _html.line(f"<em>… {counted(count, f'more {noun}')}</em>")


def _label(item: BaseDataset) -> str:
    """Return the text that names an item: the meaning of a code or of a concept, or else a name or number."""
    if meaning := _text(item, "CodeMeaning"):
        return meaning
    concept = tags.CONCEPT_NAME_CODE_SEQUENCE
    concepts = item._items(concept) if concept in item else None
    if concepts and (meaning := _text(concepts[0], "CodeMeaning")):
        return meaning
    names = [(tag, keyword) for tag in item._tags()[:_MOST_VALUES] if (keyword := keyword_for_tag(tag))]
    for end in _NAMING:
        for _, keyword in names:
            if keyword.endswith(end) and (text := _text(item, keyword)):
                return text
    for tag, keyword in names:
        if keyword.endswith(_NUMBERING) and (text := _text(item, keyword)):
            return f"{name_of(tag)} {text}"
    return ""


def _position(item: BaseDataset) -> str:
    """Return the text that distinguishes an object from the others of its series."""
    texts = [(keyword, _text(item, keyword)) for keyword in _POSITION]
    return " · ".join(f"{name_of(tag_for_keyword(keyword) or 0)} {text}" for keyword, text in texts if text)


# ---- values


def _cell(element: DataElement) -> str:
    try:
        text, whole = _texts(element)
    except (DicomError, ValueError, OSError) as error:  # the other elements are still listed
        return cell(f"<{error}>")
    return cell(text, whole)


def _texts(element: DataElement) -> tuple[str, str]:
    """Return the value of an element as text, and another text for its tooltip or ""."""
    dataset = element._dataset
    if dataset is not None and element._number not in dataset._values and (text := unread_text(element)):
        return text, ""
    value = element.value
    if value is None:
        return "", ""
    if isinstance(value, UID):
        return value.name, str(value) if value.name != value else ""
    if isinstance(value, bytes):
        return (f"{len(value):,} bytes" if len(value) > _MOST_VALUES else value.hex(" ")), ""
    if isinstance(value, list):
        texts = [each.name if isinstance(each, UID) else str(each) for each in value[:_MOST_VALUES]]
        whole = ", ".join(texts)
        if len(value) == len(texts):
            return whole, ""
        return f"{', '.join(texts[:_FIRST_VALUES])}, … ({len(value):,} values)", f"{whole}, …"
    return str(value), ""
