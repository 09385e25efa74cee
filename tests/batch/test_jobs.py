"""Jobs: results as Parquet, interrupted and continued, in this process, with executors and on a cluster of dask."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dcmgen import batch, dcmread, read_headers
from dcmgen._parallel import run_parts
from dcmgen.batch.tasks import File
from dcmgen.codec.remote import files_at, names_in, write_bytes
from dcmgen.deidentify import Deidentifier
from dcmgen.errors import DicomError
from dcmgen.validation import validate_across, validate_paths
from tests.database.folders import write_tree

if TYPE_CHECKING:
    from dcmgen._parallel import Workers

pytest.importorskip("pyarrow")
RLE = "1.2.840.10008.1.2.5"
KEYWORDS = ["PatientID", "InstanceNumber", "ImageType"]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixteen images, and a file that is not DICOM."""
    folder = write_tree(tmp_path_factory.mktemp("batch") / "source")
    (folder / "notes.txt").write_text("text")
    return folder


class Poisoned(batch.Task):
    """Returns the size; one file ends its process, and one hangs."""

    def columns(self) -> dict[str, Any]:
        import pyarrow as pa

        return {"size": pa.int64()}

    def row(self, file: File) -> dict[str, Any]:
        if file.name == "1/1/1/2.dcm":
            os.kill(os.getpid(), signal.SIGKILL)
        if file.name == "2/1/1/9.dcm":
            time.sleep(60)
        return {"size": os.path.getsize(file.path)}

    def identity(self) -> str:
        return "poisoned"


def test_headers(source: Path, tmp_path: Path) -> None:
    calls: list[tuple[int, int]] = []
    job = batch.run(
        batch.Headers(KEYWORDS), source, tmp_path / "out", partition=5, progress=lambda *each: calls.append(each)
    )
    assert (job.files, job.done, job.failed, job.skipped) == (17, 17, 0, 1)
    assert calls == [(5, 17), (10, 17), (15, 17), (17, 17)]
    assert sorted(os.listdir(tmp_path / "out")) == [
        "_files.parquet", "_job.json", *(f"part-{number:06}.parquet" for number in range(4)),
    ]  # fmt: skip
    table = job.table()
    headers = read_headers(source, KEYWORDS)
    assert headers.is_dicom == [not path.endswith("notes.txt") for path in headers.paths]
    expected = headers.to_arrow()
    assert table.select(expected.column_names).drop_columns("error").equals(expected.drop_columns("error"))
    assert table.column("skipped").to_pylist() == expected.column("error").to_pylist()
    assert not any(table.column("error").to_pylist())
    import pyarrow.dataset as ds

    assert ds.dataset(tmp_path / "out").to_table().sort_by("path").equals(table.sort_by("path"))


def test_a_job_continues_where_it_ended(source: Path, tmp_path: Path) -> None:
    task = batch.Headers(KEYWORDS)
    full = batch.run(task, source, tmp_path / "full", partition=3)

    class StopError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done >= 9:
            raise StopError

    with pytest.raises(StopError):
        batch.run(task, source, tmp_path / "out", partition=3, progress=stop)
    parts = {name for name in os.listdir(tmp_path / "out") if name.startswith("part")}
    assert len(parts) == 3
    times = {name: os.stat(tmp_path / "out" / name).st_mtime_ns for name in parts}
    job = batch.run(task, source, tmp_path / "out", partition=1000)
    assert (job.files, job.done) == (17, 8)
    assert {name: os.stat(tmp_path / "out" / name).st_mtime_ns for name in parts} == times
    assert job.table().equals(full.table())
    again = batch.run(task, source, tmp_path / "out")
    assert (again.done, again.failed) == (0, 0)
    with pytest.raises(DicomError, match="another job: headers PatientID"):
        batch.run(batch.Validation(), source, tmp_path / "out")
    (tmp_path / "out" / "_job.json").unlink()
    with pytest.raises(DicomError, match="but no job"):
        batch.run(task, source, tmp_path / "out")
    (tmp_path / "out" / "_job.json").write_text(json.dumps({"version": 1, "task": task.identity()}))
    with pytest.raises(DicomError, match="a job of another version of dcmgen"):
        batch.run(task, source, tmp_path / "out")


@pytest.mark.parametrize("url", [False, True])
def test_files_that_are_named_must_be_dicom(url: bool, source: Path, tmp_path: Path) -> None:
    paths = [str(source / "1/1/1/1.dcm"), str(source / "notes.txt")]
    if url:
        paths = [f"memory://named/{number}" for number in range(2)]
        for path, each in zip(paths, (source / "1/1/1/1.dcm", source / "notes.txt"), strict=True):
            write_bytes(path, each.read_bytes())
    deidentifier = Deidentifier(key="the secret key of the tests")
    tasks = [
        batch.Headers(KEYWORDS), batch.Validation(), batch.Conversion(tmp_path / "rle", RLE),
        batch.Deidentification(deidentifier, tmp_path / "new"),
    ]  # fmt: skip
    for number, task in enumerate(tasks):
        for name, given in (("list", paths), ("file", paths[1])):
            job = batch.run(task, given, tmp_path / f"{number}-{name}")
            assert (job.failed, job.skipped) == (1, 0)
            last = job.table().to_pylist()[-1]
            assert "do not have DICM" in last["error"]
            assert last["skipped"] == ""


def test_a_folder_that_cannot_be_listed_has_an_error(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unlistable(root: str) -> list[str]:
        return [f"{root}/1/1/1/1.dcm", f"{root}/1", f"{root}/notes.txt"]

    monkeypatch.setattr("dcmgen.batch.jobs.files_of", unlistable)
    for number, task in enumerate((batch.Headers(KEYWORDS), batch.Validation())):
        job = batch.run(task, source, tmp_path / f"{number}")
        assert (job.done, job.failed, job.skipped) == (3, 1, 1)
        assert "is a directory" in job.table().to_pylist()[1]["error"]


def test_a_poisoned_file_stops_nothing(source: Path, tmp_path: Path) -> None:
    job = batch.run(Poisoned(), source, tmp_path / "out", workers=2, partition=2, retries=0, timeout=1.0)
    assert (job.done, job.failed) == (17, 2)
    rows = job.table().to_pylist()
    assert len(rows) == 17
    failed = {Path(row["path"]).name: row["error"] for row in rows if row["error"]}
    assert failed.keys() == {"2.dcm", "9.dcm"}
    assert failed["2.dcm"].startswith("the process that worked on the file ended")
    assert failed["9.dcm"] == "the file took longer than the time limit"
    assert all(row["size"] == os.path.getsize(row["path"]) for row in rows if not row["error"])


def test_validation(source: Path, tmp_path: Path) -> None:
    rows = batch.run(batch.Validation(), source, tmp_path / "out").table().to_pylist()
    reports = {str(path): report for path, report in validate_paths([source])}
    assert [row["path"] for row in rows] == list(reports)
    for row in rows:
        report = reports[row["path"]]
        if not report.is_dicom:
            assert row["skipped"] == report.findings[0].message
            assert (row["error"], row["iod"], row["findings"]) == ("", None, None)
            continue
        assert row["skipped"] == ""
        assert row["iod"] == report.iod
        assert row["errors"] == len(report.errors)
        assert [each["rule"] for each in row["findings"]] == [finding.rule for finding in report.findings]


def test_conversion(source: Path, tmp_path: Path) -> None:
    for target in (str(tmp_path / "target"), "memory://conversion"):
        out = tmp_path / f"out-{target[0]}" if target[0] == "m" else tmp_path / "out"
        with ThreadPoolExecutor(2) as pool:
            job = batch.run(batch.Conversion(target, RLE), source, out, workers=pool, partition=4)
        rows = job.table().to_pylist()
        assert (job.failed, job.skipped) == (0, 1)
        for row in rows:
            if row["path"].endswith("notes.txt"):
                assert "do not have DICM" in row["skipped"]
                continue
            name = Path(row["path"]).relative_to(source).as_posix()
            assert row["target"].endswith(name)
            ds = dcmread(row["target"])
            assert ds.file_meta.TransferSyntaxUID == RLE
            assert (ds.pixel_array == dcmread(row["path"]).pixel_array).all()


def test_deidentification_to_a_folder_and_a_url(source: Path, tmp_path: Path) -> None:
    deidentifier = Deidentifier(key="the secret key of the tests")
    local = batch.run(batch.Deidentification(deidentifier, tmp_path / "target"), source, tmp_path / "out", partition=6)
    remote = batch.run(batch.Deidentification(deidentifier, "memory://deid/x"), source, "memory://deid/out")
    assert (local.failed, remote.failed, local.skipped, remote.skipped) == (0, 0, 1, 1)
    names = {row["target"].partition("/target/")[2] for row in local.table().to_pylist() if row["target"]}
    assert len(names) == 16
    assert names == {
        row["target"].removeprefix("memory://deid/x/") for row in remote.table().to_pylist() if row["target"]
    }
    assert {url.partition("/x/")[2] for url in files_at("memory://deid/x/")} == names
    assert "part-000000.parquet" in names_in("memory://deid/out")
    (tmp_path / "out" / "part-000001.parquet").unlink()  # as if the call had been interrupted
    again = batch.run(batch.Deidentification(deidentifier, tmp_path / "target"), source, tmp_path / "out")
    assert (again.done, again.failed) == (6, 0)
    assert sum(path.is_file() for path in (tmp_path / "target").rglob("*")) == 16
    key = "the secret key of the tests"
    others = [
        Deidentifier(key="another key of these tests"),
        Deidentifier(key=key, references="replace"),
        Deidentifier(key=key, burned_in="keep"),
        Deidentifier(key=key, documents="replace"),
        Deidentifier(key=key, most_days=9),
    ]
    for other in others:
        with pytest.raises(DicomError, match="another job"):
            batch.run(batch.Deidentification(other, tmp_path / "target"), source, tmp_path / "out")


def test_wrong_arguments(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="PatientsName"):
        batch.Headers(["PatientsName"])
    for partition in (0, -1):
        with pytest.raises(ValueError, match="a partition must have at least 1 file"):
            batch.run(batch.Headers(["PatientID"]), [], tmp_path / "out", partition=partition)
    with pytest.raises(ValueError, match="a timeout requires other processes"):
        batch.run(batch.Headers(["PatientID"]), [], tmp_path / "out", timeout=1)
    assert not (tmp_path / "out").exists(), "a wrong argument starts no job"
    job = batch.run(batch.Headers(["PatientID"]), [], tmp_path / "out")
    assert (job.files, job.done, job.failed) == (0, 0, 0)
    assert job.table().num_rows == 0


@pytest.fixture(scope="module")
def cluster() -> Iterator[Workers]:
    distributed = pytest.importorskip("distributed")
    import dask

    with (
        # a task without a worker is an error after a while, so that a worker that does not start again hangs no test
        dask.config.set(
            {"distributed.scheduler.allowed-failures": 0, "distributed.scheduler.no-workers-timeout": "60s"}
        ),
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as local,
        distributed.Client(local) as client,
    ):
        yield client


@pytest.mark.slow
def test_a_cluster_of_dask(cluster: Workers, source: Path, tmp_path: Path) -> None:
    job = batch.run(batch.Headers(KEYWORDS), source, tmp_path / "headers", workers=cluster, partition=4)
    assert job.table(KEYWORDS).equals(read_headers(source, KEYWORDS).to_arrow().select(KEYWORDS))
    assert list(read_headers(source, KEYWORDS, workers=cluster)) == list(read_headers(source, KEYWORDS))
    expected = {path: report.findings for path, report in validate_paths([source])}
    assert {path: report.findings for path, report in validate_paths([source], executor=cluster)} == expected  # type: ignore[arg-type]
    report = Deidentifier(key="the secret key of the tests").deidentify_files(
        source, tmp_path / "target", executor=cluster  # type: ignore[arg-type]
    )  # fmt: skip
    assert (report.objects, report.skipped, report.problems) == (16, 1, [])


@pytest.mark.slow
def test_a_worker_of_dask_that_dies(cluster: Workers, source: Path, tmp_path: Path) -> None:
    paths = [source / "1/1/1/1.dcm", source / "1/1/1/2.dcm", source / "1/1/2/3.dcm"]
    job = batch.run(Killing(), paths, tmp_path / "out", workers=cluster, partition=1, retries=0, timeout=60)
    first, second, third = (row["error"] for row in job.table().to_pylist())
    assert second.startswith("the process that worked on the file ended")
    assert (first, third) == ("", "")


@pytest.mark.slow
def test_workers_of_a_cluster_that_start_late_are_used() -> None:
    distributed = pytest.importorskip("distributed")
    taken = []

    def parts() -> Iterator[list[int]]:
        for number in range(100):
            taken.append(number)
            yield [number]

    with (
        distributed.LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=":0") as local,
        distributed.Client(local) as client,
    ):
        found = run_parts(list, parts(), client)
        assert next(found) == ([0], [0])
        before = len(taken)
        local.scale(4)
        client.wait_for_workers(4, timeout=60)
        assert next(found) == ([1], [1])
        assert len(taken) - before == 3 * before + 1, "as many parts for each worker as before"
        found.close()


class Killing(Poisoned):
    """Ends the process that works on one file."""

    def row(self, file: File) -> dict[str, Any]:
        if file.path.endswith("/2.dcm"):
            os.kill(os.getpid(), signal.SIGKILL)
        return {"size": os.path.getsize(file.path)}


def test_functions_for_paths_refuse_urls(tmp_path: Path) -> None:
    url = "memory://refused/"
    for call in (
        lambda: list(validate_paths([url])),
        lambda: validate_across([url]),
        lambda: Deidentifier().deidentify_files(url, tmp_path),
        lambda: Deidentifier().deidentify_files(tmp_path, url),
    ):
        with pytest.raises(DicomError, match=r"refused/: this function does not read URLs\. Use dcmgen\.batch"):
            call()
