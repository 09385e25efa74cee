"""Registrations from matrices and from fields of vectors, compared with SimpleITK."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import codes, create, geometry
from dcmgen.errors import CreateError, ElementValueError, GeometryError
from dcmgen.iods import DeformableSpatialRegistration, SpatialRegistration
from tests.create import judges
from tests.create.radiotherapy.series import series
from tests.geometry.strategies import rotations

Array = np.ndarray[Any, Any]

SHAPE = (4, 6, 5)
FIXED, MOVING = series(SHAPE), series((3, 8, 8))
for image in MOVING:
    image.StudyInstanceUID = FIXED[0].StudyInstanceUID
GRID = geometry.of_series(FIXED).grid
ROTATION = np.array([[0.6, -0.8, 0, 3], [0.8, 0.6, 0, -4], [0, 0, 1, 5], [0, 0, 0, 1.0]])
FIELD = np.random.default_rng(2).normal(0, 2, (*SHAPE, 3)).astype(np.float32)


def registration(matrix: Any = ROTATION, **arguments: Any) -> SpatialRegistration:
    return create.registration(matrix, **{"source": MOVING, "target": FIXED, **arguments})


def deformation(vectors: Any = FIELD, **arguments: Any) -> DeformableSpatialRegistration:
    return create.deformable_registration(vectors, **{"source": MOVING, "target": FIXED, "like": FIXED, **arguments})


def test_a_registration() -> None:
    made = registration(method=codes.cid7100.ImageContentBasedAlignment, comment="by hand", description="CT to MR")
    assert (made.ContentLabel, made.SeriesDescription, made.Modality) == ("REGISTRATION", "CT to MR", "REG")
    fixed, moving = made.RegistrationSequence
    assert made.FrameOfReferenceUID == fixed.FrameOfReferenceUID == FIXED[0].FrameOfReferenceUID
    assert moving.FrameOfReferenceUID == MOVING[0].FrameOfReferenceUID
    assert (len(fixed.ReferencedImageSequence), len(moving.ReferencedImageSequence)) == (4, 3)
    [registered] = moving.MatrixRegistrationSequence
    assert registered.FrameOfReferenceTransformationComment == "by hand"
    assert registered.MatrixSequence[0].FrameOfReferenceTransformationMatrixType == "RIGID"
    assert len(made.ReferencedSeriesSequence) == 2
    assert [str(finding) for finding in made.validate()] == []


@judges.needs_validators
@pytest.mark.parametrize("build", [registration, deformation])
def test_dciodvfy_has_no_errors(build: Any, tmp_path: Path) -> None:
    judges.check(build(), tmp_path)


@given(rotations(), st.tuples(*[st.floats(-500, 500)] * 3))
def test_matrices_come_back(rotation: Array, shift: tuple[float, ...]) -> None:
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = rotation, shift
    made = create.registration(matrix, source="1.2.3", target="1.2.4", type="RIGID")
    assert np.allclose(made.matrix("1.2.3"), matrix, atol=1e-9)
    assert np.allclose(made.matrix("1.2.4", "1.2.3"), np.linalg.inv(matrix), atol=1e-6)
    assert made.matrix("1.2.4").tolist() == np.eye(4).tolist()
    assert sorted(made.matrices()) == ["1.2.3", "1.2.4"]


def test_a_registration_from_a_file(tmp_path: Path) -> None:
    registration().save_as(tmp_path / "x.dcm")
    read = SpatialRegistration.read(tmp_path / "x.dcm")
    assert np.allclose(read.matrix(MOVING, FIXED), ROTATION)
    assert np.allclose(read.matrix(geometry.of_series(MOVING).grid), ROTATION)
    with pytest.raises(GeometryError, match=r"does not contain the frame of reference 1\.2\.3"):
        read.matrix("1.2.3")


@pytest.mark.parametrize(
    ("scale", "shear", "sign", "expected"),
    [(1, 0, 1, "RIGID"), (1.2, 0, 1, "RIGID_SCALE"), (1, 0.1, 1, "AFFINE"), (1, 0, -1, "AFFINE")],
)
def test_types(scale: float, shear: float, sign: int, expected: Any) -> None:
    change = np.array([[scale, shear, 0, 0], [0, 1, 0, 0], [0, 0, sign, 0], [0, 0, 0, 1]])
    made = registration(ROTATION @ change)
    step = made.RegistrationSequence[1].MatrixRegistrationSequence[0].MatrixSequence[0]
    assert step.FrameOfReferenceTransformationMatrixType == expected
    assert registration(ROTATION @ change, type="AFFINE").validate()
    if expected != "RIGID":
        with pytest.raises(CreateError, match=f"matrix is {expected}, not RIGID: the product"):
            registration(ROTATION @ change, type="RIGID")


def test_coordinates_of_nifti() -> None:
    made = registration(ROTATION, space="RAS")
    point = np.array([1.0, 2, 3, 1])
    flip = np.array([-1, -1, 1, 1])
    assert np.allclose(made.matrix(MOVING) @ (point * flip), (ROTATION @ point) * flip)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"matrix": np.eye(3)}, "is not a matrix of 4 × 4"),
        ({"matrix": "x"}, "is not a matrix of 4 × 4"),
        ({"matrix": ROTATION.T}, "with the last row 0, 0, 0, 1"),
        ({"matrix": ROTATION * float("nan")}, "finite"),
        ({"matrix": np.diag([1, 1, 0, 1])}, "singular"),
        ({"type": "SIMILARITY"}, "is not defined"),
        ({"source": FIXED}, "are in the same frame of reference"),
        ({"source": geometry.Grid(np.eye(4), (2, 2, 2))}, "source= has no FrameOfReferenceUID"),
        ({"source": ""}, "source= has no FrameOfReferenceUID"),
        ({"source": "1.2.x"}, "source= is '1.2.x', which is neither a UID nor an existing path"),
        ({"target": "1..2"}, "target= is '1..2', which is neither a UID nor an existing path"),
        ({"space": "ras"}, "space= is 'ras'"),
        ({"method": "guessed"}, "method 'guessed' is not the meaning"),
    ],
)
def test_invalid_registrations(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        registration(**arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        {"source": "1.02.3"},
        {"target": f"1.{2:070}"},
        {"label": "lower"},
        {"label": 17 * "X"},
        {"method": ("X", "99A", "")},
    ],
)
def test_values_that_their_element_cannot_hold(arguments: dict[str, Any]) -> None:
    with pytest.raises(ElementValueError):
        registration(**arguments)


@pytest.mark.parametrize("scales", [[1e9, 1, 1, 1], [1e-6, 1e-6, 1e-6, 1]])
def test_scales_are_not_singular(scales: list[float]) -> None:
    made = registration(np.diag(scales))
    assert np.array_equal(made.matrix(MOVING), np.diag(scales))
    assert np.allclose(made.matrix(FIXED, MOVING), np.diag(1 / np.array(scales)))


def test_several_matrices_are_multiplied() -> None:
    made = registration()
    steps = made.RegistrationSequence[1].MatrixRegistrationSequence[0].MatrixSequence
    shift = np.eye(4)
    shift[0, 3] = 10
    steps.add(
        FrameOfReferenceTransformationMatrix=shift.reshape(-1).tolist(),
        FrameOfReferenceTransformationMatrixType="RIGID",
    )
    assert np.allclose(made.matrix(MOVING), ROTATION @ shift)
    steps[1].FrameOfReferenceTransformationMatrix = np.diag([1, 0, 1, 1]).reshape(-1).tolist()
    with pytest.raises(GeometryError, match="the matrix of the target is singular"):
        made.matrix(FIXED, MOVING)
    made.checking = "off"
    steps[0].FrameOfReferenceTransformationMatrix = [1, 2, 3]
    with pytest.raises(GeometryError, match="An affine matrix has 16 numbers"):
        made.matrices()
    del made.RegistrationSequence[1].MatrixRegistrationSequence
    with pytest.raises(GeometryError, match="has no matrix"):
        made.matrices()


def test_the_matrix_of_simpleitk() -> None:
    """A transform of SimpleITK maps points of the fixed image to the moving one."""
    sitk = pytest.importorskip("SimpleITK")
    transform = sitk.Euler3DTransform((1.0, 2, 3), 0.3, -0.2, 0.1, (4.0, 5, 6))
    center = np.array(transform.GetCenter())
    to_moving = np.eye(4)
    to_moving[:3, :3] = np.reshape(transform.GetMatrix(), (3, 3))
    to_moving[:3, 3] = np.array(transform.GetTranslation()) + center - to_moving[:3, :3] @ center
    made = registration(np.linalg.inv(to_moving), type="RIGID")
    for point in np.random.default_rng(0).uniform(-100, 100, (5, 3)):
        assert np.allclose((made.matrix(FIXED, MOVING) @ [*point, 1])[:3], transform.TransformPoint(point.tolist()))


# -- deformations -------------------------------------------------------------------------------------------------------


def test_a_deformation(tmp_path: Path) -> None:
    field = FIELD.copy()
    field[0, 0, 0] = np.nan
    made = deformation(
        field,
        before=ROTATION,
        after=np.linalg.inv(ROTATION),
        comment="demons",
        method=codes.cid7100.ImageContentBasedAlignment,
    )
    assert [str(finding) for finding in made.validate()] == []
    made.save_as(tmp_path / "x.dcm")
    read = DeformableSpatialRegistration.read(tmp_path / "x.dcm")
    assert read.vectors().dtype == np.float32
    assert np.array_equal(read.vectors(), field, equal_nan=True)
    assert read.grid().matches(GRID)
    assert read.FrameOfReferenceUID == FIXED[0].FrameOfReferenceUID
    [item] = read.DeformableRegistrationSequence
    assert item.SourceFrameOfReferenceUID == MOVING[0].FrameOfReferenceUID
    assert item.DeformableRegistrationGridSequence[0].GridDimensions == [5, 6, 4]
    assert list(item.DeformableRegistrationGridSequence[0].GridResolution) == pytest.approx([1.1, 0.9, 3])
    inverse = np.linalg.inv(ROTATION)
    at = GRID.to_points([2, 3, 1])
    points = np.array([(inverse @ [*at, 1])[:3], GRID.origin, [999, 0, 0]])
    found = read.source_points(points, MOVING)
    assert np.allclose(found[0], (inverse @ [*(at + field[2, 3, 1]), 1])[:3], atol=1e-4)
    assert np.isnan(found[2]).all()


def test_slices_in_descending_order() -> None:
    made = deformation(FIELD[::-1], like=GRID[::-1])
    assert made.grid().matches(GRID)
    assert np.array_equal(made.vectors(), FIELD)


def test_vectors_of_nifti() -> None:
    made = deformation(affine=geometry.lps_to_ras(GRID.affine), space="RAS", like=None)
    assert np.array_equal(made.vectors(), FIELD * np.array([-1, -1, 1], np.float32))
    assert made.grid().affine == pytest.approx(GRID.affine)


def test_the_displacement_field_of_simpleitk() -> None:
    sitk = pytest.importorskip("SimpleITK")
    field = sitk.GetImageFromArray(FIELD.astype(float), isVector=True)
    size, origin, spacing, direction = GRID.to_itk()
    assert field.GetSize() == size
    field.SetOrigin(origin)
    field.SetSpacing(spacing)
    field.SetDirection(direction)
    transform = sitk.DisplacementFieldTransform(field)
    made = deformation()
    rng = np.random.default_rng(1)
    points = GRID.to_points(rng.uniform(0.1, 0.9, (10, 3)) * (np.array(SHAPE) - 1))
    for point, found in zip(points, made.source_points(points), strict=True):
        assert np.allclose(found, transform.TransformPoint(point.tolist()), atol=1e-4)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"vectors": FIELD[..., :2]}, CreateError, r"shape \(4, 6, 5, 2\)"),
        ({"vectors": FIELD[0]}, CreateError, r"shape \(6, 5, 3\)"),
        ({"vectors": FIELD.astype(complex)}, CreateError, "complex64|complex128"),
        ({"vectors": FIELD * float("inf")}, CreateError, "infinite"),
        ({"vectors": FIELD[1:]}, CreateError, "like= has"),
        ({"source": FIXED}, CreateError, "same frame of reference"),
        ({"like": geometry.Grid(GRID.affine, SHAPE, "1.2.3")}, GeometryError, "different frames of reference"),
        ({"like": geometry.Grid(GRID.affine @ (np.eye(4) + np.eye(4, k=2) * 0.1), SHAPE)}, GeometryError, "sheared"),
        ({"like": None}, CreateError, "the geometry is not defined"),
        ({"like": None, "affine": np.diag([1, 1, 0, 1])}, GeometryError, "affine is singular"),
        ({"like": [*FIXED[:1], *FIXED[2:]], "vectors": FIELD[1:]}, GeometryError, "not a regular grid"),
        ({"source": "1.2.x"}, CreateError, "neither a UID nor"),
        ({"space": "ITK"}, CreateError, "space= is 'ITK'"),
        ({"before": np.eye(3)}, CreateError, "before is not a matrix"),
        ({"after": np.diag([0, 1, 1, 1])}, CreateError, "after is singular"),
    ],
)  # fmt: skip
def test_invalid_deformations(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        deformation(**arguments)


def test_incomplete_deformations() -> None:
    made = deformation()
    [item] = made.DeformableRegistrationSequence
    with pytest.raises(GeometryError, match=r"number of deformations of 1\.2\.3 is 0"):
        made.grid("1.2.3")
    [grid] = item.DeformableRegistrationGridSequence
    grid.VectorGridData = b"\0" * 12
    with pytest.raises(GeometryError, match="number of coordinates is 3, and the grid has 4 × 6 × 5 × 3"):
        made.vectors()
    grid.ImageOrientationPatient = [1, 0, 0, 1, 0, 0]
    with pytest.raises(GeometryError, match="not perpendicular"):
        made.grid()
    grid.GridDimensions = [0, 1, 1]
    with pytest.raises(GeometryError, match=r"dimensions \[0.0, 1.0, 1.0\]"):
        made.grid()
    del item.DeformableRegistrationGridSequence
    with pytest.raises(GeometryError, match="the deformation has no grid"):
        made.vectors(MOVING)
    with pytest.raises(GeometryError, match="number of deformations of the object is 0"):
        made.vectors()
