"""``dcmgen merge`` and ``dcmgen split``: convert a series to one multi-frame object, and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from dcmgen.cli.common import datasets, out, read, refuse_existing
from dcmgen.cli.completion import keywords
from dcmgen.cli.create import SET
from dcmgen.cli.inputs import attributes_of
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from typing import Any

_QUALIFICATIONS = ("PRODUCT", "RESEARCH", "SERVICE")


def merge(
    sources: list[Path] = typer.Argument(..., metavar="FILE", help="Files and folders of one series."),
    output: Path = typer.Option(..., "--output", "-o", help="File to write."),
    enhanced: bool = typer.Option(
        False,
        "--enhanced",
        help="Create an enhanced image, which requires more attributes, not a legacy converted enhanced image.",
    ),
    dims: list[str] = typer.Option(
        [],
        "--dim",
        metavar="KEYWORD",
        help="With --enhanced: attribute that differs between images at the same position, such as EchoTime. Can be "
        "repeated. By default, such attributes are detected.",
        autocompletion=keywords,
    ),
    qualification: str = typer.Option(
        "", "--content-qualification", help=f"Content Qualification: {', '.join(_QUALIFICATIONS)}. Required for PET."
    ),
    settings: list[str] = SET,
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace a file that exists."),
) -> int:
    """Convert a series of CT, MR or PET images to one multi-frame image.

    The result is a legacy converted enhanced image, from which `split` restores the images. Encapsulated pixels are not
    decoded. With --enhanced, it is an enhanced image; attributes that are missing in the series are set with --set.
    """
    from dcmgen import create

    if qualification and qualification not in _QUALIFICATIONS:
        raise DicomError(f"{qualification!r} is not a Content Qualification; use one of {', '.join(_QUALIFICATIONS)}")
    if not enhanced and (dims or settings):
        raise DicomError("--dim and --set require --enhanced")
    refuse_existing(output, overwrite)
    series = [ds for _, ds in datasets(sources)]
    options: dict[str, Any] = {"content_qualification": qualification or None}
    made: Any
    if enhanced:
        from dcmgen.create.multiframe.kinds import kind_of

        kind = kind_of(series).enhanced
        made = create.enhanced(series, kind, dims=dims or None, attributes=attributes_of(kind, settings), **options)
    else:
        made = create.legacy_converted(series, **options)
    output.parent.mkdir(parents=True, exist_ok=True)
    made.save_as(output)
    out.print(f"{output}: {type(made).__name__}, {made.NumberOfFrames} frames", soft_wrap=True)
    return 0


def split(
    source: Path = typer.Argument(..., metavar="FILE", help="An enhanced CT, MR or PET image; - for standard input."),
    output: Path = typer.Option(..., "--output", "-o", help="Folder of the new files. It is created."),
    settings: list[str] = SET,
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace files that exist."),
) -> int:
    """Convert an enhanced CT, MR or PET image to a series of images with one frame.

    The images of a legacy converted image are those from which it was made, with their UIDs. Attributes that the frames of
    other images lack are set with --set.
    """
    from dcmgen import create
    from dcmgen.create.multiframe.kinds import image_class

    ds = read(source)
    attributes = attributes_of(image_class(ds), settings) if settings else None
    images = create.split(ds, attributes=attributes)
    targets = [output / f"{number:04}.dcm" for number in range(1, len(images) + 1)]
    for target in targets:
        refuse_existing(target, overwrite)
    output.mkdir(parents=True, exist_ok=True)
    for target, image in zip(targets, images, strict=True):
        image.save_as(target)
    out.print(f"{output}: {images!r}", soft_wrap=True)
    return 0
