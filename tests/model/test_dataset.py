"""Datasets as mappings, access by keyword and tag, iteration, and groups."""

from __future__ import annotations

from typing import Any

import pytest

from dcmgen import DataElement, Dataset, FileMetaDataset, Tag
from dcmgen.errors import AbsentError, AbsentTagError, ElementValueError, KeywordError


@pytest.fixture
def ds() -> Dataset:
    made = Dataset(
        PatientName="Doe^Jane",
        PatientID="1",
        Rows=4,
        PixelSpacing=[1, 2],
        BeamSequence=[{"BeamName": "a"}, {"BeamName": "b"}],
    )
    made.BeamSequence[0].ControlPointSequence = [{"ControlPointIndex": 0}]
    return made


@pytest.mark.parametrize("key", ["PatientName", 0x00100010, (0x10, 0x10), Tag(0x00100010), "00100010", [0x10, 0x10]])
def test_keys(ds: Dataset, key: Any) -> None:
    assert key in ds
    assert ds[key].value == "Doe^Jane"
    assert ds[key].tag == 0x00100010
    assert ds.get_item(key) == ds[key]
    del ds[key]
    assert key not in ds
    with pytest.raises(KeyError, match=r"PatientName \(0010,0010\): not in the dataset"):
        ds[key]
    with pytest.raises(KeyError, match="PatientName"):
        del ds[key]


@pytest.mark.parametrize("key", ["NoKeyword", None, 1.5, (1, 2, 3), 1 << 40])
def test_an_invalid_key_is_not_in_the_dataset(ds: Dataset, key: Any) -> None:
    assert key not in ds


def test_get(ds: Dataset) -> None:
    assert ds.get("PatientName") == "Doe^Jane"
    assert ds.get("NumberOfFrames") is None
    assert ds.get("NumberOfFrames", 1) == 1
    assert ds.get("nonsense", 5) == 5
    assert ds.get(0x00100010).value == "Doe^Jane"
    assert ds.get((0x10, 0x10)).value == "Doe^Jane"
    assert ds.get(0x00100040, "none") == "none"


def test_absent_keywords(ds: Dataset) -> None:
    with pytest.raises(AbsentError, match=r"StudyDate \(0008,0020\) is not in the dataset"):
        _ = ds.StudyDate
    with pytest.raises(AttributeError, match="StudyDate"):
        del ds.StudyDate
    assert not hasattr(ds, "StudyDate")
    assert getattr(ds, "StudyDate", "none") == "none"


@pytest.mark.parametrize(
    ("typo", "meant"),
    [("PatientsName", "PatientName"), ("Beams", "BeamSequence"), ("PatentName", "PatientName"), ("patientname", "PatientName"), ("patientsname", ""), ("Xq", ""),
     ("PATIENTID", "PatientID"), ("WindowCentre", "WindowCenter"), ("ReferencedStudy", "ReferencedStudySequence")],
)  # fmt: skip
def test_typos_suggest_the_nearest_keyword(ds: Dataset, typo: str, meant: str) -> None:
    for act in (
        lambda: getattr(ds, typo),
        lambda: setattr(ds, typo, 1),
        lambda: delattr(ds, typo),
        lambda: Dataset(**{typo: 1}),
    ):
        with pytest.raises(KeywordError) as caught:
            act()
        assert typo in str(caught.value)
        assert (f"Did you mean {meant}?" in str(caught.value)) if meant else ("mean" not in str(caught.value))


@pytest.mark.parametrize("name", ["write_file", "AddNew", "_pixel_array"])
def test_errors_for_old_names_of_pydicom_suggest_the_new_name(ds: Dataset, name: str) -> None:
    with pytest.raises(AttributeError, match=r"is not a keyword of the standard\. Use "):
        getattr(ds, name)


def test_an_error_in_a_property_is_raised() -> None:
    class Subclass(Dataset):
        __slots__ = ()

        @property
        def answer(self) -> int:
            raise AttributeError("reason of the property")

    with pytest.raises(AttributeError, match="reason of the property"):
        _ = Subclass().answer


def test_subclasses_may_have_properties_and_slots() -> None:
    class Subclass(Dataset):
        __slots__ = ("note",)

        @property
        def doubled(self) -> int:
            return (self.Rows or 0) * 2

        @doubled.setter
        def doubled(self, value: int) -> None:
            self.Rows = value // 2

    own = Subclass(Rows=1)
    own.doubled = 8
    own.note = "mine"
    assert (own.Rows, own.doubled, own.note) == (4, 8, "mine")
    with pytest.raises(KeywordError):
        own.other = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="pixel_array"):
        own.pixel_array = 1  # type: ignore[misc, assignment]


def test_mapping(ds: Dataset) -> None:
    assert len(ds) == 5
    assert bool(ds)
    assert not Dataset()
    assert ds.keys() == [0x00100010, 0x00100020, 0x00280010, 0x00280030, 0x300A00B0]
    assert [type(key) for key in ds.keys()] == [Tag] * 5  # noqa: SIM118
    assert [element.keyword for element in ds.values()] == [element.keyword for element in ds]
    assert dict(ds.items())[Tag(0x00100020)].value == "1"
    assert dict(ds)[Tag(0x00280010)].value == 4
    assert [element.keyword for element in ds.elements()] == [
        "PatientName",
        "PatientID",
        "Rows",
        "PixelSpacing",
        "BeamSequence",
    ]


def test_elements_are_sorted_by_tag(ds: Dataset) -> None:
    ds.SOPInstanceUID = "1.2"
    assert next(iter(ds)).keyword == "SOPInstanceUID"


def test_pop(ds: Dataset) -> None:
    element = ds.pop("PatientID")
    assert (element.value, element.VR, element.tag) == ("1", "LO", 0x00100020)
    assert "PatientID" not in ds
    assert ds.pop("PatientID", None) is None
    with pytest.raises(AbsentTagError):
        ds.pop("PatientID")
    assert ds.popitem()[0] == 0x300A00B0
    ds.clear()
    assert len(ds) == 0
    with pytest.raises(KeyError):
        ds.popitem()


def test_setdefault(ds: Dataset) -> None:
    assert ds.setdefault("PatientID", "2").value == "1"
    assert ds.setdefault("StudyID", "2").value == "2"
    assert ds.StudyID == "2"
    assert ds.setdefault(0x00091001, DataElement(0x00091001, "LO", "x")).value == "x"
    with pytest.raises(ElementValueError, match="not in the dictionary"):
        ds.setdefault(0x00091002, "x")


def test_update(ds: Dataset) -> None:
    ds.update({"PatientID": "2", 0x00100040: "F", (0x9, 0x10): DataElement(0x00090010, "LO", "ME")}, StudyID="3")
    assert (ds.PatientID, ds.PatientSex, ds[0x9, 0x10].value, ds.StudyID) == ("2", "F", "ME", "3")
    other = Dataset()
    other.update(ds)
    assert other == ds
    with pytest.raises(KeywordError, match="PatientID"):
        ds.update({"PatientsID": "2"})


def test_setting_elements(ds: Dataset) -> None:
    ds[0x00100020] = DataElement(0x00100020, "LO", "2")
    assert ds.PatientID == "2"
    with pytest.raises(TypeError, match=r"PatientID.*accepts a DataElement"):
        ds[0x00100020] = "2"  # type: ignore[assignment]
    with pytest.raises(ValueError, match="another tag"):
        ds[0x00100020] = DataElement(0x00100010, "PN", "2")


def test_slices(ds: Dataset) -> None:
    assert ds[0x00100000:0x00110000].dir() == ["PatientID", "PatientName"]
    assert ds["PatientID":].dir() == ["BeamSequence", "PatientID", "PixelSpacing", "Rows"]
    assert ds[:"Rows"].dir() == ["PatientID", "PatientName"]
    del ds[:0x00280000]
    assert ds.dir() == ["BeamSequence", "PixelSpacing", "Rows"]


def test_add_new(ds: Dataset) -> None:
    ds.add_new(0x00100040, "CS", "F")
    ds.add_new((0x0009, 0x1001), "UN", b"\1\2")
    ds.add_new("StudyID", "SH", "5")
    assert (ds.PatientSex, ds[0x0009, 0x1001].value, ds.StudyID) == ("F", b"\1\2", "5")
    with pytest.raises(ValueError, match="'XX' is not a VR"):
        ds.add_new(0x00100040, "XX", "F")
    with pytest.raises(OverflowError):
        ds.add_new(1 << 40, "CS", "F")


def test_data_element(ds: Dataset) -> None:
    element = ds.data_element("PatientName")
    assert element is not None
    assert (element.VR, element.value, element.tag) == ("PN", "Doe^Jane", 0x00100010)
    assert ds.data_element("StudyID") is None
    with pytest.raises(KeywordError):
        ds.data_element("PatientsName")


def test_iteration(ds: Dataset) -> None:
    expected = [
        "PatientName",
        "PatientID",
        "Rows",
        "PixelSpacing",
        "BeamSequence",
        "BeamName",
        "ControlPointSequence",
        "ControlPointIndex",
        "BeamName",
    ]
    assert [element.keyword for element in ds.iterall()] == expected
    seen = []
    ds.walk(lambda dataset, element: seen.append(element.keyword))
    assert seen == expected
    flat = []
    ds.walk(lambda dataset, element: flat.append(element.keyword), recursive=False)
    assert flat == expected[:5]


def test_a_callback_may_change_the_dataset(ds: Dataset) -> None:
    def anonymize(dataset: Any, element: DataElement) -> None:
        if element.VR == "PN":
            element.value = "anonymous"
        if element.keyword in ("PatientID", "BeamName"):
            del dataset[element.tag]

    ds.walk(anonymize)
    assert ds.PatientName == "anonymous"
    assert "PatientID" not in ds
    assert all("BeamName" not in beam for beam in ds.BeamSequence)


def test_deeply_nested_items() -> None:
    innermost = ds = Dataset(PatientID="0")
    for depth in range(3000):
        ds = Dataset(PatientID=str(depth), ReferencedStudySequence=[ds])
    assert sum(1 for _ in ds.iterall()) == 2 * 3000 + 1
    ds.walk(lambda dataset, element: setattr(dataset, "PatientID", "x"))
    assert innermost.PatientID == "x"


def test_dir(ds: Dataset) -> None:
    assert ds.dir("pat") == ["PatientID", "PatientName"]
    assert ds.dir("BEAM", "rows") == ["BeamSequence", "Rows"]
    assert ds.dir() == ds.trait_names() == ["BeamSequence", "PatientID", "PatientName", "PixelSpacing", "Rows"]
    _ = ds.PatientName, Dataset(StudyID="1").StudyID
    names = dir(ds)
    assert {"PatientName", "save_as", "walk"} <= set(names)
    assert "StudyID" not in names


def test_group_dataset(ds: Dataset) -> None:
    group = ds.group_dataset(0x0028)
    assert [element.keyword for element in group] == ["Rows", "PixelSpacing"]
    assert type(group) is Dataset
    del group.Rows
    assert ds.Rows == 4


def test_remove_private_tags(ds: Dataset) -> None:
    for dataset in (ds, ds.BeamSequence[0], ds.BeamSequence[0].ControlPointSequence[0]):
        dataset.private_block(0x0009, "ME", create=True).add_new(1, "LO", "x")
    ds.remove_private_tags()
    assert not any(element.is_private for element in ds.iterall())
    assert ds.BeamSequence[0].ControlPointSequence[0].ControlPointIndex == 0


def test_file_meta(ds: Dataset) -> None:
    assert isinstance(ds.file_meta, FileMetaDataset)
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    assert ds.file_meta.TransferSyntaxUID.name == "Explicit VR Little Endian"
    assert "TransferSyntaxUID" not in ds
    ds.file_meta = FileMetaDataset(MediaStorageSOPInstanceUID="1.2")
    assert ds.file_meta.dir() == ["MediaStorageSOPInstanceUID"]
    ds.file_meta = Dataset(MediaStorageSOPInstanceUID="1.3")
    assert isinstance(ds.file_meta, FileMetaDataset)
    for act in (
        lambda: setattr(ds.file_meta, "PatientID", "1"),
        lambda: ds.file_meta.add_new(0x00100010, "PN", "x"),
        lambda: ds.file_meta.update({"PatientID": "1"}),
        lambda: setattr(ds, "file_meta", Dataset(PatientID="1")),
        lambda: FileMetaDataset(PatientID="1"),
    ):
        with pytest.raises(ElementValueError, match="group 0002"):
            act()


def test_file_attributes_of_a_new_dataset(ds: Dataset) -> None:
    assert (ds.filename, ds.preamble, ds.repairs) == (None, None, [])
    ds.preamble = bytes(128)
    ds.filename = "a.dcm"
    assert (ds.filename, ds.preamble) == ("a.dcm", bytes(128))
    with pytest.raises(ValueError, match="128 bytes"):
        ds.preamble = b"short"


def test_creation_from_a_mapping() -> None:
    ds = Dataset(
        {"PatientID": "1", 0x00100010: DataElement(0x00100010, "PN", "Doe"), (0x0010, 0x0040): "F"}, StudyID="2"
    )
    assert (ds.PatientID, ds.PatientName, ds.PatientSex, ds.StudyID) == ("1", "Doe", "F", "2")


def test_a_name_that_is_not_a_tag_is_a_key_error_and_a_value_error() -> None:
    from dcmgen.errors import DicomError

    for call in (lambda: Dataset()["NoSuchKeyword"], lambda: Tag("NoSuchKeyword")):
        with pytest.raises(KeyError, match="neither a keyword") as caught:
            call()
        assert isinstance(caught.value, DicomError)
        assert isinstance(caught.value, ValueError)
