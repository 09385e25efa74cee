"""Grids of voxels: affine matrices, and the conventions of NIfTI and ITK."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import numpy as np

from dcmgen.errors import GeometryError
from dcmgen.geometry.orientations import letters, plane_name
from dcmgen.geometry.planes import Plane, tilt_of, vector
from dcmgen.geometry.reading import check_frames_of_reference
from dcmgen.geometry.tolerances import DEFAULT, Tolerances

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

Array = np.ndarray[Any, Any]

_FLIP = np.diag([-1.0, -1.0, 1.0, 1.0])
_REVERSED = [2, 1, 0, 3]


class ItkGeometry(NamedTuple):
    """Geometry of an image in the terms of ITK and SimpleITK, with axes in the order (x, y, z): columns, rows, slices.

    Attributes
    ----------
    size : tuple of int
        Numbers of columns, rows and slices.
    origin : tuple of float
        Center of the first voxel in mm, LPS.
    spacing : tuple of float
        Distances between columns, rows and slices in mm.
    direction : tuple of 9 float
        Matrix of directions in row-major order. Its columns are the unit vectors of the axes.
    """

    size: tuple[int, int, int]
    origin: tuple[float, float, float]
    spacing: tuple[float, float, float]
    direction: tuple[float, ...]


def lps_to_ras(values: ArrayLike) -> Array:
    """Convert points or affine matrices from LPS to RAS: the signs of x and y change.

    Parameters
    ----------
    values : array-like of float, shape (..., 3) or (4, 4)
        Points, or a matrix whose result is in LPS.

    Returns
    -------
    numpy.ndarray of float64
        Points of the same shape, or a matrix whose result is in RAS.
    """
    array = np.asarray(values, float)
    if array.shape == (4, 4):
        flipped: Array = _FLIP @ array + 0.0
        return flipped
    if array.shape[-1:] != (3,):
        raise GeometryError(f"points must have the shape (..., 3), and matrices (4, 4), not {array.shape}")
    points: Array = array * np.array([-1.0, -1.0, 1.0]) + 0.0
    return points


def ras_to_lps(values: ArrayLike) -> Array:
    """Convert points or affine matrices from RAS to LPS; see `lps_to_ras`."""
    return lps_to_ras(values)


def _affine(value: ArrayLike) -> Array:
    affine = vector(value)
    if affine.shape != (4, 4) or not np.isfinite(affine).all() or affine[3].tolist() != [0, 0, 0, 1]:
        raise GeometryError(
            "an affine must be a matrix of 4 × 4 finite numbers with the last row 0, 0, 0, 1",
            advice="Pass the matrix from array indices (slice, row, column) to mm",
        )
    lengths = np.linalg.norm(affine[:3, :3], axis=0)
    if not lengths.all() or abs(np.linalg.det(affine[:3, :3] / lengths)) < 1e-6:
        raise GeometryError("the affine is singular", advice="Its first three columns must not be in one plane")
    return affine


def _shape(value: Sequence[int]) -> tuple[int, int, int]:
    shape = tuple(int(each) for each in value)
    if len(shape) != 3 or min(shape) < 1:
        raise GeometryError(f"a grid must have three positive sizes, not {shape}")
    return shape[0], shape[1], shape[2]


@attrs.frozen(eq=False)
class Grid:
    """A regular grid of voxels in space.

    Parameters
    ----------
    affine : array-like of float, shape (4, 4)
        Matrix from the array index (slice, row, column, 1) to the center of the voxel (x, y, z, 1) in mm, LPS.
    shape : (int, int, int)
        Numbers of slices, rows and columns: the shape of the array.
    frame_of_reference_uid : str, optional
        Frame of Reference UID. By default, it is unknown: "".

    Raises
    ------
    GeometryError
        If the affine is not a regular matrix, or a size is not positive.

    See Also
    --------
    of_series : Grid of the images of a series.
    resample : Resample an array onto another grid.

    Notes
    -----
    ``grid[2:10, :, ::-1]`` is the grid of ``array[2:10, :, ::-1]``.

    Examples
    --------
    >>> from dcmgen.geometry import Grid, Plane
    >>> plane = Plane.named("axial", origin=[-100, -120, 50], spacing=(0.5, 0.5), shape=(480, 400))
    >>> grid = Grid.from_plane(plane, slices=20, between=2.5)
    >>> grid.to_points([19, 0, 0]).tolist()
    [-100.0, -120.0, 97.5]
    """

    affine: Array = attrs.field(converter=_affine)
    shape: tuple[int, int, int] = attrs.field(converter=_shape)
    frame_of_reference_uid: str = ""

    @classmethod
    def from_plane(cls, plane: Plane, *, slices: int, between: float) -> Grid:
        """Return a grid of parallel planes.

        Parameters
        ----------
        plane : Plane
            The first slice, with its shape.
        slices : int
            Number of slices.
        between : float
            Distance between slices in mm, along the normal.

        Returns
        -------
        Grid
            The grid.
        """
        affine = plane.affine
        affine[:3, 0] *= between
        return cls(affine, (slices, *plane.shape), plane.frame_of_reference_uid)

    @classmethod
    def named(
        cls,
        name: str,
        *,
        shape: tuple[int, int, int],
        spacing: tuple[float, float, float] = (1.0, 1.0, 1.0),
        origin: ArrayLike | None = None,
        frame_of_reference_uid: str = "",
    ) -> Grid:
        """Return a grid with a named orientation of its slices.

        Parameters
        ----------
        name : str
            Name of the orientation, such as "axial"; see `orientation`.
        shape : (int, int, int)
            Numbers of slices, rows and columns.
        spacing : (float, float, float), optional
            Distances between slices, rows and columns in mm.
        origin : array-like of float, shape (3,), optional
            Center of the first voxel in mm. By default, the grid is centered at (0, 0, 0).
        frame_of_reference_uid : str, optional
            Frame of Reference UID.

        Returns
        -------
        Grid
            The grid. The slices follow each other along their normal.
        """
        slices, rows, columns = _shape(shape)
        between, *pixels = spacing
        plane = Plane.named(name, spacing=(pixels[0], pixels[1]), shape=(rows, columns))
        grid = cls.from_plane(plane, slices=slices, between=between)
        affine = grid.affine.copy()
        affine[:3, 3] = -grid.corners().mean(0) + 0.0 if origin is None else vector(origin)
        return cls(affine, grid.shape, frame_of_reference_uid)

    @classmethod
    def from_nifti(cls, affine: ArrayLike, shape: Sequence[int], frame_of_reference_uid: str = "") -> Grid:
        """Return the grid of a NIfTI image; the array is ``data.T``.

        Parameters
        ----------
        affine : array-like of float, shape (4, 4)
            Matrix from (i, j, k, 1) to RAS in mm, such as ``image.affine`` of nibabel.
        shape : sequence of 3 int
            Shape of the data: (i, j, k).
        frame_of_reference_uid : str, optional
            Frame of Reference UID.

        Returns
        -------
        Grid
            The grid with axes (k, j, i).
        """
        return cls(ras_to_lps(_affine(affine))[:, _REVERSED], _shape(tuple(shape)[:3])[::-1], frame_of_reference_uid)

    @classmethod
    def from_itk(
        cls,
        size: Sequence[int],
        origin: Sequence[float],
        spacing: Sequence[float],
        direction: Sequence[float],
        frame_of_reference_uid: str = "",
    ) -> Grid:
        """Return the grid of an image of ITK or SimpleITK; the array is that of ``GetArrayFromImage``.

        Parameters
        ----------
        size, origin, spacing, direction : sequence
            As in `ItkGeometry`: ``image.GetSize()`` …
        frame_of_reference_uid : str, optional
            Frame of Reference UID.

        Returns
        -------
        Grid
            The grid.
        """
        affine = np.eye(4)
        affine[:3, :3] = (np.reshape(direction, (3, 3)) * np.asarray(spacing, float))[:, ::-1]
        affine[:3, 3] = origin
        return cls(affine, _shape(size)[::-1], frame_of_reference_uid)

    @property
    def origin(self) -> Array:
        """Center of the first voxel in mm, shape (3,)."""
        origin: Array = self.affine[:3, 3]
        return origin

    @property
    def spacing(self) -> tuple[float, float, float]:
        """Distances between slices, rows and columns in mm; that of the slices of a sheared grid is along the shear."""
        slices, rows, columns = np.linalg.norm(self.affine[:3, :3], axis=0).tolist()
        return slices, rows, columns

    @property
    def directions(self) -> Array:
        """Unit vectors of the axes, shape (3, 3): ``directions[:, 0]`` points to the next slice."""
        found: Array = self.affine[:3, :3] / self.spacing
        return found

    @property
    def normal(self) -> Array:
        """Unit vector perpendicular to the slices: the vector product of the directions of a row and of a column."""
        normal = np.cross(self.affine[:3, 2], self.affine[:3, 1])
        normal /= np.linalg.norm(normal)
        return normal

    @property
    def tilt(self) -> float:
        """Angle in degrees between the direction from slice to slice and the normal of the slices.

        It is the tilt of the gantry if the slices of a CT are stacked along the table.
        """
        return tilt_of(self.affine[:3, 0], self.normal)

    @property
    def name(self) -> str:
        """Name of the anatomical plane that is closest to the slices: "axial", "coronal" or "sagittal"."""
        return plane_name(self.normal)

    @property
    def orientation(self) -> str:
        r"""Letters of the directions of slices, rows and columns, such as ``"H\P\L"``."""
        return "\\".join(letters(self.directions[:, axis]) for axis in range(3))

    def is_sheared(self, tolerances: Tolerances = DEFAULT) -> bool:
        """Return whether the axes are not perpendicular to each other."""
        products = self.directions.T @ self.directions - np.eye(3)
        return bool(np.abs(products).max() > tolerances.cosine)

    def to_points(self, indices: ArrayLike) -> Array:
        """Return the positions of voxels.

        Parameters
        ----------
        indices : array-like of float, shape (..., 3)
            Array indices (slice, row, column); whole numbers are centers of voxels.

        Returns
        -------
        numpy.ndarray of float64, shape (..., 3)
            Points (x, y, z) in mm.
        """
        found: Array = np.asarray(indices, float) @ self.affine[:3, :3].T + self.origin
        return found

    def to_indices(self, points: ArrayLike) -> Array:
        """Return the array indices at points.

        Parameters
        ----------
        points : array-like of float, shape (..., 3)
            Points (x, y, z) in mm.

        Returns
        -------
        numpy.ndarray of float64, shape (..., 3)
            Indices (slice, row, column), with fractions.
        """
        found: Array = (np.asarray(points, float) - self.origin) @ np.linalg.inv(self.affine[:3, :3]).T
        return found

    def corners(self) -> Array:
        """Return the centers of the eight voxels at the corners in mm, shape (8, 3)."""
        ends = [(0, size - 1) for size in self.shape]
        return self.to_points(np.stack(np.meshgrid(*ends, indexing="ij"), -1).reshape(-1, 3))

    def plane(self, index: int) -> Plane:
        """Return the plane of a slice.

        Parameters
        ----------
        index : int
            Index of the slice; negative values count from the last.

        Returns
        -------
        Plane
            The plane.

        Raises
        ------
        IndexError
            If the slice does not exist.
        GeometryError
            If rows and columns are not perpendicular.
        """
        index = range(self.shape[0])[index]
        _, down, across = self.directions.T
        return Plane(
            self.to_points([index, 0, 0]), across, down, self.spacing[1:], self.shape[1:], self.frame_of_reference_uid
        )

    def planes(self) -> list[Plane]:
        """Return the planes of all slices."""
        return [self.plane(index) for index in range(self.shape[0])]

    def __getitem__(self, key: slice | tuple[slice, ...]) -> Grid:
        keys = key if isinstance(key, tuple) else (key,)
        if len(keys) > 3 or not all(isinstance(each, slice) for each in keys):
            raise GeometryError(
                "a grid is indexed with at most three slices", advice="Use grid[2:3] instead of grid[2]"
            )
        ranges = [range(size)[each] for size, each in zip(self.shape, (*keys, *[slice(None)] * 3), strict=False)]
        affine = self.affine.copy()
        affine[:3, 3] = self.to_points([each.start for each in ranges])
        affine[:3, :3] *= [each.step for each in ranges]
        return Grid(affine, [len(each) for each in ranges], self.frame_of_reference_uid)

    def straightened(self) -> Grid:
        """Return the grid without shear that contains the same voxels: its slices are stacked along their normal.

        Resample an array onto it with `resample`.
        """
        _, down, across = self.directions.T
        down = down - (down @ across) * across
        down /= np.linalg.norm(down)
        normal = self.normal * (1.0 if self.normal @ self.directions[:, 0] > 0 else -1.0)
        step = abs(float(self.affine[:3, 0] @ normal))
        frame = np.stack([normal, down, across], -1)
        spacing = np.array([step, *self.spacing[1:]])
        inside = (self.corners() - self.origin) @ frame / spacing
        low, high = np.floor(inside.min(0) + 1e-6), np.ceil(inside.max(0) - 1e-6)
        affine = np.eye(4)
        affine[:3, :3] = frame * spacing
        affine[:3, 3] = self.origin + frame @ (low * spacing)
        return Grid(affine, (high - low + 1).astype(int).tolist(), self.frame_of_reference_uid)

    def matches(self, other: Grid, tolerances: Tolerances = DEFAULT) -> bool:
        """Return whether another grid has the same shape and positions.

        Parameters
        ----------
        other : Grid
            The other grid.
        tolerances : Tolerances, optional
            Largest distance between the voxels of both grids.

        Raises
        ------
        GeometryError
            If the grids have different frames of reference. The error names both.
        """
        check_frames_of_reference([self.frame_of_reference_uid, other.frame_of_reference_uid])
        if self.shape != other.shape:
            return False
        return bool(np.linalg.norm(self.corners() - other.corners(), axis=-1).max() <= tolerances.position)

    def to_nifti(self) -> Array:
        """Return the affine of a NIfTI image: from (i, j, k, 1) = (column, row, slice, 1) to RAS in mm.

        The image is ``nibabel.Nifti1Image(array.T, grid.to_nifti())``.
        """
        return lps_to_ras(self.affine[:, _REVERSED])

    def to_itk(self, tolerances: Tolerances = DEFAULT) -> ItkGeometry:
        """Return the geometry in the terms of ITK and SimpleITK.

        Raises
        ------
        GeometryError
            If the grid is sheared, which ITK does not support.
        """
        if self.is_sheared(tolerances):
            raise GeometryError(
                f"the grid is sheared (tilt {self.tilt:.2f} degrees), and ITK requires perpendicular axes",
                advice="Resample the array: dcmgen.geometry.resample(array, grid, grid.straightened())",
            )
        slices, rows, columns = self.shape
        x, y, z = self.origin.tolist()
        direction = self.directions[:, ::-1].reshape(-1).tolist()
        between, down, across = self.spacing
        return ItkGeometry((columns, rows, slices), (x, y, z), (across, down, between), tuple(direction))
