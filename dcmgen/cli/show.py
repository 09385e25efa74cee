"""``dcmgen show``: the picture or the text of an object, in the terminal or a picture file."""

from __future__ import annotations

from pathlib import Path

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import out, read
from dcmgen.errors import DicomError

_LIMIT = 64  # frames, beyond which a contact sheet would be illegible


def show(
    file: Path = typer.Argument(..., help="DICOM file."),
    frame: int | None = typer.Option(
        None, "--frame", "-f", min=1, help="Show only this frame, plane of contours or multiplex group; the first is 1."
    ),
    window: tuple[float, float] | None = typer.Option(
        None, "--window", "-w", metavar="CENTER WIDTH", help="Window Center and Window Width, such as 40 400."
    ),
    over: Path | None = typer.Option(
        None,
        "--over",
        help="Image or folder of images to draw contours, doses, segments and presentation states over; by default, "
        "the folder of FILE.",
    ),
    size: int = typer.Option(1000, "--size", min=16, max=10_000, help="Width of drawings in pixels."),
    output: Path | None = typer.Option(
        None, "--out", "-o", help="Write a picture file (PNG or JPEG) instead of drawing in the terminal."
    ),
) -> int:
    """Show images, contours, waveforms, slides, surfaces or reports in the terminal or a picture file.

    Images are rendered with modality and VOI transformations, color and overlays. Reports, plans and other objects
    without a picture are shown as text.
    """
    from dcmgen import pictures
    from dcmgen.model.groups import frame_count
    from dcmgen.pictures.kinds import kind_of
    from dcmgen.pixels.show import terminal

    dataset = read(file)
    kind = kind_of(dataset)
    if output is None and kind.draw is None:
        out.print(pictures.text(dataset), soft_wrap=True, markup=False, highlight=False)
        return 0
    if output is None and not out.is_terminal:
        raise DicomError("standard output is not a terminal; use --out FILE.png to write a picture file")
    if frame is not None and kind.name == "image" and frame > (count := frame_count(dataset)):
        raise DicomError(f"{file}: frame {frame} does not exist; the file has {count} frame{'s' if count > 1 else ''}")
    index = None if frame is None else frame - 1
    picture = pictures.draw(
        dataset, index, size=size, limit=_LIMIT, images=over, window=window, labels=output is not None
    )
    if output is None:
        out.print(terminal(picture, columns=out.width), soft_wrap=True, end="")
    else:
        pictures.save(picture, output)
        selection = _selection(frame_count(dataset), frame) if kind.name == "image" else kind.name
        out.print(f"{printable(str(output))}: {selection}, {picture.shape[1]} x {picture.shape[0]}")
    return 0


def _selection(count: int, frame: int | None) -> str:
    """Return which frames of an image the picture contains."""
    if frame is not None or count == 1:
        return f"frame {frame or 1} of {count}"
    return f"{min(count, _LIMIT)} of {count} frames"
