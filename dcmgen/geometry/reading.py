"""Read the planes of the frames of a dataset (PS3.3 C.7.6.2, PS3.3 C.7.6.16.2, PS3.3 C.8.4.15, PS3.3 C.8.8.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import GeometryError, PixelError
from dcmgen.geometry import tiling
from dcmgen.geometry.planes import Plane, Space, check_directions, check_spacing
from dcmgen.geometry.tolerances import DEFAULT, Tolerances
from dcmgen.model import groups
from dcmgen.model.repairs import report

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

MICROMETERS = 1000.0  # per mm


def plane_of(
    ds: BaseDataset,
    frame: int = 0,
    *,
    spacing: tuple[float, float] | None = None,
    tolerances: Tolerances = DEFAULT,
) -> Plane:
    """Return the plane of a frame.

    Parameters
    ----------
    ds : Dataset
        An image with one frame or several, with or without functional groups; a frame of an RT Dose, of a reconstruction in
        nuclear medicine, or a tile of a whole slide image.
    frame : int, optional
        Index of the frame; the first is 0.
    spacing : (float, float), optional
        Pixel Spacing to use if the dataset has none. By default, this is an error.
    tolerances : Tolerances, optional
        Errors of the direction cosines that are allowed. Errors that exceed the default are listed in ``ds.repairs``.

    Returns
    -------
    Plane
        The plane, with the size of the image and its Frame of Reference UID.

    Raises
    ------
    GeometryError
        If the frame does not exist, or an attribute is missing or invalid. The error names the attribute.

    See Also
    --------
    of_series : Geometry of several images, or of all frames of one.
    slide_plane : Plane of the total pixel matrix of a whole slide image.
    """
    try:
        count = groups.frame_count(ds)
        return _Reader(ds, groups.position(frame, count), count, tolerances).plane(spacing)
    except PixelError as error:
        raise GeometryError(error.message, path=error.path, tag_path=error.tag_path, advice=error.advice) from None


def slice_step(ds: BaseDataset, frame: int = 0) -> float | None:
    """Return Spacing Between Slices or, without it, Slice Thickness of a frame in mm; None if both are unknown."""
    for keyword in ("SpacingBetweenSlices", "SliceThickness"):
        found = groups.number(groups.holder(ds, groups.MEASURES, frame, keyword).get(keyword))
        if found:
            return abs(found)
    return None


def slide_plane(ds: BaseDataset, *, tolerances: Tolerances = DEFAULT) -> Plane:
    """Return the plane of the total pixel matrix of a whole slide image (PS3.3 C.8.12.4.1.1).

    Parameters
    ----------
    ds : Dataset
        A whole slide image, or a segmentation or map of one, with Total Pixel Matrix Origin Sequence.
    tolerances : Tolerances, optional
        Errors of the direction cosines that are allowed.

    Returns
    -------
    Plane
        The plane in the coordinate system of the slide, of Total Pixel Matrix Rows × Columns.

    Raises
    ------
    GeometryError
        If an attribute is missing or invalid. The error names the attribute.
    """
    try:
        return _Reader(ds, 0, groups.frame_count(ds), tolerances).matrix()
    except PixelError as error:
        raise GeometryError(error.message, path=error.path, tag_path=error.tag_path, advice=error.advice) from None


def check_frames_of_reference(uids: Iterable[str]) -> str:
    """Return the Frame of Reference UID that objects share.

    Parameters
    ----------
    uids : iterable of str
        Frame of Reference UIDs. Empty ones are unknown and match any other.

    Returns
    -------
    str
        The UID; empty if all are empty.

    Raises
    ------
    GeometryError
        If there are two different UIDs. The error names both.
    """
    found = list(dict.fromkeys(str(uid) for uid in uids if uid))
    if len(found) > 1:
        raise GeometryError(
            f"{found[0]} and {found[1]} are different frames of reference",
            tag_path="FrameOfReferenceUID",
            advice="Positions are comparable only within one frame of reference: apply a registration first",
        )
    return found[0] if found else ""


class _Reader:
    """Reads the plane of one frame."""

    def __init__(self, ds: BaseDataset, frame: int, count: int, tolerances: Tolerances) -> None:
        self._ds, self._frame, self._count, self._tolerances = ds, frame, count, tolerances

    def plane(self, default: tuple[float, float] | None) -> Plane:
        spacing = self._spacing(default)
        if self._has(groups.SLIDE_POSITION) or "TotalPixelMatrixOriginSequence" in self._ds:
            across, down = self._directions("ImageOrientationSlide", groups.SLIDE_ORIENTATION)
            return self._made(self._tile(across, down, spacing), across, down, spacing, "slide")
        across, down = self._directions("ImageOrientationPatient", groups.ORIENTATION)
        origin = self._numbers("ImagePositionPatient", groups.POSITION, 3)
        if self._count > 1 and not groups.is_functional(self._ds):
            origin = origin + self._offset(origin, np.cross(across, down))
        return self._made(origin, across, down, spacing, "patient")

    def matrix(self) -> Plane:
        spacing = self._spacing(None)
        across, down = self._directions("ImageOrientationSlide", groups.SLIDE_ORIENTATION)
        shape = self._integer("TotalPixelMatrixRows"), self._integer("TotalPixelMatrixColumns")
        return Plane(self._matrix_origin(), across, down, spacing, shape, self._frame_of_reference(), "slide")

    def _made(self, origin: Array, across: Array, down: Array, spacing: tuple[float, float], space: Space) -> Plane:
        shape = tuple(groups.whole(name, self._ds.get(name) or 0) for name in ("Rows", "Columns"))
        return Plane(origin, across, down, spacing, (shape[0], shape[1]), self._frame_of_reference(), space)

    def _frame_of_reference(self) -> str:
        return str(self._ds.get("FrameOfReferenceUID") or "")

    def _has(self, group: str) -> bool:
        return groups.is_functional(self._ds) and groups.macro(self._ds, group, self._frame) is not None

    def _holder(self, group: str, keyword: str) -> tuple[Any, str]:
        """Return the item that contains an element of a frame, and the path of the element."""
        holder = groups.holder(self._ds, group, self._frame, keyword)
        if holder is not self._ds:
            return holder, f"{group}[0].{keyword}"
        if keyword not in self._ds and "DetectorInformationSequence" in self._ds:
            items = self._ds.get("DetectorInformationSequence")
            if items and keyword in items[0]:
                return items[0], f"DetectorInformationSequence[0].{keyword}"
        return self._ds, f"{group}[0].{keyword}" if groups.is_functional(self._ds) else keyword

    def _numbers(self, keyword: str, group: str, count: int) -> Array:
        holder, path = self._holder(group, keyword)
        found = groups.numbers(holder.get(keyword))
        if len(found) != count or not np.isfinite(found).all():
            element = f"the element of frame {self._frame}" if self._count > 1 else "the element"
            raise GeometryError(
                f"{element} has the values {found}" if found else f"{element} is absent or empty",
                tag_path=path,
                advice=f"Set {count} numbers",
            )
        return np.array(found)

    def _directions(self, keyword: str, group: str) -> tuple[Array, Array]:
        found = self._numbers(keyword, group, 6)
        across, down = found[:3], found[3:]
        holder, path = self._holder(group, keyword)
        check_directions(across, down, self._tolerances, path)
        if self._tolerances.cosine > DEFAULT.cosine:
            try:
                check_directions(across, down, DEFAULT)
            except GeometryError as error:
                message = f"{error.message} in {keyword}; the directions were made perpendicular unit vectors"
                report(holder, "geometry", tag_for_keyword(keyword) or 0, message)
            across = across / np.linalg.norm(across)
            down = down - (across @ down) * across
        return across / np.linalg.norm(across), down / np.linalg.norm(down)

    def _spacing(self, default: tuple[float, float] | None) -> tuple[float, float]:
        holder, path = self._holder(groups.MEASURES, "PixelSpacing")
        if default is not None and not groups.numbers(holder.get("PixelSpacing")):
            return default
        spacing = self._numbers("PixelSpacing", groups.MEASURES, 2).tolist()
        check_spacing(tuple(spacing), path)
        return spacing[0], spacing[1]

    def _offset(self, origin: Array, normal: Array) -> Array:
        """Return the offset of the frame of a multi-frame image without functional groups from Image Position."""
        offsets = groups.numbers(self._ds.get("GridFrameOffsetVector"))
        if offsets:
            if len(offsets) != self._count:
                raise GeometryError(
                    f"the number of offsets is {len(offsets)}, and that of frames is {self._count}",
                    tag_path="GridFrameOffsetVector",
                    advice="Set an offset for each frame",
                )
            offset = offsets[self._frame] - offsets[0]
            if offsets[0] == 0:  # relative to Image Position
                return offset * normal
            if abs(offsets[0] - origin[2]) > self._tolerances.position:
                report(
                    self._ds,
                    "geometry",
                    tag_for_keyword("GridFrameOffsetVector") or 0,
                    f"the first offset of GridFrameOffsetVector is {offsets[0]:g}, neither 0 nor the z of "
                    f"ImagePositionPatient ({origin[2]:g}); the offsets were read as distances from the first frame",
                )
                return offset * normal
            return np.array([0.0, 0.0, offset])
        between = groups.number(self._ds.get("SpacingBetweenSlices"))
        if "DetectorInformationSequence" in self._ds and between is not None:
            slices = groups.numbers(self._ds.get("SliceVector")) or list(range(1, self._count + 1))
            if len(slices) != self._count:
                raise GeometryError(
                    f"the number of slices is {len(slices)}, and that of frames is {self._count}",
                    tag_path="SliceVector",
                    advice="Set the number of the slice for each frame",
                )
            return (slices[self._frame] - 1) * between * normal
        raise GeometryError(
            f"the positions of the {self._count} frames are unknown",
            tag_path=groups.POSITION,
            advice="Describe the frames with functional groups: see dcmgen.geometry.set_planes",
        )

    def _tile(self, across: Array, down: Array, spacing: tuple[float, float]) -> Array:
        """Return the position of a tile on the slide: explicit, or by the order of the frames if they are TILED_FULL."""
        item = groups.macro(self._ds, groups.SLIDE_POSITION, self._frame) if groups.is_functional(self._ds) else None
        if item is not None:
            return self._offsets(item, f"{groups.SLIDE_POSITION}[0]")
        origin = self._matrix_origin()
        if not tiling.is_full(self._ds):
            if self._count == 1:
                return origin
            raise GeometryError(
                f"the position of frame {self._frame} is unknown",
                tag_path=groups.SLIDE_POSITION,
                advice="Add the group",
            )
        tile = tiling.Tiling.of(self._ds).tile(self._frame)
        if tile.stack[0]:  # from the slide to the coverslip
            origin[2] += tile.stack[0] * self._numbers("SpacingBetweenSlices", groups.MEASURES, 1)[0]
        origin += tile.row * spacing[0] * down + tile.column * spacing[1] * across
        return origin

    def _matrix_origin(self) -> Array:
        items = self._ds.get("TotalPixelMatrixOriginSequence")
        if not items:
            raise GeometryError(
                "the sequence is absent or empty", tag_path="TotalPixelMatrixOriginSequence", advice="Add its item"
            )
        return self._offsets(items[0], "TotalPixelMatrixOriginSequence[0]")

    @staticmethod
    def _offsets(item: Any, path: str) -> Array:
        """Return the position of X, Y and Z Offset in Slide Coordinate System; Z is in µm, and 0 if it is absent."""
        x, y, z = (groups.number(item.get(f"{axis}OffsetInSlideCoordinateSystem")) for axis in "XYZ")
        if x is None or y is None:
            raise GeometryError(
                "the element is absent or empty", tag_path=f"{path}.{'XY'[x is not None]}OffsetInSlideCoordinateSystem"
            )
        return np.array([x, y, (z or 0.0) / MICROMETERS])

    def _integer(self, keyword: str) -> int:
        found = groups.whole(keyword, self._ds.get(keyword) or 0)
        if found < 1:
            raise GeometryError(f"the element is {found}", tag_path=keyword, advice="It must be 1 or more")
        return found
