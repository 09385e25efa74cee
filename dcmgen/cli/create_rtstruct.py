"""``dcmgen create rtstruct``: a structure set from masks or labels in files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dcmgen.cli.common import out
from dcmgen.cli.create import DESCRIPTION
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from dcmgen.geometry import Grid


def rtstruct(
    inputs: list[str] = typer.Argument(
        ..., help="NPY or NIfTI files: masks as NAME=FILE, or one FILE of labels with --roi.", metavar="[NAME=]FILE"
    ),
    output: Path = typer.Option(..., "--output", "-o", help="The new file."),
    source: Path = typer.Option(..., "--source", help="Folder of the images on which the regions are defined."),
    roi: list[str] = typer.Option(
        [], "--roi", metavar="LABEL=NAME", help="Label and name of a region, such as 1=Lung. Can be repeated."
    ),
    kind: list[str] = typer.Option(
        [], "--type", metavar="NAME=TYPE", help="Name and type of a region, such as Lung=ORGAN. Can be repeated."
    ),
    label: str = typer.Option("RTSTRUCT", "--label", help="Structure Set Label."),
    description: str = DESCRIPTION,
) -> int:
    """Create a structure set from masks or labels.

    An NPY file must have the shape of the images, with slices in the order of their positions. A NIfTI file is sampled at
    the voxels of the images.
    """
    from dcmgen import create
    from dcmgen.create.sources import read_sources
    from dcmgen.geometry import of_series

    images = read_sources(source)
    grid = of_series(images).grid
    masks: list[tuple[str, Any]] = []
    names = [_label(each) for each in roi]
    if names and all("=" in each for each in inputs):
        raise DicomError("--roi names labels, and there is no file of labels", advice="Pass FILE without NAME=")
    for each in inputs:
        name, _, path = each.rpartition("=")
        array = _read(Path(path), grid)
        masks += [(name, array)] if name else _of_labels(array, names, path)
    types = dict(_pair(each, "--type", "Lung=ORGAN") for each in kind)
    if unknown := types.keys() - {name for name, _ in masks}:
        listed = ", ".join(name for name, _ in masks)
        raise DicomError(f"--type names {', '.join(sorted(unknown))}", advice=f"The regions are {listed}")
    rois = [create.ROI(mask, name=name, type=types.get(name, "")) for name, mask in masks]
    made = create.structure_set(images, rois=rois, label=label, description=description)
    made.save_as(output)
    for item, contours in zip(made.StructureSetROISequence, made.ROIContourSequence, strict=True):
        out.print(f"{item.ROINumber}: {item.ROIName}, {len(contours.ContourSequence)} contours", soft_wrap=True)
    return 0


def _read(path: Path, grid: Grid) -> Any:
    """Return the array of a file on the voxels of a grid."""
    from dcmgen.cli.inputs import read_volume
    from dcmgen.geometry import resample

    array, stated = read_volume([path])
    if stated is None or stated.matches(grid):
        return array
    return resample(array, stated, grid, method="nearest")


def _label(text: str) -> tuple[int, str]:
    """Return a label and its name."""
    value, name = _pair(text, "--roi", "1=Lung")
    if not value.isdigit() or not int(value):
        raise DicomError(f"{value!r} is not a label", advice="Use a positive number, such as --roi 1=Lung")
    return int(value), name


def _of_labels(array: Any, names: list[tuple[int, str]], path: str) -> list[tuple[str, Any]]:
    """Return the name and mask of each label."""
    import numpy as np

    known = {value for value, _ in names}
    missing = [f"{value:g}" for value in np.unique(array).tolist() if value and value not in known]
    if missing:
        raise DicomError(
            f"the labels {', '.join(missing)} have no name",
            path=path,
            advice="Use --roi LABEL=NAME, or NAME=FILE for a mask",
        )
    return [(name, array == value) for value, name in names]


def _pair(text: str, option: str, example: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    if not key or not value:
        raise DicomError(f"{option} {text!r} is not a pair", advice=f"Use {option} {example}")
    return key, value
