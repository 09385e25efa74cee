"""``dcmgen new``: create an object of any IOD from values and an array, or list what it needs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from rich.table import Table

from dcmgen.cli.common import out, read
from dcmgen.cli.completion import iods
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.iod import IOD

_STEP = re.compile(r"(\w+)\[(\d+)\]")
_NUMBERS = {"US": int, "SS": int, "UL": int, "SL": int, "UV": int, "SV": int, "FL": float, "FD": float}


def new(
    iod: str = typer.Argument(
        "", help="Name of an IOD, such as 'CT Image', its class or SOP Class.", autocompletion=iods
    ),
    values: list[str] = typer.Option(
        [],
        "--set",
        "-s",
        metavar="KEYWORD=VALUE",
        help="Set an attribute, also of an item: 'SegmentSequence[0].SegmentLabel=Lung'. Backslashes separate several "
        "values; a code is written as 'SCT:39607008' or 'SCT:Lung'. Can be repeated.",
    ),
    array: Path | None = typer.Option(None, "--from-npy", help="NPY file with the array of the pixels."),
    source: Path | None = typer.Option(
        None, "--source", help="DICOM file of the same study, whose patient and study are copied."
    ),
    target: Path | None = typer.Option(None, "--out", "-o", help="DICOM file to write."),
    missing: bool = typer.Option(False, "--missing", help="List what is still missing."),
    template: bool = typer.Option(False, "--template", help="Print Python that creates the object."),
    force: bool = typer.Option(False, "--force", help="Write the file although something is missing."),
    listing: bool = typer.Option(False, "--list", help="List the IODs with their classes and SOP Classes."),
) -> int:
    """Create an object: set values and pixels, complete what follows from them, and write the file.

    Attributes that may be empty are empty. A file is only written if nothing is missing.
    """
    if listing:
        out.print(_table())
        return 0
    if not iod:
        raise CreateError("the name of the IOD is missing", advice="Use --list to list the names")
    if template:
        from dcmgen.create.templates import template as code

        out.print(code(iod), end="", soft_wrap=True)
        return 0
    made = _made(iod, values, array, source)
    left = made.missing()
    if missing or (left and not force) or target is None:
        out.print(str(left), soft_wrap=True)
    if target is not None and (force or not left):
        made.save_as(target, validate=not force)
        out.print(f"{target}: {type(made).__name__}, {made.get('SOPInstanceUID')}", soft_wrap=True)
    return 1 if left else 0


def _made(iod: str, values: list[str], array: Path | None, source: Path | None) -> IOD:
    """Return the object with its values and pixels, completed."""
    from dcmgen.create.instance import new as create

    made = create(iod)
    sources = []
    if source is not None:
        sources = [read(source)]
        made.inherit(sources[0], "patient", "study")
    for text in values:
        _set(made, text)
    if array is not None:
        import numpy as np

        try:
            pixels = np.load(array, allow_pickle=False)
        except ValueError as error:
            raise CreateError(f"the file does not contain an array: {error}", path=str(array)) from None
        made.set_pixel_data(pixels)
    made.complete(sources)
    return made


def _set(made: IOD, text: str) -> None:
    """Set the attribute of an argument ``KEYWORD=VALUE``."""
    path, equals, value = text.partition("=")
    if not equals:
        raise CreateError(f"{text!r} does not contain a value", advice="Write KEYWORD=VALUE")
    *steps, keyword = path.strip().split(".")
    target: Any = made
    for step in steps:
        match = _STEP.fullmatch(step)
        if match is None:
            raise CreateError(f"{step!r} is not an item of a sequence", advice="Write 'SegmentSequence[0]'")
        target = _item(target, match[1], int(match[2]))
    setattr(target, keyword, _value(target, keyword, value))


def _item(dataset: BaseDataset, keyword: str, index: int) -> Any:
    """Return an item of a sequence; the next one is added."""
    sequence = getattr(dataset, keyword)
    if index > len(sequence):
        raise CreateError(
            f"{keyword} has {len(sequence)} items, so that there is no item {index}",
            advice=f"The index of the next item is {len(sequence)}",
        )
    return sequence.add() if index == len(sequence) else sequence[index]


def _value(dataset: BaseDataset, keyword: str, text: str) -> Any:
    """Return the value that an attribute accepts for a text."""
    from dcmgen.dictionary import tag_for_keyword, vr_of

    tag = tag_for_keyword(keyword)
    vr = vr_of(tag) if tag is not None else ""
    if vr == "SQ":
        return [_code(each) for each in text.split("\\") if each]
    number = _NUMBERS.get(vr[:2])
    if number is None or not text:
        return text or None
    try:
        found = [number(each) for each in text.split("\\")]
    except ValueError:
        raise CreateError(f"{text!r} is not a number", tag_path=keyword) from None
    return found[0] if len(found) == 1 else found


def _code(text: str) -> Any:
    """Return the code of a text such as ``SCT:Lung``."""
    from dcmgen.codes import scheme

    name, colon, key = text.partition(":")
    if not colon:
        raise CreateError(f"{text!r} is not a code", advice="Write the scheme and the value or keyword: SCT:39607008")
    return scheme(name)[key]


def _table() -> Table:
    """Return the IODs of stored objects, with their classes and SOP Classes."""
    from dcmgen import rules
    from dcmgen.dictionary.data.sop_classes import SOP_CLASSES

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("IOD", "class", "SOP Class"):
        table.add_column(column, no_wrap=column != "SOP Class")
    for name in rules.iods():
        entries = [entry for entry in SOP_CLASSES.values() if entry[1] == name and entry[2]]
        if entries and rules.iod(name).kind == "composite":
            table.add_row(name, entries[0][2], ", ".join(entry[0] for entry in entries))
    return table
