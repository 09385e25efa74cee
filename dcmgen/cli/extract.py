"""``dcmgen extract``: write what objects contain to files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import STANDARD_INPUT, out, print_error, read
from dcmgen.cli.targets import targets
from dcmgen.errors import DicomError, NotDicomError

if TYPE_CHECKING:
    from typing import Any


def _contents(incomplete: str) -> list[str]:
    """Return the contents that begin with a text."""
    from typing import get_args

    from dcmgen.extraction import Content

    return [name for name in get_args(Content) if name.startswith(incomplete)]


def extract(
    sources: list[Path] = typer.Argument(..., metavar="FILE...", help="DICOM files and folders; - for standard input."),
    output: Path = typer.Option(Path(), "--output", "-o", help="Folder of the new files. It is created."),
    what: list[str] = typer.Option(
        [],
        "--what",
        "-w",
        help="What to extract: document, video, waveforms, frames, overlays, icc or array (stored values as an NPY "
        "file). By default, all that the object contains, without array. Can be repeated.",
        autocompletion=_contents,
    ),
    frame: list[int] = typer.Option(
        [], "--frame", "-f", min=1, help="Extract only this frame; the first is 1. Can be repeated."
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

    several = len(sources) > 1 or sources[0].is_dir()
    contents: Any = what or None
    failed = skipped = 0
    for each in targets(sources, None):
        try:
            if each.source != STANDARD_INPUT:
                each.check()
            ds = read(each.source)
            folder = output / each.source.parent.relative_to(_root(each.source, sources)) if each.is_found else output
            frames = [number - 1 for number in frame] or None
            stem = "object" if each.source == STANDARD_INPUT else ""
            for path in extraction.extract(ds, folder, contents, frames=frames, stem=stem, overwrite=overwrite):
                out.print(printable(str(path)), soft_wrap=True)
        except FileExistsError as error:
            failed += 1
            print_error(DicomError(f"{error.filename} already exists; use --overwrite to replace it"))
        except (DicomError, OSError) as error:
            if each.is_found and isinstance(error, NotDicomError):
                skipped += 1
                continue
            if isinstance(error, PartError):
                error = DicomError(f"frame {error.index + 1} does not exist; the number of frames is {error.count}")
            if not several:
                raise error from None
            failed += 1
            print_error(error if str(each.source) in str(error) else DicomError(f"{each.source}: {error}"))
    if skipped:
        out.print(f"skipped {'a file that is' if skipped == 1 else f'{skipped} files that are'} not DICOM", style="dim")
    return (1 if several else 2) if failed else 0


def _root(path: Path, sources: list[Path]) -> Path:
    """Return the folder of the command line in which a file was found."""
    return next(source for source in sources if path.is_relative_to(source))
