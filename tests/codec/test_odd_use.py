"""Unusual use either works or raises a clear error."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

import dcmgen as dcm
from dcmgen import Dataset, examples
from dcmgen.errors import WriteError


def test_an_item_that_contains_itself_is_an_error() -> None:
    ds = Dataset()
    inner = Dataset()
    ds.BeamSequence = [inner]
    inner.BeamSequence = [ds]
    with pytest.raises(WriteError, match="contains itself"):
        ds.save_as(io.BytesIO())


def test_an_item_may_occur_many_times() -> None:
    ds = Dataset()
    shared = Dataset(BeamName="Field 1")
    ds.BeamSequence = [shared] * 100_001
    out = io.BytesIO()
    ds.file_meta.TransferSyntaxUID = dcm.uid.ExplicitVRLittleEndian
    ds.save_as(out)
    assert len(dcm.dcmread(out.getvalue()).BeamSequence) == 100_001


def test_a_text_file_object_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "x.dcm"
    path.write_bytes(Path(examples.get_path("ct")).read_bytes())
    with path.open(encoding="latin-1") as text, pytest.raises(TypeError, match="binary mode"):
        dcm.dcmread(text)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="binary mode"):
        dcm.dcmread(io.StringIO("abc"))  # type: ignore[call-overload]


def test_a_file_is_replaced_while_values_are_unread(tmp_path: Path) -> None:
    path = tmp_path / "x.dcm"
    path.write_bytes(Path(examples.get_path("ct")).read_bytes())
    expected = dcm.dcmread(path.read_bytes()).PixelData
    ds = dcm.dcmread(path, defer_size=100)
    frame = ds.pixel_array
    total = int(frame.sum())
    for name in ("A", "B" * 40):
        ds.PatientID = name
        ds.save_as(path)
        again = dcm.dcmread(path)
        assert again.PatientID == name
        assert again.PixelData == expected
    assert ds.PixelData == expected
    assert int(frame.sum()) == total


def test_a_group_too_large_for_its_length_is_written_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from dcmgen.codec.writer import encode_dataset

    ds = Dataset(PatientName="A^B", PatientID="1")
    ds.add_new(0x00100000, "UL", 0)
    read = dcm.dcmread(encode_dataset(ds, dcm.uid.ImplicitVRLittleEndian), force=True)
    assert 0x00100000 in read
    read.PatientID = "x"
    monkeypatch.setattr("dcmgen.codec.elements._LIMIT", 10)  # instead of 4 GiB
    again = dcm.dcmread(encode_dataset(read, dcm.uid.ImplicitVRLittleEndian), force=True)
    assert 0x00100000 not in again
    assert (again.PatientName, again.PatientID) == ("A^B", "x")
