"""``dcmgen create pdf``, ``ecg`` and ``video``: documents, electrocardiograms and videos."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dcmgen.cli.common import out
from dcmgen.cli.create import SET, SOURCE
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    import numpy as np

    from dcmgen.model.iod import IOD

OUTPUT = typer.Option(..., "--output", "-o", help="The new file.")
LIKE = typer.Option(None, "--like", help="File or folder of objects of the same patient and study.")
DESCRIPTION = typer.Option("", "--description", help="Series Description.")

_KINDS = {
    "photographic": "VideoPhotographicImage",
    "endoscopic": "VideoEndoscopicImage",
    "microscopic": "VideoMicroscopicImage",
}


def pdf(
    document: Path = typer.Argument(..., help="A PDF; or a CDA document, or a model in binary STL, OBJ or MTL."),
    output: Path = OUTPUT,
    title: str = typer.Option("", "--title", help="Document Title."),
    like: Path | None = LIKE,
    source: Path | None = SOURCE,
    burned_in: bool = typer.Option(
        True, "--burned-in/--not-burned-in", help="Whether the document shows the identity of the patient."
    ),
    units: str = typer.Option("", "--units", help="Unit of the coordinates of a model: m, cm, mm or um."),
    description: str = DESCRIPTION,
    settings: list[str] = SET,
) -> int:
    """Encapsulate a document."""
    from dcmgen import create

    options: dict[str, Any] = {"units": units} if units else {}
    made = create.document(
        document, title=title, like=like, source=source, burned_in=burned_in, description=description, **options
    )
    return _save(made, settings, output, str(made.MIMETypeOfEncapsulatedDocument))


def ecg(
    signal: Path = typer.Argument(..., help="A file CSV or NPY with a column for each lead."),
    output: Path = OUTPUT,
    hz: float = typer.Option(..., "--hz", help="Sampling frequency in Hz."),
    acquired: str = typer.Option(..., "--acquired", help="Date and time of the first sample, such as 20260102101500."),
    leads: str = typer.Option(
        "", "--leads", help="Names of the leads, such as I,II,V1. By default, those in the CSV file, or all twelve."
    ),
    unit: str = typer.Option("uV", "--unit", help="Unit of the values: uV or mV."),
    sensitivity: float | None = typer.Option(None, "--sensitivity", help="Value of one stored step, in the unit."),
    like: Path | None = LIKE,
    description: str = DESCRIPTION,
    settings: list[str] = SET,
) -> int:
    """Create an electrocardiogram.

    The first line of a CSV file can contain the names of the leads.
    """
    from dcmgen import create

    values, names = _read_signal(signal)
    names = [name.strip() for name in leads.split(",")] if leads else names
    options: dict[str, Any] = {"leads": names} if names else {}
    if unit not in ("uV", "mV"):
        raise DicomError(f"{unit!r} is not a unit of an electrocardiogram", advice="Use uV or mV")
    made = create.ecg(
        values,
        hz=hz,
        acquired=acquired,
        unit="uV" if unit == "uV" else "mV",
        sensitivity=sensitivity,
        like=like,
        description=description,
        **options,
    )
    return _save(made, settings, output, f"{type(made).__name__}, {len(values)} samples at {hz:g} Hz")


def video(
    content: Path = typer.Argument(..., help="A video in MPEG-2, H.264 or HEVC, such as an MP4 file."),
    output: Path = OUTPUT,
    region: str = typer.Option(..., "--region", help="Anatomic region as PS3.16 names it, such as Stomach."),
    kind: str = typer.Option("photographic", "--kind", help=f"{', '.join(_KINDS)}."),
    acquired: str = typer.Option("", "--acquired", help="Date and time of the first frame, such as 20260102101500."),
    source: Path | None = typer.Option(
        None, "--source", help="File or folder of objects of the same patient and study."
    ),
    description: str = DESCRIPTION,
    settings: list[str] = SET,
) -> int:
    """Create an object with a video."""
    from dcmgen import create, iods

    if kind.lower() not in _KINDS:
        raise DicomError(f"{kind!r} is not a kind of video", advice=f"Use {', '.join(_KINDS)}")
    made = create.video(
        content,
        region=region,
        kind=getattr(iods, _KINDS[kind.lower()]),
        acquired=acquired or None,
        source=source,
        description=description,
    )
    return _save(made, settings, output, f"{made.NumberOfFrames} frames, {made.Rows} x {made.Columns}")


def _save(made: IOD, settings: list[str], output: Path, fact: str) -> int:
    from dcmgen.cli.settings import set_attribute
    from dcmgen.create.instance import set_character_set

    for setting in settings:
        set_attribute(made, setting)
    set_character_set(made)
    made.save_as(output)
    out.print(f"{output}: {fact}", soft_wrap=True)
    return 0


def _read_signal(path: Path) -> tuple[np.ndarray[Any, Any], list[str]]:
    """Return the signal of a file, and the names of its columns; empty if they are unknown."""
    import numpy as np

    if path.suffix.lower() == ".npy":
        return np.load(path), []
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = [row for row in csv.reader(file) if row]
    names = [] if not rows or _are_numbers(rows[0]) else [name.strip() for name in rows.pop(0)]
    try:
        values = np.array(rows, dtype=np.float64)
    except ValueError as error:
        raise DicomError(
            f"the signal is not a table of numbers: {error}", path=str(path), advice="Use a CSV or NPY file"
        ) from None
    return values, names


def _are_numbers(row: list[str]) -> bool:
    try:
        return bool([float(each) for each in row])
    except ValueError:
        return False
