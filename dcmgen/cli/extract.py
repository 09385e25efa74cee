"""``dcmgen extract``: write what objects contain to files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import STANDARD_INPUT, exists_error, out, part_error, read
from dcmgen.cli.completion import contents
from dcmgen.cli.targets import Target, for_each

if TYPE_CHECKING:
    from typing import Any


def extract(
    sources: list[Path] = typer.Argument(..., metavar="FILE", help="DICOM files and folders; - for standard input."),
    output: Path = typer.Option(Path(), "--output", "-o", help="Folder of the new files. It is created."),
    what: list[str] = typer.Option(
        [],
        "--what",
        "-w",
        metavar="KIND",
        help="What to extract: document, video, waveforms, frames, overlays, icc or array (stored values as an NPY "
        "file). By default, everything that the object contains except array. Can be repeated.",
        autocompletion=contents,
    ),
    frame: list[int] = typer.Option(
        [], "--frame", "-f", metavar="NUMBER", min=1, help="Extract only this frame; the first is 1. Can be repeated."
    ),
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace files that exist."),
) -> int:
    """Extract documents, videos, waveforms, frames, overlays and ICC profiles.

    Documents become PDF, XML, STL, OBJ or MTL files, waveforms CSV files, frames and overlays PNG files. Videos are not
    decoded. The files have the name of the source. If there are several files, the command continues after a file from
    which nothing can be extracted, and the exit code is 1.
    """
    from dcmgen import extraction
    from dcmgen.model.groups import PartError

    parts: Any = what or None
    frames = [number - 1 for number in frame] or None

    def run(each: Target) -> None:
        if each.source != STANDARD_INPUT:
            each.check()
        ds = read(each.source)
        folder = output / each.source.parent.relative_to(_root(each.source, sources)) if each.is_found else output
        stem = "object" if each.source == STANDARD_INPUT else ""
        try:
            written = extraction.extract(ds, folder, parts, frames=frames, stem=stem, overwrite=overwrite)
        except FileExistsError as error:
            raise exists_error(error.filename) from None
        except PartError as error:
            raise part_error(error, each.source) from None
        for path in written:
            out.print(printable(str(path)), soft_wrap=True)

    return 1 if for_each(sources, None, run).failed else 0


def _root(path: Path, sources: list[Path]) -> Path:
    """Return the folder of the command line in which a file was found."""
    return next(source for source in sources if path.is_relative_to(source))
