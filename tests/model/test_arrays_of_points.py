"""Arrays of two dimensions as values: points and matrices."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from dcmgen import DataElement, Dataset, dictionary
from dcmgen.dictionary.data.representations import VMS
from dcmgen.errors import ElementTypeError, ElementValueError
from dcmgen.iods import RTStructureSet
from dcmgen.values.vr import NUMBERS

IN_SPACE = np.arange(12.0).reshape(4, 3)
IN_PLANE = np.arange(8.0).reshape(4, 2)


@pytest.mark.parametrize(
    ("keyword", "value", "shape"),
    [
        ("ContourData", IN_SPACE, (4, 3)),
        ("ContourData", np.asfortranarray(IN_SPACE), (4, 3)),
        ("ContourData", IN_SPACE.astype(np.int16)[::-1], (4, 3)),
        ("ContourData", [(0, 1, 2), (3, 4, 5)], (2, 3)),
        ("ContourData", (IN_SPACE[0], IN_SPACE[1]), (2, 3)),
        ("ContourData", np.empty((0, 3)), (0, 3)),
        ("GraphicData", IN_PLANE.astype(np.float32), (4, 2)),
        ("GraphicData", IN_SPACE, (4, 3)),  # SCOORD3D
        ("BoundingPolygon", IN_SPACE, (4, 3)),
        ("DVHData", IN_PLANE, (4, 2)),
        ("VerticesOfThePolygonalShutter", IN_PLANE.astype(np.int32), (4, 2)),
        ("PixelCoordinatesSetTrial", IN_PLANE.astype(np.int32), (4, 2)),
        ("ImageOrientationPatient", np.eye(3)[:2], (2, 3)),
        ("FrameOfReferenceTransformationMatrix", np.arange(16).reshape(4, 4), (4, 4)),
        ("ImageToEquipmentMappingMatrix", np.eye(4).tolist(), (4, 4)),
    ],
)
def test_an_array_is_stored_row_by_row(keyword: str, value: Any, shape: tuple[int, int]) -> None:
    expected = np.array(value).reshape(-1)
    ds = Dataset()
    setattr(ds, keyword, value)
    assert ds[keyword].value == expected.tolist()
    assert np.array_equal(ds.get_array(keyword).reshape(shape), expected.reshape(shape))
    assert DataElement(keyword, "", value).value == expected.tolist()


@pytest.mark.parametrize(
    ("keyword", "value", "message"),
    [
        ("ContourData", IN_PLANE, r"DS accepts an array of shape \(n, 3\), not of shape \(4, 2\)"),
        ("ContourData", IN_SPACE.T, r"not of shape \(3, 4\)"),
        ("ContourData", np.zeros((2, 2, 3)), "one or two dimensions"),
        ("ContourData", [[1, 2, 3], [1, 2]], "rows have the same length"),
        ("ContourData", [[1], 2], "rows have the same length"),
        ("DVHData", IN_SPACE, r"of shape \(n, 2\), not of shape \(4, 3\)"),
        ("GraphicData", np.zeros((2, 4)), r"FL accepts an array of shape \(n, 2 or 3\), not of shape \(2, 4\)"),
        ("ImageOrientationPatient", np.eye(3), r"accepts 6 values, not an array of shape \(3, 3\)"),
        ("WindowCenter", np.eye(2), r"accepts an array of one dimension, not of shape \(2, 2\)"),
        ("SubjectArea", np.eye(2), "accepts an array of one dimension"),
        ("KVP", np.eye(2), r"accepts a single value, not an array of shape \(2, 2\)"),
    ],
)
def test_an_array_of_another_shape_is_refused(keyword: str, value: Any, message: str) -> None:
    ds = Dataset()
    with pytest.raises(ElementValueError, match=message):
        setattr(ds, keyword, value)
    assert keyword not in ds


def test_an_iterator_of_points() -> None:
    assert Dataset(ContourData=iter(IN_SPACE)).ContourData == IN_SPACE.reshape(-1).tolist()


def test_lists_of_lists_are_refused_for_text() -> None:
    with pytest.raises(ElementTypeError):
        Dataset(ImageType=[["ORIGINAL", "PRIMARY"]])


def test_every_attribute_of_pairs_and_triples_accepts_rows() -> None:
    accepted = 0
    for tag, vm in VMS.items():
        if vm in ("2-2n", "3-3n") and (vr := dictionary.vr_of(tag)) in NUMBERS:
            rows = np.ones((5, int(vm[0])), np.int32)
            ds = Dataset()
            ds.add_new(tag, vr, rows)
            assert ds[tag].value == [1] * rows.size
            with pytest.raises(ElementValueError):
                ds.add_new(tag, vr, np.ones((5, 4)))
            accepted += 1
    assert accepted > 15


def test_typed_objects_accept_points() -> None:
    contour = RTStructureSet().ROIContourSequence.add().ContourSequence.add(ContourData=IN_SPACE)
    assert contour.ContourData == IN_SPACE.reshape(-1).tolist()
    with pytest.raises(ElementValueError, match="shape"):
        contour.ContourData = IN_PLANE
    assert len(contour.ContourData) == 12
