"""Sources of datasets: all supported types, bytes that are read, and files that change."""

from __future__ import annotations

import copy
import gzip
import io
import mmap
import os
import pickle
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset, dcmread, dcmwrite
from dcmgen.codec import descriptors, origin
from dcmgen.codec.reader import read_to_pixels
from dcmgen.codec.sources import datasets_of
from dcmgen.codec.stream import iter_elements
from dcmgen.encaps import encapsulate
from dcmgen.errors import FileChangedError, LimitError, NotDicomError, ReadError, TruncatedError
from dcmgen.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from tests.codec.files import written


def image(size: int = 200_000) -> Dataset:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    ds.SOPInstanceUID = "1.2.3"
    ds.PatientName = "Doe^Jane"
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.RequestAttributesSequence = [{"RequestedProcedureID": str(i)} for i in range(5)]
    ds.Rows = ds.Columns = 512
    ds.BitsAllocated = 16
    ds.PixelData = bytes(size)
    ds.add_new(0xFFFCFFFC, "OB", b"padding!")
    return ds


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "image.dcm"
    dcmwrite(target, image())
    return target


class Pipe(io.RawIOBase):
    """A stream that is not seekable and returns at most 1000 bytes per read."""

    def __init__(self, data: bytes) -> None:
        self.data = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self.data.read(min(size, 1000) if size >= 0 else 1000)

    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize("lazy", [None, 1024])
def test_all_types_of_sources_are_read(path: Path, lazy: int | None) -> None:
    data = path.read_bytes()
    with path.open("rb") as file, path.open("rb") as shifted:
        shifted.seek(0)
        sources: list[Any] = [path, str(path), f"file://{path}", data, bytearray(data), memoryview(data)]
        sources += [io.BytesIO(data), file, Pipe(data), shifted, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)]
        for source in sources:
            ds = dcmread(source, defer_size=lazy)
            assert ds == dcmread(data)
            assert written(ds) == data
    with pytest.raises(TypeError):
        dcmread(5)  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        dcmread(io.StringIO("text"))  # type: ignore[call-overload]


def test_file_object_is_read_from_its_position(path: Path) -> None:
    file = io.BytesIO(b"before" + path.read_bytes())
    file.seek(6)
    assert dcmread(file).PatientName == "Doe^Jane"


def test_urls(path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    with fsspec.open("memory://bucket/image.dcm", "wb") as file:
        file.write(path.read_bytes())
    assert dcmread("memory://bucket/image.dcm") == dcmread(path)


def count_reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list to which the length of each later read is added, except the first read of each file."""
    reads: list[int] = []
    read_at = descriptors.read_at

    def counting(descriptor: int, offset: int, length: int) -> bytes:
        reads.append(length)
        return read_at(descriptor, offset, length)

    monkeypatch.setattr(descriptors, "read_at", counting)
    return reads


def test_large_values_are_read_on_access(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads = count_reads(monkeypatch)
    ds = dcmread(path)
    assert ds.Rows == 512
    assert sum(reads) < 70_000
    assert len(ds.PixelData) == 200_000
    assert sum(reads) > 200_000


def test_stop_before_pixels_and_specific_tags(path: Path) -> None:
    assert "PixelData" not in dcmread(path, stop_before_pixels=True)
    ds = dcmread(path, specific_tags=["PatientName", 0x00280010])
    assert list(ds.keys()) == [0x00100010, 0x00280010]
    assert ds._source.end < 1000  # type: ignore[union-attr]
    ds = dcmread(written(ds))
    assert ds.PatientName == "Doe^Jane"
    assert dcmread(path, specific_tags=[]).keys() == []


def test_sequences_are_decoded_on_access(path: Path) -> None:
    ds = dcmread(path)
    assert ds._values == {}
    assert [item.RequestedProcedureID for item in ds.RequestAttributesSequence] == ["0", "1", "2", "3", "4"]


def test_changed_file_is_an_error(path: Path) -> None:
    ds = dcmread(path)
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(FileChangedError, match="changed since"):
        _ = ds.PixelData


def test_missing_file_is_an_error(path: Path) -> None:
    ds = dcmread(path)
    path.unlink()
    with pytest.raises(FileChangedError, match="can no longer be opened"):
        _ = ds.PixelData
    assert ds.PatientName == "Doe^Jane"


def test_a_dataset_can_replace_its_file(path: Path) -> None:
    ds = dcmread(path)
    ds.PatientName = "Roe^Richard"
    ds.save_as(path)
    assert len(ds.PixelData) == 200_000
    assert dcmread(path).PatientName == "Roe^Richard"
    ds.PatientName = "Poe^Edgar"
    ds.save_as(path)
    assert dcmread(path).PixelData == ds.PixelData


def origins(path: Path) -> Iterator[origin.Origin]:
    """Yield an origin of each class for the bytes of a file."""
    data = path.read_bytes()
    yield origin.open_path(str(path), 100)[0]
    yield origin.BytesOrigin(data)
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as memory:
        yield origin.FileOrigin(file, 0, len(data), "")
        yield origin.MapOrigin(memory)


def test_every_origin_fills_buffers_and_returns_views(path: Path) -> None:
    data = path.read_bytes()
    for each in origins(path):
        out = bytearray(5000)
        each.read_into(70_001, memoryview(out))
        assert out == data[70_001:75_001]
        view = each.view(70_001, 5000)
        assert view == out
        assert each.view(len(data) - 3, 10) == data[-3:]
        assert not each.view(len(data), 10)
        if not view.readonly:
            view[:] = bytes(5000)
        with pytest.raises(TruncatedError, match="expected 5000 bytes, but the data end after 10"):
            each.read_into(len(data) - 10, memoryview(out))
        del view
    assert path.read_bytes() == data


def test_buffers_and_views_detect_a_changed_file(path: Path) -> None:
    ds = dcmread(path)
    source, offset, length = ds.value_span("PixelData")
    open_source = dcmread(path).value_span("PixelData")[0]
    open_source.hold()
    new = path.with_suffix(".new")
    new.write_bytes(bytes(path.stat().st_size))
    new.replace(path)
    out = bytearray(length)
    with pytest.raises(FileChangedError):
        source.read_into(offset, memoryview(out))
    with pytest.raises(FileChangedError):
        source.view(offset, length)
    open_source.read_into(offset - 4, memoryview(out))
    assert out[:4] == length.to_bytes(4, "little")
    assert open_source.view(offset - 4, 4) == out[:4]


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]
)
def test_reading_to_the_pixels_ends_with_their_header(tmp_path: Path, syntax: str) -> None:
    path = tmp_path / "x.dcm"
    dcmwrite(path, image(), transfer_syntax=syntax)
    ds = read_to_pixels(path)
    whole = dcmread(path)
    assert list(ds.keys()) == [element.tag for element in whole if element.tag <= 0x7FE00010]
    assert ds.value_span("PixelData")[1:] == whole.value_span("PixelData")[1:]
    assert ds.PixelData == whole.PixelData


def test_reading_to_the_pixels_does_not_scan_fragments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ds = image()
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.5"
    ds.PixelData = encapsulate([bytes(1000)] * 500)
    path = tmp_path / "x.dcm"
    ds.save_as(path)
    reads = count_reads(monkeypatch)
    read = read_to_pixels(path)
    assert sum(reads) <= 16
    _, offset, length = read.value_span("PixelData")
    assert offset + length == path.stat().st_size
    assert offset == dcmread(path.read_bytes()).value_span("PixelData")[1]


def test_reading_to_the_pixels_without_pixels(path: Path) -> None:
    ds = image()
    del ds.PixelData
    ds.save_as(path)
    assert list(read_to_pixels(path).keys()) == [element.tag for element in ds if element.tag < 0x7FE00010]
    ds.add_new(0x7FE00009, "OD", bytes(16))
    ds.save_as(path)
    assert read_to_pixels(path).DoubleFloatPixelData == bytes(16)


@pytest.mark.parametrize("buffering", [-1, 0])
def test_a_closed_file_is_opened_again(path: Path, buffering: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    expected = dcmread(path).PixelData
    (path.parent / "later").write_bytes(b"1234" + path.read_bytes())
    with open("later", "rb", buffering=buffering) as file:
        file.seek(4)
        ds = dcmread(file, defer_size=1024)
        file.seek(4)
        other = dcmread(file, defer_size=1024)
    monkeypatch.chdir("/")
    assert ds.PixelData == expected
    (path.parent / "later").write_bytes(b"another file")
    with pytest.raises(FileChangedError, match="the file has changed"):
        _ = other.PixelData


def test_closed_file_object_is_a_clear_error(path: Path) -> None:
    packed = path.with_suffix(".gz")
    packed.write_bytes(gzip.compress(path.read_bytes()))
    with gzip.open(packed) as zipped, io.BytesIO(path.read_bytes()) as memory:
        files: list[Any] = [zipped, memory]
        closed = [dcmread(file, defer_size=1024) for file in files]
    for ds in closed:
        with pytest.raises(FileChangedError, match="closed"):
            _ = ds.PixelData


@pytest.mark.parametrize("whole", [False, True])
def test_pickles(path: Path, whole: bool) -> None:
    ds = dcmread(path.read_bytes() if whole else path)
    ds.PatientID = "new"
    ds.RequestAttributesSequence[1].RequestedProcedureID = "changed"
    data = pickle.dumps(ds)
    assert whole or len(data) < 10_000
    again = pickle.loads(data)
    assert again == ds
    assert written(again) == written(ds)
    assert copy.deepcopy(ds) == ds


def test_pickle_of_a_file_that_changed(path: Path) -> None:
    data = pickle.dumps(dcmread(path))
    path.write_bytes(path.read_bytes() + b"\0\0")
    with pytest.raises(FileChangedError):
        pickle.loads(data)


def test_threads_read_the_same_values(path: Path) -> None:
    for _ in range(20):
        ds = dcmread(path)
        found: list[Any] = []
        barrier = threading.Barrier(8)

        def read(ds: Dataset = ds, found: list[Any] = found, barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            found.append((ds.ImageType, ds.RequestAttributesSequence[2], ds.PixelData))

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({tuple(map(id, values[:2])) for values in found}) == 1


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 10, b"plain text, and nothing else at all" * 10, b"\x89PNG\r\n\x1a\n" * 50]
)
def test_other_data_are_an_error(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(NotDicomError):
        dcmread(data)
    (tmp_path / "file").write_bytes(data)
    with pytest.raises(NotDicomError, match="file"):
        dcmread(tmp_path / "file")
    with pytest.raises(NotDicomError, match="file"):
        list(datasets_of(tmp_path / "file"))


def test_directories_and_missing_files(tmp_path: Path) -> None:
    with pytest.raises(NotDicomError, match="directory"):
        dcmread(tmp_path)
    with pytest.raises(FileNotFoundError):
        dcmread(tmp_path / "none.dcm")


def test_elements_are_streamed(path: Path) -> None:
    seen = [(int(element.tag), element.value) for element in iter_elements(path)]
    ds = dcmread(path)
    assert seen == [(int(e.tag), e.value) for part in (ds.file_meta, ds) for e in part]


@pytest.mark.skipif(os.name == "nt", reason="Windows does not delete an open file")
def test_a_held_file_remains_open(path: Path) -> None:
    source, offset, length = dcmread(path).value_span("PixelData")
    expected = source.read(offset, length)
    source.hold()
    out = bytearray(length)
    source.read_into(offset, memoryview(out))
    assert out == source.map(offset, length) == expected
    path.unlink()
    assert source.read(offset, length) == expected
    source.read_into(offset, memoryview(out))
    assert out == expected


def test_descriptors_are_closed(path: Path) -> None:
    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("no /proc")
    before = len(os.listdir("/proc/self/fd"))
    datasets = [dcmread(path) for _ in range(50)]
    assert sum(len(ds.PixelData) for ds in datasets) == 50 * 200_000
    assert len(os.listdir("/proc/self/fd")) == before


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/x.dcm", "memory://bucket/image.dcm", "zip://x::http://127.0.0.1:9/y"]
)
def test_urls_are_not_fetched_without_remote(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(ReadError, match="remote is False"):
        dcmread(url, remote=False)
    with pytest.raises(ReadError, match="fsspec"):
        dcmread(url)
    with pytest.raises(FileNotFoundError):
        dcmread(Path(url))


def test_paths_are_read_without_remote(path: Path) -> None:
    for source in (path, str(path), f"file://{path}", path.read_bytes(), io.BytesIO(path.read_bytes())):
        assert dcmread(source, remote=False).PatientName == "Doe^Jane"


def test_sources_without_a_size_are_limited(path: Path) -> None:
    data = path.read_bytes()
    assert dcmread(Pipe(data), max_stream=len(data)).PatientName == "Doe^Jane"
    assert dcmread(io.BytesIO(data), max_stream=10).PatientName == "Doe^Jane"
    with pytest.raises(LimitError, match="max_stream"):
        dcmread(Pipe(data), max_stream=len(data) - 1)
    if os.path.exists("/dev/zero"):
        with pytest.raises(LimitError, match="does not end after 10,000,000 bytes"):
            dcmread("/dev/zero", max_stream=10_000_000)
