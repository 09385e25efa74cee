"""Invalid data are read with repairs, or raise a `DicomError`."""

from __future__ import annotations

import copy
import pickle
import sys
import tracemalloc
import warnings
import zlib
from contextlib import suppress
from math import isnan, nan
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset, dcmread
from dcmgen.codec.json import to_json
from dcmgen.codec.writer import encode_dataset
from dcmgen.errors import DecodeError, DicomError, DicomWarning, LimitError, ReadError, RepairWarning, TruncatedError
from dcmgen.fileset import FileSet
from dcmgen.iods import MRImage
from dcmgen.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from tests.codec.files import FILES, name, written

pytestmark = pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")

START = b"\x08\0\x60\0CS\x02\0CT"
"""Modality, so that the data look like DICOM."""
ITEM, ITEM_END, SEQUENCE_END = b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0\0\0\0\0", b"\xfe\xff\xdd\xe0\0\0\0\0"
UNDEFINED = b"\xff\xff\xff\xff"
SEQUENCE = b"\x0a\x30\xb0\0SQ\0\0" + UNDEFINED
NAME = b"\x0a\x30\xc2\0LO\2\0ab"
META = b"\0" * 128 + b"DICM\2\0\0\0UL\4\0\x1c\0\0\0\2\0\x10\0UI\x14\x001.2.840.10008.1.2.1\0"


def kinds(ds: Any) -> list[str]:
    for element in ds.iterall():
        assert element.value is not element
    return [repair.kind for repair in ds.repairs]


def small() -> Dataset:
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.2", "1.2.3"
    ds.ImageType, ds.PixelSpacing, ds.Rows = ["A", "B"], [0.5, 0.5], 3
    ds.OtherPatientIDsSequence = [
        {"PatientID": "1", "IssuerOfPatientIDQualifiersSequence": [{"UniversalEntityID": "2"}]}
    ]
    ds.PixelData = b"\0\1\2\3"
    return ds


@pytest.mark.parametrize(
    "syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]
)
def test_truncation_at_every_byte(syntax: str) -> None:
    data = written(small(), transfer_syntax=syntax)
    whole = len(dcmread(data))
    counts = []
    for size in range(len(data)):
        try:
            ds = dcmread(data[:size], force=True)
            kinds(ds)
        except DicomError:
            continue
        assert written(ds) == data[:size]
        if size > 132:
            counts.append(len(ds))
            if 0 < len(ds) < whole - 1:
                assert written(dcmread(written(ds, enforce_file_format=True)))
    assert counts == sorted(counts) or syntax == DeflatedExplicitVRLittleEndian
    assert counts[-1] >= whole - 1


def test_truncated_value_is_reported_with_path_and_offset() -> None:
    ds = dcmread(START + b"\x10\0\x10\0PN\x08\0Doe")
    assert ds.PatientName == "Doe"
    (repair,) = ds.repairs
    assert (repair.kind, repair.path, repair.offset) == ("truncated", "PatientName", 10)
    assert "8 bytes ends after 3" in str(repair)
    with pytest.raises(TruncatedError, match=r"PatientName, byte 10: .* strict"):
        dcmread(START + b"\x10\0\x10\0PN\x08\0Doe", strict=True)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (START + START, "duplicate"),
        (b"\x08\0\x70\0LO\x02\0AB" + START, "order"),
        (START + b"\x10\0\x10\0XX\x02\0ab", "vr"),
        (START + b"\x10\0\x10\0XX\0\0\x02\0\0\0ab", "vr"),
        (START + b"\x10\0\x10\0\x02\0\0\0ab", "vr"),
        (START + b"\x10\0\x10\0  \x02\0ab", "vr"),
        (START + b"\x28\0\x10\0US\x03\0abc", "length"),
        (START + b"\x28\0\x09\0AT\x06\0abcdef", "length"),
        (START + b"\x28\0\x30\0DS\x04\0a\\1 ", "number"),
        (START + b"\x20\0\x13\0IS\x04\0one ", "number"),
        (START + ITEM_END, "delimiter"),
        (START + b"\0" * 20, "padding"),
        (START + b"\x10\0\x10\0PN", "remainder"),
        (START + b"\x0a\x30\xb0\0SQ\0\0" + UNDEFINED + ITEM + UNDEFINED, "missing delimiter"),
        (START + b"\x0a\x30\xb0\0SQ\0\0" + UNDEFINED + ITEM + b"\0\0\0\0" + b"\x0b\x30\0\0", "missing delimiter"),
        (START + b"\x0a\x30\xb0\0SQ\0\0\x0c\0\0\0" + ITEM + b"\xff\0\0\0abcd", "item"),
        (START + b"\x0a\x30\xb0\0SQ\0\0\x0c\0\0\0" + START + b"ab", "item"),
        (START + b"\x0a\x30\xb0\0SQ\0\0\x0c\0\0\0" + ITEM + b"\0\0\0\0abcd", "item"),
        (START + b"\x0a\x30\xb0\0SQ\0\0\x12\0\0\0" + ITEM + b"\x0a\0\0\0\x08\0\x60\0CS\xf0\0CT", "truncated"),
        (b"\0" * 128 + b"DICM" + START, "file meta"),
        (b"DICM\2\0\x10\0UI\x14\x001.2.840.10008.1.2.1\0" + START, "preamble"),
        (b"\0" * 128 + b"DICM\2\0\0\0UL\4\0\xff\0\0\0\2\0\x10\0UI\x14\x001.2.840.10008.1.2.1\0" + START, "file meta"),
        (b"\0" * 128 + b"DICM\2\0\x10\0UI\x12\x001.2.840.10008.1.2\0" + START, "mixed encoding"),
        (b"\0" * 128 + b"DICM\2\0\x10\0UI\x14\x001.2.840.10008.1.2.2\0" + START, "mixed encoding"),
        (b"\0" * 128 + b"DICM\2\0\x10\0UI\x08\x001.2.3.4\0" + START, "transfer syntax"),
        (b"\0" * 128 + b"DICM\2\0\x12\0UI\x08\x001.2.3.4\0" + START, "transfer syntax"),
        (START + b"\x09\0\x01\x10OB\0\0" + UNDEFINED + b"abcd" + SEQUENCE_END, "undefined length"),
        (START + SEQUENCE + ITEM + UNDEFINED + SEQUENCE_END, "missing delimiter"),
        (START + SEQUENCE + ITEM + UNDEFINED + ITEM + UNDEFINED + ITEM_END + SEQUENCE_END, "missing delimiter"),
        (START + SEQUENCE + ITEM + UNDEFINED + SEQUENCE_END + ITEM + bytes(4) + SEQUENCE_END, "delimiter"),
        (START + SEQUENCE + ITEM + UNDEFINED + ITEM_END[:4] + b"\2\0\0\0" + SEQUENCE_END, "delimiter"),
        (START + SEQUENCE + ITEM + bytes(4) + ITEM_END + SEQUENCE_END, "delimiter"),
        (START + SEQUENCE + ITEM + bytes(4) + SEQUENCE_END[:4] + b"\2\0\0\0", "delimiter"),
        (START + SEQUENCE[:8] + b"\x10\0\0\0" + ITEM + bytes(4) + SEQUENCE_END, "delimiter"),
        (START + SEQUENCE + b"\xff\xfe\xe0\0\0\0\0\x0a\0\x0a\x30\xc2LO\0\2ab" + SEQUENCE_END, "mixed encoding"),
        (START + b"\x0a\x30\xb0\0UN\0\0" + UNDEFINED + ITEM + b"\x0a\0\0\0" + NAME + SEQUENCE_END, "mixed encoding"),
        (META + b"\2\0\x10\0UI\x08\x001.2.3.4\0" + START, "file meta"),
        (META + START + b"\2\0\x10\0UI\x08\x001.2.3.4\0", "file meta"),
        (b"\0" * 128 + b"DICM" + META[144:] + START, "file meta"),
    ],
)
def test_each_kind_of_repair(data: bytes, kind: str) -> None:
    ds = dcmread(data)
    assert kind in kinds(ds)
    assert written(ds) == data
    assert ds.Modality == "CT" or kind in ("item", "duplicate")
    with pytest.raises(ReadError):
        kinds(dcmread(data, strict=True))


def test_one_warning_for_each_kind() -> None:
    data = START + b"".join(bytes([8, 0, 0x70 + i, 0]) + b"XX\2\0ab" for i in range(5))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        ds = dcmread(data)
    assert len(ds.repairs) == 5
    assert [warning.category for warning in caught] == [RepairWarning]


def test_warnings_name_the_source_and_not_its_bytes() -> None:
    data = written(small())
    with pytest.warns(DicomWarning, match=r"^SOP Class 1\.2\.840\.10008\.5\.1\.4\.1\.1\.2 is not one of MRImage"):
        MRImage.read(data)
    with pytest.raises(TypeError, match=r"not bytes$"):
        FileSet(data)  # type: ignore[arg-type]


def test_warnings_name_the_file(tmp_path: Path) -> None:
    small().save_as(tmp_path / "ct.dcm")
    with pytest.warns(DicomWarning, match=r"ct\.dcm: SOP Class"):
        MRImage.read(tmp_path / "ct.dcm")


def test_invalid_numbers_are_text() -> None:
    data = START + b"\x28\0\x30\0DS\x0a\x001.5\\abc\\2 " + b"\x28\0\x50\x10DS\x04\0NaN "
    ds = dcmread(data)
    assert list(ds.PixelSpacing) == [1.5, "abc", 2.0]
    assert ds.value_bytes("PixelSpacing") == b"1.5\\abc\\2 "
    assert str(ds.WindowCenter) == "NaN"
    with pytest.raises(DecodeError, match=r"PixelSpacing, byte 18"):
        _ = dcmread(data, strict=True).PixelSpacing


@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize(
    ("wrong", "kind", "name"),
    [
        (b"\x0a\x30\xc0\0IS\2\0x ", "number", "BeamNumber"),
        (b"\x0a\x30\xc0\0XX\2\x001 ", "vr", "BeamNumber"),
        (b"\x0a\x30\xc2\0LO\2\0\xe4 ", "character set", "BeamName"),
    ],
)
def test_paths_of_repairs_name_the_item(wrong: bytes, kind: str, name: str, undefined: bool) -> None:
    def sequence(items: list[bytes]) -> bytes:
        if undefined:
            return UNDEFINED + b"".join(ITEM + UNDEFINED + each + ITEM_END for each in items) + SEQUENCE_END
        value = b"".join(ITEM + len(each).to_bytes(4, "little") + each for each in items)
        return len(value).to_bytes(4, "little") + value

    beams = sequence([wrong, b"", wrong])
    data = START + b"\x0a\x30\x70\0SQ\0\0" + sequence([b"\x0a\x30\xb0\0SQ\0\0" + beams] * 2)
    found = dcmread(data)
    assert set(kinds(found)) == {kind}
    expected = [f"FractionGroupSequence[{i}].BeamSequence[{j}].{name}" for i in (0, 1) for j in (0, 2)]
    assert [repair.path for repair in found.repairs] == expected
    with pytest.raises(ReadError, match=r"FractionGroupSequence\[0\]\.BeamSequence\[0\]\." + name):
        kinds(dcmread(data, strict=True))


def nested(levels: int, undefined: bool) -> bytes:
    data = b"\x0a\x30\xc2\0LO\x02\0ab"
    if undefined:
        head = b"\x0a\x30\xb0\0SQ\0\0" + UNDEFINED + ITEM + UNDEFINED
        return START + head * levels + data + (ITEM_END + SEQUENCE_END) * levels
    parts = []
    size = len(data)
    for _ in range(levels):
        parts.append(b"\x0a\x30\xb0\0SQ\0\0" + (size + 8).to_bytes(4, "little") + ITEM + size.to_bytes(4, "little"))
        size += 20
    return START + b"".join(reversed(parts)) + data


@pytest.mark.parametrize("undefined", [False, True])
def test_ten_thousand_levels(undefined: bool) -> None:
    data = nested(10_000, undefined)
    ds = dcmread(data)
    assert written(ds) == data
    with pytest.raises(LimitError, match="nested more than 128 deep"):
        kinds(ds)
    with pytest.raises(DicomError):
        written(dcmread(data, max_depth=100_000), transfer_syntax=ImplicitVRLittleEndian)
    with pytest.raises(DicomError):
        to_json(ds)
    assert kinds(dcmread(nested(100, undefined))) == []


def test_a_large_length_in_a_small_file_uses_little_memory() -> None:
    data = START + b"\xe0\x7f\x10\0OW\0\0\0\0\0\xf0"
    tracemalloc.start()
    ds = dcmread(data)
    assert ds.PixelData is None
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()
    assert kinds(ds) == ["truncated"]


def test_deflate_bomb_exceeds_the_limit() -> None:
    stream = zlib.compressobj(9, wbits=-15)
    bomb = stream.compress(START)
    for _ in range(300):
        bomb += stream.compress(bytes(1 << 20))
    bomb += stream.flush()
    uid = DeflatedExplicitVRLittleEndian.encode()
    data = bytes(128) + b"DICM\2\0\x10\0UI" + len(uid).to_bytes(2, "little") + uid + bomb
    tracemalloc.start()
    with pytest.raises(LimitError, match="max_inflated"):
        dcmread(data, max_inflated=100)
    assert tracemalloc.get_traced_memory()[1] < 200_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("window", [15, 31])
def test_deflated_data_with_a_header_are_read(window: int) -> None:
    data = written(small(), transfer_syntax=DeflatedExplicitVRLittleEndian)
    start = dcmread(data).file_meta.FileMetaInformationGroupLength + 144
    stream = zlib.compressobj(wbits=window)
    packed = stream.compress(zlib.decompress(data[start:], -15)) + stream.flush()
    ds = dcmread(data[:start] + packed)
    assert ds == small()
    assert kinds(ds) == ["deflate"]
    assert written(ds) == data[:start] + packed
    ds.PatientID = "4711"
    assert kinds(dcmread(written(ds), strict=True)) == []


def test_data_that_are_not_deflated_are_an_error() -> None:
    uid = DeflatedExplicitVRLittleEndian.encode()
    data = META[:132] + b"\2\0\0\0UL\4\0\x1e\0\0\0\2\0\x10\0UI" + len(uid).to_bytes(2, "little") + uid
    with pytest.raises(ReadError, match="is not deflated"):
        dcmread(data + START + NAME * 3)
    assert kinds(dcmread(data)) == ["truncated"]


def test_bytes_after_the_deflated_data_are_reported() -> None:
    data = written(small(), transfer_syntax=DeflatedExplicitVRLittleEndian)
    assert kinds(dcmread(data + b"\0")) == []
    assert kinds(dcmread(data + b"abcd")) == ["remainder"]


def test_damaged_deflated_data_are_read_in_part() -> None:
    data = bytearray(written(small(), transfer_syntax=DeflatedExplicitVRLittleEndian))
    repaired = 0
    for offset in range(len(data) - 100, len(data)):
        damaged = bytes(data[:offset]) + bytes([data[offset] ^ 0x55]) + bytes(data[offset + 1 :])
        with suppress(DicomError):
            repaired += bool(kinds(dcmread(damaged)))
    assert repaired > 0


def test_number_of_elements_is_limited() -> None:
    data = START + b"".join((0x1000 + i).to_bytes(2, "little").join([b"\x09\0", b"LO\0\0"]) for i in range(2000))
    assert len(dcmread(data)) == 2001
    with pytest.raises(LimitError, match="max_elements"):
        dcmread(data, max_elements=1000)


def test_lots_of_zeros_are_one_repair() -> None:
    data = START + bytes(3_000_000)
    ds = dcmread(data)
    assert kinds(ds) == ["padding"]
    assert written(ds) == data


@pytest.mark.parametrize("sequence", [b"", b"\x08\0\x10\x11" + UNDEFINED + ITEM + UNDEFINED])
def test_gigabytes_of_zeros_use_little_memory(sequence: bytes, tmp_path: Path) -> None:
    path = tmp_path / "sparse.dcm"
    with path.open("wb") as file:
        file.write(b"\x08\0\x60\0\2\0\0\0CT" + sequence)
        file.truncate(4 << 30)
        file.seek(0, 2)
        file.write(b"\x10\0\x10\0\4\0\0\0A^B ")
    tracemalloc.start()
    ds = dcmread(path)
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()
    assert ds.PatientName == "A^B"
    assert [repair.kind for repair in ds.repairs] == (["missing delimiter"] if sequence else []) + ["padding"]


@pytest.mark.parametrize("size", [1 << 10, 1 << 18])  # 256 KiB are not read at once
@pytest.mark.parametrize("rest", [b"abc", bytes(5)])
def test_bytes_after_the_last_element_are_reported(tmp_path: Path, size: int, rest: bytes) -> None:
    ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.7", SOPInstanceUID="1.2.3")
    ds.add_new("PixelData", "OW", bytes(size))
    path = tmp_path / "a.dcm"
    path.write_bytes(written(ds) + rest)
    read = dcmread(path)
    assert read == ds
    assert [repair.message for repair in read.repairs] == [f"the last {len(rest)} bytes are not an element"]


def test_repairs_are_limited_and_counted() -> None:
    elements = b"".join(b"\x0b\x30" + (2 * i).to_bytes(2, "little") + b"XX\2\0ab" for i in range(21_000))
    ds = dcmread(START + elements + b"\xe0\x7f\x10\0OB\0\0\x08\0\0\0abc")
    assert len(ds.repairs) == 1001
    assert ds.repairs.omitted == 20_000
    assert "20,000 more errors in the file were repaired" in [each.message for each in ds.validate(rules=["file.*"])]
    assert ds.repairs[-1].kind == "truncated"
    assert len(str(ds.repairs)) < 5000
    assert str(ds.repairs).endswith("… and 20,981 more]")
    for twin in (ds.copy(), pickle.loads(pickle.dumps(ds))):
        assert twin.repairs == ds.repairs
        assert twin.repairs.omitted == 20_000


def test_the_time_to_read_nested_sequences_is_linear() -> None:
    body = b"".join(b"\x0b\x30" + (2 * i).to_bytes(2, "little") + b"LO\2\0ab" for i in range(1000))
    head = SEQUENCE + ITEM + UNDEFINED

    def calls(depth: int) -> int:
        data = START + head * depth + (body + ITEM_END + SEQUENCE_END) * depth
        count = 0

        def profile(frame: Any, event: str, argument: Any) -> None:
            nonlocal count
            count += event == "c_call"

        ds = dcmread(data)
        sys.setprofile(profile)
        try:
            for element in ds.iterall():
                assert element.value is not element
        finally:
            sys.setprofile(None)
        return count

    assert calls(100) < 5 * calls(25)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_strict_reads_every_file_or_raises_dicom_error(path: Path) -> None:
    try:
        found = kinds(dcmread(path, force=True, strict=True))
    except DicomError:
        found = []
    assert found == []


@pytest.mark.parametrize(
    ("tag", "vr", "text", "value"),
    [
        (0x00181152, "IS", "14.5", 14.5),
        (0x00181152, "IS", "14,5", nan),
        (0x00181152, "IS", "one", nan),
        (0x00281053, "DS", "3,5", 3.5),
        (0x00281053, "DS", "1_0", nan),
        (0x00281053, "DS", "nan", nan),
        (0x00280030, "DS", "0,5\\2", [0.5, 2]),
        (0x00280030, "DS", "0,5", [0.5]),
        (0x00280030, "DS", "1_0\\2", [nan, 2]),
        (0x00280030, "DS", "inf\\\\2", [nan, None, 2]),
        (0x00081160, "IS", "1\\2.5\\x", [1, 2.5, nan]),
    ],
)
def test_text_that_is_not_a_valid_number_is_a_number_with_a_repair(tag: int, vr: str, text: str, value: Any) -> None:
    """No getter returns text where a number belongs, with which arithmetic would go wrong."""
    raw = text.encode() + b" " * (len(text) % 2)
    head = tag.to_bytes(4, "little")[2:] + tag.to_bytes(4, "little")[:2] + vr.encode() + len(raw).to_bytes(2, "little")
    data = START + head + raw
    ds = dcmread(data)
    found = ds[tag].value
    assert str(found) == str(ds[tag].value)
    ones, expected = (found, value) if isinstance(value, list) else ([found], [value])
    assert len(ones) == len(expected)
    for one, number in zip(ones, expected, strict=True):
        assert one == number or (isnan(one) and isnan(number))
        assert one is None or isinstance(one * 2, (int, float))
    assert {repair.kind for repair in ds.repairs} == {"number"}
    with pytest.raises(DecodeError):
        _ = dcmread(data, strict=True)[tag].value
    assert written(ds) == data
    assert dcmread(written(ds, transfer_syntax=ImplicitVRLittleEndian)).value_bytes(tag) == raw
    assert pickle.loads(pickle.dumps(ds)) == copy.deepcopy(ds) == dcmread(data) == ds
    assert Dataset.from_plain(ds.to_plain()) == ds
    other = Dataset()
    other[tag] = copy.deepcopy(ds[tag])
    assert encode_dataset(other).endswith(head + raw)
    array = ds.get_array(tag)
    assert array.tolist() == [pytest.approx(nan if one is None else one, nan_ok=True) for one in expected]
    assert text.split("\\")[0] in str(ds)
