"""``dcmgen create seg``: segmentations of arrays, NIfTI images and pictures."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dcmgen.cli.common import out
from dcmgen.cli.create import COMPRESS, DESCRIPTION, LIKE, SOURCE
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from dcmgen.create import Segment

_COLUMNS = ("value", "label", "type", "category", "color", "description")


def seg(
    inputs: list[Path] = typer.Argument(..., help="An NPY or NIfTI file, or pictures, one for each slice."),
    output: Path = typer.Option(..., "--output", "-o", help="The new file."),
    segment: list[str] = typer.Option(
        [],
        "--segment",
        metavar="LABEL=NAME[:TYPE]",
        help="Label, name and type of a segment, such as 1=Lung or 1=left lung:Lung. Can be repeated.",
    ),
    segments: Path | None = typer.Option(
        None, "--segments", help=f"CSV file with columns {', '.join(_COLUMNS)}; only value and type are required."
    ),
    source: Path | None = SOURCE,
    like: Path | None = LIKE,
    kind: str = typer.Option("", "--kind", help="binary (the default), labelmap, probability or occupancy."),
    algorithm_type: str = typer.Option(
        ..., "--algorithm-type", help="How the segments were made: AUTOMATIC, SEMIAUTOMATIC or MANUAL."
    ),
    algorithm_name: str = typer.Option("", "--algorithm-name", help="Name of the algorithm; required unless MANUAL."),
    description: str = DESCRIPTION,
    empty_frames: bool = typer.Option(
        False, "--empty-frames", help="Also store frames that have no pixels of the segment."
    ),
    compress: str = COMPRESS,
) -> int:
    """Create a segmentation from labels or masks.

    The geometry is that of the NIfTI file, of --like or of --source. The type of a segment is the meaning of a code in
    PS3.16, or a code such as 39607008^SCT^Lung.
    """
    from dcmgen import create
    from dcmgen.cli.convert import syntax_uid
    from dcmgen.cli.inputs import read_volume

    described = {**(_read_csv(segments) if segments else {}), **dict(map(_segment, segment))}
    volume, grid = read_volume(inputs)
    if volume.dtype.kind == "f" and not kind:  # NIfTI files often store labels as floats
        volume = _whole(volume)
    options: dict[str, Any] = {
        "source": source,
        "like": grid if like is None else like,
        "kind": kind or None,
        "description": description,
        "algorithm_type": algorithm_type.upper(),
        "algorithm_name": algorithm_name,
        "empty_frames": empty_frames,
        "transfer_syntax": syntax_uid(compress) if compress else "",
    }
    made = create.segmentation(
        volume, segments=described if volume.dtype.kind in "iu" else list(described.values()), **options
    )
    made.save_as(output)
    named = ", ".join(f"{number} {each.label}" for number, each in made.segments().items())
    out.print(f"{output}: {made.NumberOfFrames} frames of {made.Rows} x {made.Columns}; {named}", soft_wrap=True)
    return 0


def _whole(volume: Any) -> Any:
    """Return an array of labels that are stored as floats as integers."""
    import numpy as np

    rounded = np.rint(volume)
    if not (rounded == volume).all():
        raise DicomError("the values are not integers", advice="Use --kind probability or --kind occupancy")
    return rounded.astype(np.int64)


def _segment(text: str) -> tuple[int, Segment]:
    value, equals, described = text.partition("=")
    label, colon, kind = described.rpartition(":")
    if not equals:
        raise DicomError(f"{text!r} does not describe a segment", advice="Use VALUE=TYPE, such as 1=Lung")
    return _value(value), _made(label if colon else "", kind)


def _value(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise DicomError(f"{text!r} is not the value of pixels", advice="Use an integer, as in 1=Lung") from None


def _made(label: str, kind: str, **options: Any) -> Segment:
    from dcmgen import create

    code = tuple(kind.split("^"))
    if len(code) == 3:
        return create.Segment(label or code[2], (code[0], code[1], code[2]), **options)
    return create.Segment(label or kind, kind, **options)


def _read_csv(path: Path) -> dict[int, Segment]:
    """Return the segments that a CSV file describes, by the value of their pixels."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
    unknown = [str(name) for name in reader.fieldnames or () if name not in _COLUMNS]
    if unknown or not {"value", "type"} <= set(reader.fieldnames or ()):
        why = f"has the unknown column {unknown[0]!r}" if unknown else "has no columns value and type"
        raise DicomError(f"the file {why}", path=str(path), advice=f"Use the columns {', '.join(_COLUMNS)}")
    found = {}
    for row in rows:
        options: dict[str, Any] = {
            name: row[name] for name in ("category", "color", "description") if (row.get(name) or "").strip()
        }
        found[_value(row["value"])] = _made(row.get("label") or "", row["type"], **options)
    return found
