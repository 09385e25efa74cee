"""Where the tiles of a slide are: its geometry, and the functional groups of frames (PS3.3 C.8.12.14, C.7.6.16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.geometry import Plane, slide_plane
from dcmgen.geometry.tiling import FULL, SPARSE
from dcmgen.model.groups import PER_FRAME, SHARED
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.slides.pyramid import Level
    from dcmgen.create.sources import Sources
    from dcmgen.iods import VLWholeSlideMicroscopyImage

Array = np.ndarray[Any, Any]

_MICROMETERS = 1000.0  # per mm
_EQUAL = 1e-3  # relative difference of distances that are equal
_GREEN = 0.55  # wavelength in µm in the middle of the visible spectrum
_INDICES = ("ColumnPositionInTotalImagePixelMatrix", "RowPositionInTotalImagePixelMatrix")
_GROUP = "PlanePositionSlideSequence"


@attrs.frozen
class Layout:
    """Geometry of a slide.

    Attributes
    ----------
    plane : Plane
        Plane of the first level.
    depths : tuple of float
        Z Offsets in Slide Coordinate System of the focal planes in µm, equally spaced.
    depth_of_field : float
        Depth of field in µm.
    """

    plane: Plane
    depths: tuple[float, ...]
    depth_of_field: float

    @property
    def depth(self) -> float:
        """Depth of the imaged volume in µm."""
        return self.depth_of_field + self.depths[-1] - self.depths[0]

    @property
    def between(self) -> float:
        """Distance between focal planes in µm; 0 if there is one."""
        return self.depths[1] - self.depths[0] if len(self.depths) > 1 else 0.0

    def smaller(self, downsample: int) -> Plane:
        """Return the plane of a level that is smaller by a factor."""
        plane, shift = self.plane, (downsample - 1) / 2
        origin = plane.to_points([shift, shift])
        return attrs.evolve(
            plane, origin=origin, spacing=(plane.spacing[0] * downsample, plane.spacing[1] * downsample)
        )


def layout_of(
    size: tuple[int, int],
    mpp: float | tuple[float, float] | None,
    like: Plane | Sources | None,
    depths: Sequence[float],
    depth_of_field: float | None,
) -> Layout:
    """Return the geometry of a slide.

    Parameters
    ----------
    size : (int, int)
        Width and height of the first level.
    mpp : float, (float, float) or None
        Size of a pixel in µm, or its sizes in x and y.
    like : Plane, Dataset or path-like, or None
        Plane of a slide, or an image that has it.
    depths : sequence of float
        Depths of the focal planes in µm.
    depth_of_field : float or None
        Depth of field in µm.

    Raises
    ------
    CreateError
        If the size of the pixels is unknown or invalid, if the plane is not on a slide, or if the focal planes are not
        equally spaced from the slide to the coverslip.
    """
    plane = like if isinstance(like, Plane) else None if like is None else slide_plane(read_sources(like)[0])
    if plane is not None and plane.space != "slide":
        raise CreateError("the plane of like= is in the patient", advice='Pass a Plane(..., space="slide")')
    if mpp is None and plane is None:
        raise CreateError("the size of the pixels is unknown", advice="Pass mpp= in µm per pixel")
    if mpp is None and plane is not None:
        down, across = plane.spacing
    else:
        across, down = (float(each) / _MICROMETERS for each in (mpp if isinstance(mpp, tuple) else (mpp, mpp)))  # type: ignore[arg-type]
    if not (0 < across < float("inf") and 0 < down < float("inf")):
        raise CreateError(f"mpp={mpp} is not valid", advice="Pass the size of a pixel in µm, such as 0.25")
    width, height = size
    if plane is None:
        # the image begins at the origin of the coordinates; its rows point along -y, its columns along -x
        origin = (height - 0.5) * down, (width - 0.5) * across, 0.0
        plane = Plane(origin, (0, -1, 0), (-1, 0, 0), (down, across), (height, width), space="slide")
    else:
        plane = attrs.evolve(plane, spacing=(down, across), shape=(height, width))
    if not plane.frame_of_reference_uid:
        plane = attrs.evolve(plane, frame_of_reference_uid=str(generate_uid()))
    found = tuple(float(depth) for depth in depths)
    steps = np.diff(found)
    if len(steps) and not (steps.min() > 0 and np.ptp(steps) <= _EQUAL * steps.max()):
        raise CreateError(
            f"the depths of the focal planes are {list(found)}",
            advice="They must ascend from the slide to the coverslip in equal steps",
        )
    if depth_of_field is None:
        # that of an objective whose numerical aperture resolves two pixels: (λ / 2 NA) = 2 mpp, depth λ / NA²
        depth_of_field = 16 * (across * _MICROMETERS) ** 2 / _GREEN
    if not 0 < depth_of_field < float("inf"):
        raise CreateError(f"depth_of_field={depth_of_field} is not valid", advice="Pass a positive number of µm")
    return Layout(plane, found, round(depth_of_field, 4))


def set_layout(made: VLWholeSlideMicroscopyImage, layout: Layout, level: Level, *, is_sparse: bool) -> None:
    """Write the size, the geometry and the functional groups of a level.

    Parameters
    ----------
    made : VLWholeSlideMicroscopyImage
        The image of the level.
    layout : Layout
        Geometry of the slide.
    level : Level
        The level.
    is_sparse : bool
        Whether the position of each frame is explicit.
    """
    plane = layout.smaller(level.downsample)
    paths = [item.OpticalPathIdentifier for item in made.OpticalPathSequence]
    made.DimensionOrganizationType = SPARSE if is_sparse else FULL
    made.TotalPixelMatrixColumns, made.TotalPixelMatrixRows = level.width, level.height
    made.TotalPixelMatrixFocalPlanes = len(layout.depths)
    made.NumberOfOpticalPaths = len(paths)
    made.ImageOrientationSlide = _rounded(plane.cosines)
    made.TotalPixelMatrixOriginSequence = [_offsets(plane.origin, layout.depths[0])]
    made.ImagedVolumeWidth = level.width * plane.spacing[1]
    made.ImagedVolumeHeight = level.height * plane.spacing[0]
    made.ImagedVolumeDepth = layout.depth
    measures: dict[str, Any] = {
        "PixelSpacing": _rounded(plane.spacing),
        "SliceThickness": layout.depth_of_field / _MICROMETERS,
    }
    if layout.between:
        measures["SpacingBetweenSlices"] = layout.between / _MICROMETERS
    made[SHARED][0].PixelMeasuresSequence = [measures]
    if is_sparse:
        _set_frames(made, layout, plane, level, paths)


def set_label_layout(made: VLWholeSlideMicroscopyImage, layout: Layout, level: Level) -> None:
    """Write the size of an image of the label or of the whole slide, whose position on the slide is unknown."""
    made.TotalPixelMatrixColumns, made.TotalPixelMatrixRows = level.width, level.height
    made.TotalPixelMatrixFocalPlanes = made.NumberOfOpticalPaths = 1
    made.ImageOrientationSlide = _rounded(layout.plane.cosines)
    made.TotalPixelMatrixOriginSequence = [_offsets(np.zeros(3), 0.0)]


def _set_frames(
    made: VLWholeSlideMicroscopyImage, layout: Layout, plane: Plane, level: Level, paths: Sequence[str]
) -> None:
    uid = made.DimensionOrganizationSequence[0].DimensionOrganizationUID
    made.DimensionIndexSequence = [
        {"DimensionOrganizationUID": uid, "DimensionIndexPointer": keyword, "FunctionalGroupPointer": _GROUP}
        for keyword in _INDICES
    ]
    places = np.array(level.places)
    corners = places[:, 1:] * (level.rows, level.columns)
    points = plane.to_points(corners)
    items = []
    for (image, row, column), corner, point in zip(level.places, corners.tolist(), points, strict=True):
        path, depth = divmod(image, len(layout.depths))
        position = {
            **_offsets(point, layout.depths[depth]),
            "ColumnPositionInTotalImagePixelMatrix": corner[1] + 1,
            "RowPositionInTotalImagePixelMatrix": corner[0] + 1,
        }
        items.append(
            {
                "FrameContentSequence": [{"DimensionIndexValues": [column + 1, row + 1]}],
                _GROUP: [position],
                "OpticalPathIdentificationSequence": [{"OpticalPathIdentifier": paths[path]}],
            }
        )
    setattr(made, PER_FRAME, items)


def _offsets(point: Array, depth: float) -> dict[str, float]:
    x, y, _ = _rounded(point)
    return {
        "XOffsetInSlideCoordinateSystem": x,
        "YOffsetInSlideCoordinateSystem": y,
        "ZOffsetInSlideCoordinateSystem": depth,
    }


def _rounded(values: Any) -> list[float]:
    """Return numbers without the noise of computations."""
    return [round(float(value), 9) + 0.0 for value in values]
