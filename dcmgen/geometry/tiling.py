"""Tiles of a total pixel matrix: the frames of whole slide images and of segmentations of them (PS3.3 C.7.6.17.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from dcmgen.errors import GeometryError
from dcmgen.model import groups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset

FULL, SPARSE = "TILED_FULL", "TILED_SPARSE"
"""Dimension Organization Types: the positions of tiles follow from the order of the frames, or are explicit."""

_MATRIX = ("TotalPixelMatrixColumns", "TotalPixelMatrixRows", "Columns", "Rows")


@attrs.frozen
class Tile:
    """A tile of a total pixel matrix.

    Attributes
    ----------
    frame : int
        Index of its frame.
    stack : tuple
        The same for all tiles of a focal plane and optical path. If positions are explicit, Z Offset in Slide
        Coordinate System in µm and Optical Path Identifier, else the index of the focal plane and that of the optical
        path (or segment).
    column, row : int
        Column and row of its first pixel in the matrix, from 0.
    """

    frame: int
    stack: tuple[float, str] | tuple[int, int]
    column: int
    row: int


@attrs.frozen
class Tiling:
    """The division of a total pixel matrix into tiles whose frames are in the order of TILED_FULL.

    The frames vary first along a row, then along a column, then along the depth from the slide to the coverslip, and
    then along the optical paths.

    Attributes
    ----------
    width, height : int
        Total Pixel Matrix Columns and Total Pixel Matrix Rows.
    columns, rows : int
        Size of a tile.
    planes : int
        Number of focal planes.
    """

    width: int
    height: int
    columns: int
    rows: int
    planes: int = 1

    @classmethod
    def of(cls, ds: BaseDataset) -> Tiling:
        """Return the tiling of a dataset.

        Raises
        ------
        GeometryError
            If a size is missing or not positive. The error names the attribute.
        """
        sizes = [groups.whole(keyword, ds.get(keyword) or 0) for keyword in _MATRIX]
        for keyword, size in zip(_MATRIX, sizes, strict=True):
            if size < 1:
                raise GeometryError(f"the element is {size}", tag_path=keyword, advice="It must be 1 or more")
        planes = groups.whole("TotalPixelMatrixFocalPlanes", ds.get("TotalPixelMatrixFocalPlanes") or 1)
        width, height, columns, rows = sizes
        return cls(width, height, columns, rows, max(1, planes))

    @property
    def across(self) -> int:
        """Number of tiles in a row."""
        return -(-self.width // self.columns)

    @property
    def down(self) -> int:
        """Number of tiles in a column."""
        return -(-self.height // self.rows)

    def tile(self, frame: int) -> Tile:
        """Return the tile of a frame."""
        rest, column = divmod(frame, self.across)
        rest, row = divmod(rest, self.down)
        path, plane = divmod(rest, self.planes)
        return Tile(frame, (plane, path), column * self.columns, row * self.rows)

    def frame(self, column: int, row: int, plane: int = 0, path: int = 0) -> int:
        """Return the index of the frame of a tile.

        Parameters
        ----------
        column, row : int
            Column and row of the tile in the grid of tiles, from 0.
        plane, path : int, optional
            Indices of the focal plane and of the optical path.
        """
        return ((path * self.planes + plane) * self.down + row) * self.across + column


def is_full(ds: BaseDataset) -> bool:
    """Return whether the positions of the tiles of a dataset follow from the order of its frames."""
    return str(ds.get("DimensionOrganizationType") or "") == FULL


def explicit_tiles(ds: BaseDataset) -> Iterator[Tile]:
    """Yield the tiles with a position in Plane Position (Slide); frames without one are left out."""
    items = ds.get(groups.PER_FRAME) or ()
    for number in range(min(groups.frame_count(ds), len(items))):
        position = groups.macro(ds, groups.SLIDE_POSITION, number)
        if position is None:
            continue
        column = groups.number(position.get("ColumnPositionInTotalImagePixelMatrix")) or 0
        row = groups.number(position.get("RowPositionInTotalImagePixelMatrix")) or 0
        if column > 0 and row > 0:
            depth = groups.number(position.get("ZOffsetInSlideCoordinateSystem")) or 0.0
            path = groups.macro(ds, "OpticalPathIdentificationSequence", number)
            identifier = "" if path is None else str(path.get("OpticalPathIdentifier") or "")
            yield Tile(number, (depth, identifier), int(column) - 1, int(row) - 1)


def tiles_of(ds: BaseDataset) -> Iterator[Tile]:
    """Yield the tiles of a dataset in the order of its frames.

    Tiles have the order of TILED_FULL if that is declared, or if there are no positions and the number of frames is that
    of complete planes.

    Raises
    ------
    GeometryError
        If the size of the matrix or the positions of the tiles are missing.
    """
    tiling, count = Tiling.of(ds), groups.frame_count(ds)
    if is_full(ds) or not (ds.get(groups.PER_FRAME) or count % (tiling.across * tiling.down)):
        yield from map(tiling.tile, range(count))
        return
    found = False
    for tile in explicit_tiles(ds):
        found = True
        yield tile
    if not found:
        raise GeometryError(
            "the positions of the tiles are unknown", tag_path=groups.SLIDE_POSITION, advice="Add the group"
        )
