"""What people who come from pydicom, and from other containers of Python, expect of a dataset."""

from __future__ import annotations

import gc
import io
import os
from pathlib import Path
from typing import Any

import pytest

import dcmgen as dcm
from dcmgen import DataElement, Dataset, FileMetaDataset, dcmread
from dcmgen.codec.writer import encode_dataset
from dcmgen.errors import FileChangedError, KeywordError
from dcmgen.iods import CTImage, RTPlan


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ct = CTImage(PatientName="Doe^Jane", PatientID="1", StudyDescription="a" * 60, PixelData=bytes(1 << 16))
    ct.SOPInstanceUID = dcm.generate_uid()
    ct.save_as(tmp_path / "ct.dcm")
    return tmp_path / "ct.dcm"


def test_for_yields_elements_items_and_values() -> None:
    plan = RTPlan(PatientID="1", BeamSequence=[{"BeamName": "1"}, {"BeamName": "2"}], SeriesNumber=1)
    for ds in (plan, Dataset(plan)):
        assert [element.keyword for element in ds] == ["SOPClassUID", "PatientID", "SeriesNumber", "BeamSequence"]
        assert all(isinstance(element, DataElement) for element in ds)
        assert [item.BeamName for item in ds["BeamSequence"]] == [item.BeamName for item in ds["BeamSequence"].value]
    assert [beam.BeamName for beam in plan.BeamSequence] == ["1", "2"]
    assert list(plan.DoseReferenceSequence) == []
    assert [element.tag for element in FileMetaDataset(TransferSyntaxUID="1.2.840.10008.1.2")] == [0x0002_0010]


@pytest.mark.parametrize("kind", [Dataset, CTImage])
def test_with_closes_the_file_and_the_dataset_stays_usable(path: Path, kind: Any) -> None:
    open_files = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else None
    with dcmread(path, kind, defer_size=100) as ds:
        assert type(ds) is kind
        assert ds.PatientName == "Doe^Jane"
        ds._file.origin.origin.hold()
    gc.collect()
    if open_files is not None:
        assert len(os.listdir("/proc/self/fd")) == open_files
    assert len(ds.PixelData) == 1 << 16  # read from the file, which still exists
    with dcmread(path, kind, defer_size=100) as ds:
        name = ds.PatientName
    path.unlink()
    assert ds.PatientName == name
    with pytest.raises(FileChangedError, match=r"ct\.dcm.*can no longer be opened"):
        _ = ds.PixelData


def test_with_does_not_close_what_the_caller_opened(path: Path) -> None:
    with open(path, "rb") as file:
        with dcmread(file, defer_size=100) as ds:
            assert ds.PatientID == "1"
        assert not file.closed
        assert len(ds.PixelData) == 1 << 16
    with dcmread(path.read_bytes()) as ds, Dataset(PatientID="1") as new:
        assert ds.PatientID == new.PatientID
    with pytest.raises(ZeroDivisionError), dcmread(path) as ds:
        _ = 1 / 0


CHARSETS = ["ISO_IR 100", "ISO_IR 192", "ISO_IR 148", "GB18030"]


def test_datasets_are_equal_whatever_their_character_set(tmp_path: Path) -> None:
    def made(charset: str | None) -> Dataset:
        ds = Dataset(PatientName="Müller", BeamSequence=[{"BeamName": "Bündel"}])
        if charset is not None:
            ds.SpecificCharacterSet = charset
        return ds

    new = [made(charset) for charset in [None, *CHARSETS]]
    read = [dcmread(encode_dataset(ds, "1.2.840.10008.1.2.1"), force=True) for ds in new[1:]]
    for one in new + read:
        for two in new + read:
            assert one == two
        assert one != Dataset(
            PatientName="Muller", BeamSequence=[{"BeamName": "Bündel"}], SpecificCharacterSet="GB18030"
        )
        assert one != Dataset(PatientName="Müller", BeamSequence=[{"BeamName": "Bunde"}])
        assert one != Dataset(PatientName="Müller")


def test_what_describes_the_file_can_be_deleted(path: Path) -> None:
    for kind in (Dataset, CTImage):
        ds: Any = dcmread(path, kind)
        del ds.file_meta, ds.preamble, ds.filename
        assert (len(ds.file_meta), ds.preamble, ds.filename) == (0, None, None)
        file = io.BytesIO()
        ds.save_as(file, enforce_file_format=True)
        assert dcmread(file.getvalue()).file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID
    with pytest.raises(AttributeError):
        del ds.checking
    with pytest.raises(KeywordError):
        del Dataset().nothing
