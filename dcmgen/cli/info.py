"""``dcmgen info``: one page about a file or a folder."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.table import Table
from rich.text import Text

from dcmgen._printable import counted, printable
from dcmgen.cli.common import STANDARD_INPUT, out, read, size
from dcmgen.errors import DicomError, RepairWarning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from dcmgen.model.dataset import Dataset

_LABEL_WIDTH = 17
_MOST = 5
"""Maximum number of problems that are printed."""
_HEADERS = (
    "PatientID",
    "StudyDate",
    "SeriesInstanceUID",
    "SeriesNumber",
    "Modality",
    "SeriesDescription",
    "Columns",
    "Rows",
    "TransferSyntaxUID",
)

_COLUMNS = ("Patient ID", "Study Date", "Series", "Modality", "Description", "Files", "Size", "Pixels", "Syntax")


def info(
    source: Path = typer.Argument(..., metavar="FILE", help="DICOM file or folder; - for standard input."),
) -> int:
    """Print one page about a file or folder.

    For a file, the page contains its kind, patient, study and series, pixels, geometry, transfer syntax, size and
    problems. For a folder, it lists the series. The exit code is 1 if there are errors.
    """
    if source.is_dir():
        return _folder(source)
    warnings.simplefilter("ignore", RepairWarning)  # the repairs are printed below
    ds = read(source)
    report = ds.validate()
    for label, value in _facts(source, ds):
        if value:
            _print(label, value)
    problems = [
        *(f"repaired: {repair}" for repair in ds.repairs),
        *(f"{each.path}: {each.message}" for each in report.errors),
    ]
    omitted = getattr(ds.repairs, "omitted", 0)
    numbers = (len(report.errors), "error"), (len(report.warnings), "warning"), (len(ds.repairs) + omitted, "repair")
    _print("Problems", ", ".join(counted(*number) for number in numbers))
    for problem in problems[:_MOST]:
        out.print(f"  {printable(problem)}", soft_wrap=True)
    if len(problems) > _MOST:
        out.print(f"  and {len(problems) - _MOST} more; see dcmgen validate and dcmgen dump", soft_wrap=True)
    return int(bool(report.errors))


def _print(label: str, value: str) -> None:
    line = Text(f"{label:<{_LABEL_WIDTH}} ", style="bold").append(printable(value), "default not bold")
    out.print(line, soft_wrap=True)


def _facts(source: Path, ds: Dataset) -> Iterator[tuple[str, str]]:
    """Yield labels and values."""
    from dcmgen.extraction import contents
    from dcmgen.pictures.facts import name_of

    def joined(*keywords: str) -> str:
        return ", ".join(text for keyword in keywords if (text := _text(ds, keyword)))

    if source != STANDARD_INPUT:
        yield "File", f"{source}, {size(os.path.getsize(source))}"
    yield "Object", name_of(ds)
    uid = ds.file_meta.get("TransferSyntaxUID")
    yield "Transfer syntax", f"{uid.name} ({uid})" if uid else "not stated"
    yield "Character set", _text(ds, "SpecificCharacterSet")
    yield "Patient", joined("PatientName", "PatientID", "PatientSex", "PatientBirthDate")
    yield "Study", joined("StudyDate", "StudyDescription", "AccessionNumber")
    yield "Series", joined("SeriesNumber", "Modality", "SeriesDescription", "BodyPartExamined")
    yield "Instance", joined("InstanceNumber", "SOPInstanceUID")
    yield "Equipment", joined("Manufacturer", "ManufacturerModelName", "StationName")
    yield "Pixels", _pixels(ds)
    yield "Geometry", _geometry(ds)
    yield "Contents", ", ".join(contents(ds))


def _text(ds: Any, keyword: str) -> str:
    try:
        value = ds.get(keyword)
    except DicomError:
        return ""
    return "\\".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)


def _pixels(ds: Dataset) -> str:
    rows, columns = _text(ds, "Rows"), _text(ds, "Columns")
    if not rows or not columns:
        return ""
    frames = _text(ds, "NumberOfFrames")
    parts = [f"{columns} x {rows}", f"{frames} frames" if frames not in ("", "1") else ""]
    parts += [_text(ds, "PhotometricInterpretation")]
    if stored := _text(ds, "BitsStored"):
        parts.append(f"{stored} bits in {_text(ds, 'BitsAllocated')}")
    if _text(ds, "LossyImageCompression") == "01":
        parts.append(f"lossy compression {_text(ds, 'LossyImageCompressionRatio')}".rstrip())
    return ", ".join(filter(None, parts))


def _geometry(ds: Dataset) -> str:
    from dcmgen.geometry import plane_of

    try:
        plane = plane_of(ds, 0)
    except (DicomError, ValueError):
        return ""
    spacing = " x ".join(f"{each:.4g}" for each in plane.spacing)
    origin = ", ".join(f"{each:.5g}" for each in plane.origin)
    return f"{plane.name}, pixels of {spacing} mm, first pixel at {origin}"


def _folder(folder: Path) -> int:
    """Print the series of a folder."""
    from dcmgen.codec.folders import files_in
    from dcmgen.codec.headers import read_headers
    from dcmgen.values.uid import UID

    paths = list(files_in(folder))
    headers = read_headers(paths, _HEADERS)
    series: dict[tuple[str, ...], list[tuple[str, dict[str, str]]]] = {}
    failed = 0
    for path, values, error in zip(paths, headers, headers.errors, strict=True):
        if error:
            failed += 1
            continue
        row = {keyword: str(value or "") for keyword, value in zip(_HEADERS, values, strict=True)}
        series.setdefault((row["PatientID"], row["StudyDate"], row["SeriesInstanceUID"]), []).append((path, row))
    if not series:
        raise DicomError(f"no DICOM files found in {folder}")
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in _COLUMNS:
        table.add_column(column, justify="right" if column in ("Files", "Size") else "left")
    for (patient, date, _), found in sorted(series.items()):
        first = found[0][1]
        pixels = {f"{row['Columns']} x {row['Rows']}" for _, row in found if row["Columns"] and row["Rows"]}
        syntaxes = {UID(row["TransferSyntaxUID"]).name for _, row in found if row["TransferSyntaxUID"]}
        cells = (
            patient,
            date,
            *(first[keyword] for keyword in ("SeriesNumber", "Modality", "SeriesDescription")),
            str(len(found)),
            size(sum(os.path.getsize(path) for path, _ in found)),
            ", ".join(sorted(pixels)),
            ", ".join(sorted(syntaxes)),
        )
        table.add_row(*map(printable, cells))
    out.print(table)
    count = sum(map(len, series.values()))
    others = f", {counted(failed, 'other file')}" if failed else ""
    patients = len({patient for patient, _, _ in series})
    out.print(f"{counted(count, 'file')}, {len(series)} series, {counted(patients, 'patient')}{others}", style="dim")
    return 0
