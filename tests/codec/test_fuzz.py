"""A short run of the fuzzer, and data for which it found errors; ``python -m tests.fuzz`` is a long run."""

from __future__ import annotations

import io
import random

import pytest

from dcmgen import dcmread
from dcmgen.codec import reader
from dcmgen.codec.plain import from_plain, to_plain
from dcmgen.codec.xml import from_xml, to_xml
from tests.codec.files import FILES, written
from tests.fuzz.inputs import seeds
from tests.fuzz.uses import touch, trial

pytestmark = pytest.mark.filterwarnings("ignore::dcmgen.errors.DicomWarning")

META = b"\0" * 128 + b"DICM\2\0\x10\0UI\x14\x001.2.840.10008.1.2.1\0"
START = b"\x08\0\x60\0CS\x02\0CT"
SEQUENCE = b"\x0a\x30\xb0\0SQ\0\0\xff\xff\xff\xff"
ITEM = b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
ITEM_END, END = b"\xfe\xff\x0d\xe0\0\0\0\0", b"\xfe\xff\xdd\xe0\0\0\0\0"


@pytest.mark.skipif(not FILES, reason="no DICOM files available")
def test_a_thousand_damaged_files() -> None:
    rng = random.Random(2026)
    files = seeds()
    outcomes = {trial(rng, files)[1]() for _ in range(1000)}
    assert {"repaired", "valid", "ReadError", "JSON valid", "XML ReadError"} <= outcomes


FOUND = {
    "truncated value, after which an element is added": START + b"\x10\0\x10\0PN\x08\0Doe",
    "truncated group length": b"\0\0\0\0\xff\xff\xff\x7f\1\2\3",
    "sequence without delimiter": START + SEQUENCE + ITEM + b"\x0a\x30\xc2\0LO\x02\0ab",
    "nested sequence without delimiter": START + 2 * (SEQUENCE + ITEM) + b"\x0a\x30\xc2\0LO\x02\0ab",
    "item longer than its sequence": START + b"\x0a\x30\xb0\0SQ\0\0\x0c\0\0\0\xfe\xff\x00\xe0\xff\0\0\0abcd",
    "unknown VR at the start": META + b"\6\0\x4d\x45IE\x04\0abcd",
    "truncated file meta": META + b"\2\0\x12\0UI\x1c\x001.2",
    "command group after file meta": META + b"\0\0\x20\1US\2\0\1\0" + START,
    "group 2100 first, which is 0021 in the other byte order": META + b"\0\x21\x10\0SH\x02\0ab",
    "zeros between elements": META + START + bytes(300) + b"\x10\0\x10\0PN\x04\0Doe ",
    "sequence in implicit VR among explicit VR elements": META + START + b"\x10\0\1\0\xff\xff\xff\xff" + END,
    "group 2 in an item": META + START + SEQUENCE + ITEM + b"\2\0\xff\xffLO\2\0ab" + ITEM_END + END,
    "header beyond the end of an item": META
    + START
    + b"\x0a\x30\xb0\0SQ\0\0\x0e\0\0\0"
    + ITEM[:4]
    + b"\6\0\0\0\x10\0\x10\0LO",
    "invalid VR before bytes that are not read yet": META + START + b"\x10\0\x10\0\xd0Q\0\0\4\0\0\0abcd",
    "item of undefined length with a truncated value": START + SEQUENCE + ITEM + b"\x0a\x30\xc2\0LO\xf0\0ab",
    "transfer syntax that is not a UID": b"\0" * 128 + b"DICM\2\0\x10\0UI\6\x001.2\xff\xfe\xe0" + START,
    "first tag that is in the dictionary in the other byte order": META + b"\4\0\0\1UL\4\0abcd" + START,
    "zeros after file meta of wrong length": META.replace(b"\2\0\x10", b"\2\0\0\0UL\4\0\1\0\0\0\2\0\x10")
    + bytes(12)
    + START,
    "truncated fragment": META + START + b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff" + ITEM[:4] + b"\xff\0\0\0abc",
    "name of undefined length": b"\x08\0\x60\0\2\0\0\0CT\x10\0\x10\0\xff\xff\xff\xff" + END,
    "UID that is not ASCII": META + b"\x08\0\x18\0UI\x04\x001.\xa7\0" + START,
}


@pytest.mark.parametrize("data", FOUND.values(), ids=FOUND.keys())
def test_an_added_element_is_written(data: bytes) -> None:
    ds = dcmread(data, force=True)
    count = len(ds)
    assert written(ds) == data
    ds.PatientComments = "changed"
    back = dcmread(written(ds, enforce_file_format=True))
    assert back.PatientComments == "changed"
    assert len(back) == count + 1
    assert to_plain(from_plain(to_plain(ds))) == to_plain(ds)
    assert to_xml(from_xml(to_xml(ds))) == to_xml(ds)


@pytest.mark.parametrize("head", [140, 150, 200, 331])
@pytest.mark.parametrize("data", FOUND.values(), ids=FOUND.keys())
def test_reading_in_pieces_is_equivalent(data: bytes, head: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = dcmread(data, force=True)
    monkeypatch.setattr(reader, "_HEAD", head)
    pieces = dcmread(io.BytesIO(data), force=True, defer_size=0)
    assert touch(pieces) == touch(whole)
    assert pieces == whole
    assert written(pieces) == data


def test_pieces_after_large_values(monkeypatch: pytest.MonkeyPatch) -> None:
    large = b"\x09\0\x01\x10OB\0\0\xd0\x07\0\0" + bytes(2000)
    sequence = b"\x20\0\x20\x93SQ\0\0\xff\xff\xff\xff" + 20 * (
        b"\xfe\xff\x00\xe0\x0a\0\0\0" + b"\x20\0\x13\0IS\x02\x001 "
    )
    end = b"\xfe\xff\xdd\xe0\0\0\0\0"
    fragments = b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff" + 3 * (b"\xfe\xff\x00\xe0\xf4\1\0\0" + bytes(500)) + end
    group_length = b"\2\0\0\0UL\4\0\x1c\0\0\0"
    data = (
        META[:132]
        + group_length
        + META[132:]
        + START
        + large
        + sequence
        + end
        + fragments
        + b"\xfc\xff\xfc\xffOB\0\0\x02\0\0\0ab"
    )
    whole = dcmread(data)
    assert not whole.repairs
    for head in range(150, 1000, 7):
        monkeypatch.setattr(reader, "_HEAD", head)
        pieces = dcmread(io.BytesIO(data), defer_size=0)
        assert pieces == whole
        assert not pieces.repairs
        assert written(pieces) == data
