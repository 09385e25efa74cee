"""Reports as `rich` tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table

    from dcmgen.validation.reports.report import Report

_STYLES = {"error": "red", "warning": "yellow", "note": "dim"}


def table(report: Report, title: str | None = None) -> Table:
    """Return a report as a table with one row for each finding, errors first.

    Parameters
    ----------
    report : Report
        The report.
    title : str, optional
        Title of the table.

    Returns
    -------
    rich.table.Table
        The table, which a `rich` console can print.

    Raises
    ------
    ImportError
        If `rich` is not installed (``pip install dcmgen[cli]``).
    """
    from rich.table import Table

    result = Table(title=title, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for column in ("", "attribute", "module", "finding", "section"):
        result.add_column(column, overflow="fold")
    for finding in report:
        more = f" (and {finding.more} more)" if finding.more else ""
        fix = f"\n→ {finding.fix}" if finding.fix else ""
        result.add_row(
            finding.severity,
            finding.path,
            finding.module,
            f"{finding.message}{more}{fix}",
            finding.section,
            style=_STYLES[finding.severity],
        )
    return result
