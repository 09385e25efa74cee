"""Values that were cut, or whose length their VR does not allow, are written with a warning or refused."""

from __future__ import annotations

import io
from typing import Any

import pydicom
import pytest

from dcmgen import Dataset, dcmread, dcmwrite
from dcmgen.errors import RepairWarning, WriteError
from dcmgen.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian
from dcmgen.values.vr import LONG, REPRESENTATIONS
from tests.codec.files import written

START = b"\x08\0\x60\0CS\2\0CT"
ITEM, ITEM_END, SEQUENCE_END = b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0\0\0\0\0", b"\xfe\xff\xdd\xe0\0\0\0\0"
UNDEFINED = b"\xff\xff\xff\xff"
SEQUENCE = b"\x0a\x30\xb0\0SQ\0\0"


def cut(vr: str, raw: bytes) -> Any:
    """Return a dataset with a value of 8 bytes, of which only the first ones are there, and a new value."""
    length = b"\0\0\x08\0\0\0" if vr in LONG else b"\x08\0"
    with pytest.warns(RepairWarning, match="a value of 8 bytes ends after"):
        ds = dcmread(START + b"\x09\0\x10\x10" + vr.encode() + length + raw)
    ds.PatientID = "4711"
    return ds


@pytest.mark.parametrize("vr", sorted(set(REPRESENTATIONS) - {"SQ"}))
def test_a_value_that_was_cut(vr: str) -> None:
    ds = cut(vr, b"123")
    with pytest.warns(RepairWarning, match=r"\(0009,1010\).* the value was cut; 3 of 8 bytes are written"):
        data = written(ds)
    padding = REPRESENTATIONS[vr].padding or b"\0"
    assert dcmread(data).value_bytes(0x00091010) == b"123" + padding
    found = [(repair.kind, repair.path) for repair in ds.repairs]
    assert found.count(("truncated", "(0009,1010)")) == 2
    assert (("length", "(0009,1010)") in found) == bool(3 % (REPRESENTATIONS[vr].size or 1))
    with pytest.warns(RepairWarning):
        written(ds)
    assert [(repair.kind, repair.path) for repair in ds.repairs] == found
    target = io.BytesIO()
    with pytest.raises(WriteError, match=r"\(0009,1010\): the value was cut; 3 of 8"):
        dcmwrite(target, ds, strict=True)
    assert target.getvalue() == b""


def test_padding_of_a_value_that_was_cut_in_implicit_vr() -> None:
    with pytest.warns(RepairWarning):
        ds = dcmread(b"\x08\0\x60\0\2\0\0\0CT\xe0\x7f\x10\0\x08\0\0\0abc")
    ds.PatientID = "4711"
    with pytest.warns(RepairWarning, match="3 of 8 bytes are written"):
        assert written(ds).endswith(b"\xe0\x7f\x10\0\4\0\0\0abc\0")


def test_a_new_value_replaces_the_one_that_was_cut(recwarn: pytest.WarningsRecorder) -> None:
    ds = cut("LO", b"123")
    ds[0x00091010].value = "12345678"
    recwarn.clear()
    dcmwrite(io.BytesIO(), ds, strict=True)
    assert not recwarn


def test_an_unchanged_dataset_is_copied(recwarn: pytest.WarningsRecorder) -> None:
    data = START + b"\x10\0\x10\0PN\x08\0Doe"
    ds = dcmread(data)
    recwarn.clear()
    target = io.BytesIO()
    dcmwrite(target, ds, strict=True)
    assert target.getvalue() == data
    assert not recwarn


@pytest.mark.filterwarnings("ignore:.*(missing|truncated|ends after)")
@pytest.mark.parametrize(
    ("data", "path"),
    [
        (SEQUENCE + b"\x20\0\0\0" + ITEM + b"\x0a\0\0\0\x0a\x30\xc2\0LO\2\0ab", "BeamSequence"),
        (SEQUENCE + b"\x12\0\0\0" + ITEM + b"\x20\0\0\0\x0a\x30\xc2\0LO\2\0ab", "BeamSequence[0]"),
        (SEQUENCE + b"\x12\0\0\0" + ITEM + b"\x0a\0\0\0\x0a\x30\xc2\0LO\4\0ab", "BeamSequence[0].BeamName"),
        (SEQUENCE + UNDEFINED + ITEM + b"\x0a\0\0\0\x0a\x30\xc2\0LO\2\0ab", "BeamSequence"),
        (b"\xe0\x7f\x10\0OB\0\0" + UNDEFINED + ITEM + bytes(4) + ITEM + b"\x08\0\0\0abcd", "PixelData"),
    ],
)
def test_a_sequence_that_was_cut(data: bytes, path: str) -> None:
    ds = dcmread(START + data)
    ds.PatientID = "4711"
    for item in ds.get("BeamSequence", []):
        item.BeamDescription = "changed"
    with pytest.warns(RepairWarning, match="was cut"):
        back = dcmread(written(ds))
    assert path in [repair.path for repair in ds.repairs if "was cut" in repair.message]
    assert not back.repairs


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("cut", "fragments"),
    [
        (ITEM + bytes(4), [b""]),
        (ITEM + bytes(4) + ITEM + b"\4\0\0\0abcd", [b"", b"abcd"]),
        (ITEM + bytes(4) + ITEM + b"\4\0\0\0abcd" + ITEM + bytes(4), [b"", b"abcd", b""]),
        (ITEM + bytes(4) + ITEM + b"\4\0\0\0abc", [b"", b"abc\0"]),
        (ITEM + bytes(4) + ITEM + b"\4\0\0\0", [b"", b""]),
        (ITEM + bytes(4) + ITEM + b"\4\0", [b""]),
    ],
)
def test_fragments_that_were_cut(cut: bytes, fragments: list[bytes]) -> None:
    """Every fragment whose header is complete is written, also an empty one, and a delimiter after them."""
    ds = dcmread(START + b"\xe0\x7f\x10\0OB\0\0" + UNDEFINED + cut)
    ds.PatientID = "4711"
    data = written(ds)
    value = pydicom.dcmread(io.BytesIO(data), force=True).PixelData
    assert list(pydicom.encaps.generate_fragments(value)) == fragments
    assert data.endswith(SEQUENCE_END)


@pytest.mark.parametrize("syntax", [None, ImplicitVRLittleEndian, ExplicitVRBigEndian])
@pytest.mark.parametrize(
    ("vr", "value"), [("OW", b"123"), ("OF", b"123"), ("OL", b"12"), ("OD", b"1234"), ("OV", b"1")]
)
def test_a_length_that_the_vr_does_not_allow(vr: str, value: bytes, syntax: str | None) -> None:
    ds = Dataset()
    ds.add_new(0x00091010, vr, value)
    with pytest.warns(RepairWarning, match=rf"\(0009,1010\): {len(value)} bytes are written with VR {vr}"):
        data = written(ds, transfer_syntax=syntax)
    assert [repair.kind for repair in ds.repairs] == ["length"]
    with pytest.raises(WriteError, match=f"VR {vr}"):
        dcmwrite(io.BytesIO(), ds, strict=True)
    if syntax is None and len(value) % 2 == 0:
        back = dcmread(data)
        with pytest.warns(RepairWarning, match="not a whole number"):
            assert back[0x00091010].value == value
        assert [repair.kind for repair in back.repairs] == ["length"]


def test_odd_pixel_data_are_padded(recwarn: pytest.WarningsRecorder) -> None:
    for syntax in (None, ImplicitVRLittleEndian):
        ds = Dataset(BitsAllocated=8, PixelData=b"123", OverlayData=b"123")
        assert written(ds, transfer_syntax=syntax).endswith(b"123\0")
    assert not recwarn


@pytest.mark.parametrize("value", [b"abcdefg", b"abcdefgh" * 3])
@pytest.mark.parametrize("length", ["defined", "undefined"])
@pytest.mark.filterwarnings("ignore")
def test_a_sequence_without_a_readable_item_keeps_its_bytes(value: bytes, length: str) -> None:
    if length == "defined":
        data = SEQUENCE + len(value).to_bytes(4, "little") + value + b"\x0b\x30\0\0LO\2\0ab"
    else:
        data = SEQUENCE + UNDEFINED + value + SEQUENCE_END + b"\x0b\x30\0\0LO\2\0ab"
    ds = dcmread(START + data)
    assert ds.BeamSequence == []
    assert ds.repairs
    ds.PatientID = "4711"
    assert value in written(ds)
    back = dcmread(written(ds))
    assert back.BeamSequence == []
    assert back[0x300B0000].value == "ab"
    for syntax in (ImplicitVRLittleEndian, ExplicitVRBigEndian):
        assert value in written(ds, transfer_syntax=syntax, enforce_file_format=True)
    ds.BeamSequence.add(BeamName="1")
    assert value not in written(ds)


@pytest.mark.parametrize(
    ("raw", "value"), [(b"\1", b"\1"), (b"\1\0\2", 1), (b"\1\0\2\0\3", [1, 2]), (b"\1\0\2\0", [1, 2])]
)
def test_numbers_of_a_wrong_length(raw: bytes, value: Any) -> None:
    """Whole numbers are read, what is left is dropped, and a value without a whole number stays as it is."""
    data = START + b"\x28\0\x10\0US" + len(raw).to_bytes(2, "little") + raw
    if len(raw) % 2:
        with pytest.warns(RepairWarning, match="not a whole number of values"):
            assert dcmread(data, force=True).Rows == value
    else:
        assert dcmread(data, force=True).Rows == value


def test_tags_of_a_wrong_length() -> None:
    pointer = b"\x28\0\x09\0AT"
    with pytest.warns(RepairWarning, match="not a whole number of tags"):
        assert dcmread(START + pointer + b"\6\0\x18\0\x63\0\x18\0", force=True).FrameIncrementPointer == [0x00180063]
    with pytest.warns(RepairWarning, match="not a whole number of tags"):
        assert dcmread(START + pointer + b"\2\0\x18\0", force=True).FrameIncrementPointer == b"\x18\0"
