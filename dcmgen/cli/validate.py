"""``dcmgen validate``: check files and folders against the standard."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, cast

import typer
from rich.text import Text

from dcmgen.cli.common import err, files, out
from dcmgen.errors import DicomError, RepairWarning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dcmgen.validation.reports.report import Report, Severity

LEVELS = ("error", "warning", "note")


def _with_progress(results: Iterable[tuple[Path, Report]], total: int) -> Iterator[tuple[Path, Report]]:
    """The same results; a bar on standard error while a person waits for many."""
    if total < 2 or not err.is_terminal:
        yield from results
        return
    from rich.progress import track

    yield from track(results, total=total, description="validating", console=err, transient=True)


def _print(report: Report, title: str | None = None) -> None:
    from dcmgen.validation.reports.table import table

    if len(report):
        out.print(table(report, title))


def _counts(report: Report) -> str:
    told = [f"{n} {severity}{'' if n == 1 else 's'}" for severity, n in report.counts.items() if n]
    return ", ".join(told) or "no findings"


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
    from dcmgen import validation
    from dcmgen.validation.reports.report import Report

    if explain is not None:
        from dcmgen.validation.explain import explain as text_of

        out.print(text_of(explain), soft_wrap=True)
        return 0
    if not paths:
        raise DicomError("say which files or folders to validate")
    if level not in LEVELS:
        raise DicomError(f"{level!r} is no level; choose of: {', '.join(LEVELS)}")
    severity = cast("Severity", level)
    found = files(paths)
    warnings.simplefilter("ignore", RepairWarning)  # repairs are findings of the report
    keep = as_json or html is not None or junit is not None
    reports: dict[Path, Report] = {}
    bad = errors = 0
    last = Report()
    for path, report in _with_progress(validation.validate_paths(found, jobs=jobs, suppress=suppress), len(found)):
        unreadable = [finding.message for finding in report.errors if finding.rule == "file.unreadable"]
        if unreadable and len(found) == 1 and not keep:
            raise DicomError(unreadable[0])  # there was nothing to validate
        errors += len(report.errors)
        bad += bool(report.errors)
        if keep:
            reports[path] = report
        if as_json:
            continue
        line = Text("✗", style="red") if report.errors else Text("✓", style="green")
        line.append(f" {path}", style="bold").append(f": {report.iod or 'unknown IOD'}, {_counts(report)}", style="")
        shown = report.at_least(severity)
        if shown.findings and shown.findings == last.findings:  # the next image of a series
            out.print(line.append(f", the same as in {Path(last.source).name}"), soft_wrap=True)
            continue
        last = shown
        out.print(line, soft_wrap=True)
        _print(shown)
    if len(found) > 1:
        across = validation.validate_across(found)
        errors += len(across.errors)
        if not as_json:
            _print(across.at_least(severity), "across the files")
        if keep:
            reports[Path("across the files")] = across
    if as_json:
        print(
            json.dumps({str(path): report.to_dict() for path, report in reports.items()}, indent=1, ensure_ascii=False)
        )
    if html is not None:
        from dcmgen.validation.reports.html import page

        html.write_text(page({str(p): r for p, r in reports.items()}), encoding="utf-8")
    if junit is not None:
        from dcmgen.validation.reports.junit import xml

        junit.write_text(xml({str(p): r for p, r in reports.items()}), encoding="utf-8")
    if len(found) > 1 and not as_json:
        out.print(f"{len(found)} files, {bad} with errors")
    return 1 if errors else 0
