"""Files that are written over: descriptors, values that are read later, rights, crashes, and systems like Windows."""

from __future__ import annotations

import copy
import errno
import os
import pickle
import random
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset, dcmread, dcmwrite
from dcmgen.codec import descriptors, origin, replacing
from dcmgen.codec.writer import encode_dataset
from dcmgen.errors import FileChangedError
from dcmgen.fileset import FileSet
from dcmgen.pixels import iter_pixels
from dcmgen.uid import DeflatedExplicitVRLittleEndian, RLELossless

PIXELS = 200 * 1000
needs_proc = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="no /proc")
needs_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="not root")


def image(number: int = 0) -> Dataset:
    ds = Dataset(PatientID=f"{number:05}", PatientName="Doe^Jane", SOPInstanceUID=f"1.2.{number + 1}")
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds.StudyInstanceUID, ds.SeriesInstanceUID = "1.3", "1.4"
    ds.Rows, ds.Columns, ds.BitsAllocated, ds.BitsStored, ds.HighBit = 200, 1000, 8, 8, 7
    ds.SamplesPerPixel, ds.PixelRepresentation, ds.PhotometricInterpretation = 1, 0, "MONOCHROME2"
    ds.PixelData = random.Random(number).randbytes(PIXELS)
    ds.add_new(0xFFFCFFFC, "OB", b"padding!")
    return ds


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "image.dcm"
    dcmwrite(target, image())
    return target


@pytest.fixture
def few_descriptors() -> Iterator[None]:
    """Let the process open only few more files than the pool of held files."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    highest = max(map(int, os.listdir("/proc/self/fd"))) if os.path.isdir("/proc/self/fd") else 100
    resource.setrlimit(resource.RLIMIT_NOFILE, (highest + descriptors.MOST_HELD + 16, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


# ---- descriptors


@pytest.mark.usefixtures("few_descriptors")
def test_datasets_that_replace_their_files_use_few_descriptors(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.dcm" for number in range(300)]
    for number, path in enumerate(paths):
        dcmwrite(path, image(number))
    datasets = [dcmread(path) for path in paths]
    for _ in range(2):
        for ds in datasets:
            ds.PatientName = f"{ds.PatientName}^x"
            ds.save_as(ds.filename)  # type: ignore[arg-type]
    for number, (ds, path) in enumerate(zip(datasets, paths, strict=True)):
        assert ds.PixelData == image(number).PixelData
        assert ds[0xFFFCFFFC].value == b"padding!"
        assert dcmread(path) == ds


@pytest.mark.usefixtures("few_descriptors")
def test_frames_of_many_files_use_few_descriptors(tmp_path: Path) -> None:
    ds = image()
    ds.Rows, ds.NumberOfFrames = 20, 10
    ds.compress(RLELossless)
    ds.save_as(tmp_path / "frames.dcm")
    datasets = [dcmread(tmp_path / "frames.dcm") for _ in range(200)]
    readers = [iter_pixels(each) for each in datasets]
    for _ in range(10):
        for frames in readers:
            assert next(frames).shape == (20, 1000)


@needs_proc
def test_a_file_that_was_read_whole_is_not_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "small.dcm"
    dcmwrite(path, Dataset(PatientID="1", ImageComments="x" * 1000))
    ds = dcmread(path)
    ds.PatientID = "2"
    ds.save_as(path)
    path.unlink()
    assert ds.ImageComments == "x" * 1000
    assert pickle.loads(pickle.dumps(ds)) == ds


@needs_proc
def test_descriptors_are_closed_with_the_datasets(path: Path) -> None:
    before = len(os.listdir("/proc/self/fd"))
    ds = dcmread(path)
    ds.value_span("PixelData")[0].hold()
    ds.PixelData = b"new!" * 1000
    ds.save_as(path)
    assert len(os.listdir("/proc/self/fd")) > before
    del ds
    assert len(os.listdir("/proc/self/fd")) == before


# ---- values that are read after the file was replaced


def write_again(ds: Dataset, path: Path) -> None:
    ds.PatientName = "Roe^Richard"
    ds.save_as(path)


def write_unchanged(ds: Dataset, path: Path) -> None:
    ds.save_as(path)


def write_longer(ds: Dataset, path: Path) -> None:
    ds.ImageComments = "x" * 70_000
    ds.save_as(path)
    del ds.ImageComments
    ds.save_as(path)


def write_deflated(ds: Dataset, path: Path) -> None:
    dcmwrite(path, ds, transfer_syntax=DeflatedExplicitVRLittleEndian)


def write_other_pixels(ds: Dataset, path: Path) -> None:
    ds = ds.copy()
    ds.PixelData = b"new!" * 10
    ds.save_as(path)


def write_through_a_link(ds: Dataset, path: Path) -> None:
    link = path.with_name("link.dcm")
    link.symlink_to(path)
    ds.PatientName = "Roe^Richard"
    ds.save_as(link)


WRITES = [write_again, write_unchanged, write_longer, write_deflated, write_other_pixels, write_through_a_link]


@pytest.mark.parametrize("write", WRITES)
def test_values_can_be_read_after_their_file_was_replaced(path: Path, write: Callable[[Dataset, Path], None]) -> None:
    ds = dcmread(path)
    twin = copy.deepcopy(ds)
    write(ds, path)
    assert ds.PixelData == twin.PixelData == image().PixelData
    assert ds[0xFFFCFFFC].value == twin[0xFFFCFFFC].value == b"padding!"
    source, offset, length = twin.value_span("PixelData")
    buffer = bytearray(length)
    source.read_into(offset, memoryview(buffer))
    assert buffer == source.view(offset, length) == image().PixelData
    again = pickle.loads(pickle.dumps(twin))
    assert again == twin == image()
    again.PatientID = "again"
    again.save_as(path)
    assert again.PixelData == dcmread(path).PixelData == image().PixelData


def test_an_item_of_another_dataset_can_be_read_after_its_file_was_replaced(tmp_path: Path) -> None:
    path = tmp_path / "other.dcm"
    other = Dataset(PatientID="1")
    other.IconImageSequence = [{"PatientID": "icon", "PixelData": bytes(PIXELS)}]
    other.save_as(path)
    read = dcmread(path)
    ds = image()
    ds.IconImageSequence = [read.IconImageSequence[0]]
    ds.save_as(path)
    assert read.IconImageSequence[0].PixelData == bytes(PIXELS)
    assert dcmread(path).IconImageSequence[0].PixelData == bytes(PIXELS)


def test_threads_read_while_the_file_is_replaced(path: Path) -> None:
    expected = image().PixelData
    wrong: list[Any] = []
    ds = dcmread(path)
    done = threading.Event()

    def read() -> None:
        source, offset, length = ds.value_span("PixelData")
        while not done.is_set():
            try:
                if source.read(offset, length) != expected:
                    wrong.append("other bytes")
            except FileChangedError as error:
                wrong.append(error)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(30):
        ds.PatientID = str(number)
        ds.save_as(path)
    done.set()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_relative_path_is_read_from_another_folder(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    ds = dcmread(path.name)
    frozen = pickle.dumps(ds)
    (path.parent / "elsewhere").mkdir()
    monkeypatch.chdir("elsewhere")
    assert ds.filename == str(path)
    assert ds.PixelData == pickle.loads(frozen).PixelData == image().PixelData
    ds.save_as(ds.filename)
    assert list(Path().iterdir()) == []


# ---- systems on which an open file cannot be replaced


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove what Windows does not have, and refuse to replace a file that this process has open or mapped."""
    for name in ("pread", "preadv", "sendfile", "chown", "O_DIRECTORY"):
        monkeypatch.delattr(os, name, raising=False)
    monkeypatch.setattr(descriptors, "read_at", None)
    replace = os.replace

    def refuse(source: str, target: str) -> None:
        used = {os.path.realpath(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd")}
        mapped = Path("/proc/self/maps").read_text(encoding="utf-8")
        real = os.path.realpath(target)
        if real in used or f" {real}\n" in mapped or os.path.realpath(source) in used:
            raise PermissionError(errno.EACCES, "Access is denied", source, 5, target)
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)


@needs_proc
@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize("write", [write_again, write_unchanged, write_longer, write_through_a_link])
def test_nothing_is_open_when_a_file_is_replaced(path: Path, write: Callable[[Dataset, Path], None]) -> None:
    ds, other = dcmread(path), dcmread(path)
    for each in (ds, other):
        source, offset, length = each.value_span("PixelData")
        source.hold()
        assert bytes(source.view(offset, length)) == image().PixelData
    write(ds, path)
    assert ds.PixelData == image().PixelData
    with pytest.raises(FileChangedError):
        _ = other.PixelData


@needs_proc
@pytest.mark.usefixtures("windows")
def test_a_long_value_that_is_replaced_is_lost_with_an_error(path: Path) -> None:
    ds = dcmread(path)
    before = ds.copy()
    ds.PixelData = b"new!" * 10
    ds.save_as(path)
    with pytest.raises(FileChangedError):
        _ = before.PixelData
    assert before.PatientName == "Doe^Jane"


@needs_proc
@pytest.mark.usefixtures("windows")
def test_pixels_are_converted_in_their_file(path: Path) -> None:
    ds = dcmread(path)
    array = ds.pixel_array
    ds.compress(RLELossless)
    ds.save_as(path)
    again = dcmread(path)
    assert (again.pixel_array == array).all()
    again.decompress()
    again.save_as(path)
    assert dcmread(path).PixelData == image().PixelData


@pytest.mark.parametrize("held", [False, True])
def test_threads_read_without_pread(path: Path, monkeypatch: pytest.MonkeyPatch, held: bool) -> None:
    monkeypatch.delattr(os, "pread", raising=False)
    monkeypatch.delattr(os, "preadv", raising=False)
    data = path.read_bytes()
    opened = origin.open_path(str(path), 10)[0]
    if held:
        opened.hold()
    wrong: list[int] = []

    def read(seed: int) -> None:
        chosen = random.Random(seed)
        for _ in range(300):
            start = chosen.randrange(len(data))
            if opened.read(start, 5000) != data[start : start + 5000]:
                wrong.append(start)

    threads = [threading.Thread(target=read, args=(seed,)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


# ---- rights and names


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
@pytest.mark.parametrize("rights", [0o600, 0o640, 0o644, 0o660])
def test_a_private_file_is_private_while_it_is_replaced(
    path: Path, monkeypatch: pytest.MonkeyPatch, rights: int
) -> None:
    path.chmod(rights)
    modes: list[int] = []
    written = os.write

    def look(descriptor: int, data: bytes) -> int:
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return written(descriptor, data)

    monkeypatch.setattr(os, "write", look)
    dcmwrite(path, image(1))
    assert set(modes) == {0o600}
    assert mode(path) == rights


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_a_new_file_follows_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        dcmwrite(tmp_path / "new.dcm", image())
    finally:
        os.umask(before)
    assert mode(tmp_path / "new.dcm") == 0o640


@needs_root
def test_owner_and_group_stay(path: Path) -> None:
    os.chown(path, 12345, 23456)
    path.chmod(0o640)
    dcmwrite(path, image(1))
    assert (path.stat().st_uid, path.stat().st_gid, mode(path)) == (12345, 23456, 0o640)


@needs_root
def test_another_group_gets_no_access(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise PermissionError(errno.EPERM, "not permitted")

    os.chown(path, 12345, 23456)
    path.chmod(0o664)
    monkeypatch.setattr(os, "chown", refuse)
    dcmwrite(path, image(1))
    assert mode(path) == 0o644
    assert path.stat().st_gid == os.getegid()


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_a_file_set_keeps_files_private(path: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare.dcm"
    bare.write_bytes(encode_dataset(image(1)))
    fs = FileSet()
    for each in (path, bare):
        each.chmod(0o600)
        fs.add(each)
    root = tmp_path / "fs"
    fs.write(root)
    files = [each for each in root.rglob("*") if each.is_file() and each.name != "DICOMDIR"]
    assert [mode(each) for each in files] == [0o600] * 2
    (root / "DICOMDIR").chmod(0o600)
    fs.add(image(2))
    fs.write()
    assert mode(root / "DICOMDIR") == 0o600


@pytest.mark.parametrize("name", ["x" * 255, "é" * 127, "影" * 85, "😀" * 63 + ".d"])
def test_the_longest_names_can_be_written(tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    for number in range(2):
        dcmwrite(target, image(number))
    assert dcmread(target).PatientID == "00001"
    assert list(tmp_path.iterdir()) == [target]


def test_links_are_followed(tmp_path: Path) -> None:
    link = tmp_path / "link.dcm"
    link.symlink_to("target.dcm")
    with pytest.raises(FileExistsError):
        dcmwrite(link, image(), overwrite=False)
    dcmwrite(link, image())
    assert link.is_symlink()
    assert dcmread(tmp_path / "target.dcm") == image()
    link.unlink()
    link.symlink_to(tmp_path / "missing" / "target.dcm")
    with pytest.raises(FileNotFoundError):
        dcmwrite(link, image())
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OSError, match="symbolic links"):
        dcmwrite(tmp_path / "loop", image())
    assert (tmp_path / "loop").is_symlink()


# ---- crashes

KILLED = """
import sys
from dcmgen import dcmread
for number in range(1_000_000):
    ds = dcmread(sys.argv[1])
    ds.PatientID = f"{number:05}"
    ds.ImageComments = str(number) * (number % 50)
    ds.save_as(sys.argv[1])
    print(number, flush=True)
"""


def test_a_killed_process_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "IMAGE"
    dcmwrite(path, image())
    chosen = random.Random(1)
    for _ in range(6):
        writer = subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(chosen.random() / 20)
        writer.kill()
        writer.wait()
        writer.stdout.close()
        ds = dcmread(path, strict=True)
        number = int(ds.PatientID)
        assert (ds.get("ImageComments") or "") == str(number) * (number % 50)
        assert ds.PixelData == image().PixelData
    # what a crash leaves is ignored
    left = Path(replacing.temporary_name(str(path)))
    left.write_bytes(path.read_bytes()[:-1000])
    fs = FileSet.from_folder(tmp_path)
    assert [instance.path for instance in fs] == [str(path)]
    assert "left out" not in {repair.kind for repair in fs.repairs}


def test_a_file_set_is_on_the_disk_before_files_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fs = FileSet()
    added = [fs.add(image(number)) for number in range(3)]
    fs.write(tmp_path)
    fs.remove(added[0])
    fs.add(image(9))
    fsync, unlink = os.fsync, os.unlink
    calls: list[str] = []

    def synced(descriptor: int) -> None:
        calls.append(os.path.relpath(os.path.realpath(f"/proc/self/fd/{descriptor}"), tmp_path))
        fsync(descriptor)

    def removed(path: str, **options: Any) -> None:
        calls.append(f"remove {os.path.relpath(path, tmp_path)}")
        unlink(path, **options)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "unlink", removed)
    gone = os.path.relpath(added[0].path, tmp_path)
    fs.write()
    monkeypatch.undo()
    new = os.path.relpath(fs.find(PatientID="00009")[0].path, tmp_path)
    before = calls[: calls.index(f"remove {gone}")]
    assert {new, os.path.dirname(new), "."} <= set(before)
    assert any("DICOMDIR" in call for call in before)
