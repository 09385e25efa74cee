"""``dcmgen batch``: tasks over many files at paths and URLs, with results as Parquet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer

from dcmgen._printable import counted, printable
from dcmgen.cli.common import out, progress_bar
from dcmgen.cli.completion import keywords, paths, transfer_syntaxes
from dcmgen.cli.convert import syntax_uid
from dcmgen.cli.deidentify import BURNED_IN, DOCUMENTS, OPTIONS, RECIPIENTS, REFERENCES
from dcmgen.cli.targets import print_skipped
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from dcmgen.batch import JobResult, Task

app = typer.Typer(
    help="Process many files at paths and URLs, with results as Parquet.", no_args_is_help=True, rich_markup_mode=None
)

_SOURCE = typer.Argument(
    ..., help="File or folder, or its URL; the URL of a folder ends with a slash.", autocompletion=paths
)
_RESULTS = typer.Argument(..., help="Folder or URL of the Parquet files of this job.", autocompletion=paths)
_TARGET = typer.Argument(..., help="Folder or URL of the new files.", autocompletion=paths)
_JOBS = typer.Option(1, "--jobs", "-j", min=0, help="Number of processes; 0: one per core.")
_PARTITION = typer.Option(500, "--partition", min=1, help="Number of files of a Parquet file.")
_TIMEOUT = typer.Option(None, "--timeout", help="Seconds after which a file has failed; requires several processes.")


@app.command()
def headers(
    source: str = _SOURCE,
    results: str = _RESULTS,
    names: list[str] = typer.Option(
        ..., "--keyword", "-k", metavar="KEYWORD", help="Element of a column; can be repeated.", autocompletion=keywords
    ),
    jobs: int = _JOBS,
    partition: int = _PARTITION,
    timeout: float | None = _TIMEOUT,
) -> int:
    """Write the values of elements of each file.

    An interrupted job continues if the command is repeated. The exit code is 1 if a file cannot be read.
    """
    from dcmgen.batch import Headers

    return _exit_code(_run(Headers(names), source, results, jobs, partition, timeout))


@app.command()
def validate(
    source: str = _SOURCE,
    results: str = _RESULTS,
    jobs: int = _JOBS,
    partition: int = _PARTITION,
    timeout: float | None = _TIMEOUT,
) -> int:
    """Write the findings for each file.

    An interrupted job continues if the command is repeated. The exit code is 1 if there are errors, or if a file cannot
    be read.
    """
    from dcmgen.batch import Validation

    job = _run(Validation(), source, results, jobs, partition, timeout)
    invalid = sum(bool(count) for count in job.table(["errors"]).column("errors").to_pylist()) if job.files else 0
    out.print(f"{counted(invalid, 'file')} with findings that are errors")
    return 1 if invalid else _exit_code(job)


@app.command()
def convert(
    source: str = _SOURCE,
    results: str = _RESULTS,
    target: str = _TARGET,
    transfer_syntax: str = typer.Option(
        ...,
        "--transfer-syntax",
        "-t",
        help="UID, keyword or name of the transfer syntax, such as JPEGLSLossless or RLELossless.",
        autocompletion=transfer_syntaxes,
    ),
    keep_damaged: bool = typer.Option(
        False, "--keep-damaged", help="Keep the available part of frames that are incomplete, instead of refusing them."
    ),
    jobs: int = _JOBS,
    partition: int = _PARTITION,
    timeout: float | None = _TIMEOUT,
) -> int:
    """Write files in another transfer syntax, under the same names; existing files are replaced.

    An interrupted job continues if the command is repeated. The exit code is 1 if a file cannot be converted.
    """
    from dcmgen.batch import Conversion

    task = Conversion(target, syntax_uid(transfer_syntax), "keep" if keep_damaged else "raise")
    return _exit_code(_run(task, source, results, jobs, partition, timeout))


@app.command()
def deidentify(
    source: str = _SOURCE,
    results: str = _RESULTS,
    target: str = _TARGET,
    key: Path = typer.Option(..., "--key", help="File with the secret key, which a job needs to continue."),
    options: list[str] = OPTIONS,
    burned_in: Literal["refuse", "keep"] = BURNED_IN,
    documents: Literal["refuse", "replace"] = DOCUMENTS,
    references: Literal["remove", "replace"] = REFERENCES,
    recipients: list[Path] = RECIPIENTS,
    jobs: int = _JOBS,
    partition: int = _PARTITION,
    timeout: float | None = _TIMEOUT,
) -> int:
    """De-identify files by the basic profile of PS3.15 Annex E.

    The results contain the paths of the source, so they are as confidential as the source. An interrupted job continues
    if the command is repeated. The exit code is 1 if a file is refused.
    """
    from dcmgen.batch import Deidentification
    from dcmgen.deidentify import Deidentifier

    try:
        deidentifier = Deidentifier(
            options=options,  # type: ignore[arg-type]  # unknown options are an error with the known ones
            key=key.read_bytes().strip(),
            burned_in=burned_in,
            documents=documents,
            references=references,
            recipients=recipients,
        )
    except ValueError as error:
        raise error if isinstance(error, DicomError) else DicomError(str(error)) from None
    return _exit_code(_run(Deidentification(deidentifier, target), source, results, jobs, partition, timeout))


def _run(task: Task, source: str, results: str, jobs: int, partition: int, timeout: float | None) -> JobResult:
    """Run a job, with a progress bar if the messages go to a terminal, and print what it did."""
    from dcmgen.batch import run
    from dcmgen.codec.remote import exists
    from dcmgen.codec.urls import is_url

    if not is_url(source) and not exists(source):
        raise FileNotFoundError(2, "no such file or folder", source)
    if jobs == 1 and timeout is not None:
        raise DicomError("--timeout requires other processes", advice="Pass --jobs 2, for example")
    with progress_bar("processing") as show:
        job = run(task, source, results, workers=jobs, partition=partition, timeout=timeout, progress=show)
    earlier = f", {job.files - job.done} by earlier runs" if job.done < job.files else ""
    failed = f", {job.failed} failed; see the column error" if job.failed else ""
    out.print(
        printable(f"{counted(job.done - job.skipped, 'file')} processed{earlier}{failed}: {results}"), soft_wrap=True
    )
    if job.skipped:
        print_skipped(job.skipped, "see the column skipped")
    return job


def _exit_code(job: JobResult) -> int:
    return 1 if job.failed else 0
