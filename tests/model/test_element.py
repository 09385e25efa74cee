"""Data elements, independent or in a dataset."""

from __future__ import annotations

import copy
import pickle

import pytest

from dcmgen import DataElement, Dataset
from dcmgen.dataset import add_private_dictionary
from dcmgen.errors import AbsentTagError


def test_an_independent_element() -> None:
    element = DataElement((0x10, 0x10), "PN", "Doe^Jane")
    assert (element.tag, element.VR, element.VM, element.value) == (0x00100010, "PN", 1, "Doe^Jane")
    assert (element.name, element.keyword, element.is_private, element.is_retired) == (
        "Patient's Name",
        "PatientName",
        False,
        False,
    )
    assert str(element) == "(0010,0010) Patient's Name                      PN: 'Doe^Jane'"
    element.value = "Roe"
    assert element.value.family_name == "Roe"
    assert DataElement("Rows", "", 5).VR == "US"
    assert DataElement("OtherPatientIDs", "LO", None).is_retired


def test_an_element_reads_and_sets_the_value_in_its_dataset() -> None:
    ds = Dataset(PatientID="1")
    element = ds["PatientID"]
    element.value = "2"
    assert ds.PatientID == "2"
    ds.PatientID = "3"
    assert element.value == "3"
    del ds.PatientID
    with pytest.raises(AbsentTagError, match="no longer"):
        _ = element.value


def test_an_added_element_belongs_to_the_dataset() -> None:
    ds, other = Dataset(), Dataset()
    element = DataElement("PatientID", "LO", "1")
    ds.add(element)
    element.value = "2"
    assert ds.PatientID == "2"
    other.add(element)
    element.value = "3"
    assert (ds.PatientID, other.PatientID) == ("3", "2")


@pytest.mark.parametrize(
    ("keyword", "value", "vm", "empty"),
    [("PatientID", None, 0, True), ("PatientID", "1", 1, False), ("ImageType", [], 0, True), ("ImageType", ["A", "B"], 2, False),
     ("PixelSpacing", "1\\2", 2, False), ("BeamSequence", [], 1, True), ("BeamSequence", [{}, {}], 1, False), ("PixelData", b"12", 1, False)],
)  # fmt: skip
def test_value_multiplicity(keyword: str, value: object, vm: int, empty: bool) -> None:
    element = DataElement(keyword, "", value)
    assert (element.VM, element.is_empty) == (vm, empty)
    assert vm == Dataset({keyword: element})[keyword].VM


def test_changing_the_vr_converts() -> None:
    ds = Dataset()
    ds.add_new(0x00091001, "LO", "5")
    ds[0x00091001].VR = "IS"
    assert ds[0x00091001].value == 5
    element = DataElement(0x00091001, "LO", "5")
    element.VR = "DS"
    assert element.value == 5.0
    with pytest.raises(ValueError, match="not a VR"):
        element.VR = "??"


def test_equality() -> None:
    ds = Dataset(PatientID="1")
    assert ds["PatientID"] == DataElement("PatientID", "LO", "1")
    assert ds["PatientID"] != DataElement("PatientID", "SH", "1")
    assert ds["PatientID"] != DataElement("StudyID", "LO", "1")
    assert ds["PatientID"] != "1"
    assert DataElement("SmallestImagePixelValue", "US or SS", 1) == DataElement("SmallestImagePixelValue", "SS", 1)


def test_copies_are_independent() -> None:
    ds = Dataset(ImageType=["A"])
    for twin in (copy.deepcopy(ds["ImageType"]), pickle.loads(pickle.dumps(ds["ImageType"]))):
        assert twin == ds["ImageType"]
        twin.value.append("B")
        assert ds.ImageType == ["A"]
    copy.copy(ds["ImageType"]).value = ["C"]
    assert ds.ImageType == ["A"]


def test_names_of_private_elements() -> None:
    ds = Dataset()
    block = ds.private_block(0x0009, "TEST CREATOR", create=True)
    block.add_new(1, "LO", "x")
    assert [element.name for element in ds] == ["Private Creator", "Private tag data"]
    assert block[1].private_creator == "TEST CREATOR"
    assert ds[0x00090010].private_creator is None
    add_private_dictionary("TEST CREATOR", {(0x0009, 0x01): ("LO", "1", "Dose Factor")})
    assert block[1].name == "[Dose Factor]"
    with pytest.raises(ValueError, match="odd group"):
        add_private_dictionary("TEST CREATOR", {(0x0008, 0x01): ("LO", "1", "x")})


def test_indexing_a_sequence_element() -> None:
    ds = Dataset(BeamSequence=[{"BeamName": "Field 1"}])
    assert ds[0x300A, 0xB0][0][0x300A, 0xC2].value == "Field 1"
