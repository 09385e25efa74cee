"""Bulk annotations: what went in comes out, and highdicom and dciodvfy read it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dcmgen import create, dcmread
from dcmgen.create import AnnotationGroup, AnnotationMeasurement
from dcmgen.errors import CreateError, PixelError
from dcmgen.iods import MicroscopyBulkSimpleAnnotations, VLWholeSlideMicroscopyImage
from tests.create import judges
from tests.create.slides.pictures import KNOWN, tissue
from tests.data import corpus

Array = np.ndarray[Any, Any]
NUCLEUS: dict[str, Any] = {"type": "Nucleus", "category": "Anatomical Structure"}
NETWORK = create.Algorithm("Nucleus finder", "2.1", "Artificial Intelligence")


@pytest.fixture(scope="module")
def slide() -> list[VLWholeSlideMicroscopyImage]:
    study = create.Study(PatientID="4711", PatientName="Doe^Jane")
    return create.whole_slide(tissue(300, 400), **KNOWN, study=study)


def same(one: AnnotationGroup, other: AnnotationGroup) -> bool:
    """Return whether two groups have the same annotations."""
    names = ("label", "graphic_type", "generation", "optical_paths", "description", "uid")
    return (
        np.array_equal(one.points, other.points)
        and one.points.dtype == other.points.dtype
        and np.array_equal(one.starts, other.starts)
        and all(getattr(one, name) == getattr(other, name) for name in names)
        and all(np.array_equal(a.values, b.values, equal_nan=True) for a, b in zip(one.measurements, other.measurements, strict=True))
    )  # fmt: skip


def groups() -> list[AnnotationGroup]:
    """Return a group of each graphic type."""
    random = np.random.default_rng(0)
    outlines = [random.uniform(0, 300, (n, 2)) for n in (3, 7, 5)]
    areas = AnnotationMeasurement("Area", "um2", [1.5, np.nan, 3])
    return [
        AnnotationGroup("Points", random.uniform(0, 300, (50, 2)), **NUCLEUS, algorithm=NETWORK),
        AnnotationGroup("Outlines", outlines, **NUCLEUS, measurements=[areas], description="By eye"),
        AnnotationGroup("Lines", outlines, **NUCLEUS, graphic_type="POLYLINE", optical_paths=["1"]),
        AnnotationGroup("Ellipses", random.uniform(0, 300, (6, 4, 2)).astype("f4"), **NUCLEUS, graphic_type="ELLIPSE"),
        AnnotationGroup("Boxes", random.integers(0, 300, (2, 4, 2)), **NUCLEUS, graphic_type="RECTANGLE"),
    ]


def test_round_trip(slide: list[VLWholeSlideMicroscopyImage], tmp_path: Path) -> None:
    given_groups = groups()
    made = create.bulk_annotations(slide, given_groups, description="Nuclei")
    assert not made.validate().errors
    assert made.ReferencedImageSequence[0].ReferencedSOPInstanceUID == slide[0].SOPInstanceUID
    assert (made.PatientID, made.ContainerIdentifier, made.StudyInstanceUID) == (
        "4711",
        "S1",
        slide[0].StudyInstanceUID,
    )
    made.save_as(tmp_path / "x.dcm")
    found = create.annotation_groups(dcmread(tmp_path / "x.dcm"))
    assert [each.points.dtype for each in found] == ["f8", "f8", "f8", "f4", "f4"]
    assert all(map(same, found, given_groups))
    assert [len(part) for part in found[1]] == [3, 7, 5]
    assert found[0].algorithm is not None
    assert (found[0].algorithm.name, found[0].algorithm.version) == ("Nucleus finder", "2.1")
    assert found[1].measurements[0].values.tolist()[0] == 1.5
    assert repr(found[1]) == "<AnnotationGroup 'Outlines': 3 × POLYGON>"


@settings(max_examples=15, deadline=None)
@given(data=st.data(), lengths=st.lists(st.integers(3, 9), min_size=1, max_size=20), is_flat=st.booleans())
def test_points_on_the_slide(
    slide: list[VLWholeSlideMicroscopyImage], data: st.DataObject, lengths: list[int], is_flat: bool
) -> None:
    """In 3D, a z that is the same for all points is stored once."""
    random = np.random.default_rng(data.draw(st.integers(0, 99)))
    outlines = [random.normal(0, 20, (length, 3)) for length in lengths]
    if is_flat:
        for outline in outlines:
            outline[:, 2] = 0.25
    group = AnnotationGroup("Cells", outlines, **NUCLEUS)
    made = create.bulk_annotations(slide, [group])
    assert not made.validate().errors
    item = made.AnnotationGroupSequence[0]
    assert ("CommonZCoordinateValue" in item) == is_flat
    assert made.FrameOfReferenceUID == slide[0].FrameOfReferenceUID
    assert same(create.annotation_groups(made)[0], group)


def test_closed_polygons() -> None:
    """A last point that repeats the first is removed (it is implied), and the others keep their places."""
    square, triangle = np.array([[0, 0], [9, 0], [9, 9], [0, 9]]), np.array([[1, 1], [5, 1], [1, 5]])
    group = AnnotationGroup("x", [np.append(square, square[:1], 0), triangle, np.append(square, square[:1], 0)])
    assert [part.tolist() for part in group] == [square.tolist(), triangle.tolist(), square.tolist()]
    assert group.starts.tolist() == [0, 4, 7]


def test_a_million_points(slide: list[VLWholeSlideMicroscopyImage], tmp_path: Path) -> None:
    points = np.random.default_rng(0).uniform(0, 300, (1_000_000, 2)).astype(np.float32)
    made = create.bulk_annotations(slide, [AnnotationGroup("Nuclei", points, **NUCLEUS)])
    made.save_as(tmp_path / "x.dcm")
    assert np.array_equal(create.annotation_groups(dcmread(tmp_path / "x.dcm"))[0].points, points)


def test_a_file_of_highdicom() -> None:
    found = create.annotation_groups(dcmread(corpus() / "files" / "highdicom__sm_annotations.dcm"))
    assert [(each.label, each.graphic_type, len(each)) for each in found] == [("nuclei", "POINT", 2)]
    assert found[0].measurements[0].values.tolist() == pytest.approx([20.4, 43.8])
    assert found[0].points.tolist() == [[34.6, 18.4], [28.7, 34.9]]


def test_highdicom_reads_the_annotations(slide: list[VLWholeSlideMicroscopyImage], tmp_path: Path) -> None:
    highdicom = pytest.importorskip("highdicom")
    made = create.bulk_annotations(slide, groups())
    made.save_as(tmp_path / "x.dcm")
    theirs = highdicom.ann.annread(tmp_path / "x.dcm").get_annotation_groups()
    for ours, group in zip(groups(), theirs, strict=True):
        assert (group.label, group.graphic_type.value) == (ours.label, ours.graphic_type)
        for a, b in zip(ours, group.get_graphic_data("2D"), strict=True):
            assert np.array_equal(a, np.atleast_2d(b))
    names, values, units = theirs[1].get_measurements()
    assert (names[0].meaning, units[0].value) == ("Area", "um2")
    assert np.array_equal(values[:, 0], np.array([1.5, np.nan, 3], np.float32), equal_nan=True)


@judges.needs_validators
def test_dciodvfy_has_no_error(slide: list[VLWholeSlideMicroscopyImage], tmp_path: Path) -> None:
    accepted = ("CommonZCoordinateValue(006a,0010)> - Only valid for AnnotationCoordinateType of 3D",)
    judges.check(create.bulk_annotations(slide, groups()), tmp_path, accepted=accepted)  # it is absent (PS3.3 C.37.1.2)
    flat = np.full((5, 3), 2.5)
    judges.check(create.bulk_annotations(slide, [AnnotationGroup("Flat", flat, **NUCLEUS)]), tmp_path)


@pytest.mark.parametrize(
    ("annotations", "options", "message"),
    [
        (np.zeros((3, 4)), {}, "have the shape"),
        (np.zeros(4), {}, "have the shape"),
        (np.zeros((0, 2)), {}, "have the shape"),
        ([], {}, "have the shape"),
        ([np.zeros((3, 2)), np.zeros((3, 3))], {}, "have the shape"),
        ([np.zeros((2, 2)), np.ones((3, 2))], {}, "annotation 0 of 'x' has 1 points. Pass at least 3 for each POLYGON"),
        (np.zeros((5, 3, 2)), {"graphic_type": "ELLIPSE"}, "annotation 0 of 'x' has 3 points. Pass 4 for each ELLIPSE"),
        ([[1, 2], [3, np.inf]], {}, "a number that is not finite"),
        ([[1, 2]], {"graphic_type": "CIRCLE"}, "graphic_type='CIRCLE' is not valid"),
    ],
)
def test_annotations_that_are_refused(annotations: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        AnnotationGroup("x", annotations, **options)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"type": None}, "'x' is not the meaning of a code"),
        ({"category": None}, "the category of 'Nucleus' is unknown"),
        ({"generation": "AUTOMATIC"}, "the annotations 'x' are AUTOMATIC. Pass algorithm="),
        ({"algorithm": create.Algorithm("", "1", "Artificial Intelligence")}, "an algorithm needs a name"),
        ({"measurements": [AnnotationMeasurement("Area", "um2", [1.0])]}, "has 1 values for 2 annotations"),
        ({"measurements": [AnnotationMeasurement("Area", "um2", [np.nan] * 2)]}, "has no values"),
    ],
)
def test_groups_that_are_refused(
    slide: list[VLWholeSlideMicroscopyImage], options: dict[str, Any], message: str
) -> None:
    with pytest.raises(CreateError, match=message):
        create.bulk_annotations(slide, [AnnotationGroup("x", [[1, 2], [3, 4]], **{**NUCLEUS, **options})])


def test_objects_that_are_refused(slide: list[VLWholeSlideMicroscopyImage]) -> None:
    flat, spatial = (AnnotationGroup("x", np.ones((2, n)), **NUCLEUS) for n in (2, 3))
    with pytest.raises(CreateError, match="there are no annotations"):
        create.bulk_annotations(slide, [])
    with pytest.raises(CreateError, match="some groups have two coordinates and some three"):
        create.bulk_annotations(slide, [flat, spatial])
    with pytest.raises(CreateError, match="there is no slide"):
        create.bulk_annotations(MicroscopyBulkSimpleAnnotations(), [flat])
    for point in ([401, 5], [5, 301], [-0.5, 5]):
        with pytest.raises(CreateError, match="a point of 'x' is outside the slide of 400 × 300 pixels"):
            create.bulk_annotations(slide, [AnnotationGroup("x", [point], **NUCLEUS)])


def test_damaged_coordinates(slide: list[VLWholeSlideMicroscopyImage]) -> None:
    for keyword, value, message in (
        ("LongPrimitivePointIndexList", np.array([1, 8], "<u4").tobytes(), "not those of points"),
        ("LongPrimitivePointIndexList", np.array([3, 7], "<u4").tobytes(), "do not begin with 1"),
        (
            "LongPrimitivePointIndexList",
            np.array([1, 99], "<u4").tobytes(),
            "an index is that of point 50; there are 15",
        ),
        ("DoublePointCoordinatesData", np.zeros(3).tobytes(), "the number of coordinates is 3; a point has 2"),
        ("DoublePointCoordinatesData", np.full(30, np.nan).tobytes(), "not a finite number"),
        ("GraphicType", "ELLIPSE", "15 points are not annotations of the type 'ELLIPSE'"),
    ):
        made = create.bulk_annotations(slide, groups()[1:2])
        setattr(made.AnnotationGroupSequence[0], keyword, value)
        with pytest.raises(PixelError, match=message):
            create.annotation_groups(made)
