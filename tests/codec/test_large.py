"""Memory and time follow the question: huge values are not read to be shown, and deep nesting is handled at any depth."""

from __future__ import annotations

import copy
import json
import pickle
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dcmgen import Dataset, dcmread, dcmwrite
from dcmgen.encaps import encapsulate
from dcmgen.errors import LimitError
from dcmgen.uid import ImplicitVRLittleEndian, RLELossless

HUGE = 3_000_000_000

QUESTIONS = """
import sys
from dcmgen import dcmread
from dcmgen.cli.app import run
path, tag = sys.argv[1], int(sys.argv[2], 16)
sent = []
assert len(str(dcmread(path))) < 10_000
assert len(dcmread(path)._repr_html_()) < 20_000
assert run(["dump", path]) == 0
assert run(["dump", "-t", sys.argv[2], path]) == 0
if sys.argv[3] == "binary":
    dcmread(path).to_json(bulk_data_element_handler=lambda e: sent.append(e.tag) or "file:x")
    dcmread(path).to_xml(bulk_data_element_handler=lambda e: sent.append(e.tag) or "file:x")
    assert sent == [tag, tag]
dcmread(path).validate()
most = int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
assert most < 100 << 10, most
"""


def sparse(path: Path, header: bytes, end: bytes = b"", syntax: str = ImplicitVRLittleEndian) -> None:
    """Write a file that ends with an element of 3 GB, which uses no space on the disk."""
    ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.7", SOPInstanceUID="1.2.3", Modality="OT")
    ds.file_meta.TransferSyntaxUID = syntax
    dcmwrite(path, ds)
    with path.open("r+b") as file:
        file.seek(0, 2)
        file.write(header)
        file.truncate(file.tell() + HUGE)
        file.seek(0, 2)
        file.write(end)


@pytest.mark.skipif(sys.platform != "linux", reason="sparse files and /proc")
@pytest.mark.parametrize("kind", ["PN", "UT", "DS", "FD", "OW", "fragments", "UN"])
def test_a_huge_element_is_not_read_to_be_shown(tmp_path: Path, kind: str) -> None:
    tags = {"PN": 0x00100010, "UT": 0x0040A160, "DS": 0x30060050, "FD": 0x00189105, "OW": 0x7FE00010, "UN": 0x60011010}
    tag = tags.get(kind, 0x7FE00010)
    path = tmp_path / "huge.dcm"
    if kind == "fragments":
        start = struct.pack("<HH2sHIHHIHHI", 0x7FE0, 16, b"OB", 0, 0xFFFFFFFF, 0xFFFE, 0xE000, 0, 0xFFFE, 0xE000, HUGE)
        sparse(path, start, struct.pack("<HHI", 0xFFFE, 0xE0DD, 0), RLELossless)
    else:
        sparse(path, struct.pack("<HHI", tag >> 16, tag & 0xFFFF, HUGE))
    binary = "binary" if kind in ("OW", "fragments", "UN") else "text"
    subprocess.run(
        [sys.executable, "-c", QUESTIONS, str(path), f"{tag:08X}", binary],
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=300,
    )


def test_long_values_are_abbreviated(tmp_path: Path) -> None:
    ds = Dataset(PatientComments="x" * 70_000, ContourData=[1.5] * 40_000)
    ds.add_new(0x00720078, "UL", list(range(20_000)))
    ds.add_new(0x00720060, "AT", [0x00100010] * 20_000)
    ds.PixelData = encapsulate([bytes(1000)] * 100)
    ds.file_meta.TransferSyntaxUID = RLELossless
    ds.save_as(tmp_path / "x.dcm")
    read = dcmread(tmp_path / "x.dcm")
    shown = {element.tag: element.repval for element in read}
    assert shown[0x00104000].startswith("b'xxxx")
    assert shown[0x00104000].endswith("xx'… (70000 bytes)")
    assert shown[0x00720078] == shown[0x00720060] == "Array of 20000 elements"
    assert shown[0x7FE00010] == f"Array of {len(read.value_bytes(0x7FE00010))} elements"
    assert not read._values


def test_a_handler_may_read_a_value_that_is_not_kept(tmp_path: Path) -> None:
    ds = Dataset(PatientID="1", PixelData=bytes(range(256)) * 1000)
    ds.save_as(tmp_path / "x.dcm")
    found = []
    for method in (Dataset.to_json, Dataset.to_xml):
        read = dcmread(tmp_path / "x.dcm")
        text = method(read, bulk_data_element_handler=lambda e: found.append(e.value) or "file:pixels")
        assert "file:pixels" in text
        assert 0x7FE00010 not in read._values
    assert found == [ds.PixelData] * 2
    model = dcmread(tmp_path / "x.dcm").to_json_dict(bulk_data_element_handler=lambda _: "file:x")
    assert model["7FE00010"] == {"vr": "OW", "BulkDataURI": "file:x"}
    assert "InlineBinary" in dcmread(tmp_path / "x.dcm").to_json_dict()["7FE00010"]


# ---- many lines


def test_the_text_of_a_large_dataset_is_cut_off() -> None:
    ds = Dataset(BeamSequence=[{"BeamName": str(number)} for number in range(10_000)])
    text = str(ds)
    assert text.count("\n") == 10_000
    assert "ds.lines()" in text.splitlines()[-1]
    whole = list(ds.lines())
    assert len(whole) == 20_001
    assert whole[:10_000] == text.splitlines()[:10_000]
    assert str(Dataset(BeamSequence=[{}] * 9_999)).count("\n") == 9_999


def test_lines_are_made_when_they_are_needed() -> None:
    ds = dcmread(nested(100, 30_000), force=True)
    start = time.perf_counter()
    assert len(str(ds).splitlines()) == 10_001
    assert next(ds.lines()).startswith("(0010,0020)")
    assert time.perf_counter() - start < 10  # all lines would take minutes


def test_a_sequence_that_is_nested_too_deeply_is_listed_with_the_reason() -> None:
    ds = dcmread(nested(30, 0), force=True, max_depth=20)
    assert "<(0040,0275)" in str(ds) or "nested more than 20 deep" in str(ds)
    assert "nested more than 20 deep" in ds._repr_html_()


# ---- deep nesting


def nested(depth: int, elements: int) -> bytes:
    """Encode a dataset with a chain of sequences, and elements next to each."""
    fill = b"\x10\0\x20\0LO\x04\0some"
    fill += b"".join(
        struct.pack("<HH2sH4s", 0x11, 0x1000 + n, b"LO", 4, b"text") for n in range(elements // max(depth, 1))
    )
    data = fill
    for _ in range(depth):
        item = b"\xfe\xff\x00\xe0\xff\xff\xff\xff" + data + b"\xfe\xff\x0d\xe0\0\0\0\0"
        data = fill + b"\x40\0\x75\x02SQ\0\0\xff\xff\xff\xff" + item + b"\xfe\xff\xdd\xe0\0\0\0\0"
    return data


def in_memory(depth: int) -> Dataset:
    """Create a dataset with a chain of sequences."""
    ds = Dataset(PatientID="0")
    for number in range(1, depth + 1):
        ds = Dataset(PatientID=str(number), RequestAttributesSequence=[ds, {"PatientID": "leaf"}])
    return ds


@pytest.mark.parametrize("depth", [1, 15, 16, 17, 33, 127, 600])
def test_copies_and_pickles_at_any_depth(depth: int) -> None:
    read = dcmread(nested(depth, 0), force=True, max_depth=depth + 1)
    levels = sum(1 for element in read.iterall() if element.VR == "SQ")
    assert levels == depth
    for ds in (read, in_memory(depth)):
        for again in (copy.deepcopy(ds), pickle.loads(pickle.dumps(ds))):
            assert again == ds
            item, twin = ds, again
            for _ in range(depth):
                item, twin = item.RequestAttributesSequence[0], twin.RequestAttributesSequence[0]
                assert item is not twin
            twin.PatientID = "changed"
            assert again != ds
            assert item.PatientID != "changed"


def test_copies_and_pickles_keep_what_is_shared() -> None:
    shared = Dataset(PatientID="shared")
    deep = in_memory(40)
    ds = Dataset(BeamSequence=[shared, deep], RequestAttributesSequence=[shared, deep])
    for again in (copy.deepcopy(ds), pickle.loads(pickle.dumps(ds))):
        assert again.BeamSequence[0] is again.RequestAttributesSequence[0]
        assert again.BeamSequence[1] is again.RequestAttributesSequence[1]
    one, item = pickle.loads(pickle.dumps((deep, deep.RequestAttributesSequence[0])))
    assert one.RequestAttributesSequence[0] is item


def test_an_item_of_a_read_dataset_is_pickled_with_its_path() -> None:
    item = dcmread(nested(50, 0), force=True)
    for _ in range(50):
        item = item.RequestAttributesSequence[0]
    again = pickle.loads(pickle.dumps(item))
    assert again == item
    assert again._source.path() == item._source.path()  # type: ignore[union-attr]


def test_an_item_that_contains_itself_can_be_copied_and_compared() -> None:
    ds = Dataset(PatientID="1")
    ds.BeamSequence = [{"PatientID": "2"}]
    ds.BeamSequence[0].BeamSequence = [ds]
    again = copy.deepcopy(ds)
    assert again.BeamSequence[0].BeamSequence[0] is again
    assert again == ds


def test_json_and_xml_of_deep_nesting() -> None:
    ds = dcmread(nested(127, 0), force=True)
    assert json.loads(ds.to_json())
    assert Dataset.from_json(ds.to_json()) == ds
    assert Dataset.from_xml(ds.to_xml()) == ds
    assert Dataset.from_plain(ds.to_plain()) == ds
    deeper = in_memory(5000)
    for method in (Dataset.to_json, Dataset.to_json_dict, Dataset.to_xml, Dataset.to_plain):
        with pytest.raises(LimitError, match="nested too deeply"):
            method(deeper)
