"""Passes over the facts: each pass does one task, accepts facts and returns new facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from generator import check, facts
from generator.passes import constraints, corrections, linking, scope
from generator.report import Report

Pass = Callable[[facts.Facts, Report], facts.Facts]


def run(
    found: facts.Facts,
    entries: Sequence[corrections.Correction],
    report: Report,
    texts: Mapping[tuple[str, str], str],
) -> facts.Facts:
    """Run all passes in order: correct, link, check and scope the facts.

    Parameters
    ----------
    found : Facts
        Facts as they were read.
    entries : sequence of Correction
        Corrections, as returned by `corrections.load`.
    report : Report
        Receives the findings. If it contains an error, the facts must not be used.
    texts : mapping of (str, str) to str
        Text of each condition, see `part03_rows.Context`.

    Returns
    -------
    Facts
        Facts to save.
    """
    found = corrections.apply(found, entries, report)
    passes: tuple[Pass, ...] = (
        linking.modules,
        linking.groups,
        linking.anchors,
        check.tables,
        check.sop_classes,
        check.actions,
        scope.scope,
        constraints.resolve,
    )
    for each in passes:
        found = each(found, report)
    check.conditions(found, report, texts)
    return found
