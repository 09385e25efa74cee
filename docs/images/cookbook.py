"""Draw the pictures of the cookbook: run the recipes, and draw the files that they write.

Run ``python docs/images/cookbook.py [RECIPE ...]``; it needs what ``docs/cookbook/data.py`` needs, and writes to
``docs/images/cookbook``. Without arguments, all recipes are run.
"""

from __future__ import annotations

import os
import re
import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nibabel
import numpy as np
import pandas as pd
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image, ImageDraw, ImageOps

from dcmgen import create, dcmread, geometry, pictures, pixels
from dcmgen.iods import RTDose, RTStructureSet
from dcmgen.microscopy import Slide

Picture = np.ndarray[Any, Any]

HERE = Path(__file__).parent
PAGES, PICTURES = HERE.parent / "cookbook", HERE / "cookbook"
SIZE, GAP = 400, 8
INK, MUTED, PAPER = "#30343a", "#7d838c", "#ffffff"
COLORS = {"Lungs": "#5fb4e5", "Heart": "#e64c3c", "PTV": "#f5be28"}


def series(folder: str) -> list[Any]:
    """Return the images of a folder, sorted along their normal."""
    files = [dcmread(path) for path in Path(folder).iterdir()]
    return geometry.of_series(files).sorted(files)


def volume(images: list[Any]) -> Picture:
    """Return the values of images with one frame."""
    return np.stack([pixels.apply_rescale(image.pixel_array, image) for image in images])


def resized(picture: Any, width: int, height: int) -> Picture:
    """Return a picture in another size, in color."""
    image = Image.fromarray(np.asarray(picture, np.uint8)).convert("RGB")
    return np.asarray(image.resize((width, height), Image.Resampling.BICUBIC))


def row(*drawn: Any, height: int = SIZE) -> Picture:
    """Return pictures next to each other, in the same height."""
    gap = np.full((height, GAP, 3), 255, np.uint8)
    parts = [part for each in drawn for part in (gap, resized(each, round(each.shape[1] * height / len(each)), height))]
    return np.concatenate(parts[1:], axis=1)


def chart(draw: Callable[[Any], None], width: int = SIZE) -> Picture:
    """Return a picture of axes of Matplotlib."""
    figure = Figure(figsize=(width / 100, SIZE / 100), dpi=200, facecolor=PAPER, layout="constrained")
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    draw(axes)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=8, colors=INK)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., :3]


def table(frame: pd.DataFrame, width: int) -> Picture:
    """Return a picture of a table."""

    def draw(axes: Any) -> None:
        axes.set_axis_off()
        cells = axes.table(frame.astype(str).to_numpy(), colLabels=list(frame.columns), loc="center", cellLoc="left")
        cells.auto_set_font_size(False)
        cells.set_fontsize(9)
        cells.auto_set_column_width(range(len(frame.columns)))
        for (line, _), cell in cells.get_celld().items():
            cell.set(edgecolor="#dfe2e6", height=0.1, facecolor="#f2f4f6" if line == 0 else PAPER)
            cell.get_text().set_color(INK)

    return chart(draw, width)


def windowed(values: Picture) -> Picture:
    """Return Hounsfield units from -210 to 290 as gray levels."""
    return ((values.astype(float) + 210) / 500).clip(0, 1) * 255


def tinted(gray: Picture, masks: dict[str, Picture]) -> Picture:
    """Return a picture with masks in their colors."""
    found = np.repeat(gray[..., None], 3, axis=2).astype(float)
    for name, mask in masks.items():
        color = np.array([int(COLORS[name][at : at + 2], 16) for at in (1, 3, 5)])
        found[mask] = 0.45 * found[mask] + 0.55 * color
    return found.astype(np.uint8)


def ct_series() -> Picture:
    return row(*(pixels.render(dcmread(f"new-ct/{number:04}.dcm")) for number in (8, 12, 16)), height=300)


def mr_from_nifti() -> Picture:
    return row(*(pixels.render(dcmread(f"new-mr/{number:04}.dcm")) for number in (28, 40, 48)), height=320)


def pet_series() -> Picture:
    return row(*(255 - pixels.render(dcmread(f"new-pet/{number:04}.dcm")) for number in (10, 12, 16)), height=300)


def screenshot() -> Picture:
    return resized(pictures.draw(dcmread("screenshot.dcm")), SIZE, SIZE)


def enhanced_mr() -> Picture:
    ds = dcmread("enhanced.dcm")
    return row(*(pixels.render(ds, index=index) for index in (5, 17)))


def classic_to_enhanced() -> Picture:
    return pictures.draw(dcmread("legacy-converted.dcm"), size=120)


def segmentation() -> Picture:
    return pictures.draw(dcmread("segmentation.dcm"), index=11, images=series("ct"), size=SIZE)


def read_segmentation() -> Picture:
    drawn = pictures.draw(dcmread("seg.dcm"), index=8, images=series("ct"), size=SIZE)
    return row(drawn, table(pd.read_csv("statistics.csv"), 460))


def parametric_map() -> Picture:
    return pictures.draw(dcmread("adc.dcm"), index=5, size=SIZE)


def measurement_report() -> Picture:
    return pictures.draw(dcmread("measurements.dcm"), size=640)


def read_measurements() -> Picture:
    found = pd.read_csv("measurements.csv", dtype={"date": str})
    found = found[found["name"] == "Diameter"]

    def draw(axes: Any) -> None:
        axes.plot(pd.to_datetime(found["date"]), found["value"], marker="o", color=COLORS["Heart"])
        axes.set_ylabel("Diameter in mm", fontsize=9, color=INK)
        axes.set_ylim(0)
        axes.set_xticks(pd.to_datetime(found["date"]))

    return row(table(found[["date", "tracking_id", "name", "value", "unit"]], 380), chart(draw, 420), height=300)


def key_objects() -> Picture:
    items = dcmread("keys.dcm").CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence[0]
    keys = {item.ReferencedSOPInstanceUID for item in items.ReferencedSOPSequence}
    return row(*(pixels.render(image) for image in series("ct") if image.SOPInstanceUID in keys))


def structure_set() -> Picture:
    return pictures.draw(dcmread("structure-set.dcm"), 11, images=series("ct"), size=720)


def read_structure_set() -> Picture:
    voxels = volume(series("ct"))
    masks = {name: np.asarray(nibabel.load(f"{name}.nii.gz").dataobj).T > 0 for name in COLORS}
    panels = []
    for cut in (np.s_[::-1, 101], np.s_[::-1, :, 53]):  # a coronal and a sagittal plane, with the head above
        drawn = tinted(windowed(voxels[cut]), {name: mask[cut] for name, mask in masks.items()})
        panels.append(np.asarray(Image.fromarray(drawn).resize((SIZE, SIZE // 2), Image.Resampling.NEAREST)))
    return row(*panels, height=SIZE // 2)


def dose() -> Picture:
    ds, structures = RTDose.read("dose.dcm"), RTStructureSet.read("structures.dcm")

    def draw(axes: Any) -> None:
        for name in ("PTV", "Lungs"):
            found = ds.dvh(structures, name)
            axes.plot(found.doses, 100 * found.volumes / found.volume, color=COLORS[name], label=name)
        axes.set(xlabel="Dose in Gy", ylabel="Volume in %", xlim=0, ylim=(0, 101))
        axes.legend(frameon=False, fontsize=9)

    return row(pictures.draw(ds, 15, images=series("ct"), size=SIZE), chart(draw))


def registration() -> Picture:
    matrix = dcmread("registration.dcm").typed().matrix(series("ct"), series("moved"))
    volumes = [volume(series(name)) for name in ("ct", "moved")]
    grid = geometry.of_series(series("ct")).grid
    points = grid.to_points(np.moveaxis(np.indices(grid.shape), 0, -1))
    mapped = points @ matrix[:3, :3].T + matrix[:3, 3]
    after = geometry.sample(volumes[1].astype(float), grid, mapped, outside=-1000)
    panels = []
    for moving in (volumes[1], after):
        gray = [windowed(each[15]) for each in (volumes[0], moving)]
        panels.append(np.stack([gray[0], (gray[0] + gray[1]) / 2, gray[1]], axis=-1).astype(np.uint8))
    return row(*panels)


def presentation_state() -> Picture:
    state, images = dcmread("state.dcm"), series("ct")
    return row(*(pictures.draw(state, index, images=images, size=SIZE) for index in (0, 1)))


def encapsulated_pdf() -> Picture:
    page = Image.fromarray(pictures.draw(dcmread("document.dcm"), size=500))
    return np.asarray(ImageOps.expand(page, 1, "#c9ccd1"))


def ecg() -> Picture:
    return pictures.draw(dcmread("ecg.dcm"), size=900)


def video() -> Picture:
    frames = [pixels.pixel_array("video.dcm", index=index) for index in (0, 12, 25, 37)]
    return row(*frames, height=180)


def whole_slide() -> Picture:
    slide = Slide("slide")
    (nuclei,) = create.annotation_groups(dcmread("annotations.dcm"))
    x, y, side = 420, 330, 260
    near = nuclei.points[((nuclei.points > (x, y)) & (nuclei.points < (x + side, y + side))).all(axis=1)]
    region = Image.fromarray(slide.read_region(0, x, y, side, side)).resize((2 * SIZE, 2 * SIZE))
    draw, scale = ImageDraw.Draw(region), 2 * SIZE / side
    for column, line in (near - (x, y)) * scale:
        draw.ellipse((column - 24, line - 24, column + 24, line + 24), outline="#1b7f5c", width=4)
    whole = Image.fromarray(slide.picture(1200))
    ImageDraw.Draw(whole).rectangle((x, y, x + side, y + side), outline="#1b7f5c", width=6)
    return row(np.asarray(whole), np.asarray(region))


def deidentify() -> Picture:
    names = ("PatientName", "PatientID", "StudyDate", "StudyID", "StudyInstanceUID", "PatientIdentityRemoved", "KVP")
    before, after = (dcmread(min(Path(folder).rglob("*.dcm"))) for folder in ("ct", "shared"))
    rows = [[name, *(shortened(str(ds.get(name, "-"))) for ds in (before, after))] for name in names]
    return table(pd.DataFrame(rows, columns=["attribute", "ct", "shared"]), 720)


def shortened(text: str) -> str:
    """Return the beginning of a long text."""
    return text if len(text) < 30 else f"{text[:24]} …"


RECIPES: dict[str, Callable[[], Picture]] = {
    function.__name__.replace("_", "-"): function
    for function in (
        ct_series, mr_from_nifti, pet_series, screenshot, enhanced_mr, classic_to_enhanced, video,
        segmentation, read_segmentation, parametric_map,
        measurement_report, read_measurements, key_objects,
        structure_set, read_structure_set, dose, registration,
        presentation_state, encapsulated_pdf, ecg, whole_slide, deidentify,
    )
}  # fmt: skip


def scripts(recipe: str) -> list[str]:
    """Return the scripts of a page."""
    return re.findall(r"^```python\n(.*?)^```$", (PAGES / f"{recipe}.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)


def thumbnail(picture: Picture) -> Picture:
    """Return the first panel of a picture in the size of the index."""
    height, width = picture.shape[:2]
    gaps = np.flatnonzero((picture == 255).all(axis=(0, 2)))
    end = next((int(gap) for gap in gaps if gap > 0.8 * height), width)
    part = Image.fromarray(picture).crop((0, 0, min(end, 3 * height // 2), min(height, width)))
    return np.asarray(ImageOps.pad(part, (168, 112), Image.Resampling.LANCZOS, PAPER))


def save(picture: Picture, path: Path) -> None:
    """Write a picture with a palette."""
    path.parent.mkdir(exist_ok=True)
    image = Image.fromarray(picture).quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    image.save(path, optimize=True)


def main(recipes: list[str]) -> None:
    """Run recipes and write their pictures."""
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        runpy.run_path(str(PAGES / "data.py"), run_name="__main__")
        for recipe in recipes or RECIPES:
            for script in scripts(recipe):
                exec(compile(script, recipe, "exec"), {"__name__": "__recipe__"})
            drawn = RECIPES[recipe]()
            save(drawn, PICTURES / f"{recipe}.png")
            save(thumbnail(drawn), PICTURES / "small" / f"{recipe}.png")
        os.chdir(HERE)


if __name__ == "__main__":
    main(sys.argv[1:])
