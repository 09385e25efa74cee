"""Every writer of files replaces them in one step: an error leaves the old file, and no other."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, create, database, examples, extract, pictures
from dcmgen.cli.app import run
from dcmgen.codec.replacing import open_replacement, write_file
from dcmgen.documents import save_document
from dcmgen.geometry import Grid
from dcmgen.pixels.show import save_png
from dcmgen.volumes import Volume

resource = pytest.importorskip("resource", reason="the system has no limit for the size of files")

MOST = 300
"""Number of bytes that a file can have while the disk is "full"; every file of the tests is larger."""
NOISE = np.random.default_rng(1).integers(0, 256, (4, 64, 64), np.uint8)


@contextmanager
def full_disk() -> Iterator[None]:
    """Let the system refuse to write more than a few bytes to a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def volume() -> Volume:
    return Volume(NOISE, Grid.named("axial", shape=NOISE.shape, spacing=(3, 1, 1)))


def nifti(path: Path) -> None:
    pytest.importorskip("nibabel")
    volume().to_nifti(path, sidecar=False)


def picture(path: Path) -> None:
    pictures.save(NOISE[0], path)


def image(path: Path) -> None:
    save_png(NOISE[0], path)


def report(path: Path) -> None:
    Dataset(Modality="CT").validate().save_html(path)


def extracted(path: Path) -> None:
    extract(examples.get_path("ct"), path.parent, what=["frames"], stem=path.stem, overwrite=True)


def command(*arguments: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        if (
            run(
                [
                    each.format(ct=examples.get_path("ct"), folder=examples.get_path("ct").parent, path=path)
                    for each in arguments
                ]
            )
            == 2
        ):
            raise OSError("the command has failed")

    return write


WRITERS: list[tuple[str, Callable[[Path], None]]] = [
    ("a.nii", nifti),
    ("a.nii.gz", nifti),
    ("a.png", picture),
    ("a.jpg", picture),
    ("b.png", image),
    ("a.html", report),
    ("c.png", extracted),
    ("d.html", command("validate", "{ct}", "--html", "{path}")),
    ("d.xml", command("validate", "{folder}", "--junit", "{path}")),
    ("e.py", command("codify", "{ct}", "--skip-pixels", "-o", "{path}")),
    ("f.json", command("json", "{ct}", "-o", "{path}", "--overwrite")),
    ("g.png", command("show", "{ct}", "-o", "{path}")),
]


@pytest.mark.parametrize(("name", "write"), WRITERS, ids=[f"{name}-{at}" for at, (name, _) in enumerate(WRITERS)])
def test_an_error_leaves_the_old_file(name: str, write: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / name
    write(path)
    assert path.stat().st_size > MOST
    whole = path.read_bytes()
    path.write_bytes(b"old")
    with full_disk(), pytest.raises(OSError):  # noqa: PT011
        write(path)
    assert os.listdir(tmp_path) == [name]
    assert path.read_bytes() == b"old"
    write(path)
    assert len(path.read_bytes()) == pytest.approx(len(whole), rel=0.01)


def test_exports_of_a_database_and_documents(tmp_path: Path) -> None:
    folder, target = tmp_path / "db", tmp_path / "out"
    folder.mkdir()
    target.mkdir()
    examples.ct.save_as(folder / "ct.dcm")
    document = create.document(b"%PDF-1.4\n" + bytes(range(256)) * 8 + b"\n%%EOF\n", title="a report")
    with database(folder, index=tmp_path / "index") as db:
        exports: list[Callable[[str], Any]] = [db.export_as_png, db.export_as_csv, db.export_as_npy, db.export_as_dicom]
        for export in exports:
            with full_disk(), pytest.raises(OSError, match=r"File too large|requested and"):
                export(str(target))
    with full_disk(), pytest.raises(OSError, match="File too large"):
        save_document(document, target / "report.pdf")
    assert [path for path in target.rglob("*") if path.is_file()] == []


def test_parquet_files_of_a_database(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    (tmp_path / "db").mkdir()
    target = tmp_path / "table"
    for name in ("ct", "mr"):
        shutil.copy(examples.get_path(name), tmp_path / "db")
    with database(tmp_path / "db", index=tmp_path / "index") as db:
        for partition_by, names in (
            (["Modality"], ["Modality=CT/part-0.parquet", "Modality=MR/part-0.parquet"]),
            ([], ["Modality=CT/part-0.parquet", "Modality=MR/part-0.parquet", "part-0.parquet"]),
        ):
            with full_disk(), pytest.raises(OSError, match="File too large"):
                db.to_parquet(target, partition_by=partition_by)
            db.to_parquet(target, partition_by=partition_by)
            assert contents(target).keys() == set(names)
        (target / "Modality=CT" / "older-0.parquet").write_bytes(b"rows of an earlier call")
        (target / "Modality=CT" / "notes.txt").write_bytes(b"notes")
        old = contents(target)
        with full_disk(), pytest.raises(OSError, match="File too large"):
            db.to_parquet(target)
        assert contents(target) == old, "neither a file was changed, nor a temporary file left"
        db.to_parquet(target)
        assert contents(target).keys() == {*names, "Modality=CT/notes.txt"}
        db.to_parquet(tmp_path / "text", ["PatientName"], partition_by=["Modality", "PatientID"])
    assert parquet.read_table(target / "Modality=MR").num_rows == 1
    assert [path.name for path in (tmp_path / "text").rglob("*.parquet")] == ["part-0.parquet"] * 2


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_devices_and_pipes_are_written_directly(tmp_path: Path) -> None:
    write_file(os.devnull, b"content")
    assert not os.path.isfile(os.devnull)
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    write_file(tmp_path / "pipe", b"content")
    assert os.read(reader, 20) == b"content"
    os.close(reader)
    with pytest.raises(IsADirectoryError):
        write_file(tmp_path, b"content")
    assert os.listdir(tmp_path) == ["pipe"]


def test_errors_name_the_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as raised:
        write_file(tmp_path / "none" / "a.txt", b"content")
    assert raised.value.filename == str(tmp_path / "none" / "a.txt")
    write_file(tmp_path / "a.txt", b"old")
    with pytest.raises(FileExistsError), open_replacement(tmp_path / "a.txt", overwrite=False) as file:
        file.write(b"new")
    assert (tmp_path / "a.txt").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.txt"]
