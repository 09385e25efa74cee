"""Tiles of slides: their positions, scale, levels, and tiles that are left out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dcmgen import pictures
from dcmgen.errors import MissingElementError, PixelWarning
from dcmgen.model.dataset import Dataset
from dcmgen.pictures import slides
from dcmgen.uid import JPEGBaseline8Bit
from tests.pixels.conftest import make

pytest.importorskip("PIL")

TILE = 16


def slide(matrix: np.ndarray, *, order: list[int] | None = None, series: str = "1.2") -> Dataset:
    """Return a slide with the tiles of an RGB matrix, all in order, or only those that are listed."""
    down, across = (-(-side // TILE) for side in matrix.shape[:2])
    padded = np.zeros((down * TILE, across * TILE, 3), np.uint8)
    padded[: matrix.shape[0], : matrix.shape[1]] = matrix
    tiles = padded.reshape(down, TILE, across, TILE, 3).swapaxes(1, 2).reshape(-1, TILE, TILE, 3)
    numbers = list(range(len(tiles))) if order is None else order
    ds = make(tiles[numbers])
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.77.1.6"
    ds.SeriesInstanceUID = series
    ds.SOPInstanceUID = f"2.25.{matrix.shape[0]}"
    ds.ImageType = ["DERIVED", "PRIMARY", "VOLUME", "RESAMPLED"]
    ds.TotalPixelMatrixRows, ds.TotalPixelMatrixColumns = matrix.shape[:2]
    ds.DimensionOrganizationType = "TILED_FULL" if order is None else "TILED_SPARSE"
    if order is not None:
        ds.PerFrameFunctionalGroupsSequence = []
        for number in numbers:
            position = Dataset.from_dict(
                {
                    "ColumnPositionInTotalImagePixelMatrix": number % across * TILE + 1,
                    "RowPositionInTotalImagePixelMatrix": number // across * TILE + 1,
                }
            )
            ds.PerFrameFunctionalGroupsSequence.append(Dataset.from_dict({"PlanePositionSlideSequence": [position]}))
    return ds


def colors(rows: int, columns: int) -> np.ndarray:
    y, x = np.mgrid[:rows, :columns]
    return np.stack([255 * x / columns, 255 * y / rows, 255 - 255 * x / columns], -1).astype(np.uint8)


@pytest.mark.parametrize("shape", [(64, 96), (61, 90), (16, 33)])
def test_tiles_are_in_their_places(shape: tuple[int, int]) -> None:
    matrix = colors(*shape)
    assert np.array_equal(pictures.draw(slide(matrix), labels=False), matrix)
    count = -(-shape[0] // TILE) * -(-shape[1] // TILE)
    shuffled = np.random.default_rng(1).permutation(count).tolist()
    assert np.array_equal(pictures.draw(slide(matrix, order=shuffled), labels=False), matrix)


def test_scale() -> None:
    """A picture has the mean colors of the matrix, without seams between the tiles."""
    matrix = colors(160, 320)
    image = pictures.draw(slide(matrix), size=100, labels=False)
    assert image.shape == (50, 100, 3)
    rows, columns = (np.arange(n) * 3.2 for n in image.shape[:2])
    assert np.abs(image[..., 0] - (columns + 1.6) * 255 / 320).max() < 4
    assert np.abs(image[..., 1] - (rows + 1.6)[:, None] * 255 / 160).max() < 4
    small = pictures.thumbnail(slide(matrix), 64)
    assert small is not None
    assert small.shape == (32, 64, 3)


def test_tiles_that_are_absent_are_white() -> None:
    image = pictures.draw(slide(np.zeros((32, 32, 3), np.uint8), order=[0, 3]), labels=False)
    assert (image[:16, :16] == 0).all()
    assert (image[16:, 16:] == 0).all()
    assert (image[:16, 16:] == 255).all()


def test_only_the_first_focal_plane_is_drawn() -> None:
    matrix = colors(32, 32)
    ds = slide(np.concatenate([matrix, np.zeros_like(matrix)]))
    ds.TotalPixelMatrixRows = 32
    assert np.array_equal(pictures.draw(ds, labels=False), matrix)


def test_many_tiles_are_sampled(monkeypatch: pytest.MonkeyPatch) -> None:
    """With a limit of 16 of 64 tiles, every other tile of every other row is decoded, and gives its mean color."""
    monkeypatch.setattr(slides, "_MOST_TILES", 16)
    matrix = np.repeat(np.repeat(np.arange(64, dtype=np.uint8).reshape(8, 8), TILE, 0), TILE, 1)
    image = pictures.draw(slide(np.stack([matrix] * 3, -1)), labels=False)
    assert image.shape == (128, 128, 3)
    assert sorted(set(image.ravel().tolist())) == [row * 8 + column for row in (0, 2, 4, 6) for column in (0, 2, 4, 6)]
    assert (image[:32, :32] == 0).all()


def test_a_tile_that_cannot_be_decoded_is_reported() -> None:
    ds = slide(colors(32, 32))
    ds.compress(JPEGBaseline8Bit)
    data = bytearray(ds.PixelData)
    start = data.index(b"\xff\xd8")
    data[start : start + 2] = b"\0\0"
    ds.PixelData = bytes(data)
    with pytest.warns(PixelWarning, match="1 of 4 tiles cannot be decoded and are left blank"):
        image = pictures.draw(ds, labels=False)
    assert (image[:16, :16] == 255).all()
    assert not (image[:16, 16:] == 255).all()


def test_a_smaller_level_of_the_pyramid_is_used(tmp_path: Path) -> None:
    large, small = colors(320, 480), np.full((160, 240, 3), (10, 200, 30), np.uint8)
    slide(large).save_as(tmp_path / "large.dcm")
    slide(small).save_as(tmp_path / "small.dcm")
    slide(np.zeros((150, 230, 3), np.uint8), series="1.9").save_as(tmp_path / "other.dcm")
    image = pictures.draw(tmp_path / "large.dcm", size=200, labels=False)
    assert (image == (10, 200, 30)).all()
    assert not (pictures.draw(tmp_path / "large.dcm", size=200, labels=False, images=()) == (10, 200, 30)).all()


def test_without_positions() -> None:
    ds = slide(colors(64, 96))
    ds.DimensionOrganizationType = "TILED_SPARSE"
    ds.TotalPixelMatrixColumns = 100
    with pytest.raises(MissingElementError, match="the positions of the tiles are unknown"):
        pictures.draw(ds)
    ds.TotalPixelMatrixColumns = 0
    with pytest.raises(MissingElementError, match="TotalPixelMatrixColumns: tiles cannot be assembled"):
        pictures.draw(ds)
    assert pictures.thumbnail(ds) is None
