"""``dcmgen validate``: check files and folders against the standard."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from rich.text import Text

from dcmgen.cli.common import err, files, out
from dcmgen.errors import DicomError, RepairWarning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dcmgen.validation.registry import Severity
    from dcmgen.validation.reports.report import Report

ACROSS = "across the files"
"""The name of the findings on several files."""


def _with_progress(results: Iterable[tuple[Path, Report]], total: int) -> Iterator[tuple[Path, Report]]:
    """The same results; a bar on standard error while a person waits for many."""
    if total < 2 or not err.is_terminal:
        yield from results
        return
    from rich.progress import track

    yield from track(results, total=total, description="validating", console=err, transient=True)


def _readable(results: Iterable[tuple[Path, Report]]) -> Iterator[tuple[Path, Report]]:
    """The same results; a file that cannot be read is an error of the command, because there is nothing to validate."""
    for path, report in results:
        for finding in report.errors:
            if finding.kind == "file.unreadable":
                raise DicomError(finding.message)
        yield path, report


class _Listing:
    """Prints a line and a table of findings for each file.

    Parameters
    ----------
    level
        Least severity that is shown.
    """

    def __init__(self, level: Severity) -> None:
        self.level: Severity = level
        self._last: Report | None = None

    def add(self, path: Path, report: Report) -> None:
        """Print what was found in a file; for the next image of a series, that it is the same."""
        line = Text("✗", style="red") if report.errors else Text("✓", style="green")
        line.append(f" {path}", style="bold").append(f": {report.iod or 'unknown IOD'}, {_counts(report)}", style="")
        shown = report.at_least(self.level)
        if self._last is not None and shown.findings and shown.findings == self._last.findings:
            line.append(f", the same as in {Path(self._last.source).name}")
            out.print(line, soft_wrap=True)
            return
        self._last = shown
        out.print(line, soft_wrap=True)
        self._table(shown)

    def end(self, across: Report, summary: str) -> None:
        """Print what was found across the files, and a line on all of them."""
        self._table(across.at_least(self.level), ACROSS)
        out.print(summary)

    def _table(self, report: Report, title: str | None = None) -> None:
        from dcmgen.validation.reports.table import table

        if report.findings:
            out.print(table(report, title))


def _counts(report: Report) -> str:
    counts = [f"{n} {severity}{'' if n == 1 else 's'}" for severity, n in report.counts.items() if n]
    return ", ".join(counts) or "no findings"


def _check(found: list[Path], listing: _Listing | None, kept: dict[str, Report] | None, **options: Any) -> bool:
    """Validate files, list the reports and keep them where that is asked for, and return whether there are errors."""
    from dcmgen.validation import validate_across, validate_paths

    results = _with_progress(validate_paths(found, **options), len(found))
    if len(found) == 1 and kept is None:
        results = _readable(results)
    with_errors = 0
    for path, report in results:
        with_errors += bool(report.errors)
        if kept is not None:
            kept[str(path)] = report
        if listing is not None:
            listing.add(path, report)
    if len(found) == 1:
        return with_errors > 0
    across = validate_across(found)
    if kept is not None:
        kept[ACROSS] = across
    if listing is not None:
        listing.end(across, f"{len(found)} files, {with_errors} with errors")
    return with_errors > 0 or bool(across.errors)


def _write(reports: Mapping[str, Report], as_json: bool, html: Path | None, junit: Path | None) -> None:
    """Write the reports in the forms that were asked for."""
    if as_json:
        data = {name: report.to_dict() for name, report in reports.items()}
        print(json.dumps(data, indent=1, ensure_ascii=False))
    if html is not None:
        from dcmgen.validation.reports.html import page

        html.write_text(page(reports), encoding="utf-8")
    if junit is not None:
        from dcmgen.validation.reports.junit import xml

        junit.write_text(xml(reports), encoding="utf-8")


def validate(
    paths: list[Path] = typer.Argument(None, help="Files and folders."),
    as_json: bool = typer.Option(False, "--json", help="Print the findings as JSON."),
    html: Path | None = typer.Option(None, "--html", help="Write a self-contained page with all findings."),
    junit: Path | None = typer.Option(None, "--junit", help="Write JUnit XML, for pipelines."),
    level: str = typer.Option("warning", "--level", help="Least severity to show: error, warning or note."),
    suppress: Path | None = typer.Option(
        None, "--suppress", help="TOML file of findings to leave out, each with its reason."
    ),
    jobs: int = typer.Option(0, "--jobs", "-j", min=0, help="Processes for many files; 0: one a core."),
    explain: str | None = typer.Option(
        None, "--explain", metavar="RULE", help="Say what a rule means and where it comes from."
    ),
) -> int:
    """Check files and folders: modules, types, conditions, values, terms. Exit code 1 if there are errors."""
    from dcmgen.validation.registry import SEVERITIES

    if explain is not None:
        from dcmgen.validation.explain import explain as text_of

        out.print(text_of(explain), soft_wrap=True)
        return 0
    if not paths:
        raise DicomError("say which files or folders to validate")
    if level not in SEVERITIES:
        raise DicomError(f"{level!r} is not a level; choose one of: {', '.join(SEVERITIES)}")
    warnings.simplefilter("ignore", RepairWarning)  # repairs are findings of the report
    kept: dict[str, Report] | None = {} if as_json or html or junit else None
    listing = None if as_json else _Listing(level)
    failed = _check(files(paths), listing, kept, jobs=jobs, suppress=suppress)
    if kept is not None:
        _write(kept, as_json, html, junit)
    return 1 if failed else 0
