"""``dcmgen show``: the picture or the text of objects, in the terminal or a picture file."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from rich.text import Text

from dcmgen._printable import printable
from dcmgen.cli.common import out, part_error, print_error, read
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

_LIMIT = 64  # frames, beyond which a contact sheet would be illegible
_LEAST_SIDE = 128  # pixels of an object on a contact sheet
_LEAST_COLUMNS = 32  # characters of an object in the terminal
_LINES = 40  # of the text of an object on a contact sheet
_NO_TERMINAL = "standard output is not a terminal; use --output FILE.png to write a picture file"


def show(
    sources: list[Path] = typer.Argument(..., metavar="FILE", help="DICOM files; - for standard input."),
    frame: int | None = typer.Option(
        None,
        "--frame",
        "-f",
        min=1,
        help="Show only this frame, plane, multiplex group, voxel, page or referenced image; the first is 1.",
    ),
    window: tuple[float, float] | None = typer.Option(
        None, "--window", "-w", metavar="CENTER WIDTH", help="Window Center and Window Width, such as 40 400."
    ),
    over: Path | None = typer.Option(
        None,
        "--over",
        help="Image or folder of images to draw contours, doses, segments and presentation states over; by default, "
        "the folder of FILE, and no images for several files.",
    ),
    size: int = typer.Option(1000, "--size", min=16, max=10_000, help="Width of drawings in pixels."),
    output: Path | None = typer.Option(
        None, "--output", "--out", "-o", help="Write a picture file (PNG or JPEG) instead of drawing in the terminal."
    ),
) -> int:
    """Show images, contours, waveforms, slides, surfaces or reports in the terminal or a picture file.

    Images are rendered with modality and VOI transformations, color and overlays. Reports, plans and other objects
    without a picture are shown as text. Several files are shown as a contact sheet with their names. The command
    continues after a file that cannot be shown, and the exit code is 1.
    """
    index = None if frame is None else frame - 1
    if len(sources) == 1:
        _show(sources[0], index, size, output, over=over, window=window)
        return 0
    return _show_several(sources, index, size, output, over=over, window=window)


def _show(source: Path, index: int | None, size: int, output: Path | None, *, over: Path | None, window: Any) -> None:
    from dcmgen import pictures
    from dcmgen.model.groups import PartError, frame_count
    from dcmgen.pictures.kinds import kind_of
    from dcmgen.pixels.show import terminal

    dataset = read(source)
    kind = kind_of(dataset)
    if output is None and kind.draw is None:
        out.print(pictures.text(dataset), soft_wrap=True)
        return
    if output is None and not out.is_terminal:
        raise DicomError(_NO_TERMINAL)
    count = frame_count(dataset) if kind.name == "image" else 0
    try:
        picture = pictures.draw(
            dataset, index, size=size, limit=_LIMIT, images=over, window=window, labels=output is not None
        )
    except PartError as error:
        raise part_error(error, source) from None
    if output is None:
        out.print(terminal(picture, columns=out.width), soft_wrap=True, end="")
    else:
        _save(picture, output, _selection(count, index) if count else kind.name)


def _selection(count: int, index: int | None) -> str:
    """Return which frames of an image the picture contains."""
    if index is not None or count == 1:
        return f"frame {(index or 0) + 1} of {count}"
    return f"{min(count, _LIMIT)} of {count} frames"


def _save(picture: Array, output: Path, contents: str) -> None:
    from dcmgen import pictures

    pictures.save(picture, output)
    out.print(f"{printable(str(output))}: {contents}, {picture.shape[1]} x {picture.shape[0]}", soft_wrap=True)


def _show_several(
    sources: list[Path], index: int | None, size: int, output: Path | None, *, over: Path | None, window: Any
) -> int:
    """Show a contact sheet; in the terminal, texts follow it. Return the exit code."""
    from dcmgen.model.groups import PartError
    from dcmgen.pictures import text
    from dcmgen.pictures.canvas import enlarged
    from dcmgen.pictures.drawing import small
    from dcmgen.pictures.frames import sheet
    from dcmgen.pictures.pages import page
    from dcmgen.pictures.request import Request

    side = max(_LEAST_SIDE, size // math.ceil(math.sqrt(len(sources))))
    images: list[Array] = []
    labels: list[str] = []
    texts: list[tuple[str, str]] = []
    for source, name in zip(sources, _names(sources), strict=True):
        try:
            dataset = read(source)
            image = small(dataset, side, index, images=over or (), window=window)
            if image is None and output is None:
                texts.append((name, text(dataset)))
                continue
            if image is None:
                image = page(text(dataset, _LINES).split("\n"), side)[:side]
            images.append(enlarged(image, max(1, side // max(image.shape[:2]))))
            labels.append(name)
        except PartError as error:
            print_error(part_error(error, source))
        except (DicomError, OSError) as error:
            print_error(error, source)
    if output is None:
        if images and not out.is_terminal:
            raise DicomError(_NO_TERMINAL)
        _print_rows(images, labels)
        for name, lines in texts:
            out.print(Text(name, style="bold underline"), soft_wrap=True)
            out.print(lines, soft_wrap=True)
    elif images:
        _save(sheet(images, labels, Request()), output, f"{len(images)} of {len(sources)} files")
    count = len(images) + len(texts)
    return 2 if count == 0 else int(count < len(sources))


def _names(sources: list[Path]) -> list[str]:
    """Return the names of files; their paths if several files have the same name."""
    names = [source.name for source in sources]
    return [printable(str(source) if names.count(source.name) > 1 else source.name) for source in sources]


def _print_rows(images: list[Array], labels: list[str]) -> None:
    """Print images next to each other in the terminal, above their labels."""
    if not images:
        return
    from dcmgen.pictures.frames import same_size
    from dcmgen.pixels.show import contact_sheet, terminal

    images = same_size(images)
    across = max(1, min(len(images), out.width // _LEAST_COLUMNS))
    width = out.width // across
    for start in range(0, len(images), across):
        row = contact_sheet(images[start : start + across], across)
        out.print(terminal(row, columns=width * across), soft_wrap=True)
        names = (label if len(label) < width else f"…{label[2 - width :]}" for label in labels[start : start + across])
        out.print("".join(name.ljust(width) for name in names).rstrip(), soft_wrap=True)
