"""``dcmgen dump``: print the elements of files, one per line."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.text import Text

from dcmgen._printable import counted, printable
from dcmgen.cli.common import err, out, print_error, print_lines, read, similar_keywords
from dcmgen.cli.completion import keywords
from dcmgen.errors import DicomError, RepairWarning
from dcmgen.model.display import unfolded, unread
from dcmgen.values.multivalue import is_empty
from dcmgen.values.vr import BYTES, NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sized

    from dcmgen.model.dataset import BaseDataset, Dataset
    from dcmgen.model.display import Folded
    from dcmgen.model.element import DataElement
    from dcmgen.values.tag import Tag

NAME_WIDTH = 40
_LONGEST_BYTES = 16
_LONGEST_READ = 1 << 20
"""Number of bytes up to which a value is read to be printed."""


def _value(element: DataElement, width: int) -> Text:
    """Return the value of an element as one line of at most `width` characters; 0 for no limit."""
    if span := unread(element, _LONGEST_BYTES if element.VR in BYTES else _LONGEST_READ):
        source, offset, length = span
        return _bytes(length, source.read(offset, _LONGEST_BYTES))
    value = element.value
    if is_empty(value):
        return Text("(empty)", style="dim")
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _bytes(len(value), value)
    if element.VR == "UI":
        parts = value if isinstance(value, list) else [value]
        text = "\\".join(f"{p.name} ({p})" if p.name != str(p) else str(p) for p in parts)
        style = "cyan"
    else:
        text = "\\".join(map(str, value)) if isinstance(value, list) else str(value)
        style = "green" if element.VR in NUMBERS else ""
    text = printable(text)
    if width and len(text) > width:
        text = text[: width - 1] + "…"
    return Text(text, style=style)


def _bytes(length: int, value: bytes | bytearray | memoryview) -> Text:
    head = bytes(value[:_LONGEST_BYTES]).hex(" ")
    return Text(f"{length} bytes: {head}{' …' if length > _LONGEST_BYTES else ''}", style="magenta")


def lines(dataset: BaseDataset, *, depth: int | None = None, width: int = 0) -> Iterator[Text]:
    """Yield a styled line for each element, with the elements of items indented below their sequence.

    Parameters
    ----------
    dataset : Dataset
        Dataset to list.
    depth : int, optional
        Number of levels of sequences to expand; 0 expands none. By default, all.
    width : int, optional
        Maximum length of a value in characters; 0 (the default) for no limit.

    Yields
    ------
    rich.text.Text
        The next line.
    """
    return unfolded(_lines(dataset, 0, depth, width))


def _lines(dataset: BaseDataset, level: int, depth: int | None, width: int) -> Folded[Text]:
    margin = "  " * level
    creators: dict[int, str] = {}
    for element in dataset:
        tag = element.tag
        if tag.is_private_creator:
            creators[tag.group << 8 | tag.element] = printable(str(element.value or ""))
        line = Text(margin)
        line.append(str(tag), style="blue")
        line.append(f" {element.VR} ", style="yellow")
        # the block of a private element identifies its creator: (0019,10xx) belongs to the creator in (0019,0010)
        creator = creators.get(tag.group << 8 | tag.element >> 8) if tag.is_private else None
        label = element.keyword or (f"[{creator}] {tag.element & 0xFF:02X}" if creator else element.name)
        line.append(f"{label:<{max(0, NAME_WIDTH - len(margin))}} ", style="bold" if element.keyword else "dim")
        if element.VR != "SQ":
            line.append_text(_value(element, width))
            yield line
            continue
        items = element.value or []
        line.append(_item_count(items), style="dim")
        yield line
        if depth is not None and level >= depth:
            continue
        for number, item in enumerate(items, 1):
            yield Text(f"{margin}  item {number}", style="dim")
            yield _lines(item, level + 1, depth, width)


def _item_count(items: Sized) -> str:
    return counted(len(items), "item")


def _tag(name: str) -> Tag:
    """Return the tag that a user wrote as a tag or keyword.

    Raises
    ------
    DicomError
        If the text is neither; with the nearest keywords.
    """
    from dcmgen.values.tag import Tag

    try:
        return Tag(name.strip("()").replace(",", "") if name[:1] in "(0123456789" else name)
    except (ValueError, KeyError):
        problem = f"{name!r} is neither a tag such as 0010,0010 nor a keyword such as PatientName"
        raise DicomError(f"{problem}{similar_keywords(name)}") from None


def _print_selected(dataset: BaseDataset, tags: list[Tag], width: int) -> bool:
    """Print the elements with the given tags at all levels, and return whether there is one."""
    found = sorted(
        (element for element in dataset.iterall() if element.tag in tags), key=lambda one: tags.index(one.tag)
    )
    for element in found:
        line = Text(str(element.tag), style="blue")
        line.append(f" {element.VR} ", style="yellow").append(f"{element.keyword or element.name} ", style="bold")
        if element.VR == "SQ":
            line.append(_item_count(element.value), style="dim")
        else:
            line.append_text(_value(element, width))
        out.print(line, soft_wrap=True)
    return bool(found)


def _print_all(dataset: Dataset, depth: int | None, width: int) -> None:
    """Print all elements, and the repairs on standard error."""
    for part in (dataset.file_meta, dataset):
        print_lines(lines(part, depth=depth, width=width))
    for repair in dataset.repairs:
        err.print(f"repaired: {repair}", style="yellow", soft_wrap=True)
    if omitted := getattr(dataset.repairs, "omitted", 0):
        err.print(f"repaired: {omitted:,} more errors", style="yellow")


def _print_json(sources: list[Path]) -> int:
    """Print the files in the DICOM JSON Model: one object, or an array of objects for several files (PS3.18 F)."""
    texts = (read(source).to_json(bulk_data_threshold=sys.maxsize, indent=1) for source in sources)
    if len(sources) == 1:
        print(next(texts))
        return 0
    for number, text in enumerate(texts):
        print("," if number else "[", text, sep="\n")
    print("]")
    return 0


def dump(
    sources: list[Path] = typer.Argument(..., metavar="FILE", help="DICOM files; - for standard input."),
    depth: int | None = typer.Option(
        None, "--depth", "-d", min=0, help="Expand sequences only to this level; 0 expands none."
    ),
    tag: list[str] = typer.Option(
        [],
        "--tag",
        "-t",
        metavar="TAG",
        help="Print only this element, at all levels: 0010,0010 or PatientName. May be repeated.",
        autocompletion=keywords,
    ),
    width: int = typer.Option(
        0, "--width", "-w", min=0, help="Truncate values to this many characters; 0 fits them to the terminal."
    ),
    as_json: bool = typer.Option(
        False, "--json", help="Print the dataset in the DICOM JSON Model, with bulk data inline."
    ),
) -> int:
    """Print the elements of files: tag, VR, keyword and value."""
    tags = [_tag(name) for name in tag]
    if as_json:
        if tags or depth is not None:
            raise DicomError("--json prints whole datasets; it cannot be combined with --tag or --depth")
        return _print_json(sources)
    if not tags:
        warnings.simplefilter("ignore", RepairWarning)  # the repairs are printed below, one per line
    if not width and out.is_terminal:
        width = max(20, out.width - NAME_WIDTH - 16)
    code = 0
    for source in sources:
        try:
            dataset = read(source)
        except (DicomError, OSError) as error:
            if len(sources) == 1:
                raise
            print_error(error)
            code = 1
            continue
        if len(sources) > 1:
            out.print(Text(printable(str(source)), style="bold underline"), soft_wrap=True)
        if not tags:
            _print_all(dataset, depth, width)
        elif not _print_selected(dataset, tags, width):
            err.print(f"dcmgen: {printable(source.name)} has no {' or '.join(tag)}", soft_wrap=True)
            code = 1
    return code
