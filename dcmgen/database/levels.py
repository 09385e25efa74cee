"""What records contain, and in what they are contained: each level adds a method to those of the level next to it."""

from __future__ import annotations

from dcmgen.database.base import Record
from dcmgen.database.filters import between
from dcmgen.database.queries import INSTANCES, PATIENT, SERIES, STUDY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from numpy.typing import ArrayLike

    from dcmgen.database.queries import Match
    from dcmgen.database.records import Instance, Patient, Series, Study


class HasInstances(Record):
    """A record above instances."""

    __slots__ = ()

    def instances(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Instance]:
        """Return the instances of the record.

        Parameters
        ----------
        sort, sortby, match, **keywords : optional
            As for `Database.series`.

        Returns
        -------
        list of Instance
            Instances that fulfill all conditions.
        """
        return self._below(self._kinds[INSTANCES], keywords, sort, sortby, match)

    def images(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Instance]:
        """Return the instances of the record with rows of pixels: images, segmentations, doses and videos.

        Parameters
        ----------
        sort, sortby, match, **keywords : optional
            As for `Database.series`.

        Returns
        -------
        list of Instance
            Images that fulfill all conditions.
        """
        return self.instances(sort=sort, sortby=sortby, match=match, **{"Rows": between(1), **keywords})

    def remove_duplicates(
        self, keywords: str | Sequence[str] = "InstanceNumber", *, dry_run: bool = False
    ) -> list[Instance]:
        """Remove instances with the same values of elements as another one of their series; the first one is kept.

        Parameters
        ----------
        keywords : str or sequence of str, optional
            Keywords. Instances without a value of one of them are kept. The default is Instance Number.
        dry_run : bool, optional
            Whether to remove nothing.

        Returns
        -------
        list of Instance
            The instances that were removed.

        Raises
        ------
        KeywordError
            If a keyword does not exist.
        DatabaseError
            If the database cannot be changed.
        """
        from dcmgen.database.grouping import duplicates

        found = duplicates(self, [keywords] if isinstance(keywords, str) else list(keywords))
        if not dry_run:
            self._journal.remove([each._key for each in found])
        return found


class HasSeries(HasInstances):
    """A record above series."""

    __slots__ = ()

    def series(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Series]:
        """Return the series of the record.

        Parameters
        ----------
        sort : bool, optional
            Whether to sort by name and ID of the patient, description and date of the study, and number of the series.
        sortby : str or sequence of str, optional
            Keywords by which to sort instead.
        match : {"any", "all"}, optional
            Whether at least one instance of a series must fulfill all conditions, or each of them.
        **keywords : object
            Conditions by keyword. A condition is a value; text with the wildcards ``*`` and ``?``; a range of dates or
            times as text (``"20240101-20241231"``) or any range `between` two values; None for an absent or empty
            element; or a list of such conditions, of which one must be fulfilled. A condition on an element that is not
            in the index reads the files.

        Returns
        -------
        list of Series
            Series that fulfill all conditions.

        Raises
        ------
        KeywordError
            If a keyword does not exist.
        ElementTypeError, ElementValueError
            If an element cannot have a value.
        DatabaseError
            If a file that must be read cannot be read.
        """
        return self._below(self._kinds[SERIES], keywords, sort, sortby, match)

    # -- new images -------------------------------------------------------------------------------------------------

    def from_array(
        self, array: ArrayLike, dtype: str = "mri", *, pixels_first: bool = False, **keywords: Any
    ) -> Series:
        """Create a series with the images of an array. Missing records between are created.

        Parameters
        ----------
        array : array-like, shape (..., columns, rows) or (columns, rows, ...)
            Values, with the axes of `Series.array`.
        dtype : {"mri", "ct"}, optional
            Type of the images. The names of the IODs, ``"MRImage"`` and ``"CTImage"``, are the same.
        pixels_first : bool, optional
            Whether the axes of the pixels are the first two.
        **keywords : object
            Values of all images of the series, as for `new_series`.

        Returns
        -------
        Series
            The new series. Its slices are axial, 1 mm apart, in a new frame of reference. Integers that fit 16 bits are
            stored as they are; other values are scaled to 16 bits.

        Raises
        ------
        DatabaseError
            If the array has no images or values that are not finite, the type is not known, or the database cannot be
            changed.

        See Also
        --------
        Series.write_volume : Images with positions.
        """
        from dcmgen.database.images import from_array

        return from_array(self, array, dtype, pixels_first, keywords)

    def zeros(self, shape: Sequence[int], dtype: str = "mri", **keywords: Any) -> Series:
        """Create a series with images of zeros.

        Parameters
        ----------
        shape : sequence of int
            Numbers of images, columns and rows.
        dtype, **keywords : optional
            As for `from_array`.

        Returns
        -------
        Series
            The new series.

        Raises
        ------
        DatabaseError
            If a number is not positive, the type is not known, or the database cannot be changed.
        """
        import numpy as np

        return self.from_array(np.zeros(shape, np.uint16), dtype, **keywords)

    def import_nifti(self, files: Any, modality: Literal["MR", "CT"] = "MR", **keywords: Any) -> list[Series]:
        """Create a series of images for each NIfTI file. Missing records between are created.

        Parameters
        ----------
        files : path-like, or iterable of path-like
            Files that end in ``.nii`` or ``.nii.gz``. A JSON file of BIDS with the same name is read, and for diffusion the
            files ``.bval`` and ``.bvec``.
        modality : {"MR", "CT"}, optional
            Modality, if there is no JSON file with it.
        **keywords : object
            Values of all images.

        Returns
        -------
        list of Series
            A series for each file. Its description is that of the JSON file, or the name of the file. The fourth axis of a
            file becomes b-values, the attribute of which the JSON file lists a value for each volume, or Temporal Position
            Identifier.

        Raises
        ------
        DatabaseError
            If the database cannot be changed. Then no series is created.
        VolumeError
            If nibabel is not installed, or a file has colors or more than four axes.
        OSError
            If a file cannot be read.
        """
        from dcmgen.database.images import import_nifti

        return import_nifti(self, files, modality, keywords)


class HasStudies(HasSeries):
    """A record above studies."""

    __slots__ = ()

    def studies(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Study]:
        """Return the studies of the record.

        Parameters
        ----------
        sort, sortby, match, **keywords : optional
            As for `Database.series`.

        Returns
        -------
        list of Study
            Studies that fulfill all conditions.
        """
        return self._below(self._kinds[STUDY], keywords, sort, sortby, match)


class HasPatients(HasStudies):
    """A record above patients."""

    __slots__ = ()

    def patients(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Patient]:
        """Return the patients of the record.

        Parameters
        ----------
        sort, sortby, match, **keywords : optional
            As for `Database.series`.

        Returns
        -------
        list of Patient
            Patients that fulfill all conditions.
        """
        return self._below(self._kinds[PATIENT], keywords, sort, sortby, match)


class InPatient(Record):
    """A patient, or a record below it."""

    __slots__ = ()

    def patients(self) -> Patient:
        """Return the patient of the record; a patient itself.

        Returns
        -------
        Patient
            The one patient.
        """
        made: Patient = self._at_most(PATIENT)
        return made


class InStudy(InPatient):
    """A study, or a record below it."""

    __slots__ = ()

    def studies(self) -> Study:
        """Return the study of the record; a study itself.

        Returns
        -------
        Study
            The one study.
        """
        made: Study = self._at_most(STUDY)
        return made


class InSeries(InStudy):
    """A series, or a record below it."""

    __slots__ = ()

    def series(self) -> Series:
        """Return the series of the record; a series itself.

        Returns
        -------
        Series
            The one series.
        """
        made: Series = self._at_most(SERIES)
        return made
