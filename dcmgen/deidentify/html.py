"""The report of a de-identification as an HTML document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen._html import document, escape
from dcmgen._printable import counted
from dcmgen._version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.deidentify.report import Report

_STYLE = (
    ":root{color-scheme:light dark;--line:#8884;--dim:#767c85}"
    "body{font:15px/1.5 system-ui,sans-serif;margin:0;padding:1.5rem}main{max-width:72rem;margin:auto}"
    "h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:1.5rem 0 .4rem}.dim{color:var(--dim)}"
    ".table{overflow-x:auto}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}"
    "th:nth-child(3),td:nth-child(3){text-align:right}.refused li{color:light-dark(#b3261e,#ff8a80)}"
)
_COLUMNS = ("Attribute", "Done", "Elements", "Action", "Selected by")


def page(report: Report) -> str:
    """Return an HTML document that shows a report. It loads nothing from the network."""
    facts = [counted(report.objects, "object"), counted(report.changes.total(), "element")]
    if report.skipped:
        facts.append(f"{counted(report.skipped, 'file')} skipped, not DICOM")
    return document(
        f"De-identification: {facts[0]}",
        _STYLE,
        f'<h1>De-identification</h1><div class="dim">{" · ".join(facts)} · dcmgen {escape(__version__)}</div>'
        f"{''.join(_refused(report))}{''.join(_changes(report))}",
    )


def _refused(report: Report) -> Iterator[str]:
    if report.problems:
        yield f"<h2>{counted(len(report.problems), 'file')} refused</h2><ul class='refused'>"
        yield from (f"<li>{escape(problem)}</li>" for problem in report.problems)
        yield "</ul>"


def _changes(report: Report) -> Iterator[str]:
    if not report.changes:
        return
    heads = "".join(f'<th scope="col">{column}</th>' for column in _COLUMNS)
    yield f'<h2>Attributes</h2><div class="table"><table><thead><tr>{heads}</tr></thead><tbody>'
    for change, count in sorted(report.changes.items()):
        cells = (change.name, change.done, f"{count:,}", change.action, change.by)
        yield f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
    yield "</tbody></table></div>"
