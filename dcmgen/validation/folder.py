"""Validation of many files, in this process, in other processes, or with any executor, in constant memory."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from dcmgen.codec.folders import files_in
from dcmgen.errors import DicomError, NotDicomError
from dcmgen.validation.registry import RULES
from dcmgen.validation.reports.report import Finding, Report

if TYPE_CHECKING:
    from typing import Unpack

    from dcmgen.model.options import ValidatorOptions
    from dcmgen.validation.validator import Validator

CHUNK = 32
"""Number of files in a task: sending a task to a process takes longer than validating one file."""


def validate_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    jobs: int = 1,
    executor: Executor | None = None,
    validator: Validator | None = None,
    **options: Unpack[ValidatorOptions],
) -> Iterator[tuple[Path, Report]]:
    """Validate files and the files in folders, and yield the reports in order.

    Parameters
    ----------
    paths : iterable of str or PathLike
        Files and folders.
    jobs : int, optional
        Number of processes; 0 for one per core. A small number of files is always validated in this process.
    executor : concurrent.futures.Executor, optional
        Executor that runs the validations instead, such as a thread pool or the executor of a dask client.
    validator : Validator, optional
        The validator. By default, the validator of this process for `options` is used. Other processes receive the
        options of the validator and use one validator each.
    **options
        Parameters of `Validator`, if `validator` is not given.

    Yields
    ------
    tuple of (Path, Report)
        A file and its report. The report of a file that cannot be read contains this error only. The report of a file
        in one of the folders that is not a DICOM file contains the note ``file.not-dicom``.
    """
    from dcmgen.validation.validator import shared_validator

    given: set[Path] = set()
    for path, report in _reports(
        files(_remembered(paths, given)), jobs, executor, validator or shared_validator(**options)
    ):
        yield path, report if report.is_dicom or path in given else _as_note(report)


def _remembered(paths: Iterable[str | os.PathLike[str]], given: set[Path]) -> Iterator[Path]:
    """Yield paths, and add each to `given`."""
    for path in map(Path, paths):
        given.add(path)
        yield path


def _as_note(report: Report) -> Report:
    return evolve(report, findings=tuple(evolve(finding, severity="note") for finding in report.findings))


def _reports(
    found: Iterator[Path], jobs: int, executor: Executor | None, validator: Validator
) -> Iterator[tuple[Path, Report]]:
    """Validate files in this process, in other processes or with the executor."""
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
    """Yield files, and the regular files in folders in sorted order. Hidden files and folders are skipped.

    Parameters
    ----------
    paths : iterable of str or PathLike
        Files and folders.
    """
    for path in map(Path, paths):
        if path.is_dir():
            yield from map(Path, files_in(path))
        else:
            yield path


def _spread(
    found: Iterable[Path], validator: Validator, executor: Executor, workers: int
) -> Iterator[tuple[Path, Report]]:
    """Run tasks in the executor; only a few are submitted before their results are consumed, to limit memory."""
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
    """Validate a file. The report of a file that cannot be read contains only this error."""
    try:
        return validator.validate(path)
    except (DicomError, OSError) as error:
        other = isinstance(error, NotDicomError) and not path.is_dir()  # a folder that cannot be listed is unreadable
        rule = RULES["file.not-dicom"] if other else RULES["file.unreadable"]
        return Report(source=str(path), findings=(Finding.of(rule, str(error)),))
