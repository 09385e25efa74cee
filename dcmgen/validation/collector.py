"""Collects findings while an object is walked: selection of rules, and a cap for each rule and place."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from dcmgen.validation.registry import RULES, Rule, matches
from dcmgen.validation.reports.report import Finding, Undecided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.validation.node import Node
    from dcmgen.validation.registry import Severity
    from dcmgen.validation.rows import Row

LONGEST_VALUE = 64


class Collector:
    """The findings of one run.

    Parameters
    ----------
    limit
        Findings kept of one rule at one place (item numbers apart); the rest is counted.
    rules
        Patterns of rules to keep (``"type-*"``), None for all.
    """

    def __init__(self, limit: int = 10, rules: Sequence[str] | None = None) -> None:
        self.limit = limit
        self.rules = rules
        self.taken = 0
        """Findings that came, those that were not kept included."""
        self._findings: list[Finding] = []
        self._seen: Counter[tuple[str, str]] = Counter()
        self._last: dict[tuple[str, str], int] = {}
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
            Where the object breaks it.
        at, section, module, severity, fix : optional
            As in `Finding.of`.
        value : object, optional
            The value that was found, as the node returns it.
        """
        self.taken += 1
        if isinstance(rule, str):
            rule = RULES[rule]
        name = rule.name(at)
        if self.rules is not None and not any(matches(pattern, name) for pattern in self.rules):
            return
        key = (name, place(node, tag))
        self._seen[key] += 1
        if self._seen[key] > self.limit:
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
        value: object = None,
        fix: str | None = None,
    ) -> None:
        """Add a finding about a row of a table."""
        origin = row.origin
        self.add(
            rule,
            message,
            node,
            tag,
            at=row.id,
            section=origin.section,
            module=origin.module,
            value=value,
            fix=fix,
        )

    @property
    def kept(self) -> int:
        """How many of the findings that came `findings` will give."""
        return len(self._findings)

    def undecided(self, kind: str, condition: str, node: Node, row: Row, tag: int) -> None:
        """Note a condition that the object cannot decide, once for a row."""
        self._undecided.setdefault(id(row), (kind, condition, node, row, tag))

    def findings(self) -> tuple[Finding, ...]:
        """What was kept; the last of a capped rule tells how many more there were."""
        kept = list(self._findings)
        for key, count in self._seen.items():
            if count > self.limit:
                kept[self._last[key]] = evolve(kept[self._last[key]], more=count - self.limit)
        return tuple(kept)

    def open_conditions(self) -> tuple[Undecided, ...]:
        """Conditions for a person to look at."""
        return tuple(_told(*entry) for entry in self._undecided.values())


def _told(kind: str, condition: str, node: Node, row: Row, tag: int) -> Undecided:
    told = row.told.get(tag) if node.parent is None else None
    if told is None:
        origin = row.origin
        told = Undecided(
            node.path(tag), node.tag_path(tag), origin.module, origin.section, RULES[kind].name(row.id), condition
        )
        if node.parent is None:  # the same for every object: reports share it, also on their way between processes
            row.told[tag] = told
    return told


def place(node: Node | None, tag: int | None) -> str:
    """Where, without item numbers."""
    steps = [] if tag is None else [tag]
    while node is not None and node.parent is not None:
        steps.append(node.tag)
        node = node.parent
    return ">".join(f"{step:08X}" for step in reversed(steps))


def shortened(value: object) -> str:
    """A value as text that fits a line."""
    text = (
        value
        if isinstance(value, str)
        else "\\".join(map(str, value))
        if isinstance(value, (list, tuple))
        else str(value)
    )
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"
