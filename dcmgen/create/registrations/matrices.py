"""Spatial registrations: a matrix from each frame of reference to the registered one (PS3.3 C.20.2)."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from dcmgen.create.coding import to_code
from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.references import add_common_instance_references, instance_reference
from dcmgen.create.registrations.frames import (
    check_pair,
    checked_matrix,
    frame_of,
    is_singular,
    matrix_item,
    uid_of_frame,
)
from dcmgen.errors import GeometryError
from dcmgen.iods import SpatialRegistration
from dcmgen.model import groups

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from dcmgen.codes import Code
    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.placement import Space
    from dcmgen.create.registrations.frames import Frame, FrameOfReference
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]


def registration(
    matrix: ArrayLike,
    *,
    source: Frame,
    target: Frame,
    type: Literal["", "RIGID", "RIGID_SCALE", "AFFINE"] = "",
    space: Space = "LPS",
    method: CodeLike | None = None,
    comment: str = "",
    label: str = "REGISTRATION",
    study: Study | Series | None = None,
    description: str = "",
) -> SpatialRegistration:
    """Create a spatial registration from a matrix.

    Parameters
    ----------
    matrix : array-like of float, shape (4, 4)
        Matrix that maps a point (x, y, z, 1) in mm of the source to the same anatomy in the target. A transform of ITK and
        SimpleITK maps points of the fixed image to the moving one; pass its inverse if the fixed image is the target.
    source : Dataset, path-like, iterable of them, Grid, or str
        Images of the frame of reference that is registered; or a grid in it, or its UID.
    target : Dataset, path-like, iterable of them, Grid, or str
        Images of the frame of reference to which it is registered; or a grid in it, or its UID. It is the Frame of
        Reference UID of the object.
    type : {"RIGID", "RIGID_SCALE", "AFFINE"}, optional
        Type that the matrix must have. By default, the strictest that it has.
    space : {"LPS", "RAS"}, optional
        Coordinates of the points of both frames of reference. The default is "LPS".
    method : Code, str or other, optional
        Registration Type Code of PS3.16 CID 7100, such as "Image Content-based Alignment". By default, it is empty.
    comment : str, optional
        Frame of Reference Transformation Comment.
    label : str, optional
        Content Label, of at most 16 characters in upper case. The default is "REGISTRATION".
    study : Study or Series, optional
        Context. By default, the study of the images of the target, or of the source.
    description : str, optional
        Series Description.

    Returns
    -------
    SpatialRegistration
        The registration, with two items: the target with the identity, and the source with the matrix.

    Raises
    ------
    CreateError
        If the matrix is not affine, is singular, or does not have the type; or if both frames of reference are the same.
    GeometryError
        If the images of a frame of reference have different ones.

    See Also
    --------
    dcmgen.iods.SpatialRegistration.matrix : The inverse.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> shift = np.eye(4)
    >>> shift[:3, 3] = [10, 0, -5]
    >>> made = create.registration(shift, source="1.2.3", target="1.2.4")
    >>> made.matrix("1.2.3") @ [0, 0, 0, 1]
    array([10.,  0., -5.,  1.])
    """
    moving, fixed = frame_of(source, "source"), frame_of(target, "target")
    check_pair(moving, fixed)
    found, kind = checked_matrix(matrix, space, type, "matrix")
    codes = [] if method is None else [to_code(method, group=7100, what="method")]
    made = begin(
        SpatialRegistration,
        study,
        fixed.images or moving.images,
        description=description,
        frame_of_reference_uid=fixed.uid,
        ContentLabel=label,
        RegistrationSequence=[
            _item(fixed, np.eye(4), "RIGID", [], ""),
            _item(moving, found, kind, codes, comment),
        ],
    )
    add_common_instance_references(made, [*fixed.images, *moving.images])
    return finish(made)


def _item(frame: FrameOfReference, matrix: Array, kind: str, codes: list[Code], comment: str) -> dict[str, Any]:
    """Return the item of a frame of reference."""
    registered: dict[str, Any] = {"RegistrationTypeCodeSequence": codes, "MatrixSequence": [matrix_item(matrix, kind)]}
    if comment:
        registered["FrameOfReferenceTransformationComment"] = comment
    item = {"FrameOfReferenceUID": frame.uid, "MatrixRegistrationSequence": [registered]}
    if frame.images:
        item["ReferencedImageSequence"] = [instance_reference(image) for image in frame.images]
    return item


def matrices(ds: BaseDataset) -> dict[str, Array]:
    """Return the matrix from each frame of reference to the registered one.

    Parameters
    ----------
    ds : Dataset
        Spatial registration.

    Returns
    -------
    dict of str to numpy.ndarray of float64, shape (4, 4)
        Matrices by Frame of Reference UID, also that of the registered frame of reference itself. An item that only lists
        images has the frame of reference of the object, unless these are in another (see `matrix`).

    Raises
    ------
    GeometryError
        If a matrix is not affine.
    """
    registered = str(ds.get("FrameOfReferenceUID") or "")
    found = {registered: np.eye(4)} if registered else {}
    for number, item in enumerate(ds.get("RegistrationSequence") or ()):
        uid = str(item.get("FrameOfReferenceUID") or "")
        if uid:
            found[uid] = _matrix_of(item, f"RegistrationSequence[{number}]")
    return found


def matrix(ds: BaseDataset, source: Frame, target: Frame | None = None) -> Array:
    """Return the matrix from one frame of reference to another.

    Parameters
    ----------
    ds : Dataset
        Spatial registration.
    source : Dataset, path-like, iterable of them, Grid, or str
        Images of a frame of reference, a grid in it, or its UID.
    target : Dataset, path-like, iterable of them, Grid, or str, optional
        The same. By default, the frame of reference of the registration.

    Returns
    -------
    numpy.ndarray of float64, shape (4, 4)
        Matrix that maps a point (x, y, z, 1) in mm of the source to the target.

    Raises
    ------
    GeometryError
        If the registration does not contain a frame of reference, or a matrix is not affine or cannot be inverted.
    """
    known = matrices(ds)
    found = _known(known, source, "source")
    if target is None:
        return found
    onto = _known(known, target, "target")
    if is_singular(onto[:3, :3]):
        raise GeometryError("the matrix of the target is singular", tag_path="RegistrationSequence")
    return np.linalg.inv(onto) @ found


def _known(known: dict[str, Array], given: Frame, what: str) -> Array:
    uid = uid_of_frame(given, what)
    if uid not in known:
        listed = ", ".join(known) or "none"
        raise GeometryError(
            f"the registration does not contain the frame of reference {uid}",
            tag_path="RegistrationSequence",
            advice=f"It contains {listed}",
        )
    return known[uid]


def _matrix_of(item: Any, path: str) -> Array:
    """Return the product of the matrices of an item; the last is applied to a point first."""
    found: list[Array] = []
    for registered in item.get("MatrixRegistrationSequence") or ():
        for step in registered.get("MatrixSequence") or ():
            values = groups.numbers(step.get("FrameOfReferenceTransformationMatrix"))
            found.append(affine_of(values, f"{path}.MatrixRegistrationSequence[0].MatrixSequence[{len(found)}]"))
    if not found:
        raise GeometryError("the sequence has no matrix", tag_path=f"{path}.MatrixRegistrationSequence")
    return reduce(np.matmul, found)


def affine_of(values: list[float], path: str) -> Array:
    """Return a matrix of Frame of Reference Transformation Matrix.

    Raises
    ------
    GeometryError
        If it is not affine.
    """
    found = np.array(values, float)
    if found.size != 16 or not np.isfinite(found).all() or np.abs(found[12:] - (0, 0, 0, 1)).max() > 1e-6:
        raise GeometryError(
            f"the values are {values}",
            tag_path=f"{path}.FrameOfReferenceTransformationMatrix",
            advice="An affine matrix has 16 numbers, the last of which are 0, 0, 0, 1",
        )
    return found.reshape(4, 4)
