"""Programs that others wrote read our slides: openslide, wsidicom and highdicom, if they are installed."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from dcmgen import create
from dcmgen.microscopy import Slide
from dcmgen.uid import RLELossless
from tests.create.slides.pictures import FLUORESCENCE, KNOWN, noise, read, tissue


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A slide with three levels, a label, an overview and a thumbnail."""
    create.whole_slide(
        tissue(600, 803), **KNOWN, folder=tmp_path, label=tissue(100, 80), overview=tissue(90, 200), thumbnail=128
    )
    return tmp_path


def test_openslide(folder: Path) -> None:
    openslide = pytest.importorskip("openslide")
    theirs = openslide.OpenSlide(str(folder / "level-0.dcm"))
    ours = Slide(folder)
    assert theirs.level_dimensions == tuple((level.width, level.height) for level in ours.levels)
    assert float(theirs.properties["openslide.mpp-x"]) == 0.5
    assert set(theirs.associated_images) == {"label", "macro", "thumbnail"}
    for number, size in enumerate(theirs.level_dimensions):
        found = np.asarray(theirs.read_region((0, 0), number, size).convert("RGB"))
        assert np.array_equal(found, read(ours, number))


def test_a_slide_that_openslide_opened(folder: Path) -> None:
    openslide = pytest.importorskip("openslide")
    with openslide.OpenSlide(str(folder / "level-0.dcm")) as theirs:
        images = create.whole_slide(theirs, specimen="S1", acquired=KNOWN["acquired"], transfer_syntax=RLELossless)
    assert Slide(images).levels[0].mpp == (0.5, 0.5)
    assert np.array_equal(read(Slide(images)), read(Slide(folder)))


@pytest.mark.parametrize("organization", ["TILED_FULL", "TILED_SPARSE"])
def test_wsidicom(tmp_path: Path, organization: Literal["TILED_FULL", "TILED_SPARSE"]) -> None:
    wsidicom = pytest.importorskip("wsidicom")
    create.whole_slide(
        tissue(600, 803),
        **KNOWN,
        folder=tmp_path,
        label=tissue(100, 80),
        overview=tissue(90, 200),
        organization=organization,
    )
    ours = Slide(tmp_path)
    with wsidicom.WsiDicom.open(tmp_path) as theirs:
        assert (theirs.size.width, theirs.size.height, theirs.mpp.width) == (803, 600, 0.5)
        assert theirs.read_label().size == (80, 100)
        assert theirs.read_overview().size == (200, 90)
        for number, level in enumerate(ours.levels):
            found = np.asarray(theirs.read_region((0, 0), number, (level.width, level.height)))
            assert np.array_equal(found, read(ours, number))


def test_highdicom(tmp_path: Path) -> None:
    highdicom = pytest.importorskip("highdicom")
    stacks = [noise(70, 90, 1, "u2", seed) for seed in range(4)]
    create.whole_slide(
        stacks, **KNOWN, tile=32, optical_paths=FLUORESCENCE, focal_planes=(0, 2), folder=tmp_path,
        organization="TILED_SPARSE",
    )  # fmt: skip
    theirs = highdicom.imread(tmp_path / "level-0.dcm")
    assert theirs.TotalPixelMatrixFocalPlanes == 2
    create.whole_slide(tissue(300, 400), **KNOWN, folder=tmp_path / "color")
    theirs = highdicom.imread(tmp_path / "color" / "level-0.dcm")
    assert np.abs(theirs.get_total_pixel_matrix().astype(int) - read(Slide(tmp_path / "color"))).max() <= 3
    geometry = theirs.get_volume_geometry()
    assert geometry is None or tuple(geometry.pixel_spacing) == (0.0005, 0.0005)
