"""Planes of images in the patient or on a slide (PS3.3 C.7.6.2.1.1)."""

from __future__ import annotations

from math import acos, degrees
from typing import TYPE_CHECKING, Any, Literal

import attrs
import numpy as np

from dcmgen.errors import GeometryError
from dcmgen.geometry.orientations import letters, orientation, plane_name
from dcmgen.geometry.tolerances import DEFAULT, Tolerances

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import ArrayLike

Array = np.ndarray[Any, Any]

Space = Literal["patient", "slide"]

_CORNER = 0.5  # pixels from the corner of a pixel to its center


def vector(value: ArrayLike) -> Array:
    """Return numbers as a read-only array of float."""
    array = np.array(value, float)
    array.flags.writeable = False
    return array


def _finite(shape: tuple[int, ...]) -> Callable[[Any, attrs.Attribute[Any], Array], None]:
    """Return a validator of arrays with a shape, of numbers that are finite."""

    def check(_: Any, attribute: attrs.Attribute[Any], value: Array) -> None:
        if value.shape != shape or not np.isfinite(value).all():
            raise GeometryError(f"{attribute.name} must be {shape[0]} finite numbers, not {value.tolist()!r}")

    return check


def _spacing(value: ArrayLike) -> tuple[float, float]:
    found: tuple[float, float] = tuple(np.array(value, float).reshape(-1).tolist())
    return found


@attrs.frozen(eq=False)
class Plane:
    r"""A grid of pixels in space.

    Parameters
    ----------
    origin : array-like of float, shape (3,)
        Position of the center of the first pixel in mm: Image Position (Patient).
    across : array-like of float, shape (3,)
        Unit vector along a row, in the direction of increasing column index.
    down : array-like of float, shape (3,)
        Unit vector along a column, in the direction of increasing row index.
    spacing : (float, float), optional
        Pixel Spacing: distance between rows, and between columns, in mm. The default is (1.0, 1.0).
    shape : (int, int), optional
        Numbers of rows and columns. By default, they are unknown: (0, 0).
    frame_of_reference_uid : str, optional
        Frame of Reference UID. By default, it is unknown: "".
    space : {"patient", "slide"}, optional
        Coordinate system: that of the patient (LPS), or that of a slide.

    Raises
    ------
    GeometryError
        If a number is not finite, the directions are not perpendicular unit vectors (within the default of
        `Tolerances.cosine`), or a spacing is not positive.

    See Also
    --------
    plane_of : Plane of a frame of a dataset.
    set_plane : Write a plane to a dataset.

    Examples
    --------
    >>> from dcmgen.geometry import Plane
    >>> plane = Plane.named("sagittal", origin=[10, -120, 80], spacing=(2, 0.5))
    >>> plane.to_points([[3, 10]]).tolist()  # row 3, column 10
    [[10.0, -115.0, 74.0]]
    """

    origin: Array = attrs.field(converter=vector, validator=_finite((3,)))
    across: Array = attrs.field(converter=vector, validator=_finite((3,)))
    down: Array = attrs.field(converter=vector, validator=_finite((3,)))
    spacing: tuple[float, float] = attrs.field(default=(1.0, 1.0), converter=_spacing)
    shape: tuple[int, int] = (0, 0)
    frame_of_reference_uid: str = ""
    space: Space = "patient"

    def __attrs_post_init__(self) -> None:
        check_directions(self.across, self.down, DEFAULT)
        check_spacing(self.spacing)

    @classmethod
    def named(
        cls,
        name: str,
        *,
        origin: ArrayLike = (0.0, 0.0, 0.0),
        spacing: tuple[float, float] = (1.0, 1.0),
        shape: tuple[int, int] = (0, 0),
        frame_of_reference_uid: str = "",
    ) -> Plane:
        """Return a plane with a named orientation.

        Parameters
        ----------
        name : str
            Name of the orientation; see `orientation`.
        origin, spacing, shape, frame_of_reference_uid : optional
            As for `Plane`.

        Returns
        -------
        Plane
            The plane in the patient.
        """
        cosines = orientation(name)
        return cls(origin, cosines[:3], cosines[3:], spacing, shape, frame_of_reference_uid)

    @property
    def normal(self) -> Array:
        """Unit vector perpendicular to the plane: the vector product of `across` and `down`."""
        normal = np.cross(self.across, self.down)
        normal /= np.linalg.norm(normal)
        return normal

    @property
    def position(self) -> float:
        """Position of the plane along its normal in mm."""
        return float(self.normal @ self.origin)

    @property
    def cosines(self) -> Array:
        """Value of Image Orientation (Patient) or Image Orientation (Slide)."""
        return np.concatenate([self.across, self.down])

    @property
    def affine(self) -> Array:
        """Matrix of shape (4, 4): from the array index (slice, row, column, 1) to (x, y, z, 1) in mm.

        The slices are 1 mm apart, along the normal.
        """
        affine = np.eye(4)
        affine[:3] = np.stack(
            [self.normal, self.down * self.spacing[0], self.across * self.spacing[1], self.origin], axis=-1
        )
        return affine

    @property
    def name(self) -> str:
        """Name of the closest anatomical plane: "axial", "coronal" or "sagittal"."""
        self._in_patient()
        return plane_name(self.normal)

    @property
    def orientation(self) -> str:
        r"""Value of Patient Orientation, such as ``"L\P"`` or, for an oblique plane, ``"LF\PF"``."""
        self._in_patient()
        return f"{letters(self.across)}\\{letters(self.down)}"

    def is_oblique(self, tolerances: Tolerances = DEFAULT) -> bool:
        """Return whether a direction is not along an axis of the coordinate system."""
        return bool(min(np.abs(self.across).max(), np.abs(self.down).max()) < 1 - tolerances.cosine)

    def is_parallel(self, other: Plane, tolerances: Tolerances = DEFAULT) -> bool:
        """Return whether two planes are parallel, regardless of the direction of their normals."""
        return bool(np.linalg.norm(np.cross(self.normal, other.normal)) <= tolerances.cosine)

    def to_points(self, pixels: ArrayLike) -> Array:
        """Return the positions of pixels.

        Parameters
        ----------
        pixels : array-like of float, shape (..., 2)
            Rows and columns; (0, 0) is the center of the first pixel.

        Returns
        -------
        numpy.ndarray of float64, shape (..., 3)
            Points (x, y, z) in mm.
        """
        points: Array = self.origin + np.asarray(pixels, float) @ self._steps
        return points

    def to_pixels(self, points: ArrayLike) -> Array:
        """Return the pixels at points, which are projected to the plane along its normal.

        Parameters
        ----------
        points : array-like of float, shape (..., 3)
            Points (x, y, z) in mm.

        Returns
        -------
        numpy.ndarray of float64, shape (..., 2)
            Rows and columns, with fractions; (0, 0) is the center of the first pixel.

        See Also
        --------
        distances : Distances of points from the plane.
        """
        # the pseudoinverse inverts to_points also if the directions are not exactly perpendicular unit vectors
        pixels: Array = (np.asarray(points, float) - self.origin) @ np.linalg.pinv(self._steps)
        return pixels

    def distances(self, points: ArrayLike) -> Array:
        """Return the distances of points from the plane in mm, positive in the direction of the normal.

        Parameters
        ----------
        points : array-like of float, shape (..., 3)
            Points (x, y, z) in mm.

        Returns
        -------
        numpy.ndarray of float64, shape (...)
            The distances.
        """
        away = np.asarray(points, float) - self.origin
        found: Array = away @ self.normal
        return found

    def from_scoord(self, values: ArrayLike) -> Array:
        """Return the points of the Graphic Data of a SCOORD content item that refers to the image (PS3.3 C.18.6).

        Parameters
        ----------
        values : array-like of float, shape (..., 2) or (2n,)
            Columns and rows, where (0, 0) is the top left corner of the first pixel, and (0.5, 0.5) its center.

        Returns
        -------
        numpy.ndarray of float64, shape (..., 3) or (n, 3)
            Points (x, y, z) in mm: the Graphic Data of a SCOORD3D content item.
        """
        array = np.asarray(values, float)
        pairs = array.reshape(-1, 2) if array.ndim == 1 else array
        return self.to_points(pairs[..., ::-1] - _CORNER)

    def to_scoord(self, points: ArrayLike) -> Array:
        """Return the Graphic Data of a SCOORD content item for points, which are projected to the plane.

        Parameters
        ----------
        points : array-like of float, shape (..., 3)
            Points (x, y, z) in mm.

        Returns
        -------
        numpy.ndarray of float64, shape (..., 2)
            Columns and rows, where (0, 0) is the top left corner of the first pixel; see `from_scoord`.
        """
        found: Array = (self.to_pixels(points) + _CORNER)[..., ::-1]
        return found

    @property
    def _steps(self) -> Array:
        """Vectors from a pixel to that in the next row and in the next column in mm, shape (2, 3)."""
        return np.stack([self.down * self.spacing[0], self.across * self.spacing[1]])

    def _in_patient(self) -> None:
        if self.space != "patient":
            raise GeometryError("a plane on a slide has no orientation in the patient")


def tilt_of(step: Array, normal: Array) -> float:
    """Return the angle in degrees between a step from slice to slice and a unit normal; 0.0 if there is no step.

    It is at most 90 degrees, because the signs of the step and the normal do not matter.
    """
    length = float(np.linalg.norm(step))
    return degrees(acos(min(1.0, abs(float(step @ normal)) / length))) if length else 0.0


def check_directions(across: Array, down: Array, tolerances: Tolerances, tag_path: str = "") -> None:
    """Raise an error unless two directions are perpendicular unit vectors.

    Parameters
    ----------
    across, down : numpy.ndarray, shape (3,)
        Directions of rows and columns.
    tolerances : Tolerances
        Tolerances of the comparison.
    tag_path : str, optional
        Location of the directions, for the error.

    Raises
    ------
    GeometryError
        If they are not.
    """
    advice = "Correct it, or allow more with tolerances=Tolerances(cosine=...)" if tag_path else ""
    for name, value in (("row", across), ("column", down)):
        length = float(np.linalg.norm(value))
        if abs(length - 1) > tolerances.cosine:
            raise GeometryError(
                f"the {name} direction has length {length:.4f} instead of 1", tag_path=tag_path, advice=advice
            )
    product = float(across @ down)
    if abs(product) > tolerances.cosine:
        raise GeometryError(
            f"the row and column directions are not perpendicular (scalar product {product:.4f})",
            tag_path=tag_path,
            advice=advice,
        )


def check_spacing(spacing: tuple[float, ...], tag_path: str = "") -> None:
    """Raise an error unless a Pixel Spacing is two positive numbers.

    Parameters
    ----------
    spacing : tuple of float
        Distances between rows and columns.
    tag_path : str, optional
        Location of the spacing, for the error.

    Raises
    ------
    GeometryError
        If it is not.
    """
    if len(spacing) != 2 or not all(0 < value < float("inf") for value in spacing):
        raise GeometryError(
            f"the spacing is {list(spacing)}",
            tag_path=tag_path,
            advice="It must be two positive numbers: the distances between rows and between columns in mm",
        )
