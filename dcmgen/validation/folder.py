"""Many files: one after another, or by processes or any `concurrent.futures.Executor`, in constant memory."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dcmgen.errors import DicomError
from dcmgen.validation.registry import RULES
from dcmgen.validation.reports.report import Finding, Report

if TYPE_CHECKING:
    from dcmgen.validation.validator import Validator

CHUNK = 32
"""Files a task takes: the way to a process costs more than a file."""


def validate_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    jobs: int = 1,
    executor: Executor | None = None,
    validator: Validator | None = None,
    **options: Any,
) -> Iterator[tuple[Path, Report]]:
    """Validate files, and the files in folders, one report at a time in their order.

    Parameters
    ----------
    paths
        Files and folders.
    jobs
        Processes; 0: one a core. Few files are validated in this process.
    executor
        Where to run instead: a thread pool, a dask client's executor.
    validator
        The validator; without one, that of the process with `options`, which are those of `Validator`. Other
        processes receive its options and use one validator each.

    Yields
    ------
    tuple of Path and Report
        A file that cannot be read has a report with that one error.
    """
    from dcmgen.validation.validator import shared_validator

    validator = validator or shared_validator(**options)
    found = files(paths)
    if executor is not None:
        yield from _spread(found, validator, executor, 4)
        return
    jobs = jobs or os.cpu_count() or 1
    head = [path for _, path in zip(range(2 * CHUNK), found, strict=False)]
    if jobs == 1 or len(head) < 2 * CHUNK:
        for path in (*head, *found):
            yield path, validate_file(path, validator)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from _spread((path for part in (head, found) for path in part), validator, pool, jobs)


def files(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    """The paths themselves, and the files in those that are folders, sorted; hidden ones left out."""
    for path in map(Path, paths):
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            found = (Path(folder, name) for name in sorted(names) if not name.startswith("."))
            yield from (path for path in found if path.is_file())  # no pipes, no sockets


def _spread(
    found: Iterable[Path], validator: Validator, executor: Executor, workers: int
) -> Iterator[tuple[Path, Report]]:
    """Keep a few tasks ahead of the reader, no more."""
    waiting: deque[Future[list[tuple[Path, Report]]]] = deque()
    chunk: list[Path] = []
    for path in found:
        chunk.append(path)
        if len(chunk) == CHUNK:
            waiting.append(executor.submit(_validate_chunk, chunk, validator))
            chunk = []
        if len(waiting) > 2 * workers:
            yield from waiting.popleft().result()
    if chunk:
        waiting.append(executor.submit(_validate_chunk, chunk, validator))
    while waiting:
        yield from waiting.popleft().result()


def _validate_chunk(paths: list[Path], validator: Validator) -> list[tuple[Path, Report]]:
    return [(path, validate_file(path, validator)) for path in paths]


def validate_file(path: Path, validator: Validator) -> Report:
    """The report on a file; one that cannot be read is an error of its own."""
    try:
        return validator.validate(path)
    except (DicomError, OSError) as error:
        return Report(source=str(path), findings=(Finding.of(RULES["file.unreadable"], str(error)),))
