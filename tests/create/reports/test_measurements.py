"""Measurement reports contain the groups that were given, for dcmgen and for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dcmgen as dcm
from dcmgen import codes, create, uid
from dcmgen.create import CreateError
from dcmgen.create.reports import (
    Coded,
    DeviceObserver,
    Image,
    Measurement,
    MeasurementGroup,
    Num,
    PersonObserver,
    Reference,
    Scoord,
    Scoord3D,
    Site,
    Text,
    groups_of,
    measurements_of,
)
from dcmgen.errors import DicomError
from dcmgen.iods import Comprehensive3DSR, EnhancedSR
from tests.create import judges
from tests.create.reports.documents import FRAME_OF_REFERENCE, complaints, ct, problems, segmentation
from tests.data import corpus_files

OUTLINE = [[10, 10], [20, 10], [20, 20], [10, 10]]
RING = [[0, 0, 5], [10, 0, 5], [10, 10, 5], [0, 0, 5]]
AXES = [[0, 0, 0], [8, 0, 0], [4, -2, 0], [4, 2, 0], [4, 0, -1], [4, 0, 1]]


def without_region() -> MeasurementGroup:
    """Return a group whose measurements have regions and images."""
    return MeasurementGroup(
        "Lesion 0",
        [
            Measurement(
                "Long Axis", 12.5, "mm", regions=[Scoord("POLYLINE", [[1, 1], [9, 9]], ct())], method="RECIST 1.1"
            ),
            Measurement("Diameter", None, None, qualifier="Measurement failure", images=[ct(2)]),
        ],
        images=[ct()],
        evaluations=[Coded("Level of Significance", "Significant"), Text("Comment", "spiculated")],
    )


def planar() -> MeasurementGroup:
    """Return a group of a region in an image."""
    return MeasurementGroup(
        "Lesion 1",
        [("Area", 1 / 3, "cm2"), Measurement("Attenuation Coefficient", 41.5, "HU", derivation="Mean", site="Lung")],
        tracking_uid="1.2.3.99",
        finding="Nodule",
        category="Morphologically Abnormal Structure",
        site="Lung",
        laterality="Right",
        method="RECIST 1.1",
        region=Scoord("POLYLINE", OUTLINE, ct()),
        purpose="Outline",
        evaluations={"Level of Significance": "Significant"},
        session="Session 1",
        time_point="Baseline",
        real_world_map=Reference(uid.RealWorldValueMappingStorage, "1.2.8.1", "1.2.8", "1.2.3"),
        algorithm=("Finder", "1.0"),
        children=[Num("Time Point Order", 1, "1")],
    )


def planar_in_space() -> MeasurementGroup:
    """Return a group of a planar region in space."""
    return MeasurementGroup("Lesion 2", [("Area", 100, "mm2")], region=Scoord3D("POLYGON", RING, FRAME_OF_REFERENCE))


def volumetric() -> MeasurementGroup:
    """Return a group of regions in several images."""
    regions = [Scoord("POLYLINE", OUTLINE, ct(number)) for number in (1, 2)]
    return MeasurementGroup(
        "Lesion 3", [("Volume", 512, "mm3")], region=[*regions], site=[Site("Lung", "Left"), Site("Heart")]
    )


def surface() -> MeasurementGroup:
    """Return a group of a surface in space."""
    return MeasurementGroup(
        "Lesion 4", [("Volume", 67, "mm3")], region=Scoord3D("ELLIPSOID", AXES, ct()), images=[ct(1), ct(2)]
    )


def segment() -> MeasurementGroup:
    """Return a group of a segment."""
    seg = segmentation(ct(1), ct(2))
    return MeasurementGroup(measurements=[("Volume", 512, "mm3")], region=Image(seg, segments=[1]))


def segment_frame() -> MeasurementGroup:
    """Return a group of a frame of a segment."""
    seg = segmentation(ct(1), ct(2))
    seg.PerFrameFunctionalGroupsSequence[1].SegmentIdentificationSequence = [{"ReferencedSegmentNumber": 2}]
    return MeasurementGroup(measurements=[("Area", 64, "mm2")], region=Image(seg, frames=[2]))


GROUPS: dict[Callable[[], MeasurementGroup], tuple[str, type]] = {
    without_region: ("1501", EnhancedSR),
    planar: ("1410", EnhancedSR),
    planar_in_space: ("1410", Comprehensive3DSR),
    volumetric: ("1411", EnhancedSR),
    surface: ("1411", Comprehensive3DSR),
    segment: ("1411", EnhancedSR),
    segment_frame: ("1410", EnhancedSR),
}


@pytest.fixture(params=list(GROUPS), ids=lambda make: make.__name__)
def make(request: pytest.FixtureRequest) -> Callable[[], MeasurementGroup]:
    return request.param  # type: ignore[no-any-return]


def made(*groups: MeasurementGroup, **options: Any) -> Any:
    options = {"observer": "Doe^John", "source": ct()} | options
    return create.measurements(groups, **options)


def test_the_template_and_the_class_follow_from_the_region(make: Callable[[], MeasurementGroup]) -> None:
    template, kind = GROUPS[make]
    assert make().template == template
    assert type(made(make())) is kind


def test_it_has_no_finding(make: Callable[[], MeasurementGroup]) -> None:
    assert problems(made(make(), library=True)) == []


@judges.needs_validators
def test_other_programs_have_no_complaint(make: Callable[[], MeasurementGroup], tmp_path: Path) -> None:
    assert complaints(made(make(), library=True), tmp_path) == []


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.DeflatedExplicitVRLittleEndian])
def test_the_groups_are_read_as_they_were_given(
    make: Callable[[], MeasurementGroup], syntax: str, tmp_path: Path
) -> None:
    group = make()
    made(group).save_as(tmp_path / "x.dcm", transfer_syntax=syntax)
    assert groups_of(dcm.dcmread(tmp_path / "x.dcm")) == [group]


def test_rows_have_what_the_group_has() -> None:
    report = made(planar(), without_region(), evaluations={"Level of Significance": "Not significant"})
    rows = report.measurements()
    assert [(row.group, row.tracking_id, row.name.meaning) for row in rows] == [
        (1, "Lesion 1", "Area"),
        (1, "Lesion 1", "Attenuation Coefficient"),
        (1, "Lesion 1", "Level of Significance"),
        (2, "Lesion 0", "Long axis"),
        (2, "Lesion 0", "Diameter"),
        (2, "Lesion 0", "Level of Significance"),
        (2, "Lesion 0", "Comment"),
        (0, "", "Level of Significance"),
    ]
    area, mean, significance, axis, diameter, _, comment, overall = rows
    assert (area.value, area.unit, area.tracking_uid) == (1 / 3, codes.UCUM["cm2"], "1.2.3.99")
    assert (area.finding, area.site, area.laterality) == (codes.SCT.Nodule, codes.SCT.Lung, codes.SCT.Right)
    assert (area.session, area.time_point, area.images) == ("Session 1", "Baseline", ("1.2.3.4.1",))
    assert area.regions[0].points.tolist() == OUTLINE
    assert mean.derivation is not None
    assert mean.derivation.meaning == "Mean"
    assert isinstance(significance.value, codes.Code)
    assert significance.unit is None
    assert axis.method is not None
    assert axis.method.meaning == "RECIST 1.1"
    assert (diameter.value, diameter.images) == (None, ("1.2.3.4.2",))
    assert diameter.qualifier is not None
    assert diameter.qualifier.meaning == "Measurement failure"
    assert comment.value == "spiculated"
    assert (overall.finding, overall.images) == (None, ())


def test_rows_become_dictionaries_and_tables() -> None:
    rows = made(planar()).measurements()
    first = rows.to_dicts()[0]
    assert {key: first[key] for key in ("name", "name_code", "value", "unit", "laterality", "images")} == {
        "name": "Area",
        "name_code": "SCT:42798000",
        "value": 1 / 3,
        "unit": "cm2",
        "laterality": "Right",
        "images": "1.2.3.4.1",
    }
    assert len({tuple(row) for row in rows.to_dicts()}) == 1  # all rows have the same columns
    pandas = pytest.importorskip("pandas")
    table = rows.to_pandas()
    assert isinstance(table, pandas.DataFrame)
    assert list(table["name"])[:1] == ["Area"]


def test_a_segment_identifies_the_finding() -> None:
    group = segment()
    assert (group.tracking_id, group.tracking_uid) == ("Tracked Nodule", "1.2.3.6.1")
    assert (group.finding, group.series_uid, group.images) == (codes.SCT.Lung, "1.2.3.4", [])
    assert [each.instance.sop_instance_uid for each in segment_frame().images] == ["1.2.3.4.2"]
    assert (segment_frame().tracking_id, segment_frame().tracking_uid) == ("Tracked Lung", "1.2.3.6.2")
    seg = segmentation(ct(1), ct(2))
    given = MeasurementGroup("A", region=Image(seg, frames=[1]), images=[ct(1)])
    assert [each.instance.sop_instance_uid for each in given.images] == ["1.2.3.4.1"]


def test_the_procedure_is_that_of_the_images() -> None:
    assert made(planar()).content().find("Procedure reported")[0].value.meaning == "CT Chest Report"
    both = made(planar(), procedure=["CT Head Report", "CT Chest Report"])
    assert len(both.content().find("Procedure reported")) == 2


def test_observers_can_be_persons_and_devices() -> None:
    observers = [
        PersonObserver("Doe^John", login="john", organization="Clinic", role="Physician"),
        DeviceObserver("1.2.77", name="Finder", manufacturer="ACME", model="F", serial_number="1", location="Room 1"),
    ]
    report = made(planar(), observer=observers)
    assert problems(report) == []
    names = [child.label for child in report.content().children if child.relationship_to is not None]
    assert "Device Observer Name: Finder" in names
    assert "Person Observer's Login Name: john" in names


def test_eight_arguments_are_enough(tmp_path: Path) -> None:
    # name, number and unit; finding, region and its image; observer and procedure
    outline = Scoord("POLYLINE", OUTLINE, ct())
    lesion = MeasurementGroup("Lesion 1", [("Diameter", 12.5, "mm")], finding="Nodule", region=outline)
    report = create.measurements(lesion, observer="Doe^John")
    assert problems(report) == []
    assert complaints(report, tmp_path) == []
    assert (report.Modality, report.PatientID, report.StudyInstanceUID) == ("SR", "4711", "1.2.3")


BAD: dict[str, tuple[Callable[[], Any], str]] = {
    "no groups": (lambda: made(), "no measurements"),
    "no tracking identifier": (lambda: MeasurementGroup(measurements=[("Area", 1, "mm2")]), "no tracking_id"),
    "no procedure": (
        lambda: create.measurements(
            MeasurementGroup("A", [("Area", 1, "mm2")]), observer="Doe", study=create.Study(PatientID="1")
        ),
        "the procedure is not known",
    ),
    "different regions": (
        lambda: MeasurementGroup("A", region=[Scoord("POINT", [1, 1], ct()), Scoord3D("POINT", [1, 1, 1], "1.2")]),
        "different kinds",
    ),
    "several segments": (
        lambda: MeasurementGroup("A", region=[Image(segmentation(ct()), segments=[n]) for n in (1, 2)]),
        "several segments",
    ),
    "several planar regions": (
        lambda: MeasurementGroup("A", region=[Scoord("POINT", [1, 1], ct()) for _ in "ab"], volumetric=False),
        "a planar group has 2 regions",
    ),
    "no segment": (lambda: MeasurementGroup("A", region=Image(ct())), "without segments"),
    "no such segment": (lambda: MeasurementGroup("A", region=Image(segmentation(ct()), segments=[3])), "no segment 3"),
    "a segment of unknown images": (
        lambda: MeasurementGroup("A", region=Image(Reference(uid.SegmentationStorage, "1.2"), segments=[1])),
        "images of 'A' are not known",
    ),
    "a surface of unknown images": (
        lambda: MeasurementGroup("A", region=Scoord3D("ELLIPSOID", AXES, "1.2")),
        "images of 'A' are not known",
    ),
    "a frame of several images": (
        lambda: MeasurementGroup("A", region=Image(segmentation(ct(), ct(2)), frames=[1]), images=[ct(1), ct(2)]),
        "has 2 source images",
    ),
    "images of a region in an image": (
        lambda: MeasurementGroup("A", region=Scoord("POINT", [1, 1], ct()), images=[ct()]),
        "are those of the regions",
    ),
    "a side without site": (lambda: MeasurementGroup("A", laterality="Left"), "has no site"),
    "an evaluation that is a number": (
        lambda: MeasurementGroup("A", evaluations=[Num("Area", 1, "mm2")]),  # type: ignore[list-item]
        "is not an evaluation",
    ),
    "a value that is not finite": (lambda: Measurement("Area", float("nan"), "mm2"), "is nan"),
    "a value that is a text": (lambda: Measurement("Area", "large", "mm2"), "is 'large', which is not a number"),  # type: ignore[arg-type]
    "a measurement without unit": (
        lambda: MeasurementGroup("A", [("Area", 1)]),  # type: ignore[list-item]
        r"a measurement is \('Area', 1\). Pass \(name, value, unit\)",
    ),
    "an unknown measurement": (lambda: Measurement("xyzzy", 1, "mm2"), "name 'xyzzy'"),
}


@pytest.mark.parametrize("case", list(BAD))
def test_bad_input_is_refused(case: str) -> None:
    call, message = BAD[case]
    with pytest.raises(DicomError, match=message):
        call()


def test_what_was_given_does_not_change() -> None:
    region, image = Scoord("POINT", [1, 1], ct()), Image(ct())
    MeasurementGroup("A", region=region)
    MeasurementGroup("B", images=[image])
    assert region.name is None
    assert image.name is None


@given(
    st.floats(allow_nan=False, allow_infinity=False),
    st.lists(st.tuples(st.floats(0, 48, width=32), st.floats(0, 48, width=32)), min_size=2, max_size=20),
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=64),
)
def test_any_measurement_is_read_as_it_was_given(value: float, points: list[Any], name: str) -> None:
    group = MeasurementGroup(name, [("Length", value, "mm")], region=Scoord("POLYLINE", points, ct()))
    (row,) = made(group).measurements()
    assert (row.tracking_id, row.value) == (name, value)
    assert np.array_equal(row.regions[0].points, np.asarray(points, np.float32))


ROWS = {
    "dcmjs__sample-sr.dcm": [("Long Axis", 64.4505437946691), ("Short Axis", 42.9670291964462)],
    "dcmjs__structured_report.dcm": [
        ("Center", None),
        ("AREA", 4806.42320110457),
        ("Long Axis", 93.9),
        ("Short Axis", 47.0),
        ("Length", 39.366492911614),
        ("Length", 133.992062006165),
        ("AREA", 3905.35929103307),
    ],
    "highdicom__sr_document_with_multiple_groups.dcm": [
        ("Intensity Histogram Mean", -119.0738525390625),
        ("Diameter", 10.0),
        ("Diameter", 20.0),
        ("Volume", 200.0),
    ],
}


@pytest.mark.parametrize("path", [path for path in corpus_files() if path.name in ROWS], ids=lambda path: path.name)
def test_reports_of_others_are_read(path: Path) -> None:
    rows = measurements_of(dcm.dcmread(path))
    numbers = [(row.name.meaning, row.value) for row in rows if row.unit is not None or row.value is None]
    assert numbers == ROWS[path.name]
    assert all(row.tracking_id and row.images for row in rows)


def test_highdicom_reads_the_same(tmp_path: Path) -> None:
    sr = pytest.importorskip("highdicom.sr")
    created = [planar(), volumetric(), segment(), segment_frame(), without_region()]
    del created[-1].measurements[1]  # highdicom cannot read a number without value
    made(*created).save_as(tmp_path / "x.dcm")
    content = sr.srread(tmp_path / "x.dcm").content
    regions = content.get_planar_roi_measurement_groups()
    volumes = content.get_volumetric_roi_measurement_groups()
    others = content.get_image_measurement_groups()
    found = {each.tracking_identifier: each for each in (*regions, *volumes, *others)}
    assert set(found) == {group.tracking_id for group in created}
    for group in created:
        theirs = found[group.tracking_id]
        assert theirs.tracking_uid == group.tracking_uid
        assert theirs.finding_type == group.finding
        numbers = [each for each in theirs.get_measurements() if each.name.meaning != "Time Point Order"]
        assert [(each.name, each.unit) for each in numbers] == [(each.name, each.unit) for each in group.measurements]
        assert [each.value for each in numbers] == pytest.approx([each.value for each in group.measurements])
    assert [found["Lesion 1"].roi.value.tolist()] == [OUTLINE]
    assert found["Tracked Nodule"].referenced_segment.source_series_for_segmentation.value == "1.2.3.4"


def test_a_class_that_does_not_allow_the_region_is_refused() -> None:
    with pytest.raises(CreateError, match="EnhancedSR does not allow SCOORD3D"):
        made(surface(), kind=EnhancedSR)
