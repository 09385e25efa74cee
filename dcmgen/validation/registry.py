"""The registry of rules. Each rule of a finding is declared once, with its section, severity and sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import Literal, TypeVar

from attrs import frozen

from dcmgen.errors import UnknownNameError

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""The severities, most severe first."""

PLACE = "@"
"""Separates the id of a rule from the row, table or section of the standard that an object breaks."""


def kind_of(rule: str) -> str:
    """Return the id of a rule without the row, table or section: ``"type-2.missing"``."""
    return rule.partition(PLACE)[0]


@frozen
class Rule:
    """A rule of the validator.

    Attributes
    ----------
    id : str
        Identifier, such as ``"type-2.missing"``.
    section : str
        Section of the standard that states the rule. A finding can cite a more specific one.
    severity : Severity
        Severity of its findings, unless a finding sets another one.
    sentence : str
        The requirement in one sentence.
    placed : bool
        Whether findings append a row, table or section to the id, as in ``"type-2.missing@C.7-1/PatientName"``.
    """

    id: str
    section: str
    severity: Severity
    sentence: str
    placed: bool = False

    def name(self, at: str = "") -> str:
        """Return the id, followed by the row, table or section `at` if it is given."""
        return f"{self.id}{PLACE}{at}" if at else self.id


RuleT = TypeVar("RuleT", bound=Rule)


class Registry:
    """A collection of rules by id.

    Parameters
    ----------
    load : callable, optional
        Imports the modules that declare rules. It is called before the first lookup.
    """

    def __init__(self, load: Callable[[], None] = lambda: None) -> None:
        self._import = load
        self._complete = False
        self._rules: dict[str, Rule] = {}

    def declare(self, rule: RuleT) -> RuleT:
        """Add a rule and return it.

        Raises
        ------
        ValueError
            If a rule with the same id is declared already.
        """
        if rule.id in self._rules:
            raise ValueError(f"the rule {rule.id!r} is declared twice; give one of them a different id")
        self._rules[rule.id] = rule
        return rule

    def _load(self) -> dict[str, Rule]:
        if not self._complete:
            self._import()
            self._complete = True
        return self._rules

    def __getitem__(self, id: str) -> Rule:
        """Return the rule with an id.

        Raises
        ------
        UnknownNameError
            If no such rule is declared. The message suggests similar ones.
        """
        found = self._load().get(id)
        if found is None:
            raise UnknownNameError(f"there is no rule {id!r}{self._similar(id)}")
        return found

    def get(self, id: str) -> Rule | None:
        """Return the rule with an id, or None."""
        return self._load().get(id)

    def __contains__(self, id: object) -> bool:
        return id in self._load()

    def __iter__(self) -> Iterator[Rule]:
        return iter(tuple(self._load().values()))

    def check_patterns(self, patterns: Iterable[str]) -> None:
        """Check that each pattern matches a rule.

        Parameters
        ----------
        patterns : iterable of str
            Patterns such as ``"type-*"`` or ``"vm"``.

        Raises
        ------
        UnknownNameError
            If a pattern matches no rule. The message suggests similar rules.
        """
        for pattern in patterns:
            if not any(_can_match(pattern, rule) for rule in self):
                raise UnknownNameError(f"the pattern {pattern!r} matches no rule{self._similar(pattern)}")

    def _similar(self, text: str) -> str:
        near = get_close_matches(kind_of(text), self._load(), 3, 0.4)
        return f"; did you mean {' or '.join(near)}?" if near else ""


def matches(pattern: str, rule: str) -> bool:
    """Return whether a pattern matches the rule of a finding, with or without its row, table or section.

    Parameters
    ----------
    pattern : str
        A pattern such as ``"type-*"``.
    rule : str
        The rule of a finding, such as ``"type-2.missing@C.7-1/PatientName"``.
    """
    return fnmatchcase(rule, pattern) or fnmatchcase(kind_of(rule), pattern)


def _can_match(pattern: str, rule: Rule) -> bool:
    """Return whether a pattern matches the id of a rule, or the id with any row, table or section."""
    if fnmatchcase(rule.id, pattern):
        return True
    # a pattern matches a text that starts with the head if a prefix of the pattern matches the head
    head = f"{rule.id}{PLACE}"
    return rule.placed and any(fnmatchcase(head, pattern[:end]) for end in range(1, len(pattern) + 1))


def _import_declarations() -> None:
    import dcmgen.validation.consistency
    import dcmgen.validation.declarations  # noqa: F401


RULES = Registry(_import_declarations)
"""All rules of the validator."""
