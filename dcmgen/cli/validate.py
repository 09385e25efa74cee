"""``dcmgen validate``: validate files and folders."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.text import Text

from dcmgen._printable import printable
from dcmgen.cli.common import err, files, out
from dcmgen.errors import DicomError, RepairWarning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dcmgen.validation.registry import Severity
    from dcmgen.validation.reports.report import Report

ACROSS = "across the files"
"""Name of the report with findings that concern several files."""


def _with_progress(results: Iterable[tuple[Path, Report]], total: int) -> Iterator[tuple[Path, Report]]:
    """Yield the results; for several files, show a progress bar on standard error if it is a terminal."""
    if total < 2 or not err.is_terminal:
        yield from results
        return
    from rich.progress import track

    yield from track(results, total=total, description="validating", console=err, transient=True)


def _readable(results: Iterable[tuple[Path, Report]]) -> Iterator[tuple[Path, Report]]:
    """Yield the results; raise DicomError for a file that cannot be read."""
    for path, report in results:
        for finding in report.errors:
            if finding.kind == "file.unreadable":
                raise DicomError(finding.message)
        yield path, report


class _Listing:
    """Prints a line and a table of findings for each file.

    Parameters
    ----------
    level : str
        Lowest severity to print.
    """

    def __init__(self, level: Severity) -> None:
        self.level: Severity = level
        self._last: Report | None = None

    def add(self, path: Path, report: Report) -> None:
        """Print the findings of a file, or that they are the same as those of the previous file."""
        line = Text("✗", style="red") if report.errors else Text("✓", style="green")
        line.append(f" {printable(str(path))}", style="bold").append(
            f": {report.iod or 'unknown IOD'}, {_counts(report)}", style=""
        )
        shown = report.at_least(self.level)
        if self._last is not None and shown.findings and shown.findings == self._last.findings:
            line.append(f", the same as in {printable(Path(self._last.source).name)}")
            out.print(line, soft_wrap=True)
            return
        self._last = shown
        out.print(line, soft_wrap=True)
        self._table(shown)

    def end(self, across: Report, summary: str) -> None:
        """Print the findings that concern several files, and a summary."""
        self._table(across.at_least(self.level), ACROSS)
        out.print(summary)

    def _table(self, report: Report, title: str | None = None) -> None:
        from dcmgen.validation.reports.table import table

        if report.findings:
            out.print(table(report, title))


def _counts(report: Report) -> str:
    counts = [f"{n} {severity}{'' if n == 1 else 's'}" for severity, n in report.counts.items() if n]
    return ", ".join(counts) or "no findings"


def _check(
    found: list[Path], listing: _Listing | None, reports: dict[str, Report] | None, jobs: int, suppress: Path | None
) -> bool:
    """Validate files, print their findings with `listing`, add them to `reports`, and return whether there are errors."""
    from dcmgen.validation import validate_across, validate_paths

    results = _with_progress(validate_paths(found, jobs=jobs, suppress=suppress), len(found))
    if len(found) == 1 and reports is None:
        results = _readable(results)
    with_errors = 0
    for path, report in results:
        with_errors += bool(report.errors)
        if reports is not None:
            reports[str(path)] = report
        if listing is not None:
            listing.add(path, report)
    if len(found) == 1:
        return with_errors > 0
    across = validate_across(found)
    if reports is not None:
        reports[ACROSS] = across
    if listing is not None:
        listing.end(across, f"{len(found)} files, {with_errors} with errors")
    return with_errors > 0 or bool(across.errors)


def _write(reports: Mapping[str, Report], as_json: bool, html: Path | None, junit: Path | None) -> None:
    """Write the reports in the requested formats."""
    if as_json:
        data = {name: report.to_dict() for name, report in reports.items()}
        print(json.dumps(data, indent=1))
    if html is not None:
        from dcmgen.validation.reports.html import page

        html.write_text(page(reports), encoding="utf-8")
    if junit is not None:
        from dcmgen.validation.reports.junit import xml

        junit.write_text(xml(reports), encoding="utf-8")


def validate(
    paths: list[Path] = typer.Argument(None, help="Files and folders to validate."),
    as_json: bool = typer.Option(False, "--json", help="Print the findings as JSON."),
    html: Path | None = typer.Option(None, "--html", help="Write all findings to a self-contained HTML page."),
    junit: Path | None = typer.Option(None, "--junit", help="Write JUnit XML for continuous integration."),
    level: str = typer.Option("warning", "--level", help="Lowest severity to print: error, warning or note."),
    suppress: Path | None = typer.Option(
        None, "--suppress", help="TOML file with findings to leave out and the reason for each."
    ),
    jobs: int = typer.Option(0, "--jobs", "-j", min=0, help="Number of processes for many files; 0: one per core."),
    explain: str | None = typer.Option(
        None, "--explain", metavar="RULE", help="Explain a rule and its source in the standard, and exit."
    ),
) -> int:
    """Validate files and folders against the standard.

    Checks modules, types, conditions, values and terms. The exit code is 1 if there are errors.
    """
    from dcmgen.validation.registry import SEVERITIES

    if explain is not None:
        from dcmgen.validation.explain import explain as text_of

        out.print(text_of(explain), soft_wrap=True)
        return 0
    if not paths:
        raise DicomError("no files or folders given; see dcmgen validate --help")
    if level not in SEVERITIES:
        raise DicomError(f"{level!r} is not a level; choose from: {', '.join(SEVERITIES)}")
    warnings.simplefilter("ignore", RepairWarning)  # the report has a finding for each repair
    reports: dict[str, Report] | None = {} if as_json or html or junit else None
    listing = None if as_json else _Listing(level)
    failed = _check(files(paths), listing, reports, jobs=jobs, suppress=suppress)
    if reports is not None:
        _write(reports, as_json, html, junit)
    return 1 if failed else 0
