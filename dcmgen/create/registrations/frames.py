"""Frames of reference that a registration relates: those of images, of grids, or UIDs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.create.placement import is_ras
from dcmgen.create.references import uid_of
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.geometry import Grid, check_frames_of_reference, ras_to_lps

if TYPE_CHECKING:
    from typing import TypeAlias

    from numpy.typing import ArrayLike

    from dcmgen.create.placement import Like, Space
    from dcmgen.model.dataset import BaseDataset

    Frame: TypeAlias = Like | str
    """Images of a frame of reference, a grid in it, or its UID."""

Array = np.ndarray[Any, Any]

TYPES = ("RIGID", "RIGID_SCALE", "AFFINE")
"""Types of matrices, from strict to lenient (PS3.3 C.20.2.1.2)."""

_UID = re.compile(r"[0-9]+(\.[0-9]+)+")
_ERROR = 1e-4  # of the products of the columns of a matrix
_MOST_CONDITION = 1e12  # a matrix with a greater condition number cannot be inverted


@attrs.frozen
class FrameOfReference:
    """A frame of reference: its UID, and the images in it that were given."""

    uid: str
    images: list[BaseDataset]


def frame_of(given: Frame, what: str) -> FrameOfReference:
    """Return a frame of reference.

    Parameters
    ----------
    given : Dataset, path-like, iterable of them, Grid, or str
        Images, a grid with a frame of reference, or a UID.
    what : str
        Name of the argument, for messages.

    Raises
    ------
    CreateError
        If the UID is unknown, or a text is neither a UID nor a path.
    GeometryError
        If the images have different frames of reference.
    """
    images: list[BaseDataset] = []
    if isinstance(given, str) and (not given or _UID.fullmatch(given)):
        uid = given
    elif isinstance(given, str) and not Path(given).exists():
        raise CreateError(
            f"{what}= is {given!r}, which is neither a UID nor an existing path",
            advice="Pass images, a Grid, or a UID such as 1.2.3",
        )
    elif isinstance(given, Grid):
        uid = given.frame_of_reference_uid
    else:
        images = read_sources(given)
        uid = check_frames_of_reference(str(each.get("FrameOfReferenceUID") or "") for each in images)
    if not uid:
        raise CreateError(f"{what}= has no FrameOfReferenceUID", advice="Set it, or pass the UID")
    for image in images:
        uid_of(image, "SOPInstanceUID")
    return FrameOfReference(uid, images)


def uid_of_frame(given: Frame, what: str) -> str:
    """Return the UID of a frame of reference; see `frame_of`."""
    return frame_of(given, what).uid


def check_pair(source: FrameOfReference, target: FrameOfReference) -> None:
    """Raise an error if two frames of reference are the same one."""
    if source.uid == target.uid:
        raise CreateError(
            f"source= and target= are in the same frame of reference {target.uid}",
            advice="A registration relates two frames of reference; give one of the series a new UID",
        )


def checked_matrix(matrix: ArrayLike, space: Space, type: str, what: str) -> tuple[Array, str]:
    """Return a matrix in LPS and its type.

    Parameters
    ----------
    matrix : array-like of float, shape (4, 4)
        The matrix.
    space : {"LPS", "RAS"}
        Coordinates of its points.
    type : str
        Type that it must have; empty for the strictest that it has.
    what : str
        Name of the argument, for messages.

    Raises
    ------
    CreateError
        If the matrix is not affine, is singular, or does not have the type.
    """
    try:
        found = np.array(matrix, float)
    except (TypeError, ValueError):
        found = np.empty(0)
    if found.shape != (4, 4) or not np.isfinite(found).all() or found[3].tolist() != [0, 0, 0, 1]:
        raise CreateError(
            f"{what} is not a matrix of 4 × 4 finite numbers with the last row 0, 0, 0, 1",
            advice="Pass the matrix that maps a point (x, y, z, 1) of the source to the target",
        )
    if is_ras(space):  # of both points
        found = ras_to_lps(ras_to_lps(found).T).T
    part = found[:3, :3]
    if is_singular(part):
        raise CreateError(f"{what} is singular", advice="Pass a matrix that can be inverted")
    has = _type_of(part)
    if type and type not in TYPES:
        raise CreateError(f"the type {type!r} is not defined", advice=f"Use one of {', '.join(TYPES)}")
    if type and TYPES.index(has) > TYPES.index(type):
        product = part.T @ part
        raise CreateError(
            f"{what} is {has}, not {type}: the product of its transpose and itself is {product.round(6).tolist()}",
            advice=f"Pass type={has!r}, or a matrix with "
            + ("perpendicular columns of length 1" if type == "RIGID" else "perpendicular columns"),
        )
    return found, type or has


def is_singular(part: Array) -> bool:
    """Return whether a matrix of rotation, scaling and shearing cannot be inverted."""
    return not np.linalg.cond(part) < _MOST_CONDITION


def _type_of(part: Array) -> str:
    """Return the strictest type of a matrix of rotation, scaling and shearing."""
    product = part.T @ part
    lengths = np.sqrt(np.diag(product))
    if np.abs(product / np.outer(lengths, lengths) - np.eye(3)).max() > _ERROR or np.linalg.det(part) < 0:
        return "AFFINE"
    return "RIGID" if np.abs(lengths - 1).max() <= _ERROR else "RIGID_SCALE"


def matrix_item(matrix: Array, kind: str) -> dict[str, Any]:
    """Return the values of the item of a matrix."""
    return {
        "FrameOfReferenceTransformationMatrix": (matrix.reshape(-1) + 0.0).tolist(),
        "FrameOfReferenceTransformationMatrixType": kind,
    }
