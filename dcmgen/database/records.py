"""Patients, studies, series and instances of a database."""

from __future__ import annotations

from dcmgen.database.levels import HasInstances, HasSeries, HasStudies, InPatient, InSeries, InStudy
from dcmgen.database.queries import INSTANCES, PATIENT, SERIES, STUDY
from dcmgen.errors import DatabaseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    import numpy as np
    from numpy.typing import ArrayLike

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

        return array_of(self, dims, pixels_first)

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

        return values_of(self, keywords, dims)

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
            the series if they are as many; otherwise its first image without its position, or an MR image without
            other elements.
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

    def subseries(self, *, image_type: str = "", move: bool = False, **keywords: Any) -> Series:
        """Copy the images that fulfill conditions to a new series of the same study.

        Parameters
        ----------
        image_type : {"MAGNITUDE", "PHASE", "REAL", "IMAGINARY"}, optional
            Kind of MR images, from Image Type or the private element of GE.
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
        from dcmgen.database.arrays import of_kind
        from dcmgen.database.grouping import group

        found = self.instances(**keywords)
        if image_type:
            found = of_kind(found, image_type)
        if not found:
            raise DatabaseError("no image of the series fulfills the conditions")
        with self._journal.batch():
            target = self.new_sibling(SeriesDescription=self.SeriesDescription or "")
            made: Series = group(found, target, inplace=move)
        return made


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
