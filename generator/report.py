"""What a reading of the standard could not interpret, and how much it could: nothing is dropped in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from attrs import Factory, define, frozen

Level = Literal["error", "warning", "note"]


@frozen
class Finding:
    """One thing that was met in the standard's text.

    ``error``: the facts would be wrong, they are not saved. ``warning``: something was not interpreted and is
    missing from the facts. ``note``: left out on purpose, or put right.
    """

    level: Level
    kind: str
    """What it is about: "table", "row", "reference", "tag", "condition", "terms", "cid", "correction", "edition"."""
    place: str
    """Section, table and row ("PS3.3 C.7.1.1, Table C.7-1, Patient's Name (0010,0010)")."""
    text: str


@define
class Report:
    """Findings in the order they were met, and counts by name."""

    findings: list[Finding] = Factory(list)
    counts: Counter[str] = Factory(Counter)

    def error(self, kind: str, place: str, text: str) -> None:
        """Note something that makes the facts wrong."""
        self.findings.append(Finding("error", kind, place, text))

    def warn(self, kind: str, place: str, text: str) -> None:
        """Note something that was not interpreted."""
        self.findings.append(Finding("warning", kind, place, text))

    def note(self, kind: str, place: str, text: str) -> None:
        """Note something left out or put right on purpose."""
        self.findings.append(Finding("note", kind, place, text))

    def of(self, level: Level) -> list[Finding]:
        """The findings of one level."""
        return [each for each in self.findings if each.level == level]

    @property
    def failed(self) -> bool:
        """Is there an error?"""
        return any(each.level == "error" for each in self.findings)

    def lines(self, *, full: bool = False) -> Iterator[str]:
        """The report as text: errors and warnings (with ``full`` the notes too), their numbers, the counts."""
        for each in self.findings:
            if full or each.level != "note":
                yield f"{each.level}: {each.kind}: {each.place}: {each.text}"
        summary = Counter((each.level, each.kind) for each in self.findings)
        for (level, kind), number in sorted(summary.items()):
            yield f"{number:6} {level}s of kind {kind}"
        for name, number in sorted(self.counts.items()):
            yield f"{number:6} {name}"
