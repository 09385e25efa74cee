"""``dcmgen db`` and ``dcmgen summary``: folders as databases."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dcmgen._printable import counted, printable
from dcmgen.cli.common import out, size
from dcmgen.codec.replacing import write_text
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from dcmgen.database import Database

app = typer.Typer(help="Search folders of DICOM files by their index.", no_args_is_help=True, rich_markup_mode=None)

FOLDER = typer.Argument(..., help="Folder of DICOM files.")
CONDITIONS = typer.Argument(
    None, help="Conditions KEYWORD=VALUE; the value may contain * and ?, a range of dates, or alternatives: CT|MR."
)
INDEX = typer.Option(None, "--index", help="File of the index; by default, it is in the folder.")
LEVELS = {"patients": "patient", "studies": "study", "series": "series", "instances": "instance"}
SHOWN = 5
"""Number of files and problems of a kind that a summary lists."""


def opened(folder: Path, index: Path | None, workers: int = 1) -> Database:
    """Open the folder of a command as a database."""
    from dcmgen.database import Database

    if not folder.is_dir():
        raise FileNotFoundError(2, "no such folder", str(folder))
    return Database(folder, index=index, workers=workers)


def parsed(conditions: list[str] | None) -> dict[str, Any]:
    """Return filters by keyword from conditions of a command line."""
    found: dict[str, Any] = {}
    for condition in conditions or ():
        keyword, equals, value = condition.partition("=")
        if not equals:
            raise DicomError(f"{condition!r} is not a condition", advice="Write KEYWORD=VALUE")
        found[keyword] = value.split("|") if "|" in value else value or None
    return found


def _print(text: object) -> None:
    out.print(printable(str(text)), soft_wrap=True)


@app.command()
def scan(
    folder: Path = FOLDER,
    index: Path | None = INDEX,
    full: bool = typer.Option(False, "--full", help="Read all files, not only those that have changed."),
    workers: int = typer.Option(1, "--workers", min=1, help="Number of processes that read files."),
) -> int:
    """Create the index of a folder, or bring it up to date, and list problems.

    The exit code is 1 if there are problems.
    """
    with opened(folder, index, workers) as db:
        result = db.last_scan or db.scan(full=full, workers=workers)
        problems = db.problems()
        for problem in problems:
            _print(problem)
        _print(
            f"{counted(result.added, 'file')} added, {result.changed} changed, {result.removed} removed,"
            f" {result.unchanged} unchanged, {result.skipped} skipped, not DICOM, {result.unreadable} unreadable"
        )
    return 1 if problems else 0


@app.command()
def ls(folder: Path = FOLDER, index: Path | None = INDEX) -> None:
    """Print the tree of patients, studies and series."""
    with opened(folder, index) as db:
        for line in str(db).splitlines():
            _print(line)


@app.command()
def find(
    folder: Path = FOLDER,
    conditions: list[str] = CONDITIONS,
    level: str = typer.Option("instances", "--level", help="patients, studies, series or instances."),
    keywords: list[str] = typer.Option(
        [], "--keyword", "-k", metavar="KEYWORD", help="Element to print; may be repeated."
    ),
    match_all: bool = typer.Option(False, "--all", help="Each instance must fulfill the conditions, not only one."),
    index: Path | None = INDEX,
) -> int:
    """Print the files or records that fulfill conditions. The exit code is 1 if nothing is found."""
    if level not in LEVELS:
        raise DicomError(f"there is no level {level!r}", advice=f"Choose one of {', '.join(LEVELS)}")
    with opened(folder, index) as db:
        found = getattr(db, level)(match="all" if match_all else "any", **parsed(conditions))
        for record in found:
            first = record.path if level == "instances" else record.label()
            values = [printable(str(value)) for value in (first, *record[keywords])]
            print("\t".join(values))  # rich would replace the tabs
    return 0 if found else 1


@app.command()
def export(
    folder: Path = FOLDER,
    target: Path = typer.Argument(..., help="Folder to which the files are copied."),
    conditions: list[str] = CONDITIONS,
    form: str = typer.Option("dicom", "--format", "-f", help="dicom, nifti, npy, png or csv."),
    index: Path | None = INDEX,
) -> int:
    """Export the instances that fulfill conditions to another folder, in subfolders for patient, study and series.

    DICOM files are copied. The other formats contain the pixels: a NIfTI file for each volume, an NPY file for each series,
    a PNG picture or a CSV table for each frame. What has no such pixels is listed. The exit code is 1 if nothing is found,
    or something is listed.
    """
    from dcmgen.database.formats import EXPORTS

    if form not in EXPORTS:
        raise DicomError(f"there is no format {form!r}", advice=f"Choose one of {', '.join(EXPORTS)}")
    with opened(folder, index) as db:
        made = EXPORTS[form](db.instances(**parsed(conditions)), str(target))
        for skipped in made.skipped:
            _print(f"not exported: {skipped}")
        _print(f"{counted(len(made), 'file')} {'copied' if form == 'dicom' else 'written'}")
    return 0 if made and not made.skipped else 1


@app.command()
def csv(
    folder: Path = FOLDER,
    conditions: list[str] = CONDITIONS,
    keywords: list[str] = typer.Option(
        [], "--keyword", "-k", metavar="KEYWORD", help="Element of a column; may be repeated."
    ),
    output: Path | None = typer.Option(None, "--output", "-o", help="File to write; by default, standard output."),
    index: Path | None = INDEX,
) -> None:
    """Write a row for each instance as CSV, with the elements of the index by default."""
    import sys
    from csv import writer
    from io import StringIO

    from dcmgen.database.columns import KEYWORDS

    names = keywords or list(KEYWORDS)
    text = StringIO()
    rows = writer(text, lineterminator="\n")
    with opened(folder, index) as db:
        rows.writerow(["path", *names])
        for instance in db.instances(**parsed(conditions)):
            values = ["" if value is None else value for value in instance[names]]
            rows.writerow([instance.path, *("\\".join(map(str, v)) if isinstance(v, list) else str(v) for v in values)])
    if output is None:
        sys.stdout.write(text.getvalue())
    else:
        write_text(output, text.getvalue())


def summary(folder: Path = FOLDER, index: Path | None = INDEX) -> int:
    """Print the tree of a folder, with counts, modalities, sizes and problems.

    The exit code is 1 if there are problems.
    """
    with opened(folder, index) as db:
        if db.last_scan is None and not db.is_read_only:
            db.scan()
        for line in str(db).splitlines():
            _print(line)
        totals = db.query("SELECT count(*) AS n, sum(size) AS bytes FROM instances")[0]
        counts = {level: len(getattr(db, level)(sort=False)) for level in LEVELS}
        _print(", ".join(f"{count} {LEVELS[level] if count == 1 else level}" for level, count in counts.items()))
        for row in db.query(
            "SELECT coalesce(Modality, 'no modality') AS Modality, count(*) AS series, sum(instances) AS n,"
            " sum(size) AS bytes FROM series GROUP BY 1 ORDER BY 1"
        ):
            _print(f"{row['Modality']}: {row['series']} series, {counted(row['n'], 'instance')}, {size(row['bytes'])}")
        _print(f"size: {size(totals['bytes'] or 0)}")
        if skipped := db.skipped():
            more = f" and {len(skipped) - SHOWN} more" if len(skipped) > SHOWN else ""
            _print(f"{counted(len(skipped), 'file')} skipped, not DICOM: {', '.join(skipped[:SHOWN])}{more}")
        problems = db.problems()
        for kind, count in Counter(problem.kind for problem in problems).items():
            _print(f"{kind}: {count}")
            for problem in [each for each in problems if each.kind == kind][:SHOWN]:
                _print(f"  {problem.path or problem.message}")
    return 1 if problems else 0
