"""``dcmgen validate``: validate files and folders."""

from __future__ import annotations

import json
import warnings
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from attrs import evolve
from rich.text import Text

from dcmgen._printable import counted, printable
from dcmgen.cli.common import STANDARD_INPUT, err, files, out, read
from dcmgen.cli.completion import severities
from dcmgen.cli.targets import print_skipped
from dcmgen.codec.replacing import write_text
from dcmgen.errors import DicomError, RepairWarning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dcmgen.validation.registry import Severity
    from dcmgen.validation.reports.report import Report

SHOWN = 4
"""Maximum number of names in a line of the summary."""
_NOT_READ = ("file.unreadable", "file.not-dicom")


def _with_progress(results: Iterable[tuple[Path, Report]], total: int, prints: bool) -> Iterator[tuple[Path, Report]]:
    """Yield the results; for several files, show a progress bar.

    The bar and the listing share a console, so that the bar stays below the lines. If the listing is not printed to a
    terminal, there is no bar, unless nothing is printed before the end.
    """
    console = out if prints else err
    if total < 2 or not console.is_terminal:
        yield from results
        return
    from rich.progress import track

    yield from track(results, total=total, description="validating", console=console, transient=True)


class _Listing:
    """Prints a line and a table of findings for each file, and a summary.

    Parameters
    ----------
    level : str
        Lowest severity to print.
    quiet : bool
        Print only files with errors, and no summary.
    """

    def __init__(self, level: Severity, quiet: bool) -> None:
        self.level: Severity = level
        self.quiet = quiet
        self._last: Report | None = None
        self._iods: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._other: list[str] = []
        self._files: Counter[Severity] = Counter()

    def add(self, name: str, report: Report) -> None:
        """Print the findings of a file, or that they are the same as those of the previous file."""
        if not report.is_dicom and not report.errors:
            self._other.append(Path(name).name)
            return
        self._iods[report.iod or "unknown IOD"] += 1
        self._kinds.update(sorted({f.kind for f in report.findings if f.severity != "note"}))
        self._files.update({f.severity for f in report.findings})
        if self.quiet and not report.errors:
            return
        line = Text("✗", style="red") if report.errors else Text("✓", style="green")
        line.append(f" {printable(name)}", style="bold").append(
            f": {report.iod or 'unknown IOD'}, {report.found()}", style=""
        )
        shown = report.at_least(self.level)
        if self._last is not None and shown.findings and shown.findings == self._last.findings:
            line.append(f", the same as in {printable(Path(self._last.source).name)}")
            out.print(line, soft_wrap=True)
            return
        self._last = shown
        out.print(line, soft_wrap=True)
        self._table(shown)

    def end(self, across: Report) -> None:
        """Print the findings that concern several files, and a summary."""
        self._table(across.at_least("error" if self.quiet else self.level), across.source)
        if self.quiet:
            return
        count = self._iods.total()
        line = Text(counted(count, "file"), style="bold")
        if count:
            line.append(f" ({_most_common(self._iods, '')})", style="")
        failed, warned = self._files["error"], self._files["warning"]
        line.append(f": {failed} with errors", style="red" if failed else "green")
        line.append(f", {warned} with warnings", style="yellow" if warned else "")
        if across.errors or across.warnings:
            line.append(f", {across.found()} {across.source}", style="yellow" if across else "red")
        out.print(line, soft_wrap=True)
        if self._kinds:
            out.print(f"most frequent: {_most_common(self._kinds, ' in ')}", style="dim", soft_wrap=True)
        if self._other:
            count = len(self._other)
            names = ", ".join(self._other[:SHOWN]) + (f" and {count - SHOWN} more" if count > SHOWN else "")
            print_skipped(count, names)

    def _table(self, report: Report, title: str | None = None) -> None:
        from dcmgen.validation.reports.table import table

        if report.findings:
            out.print(table(report, title))


def _most_common(counter: Counter[str], infix: str) -> str:
    """Return the most common names with their counts: ``"CT Image 20, MR Image 3 and 2 more"``."""
    names = [f"{name}{infix or ' '}{count}" for name, count in counter.most_common(SHOWN)]
    return ", ".join(names) + (f" and {len(counter) - SHOWN} more" if len(counter) > SHOWN else "")


def _check(
    paths: list[Path], listing: _Listing | None, reports: dict[str, Report] | None, jobs: int, suppress: Path | None
) -> bool:
    """Validate files, print their findings with `listing`, add them to `reports`, and return whether there are errors."""
    from dcmgen.validation import validate_across, validate_paths

    total = len(files(paths))
    results = _with_progress(validate_paths(paths, jobs=jobs, suppress=suppress), total, prints=listing is not None)
    failed = False
    several = total > 1 or paths[0].is_dir()
    for path, report in results:
        if not several and reports is None and report.errors and report.errors[0].kind in _NOT_READ:
            raise DicomError(report.errors[0].message)
        failed |= bool(report.errors)
        if reports is not None and (report.is_dicom or report.errors):
            reports[str(path)] = report
        if listing is not None:
            listing.add(str(path), report)
    if not several:
        return failed
    across = validate_across(paths)
    if reports is not None:
        reports[across.source] = across
    if listing is not None:
        listing.end(across)
    return failed or bool(across.errors)


def _check_input(listing: _Listing | None, reports: dict[str, Report] | None, suppress: Path | None) -> bool:
    """Validate the file on standard input."""
    from dcmgen.validation.validator import Validator

    report = evolve(Validator(suppress=suppress).validate(read(STANDARD_INPUT)), source="standard input")
    if reports is not None:
        reports["standard input"] = report
    if listing is not None:
        listing.add("standard input", report)
    return bool(report.errors)


def _write(reports: Mapping[str, Report], as_json: bool, html: Path | None, junit: Path | None) -> None:
    """Write the reports in the requested formats."""
    if as_json:
        data = {name: report.to_dict() for name, report in reports.items()}
        print(json.dumps(data, indent=1))
    if html is not None:
        from dcmgen.validation.reports.html import page

        write_text(html, page(reports))
    if junit is not None:
        from dcmgen.validation.reports.junit import xml

        write_text(junit, xml(reports))


def validate(
    paths: list[Path] = typer.Argument(None, help="Files and folders to validate; - for standard input."),
    as_json: bool = typer.Option(False, "--json", help="Print the findings as JSON."),
    html: Path | None = typer.Option(None, "--html", help="Write all findings to a self-contained HTML page."),
    junit: Path | None = typer.Option(None, "--junit", help="Write JUnit XML for continuous integration."),
    level: str = typer.Option(
        "warning", "--level", help="Lowest severity to print: error, warning or note.", autocompletion=severities
    ),
    suppress: Path | None = typer.Option(
        None, "--suppress", help="TOML file with findings to leave out and the reason for each."
    ),
    quiet: bool = typer.Option(False, "--quiet", "-q", help="Print only files with errors, and no summary."),
    jobs: int = typer.Option(0, "--jobs", "-j", min=0, help="Number of processes for many files; 0: one per core."),
    explain: str | None = typer.Option(
        None, "--explain", metavar="RULE", help="Explain a rule and its source in the standard, and exit."
    ),
) -> int:
    """Validate files and folders against the standard.

    Checks modules, types, conditions, values and terms. Files in folders that are not DICOM files are skipped and
    counted. The exit code is 1 if there are errors.
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
    listing = None if as_json else _Listing(level, quiet)
    if paths == [STANDARD_INPUT]:
        failed = _check_input(listing, reports, suppress)
    else:
        failed = _check(paths, listing, reports, jobs=jobs, suppress=suppress)
    if reports is not None:
        _write(reports, as_json, html, junit)
    return 1 if failed else 0
