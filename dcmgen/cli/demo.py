"""``dcmgen demo``: create, validate, write, read and render a generated CT series."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

import typer
from rich.panel import Panel
from rich.table import Table

from dcmgen.cli.common import out, size


def demo(
    folder: Path = typer.Argument(Path("demo"), help="Output folder. It is created if it does not exist."),
    slices: int = typer.Option(20, "--slices", min=1, max=500, help="Number of images."),
) -> int:
    """Create, validate, write and render a CT series of a phantom."""
    import numpy as np

    from dcmgen import create
    from dcmgen.codec.reader import dcmread
    from dcmgen.create.phantom import thorax
    from dcmgen.geometry import Grid, of_series
    from dcmgen.iods import CTImage
    from dcmgen.pictures.frames import sheet
    from dcmgen.pictures.request import Request
    from dcmgen.pixels import apply_modality_lut, render
    from dcmgen.pixels.show import save_png

    clock = time.perf_counter
    steps: list[tuple[str, str, float]] = []
    start = clock()

    def step(name: str, result: str) -> None:
        nonlocal start
        steps.append((name, result, clock() - start))
        start = clock()

    volume = thorax(slices)
    step("compute a phantom", f"{' x '.join(map(str, volume.shape))} voxels, {volume.min()} to {volume.max()} HU")

    now = datetime.now().replace(microsecond=0)
    images = create.ct(
        volume,
        like=Grid.named("axial", shape=volume.shape, spacing=(8.0, 1.4, 1.4)),
        study=create.Study(
            PatientName="Phantom^Thorax", PatientID="DEMO-1", StudyDate=now.date(), StudyTime=now.time(), StudyID="1"
        ).series(SeriesNumber=1, BodyPartExamined="CHEST", Manufacturer="dcmgen"),
        description="Thorax phantom",
        window=(40, 400),
    )
    step("build typed CTImage objects", f"{len(images)} images, {sum(1 for _ in images[0].iterall())} elements each")

    reports = [image.validate() for image in images]
    errors = sum(len(report.errors) for report in reports)
    warnings = sum(len(report.warnings) for report in reports)
    step("validate against PS3.3", f"{errors} errors, {warnings} warnings")

    target = folder / "ct"
    for old in target.glob("*.dcm"):
        old.unlink()
    paths = images.save_as(target)
    step("write", f"{len(paths)} files, {size(sum(p.stat().st_size for p in paths))}")

    read = [dcmread(path, CTImage) for path in paths]
    back = of_series(read).sorted(read)
    hounsfield = np.stack([apply_modality_lut(image.pixel_array, image) for image in back])
    same = bool(np.array_equal(hounsfield, volume))
    step("read back", "every voxel equal" if same else "VOXELS DIFFER")

    picture = folder / "contact-sheet.png"
    labels = [f"slice {image.InstanceNumber}: z = {image.ImagePositionPatient[2]:g} mm" for image in back]
    save_png(sheet([render(image) for image in back], labels, Request()), picture)
    step("render", f"{picture} (window {back[0].WindowCenter[0]:g}/{back[0].WindowWidth[0]:g} HU)")

    _print_steps(steps)
    for report in reports:
        for finding in [*report.errors, *report.warnings]:
            out.print(str(finding), style="red" if finding in report.errors else "yellow", soft_wrap=True)
    _print_next(paths[0])
    return 1 if errors or not same else 0


def _print_steps(steps: list[tuple[str, str, float]]) -> None:
    """Print a table of the steps with their results and times, and the total time."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("step")
    table.add_column("result")
    table.add_column("time", justify="right")
    for name, result, seconds in steps:
        table.add_row(name, result, f"{seconds * 1e3:.0f} ms")
    table.add_row("", "", f"{sum(seconds for *_, seconds in steps) * 1e3:.0f} ms", style="bold")
    out.print(table)


def _print_next(first: Path) -> None:
    """Print examples of other commands."""
    out.print(
        Panel(
            f"dcmgen dump {first}\ndcmgen validate {first.parent}\ndcmgen show {first}\ndcmgen lookup PatientSex\ndcmgen rules 'CT Image'",
            title="try next",
            title_align="left",
            expand=False,
        )
    )
