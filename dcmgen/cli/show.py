"""``dcmgen show``: look at an image, in a picture file or in the terminal."""

from __future__ import annotations

from pathlib import Path

import typer

from dcmgen.cli.common import out, read
from dcmgen.errors import DicomError


def show(
    file: Path = typer.Argument(..., help="A DICOM file with pixels or waveforms."),
    frame: int | None = typer.Option(None, "--frame", "-f", min=1, help="Only this frame, counted from 1."),
    window: tuple[float, float] | None = typer.Option(None, "--window", "-w", help="Window Center and Width."),
    output: Path | None = typer.Option(
        None, "--out", "-o", help="Write a picture (PNG) instead of drawing in the terminal."
    ),
) -> int:
    """Draw an image as a viewer would: modality and VOI transformation, colours, overlays; or waveforms."""
    from dcmgen.pixels import render
    from dcmgen.pixels.show import contact_sheet, save_png, terminal

    dataset = read(file)
    if output is None and not out.is_terminal:
        raise DicomError("standard output is no terminal that could show a picture: give --out FILE.png")
    if "WaveformSequence" in dataset:
        from dcmgen.waveforms import picture as waveform_picture

        drawn = waveform_picture(dataset)
        if output is None:
            out.print(terminal(drawn, columns=out.width), soft_wrap=True, end="")
        else:
            save_png(drawn, output)
            out.print(f"{output}: waveforms, {drawn.shape[1]} x {drawn.shape[0]}")
        return 0
    if "PixelData" not in dataset and "FloatPixelData" not in dataset and "DoubleFloatPixelData" not in dataset:
        uid = dataset.get("SOPClassUID")
        raise DicomError(f"{file} holds no pixels ({uid.name if uid else 'no SOP Class'}); try: dcmgen dump {file}")
    count = dataset.get("NumberOfFrames", 1) or 1
    if not isinstance(count, int) or count < 1:
        raise DicomError(f"{file}: Number of Frames is {str(count)!r}: it must be a whole number from 1")
    if frame is not None and frame > count:
        raise DicomError(f"{file} has {count} frame{'s' if count > 1 else ''}, there is no frame {frame}")
    if frame is not None:
        wanted = [frame - 1]
    else:
        step = max(1, -(-count // 64))  # a sheet of more than 64 frames shows none of them
        wanted = list(range(0, count, step))
    frames = [render(dataset, index=index, window=window) for index in wanted]
    picture = frames[0] if len(frames) == 1 else contact_sheet(frames)
    if output is None:
        out.print(terminal(picture, columns=out.width), soft_wrap=True, end="")
    else:
        save_png(picture, output)
        shown = f"frame {wanted[0] + 1} of {count}" if len(wanted) == 1 else f"{len(wanted)} of {count} frames"
        out.print(f"{output}: {shown}, {picture.shape[1]} x {picture.shape[0]}")
    return 0
