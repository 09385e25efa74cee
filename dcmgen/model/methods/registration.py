"""Methods of spatial registrations and deformations."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np
    from numpy.typing import ArrayLike

    from dcmgen.create.registrations.frames import Frame
    from dcmgen.geometry import Grid


class RegistrationMethods:
    """Methods of Spatial Registrations: the matrices between frames of reference."""

    __slots__ = ()

    def matrix(self: Any, source: Frame, target: Frame | None = None) -> np.ndarray[Any, Any]:
        """Return the matrix from one frame of reference to another.

        Parameters
        ----------
        source : Dataset, path-like, iterable of them, Grid, or str
            Images of a frame of reference, a grid in it, or its UID.
        target : Dataset, path-like, iterable of them, Grid, or str, optional
            The same. By default, the frame of reference of the registration.

        Returns
        -------
        numpy.ndarray of float64, shape (4, 4)
            Matrix that maps a point (x, y, z, 1) in mm of the source to the target, LPS.

        Raises
        ------
        GeometryError
            If the registration does not contain a frame of reference, or a matrix is not affine or cannot be inverted.

        See Also
        --------
        matrices : Matrices of all frames of reference.
        """
        from dcmgen.create.registrations.matrices import matrix

        return matrix(self, source, target)

    def matrices(self: Any) -> dict[str, np.ndarray[Any, Any]]:
        """Return the matrix from each frame of reference to that of the registration.

        Returns
        -------
        dict of str to numpy.ndarray of float64, shape (4, 4)
            Matrices by Frame of Reference UID.

        Raises
        ------
        GeometryError
            If a matrix is not affine.
        """
        from dcmgen.create.registrations.matrices import matrices

        return matrices(self)


class DeformationMethods:
    """Methods of Deformable Spatial Registrations: the vectors, their grid, and the points that correspond."""

    __slots__ = ()

    def grid(self: Any, source: Frame | None = None) -> Grid:
        """Return the grid of the vectors, in the frame of reference of the registration.

        Parameters
        ----------
        source : Dataset, path-like, iterable of them, Grid, or str, optional
            Images of the source, a grid in its frame of reference, or its UID. By default, the only source with a grid.

        Returns
        -------
        Grid
            The grid.

        Raises
        ------
        GeometryError
            If there is no such source, or if an attribute of the grid is missing or invalid.
        """
        from dcmgen.create.registrations.deformable import deformation_grid

        return deformation_grid(self, source)

    def vectors(self: Any, source: Frame | None = None) -> np.ndarray[Any, Any]:
        """Return the vectors of the deformation.

        Parameters
        ----------
        source : optional
            As for `grid`.

        Returns
        -------
        numpy.ndarray of float32, shape (slices, rows, columns, 3)
            Vectors (x, y, z) in mm at the voxels of the grid; NaN where the deformation is not defined.

        Raises
        ------
        GeometryError
            If their number is not that of the voxels of the grid.
        """
        from dcmgen.create.registrations.deformable import vectors

        return vectors(self, source)

    def source_points(self: Any, points: ArrayLike, source: Frame | None = None) -> np.ndarray[Any, Any]:
        """Return the points of the source that correspond to points of the frame of reference of the registration.

        Parameters
        ----------
        points : array-like of float, shape (..., 3)
            Points (x, y, z) in mm.
        source : optional
            As for `grid`.

        Returns
        -------
        numpy.ndarray of float64, shape (..., 3)
            Points in the source; NaN outside of the grid and where the deformation is not defined. Vectors are
            interpolated.

        Raises
        ------
        GeometryError
            If an attribute of the deformation is missing or invalid.
        """
        from dcmgen.create.registrations.deformable import source_points

        return source_points(self, points, source)
