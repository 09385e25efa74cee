"""Findings and counts of a reading of the standard: everything that is not interpreted is reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from attrs import Factory, define, frozen

Level = Literal["error", "warning", "note"]


@frozen
class Finding:
    """An error, a warning or a note about the text of the standard.

    Attributes
    ----------
    level : {"error", "warning", "note"}
        "error": the facts would be wrong and are not saved; "warning": something was not interpreted and is missing
        from the facts; "note": something was omitted or corrected intentionally.
    kind : str
        Subject: "anchor", "condition", "constraint", "context group", "correction", "directory record", "edition", "heading", "name", "nesting",
        "open row", "reference", "row", "table", "tag" or "terms".
    location : str
        Section, table and row ("PS3.3 C.7.1.1, Table C.7-1, 00100010").
    text : str
        Description.
    """

    level: Level
    kind: str
    location: str
    text: str


@define
class Report:
    """Findings and counts of a reading of the standard.

    Attributes
    ----------
    findings : list of Finding
        Findings, in the order in which they were reported.
    counts : Counter
        Counts by name, for example of tables or conditions of each kind.
    lenient : frozenset of str
        Kinds whose errors are added as warnings, for example for an excerpt of a document.
    """

    findings: list[Finding] = Factory(list)
    counts: Counter[str] = Factory(Counter)
    lenient: frozenset[str] = frozenset()

    def error(self, kind: str, location: str, text: str) -> None:
        """Add an error: something that makes the facts wrong."""
        self.findings.append(Finding("warning" if kind in self.lenient else "error", kind, location, text))

    def warn(self, kind: str, location: str, text: str) -> None:
        """Add a warning: something that was not interpreted."""
        self.findings.append(Finding("warning", kind, location, text))

    def note(self, kind: str, location: str, text: str) -> None:
        """Add a note: something that was omitted or corrected intentionally."""
        self.findings.append(Finding("note", kind, location, text))

    def of(self, level: Level) -> list[Finding]:
        """Return the findings of one level."""
        return [each for each in self.findings if each.level == level]

    @property
    def failed(self) -> bool:
        """Whether there is an error."""
        return any(each.level == "error" for each in self.findings)

    def lines(self, *, full: bool = False) -> Iterator[str]:
        """Yield the report as text: errors, warnings and notes, the number of findings of each kind, and the counts.

        Parameters
        ----------
        full : bool, optional
            Whether to include notes, False by default.

        Yields
        ------
        str
            One line.
        """
        levels: tuple[Level, ...] = ("error", "warning", "note") if full else ("error", "warning")
        for level in levels:
            for each in self.of(level):
                yield f"{level}: {each.kind}: {each.location}: {each.text}"
        summary = Counter((each.level, each.kind) for each in self.findings)
        for (counted, kind), number in sorted(summary.items()):
            yield f"{number:6} {counted}s of kind {kind}"
        for name, number in sorted(self.counts.items()):
            yield f"{number:6} {name}"
