"""Files at URLs: in memory, in zip files, and in a store of the S3 protocol on this machine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import pytest

from dcmgen import create, database, dcmread, examples, pixels, read_headers
from dcmgen.codec.remote import (
    exists,
    files_at,
    files_of,
    join,
    local_file,
    names_in,
    read_bytes,
    write_bytes,
)
from dcmgen.codec.urls import is_folder, is_url
from dcmgen.create.phantom import thorax
from dcmgen.errors import ReadError
from dcmgen.geometry import Grid
from dcmgen.validation import validate
from dcmgen.volumes import read_volume
from tests.s3 import s3

fsspec = pytest.importorskip("fsspec")
from fsspec.implementations.memory import MemoryFileSystem  # noqa: E402
from fsspec.utils import infer_storage_options  # noqa: E402

KEYWORDS = ["PatientName", "Modality", "StudyInstanceUID", "Rows"]


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The files of a CT series of four slices."""
    volume = thorax(4, 32, 32)
    grid = Grid.named("axial", shape=volume.shape, spacing=(5, 4, 4))
    made = create.ct(volume, like=grid, study=create.Study(PatientName="Doe^Jane", PatientID="4711"))
    return [Path(path) for path in made.save_as(tmp_path_factory.mktemp("series"))]


@pytest.fixture
def memory(series: list[Path]) -> Iterator[str]:
    """The series in memory, with a hidden file and a file that is not DICOM."""
    system = fsspec.filesystem("memory")
    for number, path in enumerate(series):
        system.pipe_file(f"/remote/in/{number // 2}/{number}.dcm", path.read_bytes())
    system.pipe_file("/remote/in/.hidden", b"text")
    yield "memory://remote/in/"
    system.rm("/remote", recursive=True)


def zipped(paths: list[Path]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for number, path in enumerate(paths):
            file.write(path, f"{number // 2}/{number}.dcm")
    return data.getvalue()


def test_urls() -> None:
    assert is_url("s3://a/b")
    assert not any(map(is_url, ("a/b", "file:///a", Path("s3://a"), b"s3://a")))
    assert is_folder("s3://a/b/")
    assert is_folder("zip://::s3://a/b.zip")
    assert not is_folder("zip://a.dcm::s3://a/b.zip")
    assert join("s3://a/b/", "c/d") == "s3://a/b/c/d"


def test_a_folder(memory: str, series: list[Path]) -> None:
    found = list(files_at(memory))
    assert [url.rpartition("/in/")[2] for url in found] == ["0/0.dcm", "0/1.dcm", "1/2.dcm", "1/3.dcm"]
    assert list(files_of(memory)) == found
    assert list(files_of(found[0])) == [found[0]]
    assert dcmread(found[3]) == dcmread(series[3])
    assert list(read_headers(memory, KEYWORDS)) == list(read_headers(series, KEYWORDS))
    with ThreadPoolExecutor(2) as pool:
        assert list(read_headers(memory, KEYWORDS, workers=pool)) == list(read_headers(series, KEYWORDS))
    volume = read_volume(memory)
    assert volume.array.shape == (4, 32, 32)
    assert (volume.array == read_volume(series).array).all()
    assert [f.rule for f in validate(found[0]).findings] == [f.rule for f in validate(series[0]).findings]
    with database() as db:
        assert len(db.import_dicom(memory)) == 4
        assert db.Modality == "CT"


def test_a_zip_file(series: list[Path], tmp_path: Path) -> None:
    write_bytes("memory://zips/files.zip", zipped(series))
    (tmp_path / "files.zip").write_bytes(zipped(series))
    for url in ("zip://::memory://zips/files.zip", f"zip://::file://{tmp_path}/files.zip"):
        found = list(files_at(url))
        assert [each.partition("::")[0] for each in found] == [f"zip://{n // 2}/{n}.dcm" for n in range(4)]
        assert list(read_headers(url, KEYWORDS)) == list(read_headers(series, KEYWORDS))
        assert dcmread(found[2]) == dcmread(series[2])


def test_a_folder_of_a_web_server(series: list[Path], tmp_path: Path) -> None:
    (tmp_path / "in" / "below").mkdir(parents=True)
    for number, path in enumerate(series):
        (tmp_path / "in" / ("below" if number else "") / f"{number}.dcm").write_bytes(path.read_bytes())
    with served(tmp_path) as address:
        names = ["0.dcm", *(f"below/{number}.dcm" for number in (1, 2, 3))]
        assert list(files_at(f"{address}/in/")) == [f"{address}/in/{name}" for name in names]
        assert list(files_at(f"{address}/")) == [f"{address}/in/{name}" for name in names]
        assert list(read_headers(f"{address}/in/", KEYWORDS)) == list(read_headers(series, KEYWORDS))
        with pytest.raises(FileNotFoundError):
            list(files_at(f"{address}/nothing/"))


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder with HTTP, and yield its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_files_keep_the_host_of_the_folder(series: list[Path]) -> None:
    """As for SFTP and FTP, whose file systems name files without the host."""

    class Hosted(MemoryFileSystem):  # type: ignore[misc]  # fsspec has no types
        protocol = "hosted"
        store: ClassVar[dict[str, Any]] = {}

        @classmethod
        def _strip_protocol(cls, path: str) -> str:
            return str(infer_storage_options(path)["path"]).rstrip("/")

    fsspec.register_implementation("hosted", Hosted)
    Hosted().pipe_file("/data/a/1.dcm", series[0].read_bytes())
    assert list(files_at("hosted://user@host/data/")) == ["hosted://user@host/data/a/1.dcm"]
    assert list(files_at("hosted://host/")) == ["hosted://host/data/a/1.dcm"]


@pytest.mark.parametrize("root", ["memory://", "memory:///"])
def test_all_of_a_file_system(memory: str, root: str) -> None:
    expected = [f"{root}remote/in/{number // 2}/{number}.dcm" for number in range(4)]
    assert [url for url in files_at(root) if "/remote/in/" in url] == expected


def test_a_folder_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        list(files_at("memory://nothing/here/"))


def test_targets(tmp_path: Path) -> None:
    for folder in ("memory://targets/a", str(tmp_path / "a")):
        assert names_in(folder) == set()
        write_bytes(join(folder, "b/c.bin"), b"content")
        with local_file(join(folder, "b/d.bin")) as path:
            Path(path).write_bytes(b"more")
        assert names_in(join(folder, "b")) == {"c.bin", "d.bin"}
        assert [read_bytes(join(folder, f"b/{name}.bin")) for name in "cd"] == [b"content", b"more"]
        assert exists(join(folder, "b/c.bin"))
        assert not exists(join(folder, "b/e.bin"))


def test_an_unknown_protocol_is_an_error() -> None:
    with pytest.raises(ReadError, match="Protocol not known: nonsense"):
        dcmread("nonsense://bucket/image.dcm")


@pytest.mark.slow
def test_an_object_store_sends_only_what_is_read(series: list[Path]) -> None:
    pytest.importorskip("s3fs")
    pytest.importorskip("moto")
    with s3() as (store, system):
        large = large_file()
        for number in range(10):
            system.pipe_file(f"archive/large/{number}.dcm", large)
        for path in series:
            system.put_file(str(path), f"archive/series/{path.name}")

        def counted(call: Any) -> tuple[Any, int]:
            before = store.sent
            return call(), store.sent - before

        found = list(files_at("s3://archive/large/"))
        assert found == [f"s3://archive/large/{number}.dcm" for number in range(10)]
        headers, sent = counted(lambda: read_headers(found, KEYWORDS))
        assert headers.errors == [""] * 10
        assert sent == 10 * 16384, "16 KiB of each file of a megabyte"
        system.invalidate_cache()
        store.requests.clear()
        assert read_headers(found, KEYWORDS).errors == [""] * 10
        assert store.requests == {"HEAD": 10, "GET": 10}, "without a listing, also the size"
        _, sent = counted(lambda: dcmread(found[0], stop_before_pixels=True))
        assert sent <= 65536
        frame, sent = counted(lambda: pixels.pixel_array(found[0], index=2))
        assert frame.shape == (256, 256)
        assert sent <= 65536 + 2 * 131072
        assert read_volume("s3://archive/series/").array.shape == (4, 32, 32)
        with local_file("s3://archive/out/x.dcm") as written:
            pixels.convert(found[0], written, "1.2.840.10008.1.2.5")
        assert (dcmread("s3://archive/out/x.dcm").pixel_array == dcmread(found[0]).pixel_array).all()


def large_file() -> bytes:
    """A multi-frame image of a megabyte."""
    import numpy as np

    ds = dcmread(examples.get_path("ct"))
    ds.NumberOfFrames = 8
    ds.set_pixel_data(np.arange(8 * 256 * 256, dtype=np.uint32).astype(np.int16).reshape(8, 256, 256))
    data = io.BytesIO()
    ds.save_as(data)
    return data.getvalue()
