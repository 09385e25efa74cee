"""Places of the tiles of an image of a slide (PS3.3 C.7.6.17.3, PS3.3 C.8.12.6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dcmgen.create.places import Places, SourceFrame, Values, check_shape, clean, size_of
from dcmgen.errors import CreateError
from dcmgen.geometry import plane_of, slide_plane
from dcmgen.model import groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

_MICROMETERS = 1000.0
_TILE = (
    ("RowPositionInTotalImagePixelMatrix", groups.SLIDE_POSITION),
    ("ColumnPositionInTotalImagePixelMatrix", groups.SLIDE_POSITION),
)


def on_slide(shape: tuple[int, ...], sources: Sequence[BaseDataset]) -> Places:
    if len(sources) > 1:
        raise CreateError(
            f"there are {len(sources)} images of a slide", advice="Pass the image of one level of the pyramid"
        )
    ds = sources[0]
    matrix = slide_plane(ds)
    tile_rows, tile_columns = size_of(ds)
    wide = -(-matrix.shape[1] // tile_columns)
    high = -(-matrix.shape[0] // tile_rows)
    frames = _tiles(ds, matrix, wide, high)
    whole = len(shape) == 2
    if whole and shape != matrix.shape:
        raise CreateError(
            f"the array has the shape {shape}, and the total pixel matrix of the source has {matrix.shape}",
            advice="Pass an array of the total pixel matrix, or of all frames",
        )
    if not whole:
        check_shape(shape, groups.frame_count(ds), [(tile_rows, tile_columns)])
    at: list[tuple[int, int]]
    if whole:
        at = [(row * tile_rows, column * tile_columns) for row in range(high) for column in range(wide)]
        references = [frames.get(corner) for corner in at]
    else:
        by_frame = {index: corner for corner, index in frames.items()}
        at = [by_frame[index] for index in range(groups.frame_count(ds))]
        references = list(range(len(at)))
    points = matrix.to_points(np.array(at))
    values: list[Values] = [
        {
            groups.SLIDE_POSITION: [
                {
                    "XOffsetInSlideCoordinateSystem": x,
                    "YOffsetInSlideCoordinateSystem": y,
                    "ZOffsetInSlideCoordinateSystem": z * _MICROMETERS,
                    "ColumnPositionInTotalImagePixelMatrix": column + 1,
                    "RowPositionInTotalImagePixelMatrix": row + 1,
                }
            ]
        }
        for (row, column), (x, y, z) in zip(at, [clean(point) for point in points], strict=True)
    ]
    item = groups.macro(ds, groups.MEASURES, 0) or {}
    measures = {name: item.get(name) for name in ("PixelSpacing", "SliceThickness", "SpacingBetweenSlices")}
    corner = clean(matrix.origin)
    origin = [{"XOffsetInSlideCoordinateSystem": corner[0], "YOffsetInSlideCoordinateSystem": corner[1]}]
    rows = {row: number for number, row in enumerate(sorted({row for row, _ in at}), 1)}
    columns = {column: number for number, column in enumerate(sorted({column for _, column in at}), 1)}
    return Places(
        space="slide",
        shape=(tile_rows, tile_columns),
        frames=values,
        shared={groups.MEASURES: [{name: value for name, value in measures.items() if value}]},
        contents=[{} for _ in at],
        dimensions=_TILE,
        indices=[(rows[row], columns[column]) for row, column in at],
        references=None if None in references else [SourceFrame(ds, index) for index in references],
        attributes={
            "ImageOrientationSlide": clean(matrix.cosines),
            "TotalPixelMatrixRows": matrix.shape[0],
            "TotalPixelMatrixColumns": matrix.shape[1],
            "TotalPixelMatrixOriginSequence": origin,
            "DimensionOrganizationType": "TILED_SPARSE",
        },
        frame_of_reference_uid=str(ds.get("FrameOfReferenceUID") or ""),
        matrix=matrix.shape if whole else None,
    )


def _tiles(ds: BaseDataset, matrix: Plane, wide: int, high: int) -> dict[tuple[int, int], int]:
    """Return the index of the first frame at each corner (row, column) of the total pixel matrix."""
    rows, columns = size_of(ds)
    if ds.get("DimensionOrganizationType") == "TILED_FULL":
        return {(row * rows, column * columns): row * wide + column for row in range(high) for column in range(wide)}
    found: dict[tuple[int, int], int] = {}
    for index in range(groups.frame_count(ds)):
        row, column = np.rint(matrix.to_pixels(plane_of(ds, index).origin)).astype(int).tolist()
        found.setdefault((row, column), index)
    return found
