"""Runs of headers that were learned from other files: the result of a scan does not depend on them."""

from __future__ import annotations

import random
import struct
from io import BytesIO
from typing import Any

import pytest

from dcmgen import Dataset, dcmread
from dcmgen.codec import reader
from dcmgen.codec.runs import Runs
from dcmgen.errors import DicomError, ReadError
from dcmgen.model import access
from dcmgen.values.tags import INSTANCE_NUMBER, PATIENT_NAME
from tests.data import corpus_files, pydicom_files

FILES = [path for path in [*corpus_files(), *pydicom_files()] if path.stat().st_size < 200_000]


def scanned(data: bytes, **options: Any) -> Any:
    """Return what the reader found: the entries, the repairs, and where the dataset ends; or the error."""
    try:
        dataset = dcmread(data, force=True, **options)
    except DicomError as error:
        return type(error), str(error)
    source = access.source(dataset)
    return dict(access.entries(dataset)), [str(repair) for repair in dataset.repairs], source.start, source.stop


def with_runs(monkeypatch: pytest.MonkeyPatch, runs: Runs, data: bytes, **options: Any) -> Any:
    monkeypatch.setattr(reader, "_RUNS", runs)
    return scanned(data, **options)


def changed(data: bytes, rng: random.Random) -> bytes:
    """Return a file with some bytes replaced, removed or inserted near its beginning."""
    found = bytearray(data)
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(132, min(len(found), 6000))
        kind = rng.randrange(4)
        if kind == 0:
            found[at] = rng.randrange(256)
        elif kind == 1:
            found[at : at + rng.randrange(1, 3)] = b""
        elif kind == 2:
            found[at:at] = bytes(rng.randrange(256) for _ in range(rng.randint(1, 8)))
        else:
            del found[rng.randrange(at, len(found)) :]
    return bytes(found)


@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
def test_equal_files_and_damaged_copies_scan_as_without_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(1)
    used = 0
    for path in FILES:
        data = path.read_bytes()
        if len(data) < 200:
            continue
        runs = Runs()
        with_runs(monkeypatch, runs, data)
        for other in [data, *(changed(data, rng) for _ in range(8))]:
            for options in ({}, {"stop_before_pixels": True}, {"specific_tags": [PATIENT_NAME, INSTANCE_NUMBER]}):
                runs.misses = 0
                expected = with_runs(monkeypatch, Runs(), other, **options)
                assert with_runs(monkeypatch, runs, other, **options) == expected, path
        used += bool(runs.starts)
    assert used > len(FILES) / 3


def element(tag: int, vr: bytes = b"LO", value: bytes = b"ab") -> bytes:
    """Return an element in Explicit VR Little Endian with a short header."""
    return struct.pack("<HH2sH", tag >> 16, tag & 0xFFFF, vr, len(value)) + value


REPAIRED = {
    "order": [element(0x00100030), element(0x00100020)],
    "order at the end": [element(0x00100020), element(0x00200011), element(0x00200010)],
    "duplicate": [element(0x00100020), element(0x00100020)],
    "group 0002": [element(0x00100020), element(0x00020012)],
    "vr": [element(0x00100010, b"XX"), element(0x00100020)],
    "implicit": [struct.pack("<HHI", 0x0010, 0x0010, 2) + b"ab", element(0x00100020)],
}


@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
@pytest.mark.parametrize("kind", REPAIRED)
def test_every_file_with_an_error_is_repaired(monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    first = [element(0x00080060, b"CS"), element(0x00080070), element(0x00080080), element(0x00081010)]
    data = b"".join([*first, *REPAIRED[kind], *(element(0x00400000 + number) for number in range(4))])
    runs = Runs()
    expected, *others = [with_runs(monkeypatch, runs, data) for _ in range(4)]
    assert runs.starts
    assert expected[1]
    assert others == 3 * [expected]
    for _ in range(3):
        with pytest.raises(ReadError):
            dcmread(data, force=True, strict=True)


def dataset(number: int, **values: Any) -> bytes:
    """Return an encoded file; the length of its instance number varies."""
    ds = Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.7",
        SOPInstanceUID="1.2.3",
        StudyDate="20260101",
        Modality="OT",
        PatientName="A^B",
        PatientID="1",
        StudyInstanceUID="1.2",
        SeriesInstanceUID="1.2.4",
        SeriesNumber=1,
        InstanceNumber=number,
        Rows=1,
        Columns=1,
        **values,
    )
    buffer = BytesIO()
    ds.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def test_an_element_of_varying_length_ends_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = Runs()
    for number in (1, 1000, 7, 100000, 8):
        with_runs(monkeypatch, runs, dataset(number))
        runs.misses = 100
    runs.misses = 0
    with_runs(monkeypatch, runs, dataset(2345))
    assert runs.misses == 0
    assert all(INSTANCE_NUMBER not in run.table(0) for run in runs.starts.values())
    assert runs.starts


def test_other_files_replace_what_was_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = Runs()
    first, second = dataset(1), dataset(22, PatientComments="x", StudyDescription="longer")
    for data in [first] * 3 + [second] * 600:
        with_runs(monkeypatch, runs, data)
    assert runs.misses == 0
    assert any(run.headers for run in runs.starts.values())
    before = runs.starts
    with_runs(monkeypatch, runs, second)
    assert runs.starts is before


def test_files_that_are_all_different_are_seldom_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = Runs()
    learned = []
    learn = runs.learn
    monkeypatch.setattr(runs, "learn", lambda *args: (learned.append(1), learn(*args)))
    rng = random.Random(2)
    for number in range(400):
        values = {"PatientComments": "x" * rng.randrange(1, 60), "StudyDescription": "y" * rng.randrange(1, 60)}
        data = dataset(number, **values, InstitutionName="z" * rng.randrange(1, 60), StudyID="1" * rng.randrange(1, 16))
        with_runs(monkeypatch, runs, data)
    assert 1 <= len(learned) < 40
