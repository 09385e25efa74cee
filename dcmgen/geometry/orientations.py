"""Names of orientations in the patient (PS3.3 C.7.6.1.1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import GeometryError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

Array = np.ndarray[Any, Any]

PLANES = {"axial": "L\\P", "coronal": "L\\F", "sagittal": "P\\F"}
"""Name of a plane → its Patient Orientation as radiologists view it: the directions of its rows and columns."""
_NAMES = ("sagittal", "coronal", "axial")  # of the planes perpendicular to x, y and z
_LETTERS = "RLAPFH"
"""Letters of the directions -x, +x, -y, +y, -z and +z."""
_WEIGHTS = (1.0, 0.6, 0.4)
_LEAST = 0.3


def orientation(name: str) -> Array:
    """Return the direction cosines of a named orientation.

    Parameters
    ----------
    name : str
        "axial", "coronal" or "sagittal", or a value of Patient Orientation: the letters of the direction of the rows and
        those of the columns, such as ``"L\\P"`` or ``"AR\\FP"``.

    Returns
    -------
    numpy.ndarray, shape (6,)
        A value of Image Orientation (Patient).

    Raises
    ------
    GeometryError
        If the name is not known, or if both directions are along one axis.

    Notes
    -----
    One letter is an exact direction. Additional letters refine it, but the standard does not define their angle. Here,
    the components of the letters are in the ratio 1 : 0.6 : 0.4, and the directions are then made perpendicular, by the
    same angle each.
    """
    parts = PLANES.get(name.lower(), name).split("\\")
    if len(parts) != 2:
        raise GeometryError(
            f"{name!r} is not the name of an orientation",
            advice=r"Use 'axial', 'coronal', 'sagittal' or two directions such as 'L\\P'",
        )
    across, down = (direction(part) for part in parts)
    if int(np.abs(across).argmax()) == int(np.abs(down).argmax()):
        raise GeometryError(f"both directions of {name!r} are along one axis", advice="Use two different axes")
    if across @ down == 0:
        return np.concatenate([across, down])
    # The closest pair of perpendicular unit vectors is the bisector rotated by 45 degrees to both sides.
    total, difference = across + down, across - down
    total, difference = total / np.linalg.norm(total), difference / np.linalg.norm(difference)
    rotated: Array = np.concatenate([total + difference, total - difference]) / np.sqrt(2)
    return rotated


def direction(letters: str) -> Array:
    """Return the unit vector of a direction such as "L", "A" or "PH"; see `orientation`.

    Parameters
    ----------
    letters : str
        One to three of the letters R, L, A, P, F and H, of different axes, the strongest first.

    Returns
    -------
    numpy.ndarray, shape (3,)
        The unit vector in LPS coordinates.

    Raises
    ------
    GeometryError
        If the letters are not a direction.
    """
    found = np.zeros(3)
    numbers = [_LETTERS.find(letter) for letter in letters.upper()]
    if not 1 <= len(numbers) <= 3 or min(numbers) < 0 or len({number // 2 for number in numbers}) < len(numbers):
        raise GeometryError(
            f"{letters!r} is not a direction", advice="Use one to three of the letters R, L, A, P, F and H"
        )
    for number, weight in zip(numbers, _WEIGHTS, strict=False):
        found[number // 2] = weight if number % 2 else -weight
    found /= np.linalg.norm(found)
    return found


def letters(direction: ArrayLike) -> str:
    """Return the letters of a direction in the patient, the strongest first.

    Parameters
    ----------
    direction : array-like of float, shape (3,)
        A unit vector in LPS coordinates.

    Returns
    -------
    str
        The letters of the components larger than 0.3, such as "L" or "PH".
    """
    vector = np.asarray(direction, float).tolist()
    parts = sorted(((abs(v), _LETTERS[2 * axis + (v > 0)]) for axis, v in enumerate(vector)), reverse=True)
    return "".join(letter for size, letter in parts if size > _LEAST)


def plane_name(normal: ArrayLike) -> str:
    """Return the name of the anatomical plane that is closest to that of a normal.

    Parameters
    ----------
    normal : array-like of float, shape (3,)
        A vector perpendicular to the plane, in LPS coordinates.

    Returns
    -------
    str
        "axial", "coronal" or "sagittal".
    """
    return _NAMES[int(np.abs(np.asarray(normal, float)).argmax())]
