"""Jobs: a task for the files of a source in partitions, each with its results in a Parquet file."""

from __future__ import annotations

import io
import json
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dcmgen._parallel import Failure, check_timeout, chunks, run_parts
from dcmgen.batch.tasks import File, arrow
from dcmgen.codec.remote import exists, files_of, join, names_in, read_bytes, write_bytes
from dcmgen.codec.urls import is_url
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import pyarrow
    from pyarrow.parquet import ParquetFile

    from dcmgen._parallel import Workers
    from dcmgen.batch.tasks import Task

_JOB = "_job.json"
_FILES = "_files.parquet"
"""List of the files, with a row group for each partition. Readers of Parquet ignore names that begin with ``_``."""
_VERSION = 2
"""Number that grows if the list of the files or the results change."""


@dataclass(frozen=True, slots=True)
class JobResult:
    """What a job did, in this call and in earlier ones.

    Attributes
    ----------
    results : str
        Folder or URL with the Parquet files ``part-*.parquet``.
    files : int
        Number of files of the job.
    done : int
        Number of files that this call processed; the others were processed before.
    failed : int
        Number of files that this call processed and that have an error.
    skipped : int
        Number of files that this call found in a folder and skipped, because they are not DICOM. They are in `done`.
    """

    results: str
    files: int
    done: int
    failed: int
    skipped: int

    def table(self, columns: list[str] | None = None) -> pyarrow.Table:
        """Return the results of all files as one table.

        Parameters
        ----------
        columns : list of str, optional
            Columns to read. By default, all.
        """
        from pyarrow import concat_tables, parquet

        parts = sorted(name for name in names_in(self.results) if name.startswith("part-"))
        tables = [
            parquet.read_table(io.BytesIO(read_bytes(join(self.results, name))), columns=columns) for name in parts
        ]
        return concat_tables(tables) if tables else arrow().table({})


def run(
    task: Task,
    source: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    results: str | os.PathLike[str],
    *,
    workers: Workers = 1,
    partition: int = 500,
    retries: int = 1,
    timeout: float | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> JobResult:
    """Apply a task to many files, and write a table with a row for each file.

    The list of the files is made first. The results of each partition are written when it is complete, so that the same
    call continues a job that was interrupted. A file that cannot be read, that ends its process or that takes too long has
    a row with the reason in the column "error"; it stops nothing. A file of a folder that is not DICOM is skipped: its row
    has the reason in the column "skipped". A file that is named in `source` must be DICOM.

    Parameters
    ----------
    task : Task
        `Headers`, `Validation`, `Conversion`, `Deidentification`, or your subclass of `Task`.
    source : path-like, or iterable of path-like
        Folder, or URL of a folder, which ends with a slash; or files. A job that continues does not look for new files.
    results : path-like
        Folder or URL of the Parquet files, only for this job.
    workers : int, concurrent.futures.Executor or dask client, optional
        Number of processes; 0 for one per core; or what runs the task instead. Workers on other machines must see the
        files under the same paths or URLs. By default, the files are processed in this process, which a file can end.
    partition : int, optional
        Number of files that are sent to a worker together, and of the rows of a Parquet file. A job that continues has
        the partitions of its first start.
    retries : int, optional
        Number of times that a file is tried again alone after it ended its process or took too long.
    timeout : float, optional
        Time for a file in seconds. A partition has the time of all its files. Processes that take longer are ended;
        threads and workers of a cluster are no longer waited for. It cannot be used with one process.
    progress : callable, optional
        Function that is called with the number of files that are done, and of all files.

    Returns
    -------
    JobResult
        The numbers of files, and the table of the results.

    Raises
    ------
    DicomError
        If the folder of the results belongs to another job, or to another version of dcmgen.
    ValueError
        If `partition` is less than 1, or there is a `timeout` for a job in this process.
    ImportError
        If pyarrow is not installed (``pip install "dcmgen[cluster]"``).
    OSError
        If the source cannot be listed, or the results cannot be written.

    Examples
    --------
    >>> import tempfile
    >>> from dcmgen import batch, examples
    >>> job = batch.run(batch.Headers(["Modality", "Rows"]), [examples.get_path("ct")], tempfile.mkdtemp())
    >>> job.table(["Modality", "Rows"]).to_pylist()
    [{'Modality': 'CT', 'Rows': 128}]
    """
    if partition < 1:
        raise ValueError(f"a partition must have at least 1 file, not {partition}")
    check_timeout(workers, timeout)
    folder = os.fspath(results)
    listing = _listing(task, source, folder, partition)
    existing = {int(found[1]) for name in names_in(folder) if (found := re.fullmatch(r"part-(\d+)\.parquet", name))}
    waiting = [number for number in range(listing.num_row_groups) if number not in existing]
    total = listing.metadata.num_rows
    counts = [listing.metadata.row_group(number).num_rows for number in waiting]
    earlier = total - sum(counts)
    done = failed = skipped = 0
    tables: list[pyarrow.Table] = []
    numbers = iter(waiting)
    rows = 0
    for files, result in run_parts(
        task, (_files(listing, number) for number in waiting), workers, retries=retries, timeout=timeout
    ):
        tables.append(task.failed(files[0], result.message) if isinstance(result, Failure) else result)
        rows += len(files)
        if rows < counts[0]:
            continue  # a partition that is processed file by file
        table = arrow().concat_tables(tables)
        write_bytes(join(folder, f"part-{next(numbers):06}.parquet"), _parquet(table))
        failed += _texts(table, "error")
        skipped += _texts(table, "skipped")
        done += rows
        tables, rows = [], 0
        counts.pop(0)
        if progress is not None:
            progress(earlier + done, total)
    return JobResult(folder, total, done, failed, skipped)


def _texts(table: pyarrow.Table, column: str) -> int:
    """Return the number of rows with a text in a column."""
    return sum(bool(text) for text in table.column(column).to_pylist())


def _listing(
    task: Task, source: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], folder: str, partition: int
) -> ParquetFile:
    """Return the list of the files of a job, which is made at its first start."""
    arrow()
    from pyarrow import parquet

    identity = {"version": _VERSION, "task": task.identity()}
    if exists(join(folder, _JOB)):
        found = json.loads(read_bytes(join(folder, _JOB)))
        if found.get("version") != _VERSION:
            raise DicomError(
                "the folder has the results of a job of another version of dcmgen",
                path=folder,
                advice="Choose another folder, or continue the job with that version",
            )
        if found != identity:
            raise DicomError(
                f"the folder has the results of another job: {found.get('task')}",
                path=folder,
                advice="Choose another folder, or continue with the same task",
            )
    else:
        if any(name.startswith("part-") for name in names_in(folder)):
            raise DicomError("the folder has results, but no job", path=folder, advice="Choose another folder")
        write_bytes(join(folder, _FILES), _listed(source, partition))
        write_bytes(join(folder, _JOB), json.dumps(identity).encode())  # from now on, the list is complete
    return parquet.ParquetFile(io.BytesIO(read_bytes(join(folder, _FILES))))


def _listed(source: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], partition: int) -> bytes:
    from pyarrow import parquet

    pa = arrow()
    schema = pa.schema({"path": pa.string(), "name": pa.string(), "is_found": pa.bool_()})
    data = io.BytesIO()
    with parquet.ParquetWriter(data, schema) as writer:
        for part in chunks(_found(source), partition):
            columns = [list(column) for column in zip(*part, strict=True)]
            writer.write_table(pa.table(columns, schema=schema), row_group_size=partition)
    return data.getvalue()


def _found(source: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> Iterator[File]:
    if isinstance(source, str | os.PathLike):
        root = os.fspath(source)
        for path in files_of(root):
            yield File(path, _name(path, root), is_found=path != root)
    else:
        for each in source:
            path = os.fspath(each)
            yield File(path, _name(path, ""))


def _name(path: str, root: str) -> str:
    """Return the name of a file relative to a source."""
    if is_url(path):
        scheme, _, path = path.partition("::")[0].partition("://")
        root = root.partition("::")[0].removeprefix(f"{scheme}://")
    else:
        path, root = path.replace(os.sep, "/"), root.replace(os.sep, "/")
    path, root = path.lstrip("/"), f"{root.strip('/')}/"
    name = path.removeprefix(root) if path != root.rstrip("/") else path.rpartition("/")[2]
    return "/".join(part for part in name.split("/") if part not in ("", ".", ".."))


def _files(listing: ParquetFile, number: int) -> list[File]:
    part = listing.read_row_group(number)
    return [File(**row) for row in part.to_pylist()]


def _parquet(table: pyarrow.Table) -> bytes:
    from pyarrow import parquet

    data = io.BytesIO()
    parquet.write_table(table, data, compression="zstd")
    return data.getvalue()
