"""``dcmgen new``: create an object of any IOD from values and an array, or list what it needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.table import Table

from dcmgen.cli.common import out, read
from dcmgen.cli.completion import iods
from dcmgen.cli.settings import set_attribute
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from dcmgen.model.iod import IOD


def new(
    iod: str = typer.Argument(
        "", help="Name of an IOD, such as 'CT Image', or of its class or SOP Class.", autocompletion=iods
    ),
    values: list[str] = typer.Option(
        [],
        "--set",
        "-s",
        metavar="KEYWORD=VALUE",
        help="Set an attribute, also one of an item: 'SegmentSequence[0].SegmentLabel=Lung'. Backslashes separate several "
        "values; a code is written as 'SCT:39607008' or 'SCT:Lung'. Can be repeated.",
    ),
    array: Path | None = typer.Option(None, "--from-npy", help="NPY file with the pixels."),
    source: Path | None = typer.Option(
        None, "--source", help="DICOM file of the same study, from which the patient and the study are copied."
    ),
    target: Path | None = typer.Option(None, "--output", "-o", help="DICOM file to write."),
    missing: bool = typer.Option(False, "--missing", help="List the attributes that are missing."),
    template: bool = typer.Option(False, "--template", help="Print Python that creates the object."),
    force: bool = typer.Option(False, "--force", help="Write the file even if attributes are missing."),
    listing: bool = typer.Option(False, "--list", help="List the IODs with their classes and SOP Classes."),
) -> int:
    """Create an object of any IOD from values and pixels.

    Attributes that follow from the others are set, and those that can be empty are empty. The file is only written if
    nothing is missing.
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
    return 1 if left and target is not None and not force else 0


def _made(iod: str, values: list[str], array: Path | None, source: Path | None) -> IOD:
    """Return the object with its values and pixels, completed."""
    from dcmgen.create.instance import new as create

    made = create(iod)
    sources = []
    if source is not None:
        sources = [read(source)]
        made.inherit(sources[0], "patient", "study")
    for text in values:
        set_attribute(made, text)
    if array is not None:
        import numpy as np

        try:
            pixels = np.load(array, allow_pickle=False)
        except ValueError as error:
            raise CreateError(f"the file does not contain an array: {error}", path=str(array)) from None
        made.set_pixel_data(pixels)
    made.complete(sources or None)
    return made


def _table() -> Table:
    """Return the IODs of stored objects, with their classes and SOP Classes."""
    from dcmgen.create.catalog import iods as stored
    from dcmgen.dictionary import uid_entry

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("IOD", "class", "SOP Class"):
        table.add_column(column, no_wrap=column != "SOP Class")
    for name, kind in stored().items():
        names = (entry[0] for uid in kind.sop_classes if (entry := uid_entry(uid)))
        table.add_row(name, kind.__name__, ", ".join(names))
    return table
