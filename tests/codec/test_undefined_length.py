"""The end of an element of undefined length is found in the encoding of its value; the elements after it are read."""

from __future__ import annotations

import io

import pydicom
import pytest

from dcmgen import Dataset, dcmread
from dcmgen.codec import reader
from tests.codec.files import touched, written

pytestmark = pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")

UNDEFINED = b"\xff\xff\xff\xff"
ITEM, ITEM_END, END = b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0\0\0\0\0", b"\xfe\xff\xdd\xe0\0\0\0\0"
NAMES = {
    "implicit": b"\x10\0\x10\0\4\0\0\0A^B ",
    "explicit": b"\x10\0\x10\0PN\4\0A^B ",
}
PADDING = {"implicit": b"\xfc\xff\xfc\xff\2\0\0\0zz", "explicit": b"\xfc\xff\xfc\xffOB\0\0\2\0\0\0zz"}
START = {"implicit": b"\x08\0\x60\0\2\0\0\0CT", "explicit": b"\x08\0\x60\0CS\2\0CT"}


def file(encoding: str, tag: bytes, vr: bytes, value: bytes) -> bytes:
    """Return a file with an element of undefined length."""
    uid = b"1.2.840.10008.1.2\0" if encoding == "implicit" else b"1.2.840.10008.1.2.1\0"
    meta = b"\2\0\0\0UL\4\0" + (8 + len(uid)).to_bytes(4, "little") + b"\2\0\x10\0UI" + bytes([len(uid), 0]) + uid
    header = tag if encoding == "implicit" else tag + vr + b"\0\0"
    return bytes(128) + b"DICM" + meta + START[encoding] + header + UNDEFINED + value + PADDING[encoding]


@pytest.mark.parametrize("item", ["defined", "undefined", "empty first", "nested"])
@pytest.mark.parametrize("inner", ["implicit", "explicit"])
@pytest.mark.parametrize("vr", [b"SQ", b"UN", b"OB"])
@pytest.mark.parametrize("tag", [b"\x08\0\x10\x11", b"\x21\0\x90\x10"], ids=["standard", "private"])
@pytest.mark.parametrize("encoding", ["implicit", "explicit"])
@pytest.mark.parametrize("head", [1 << 16, 200])
def test_items(
    encoding: str, tag: bytes, vr: bytes, inner: str, item: str, head: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_HEAD", head)
    name = NAMES[inner]
    undefined = ITEM + UNDEFINED + name + ITEM_END
    vr_of_items = b"" if inner == "implicit" else b"SQ\0\0"
    value = {
        "defined": ITEM + len(name).to_bytes(4, "little") + name,
        "undefined": undefined,
        "empty first": ITEM + bytes(4) + undefined,
        "nested": ITEM + UNDEFINED + b"\x08\0\x10\x11" + vr_of_items + UNDEFINED + undefined + END + ITEM_END,
    }[item]
    data = file(encoding, tag, vr, value + END)
    ds = touched(io.BytesIO(data), defer_size=0)
    assert ds.DataSetTrailingPadding == b"zz"
    if encoding == "implicit" or vr != b"OB":
        items = ds[int.from_bytes(tag[:2], "little") << 16 | int.from_bytes(tag[2:], "little")].value
        if item == "nested":
            items = items[0].ReferencedStudySequence
        assert items[-1].PatientName == "A^B"
    assert written(ds) == data
    ds.PatientComments = "added"
    assert value in written(ds)


@pytest.mark.parametrize("vr", [b"OB", b"OW", b"UN", b"UT", b"SQ", b"OF"])
@pytest.mark.parametrize("tag", [b"\x08\0\x10\x11", b"\x21\0\x90\x10", b"\xe0\x7f\x10\0"])
@pytest.mark.parametrize("encoding", ["implicit", "explicit"])
@pytest.mark.parametrize("head", [1 << 16, 200])
def test_a_value_that_is_not_made_of_items(
    encoding: str, tag: bytes, vr: bytes, head: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "_HEAD", head)
    data = file(encoding, tag, vr, b"abcdefgh" * 40 + END)
    ds = dcmread(io.BytesIO(data), defer_size=0)
    number = int.from_bytes(tag[:2], "little") << 16 | int.from_bytes(tag[2:], "little")
    assert [repair.kind for repair in ds.repairs] == ["undefined length"]
    assert ds.value_bytes(number) == b"abcdefgh" * 40
    assert ds.DataSetTrailingPadding == b"zz"
    assert len(ds) == 3
    assert written(ds) == data
    ds.PatientComments = "added"
    back = dcmread(written(ds))
    assert back.value_bytes(number) == b"abcdefgh" * 40
    assert not back.repairs
    assert back.DataSetTrailingPadding == b"zz"


def test_a_sequence_without_items_and_delimiter() -> None:
    ds = dcmread(file("explicit", b"\x08\0\x10\x11", b"SQ", NAMES["explicit"]))
    assert (ds.ReferencedStudySequence, ds.PatientName, ds.DataSetTrailingPadding) == ([], "A^B", b"zz")
    assert [repair.kind for repair in ds.repairs] == ["missing delimiter"]


def test_fragments_that_are_not_followed_by_an_item() -> None:
    value = ITEM + bytes(4) + ITEM + b"\4\0\0\0abcd" + b"garbage."
    ds = dcmread(file("explicit", b"\xe0\x7f\x10\0", b"OB", value + END))
    assert ds.PixelData == value
    assert ds.DataSetTrailingPadding == b"zz"


@pytest.mark.parametrize(
    ("encoding", "tag", "vr"),
    [("explicit", b"\x08\0\x19\1", b"UT"), ("explicit", b"\x10\0\x10\0", b"UN"), ("implicit", b"\x10\0\x10\0", b"")],
)
def test_text_of_undefined_length(encoding: str, tag: bytes, vr: bytes) -> None:
    number = int.from_bytes(tag[:2], "little") << 16 | int.from_bytes(tag[2:], "little")
    inner = "implicit" if vr == b"UN" else encoding
    item = ITEM + len(NAMES[inner]).to_bytes(4, "little") + NAMES[inner]
    for value, expected, kind in (
        (b"A^B ", "A^B", "undefined length"),
        (b"", "", "undefined length"),
        (item, [Dataset(PatientName="A^B")], "vr"),
    ):
        data = file(encoding, tag, vr, value + END)
        ds = dcmread(data)
        assert (ds[number].value or "") == expected
        assert [repair.kind for repair in ds.repairs] == [kind]
        assert written(ds) == data
        ds.PatientComments = "added"
        assert (dcmread(written(ds))[number].value or "") == expected


def beams(*names: bytes) -> tuple[bytes, ...]:
    """Return the element Beam Name of items."""
    return tuple(b"\x0a\x30\xc2\0LO\2\0" + name + b" " for name in names)


def nested(value: bytes, how: str) -> bytes:
    """Return a file with Beam Sequence at the first level, or in an item of Referenced Study Sequence, and an element after it."""
    sequence = b"\x0a\x30\xb0\0SQ\0\0" + value + b"\x0a\x30\xe1\0LO\2\0ab"
    if how == "root":
        return file("explicit", b"\x08\0\x10\x11", b"SQ", END)[: -len(PADDING["explicit"])] + sequence
    if how == "defined":
        return file("explicit", b"\x08\0\x10\x11", b"SQ", ITEM + len(sequence).to_bytes(4, "little") + sequence + END)
    return file("explicit", b"\x08\0\x10\x11", b"SQ", ITEM + UNDEFINED + sequence + ITEM_END + END)


def read_beams(data: bytes) -> tuple[list[str], list[str]]:
    """Return the names that dcmgen and pydicom read, after checking the element that follows the sequence."""
    found = []
    for ds in (dcmread(data), pydicom.dcmread(io.BytesIO(data))):
        level = ds.ReferencedStudySequence[0] if ds.ReferencedStudySequence else ds
        found.append([item.BeamName for item in level.BeamSequence])
        assert level[0x300A00E1].value == "ab"
    return found[0], found[1]


@pytest.mark.parametrize("length", ["defined", "undefined"])
@pytest.mark.parametrize("how", ["root", "defined"])
def test_the_delimiter_of_a_sequence_that_ends_an_item(how: str, length: str) -> None:
    """It is not copied when another item changes, because other programs would see the end of the sequence there."""
    one, two = beams(b"a", b"b")
    value = ITEM + UNDEFINED + one + END + ITEM + UNDEFINED + two + ITEM_END
    value = UNDEFINED + value + END if length == "undefined" else len(value).to_bytes(4, "little") + value
    data = nested(value, how)
    ds = touched(data)
    (repair,) = ds.repairs
    assert (repair.kind, repair.offset) == ("delimiter", data.index(one) + len(one))
    assert repair.message == "the delimiter of a sequence ends an item"
    assert written(ds) == data
    level = ds.ReferencedStudySequence[0] if how != "root" else ds
    level.BeamSequence[1].BeamName = "c"
    assert read_beams(written(ds)) == (["a", "c"], ["a", "c"])
    assert not touched(written(ds)).repairs
    del level.BeamSequence[1]
    assert read_beams(written(ds)) == (["a"], ["a"])


@pytest.mark.parametrize("how", ["root", "defined", "undefined"])
def test_delimiters_after_items_of_defined_length(how: str) -> None:
    items = [ITEM + len(name).to_bytes(4, "little") + name + ITEM_END for name in beams(b"a", b"b")]
    data = nested(UNDEFINED + b"".join(items) + END, how)
    ds = touched(data)
    assert [repair.kind for repair in ds.repairs] == ["delimiter", "delimiter"]
    level = ds.ReferencedStudySequence[0] if how != "root" else ds
    assert [item.BeamName for item in level.BeamSequence] == ["a", "b"]
    assert written(ds) == data
    level.BeamSequence[1].BeamName = "c"
    assert read_beams(written(ds)) == (["a", "c"], ["a", "c"])
