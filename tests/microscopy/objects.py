"""Whole slide images for tests, written element by element and not by `dcmgen.create`."""

from __future__ import annotations

from typing import Any

import numpy as np

from dcmgen.model.dataset import Dataset
from tests.pixels.conftest import make

Array = np.ndarray[Any, Any]


def matrix(rows: int, columns: int, seed: int = 0, samples: int = 3) -> Array:
    """Return random pixels."""
    shape = (rows, columns) if samples == 1 else (rows, columns, samples)
    return np.random.default_rng(seed).integers(0, 256, shape, np.uint8)


def tiles_of(pixels: Array, tile: int, fill: int = 255) -> Array:
    """Return the tiles of a matrix in the order of TILED_FULL."""
    down, across = (-(-side // tile) for side in pixels.shape[:2])
    padded = np.full((down * tile, across * tile, *pixels.shape[2:]), fill, pixels.dtype)
    padded[: pixels.shape[0], : pixels.shape[1]] = pixels
    cut = padded.reshape(down, tile, across, tile, *pixels.shape[2:]).swapaxes(1, 2)
    return cut.reshape(-1, tile, tile, *pixels.shape[2:])


def slide(
    stacks: list[Array],
    *,
    tile: int = 16,
    planes: int = 1,
    spacing: float = 0.002,
    uid: str = "2.25.1",
    paths: tuple[str, ...] = ("1",),
    depth: float = 0.0,
) -> Dataset:
    """Return an image of matrices in the order of TILED_FULL: for each optical path, the focal planes."""
    ds = make(np.concatenate([tiles_of(pixels, tile) for pixels in stacks]), frames=True)
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.77.1.6"
    ds.SOPInstanceUID = uid
    ds.SeriesInstanceUID = ds.FrameOfReferenceUID = "1.2"
    ds.ImageType = ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]
    ds.TotalPixelMatrixRows, ds.TotalPixelMatrixColumns = stacks[0].shape[:2]
    ds.TotalPixelMatrixFocalPlanes = planes
    ds.DimensionOrganizationType = "TILED_FULL"
    origin = {"XOffsetInSlideCoordinateSystem": 20, "YOffsetInSlideCoordinateSystem": 40}
    ds.TotalPixelMatrixOriginSequence = [Dataset(**origin, ZOffsetInSlideCoordinateSystem=depth)]
    measures = Dataset(PixelSpacing=[spacing, spacing], SliceThickness=0.001, SpacingBetweenSlices=0.003)
    ds.SharedFunctionalGroupsSequence = [Dataset(PixelMeasuresSequence=[measures])]
    ds.OpticalPathSequence = [Dataset(OpticalPathIdentifier=path) for path in paths]
    return ds


def make_sparse(ds: Dataset, positions: list[tuple[int, int, float, str]]) -> Dataset:
    """Give each frame a position: column and row from 1, depth in µm, and optical path."""
    ds.DimensionOrganizationType = "TILED_SPARSE"
    ds.PerFrameFunctionalGroupsSequence = [
        Dataset(
            PlanePositionSlideSequence=[
                Dataset(
                    ColumnPositionInTotalImagePixelMatrix=column,
                    RowPositionInTotalImagePixelMatrix=row,
                    ZOffsetInSlideCoordinateSystem=depth,
                )
            ],
            OpticalPathIdentificationSequence=[Dataset(OpticalPathIdentifier=path)],
        )
        for column, row, depth, path in positions
    ]
    return ds
