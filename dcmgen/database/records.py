"""Patients, studies, series and instances of a database."""

from __future__ import annotations

from dcmgen.database.levels import HasInstances, HasSeries, HasStudies, InPatient, InSeries, InStudy
from dcmgen.database.queries import INSTANCES, PATIENT, SERIES, STUDY
from dcmgen.errors import DatabaseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    import numpy as np
    from numpy.typing import ArrayLike

    from dcmgen.database.base import Record
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.tag import TagLike
    from dcmgen.volumes.volume import Volume

    Array = np.ndarray[Any, Any]


class Patient(HasStudies, InPatient):
    """A patient: a person, an animal, a phantom or any other subject.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()
    _level = PATIENT


class Study(HasSeries, InStudy):
    """A study of a patient.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()
    _level = STUDY


class Series(HasInstances, InSeries):
    """A series of a study.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()
    _level = SERIES

    # -- arrays -----------------------------------------------------------------------------------------------------

    def array(self, dims: str | Sequence[str] = (), *, pixels_first: bool = False) -> tuple[Array, Array]:
        """Return the rescaled pixels of all images, and the images in the same order.

        Parameters
        ----------
        dims : str or sequence of str, optional
            Keywords of elements, of which each is an axis.
        pixels_first : bool, optional
            Whether the axes of the pixels are the first two.

        Returns
        -------
        array : numpy.ndarray of float32, shape (..., n, columns, rows) or (columns, rows, ..., n)
            Pixels; ``...`` are the axes of `dims`, and n counts the images with the same values. Zero where there is no
            image.
        headers : numpy.ndarray of Instance, shape (..., n)
            Images; None for a combination without an image.

        Raises
        ------
        KeywordError
            If a keyword does not exist.
        DatabaseError
            If the series has no images, images of different sizes, of several frames or in color.

        See Also
        --------
        volume : Images with positions.
        """
        from dcmgen.database.arrays import array_of

        return array_of(self.instances(), dims, pixels_first)

    def values(self, *keywords: TagLike, dims: str | Sequence[str] = ()) -> list[Array]:
        """Return the values of elements in the order of `array`.

        Parameters
        ----------
        *keywords : str, int, tuple or Tag
            Keywords or tags.
        dims : str or sequence of str, optional
            Keywords of elements, of which each is an axis.

        Returns
        -------
        list of numpy.ndarray
            For each element, its values with the shape of the headers of `array`.

        Raises
        ------
        KeywordError
            If a keyword does not exist.
        DatabaseError
            If the series has no instances.
        """
        from dcmgen.database.arrays import values_of

        return values_of(self.instances(), keywords, dims)

    def volume(self, dims: str | Sequence[str] = (), **options: Any) -> Volume:
        """Return the images as one array with positions.

        Parameters
        ----------
        dims, **options : optional
            As for `dcmgen.volumes.read_volume`.

        Returns
        -------
        Volume
            Volume, whose `array` has the axes (..., slices, rows, columns).

        Raises
        ------
        VolumeError
            If the images are not one regular volume.
        """
        from dcmgen.volumes.reading import read_volume

        datasets = [each.dataset() for each in self.instances()]
        made: Volume = read_volume(datasets, dims=[dims] if isinstance(dims, str) else dims, **options)
        return made

    def set_array(self, array: ArrayLike, headers: Any = None, *, pixels_first: bool = False) -> None:
        """Replace the images of the series by those of an array.

        Parameters
        ----------
        array : array-like, shape (..., columns, rows) or (columns, rows, ...)
            Values. Integers that fit 16 bits are stored as they are; other values are scaled to 16 bits.
        headers : array of Instance, optional
            Images, also of another series, from which the new images get all other elements. By default, the images of
            the series if they are as many; otherwise its first image without its position; and in a series without
            images, MR images as of `Study.from_array`.
        pixels_first : bool, optional
            Whether the axes of the pixels are the first two.

        Raises
        ------
        DatabaseError
            If the array has no images or values that are not finite, headers have another shape, or the database cannot
            be changed.
        """
        from dcmgen.database.arrays import set_array

        set_array(self, array, headers, pixels_first)

    def write_volume(
        self,
        volume: Volume | tuple[ArrayLike, ArrayLike],
        ref: Record | None = None,
        *,
        append: bool = False,
        dtype: Literal["mri", "ct"] = "mri",
        **keywords: Any,
    ) -> None:
        """Write the slices of a volume as images of the series.

        Parameters
        ----------
        volume : Volume, or tuple of array-like and array-like
            Volume; or its values, shape (slices, rows, columns), and the matrix (4, 4) that maps (slice, row, column, 1) to
            (x, y, z, 1) in mm, LPS.
        ref : Record, optional
            Images of the same kind and frame of reference, to which the new images refer and from which they get what all
            of them have in common. By default, the image in the header of the volume.
        append : bool, optional
            Whether the series may have images.
        dtype : {"mri", "ct"}, optional
            Type of the images without `ref` and header.
        **keywords : object
            Values to set in all images.

        Raises
        ------
        DatabaseError
            If the series has images, `ref` has none, or the database cannot be changed.
        VolumeError
            If the array does not have three axes.
        CreateError, GeometryError
            If the values cannot be stored, or the axes of the matrix are not perpendicular.

        See Also
        --------
        volume : The inverse.
        """
        from dcmgen.database.images import write_volume

        write_volume(self, volume, ref, append, dtype, keywords)

    def map_to(
        self, target: Record, *, method: Literal["nearest", "linear"] = "linear", fill: float = 0, **keywords: Any
    ) -> Series:
        """Resample the images to the positions of the images of another record.

        Parameters
        ----------
        target : Record
            Record with the images of one volume, such as a series. Several images at a position, such as echoes, count
            as one.
        method : {"nearest", "linear"}, optional
            Value of the nearest voxel, or linear interpolation (the default).
        fill : float, optional
            Value outside of the images. The default is 0.
        **keywords : object
            Attributes of the new series. By default, its description names both series.

        Returns
        -------
        Series
            A new series in the study of this one, with the acquisition of its images, and the positions and the frame of
            reference of the target. If this series has several images at a position, so has the new one.

        Raises
        ------
        DatabaseError
            If the images are not regular volumes, or the database cannot be changed.
        GeometryError
            If the frames of reference differ, or SciPy is required and not installed.

        See Also
        --------
        dcmgen.volumes.Volume.resample : The same for volumes.
        """
        from dcmgen.database.images import map_to

        return map_to(self, target, method, fill, keywords)

    def map_mask_to(self, target: Record, *, threshold: float = 0.5, **keywords: Any) -> Series:
        """Resample a mask to the positions of the images of another record.

        Parameters
        ----------
        target : Record
            Record with the images of one volume, as for `map_to`.
        threshold : float, optional
            Least part of a voxel that belongs to the mask, from 0 to 1.
        **keywords : object
            Attributes of the new series. By default, its description names both series.

        Returns
        -------
        Series
            A new series in the study of this one, with images of the kind of the target, and the values 0 and 1. Voxels that
            are not 0 belong to the mask. The mask of a segmentation consists of all its segments.

        Raises
        ------
        DatabaseError
            If one of the records has no images, or the database cannot be changed.
        GeometryError
            If the frames of reference differ, or SciPy is required and not installed.
        """
        from dcmgen.database.images import map_mask_to

        return map_mask_to(self, target, threshold, keywords)

    def subseries(self, *, image_type: str = "", move: bool = False, **keywords: Any) -> Series:
        """Copy the images that fulfill conditions to a new series of the same study.

        Parameters
        ----------
        image_type : {"MAGNITUDE", "PHASE", "REAL", "IMAGINARY"}, optional
            Type of MR images, as of the attribute `image_type`.
        move : bool, optional
            Whether to move the images.
        **keywords : object
            Conditions, as for `Database.series`.

        Returns
        -------
        Series
            The new series, with the description of this one.

        Raises
        ------
        DatabaseError
            If no image fulfills the conditions, or the database cannot be changed.
        """
        from dcmgen.database.grouping import group
        from dcmgen.database.image_types import with_image_type

        found = self.instances(**keywords)
        if image_type:
            found = with_image_type(found, image_type)
        if not found:
            raise DatabaseError("no image of the series fulfills the conditions")
        with self._journal.batch():
            target = self.new_sibling(SeriesDescription=self.SeriesDescription or "")
            made: Series = group(found, target, inplace=move)
        return made

    def split_by(self, keyword: str, *, move: bool = False) -> list[tuple[Any, Series]]:
        """Copy the instances to new series of the same study, one for each value of an element.

        Parameters
        ----------
        keyword : str
            Keyword.
        move : bool, optional
            Whether to move the instances.

        Returns
        -------
        list of (object, Series)
            Each value in ascending order, None first, and the series with the instances that have it. The descriptions of
            the series contain the value.

        Raises
        ------
        KeywordError
            If the keyword does not exist.
        DatabaseError
            If the series has no instances, or the database cannot be changed.
        """
        from dcmgen.database.grouping import split_by

        return split_by(self, keyword, move)


class Instance(InSeries):
    """An instance: one dataset of any SOP Class, in one file.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()
    _level = INSTANCES

    @property
    def path(self) -> str:
        """Current path of the file; "" if the instance is only in memory."""
        return self._journal.path(self._key)

    def instances(self) -> Instance:
        """Return the instance itself."""
        return self

    def dataset(self) -> BaseDataset:
        """Return the dataset of the instance. It is a copy: changes of it do not change the database.

        Returns
        -------
        Dataset
            Dataset, whose pixels are read when they are accessed.
        """
        return self._journal.editable(self._key)

    def set_dataset(self, dataset: BaseDataset) -> None:
        """Replace the dataset of the instance.

        Parameters
        ----------
        dataset : Dataset
            Dataset, which is copied. It keeps the elements of this instance that identify it and the patient, the study and
            the series: `copy_to` and `move_to` change these.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        from dcmgen.database.changes import set_dataset

        set_dataset(self, dataset)
