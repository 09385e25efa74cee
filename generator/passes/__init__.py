"""The passes over the facts, in their order; each takes facts and gives facts, and does one job."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from generator import check, facts
from generator.passes import corrections, linking, scope
from generator.report import Report

Pass = Callable[[facts.Facts, Report], facts.Facts]


def run(
    found: facts.Facts,
    mended: Sequence[corrections.Correction],
    report: Report,
    texts: Mapping[tuple[str, str], str],
) -> facts.Facts:
    """Correct, link and check the facts as read.

    Parameters
    ----------
    found : Facts
        Rows as they stand in the tables.
    mended : sequence of Correction
        What `corrections.load` read.
    report : Report
        Errors make the facts unusable.
    texts : mapping
        The prose behind the conditions, see `part03_rows.Context`.
    """
    found = corrections.apply(found, mended, report)
    passes: tuple[Pass, ...] = (
        linking.modules,
        linking.groups,
        linking.anchors,
        check.tables,
        check.sop_classes,
        scope.scope,
    )
    for each in passes:
        found = each(found, report)
    check.conditions(found, report, texts)
    return found
