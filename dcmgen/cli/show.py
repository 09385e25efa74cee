"""``dcmgen show``: render images and waveforms to a picture file or the terminal."""

from __future__ import annotations

from pathlib import Path

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import out, read
from dcmgen.errors import DicomError


def show(
    file: Path = typer.Argument(..., help="DICOM file with pixel data or waveforms."),
    frame: int | None = typer.Option(None, "--frame", "-f", min=1, help="Show only this frame; the first is 1."),
    window: tuple[float, float] | None = typer.Option(None, "--window", "-w", help="Window Center and Window Width."),
    output: Path | None = typer.Option(
        None, "--out", "-o", help="Write a picture file (PNG) instead of drawing in the terminal."
    ),
) -> int:
    """Show images or waveforms in the terminal or a picture file.

    Images are rendered with modality and VOI transformations, color and overlays.
    """
    from dcmgen.pixels import render
    from dcmgen.pixels.show import contact_sheet, save_png, terminal

    dataset = read(file)
    if output is None and not out.is_terminal:
        raise DicomError("standard output is not a terminal; use --out FILE.png to write a picture file")
    if "WaveformSequence" in dataset:
        from dcmgen.waveforms import picture as waveform_picture

        drawn = waveform_picture(dataset)
        if output is None:
            out.print(terminal(drawn, columns=out.width), soft_wrap=True, end="")
        else:
            save_png(drawn, output)
            out.print(f"{printable(str(output))}: waveforms, {drawn.shape[1]} x {drawn.shape[0]}")
        return 0
    if "PixelData" not in dataset and "FloatPixelData" not in dataset and "DoubleFloatPixelData" not in dataset:
        uid = dataset.get("SOPClassUID") or dataset.file_meta.get("MediaStorageSOPClassUID")
        raise DicomError(
            f"{file} has no pixel data ({uid.name if uid else 'no SOP Class'}); to list its elements: dcmgen dump {file}"
        )
    count = dataset.get("NumberOfFrames", 1) or 1
    if not isinstance(count, int) or count < 1:
        raise DicomError(f"{file}: Number of Frames is {str(count)!r}, not a positive integer")
    if frame is not None and frame > count:
        raise DicomError(f"{file}: frame {frame} does not exist; the file has {count} frame{'s' if count > 1 else ''}")
    if frame is not None:
        indices = [frame - 1]
    else:
        step = max(1, -(-count // 64))  # with more than 64 frames, a contact sheet would be illegible
        indices = list(range(0, count, step))
    frames = [render(dataset, index=index, window=window) for index in indices]
    picture = frames[0] if len(frames) == 1 else contact_sheet(frames)
    if output is None:
        out.print(terminal(picture, columns=out.width), soft_wrap=True, end="")
    else:
        save_png(picture, output)
        selection = f"frame {indices[0] + 1} of {count}" if len(indices) == 1 else f"{len(indices)} of {count} frames"
        out.print(f"{printable(str(output))}: {selection}, {picture.shape[1]} x {picture.shape[0]}")
    return 0
