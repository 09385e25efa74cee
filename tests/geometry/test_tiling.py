"""Tiles of total pixel matrices whose positions are explicit, and those that follow from the order of the frames."""

from __future__ import annotations

import pytest

from dcmgen import Dataset
from dcmgen.errors import GeometryError
from dcmgen.geometry.tiling import Tile, explicit_tiles, tiles_of

SIZES = {"TotalPixelMatrixColumns": 6, "TotalPixelMatrixRows": 4, "Columns": 2, "Rows": 2}


def sparse(*positions: dict[str, object] | None, **more: object) -> Dataset:
    """Return a dataset with a frame for each position; None for a frame without one."""
    frames = [{} if position is None else {"PlanePositionSlideSequence": [position]} for position in positions]
    return Dataset.from_dict(
        {
            **SIZES,
            "NumberOfFrames": len(positions),
            "DimensionOrganizationType": "TILED_SPARSE",
            "PerFrameFunctionalGroupsSequence": frames,
            **more,
        }
    )


def at(column: int | None, row: int | None, **more: object) -> dict[str, object]:
    """Return an item of Plane Position (Slide), without the values that are None."""
    return {
        **({} if column is None else {"ColumnPositionInTotalImagePixelMatrix": column}),
        **({} if row is None else {"RowPositionInTotalImagePixelMatrix": row}),
        **more,
    }


def test_positions_begin_at_one() -> None:
    ds = sparse(at(1, 3), at(6, 4, ZOffsetInSlideCoordinateSystem=2.5))
    assert list(explicit_tiles(ds)) == [Tile(0, (0.0, ""), 0, 2), Tile(1, (2.5, ""), 5, 3)]
    assert list(tiles_of(ds)) == list(explicit_tiles(ds))


@pytest.mark.parametrize("position", [None, at(None, 1), at(1, None), at(0, 1), at(1, 0), at(-1, 1)])
def test_frames_without_a_position_are_left_out(position: dict[str, object] | None) -> None:
    assert [tile.frame for tile in explicit_tiles(sparse(at(1, 1), position, at(3, 1)))] == [0, 2]
    with pytest.raises(GeometryError, match="PlanePositionSlideSequence: the positions of the tiles are unknown"):
        list(tiles_of(sparse(position)))


def test_frames_and_items_that_differ_in_number() -> None:
    assert len(list(explicit_tiles(sparse(at(1, 1), at(3, 1), NumberOfFrames=1)))) == 1
    assert len(list(explicit_tiles(sparse(at(1, 1), NumberOfFrames=2)))) == 1


def test_the_optical_path_of_a_tile() -> None:
    ds = sparse(at(1, 1), at(1, 1))
    ds.PerFrameFunctionalGroupsSequence[1].OpticalPathIdentificationSequence = [{"OpticalPathIdentifier": "2"}]
    assert [tile.stack for tile in explicit_tiles(ds)] == [(0.0, ""), (0.0, "2")]


def test_complete_planes_without_positions_are_in_the_order_of_tiled_full() -> None:
    ds = Dataset.from_dict({**SIZES, "NumberOfFrames": 12})
    tiles = list(tiles_of(ds))
    assert [(tile.column, tile.row) for tile in tiles[:6]] == [(0, 0), (2, 0), (4, 0), (0, 2), (2, 2), (4, 2)]
    assert [tile.stack for tile in tiles[::6]] == [(0, 0), (0, 1)]
    ds.NumberOfFrames = 11
    with pytest.raises(GeometryError, match="positions of the tiles are unknown"):
        list(tiles_of(ds))
