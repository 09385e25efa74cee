"""Paths of elements: what they refer to, and what set_path, insert_path and delete_path change."""

from __future__ import annotations

from io import BytesIO

import pytest

from dcmgen import Dataset, dcmread
from dcmgen.errors import DicomError, ElementValueError, KeywordError, UnknownNameError
from dcmgen.iods import CTImage
from dcmgen.items import RequestAttributesMacro
from dcmgen.model.paths import Path


@pytest.fixture
def ds() -> Dataset:
    made = Dataset(
        PatientName="Doe^Jane",
        Rows=4,
        ReferencedImageSequence=[
            {"ReferencedSOPInstanceUID": "1.2", "PurposeOfReferenceCodeSequence": [{"CodeValue": "1"}]},
            {"ReferencedSOPInstanceUID": "1.3"},
        ],
    )
    made.private_block(0x0009, "OTHER", create=True).add_new(0x01, "LO", "other")
    made.private_block(0x0009, "ACME 1.0", create=True).add_new(0x01, "LO", "acme")
    made.add_new(0x6000_3000, "OB", b"\1\2")
    made.add_new(0x6002_3000, "OB", b"\3\4")
    return made


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("PatientName", ["Doe^Jane"]),
        ("(0010,0010)", ["Doe^Jane"]),
        ("0010,0010", ["Doe^Jane"]),
        ("00100010", ["Doe^Jane"]),
        ("0x00100010", ["Doe^Jane"]),
        ("PatientID", []),
        ("ReferencedImageSequence[0].ReferencedSOPInstanceUID", ["1.2"]),
        ("ReferencedImageSequence[-1].ReferencedSOPInstanceUID", ["1.3"]),
        ("ReferencedImageSequence[*].ReferencedSOPInstanceUID", ["1.2", "1.3"]),
        ("(0008,1140)[1].(0008,1155)", ["1.3"]),
        ("ReferencedImageSequence[0].PurposeOfReferenceCodeSequence[0].CodeValue", ["1"]),
        ("**.CodeValue", ["1"]),
        ('(0009,"ACME 1.0",01)', ["acme"]),
        ("0009,'OTHER',01", ["other"]),
        ('(0009,"NONE",01)', []),
        ("(60xx,3000)", [b"\1\2", b"\3\4"]),
        ("(0009,xxxx)", ["OTHER", "ACME 1.0", "other", "acme"]),
    ],
)
def test_values_of_a_path(ds: Dataset, path: str, values: list[object]) -> None:
    assert ds.get_path(path) == values
    assert str(Path(path)) == path


@pytest.mark.parametrize(
    ("path", "error", "message"),
    [
        ("PatientsName", KeywordError, "Did you mean PatientName?"),
        ("", UnknownNameError, "not the path"),
        ("PatientName.", UnknownNameError, "has no index"),
        ("ReferencedImageSequence.CodeValue", UnknownNameError, "ReferencedImageSequence[0]"),
        ("PatientName[0]", ElementValueError, "not a sequence"),
        ("PatientName[0].CodeValue", ElementValueError, "not a sequence"),
        ("ReferencedImageSequence[2]", ElementValueError, "has 2 items, so there is no item 2"),
        ("ReferencedImageSequence[-3].CodeValue", ElementValueError, "no item -3"),
        ("0010,00100", UnknownNameError, "not the path"),
        ('(0010,"ACME",01)', UnknownNameError, "not odd"),
        ("PatientName Rows", UnknownNameError, "not the path"),
    ],
)
def test_paths_that_are_not_valid(ds: Dataset, path: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        ds.get_path(path)
    assert message in str(caught.value)


def test_set_values_and_items(ds: Dataset) -> None:
    changes = [
        *ds.set_path("PatientName", "Roe^Jane"),
        *ds.set_path("PatientName", "Roe^Jane"),
        *ds.set_path("StudyID", "7"),
        *ds.set_path("ReferencedImageSequence[*].ReferencedFrameNumber", [1, 2]),
        *ds.set_path("ReferencedImageSequence[2].ReferencedSOPInstanceUID", "1.4"),
        *ds.set_path("ScheduledProcedureStepSequence[0].ScheduledProtocolCodeSequence[0].CodeValue", "x"),
    ]
    assert list(map(str, changes)) == [
        "PatientName: 'Doe^Jane' → 'Roe^Jane'",
        "+ StudyID: '7'",
        r"+ ReferencedImageSequence[0].ReferencedFrameNumber: 1\2",
        r"+ ReferencedImageSequence[1].ReferencedFrameNumber: 1\2",
        "+ ReferencedImageSequence[2].ReferencedSOPInstanceUID: '1.4'",
        "+ ScheduledProcedureStepSequence[0].ScheduledProtocolCodeSequence[0].CodeValue: 'x'",
    ]
    assert [item.ReferencedSOPInstanceUID for item in ds.ReferencedImageSequence] == ["1.2", "1.3", "1.4"]
    assert ds.ScheduledProcedureStepSequence[0].ScheduledProtocolCodeSequence[0].CodeValue == "x"


def test_a_path_at_every_depth_changes_existing_elements_only(ds: Dataset) -> None:
    assert [change.path for change in ds.set_path("**.ReferencedSOPInstanceUID", "1.9")] == [
        "ReferencedImageSequence[0].ReferencedSOPInstanceUID",
        "ReferencedImageSequence[1].ReferencedSOPInstanceUID",
    ]
    assert ds.set_path("**.StudyID", "1") == []
    assert "StudyID" not in ds


def test_set_private_elements(ds: Dataset) -> None:
    ds.set_path('(0009,"ACME 1.0",01)', "new")
    ds.set_path('(0009,"THIRD",FF)', 5, "US")
    ds.set_path("(0011,0010)", "FOURTH")
    assert ds[0x0009_1101].value == "new"
    assert (ds[0x0009_0012].value, ds[0x0009_12FF].VR, ds[0x0009_12FF].value) == ("THIRD", "US", 5)
    assert (ds[0x0011_0010].VR, ds[0x0011_0010].value) == ("LO", "FOURTH")
    with pytest.raises(ElementValueError, match="its VR is unknown"):
        ds.set_path("(0011,1001)", "x")
    with pytest.raises(ElementValueError, match="existing elements only"):
        ds.set_path("(0031,10xx)", "x")


def test_the_vr_of_an_existing_element_is_kept() -> None:
    ds = Dataset()
    ds.add_new("StudyID", "LO", "1")
    ds.add_new("SeriesDescription", "UN", b"x")
    ds.set_path("StudyID", "2")
    ds.set_path("SeriesDescription", "y")
    assert (ds["StudyID"].VR, ds["SeriesDescription"].VR) == ("LO", "LO")


def test_file_meta_information() -> None:
    ds = Dataset()
    assert str(ds.set_path("(0002,0016)", "AE")[0]) == "+ SourceApplicationEntityTitle: 'AE'"
    assert ds.file_meta.SourceApplicationEntityTitle == "AE"
    assert ds.get_path("SourceApplicationEntityTitle") == ["AE"]
    assert len(ds) == 0


def test_insert(ds: Dataset) -> None:
    assert ds.insert_path("PatientName", "x") == []
    assert str(ds.insert_path("PatientID", "x")[0]) == "+ PatientID: 'x'"
    assert str(ds.insert_path("ReferencedImageSequence[1]")[0]) == "+ ReferencedImageSequence[1]: item of 0 elements"
    ds.insert_path("ReferencedImageSequence[3]", {"ReferencedSOPInstanceUID": "1.4"})
    assert [item.get("ReferencedSOPInstanceUID") for item in ds.ReferencedImageSequence] == ["1.2", None, "1.3", "1.4"]
    ds.insert_path("ReferencedStudySequence[0]")
    assert len(ds.ReferencedStudySequence) == 1
    with pytest.raises(ElementValueError, match="no item 6"):
        ds.insert_path("ReferencedImageSequence[6]")
    with pytest.raises(ElementValueError, match="no position"):
        ds.insert_path("ReferencedImageSequence[*]")


def test_delete(ds: Dataset) -> None:
    assert ds.delete_path("PatientID") == []
    assert [str(change) for change in ds.delete_path("(60xx,xxxx)")] == [
        "- OverlayData: 2 bytes: 01 02",
        "- (6002,3000): 2 bytes: 03 04",
    ]
    assert 0x6000_3000 not in ds
    assert 0x6002_3000 not in ds
    assert str(ds.delete_path("ReferencedImageSequence[0]")[0]) == "- ReferencedImageSequence[0]: item of 2 elements"
    assert ds.get_path("ReferencedImageSequence[*].ReferencedSOPInstanceUID") == ["1.3"]
    ds.delete_path("ReferencedImageSequence[*]")
    assert ds.ReferencedImageSequence == []
    with pytest.raises(ElementValueError, match="has 0 items"):
        ds.delete_path("ReferencedImageSequence[0]")


def test_typed_objects() -> None:
    ct = CTImage()
    ct.set_path("RequestAttributesSequence[0].StudyInstanceUID", "1.2")
    assert isinstance(ct.RequestAttributesSequence[0], RequestAttributesMacro)
    with pytest.raises(KeywordError):
        ct.set_path("EchoTime", 3)
    with pytest.raises(DicomError, match="allows only 'M', 'F', 'O'"):
        ct.set_path("PatientSex", "Q")


def test_a_changed_item_is_written() -> None:
    ds = Dataset(ReferencedImageSequence=[{"ReferencedSOPInstanceUID": "1.2"}], StudyID="1")
    file = BytesIO()
    ds.save_as(file)
    read = dcmread(file.getvalue())
    read.set_path("ReferencedImageSequence[0].ReferencedSOPInstanceUID", "1.25")
    file = BytesIO()
    read.save_as(file)
    assert dcmread(file.getvalue()).ReferencedImageSequence[0].ReferencedSOPInstanceUID == "1.25"


class Failing:
    """Values of a path, of which the last one is refused."""

    def __init__(self, *values: object) -> None:
        self.values = list(values)

    def __call__(self, _dataset: Dataset, _tag: int, _vr: str) -> object:
        return self.values.pop(0)


@pytest.mark.parametrize(
    ("path", "value", "vr"),
    [
        ("RequestAttributesSequence[0].ScheduledProcedureStepID", object(), ""),
        ("RequestAttributesSequence[0].RequestedProcedureCodeSequence[1].CodeValue", "1", ""),
        ("ReferencedImageSequence[2].PurposeOfReferenceCodeSequence[0].CodeValue[0]", {}, ""),
        ("ReferencedImageSequence[*].ReferencedFrameNumber", Failing(1, "many"), ""),
        ("ReferencedImageSequence[*].ReferencedSOPInstanceUID", Failing("1.4", object()), ""),
        ("ReferencedImageSequence[*].PurposeOfReferenceCodeSequence[1]", {"CodeValue": "2"}, ""),
        ("RequestAttributesSequence[0]", {"Rows": "many"}, ""),
        ('(0011,"NEW",01)', "1", ""),
        ('RequestAttributesSequence[0].(0011,"NEW",01)', object(), "LO"),
        ('(0011,"NEW",01)[1]', {}, ""),
        ("Rows", "many", ""),
    ],
)
@pytest.mark.parametrize("method", ["set_path", "insert_path"])
@pytest.mark.parametrize("state", ["made", "read", "decoded"])
def test_a_change_that_fails_changes_nothing(
    ds: Dataset, path: str, value: object, vr: str, method: str, state: str
) -> None:
    if state != "made":
        ds.save_as(file := BytesIO(), enforce_file_format=True)
        ds = dcmread(file.getvalue())
    if state == "decoded":
        assert str(ds)
    images = ds.ReferencedImageSequence
    ds.save_as(before := BytesIO())
    if isinstance(value, Failing):
        value = Failing(*value.values)
    try:
        getattr(ds, method)(path, value, vr)
    except (DicomError, TypeError, ValueError):
        pass
    else:
        assert method == "insert_path", "insert_path does not change elements that exist"
        return
    ds.save_as(after := BytesIO())
    assert after.getvalue() == before.getvalue()
    assert ds.ReferencedImageSequence is images
    assert "RequestAttributesSequence" not in ds
    assert ds.set_path("RequestAttributesSequence[0].ScheduledProcedureStepID", "1")
    assert len(ds.RequestAttributesSequence) == 1


def test_a_change_of_a_typed_object_that_fails_changes_nothing() -> None:
    ct = CTImage(PatientName="Doe^Jane")
    requests = ct.RequestAttributesSequence
    with pytest.raises(DicomError):
        ct.set_path("RequestAttributesSequence[0].Rows", "many")
    assert "RequestAttributesSequence" not in ct
    assert list(ct.dir()) == ["PatientName", "SOPClassUID"]
    requests.add(RequestedProcedureID="1")
    assert ct.RequestAttributesSequence[0].RequestedProcedureID == "1"


def test_a_deletion_that_fails_changes_nothing(ds: Dataset) -> None:
    before = ds.to_json()
    ds.ReferencedImageSequence[1].PurposeOfReferenceCodeSequence = []
    with pytest.raises(ElementValueError, match="there is no item 0"):
        ds.delete_path("ReferencedImageSequence[*].PurposeOfReferenceCodeSequence[0]")
    del ds.ReferencedImageSequence[1].PurposeOfReferenceCodeSequence
    assert ds.to_json() == before
