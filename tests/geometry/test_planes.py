"""Planes: points and pixels, directions and their tolerances."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen.errors import GeometryError
from dcmgen.geometry import Plane, Tolerances
from tests.geometry.strategies import planes


def test_the_size_of_a_plane_is_unknown_by_default() -> None:
    plane = Plane(origin=(0, 0, 0), across=(1, 0, 0), down=(0, 1, 0))
    assert (plane.shape, plane.spacing, plane.frame_of_reference_uid) == ((0, 0), (1, 1), "")


@given(planes(), st.lists(st.tuples(st.floats(-100, 100), st.floats(-100, 100)), min_size=1))
def test_pixels_to_points_and_back(plane: Plane, pixels: list[tuple[float, float]]) -> None:
    points = plane.to_points(pixels)
    assert points.shape == (len(pixels), 3)
    assert np.allclose(plane.to_pixels(points), pixels, atol=1e-6)
    assert np.allclose(plane.distances(points), 0, atol=1e-8)
    assert np.allclose(plane.distances(points + 2 * plane.normal), 2)


def test_pixels_of_directions_that_are_rounded() -> None:
    plane = Plane([0, 0, 0], [1, 0.0006, 0], [0, 1.0006, 0], spacing=(0.7, 0.5))
    assert np.allclose(plane.to_pixels(plane.to_points([511, 511]) + 3 * plane.normal), [511, 511], atol=1e-9)


@given(planes())
def test_points_are_those_of_the_equation_of_the_standard(plane: Plane) -> None:
    # PS3.3 Equation C.7.6.2.1-1, in its order (column, row)
    matrix = np.zeros((4, 4))
    matrix[:3, 0], matrix[:3, 1], matrix[:3, 3] = (
        plane.across * plane.spacing[1],
        plane.down * plane.spacing[0],
        plane.origin,
    )
    row, column = 3, 5
    expected = (matrix @ [column, row, 0, 1])[:3]
    assert np.allclose(plane.to_points([row, column]), expected)
    assert np.allclose((plane.affine @ [0, row, column, 1])[:3], expected)


def test_pixels_are_those_of_highdicom() -> None:
    spatial = pytest.importorskip("highdicom").spatial
    plane = Plane.named("AR\\FP", origin=(10, -20, 33.5), spacing=(0.7, 1.3))
    options = {
        "image_position": plane.origin.tolist(),
        "image_orientation": plane.cosines.tolist(),
        "pixel_spacing": list(plane.spacing),
    }
    pixels = np.array([[0, 0], [5, 9], [40, 2]])  # (column, row)
    points = spatial.PixelToReferenceTransformer(**options)(pixels)
    assert np.allclose(plane.to_points(pixels[:, ::-1]), points)
    corners = spatial.ImageToReferenceTransformer(**options)(pixels.astype(float))
    assert np.allclose(plane.to_points(pixels[:, ::-1] - 0.5), corners)
    assert np.allclose(plane.from_scoord(pixels), corners)
    assert np.allclose(plane.from_scoord(pixels.reshape(-1)), corners)
    assert np.allclose(plane.to_scoord(corners), pixels)


def test_parallel_planes() -> None:
    axial = Plane.named("axial")
    assert axial.is_parallel(Plane.named("L\\A"))
    assert not axial.is_parallel(Plane.named("coronal"))
    angle = 0.01
    tilted = Plane([0, 0, 0], [1, 0, 0], [0, np.cos(angle), np.sin(angle)])
    assert not axial.is_parallel(tilted)
    assert axial.is_parallel(tilted, Tolerances(cosine=0.011))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"across": [1, 0, 0.1]}, "row direction has length 1.0050"),
        ({"down": [0, 0, 0]}, "column direction has length 0.0000"),
        ({"down": [1, 0, 0]}, "not perpendicular"),
        ({"origin": [0, 0]}, "origin must be 3 finite numbers"),
        ({"origin": [0, 0, float("nan")]}, "origin must be 3 finite numbers"),
        ({"spacing": (1, 0)}, r"the spacing is \[1.0, 0.0\]"),
        ({"spacing": (1,)}, r"the spacing is \[1.0\]"),
        ({"spacing": (1, float("inf"))}, "the spacing is"),
    ],
)
def test_wrong_planes(wrong: dict[str, object], message: str) -> None:
    with pytest.raises(GeometryError, match=message):
        Plane(**{"origin": [0, 0, 0], "across": [1, 0, 0], "down": [0, 1, 0], **wrong})  # type: ignore[arg-type]


def test_a_plane_does_not_change() -> None:
    origin = np.zeros(3)
    plane = Plane(origin, [1, 0, 0], [0, 1, 0])
    origin[0] = 5
    assert plane.origin.tolist() == [0, 0, 0]
    with pytest.raises(ValueError, match="read-only"):
        plane.origin[0] = 1


def test_a_plane_on_a_slide_has_no_anatomical_name() -> None:
    plane = Plane([0, 0, 0], [0, -1, 0], [1, 0, 0], space="slide")
    with pytest.raises(GeometryError, match="on a slide"):
        _ = plane.name
    with pytest.raises(GeometryError, match="on a slide"):
        _ = plane.orientation
