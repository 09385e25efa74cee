"""``dcmgen nifti``: write the volume of a series to a NIfTI file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import out, refuse_existing, size


def nifti(
    sources: list[Path] = typer.Argument(
        ..., metavar="SOURCE", help="Files and folders of a series, or a multi-frame image."
    ),
    target: Path = typer.Argument(..., metavar="OUT", help="File to write: .nii or .nii.gz."),
    dims: list[str] = typer.Option(
        [],
        "--dim",
        "-d",
        metavar="KEYWORD",
        help="Keyword of an attribute that is an axis of the volume, such as EchoTime; repeatable.",
    ),
    on_problem: str = typer.Option(
        "raise",
        "--on-problem",
        help="If the images are not one regular volume: raise an error, split them into several files, warn and write "
        "what belongs together, or resample.",
    ),
    stored: bool = typer.Option(False, "--stored", help="Write stored values, without rescaling."),
    sidecar: bool = typer.Option(
        True, help="Write the attributes of the images to a JSON file next to it, with the names of BIDS."
    ),
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace target files that exist."),
) -> int:
    """Write the volume of a series, segmentation, parametric map or dose to a NIfTI file.

    If the images are not one regular volume, the command lists what is irregular and writes nothing. With
    --on-problem split, the names of the files contain a number or the values that distinguish the volumes.
    """
    from dcmgen.volumes import read_volume
    from dcmgen.volumes.nifti import names_of, stem
    from dcmgen.volumes.problems import OnProblem

    if on_problem not in (modes := get_args(OnProblem)):
        raise typer.BadParameter(f"{on_problem!r} is not one of {', '.join(modes)}", param_hint="--on-problem")
    base = stem(target)
    suffix = str(target)[len(base) :]
    mode: Any = on_problem
    found = read_volume(sources, dims=dims, on_problem=mode, values="stored" if stored else "modality")
    volumes = found if isinstance(found, list) else [found]
    paths = [target] if len(volumes) == 1 else [Path(f"{base}_{name}{suffix}") for name in names_of(volumes)]
    for path in paths:
        refuse_existing(path, overwrite)
    target.parent.mkdir(parents=True, exist_ok=True)
    for volume, path in zip(volumes, paths, strict=True):
        volume.to_nifti(path, sidecar=sidecar)
        out.print(printable(f"{path}: {repr(volume).strip('<>')} ({size(path.stat().st_size)})"), soft_wrap=True)
    return 0
