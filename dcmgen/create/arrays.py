"""Arrays that callers give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

Array = np.ndarray[Any, Any]


def array_of(values: ArrayLike, what: str, dtype: Any = None) -> Array:
    """Return values as an array.

    Parameters
    ----------
    values : array-like
        The values. An array is not copied.
    what : str
        What the values are, in the plural, for messages.
    dtype : dtype, optional
        Type of the result. By default, that of the values.

    Raises
    ------
    CreateError
        If the rows have different lengths, or a value cannot be converted to `dtype`.
    """
    try:
        return np.asarray(values, dtype)
    except (TypeError, ValueError) as error:
        raise CreateError(f"{what} are not an array: {error}", advice="Pass numbers in rows of equal length") from error
