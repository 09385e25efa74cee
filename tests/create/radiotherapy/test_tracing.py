"""Contours of masks, and masks of contours."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from dcmgen.create.radiotherapy.filling import contains, fill
from dcmgen.create.radiotherapy.tracing import Traced, bounding_box, trace

Array = np.ndarray[Any, Any]
MASKS = arrays(np.bool_, array_shapes(min_dims=3, max_dims=3, max_side=7), elements=st.booleans())


def filled(traced: Traced, shape: tuple[int, ...]) -> Array:
    out = np.zeros(shape, bool)
    fill(out, traced.slices, traced.ends, traced.vertices)
    return out


def rings(traced: Traced) -> list[Array]:
    return np.split(traced.vertices, traced.ends[:-1]) if len(traced.ends) else []


def area(ring: Array) -> float:
    """Return the area of a contour, positive if it is clockwise in an image whose rows increase downwards."""
    following = np.roll(ring, -1, 0)
    return float(ring[:, 1] @ following[:, 0] - ring[:, 0] @ following[:, 1]) / 2


@given(MASKS)
def test_the_contours_of_a_mask_contain_its_pixels_and_no_others(mask: Array) -> None:
    traced = trace(mask)
    assert np.array_equal(filled(traced, mask.shape), mask)
    assert sum(map(area, rings(traced))) == mask.sum()
    assert traced.slices.tolist() == sorted(traced.slices.tolist())
    for ring in rings(traced):
        steps = np.abs(np.roll(ring, -1, 0) - ring)
        assert (np.count_nonzero(steps, axis=1) == 1).all()  # along the edges of pixels
        assert (ring % 1 == 0.5).all()
        assert area(ring) >= 1


def test_a_large_mask_with_many_holes() -> None:
    mask = np.random.default_rng(3).random((2, 120, 90)) < 0.7
    assert np.array_equal(filled(trace(mask), mask.shape), mask)


def test_contours_of_holes_islands_and_corners() -> None:
    mask = np.zeros((1, 9, 9), bool)
    mask[0, 1:8, 1:8] = True
    mask[0, 2:7, 2:7] = False  # a hole, with an island that has a hole
    mask[0, 3:6, 3:6] = True
    mask[0, 4, 4] = False
    traced = trace(mask)
    assert [area(ring) for ring in rings(traced)] == [24, 8]
    assert [len(ring) for ring in rings(traced)] == [11, 11]  # two rings of four, and three points of the channel
    diagonal = np.eye(3, dtype=bool)[None]
    assert [ring.tolist() for ring in rings(trace(diagonal))] == [
        [[n - 0.5, n - 0.5], [n - 0.5, n + 0.5], [n + 0.5, n + 0.5], [n + 0.5, n - 0.5]] for n in range(3)
    ]


def test_an_empty_mask() -> None:
    assert bounding_box(np.zeros((2, 3, 4), bool)) is None
    assert trace(np.zeros((2, 3, 4), bool)).slices.tolist() == []


def test_points_on_a_contour_are_inside() -> None:
    square = Traced(np.array([0]), np.array([4]), np.array([[1.0, 1], [1, 4], [3, 4], [3, 1]]))
    mask = filled(square, (1, 5, 6))
    assert mask.sum() == 12
    assert mask[0, 1:4, 1:5].all()
    triangle = Traced(np.array([0]), np.array([3]), np.array([[0.0, 2], [2, 4], [2, 0]]))
    assert filled(triangle, (1, 3, 5))[0].astype(int).tolist() == [[0, 0, 1, 0, 0], [0, 1, 1, 1, 0], [1, 1, 1, 1, 1]]


def test_parts_outside_are_ignored() -> None:
    square = Traced(np.array([0]), np.array([4]), np.array([[-5.0, -7], [-5, 1], [1, 1], [1, -7]]))
    assert np.argwhere(filled(square, (1, 3, 3))).tolist() == [[0, r, c] for r in (0, 1) for c in (0, 1)]
    beyond = Traced(np.array([0]), np.array([4]), np.array([[5.0, 5], [5, 9], [9, 9], [9, 5]]))
    assert not filled(beyond, (1, 3, 3)).any()


def test_filling_agrees_with_opencv() -> None:
    """OpenCV fills the pixels on a contour too, so that contours between integer vertices have the same pixels."""
    cv2 = pytest.importorskip("cv2")
    rng = np.random.default_rng(5)
    for _ in range(50):
        ring = rng.integers(0, 20, (int(rng.integers(3, 9)), 2))
        theirs = np.zeros((20, 20), np.uint8)
        cv2.fillPoly(theirs, [ring[:, ::-1].astype(np.int32)], 1)
        ours = filled(Traced(np.array([0]), np.array([len(ring)]), ring.astype(float)), (1, 20, 20))[0]
        assert not (ours & ~theirs.astype(bool)).any()  # it also draws the outline with whole pixels


@given(arrays(np.int64, st.tuples(st.integers(3, 8), st.just(2)), elements=st.integers(0, 8)))
def test_filling_agrees_with_single_points(ring: Array) -> None:
    ends, vertices = np.array([len(ring)]), ring.astype(float)
    points = np.stack(np.meshgrid(np.arange(9.0), np.arange(9.0), indexing="ij"), -1).reshape(-1, 2)
    inside = contains(points, ends, vertices)
    assert np.array_equal(filled(Traced(np.array([0]), ends, vertices), (1, 9, 9)).reshape(-1), inside)
    assert not (contains(points, ends, vertices, on_edge=False) & ~inside).any()
    for a, b in pairwise([*vertices, vertices[0]]):
        assert contains((a + b)[None] / 2, ends, vertices)[0] or (a == b).all()
