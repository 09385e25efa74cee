"""Regions of whole slide images, compared with the matrices that they were made of and with highdicom."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import dcmread
from dcmgen.errors import GeometryError, PixelError, PixelWarning
from dcmgen.microscopy import Slide
from dcmgen.model.dataset import Dataset
from dcmgen.uid import JPEG2000Lossless, RLELossless
from tests.data import corpus
from tests.microscopy.objects import make_sparse, matrix, slide


@given(data=st.data(), rows=st.integers(1, 50), columns=st.integers(1, 50), tile=st.integers(5, 20))
def test_regions_are_those_of_the_matrix(data: st.DataObject, rows: int, columns: int, tile: int) -> None:
    pixels = matrix(rows, columns)
    opened = Slide(slide([pixels], tile=tile))
    x, y = data.draw(st.integers(0, columns - 1)), data.draw(st.integers(0, rows - 1))
    width, height = data.draw(st.integers(1, columns - x)), data.draw(st.integers(1, rows - y))
    assert np.array_equal(opened.read_region(0, x, y, width, height), pixels[y : y + height, x : x + width])


@pytest.mark.parametrize("syntax", [RLELossless, JPEG2000Lossless])
def test_compressed_tiles_of_a_file(tmp_path: Path, syntax: str) -> None:
    pixels = matrix(600, 700)
    ds = slide([pixels], tile=128)
    ds.compress(syntax)
    ds.save_as(tmp_path / "x.dcm")
    opened = Slide(tmp_path / "x.dcm")
    assert np.array_equal(opened.read_region(0, 0, 0, 700, 600), pixels)
    assert np.array_equal(opened.read_region(0, 130, 250, 300, 20), pixels[250:270, 130:430])


def test_levels_of_a_folder(tmp_path: Path) -> None:
    large, small = matrix(100, 160), matrix(25, 40, 1)
    slide([large], uid="2.25.1", spacing=0.00025).save_as(tmp_path / "a")
    slide([small], uid="2.25.2", spacing=0.001).save_as(tmp_path / "b")
    label = slide([matrix(20, 20, 2)], uid="2.25.3", tile=20)
    label.ImageType = ["ORIGINAL", "PRIMARY", "LABEL", "NONE"]
    label.save_as(tmp_path / "c")
    (tmp_path / "notes.txt").write_text("not DICOM")
    opened = Slide(tmp_path)
    assert [(level.width, level.height, level.mpp, level.downsample) for level in opened.levels] == [
        (160, 100, (0.25, 0.25), 1),
        (40, 25, (1, 1), 4),
    ]
    assert opened.label is not None
    assert opened.label.SOPInstanceUID == "2.25.3"
    assert opened.overview is None
    assert np.array_equal(opened.read_region(-1, 3, 4, 30, 20), small[4:24, 3:33])
    assert np.array_equal(opened.picture(40), small)
    assert opened.picture(20).shape == (12, 20, 3)
    assert repr(opened) == "<Slide 160 × 100, 2 levels>"


def test_focal_planes_and_optical_paths() -> None:
    """TILED_FULL: the focal planes of the first optical path precede those of the second."""
    stacks = [matrix(40, 50, seed, samples=1) for seed in range(6)]
    opened = Slide(slide(stacks, planes=3, paths=("DAPI", "FITC"), depth=-3))
    assert opened.focal_planes == (-3, 0, 3)
    assert opened.optical_paths == ("DAPI", "FITC")
    for number, pixels in enumerate(stacks):
        path, plane = divmod(number, 3)
        assert np.array_equal(opened.read_region(0, 5, 6, 40, 30, plane=plane, path=path), pixels[6:36, 5:45])
        name = ("DAPI", "FITC")[path]
        assert np.array_equal(opened.read_region(0, 0, 0, 50, 40, plane=plane - 3, path=name), pixels)


def test_sparse_tiles_in_any_order() -> None:
    """Absent tiles are white. Tiles at the same position are focal planes; a level may have its own grid."""
    pixels = [matrix(16, 16, seed) for seed in range(5)]
    ds = slide([np.concatenate(pixels, 1)])
    ds.TotalPixelMatrixColumns, ds.TotalPixelMatrixRows = 45, 40
    positions = [(14, 20, 0.0, "1"), (30, 4, 2.5, "1"), (14, 4, 2.0, "1"), (14, 4, 7.0, "1"), (30, 20, 2.2, "1")]
    opened = Slide(make_sparse(ds, positions))
    expected = np.full((40, 45, 3), 255, np.uint8)
    for tile, (column, row, *_) in zip(pixels, positions, strict=True):
        if tile is not pixels[3]:
            expected[row - 1 : row + 15, column - 1 : column + 15] = tile
    assert np.array_equal(opened.read_region(0, 0, 0, 45, 40), expected)
    assert np.array_equal(opened.read_region(0, 13, 3, 16, 16, plane=1), pixels[3])
    assert (opened.read_region(0, 0, 0, 13, 40, fill=7) == 7).all()
    assert opened.focal_planes == (2.1, 7)


def test_optical_paths_of_separate_instances() -> None:
    """Each instance may call its optical path "1" (PS3.3 C.8.12.5.1.1)."""
    images = []
    for number, wavelength in enumerate((461, 519)):
        ds = slide([matrix(20, 20, number, samples=1)], uid=f"2.25.{number}")
        ds.OpticalPathSequence[0].IlluminationWaveLength = wavelength
        images.append(ds)
    opened = Slide(images)
    assert opened.optical_paths == ("1 (461 nm)", "1 (519 nm)")
    for number in range(2):
        found = opened.read_region(0, 0, 0, 20, 20, path=number)
        assert np.array_equal(found, matrix(20, 20, number, samples=1))


def test_focal_planes_of_separate_instances() -> None:
    images = [slide([matrix(20, 20, n)], uid=f"2.25.{n}", depth=-2.0 * n) for n in range(3)]
    opened = Slide(images)
    assert opened.focal_planes == (-4, -2, 0)
    assert np.array_equal(opened.read_region(0, 0, 0, 20, 20, plane=0), matrix(20, 20, 2))


def test_concatenation() -> None:
    """The frames of the parts continue those of the previous part, also in the middle of a focal plane."""
    pixels = [matrix(40, 40, 0), matrix(40, 40, 1)]
    whole = slide(pixels, planes=2)
    frames = whole.pixel_array
    parts = []
    for first, last in ((0, 5), (5, 13), (13, 18)):
        ds = Dataset.from_json(whole.to_json())
        ds.set_pixel_data(frames[first:last], frames=True)
        ds.ConcatenationUID, ds.ConcatenationFrameOffsetNumber = "2.25.7", first
        parts.append(ds)
    opened = Slide(parts)
    assert np.array_equal(opened.read_region(0, 0, 0, 40, 40, plane=0), pixels[0])
    assert np.array_equal(opened.read_region(0, 0, 0, 40, 40, plane=1), pixels[1])


@pytest.mark.parametrize("name", ["sm_image", "sm_image_grayscale", "sm_image_jpegls_nobot", "sm_image_numbers"])
def test_files_of_highdicom(name: str) -> None:
    """Tiles of 10 × 10 of a matrix of 50 × 50, assembled here from single frames."""
    path = corpus() / "files" / f"highdicom__{name}.dcm"
    frames = dcmread(path).pixel_array
    rows = [np.concatenate(list(frames[5 * n : 5 * n + 5]), 1) for n in range(5)]
    assert np.array_equal(Slide(path).read_region(0, 7, 8, 23, 31), np.concatenate(rows)[8:39, 7:30])


def test_errors() -> None:
    opened = Slide(slide([matrix(20, 30)]))
    for region in ((0, 0, 31, 20), (-1, 0, 5, 5), (0, 19, 1, 2), (0, 0, 0, 1)):
        with pytest.raises(PixelError, match=r"is not inside the level of 30 × 20 pixels"):
            opened.read_region(0, *region)
    with pytest.raises(PixelError, match="level 1 does not exist"):
        opened.read_region(1, 0, 0, 1, 1)
    with pytest.raises(PixelError, match="focal plane 1 does not exist"):
        opened.read_region(0, 0, 0, 1, 1, plane=1)
    with pytest.raises(PixelError, match="no optical path 'x'; there are 1"):
        opened.read_region(0, 0, 0, 1, 1, path="x")
    with pytest.raises(PixelError, match="no whole slide image"):
        Slide(Dataset())
    other = slide([matrix(10, 10)], uid="2.25.9")
    other.FrameOfReferenceUID = "1.3"
    with pytest.raises(PixelError, match=r"different slides: FrameOfReferenceUID is '1.2' and '1.3'"):
        Slide([slide([matrix(20, 30)]), other])
    ds = slide([matrix(20, 30), matrix(20, 30)], planes=2)
    del ds.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].SpacingBetweenSlices
    with pytest.raises(GeometryError, match="distance between the 2 focal planes is unknown"):
        Slide(ds)
    ds = slide([matrix(20, 30)])
    ds.DimensionOrganizationType = "TILED_SPARSE"
    with pytest.raises(GeometryError, match="positions of the tiles are unknown"):
        Slide(ds)


def test_too_few_frames_are_reported() -> None:
    ds = slide([matrix(20, 30)])
    ds.TotalPixelMatrixRows = 40
    with pytest.warns(PixelWarning, match="NumberOfFrames is 4, but a focal plane has 6 tiles"):
        opened = Slide(ds)
    assert np.array_equal(opened.read_region(0, 0, 0, 30, 20), matrix(20, 30))
    assert (opened.read_region(0, 0, 32, 30, 8) == 255).all()
