"""The store: values are decoded when they are accessed; setting, copying and pickling."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from dcmgen import DataElement, Dataset, Sequence
from dcmgen.errors import DecodeError
from dcmgen.model.dataset import BaseDataset
from tests.model.fake import BROKEN, NAME, PIXELS, SPACING, FakeSource, read


def test_a_value_is_decoded_once_when_it_is_accessed() -> None:
    ds, source = read()
    assert "PatientName" in ds
    assert len(ds) == 4
    assert [element.tag for element in ds] == sorted(ds._raw)
    assert ds["PatientName"].VR == "PN"
    assert not source.decoded
    assert ds.PatientName == ds[0x10, 0x10].value == ds.get("PatientName") == "Doe^Jane"
    assert ds.PatientName is ds.PatientName
    assert source.decoded == {NAME: 1}


def test_long_values_are_listed_without_being_read() -> None:
    ds, source = read()
    assert "Array of 64 elements" in str(ds)
    assert PIXELS not in source.decoded


def test_the_entry_of_a_set_value_is_its_vr() -> None:
    ds, source = read()
    ds.PatientName = "Roe^Jane"
    assert ds._raw[NAME] == "PN"
    ds[SPACING].value = [1, 2]
    assert ds._raw[SPACING] == "DS"
    assert not source.decoded


def test_a_list_records_changes() -> None:
    ds, _ = read()
    assert ds.PixelSpacing.changed is False
    ds.PixelSpacing[0] = 2
    assert ds.PixelSpacing == [2, 1]
    assert ds.PixelSpacing.changed
    assert isinstance(ds._raw[SPACING], tuple)


def test_bytes_of_the_file() -> None:
    ds, _ = read()
    assert ds.value_bytes("PatientName") == b"Doe^Jane"
    assert ds.value_span(PIXELS)[1:] == (18, 64)
    ds.PatientName = "x"
    with pytest.raises(ValueError, match=r"PatientName \(0010,0010\).*was set"):
        ds.value_bytes("PatientName")
    with pytest.raises(ValueError, match="was set"):
        ds.value_span("PatientName")
    for ask in (ds.value_bytes, ds.value_span):
        with pytest.raises(KeyError, match="PatientID"):
            ask("PatientID")


def test_values_that_cannot_be_decoded() -> None:
    ds, _ = read()
    ds._raw[BROKEN] = (b"LO", 82, 2)
    with pytest.raises(DecodeError, match=r"PatientID, byte 82: cannot be decoded\. Ask value_bytes"):
        _ = ds.PatientID
    assert ds.value_bytes("PatientID") == b"\xff\xfe"
    assert "cannot be decoded" in str(ds)
    assert "Doe^Jane" in str(ds)
    ds.PatientID = "corrected"
    assert ds.PatientID == "corrected"


def test_deleting() -> None:
    ds, source = read()
    del ds.PatientName
    assert "PatientName" not in ds
    assert not source.decoded
    with pytest.raises(AttributeError, match=r"PatientName \(0010,0010\)"):
        _ = ds.PatientName


def test_pickles_contain_changed_values_and_the_source() -> None:
    ds, _ = read()
    assert ds.StudyID == "S1"
    ds.PatientName = "Roe"
    ds.PixelSpacing.append(3)
    ds.preamble = bytes(range(128))
    twin = pickle.loads(pickle.dumps(ds))
    assert twin._values.keys() == {NAME, SPACING}
    assert twin == ds
    assert type(twin) is Dataset
    assert type(twin._source) is FakeSource
    assert twin.preamble == ds.preamble
    assert twin.PixelSpacing.changed


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, Dataset.copy, Dataset])
def test_copies_have_a_separate_store(duplicate: Any) -> None:
    ds, source = read()
    twin = duplicate(ds)
    assert not source.decoded
    assert twin._source is ds._source
    twin.PatientName = "Roe"
    del twin.StudyID
    assert ds.PatientName == "Doe^Jane"
    assert "StudyID" in ds
    assert twin != ds


def test_deep_copies_share_no_list() -> None:
    ds = Dataset(ImageType=["A"], BeamSequence=[{"BeamName": "1", "BeamDoseSpecificationPoint": [1, 2, 3]}])
    twin = copy.deepcopy(ds)
    assert twin == ds
    twin.ImageType.append("B")
    twin.BeamSequence[0].BeamName = "2"
    twin.BeamSequence[0].BeamDoseSpecificationPoint[0] = 5
    twin.BeamSequence.append(Dataset())
    assert ds.ImageType == ["A"]
    assert len(ds.BeamSequence) == 1
    assert ds.BeamSequence[0].BeamName == "1"
    assert ds.BeamSequence[0].BeamDoseSpecificationPoint == [1, 2, 3]
    assert type(twin.BeamSequence) is Sequence


def test_a_view_shares_the_store() -> None:
    ds, _ = read()

    class View(BaseDataset):
        __slots__ = ()

    view = View._view(ds)
    view["PatientName"].value = "Roe"
    view.file_meta.MediaStorageSOPInstanceUID = "1.2"
    view.add(DataElement("PatientID", "LO", "7"))
    assert ds.PatientName == "Roe"
    assert ds.PatientID == "7"
    assert ds.file_meta.MediaStorageSOPInstanceUID == "1.2"
    assert view == ds
    assert isinstance(view, View)
    with pytest.raises(AttributeError):
        _ = view.PatientName  # type: ignore[attr-defined]


def test_equality() -> None:
    ds = Dataset(PatientName="Doe", ImageType=["A"], BeamSequence=[{"BeamName": "1"}])
    twin = Dataset(BeamSequence=[{"BeamName": "1"}], ImageType="A", PatientName="Doe")
    assert ds == twin
    twin.BeamSequence[0].BeamName = "2"
    assert ds != twin
    assert ds != {"PatientName": "Doe"}
    assert Dataset() != Dataset(PatientName=None)
    with pytest.raises(TypeError, match="unhashable"):
        hash(ds)


def test_empty_sequences_of_absent_attributes_are_not_in_the_dataset() -> None:
    ds = Dataset(PatientID="1")
    empty: Sequence[Dataset] = Sequence()
    ds._values[~0x300A00B0] = empty
    empty._target = (ds._raw, ds._values, 0x300A00B0)
    assert len(ds) == len(list(ds)) == len(copy.deepcopy(ds)) == len(pickle.loads(pickle.dumps(ds))) == 1
    empty.append({"BeamName": "1"})
    assert ds.BeamSequence is empty
    assert ds["BeamSequence"].VR == "SQ"
    assert len(ds) == 2
    empty.append({"BeamName": "2"})
    assert len(ds.BeamSequence) == 2
