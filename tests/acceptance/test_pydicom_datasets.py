"""Calls in the guides of pydicom about reading, datasets, elements, tags and sequences.

The numbers in the names of tests are rows of the acceptance list: 1 to 39 and 67 (row 4 shows no result, and has no
test).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pydicom
import pytest

import dcmgen
from dcmgen import DataElement, Dataset, Sequence, Tag, dcmread, examples
from dcmgen.model.dataset import BaseDataset
from dcmgen.tag import Tag as TagOfTheModule

EXAMPLES = sorted(set(examples.__all__) - {"get_path", "no_meta", "dicomdir"})


@pytest.fixture
def plan() -> Dataset:
    return examples.rt_plan


def test_01_read_file_is_now_dcmread() -> None:
    with pytest.raises(AttributeError, match="dcmread"):
        _ = dcmgen.read_file  # type: ignore[attr-defined]
    assert isinstance(dcmread(examples.get_path("ct")), Dataset)


def test_02_stop_before_pixels() -> None:
    ds = dcmread(examples.get_path("ct"), stop_before_pixels=True)
    assert "PixelData" not in ds
    assert ds.Rows == 128


def test_03_defer_size() -> None:
    ds = dcmread(examples.get_path("ct"), defer_size=512)
    assert "PixelData" in ds
    assert ds.PixelData == examples.ct.PixelData


def test_05_the_listing(plan: Dataset) -> None:
    lines = str(plan).splitlines()
    assert repr(plan) == str(plan)
    assert "(0010,0010) Patient's Name                      PN: 'Last^First^mid^pre'" in lines
    assert "(0008,0016) SOP Class UID                       UI: RT Plan Storage" in lines
    sequence = lines.index("(300A,00B0)  Beam Sequence  1 item(s) ---- ")
    assert lines[sequence + 1].startswith("   (")
    assert "   (300A,00C2) Beam Name                           LO: 'Field 1'" in lines


@pytest.mark.parametrize("name", EXAMPLES)
def test_05_the_listing_equals_that_of_pydicom(name: str) -> None:
    theirs = str(pydicom.dcmread(examples.get_path(name))).splitlines()
    ours = str(getattr(examples, name)).splitlines()
    # known differences: empty values are None, only the length of long lists is printed, and DS and IS with VM 1-n
    # are always lists
    changed = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    for own, their in changed:
        assert own[: own.index(": ") + 2] == their[: their.index(": ") + 2]
        assert own.endswith((": None", " elements", "]"))


def test_06_file_meta_is_a_separate_dataset(plan: Dataset) -> None:
    assert plan.file_meta.TransferSyntaxUID.name == "Implicit VR Little Endian"
    assert all(element.tag.group == 2 for element in plan.file_meta)
    assert not any(element.tag.group == 2 for element in plan)


@pytest.mark.parametrize(("name", "vr"), [("ct", "OB"), ("rt_plan", "UN")])
def test_07_private_and_unknown_elements(tmp_path: Path, name: str, vr: str) -> None:
    ds = getattr(examples, name)
    ds.add_new(0x00091001, "OB", bytes(100))
    ds.save_as(tmp_path / "private.dcm")
    listing = str(dcmread(tmp_path / "private.dcm"))
    assert f"(0009,1001) Private tag data                    {vr}: Array of 100 elements" in listing


@pytest.mark.parametrize("name", EXAMPLES)
def test_08_09_examples_are_new_objects_each_time(name: str) -> None:
    ds = getattr(examples, name)
    ds.PatientName = "Changed"
    assert getattr(examples, name).PatientName != "Changed"
    assert examples.get_path(name).is_file()
    assert dcmread(examples.get_path(name)) == getattr(examples, name)
    with pytest.raises(ValueError, match="unknown example"):
        examples.get_path("none")


def test_10_11_attribute_and_index(plan: Dataset) -> None:
    assert plan.PatientName == "Last^First^mid^pre"
    assert plan[0x10, 0x10].value == "Last^First^mid^pre"
    assert isinstance(plan[0x10, 0x10], DataElement)


def test_12_setting(plan: Dataset) -> None:
    plan.PatientID = "12345"
    plan.SeriesNumber = 5
    plan.PatientComments = "new"
    assert plan.PatientID == "12345"
    assert plan.SeriesNumber == 5
    assert (plan["PatientComments"].VR, plan["SeriesNumber"].VR) == ("LT", "IS")


def test_13_setting_an_elements_value(plan: Dataset) -> None:
    plan[0x10, 0x10].value = "Test"
    assert plan.PatientName == "Test"


def test_14_data_element(plan: Dataset) -> None:
    element = plan.data_element("PatientName")
    assert element is not None
    assert (element.VR, element.value) == ("PN", "Last^First^mid^pre")
    assert element.tag == Tag(0x10, 0x10)


def test_15_in(plan: Dataset) -> None:
    assert "PatientName" in plan
    assert "PatientWeight" not in plan


def test_16_deleting(plan: Dataset) -> None:
    del plan.SoftwareVersions
    assert "SoftwareVersions" not in plan
    for key in ((0x0010, 0x0010), Tag(0x0010, 0x0020)):
        del plan[key]
        assert key not in plan


def test_17_18_19_dir(plan: Dataset) -> None:
    assert plan.dir("pat") == ["PatientBirthDate", "PatientID", "PatientName", "PatientSetupSequence", "PatientSex"]
    assert plan.dir("setup") == ["PatientSetupSequence"]
    assert plan.dir() == sorted(element.keyword for element in plan)


def test_20_get(plan: Dataset) -> None:
    assert plan.get("NumberOfFrames", 1) == 1
    assert plan.get("PatientID", "") == "id00001"


def test_21_add_new(plan: Dataset) -> None:
    plan.add_new((0x0009, 0x1001), "LO", "any")
    plan.add_new(0x0008FFF0, "US", 5)
    assert (plan[0x0009, 0x1001].value, plan[0x0008FFF0].value) == ("any", 5)


def test_22_errors_name_absent_elements(plan: Dataset) -> None:
    with pytest.raises(AttributeError, match="OtherPatientIDs"):
        plan.OtherPatientIDs.value = "x"
    with pytest.raises(KeyError, match=r"\(0010,1000\)"):
        plan[0x0010, 0x1000].value = "x"


def test_23_24_group_dataset() -> None:
    ds = examples.jpeg2k
    assert str(ds.group_dataset(0x7FE0)).endswith(
        f"Pixel Data                          OB: Array of {len(ds.PixelData)} elements"
    )
    group = examples.ct.group_dataset(0x0028)
    tags = [element.tag for element in group]
    assert tags == sorted(tags)
    assert {tag.group for tag in tags} == {0x0028}
    assert str(group["PixelSpacing"]).endswith("DS: [0.661468, 0.661468]")
    assert group["PixelSpacing"].name == "Pixel Spacing"


def test_25_datasets_are_like_mappings(plan: Dataset) -> None:
    assert {tag: element.value for tag, element in plan.items()} == {key: plan[key].value for key in plan.keys()}  # noqa: SIM118
    assert len(plan) == len(plan.keys()) == len(plan.values())
    assert all(isinstance(tag, Tag) for tag in plan.keys())  # noqa: SIM118
    assert plan.pop("PatientID").value == "id00001"


def test_26_types_of_values(plan: Dataset) -> None:
    first = plan.BeamSequence[0].ControlPointSequence[0]
    assert isinstance(plan.PatientID, str)
    assert isinstance(first.NominalBeamEnergy, float)
    assert isinstance(first.IsocenterPosition, list)
    assert first.IsocenterPosition == [235.7, 244.1, -724.9]
    assert isinstance(plan.BeamSequence, Sequence)


def test_27_elements_have_tag_vr_vm_value(plan: Dataset) -> None:
    element = plan.BeamSequence[0].ControlPointSequence[0]["IsocenterPosition"]
    assert (element.tag, element.VR, element.VM, element.value[0]) == (0x300A012C, "DS", 3, 235.7)
    element.value = [1, 2]
    assert element.VM == 2


@pytest.mark.parametrize(("old", "new"), [("PatientsName", "PatientName"), ("Beams", "BeamSequence")])
def test_28_names_of_pydicom_before_1_0(plan: Dataset, old: str, new: str) -> None:
    with pytest.raises(AttributeError, match=f"Did you mean {new}"):
        getattr(plan, old)


def test_29_save_as(tmp_path: Path, plan: Dataset) -> None:
    plan.PatientName = "Changed^Name"
    plan.BeamSequence[0].BeamName = "Field 2"
    plan.save_as(tmp_path / "rtplan2.dcm")
    read = dcmread(tmp_path / "rtplan2.dcm")
    assert read == plan
    assert read.BeamSequence[0].BeamName == "Field 2"
    theirs = pydicom.dcmread(tmp_path / "rtplan2.dcm")
    assert theirs.PatientName == "Changed^Name"
    assert theirs.BeamSequence[0].BeamName == "Field 2"


def test_30_write_file_is_now_save_as(plan: Dataset) -> None:
    with pytest.raises(AttributeError, match="save_as"):
        plan.write_file("x")  # type: ignore[attr-defined]


def test_31_32_33_34_tags() -> None:
    assert TagOfTheModule is Tag
    assert Tag(0x00100010) == Tag(0x10, 0x10) == Tag((0x10, 0x10))
    tag = Tag(0x00100010)
    assert repr(tag) == str(tag) == "(0010,0010)"
    assert (tag.group, tag.element, tag.elem, tag.is_private) == (0x10, 0x10, 0x10, False)
    assert Tag(0x0009, 0x1001).is_private
    assert isinstance(tag, int)
    with pytest.raises(OverflowError):
        Tag(0x100000000)


def test_35_36_37_items(plan: Dataset) -> None:
    assert plan.BeamSequence[0].BeamName == "Field 1"
    assert plan[0x300A, 0xB0][0][0x300A, 0xC2].value == "Field 1"
    beam1 = plan[0x300A, 0xB0][0]
    assert (beam1.BeamName, beam1[0x300A, 0xC2].value) == ("Field 1", "Field 1")


def test_38_changing_an_item(tmp_path: Path, plan: Dataset) -> None:
    plan.PatientSetupSequence[0].PatientPosition = "HFP"
    assert plan.PatientSetupSequence[0].PatientPosition == "HFP"
    plan.save_as(tmp_path / "changed.dcm")
    assert dcmread(tmp_path / "changed.dcm").PatientSetupSequence[0].PatientPosition == "HFP"


def test_39_a_sequence_is_a_list(tmp_path: Path, plan: Dataset) -> None:
    beams = plan.BeamSequence
    assert len(beams) == 1
    second = Dataset(BeamName="Field 2")
    beams.append(second)
    assert [beam.BeamName for beam in beams] == ["Field 1", "Field 2"]
    assert beams.index(second) == 1
    plan.save_as(tmp_path / "two.dcm")
    assert len(dcmread(tmp_path / "two.dcm").BeamSequence) == 2


def test_67_numbers_equal_their_text() -> None:
    assert examples.rt_dose.NumberOfFrames == "15"
    assert examples.ct.RescaleSlope == "1.0"
    assert examples.ct.RescaleIntercept == "-1024.0"


def test_walk_calls_back_for_every_element(plan: Dataset) -> None:
    names: list[str] = []

    def callback(dataset: BaseDataset, element: Any) -> None:
        names.append(element.keyword)

    plan.walk(callback)
    theirs: list[str] = []
    pydicom.dcmread(examples.get_path("rt_plan")).walk(lambda dataset, element: theirs.append(element.keyword))
    assert names == theirs == [element.keyword for element in plan.iterall()]
