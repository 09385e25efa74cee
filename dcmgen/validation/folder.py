"""Validation of many files, in this process, in other processes, or with any executor, in constant memory."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from dcmgen._parallel import Failure, chunks, run_parts
from dcmgen.codec.folders import files_in, is_other_file
from dcmgen.codec.urls import is_url
from dcmgen.errors import DicomError, ReadError
from dcmgen.validation.registry import RULES
from dcmgen.validation.reports.report import Finding, Report

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from typing import Unpack

    from dcmgen._parallel import Cluster
    from dcmgen.model.options import ValidatorOptions
    from dcmgen.validation.validator import Validator

CHUNK = 32
"""Number of files in a task: sending a task to a process takes longer than validating one file."""


def validate_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    jobs: int = 1,
    executor: Executor | Cluster | None = None,
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
    executor : concurrent.futures.Executor or dask client, optional
        Executor that runs the validations instead. A file that ends its process is reported as unreadable.
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

    Raises
    ------
    ReadError
        If a path is a URL; `dcmgen.batch` reads URLs.
    """
    from dcmgen.validation.validator import shared_validator

    given: set[Path] = set()
    for path, report in _reports(
        files(_remembered(paths, given)), jobs, executor, validator or shared_validator(**options)
    ):
        yield path, report if report.is_dicom or path in given else _as_note(report)


def _remembered(paths: Iterable[str | os.PathLike[str]], given: set[Path]) -> Iterator[Path]:
    """Yield paths, and add each to `given`."""
    for path in map(local_path, paths):
        given.add(path)
        yield path


def _as_note(report: Report) -> Report:
    return evolve(report, findings=tuple(evolve(finding, severity="note") for finding in report.findings))


def _reports(
    found: Iterator[Path], jobs: int, executor: Executor | Cluster | None, validator: Validator
) -> Iterator[tuple[Path, Report]]:
    """Validate files in this process, in other processes or with the executor."""
    workers = executor or jobs or os.cpu_count() or 1
    head = [path for _, path in zip(range(2 * CHUNK), found, strict=False)] if executor is None else []
    if workers == 1 or (executor is None and len(head) < 2 * CHUNK):
        for path in (*head, *found):
            yield path, validate_file(path, validator)
        return
    parts = chunks((path for part in (head, found) for path in part), CHUNK)
    for part, reports in run_parts(partial(_validate_chunk, validator), parts, workers):
        if isinstance(reports, Failure):
            yield part[0], _unreadable(part[0], reports.message)
        else:
            yield from zip(part, reports, strict=True)


def files(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path]:
    """Yield files, and the regular files in folders in sorted order. Hidden files and folders are skipped.

    Parameters
    ----------
    paths : iterable of str or PathLike
        Files and folders.
    """
    for path in map(local_path, paths):
        if path.is_dir():
            yield from map(Path, files_in(path))
        else:
            yield path


def local_path(path: str | os.PathLike[str]) -> Path:
    """Return a path.

    Raises
    ------
    ReadError
        If it is a URL.
    """
    if is_url(path):
        raise ReadError("this function does not read URLs", path=os.fspath(path), advice="Use dcmgen.batch, which does")
    return Path(path)


def _validate_chunk(validator: Validator, paths: list[Path]) -> list[Report]:
    return [validate_file(path, validator) for path in paths]


def validate_file(path: Path, validator: Validator) -> Report:
    """Validate a file. The report of a file that cannot be read contains only this error."""
    try:
        return validator.validate(path)
    except (DicomError, OSError) as error:
        if is_other_file(path, error):
            return Report(source=str(path), findings=(Finding.of(RULES["file.not-dicom"], str(error)),))
        return _unreadable(path, str(error))


def _unreadable(path: Path, message: str) -> Report:
    return Report(source=str(path), findings=(Finding.of(RULES["file.unreadable"], message),))
