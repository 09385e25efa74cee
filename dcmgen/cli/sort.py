"""``dcmgen sort`` and ``dcmgen db sort``: place files in folders that are named after values of their elements."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import err, out, print_error
from dcmgen.cli.completion import paths
from dcmgen.cli.db import CONDITIONS, FOLDER, INDEX, app, opened, parsed
from dcmgen.cli.targets import print_skipped
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from dcmgen.database import SortResult

SHOWN = 5
"""Maximum number of skipped files that are listed, except in a dry run."""
_DEFAULT = "{PatientID}/{StudyDate}_{StudyDescription}/{SeriesNumber:03d}_{SeriesDescription}"
_TARGET = typer.Argument(..., help="Folder of the sorted files.")
_PATTERN = typer.Option(
    _DEFAULT,
    "--pattern",
    "-p",
    help="Path with elements in braces, which may have a format: {SeriesNumber:03d}, {StudyDate:%Y-%m}, {ImageType[2]}."
    " A pattern that ends with .dcm names files; others name folders, in which files are named by SOP Instance UID.",
)
_MOVE = typer.Option(False, "--move", help="Move the files instead of copying them.")
_LINK = typer.Option(False, "--link", help="Create hard links to the files instead of copying them.")
_DRY_RUN = typer.Option(False, "--dry-run", "-n", help="Print what would be done, and write nothing.")
_EMPTY = typer.Option("unknown", "--empty", help="Text for values that are absent or empty.")
_JOBS = typer.Option(1, "--jobs", "-j", min=1, help="Number of processes that read files.")


def sort(
    sources: list[str] = typer.Argument(
        ...,
        metavar="SOURCE",
        help="Files, folders, DICOMDIR files, ZIP archives, or URLs; the URL of a folder ends with a slash.",
        autocompletion=paths,
    ),
    target: Path = _TARGET,
    pattern: str = _PATTERN,
    move: bool = _MOVE,
    link: bool = _LINK,
    dry_run: bool = _DRY_RUN,
    empty: str = _EMPTY,
    jobs: int = _JOBS,
) -> int:
    """Copy, move or link files to folders that are named after values of their elements.

    No file is replaced: different files with the same name get a number, and a file that is in the target already is not
    written again, so that an interrupted command can be repeated. Files that are not DICOM are counted and listed. The
    exit code is 1 if a file failed.
    """
    return _run(sources, target, pattern, move, link, dry_run, empty, jobs)


@app.command("sort")
def db_sort(
    folder: Path = FOLDER,
    target: Path = _TARGET,
    conditions: list[str] = CONDITIONS,
    pattern: str = _PATTERN,
    move: bool = _MOVE,
    link: bool = _LINK,
    dry_run: bool = _DRY_RUN,
    empty: str = _EMPTY,
    index: Path | None = INDEX,
) -> int:
    """Copy, move or link the instances that fulfill conditions to folders that are named after values of elements.

    The exit code is 1 if nothing is found, or if a file failed.
    """
    with opened(folder, index) as db:
        found = [instance.path for instance in db.instances(**parsed(conditions))]
        code = _run(found, target, pattern, move, link, dry_run, empty, 1)
        if move and not dry_run and not db.is_read_only:
            db.scan()
    return code if found else 1


def _run(
    sources: list[str], target: Path, pattern: str, move: bool, link: bool, dry_run: bool, empty: str, jobs: int
) -> int:
    from dcmgen.database.sorting import sort_files

    if move and link:
        raise DicomError("--move and --link exclude each other; use one of them")
    action: Literal["copy", "move", "link"] = "move" if move else "link" if link else "copy"
    try:
        if err.is_terminal:
            with err.status("sorting") as status:
                result = sort_files(
                    sources, target, pattern, action=action, dry_run=dry_run, empty=empty, workers=jobs,
                    progress=lambda done: status.update(f"sorting: {done} files"),
                )  # fmt: skip
        else:
            result = sort_files(sources, target, pattern, action=action, dry_run=dry_run, empty=empty, workers=jobs)
    except ValueError as error:
        raise error if isinstance(error, DicomError) else DicomError(str(error)) from None
    if dry_run:
        _print_plan(result)
    for path, problem in result.failed.items():
        print_error(DicomError(problem), Path(path))
    if result.skipped:
        shown = result.skipped if dry_run else result.skipped[:SHOWN]
        more = len(result.skipped) - len(shown)
        print_skipped(len(result.skipped), ", ".join(shown) + (f" and {more} more" if more else ""))
    out.print(printable(str(result)), soft_wrap=True)
    return 1 if result.failed else 0


def _print_plan(result: SortResult) -> None:
    for file in result.files:
        note = "" if file.status == "new" else f" ({file.status})"
        out.print(printable(f"{file.source} -> {file.target}{note}"), soft_wrap=True)
