"""Collects the findings of a validation, selects rules, and limits the findings of each rule at each place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from dcmgen.validation.registry import RULES, Rule, matches
from dcmgen.validation.reports.report import Finding, Undecided
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.validation.node import Node
    from dcmgen.validation.registry import Severity
    from dcmgen.validation.rows import Row

_FRAMES = f"{tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE:08X}>"

LONGEST_VALUE = 64
"""Maximum number of characters of a value in a finding."""


class Collector:
    """Collects the findings of one validation.

    Parameters
    ----------
    limit : int, optional
        Number of findings of one rule at one place to keep. Places that differ only in item numbers count as one. Of
        findings without a value that are the same in several frames, one is kept. The other findings are only counted.
    rules : sequence of str, optional
        Patterns of the rules to keep, such as ``"type-*"``. By default, all rules are kept.
    """

    def __init__(self, limit: int = 10, rules: Sequence[str] | None = None) -> None:
        self.limit = limit
        self.rules = rules
        self.added = 0
        """Number of findings that were added, including those that were not kept."""
        self._findings: list[Finding] = []
        self._seen: Counter[tuple[str, str]] = Counter()
        self._last: dict[tuple[str, str], int] = {}
        self._more: Counter[int] = Counter()
        self._undecided: dict[int, tuple[str, str, Node, Row, int]] = {}

    def add(
        self,
        rule: Rule | str,
        message: str,
        node: Node | None = None,
        tag: int | None = None,
        *,
        at: str = "",
        section: str = "",
        module: str = "",
        severity: Severity | None = None,
        value: object = None,
        fix: str | None = None,
    ) -> None:
        """Add a finding at a node, or at one of its elements.

        Parameters
        ----------
        rule : Rule or str
            A declared rule, or its id.
        node, tag : optional
            The item and the element that break the rule.
        at, section, module, severity, fix : optional
            Parameters of `Finding.of`.
        value : object, optional
            The value of the element.
        """
        self.added += 1
        if isinstance(rule, str):
            rule = RULES[rule]
        name = rule.name(at)
        if self.rules is not None and not any(matches(pattern, name) for pattern in self.rules):
            return
        where = node.place(tag) if node else "" if tag is None else f"{tag:08X}"
        limit = self.limit
        if value is None and where.startswith(_FRAMES):  # a finding that is the same in several frames is kept once
            where, limit = f"{where} {message}", min(limit, 1)
        key = (name, where)
        self._seen[key] += 1
        if self._seen[key] > limit:
            self._more[self._last[key]] += 1
            return
        self._last[key] = len(self._findings)
        self._findings.append(
            Finding.of(
                rule,
                message,
                at=at,
                path=node.path(tag) if node else "",
                tag=node.tag_path(tag) if node else "",
                module=module,
                section=section,
                severity=severity,
                value=None if value is None else shortened(value),
                fix=fix,
            )
        )

    def at(
        self,
        rule: str,
        message: str,
        node: Node,
        row: Row,
        tag: int,
        *,
        severity: Severity | None = None,
        value: object = None,
        fix: str | None = None,
    ) -> None:
        """Add a finding about a row of a table; the parameters are those of `add`."""
        origin = row.origin
        self.add(
            rule,
            message,
            node,
            tag,
            at=row.id,
            section=origin.section,
            module=origin.module,
            severity=severity,
            value=value,
            fix=fix,
        )

    @property
    def size(self) -> int:
        """Number of findings that `findings` returns."""
        return len(self._findings)

    def undecided(self, kind: str, condition: str, node: Node, row: Row, tag: int) -> None:
        """Record a condition that the object cannot decide; each row is recorded once."""
        self._undecided.setdefault(id(row), (kind, condition, node, row, tag))

    def findings(self) -> tuple[Finding, ...]:
        """Return the findings that were kept; the last one at each limit has the number of the others in `more`."""
        found = list(self._findings)
        for number, count in self._more.items():
            found[number] = evolve(found[number], more=count)
        return tuple(found)

    def open_conditions(self) -> tuple[Undecided, ...]:
        """Return the conditions that could not be decided."""
        return tuple(_undecided(*entry) for entry in self._undecided.values())


def _undecided(kind: str, condition: str, node: Node, row: Row, tag: int) -> Undecided:
    found = row.undecided.get(tag) if node.parent is None else None
    if found is None:
        origin = row.origin
        found = Undecided(
            node.path(tag), node.tag_path(tag), origin.module, origin.section, RULES[kind].name(row.id), condition
        )
        if node.parent is None:  # it is the same for every object, so all reports can share it
            row.undecided[tag] = found
    return found


def shortened(value: object) -> str:
    """Return a value as text of at most `LONGEST_VALUE` characters."""
    text = (
        value
        if isinstance(value, str)
        else "\\".join(map(str, value))
        if isinstance(value, (list, tuple))
        else str(value)
    )
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"
