"""Volumes: arrays of voxels with their positions in the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import attrs
import numpy as np

from dcmgen.errors import VolumeError
from dcmgen.geometry import Grid, Plane, resample, sample
from dcmgen.geometry.orientations import PLANES
from dcmgen.geometry.turning import turn_near
from dcmgen.volumes.sectioning import named_plane, respaced

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.volumes.problems import Problem

Array = np.ndarray[Any, Any]


class Source(NamedTuple):
    """The frame from which a slice was read.

    Attributes
    ----------
    sop_instance_uid : str
        SOP Instance UID of the image.
    frame : int
        Index of the frame, from 0.
    path : str
        Path of the file; empty if the dataset was not read from a file.
    """

    sop_instance_uid: str
    frame: int
    path: str


class Section(NamedTuple):
    """A plane through a volume, or a projection.

    Attributes
    ----------
    array : numpy.ndarray, shape (rows, columns) or (rows, columns, samples)
        The values.
    plane : Plane
        Their positions.
    """

    array: Array
    plane: Plane


def _mapping(value: Mapping[str, Any]) -> dict[str, Any]:
    return dict(value)


def _sources(value: Any) -> Array:
    return np.empty((0,), object) if value is None else value


@attrs.frozen(eq=False, repr=False)
class Volume:
    """Voxels with their positions in the patient.

    `read_volume` creates it from images. Create it from an array to save or resample it.

    Parameters
    ----------
    array : numpy.ndarray or dask array, shape (..., slices, rows, columns) or (..., slices, rows, columns, samples)
        The values.
    grid : Grid
        Positions of the voxels of one volume, with the shape (slices, rows, columns).
    dims : mapping of str to tuple, optional
        Names and coordinates of the axes that precede the slices, such as ``{"EchoTime": (20.0, 40.0)}``.
    units : str, optional
        Unit of the values, such as "HU"; empty if they have none or it is unknown.
    sources : numpy.ndarray of Source or None, shape (..., slices), optional
        The frames from which the slices were read; None for missing slices.
    header : Dataset, optional
        The image of the first slice. `select` does not change it.
    problems : tuple of Problem, optional
        What is irregular in the images.
    split_by : mapping of str to object, optional
        Values of the attributes by which ``on_problem="split"`` separated the volume from others.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen.geometry import Grid
    >>> from dcmgen.volumes import Volume
    >>> array = np.arange(24.0).reshape(2, 3, 4)
    >>> volume = Volume(array, Grid.named("axial", shape=array.shape, spacing=(5, 1, 1)))
    >>> volume
    <Volume of 2 x 3 x 4 float64, 5 x 1 x 1 mm, axial>
    >>> volume.mip("axial").array.tolist()
    [[12.0, 13.0, 14.0, 15.0], [16.0, 17.0, 18.0, 19.0], [20.0, 21.0, 22.0, 23.0]]
    """

    array: Any
    grid: Grid
    dims: Mapping[str, tuple[Any, ...]] = attrs.field(factory=dict, converter=_mapping)
    units: str = ""
    sources: Array = attrs.field(default=None, converter=_sources)
    header: BaseDataset | None = None
    problems: tuple[Problem, ...] = ()
    split_by: Mapping[str, Any] = attrs.field(factory=dict, converter=_mapping)

    def __attrs_post_init__(self) -> None:
        expected = (*map(len, self.dims.values()), *self.grid.shape)
        found = tuple(self.array.shape)
        if found[: len(expected)] != expected or len(found) - len(expected) > 1:
            raise VolumeError(
                f"the shape of the array is {found}, and that of dims and grid is {expected}",
                advice="Pass an array with the axes of dims, slices, rows, columns and, for color, samples",
            )

    def __repr__(self) -> str:
        shape = " x ".join(map(str, self.array.shape))
        spacing = " x ".join(f"{each:.4g}" for each in self.grid.spacing)
        parts = [f"<Volume of {shape} {self.array.dtype}{' ' + self.units if self.units else ''}", f"{spacing} mm"]
        parts += [self.grid.name + (f" tilted by {self.grid.tilt:.1f} degrees" if self.grid.is_sheared() else "")]
        parts += [f"{name} {_values(values)}" for name, values in self.dims.items()]
        parts += [f"{name}={value}" for name, value in self.split_by.items()]
        return "; ".join([", ".join(parts), *map(str, self.problems)]) + ">"

    @property
    def affine(self) -> Array:
        """Matrix that maps (slice, row, column, 1) to (x, y, z, 1) in mm, LPS, shape (4, 4).

        `Grid.to_nifti` returns that of NIfTI.
        """
        return self.grid.affine

    @property
    def spacing(self) -> tuple[float, float, float]:
        """Distances between slices, rows and columns in mm."""
        return self.grid.spacing

    @property
    def is_color(self) -> bool:
        """Whether the last axis of the array contains the samples of colors."""
        return bool(self.array.ndim > len(self.dims) + 3)

    @property
    def frame(self) -> int:
        """Index of the frame of `header` from which the first slice was read; 0 if the header is another image."""
        first = next((each for each in self.sources.flat if each is not None), None)
        if first is None or self.header is None or first.sop_instance_uid != self.header.get("SOPInstanceUID"):
            return 0
        return int(first.frame)

    def select(self, **coordinates: Any) -> Volume:
        """Return the volume at coordinates of dimensions.

        Parameters
        ----------
        **coordinates
            Values of dimensions, such as ``EchoTime=20``. The array no longer has the axes of these dimensions.

        Returns
        -------
        Volume
            The volume; its array is a view.

        Raises
        ------
        VolumeError
            If the volume does not have the dimension or the value.
        """
        unknown = ", ".join(sorted(coordinates.keys() - self.dims.keys()))
        if unknown:
            raise VolumeError(
                f"the volume has no dimension {unknown}", advice=f"It has {', '.join(self.dims) or 'none'}"
            )
        key: list[Any] = []
        for name, values in self.dims.items():
            if name not in coordinates:
                key.append(slice(None))
            elif coordinates[name] in values:
                key.append(values.index(coordinates[name]))
            else:
                raise VolumeError(
                    f"{name} has no value {coordinates[name]!r}", advice=f"Its values are {_values(values)}"
                )
        return attrs.evolve(
            self,
            array=self.array[tuple(key)],
            dims={name: values for name, values in self.dims.items() if name not in coordinates},
            sources=self.sources[tuple(key)] if self.sources.size else self.sources,
            split_by={**self.split_by, **coordinates},
        )

    def resample(
        self,
        like: Grid | Volume | None = None,
        *,
        spacing: float | tuple[float, float, float] | None = None,
        method: Literal["nearest", "linear"] = "linear",
        fill: float = 0,
    ) -> Volume:
        """Return the volume on another grid.

        Parameters
        ----------
        like : Grid or Volume, optional
            The grid. By default, that of the volume without shear.
        spacing : float or (float, float, float), optional
            Distances between slices, rows and columns in mm of the result, which has the same extent.
        method : {"nearest", "linear"}, optional
            Value of the nearest voxel, for labels and masks, or linear interpolation (the default).
        fill : float, optional
            Value outside of the volume. The default is 0.

        Returns
        -------
        Volume
            The volume without `sources`. Its dtype is that of `dcmgen.geometry.resample`.

        Raises
        ------
        GeometryError
            If both volumes have different frames of reference, or SciPy is required but not installed.
        """
        grid = like.grid if isinstance(like, Volume) else like
        if grid is None:
            grid = self.grid.straightened() if self.grid.is_sheared() else self.grid
        if spacing is not None:
            grid = respaced(grid, spacing)
        each = [resample(part, self.grid, grid, method=method, fill=fill) for part in self._parts()]
        return attrs.evolve(self, array=self._joined(each, grid.shape), grid=grid, sources=None, problems=())

    def slice(
        self, plane: str | Plane = "axial", at: float | None = None, *, method: Literal["nearest", "linear"] = "linear"
    ) -> Section:
        """Return the values on a plane.

        Parameters
        ----------
        plane : str or Plane, optional
            "axial", "coronal" or "sagittal", with pixels of the smallest spacing of the volume; or any plane with its shape.
        at : float, optional
            Position of a named plane in mm: x, y or z. By default, the center of the volume.
        method : {"nearest", "linear"}, optional
            Value of the nearest voxel, or linear interpolation (the default).

        Returns
        -------
        Section
            Array and plane. Pixels outside of the volume are NaN, or 0 for "nearest".

        Raises
        ------
        VolumeError
            If the volume has dimensions, or the name is not known.
        """
        self._require_no_dims()
        found = named_plane(self.grid, plane, at) if isinstance(plane, str) else plane
        rows, columns = np.indices(found.shape)
        points = found.to_points(np.stack([rows, columns], -1))
        array = np.asarray(self.array)
        if method == "linear":
            return Section(sample(array, self.grid, points), found)
        index = np.rint(self.grid.to_indices(points)).astype(int)
        is_inside = ((index >= 0) & (index < self.grid.shape)).all(-1)
        out = np.zeros((*found.shape, *array.shape[3:]), array.dtype)
        out[is_inside] = array[tuple(index[is_inside].T)]
        return Section(out, found)

    def mip(self, axis: str = "axial", method: Literal["maximum", "minimum", "mean"] = "maximum") -> Section:
        """Return a projection along the axis of the array that is closest to the normal of a plane.

        Parameters
        ----------
        axis : {"axial", "coronal", "sagittal"}, optional
            Name of the plane of the result.
        method : {"maximum", "minimum", "mean"}, optional
            Value of the voxels along the axis. The default is "maximum".

        Returns
        -------
        Section
            Array and plane, which is the first of the volume in this direction.

        Raises
        ------
        VolumeError
            If the volume has dimensions, or a name is not known.
        """
        self._require_no_dims()
        functions = {"maximum": np.max, "minimum": np.min, "mean": np.mean}
        if axis not in PLANES or method not in functions:
            raise VolumeError(
                f"the projection {method!r} along {axis!r} is not known",
                advice="Use 'axial', 'coronal' or 'sagittal' with 'maximum', 'minimum' or 'mean'",
            )
        turn = turn_near(self.grid, Plane.named(axis))
        found: Any = functions[method]
        return Section(np.asarray(found(turn.array(np.asarray(self.array)), axis=0)), turn.grid(self.grid).plane(0))

    def to_nifti(self, path: str | os.PathLike[str] | None = None, *, sidecar: bool = True) -> Any:
        """Return the volume as a NIfTI image of nibabel, and write it to a file.

        Parameters
        ----------
        path : path, optional
            The file, which ends in ``.nii`` or ``.nii.gz``. By default, nothing is written.
        sidecar : bool, optional
            Whether to write the attributes of the images that BIDS names to a JSON file next to it, and for diffusion
            weighted images the files ``.bval`` and ``.bvec``.

        Returns
        -------
        nibabel.Nifti1Image
            The image. Its data have the axes (column, row, slice, ...), and its affine maps indices to RAS.

        Raises
        ------
        VolumeError
            If nibabel is not installed, `path` has another suffix, or NIfTI does not support the dtype.
        """
        from dcmgen.volumes.nifti import to_nifti

        return to_nifti(self, path, sidecar=sidecar)

    @classmethod
    def from_nifti(cls, image: Any) -> Volume:
        """Return the volume of a NIfTI file.

        Parameters
        ----------
        image : path or nibabel image
            The file or image. Values are scaled if its header has a slope and intercept.

        Returns
        -------
        Volume
            The volume.

        Raises
        ------
        VolumeError
            If nibabel is not installed.
        """
        from dcmgen.volumes.nifti import from_nifti

        return cls(*from_nifti(image))

    def to_sitk(self) -> Any:
        """Return the volume as an image of SimpleITK.

        Returns
        -------
        SimpleITK.Image
            The image, with 3 dimensions, or 4 if the volume has one in `dims`.

        Raises
        ------
        GeometryError
            If the grid is sheared.
        VolumeError
            If SimpleITK is not installed, or the volume has several dimensions in `dims`.
        """
        from dcmgen.volumes.toolkits import to_sitk

        return to_sitk(self)

    def to_itk(self) -> Any:
        """Return the volume as an image of ITK.

        Returns
        -------
        itk.Image
            The image with 3 dimensions.

        Raises
        ------
        GeometryError
            If the grid is sheared.
        VolumeError
            If ITK is not installed, or the volume has `dims`.
        """
        from dcmgen.volumes.toolkits import to_itk

        return to_itk(self)

    def show(self, *, window: tuple[float, float] | None = None, title: str = "") -> Any:
        """Show the axial, coronal and sagittal planes through the center.

        Parameters
        ----------
        window : (float, float), optional
            Center and width of the window. By default, those of the image of the first slice (PS3.3 C.11.2), or the range of
            the values.
        title : str, optional
            Title of the figure. By default, Modality and Series Description.

        Returns
        -------
        matplotlib.figure.Figure
            The figure.

        Raises
        ------
        VolumeError
            If matplotlib is not installed.
        """
        from dcmgen.volumes.viewing import show

        return show(self, window=window, title=title)

    def _repr_html_(self) -> str:
        from dcmgen.volumes.viewing import to_html

        return to_html(self)

    def _require_no_dims(self) -> None:
        if self.dims:
            raise VolumeError(
                f"the volume has the dimensions {', '.join(self.dims)}", advice="Choose a volume with select()"
            )

    def _parts(self) -> list[Array]:
        """Return the arrays of shape (slices, rows, columns), of all dimensions and samples."""
        array = np.asarray(self.array)
        if self.is_color:
            array = np.moveaxis(array, -1, 0)
        return list(array.reshape(-1, *self.grid.shape))

    def _joined(self, parts: list[Array], shape: tuple[int, ...]) -> Array:
        """Return the array of `_parts` of another shape."""
        head = self.array.shape[: len(self.dims)]
        if self.is_color:
            return np.moveaxis(np.stack(parts).reshape(self.array.shape[-1], *head, *shape), 0, -1)
        return np.stack(parts).reshape(*head, *shape)


def _values(values: tuple[Any, ...]) -> str:
    text = ", ".join(f"{each:g}" if isinstance(each, float) else str(each) for each in values[:4])
    return f"{text}, … ({len(values)} values)" if len(values) > 4 else text
