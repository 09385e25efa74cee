"""Deformable spatial registrations: vectors on a grid of the registered frame of reference (PS3.3 C.20.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codec.arrays import get_array
from dcmgen.create.arrays import array_of
from dcmgen.create.coding import to_code
from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.placement import grid_of, is_ras
from dcmgen.create.references import add_common_instance_references, instance_reference
from dcmgen.create.registrations.frames import check_pair, checked_matrix, frame_of, matrix_item, uid_of_frame
from dcmgen.create.registrations.matrices import affine_of
from dcmgen.errors import CreateError, GeometryError
from dcmgen.geometry import Grid, Plane, check_frames_of_reference, sample
from dcmgen.iods import DeformableSpatialRegistration
from dcmgen.model import groups
from dcmgen.values.tags import VECTOR_GRID_DATA

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.placement import Like, Space
    from dcmgen.create.registrations.frames import Frame
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]


def deformable_registration(
    vectors: ArrayLike,
    *,
    source: Frame,
    target: Frame,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    before: ArrayLike | None = None,
    after: ArrayLike | None = None,
    method: CodeLike | None = None,
    comment: str = "",
    label: str = "DEFORMATION",
    study: Study | Series | None = None,
    description: str = "",
) -> DeformableSpatialRegistration:
    """Create a deformable spatial registration from a field of vectors.

    A point p of the target corresponds to the point ``after @ (before @ p + vector)`` of the source, where the vector is
    that of the field at the point ``before @ p``. This is the direction of a displacement field of ITK and SimpleITK whose
    fixed image is the target.

    Parameters
    ----------
    vectors : array-like of float, shape (slices, rows, columns, 3)
        Vectors (x, y, z) in mm; NaN where the deformation is not defined.
    source : Dataset, path-like, iterable of them, Grid, or str
        Images of the frame of reference that is registered; or a grid in it, or its UID.
    target : Dataset, path-like, iterable of them, Grid, or str
        Images of the frame of reference to which it is registered; or a grid in it, or its UID.
    affine, space, like : optional
        Geometry of the field, in the frame of reference of the target; see `dcmgen.create.placement.grid_of`. `space` also
        is that of the vectors and of the matrices.
    before, after : array-like of float, shape (4, 4), optional
        Matrices that are applied before and after the vectors. By default, only the vectors are applied.
    method, comment, label, study, description : optional
        As for `registration`. The default label is "DEFORMATION".

    Returns
    -------
    DeformableSpatialRegistration
        The registration. The vectors are stored as 32-bit floats, in slices in the order of their positions.

    Raises
    ------
    CreateError
        If the vectors are not an array of this shape, a matrix is not affine, or both frames of reference are the same.
    GeometryError
        If the axes of the grid are not perpendicular, or if `like` is in another frame of reference than the target.
    """
    field = array_of(vectors, "the vectors")
    if field.ndim != 4 or field.shape[3] != 3 or not field.size or field.dtype.kind not in "iuf":
        raise CreateError(
            f"the vectors have the shape {field.shape} and the dtype {field.dtype}",
            advice="Pass real numbers of shape (slices, rows, columns, 3)",
        )
    if np.isinf(field).any():
        raise CreateError("a vector is infinite", advice="Use NaN where the deformation is not defined")
    moving, fixed = frame_of(source, "source"), frame_of(target, "target")
    check_pair(moving, fixed)
    grid = grid_of(field.shape[:3], affine=affine, space=space, like=like)
    check_frames_of_reference([grid.frame_of_reference_uid, fixed.uid])
    if grid.is_sheared():
        raise GeometryError("the grid is sheared, but a deformation needs perpendicular axes", advice="Resample it")
    if is_ras(space):
        field = field * np.array([-1, -1, 1])
    if grid.affine[:3, 0] @ grid.plane(0).normal < 0:
        grid, field = grid[::-1], field[::-1]
    steps = [
        (keyword, checked_matrix(matrix, space, "", name))
        for keyword, name, matrix in (
            ("PreDeformationMatrixRegistrationSequence", "before", before),
            ("PostDeformationMatrixRegistrationSequence", "after", after),
        )
        if matrix is not None
    ]
    codes = [] if method is None else [to_code(method, group=7100, what="method")]
    made = begin(
        DeformableSpatialRegistration,
        study,
        fixed.images or moving.images,
        description=description,
        frame_of_reference_uid=fixed.uid,
        ContentLabel=label,
    )
    item = made.DeformableRegistrationSequence[0]
    item.SourceFrameOfReferenceUID = moving.uid
    if moving.images:
        item.ReferencedImageSequence = [instance_reference(image) for image in moving.images]
    if comment:
        item.FrameOfReferenceTransformationComment = comment
    item.RegistrationTypeCodeSequence = codes
    for keyword, (matrix, kind) in steps:
        setattr(item, keyword, [matrix_item(matrix, kind)])
    plane, size = grid.plane(0), grid.spacing
    item.DeformableRegistrationGridSequence = [
        {
            "ImagePositionPatient": plane.origin.tolist(),
            "ImageOrientationPatient": plane.cosines.tolist(),
            "GridDimensions": list(grid.shape[::-1]),
            "GridResolution": [size[2], size[1], size[0]],
            "VectorGridData": np.ascontiguousarray(field, "<f4").tobytes(),
        }
    ]
    add_common_instance_references(made, [*fixed.images, *moving.images])
    return finish(made)


def _item(ds: BaseDataset, source: Frame | None) -> tuple[Any, str]:
    """Return the item of a source and its path.

    Raises
    ------
    GeometryError
        If the source is not in the registration, or if no source was given and there are several.
    """
    items = list(ds.get("DeformableRegistrationSequence") or ())
    uid = None if source is None else uid_of_frame(source, "source")
    found = [
        (item, f"DeformableRegistrationSequence[{number}]")
        for number, item in enumerate(items)
        if (uid == item.get("SourceFrameOfReferenceUID") if uid else item.get("DeformableRegistrationGridSequence"))
    ]
    if len(found) == 1:
        return found[0]
    known = ", ".join(str(item.get("SourceFrameOfReferenceUID")) for item in items) or "none"
    raise GeometryError(
        f"the number of deformations of {uid or 'the object'} is {len(found)}",
        tag_path="DeformableRegistrationSequence",
        advice=f"Pass source=, one of the frames of reference {known}",
    )


def _field(ds: BaseDataset, source: Frame | None) -> tuple[Any, str]:
    """Return the item of the grid of a source and its path."""
    item, path = _item(ds, source)
    grids = item.get("DeformableRegistrationGridSequence")
    if not grids:
        raise GeometryError("the deformation has no grid", tag_path=f"{path}.DeformableRegistrationGridSequence")
    return grids[0], f"{path}.DeformableRegistrationGridSequence[0]"


def deformation_grid(ds: BaseDataset, source: Frame | None = None) -> Grid:
    """Return the grid of the vectors, in the registered frame of reference.

    Parameters
    ----------
    ds : Dataset
        Deformable spatial registration.
    source : Dataset, path-like, iterable of them, Grid, or str, optional
        Images of the source, a grid in its frame of reference, or its UID. By default, the only source with a grid.

    Raises
    ------
    GeometryError
        If there is no such source, or if an attribute of the grid is missing or invalid.
    """
    item, path = _field(ds, source)
    shape, size = (groups.numbers(item.get(keyword)) for keyword in ("GridDimensions", "GridResolution"))
    if len(shape) != 3 or len(size) != 3 or min(size) <= 0 or min(shape) < 1:
        raise GeometryError(f"the grid has the dimensions {shape} and the resolution {size}", tag_path=path)
    cosines = groups.numbers(item.get("ImageOrientationPatient"))
    columns, rows, slices = map(int, shape)
    uid = str(ds.get("FrameOfReferenceUID") or "")
    try:
        origin = groups.numbers(item.get("ImagePositionPatient"))
        plane = Plane(origin, cosines[:3], cosines[3:], (size[1], size[0]), (rows, columns), uid)
    except GeometryError as error:
        raise GeometryError(error.message, tag_path=path, advice=error.advice) from None
    return Grid.from_plane(plane, slices=slices, between=size[2])


def vectors(ds: BaseDataset, source: Frame | None = None) -> Array:
    """Return the vectors of the deformation.

    Parameters
    ----------
    ds : Dataset
        Deformable spatial registration.
    source : optional
        As for `deformation_grid`.

    Returns
    -------
    numpy.ndarray of float32, shape (slices, rows, columns, 3)
        Vectors (x, y, z) in mm at the voxels of the grid; NaN where the deformation is not defined.

    Raises
    ------
    GeometryError
        If their number is not that of the voxels of the grid.
    """
    item, path = _field(ds, source)
    shape = (*deformation_grid(ds, source).shape, 3)
    found = get_array(item, VECTOR_GRID_DATA) if "VectorGridData" in item else np.empty(0)
    if found.size != np.prod(shape):
        raise GeometryError(
            f"the number of coordinates is {found.size}, and the grid has {' × '.join(map(str, shape))}",
            tag_path=f"{path}.VectorGridData",
        )
    return found.reshape(shape)


def source_points(ds: BaseDataset, points: ArrayLike, source: Frame | None = None) -> Array:
    """Return the points of the source that correspond to points of the registered frame of reference.

    Parameters
    ----------
    ds : Dataset
        Deformable spatial registration.
    points : array-like of float, shape (..., 3)
        Points (x, y, z) in mm in the registered frame of reference.
    source : optional
        As for `deformation_grid`.

    Returns
    -------
    numpy.ndarray of float64, shape (..., 3)
        Points in the source; NaN outside of the grid and where the deformation is not defined. Vectors are interpolated.

    Raises
    ------
    GeometryError
        If an attribute of the deformation is missing or invalid.
    """
    item, path = _item(ds, source)
    moved = _applied(item, "PreDeformationMatrixRegistrationSequence", path, np.asarray(points, float))
    moved = moved + sample(vectors(ds, source), deformation_grid(ds, source), moved)
    return _applied(item, "PostDeformationMatrixRegistrationSequence", path, moved)


def _applied(item: Any, keyword: str, path: str, points: Array) -> Array:
    steps = item.get(keyword)
    if not steps:
        return points
    matrix = affine_of(groups.numbers(steps[0].get("FrameOfReferenceTransformationMatrix")), f"{path}.{keyword}[0]")
    found: Array = points @ matrix[:3, :3].T + matrix[:3, 3]
    return found
