"""Series from scratch: databases in memory with one series."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import ArrayLike

    from dcmgen.database.records import Series


def series(array: ArrayLike, dtype: str = "mri", *, pixels_first: bool = False, **keywords: Any) -> Series:
    """Create a series in memory from an array, with a new patient and study.

    Parameters
    ----------
    array : array-like, shape (..., columns, rows), or tuple of int
        Values, as for `Study.from_array`; or the shape of an array of zeros.
    dtype, pixels_first : optional
        As for `Study.from_array`.
    **keywords : object
        Attributes of the patient, the study and the series.

    Returns
    -------
    Series
        The series. It is in memory until ``series.save(path)`` writes it to a folder.

    Raises
    ------
    DatabaseError
        If the array has no images or values that are not finite, or the type is not known.

    Examples
    --------
    >>> import dcmgen.database as db
    >>> made = db.series((3, 128, 192), PatientName="Doe^Jane")
    >>> made.Columns, made.Rows, made.PatientName, made.array()[0].shape
    (128, 192, 'Doe^Jane', (3, 128, 192))
    """
    from dcmgen.database.root import Database

    database = Database()
    if isinstance(array, tuple):
        shape = [each for each in array if isinstance(each, int)]
        if 1 < len(shape) == len(array):
            return database.zeros(shape, dtype, **keywords)
    return database.from_array(array, dtype, pixels_first=pixels_first, **keywords)


def zeros(shape: Sequence[int], dtype: str = "mri", **keywords: Any) -> Series:
    """Create a series of zeros in memory, with a new patient and study; see `series`.

    Parameters
    ----------
    shape : sequence of int
        Numbers of images, columns and rows.
    dtype, **keywords : optional
        As for `series`.

    Returns
    -------
    Series
        The series.
    """
    return series(tuple(map(int, shape)), dtype, **keywords)
