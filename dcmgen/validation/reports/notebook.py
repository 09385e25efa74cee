"""Reports in notebooks, and at a prompt of IPython."""

from __future__ import annotations

from itertools import islice
from textwrap import wrap
from typing import TYPE_CHECKING

from dcmgen import _html
from dcmgen._html import escape
from dcmgen._printable import counted
from dcmgen.rules.sections import section_name
from dcmgen.validation.registry import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dcmgen.validation.reports.report import Finding, Report

_MOST_FINDINGS = 200
_MOST_UNDECIDED = 50
_PROMPT_FINDINGS = 40
_INDENT = 9
"""Number of columns for the severity at a prompt."""


def html(report: Report, *, is_bare: bool = False) -> str:
    """Return the HTML of a report.

    Parameters
    ----------
    report : Report
        The report.
    is_bare : bool, optional
        Whether to leave out the style and the script.

    Returns
    -------
    str
        HTML with the style and the script of notebooks. Only the first findings of a long report are listed.
    """
    counts = [
        f'<b class="{severity if count else "none"}">{counted(count, severity)}</b>'
        for severity, count in report.counts.items()
    ]
    verdict = '<b class="ok">no errors</b>' if report else ""
    iod = "" if report.is_across else report.iod or "unknown IOD"
    about = " · ".join(filter(None, [iod, report.source or report.sop_instance]))
    head = f"<div>{' · '.join(filter(None, [verdict, *counts[bool(report) :]]))}<br><i>{escape(about)}</i></div>"
    return _html.fragment("findings", head, _lines(report), is_bare=is_bare)


def prompt_text(report: Report, width: int) -> str:
    """Return the text of a report at a prompt of IPython.

    Parameters
    ----------
    report : Report
        The report.
    width : int
        Number of columns of the terminal.

    Returns
    -------
    str
        Lines of at most `width` characters. Only the first findings of a long report are listed.
    """
    lines = wrap(report.summary(), width, subsequent_indent="  ")
    for finding in islice(report, _PROMPT_FINDINGS):
        first = " ".join(filter(None, [finding.severity.ljust(_INDENT - 1), finding.path or "dataset"]))
        lines += wrap(first, width, subsequent_indent=" " * _INDENT)
        more = f" (and {finding.more} more like it)" if finding.more else ""
        for text in (finding.message + more, f"→ {finding.fix}" if finding.fix else "", section_name(finding.section)):
            lines += wrap(text, width, initial_indent=" " * _INDENT, subsequent_indent=" " * _INDENT)
    if len(report) > _PROMPT_FINDINGS:
        lines.append(f"… {len(report) - _PROMPT_FINDINGS:,} more findings; print() shows all")
    return "\n".join(lines)


def _lines(report: Report) -> Iterator[str]:
    for finding in islice(report, _MOST_FINDINGS):
        more = f" <b>and {finding.more} more like it</b>" if finding.more else ""
        start, end = _html.fold(
            f'<i class="{finding.severity}">{finding.severity}</i> <b title="{escape(finding.tag)}">'
            f"{escape(finding.path or 'dataset')}</b> <span>{escape(finding.message)}{more}</span>"
        )
        yield start
        yield from _details(finding)
        yield end
    if len(report) > _MOST_FINDINGS:
        yield _html.line(f"<em>… {len(report) - _MOST_FINDINGS:,} more findings in the report</em>")
    undecided = [f"{each.path}: required if {each.condition}" for each in report.undecided]
    yield from _others("conditions that cannot be decided from the object", undecided)
    suppressed = [f"{each.finding.path}: {each.finding.message} ({each.reason})" for each in report.suppressed]
    yield from _others("suppressed findings", suppressed)


def _details(finding: Finding) -> Iterator[str]:
    rule = RULES.get(finding.kind)
    if finding.fix:
        yield _detail("fix", escape(finding.fix))
    if finding.value is not None:
        yield _detail("value", escape(finding.value))
    if rule is not None and not rule.placed:  # the message of a placed finding states the requirement
        yield _detail("rule", escape(rule.sentence))
    if finding.module:
        yield _detail("module", escape(finding.module))
    if finding.section:
        link = f'<a href="{escape(finding.url)}" target="_blank" rel="noopener">{escape(section_name(finding.section))}</a>'
        yield _detail("section", link)
    yield _detail("rule id", f"<code>{escape(finding.rule)}</code>")


def _detail(name: str, value: str) -> str:
    return _html.line(f"<i>{name}</i> <span>{value}</span>")


def _others(title: str, texts: Iterable[str]) -> Iterator[str]:
    """Yield a line that unfolds to texts, if there are any."""
    texts = list(texts)
    if not texts:
        return
    start, end = _html.fold(f"<small>{len(texts):,} {title}</small>")
    yield start
    yield from (_html.line(f"<em>{escape(text)}</em>") for text in texts[:_MOST_UNDECIDED])
    if len(texts) > _MOST_UNDECIDED:
        yield _html.line(f"<em>… {len(texts) - _MOST_UNDECIDED:,} more</em>")
    yield end
