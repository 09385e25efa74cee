"""Rules the standard states in its text: small functions, each with its section.

A rule is a generator of `Issue` over a `Context`; its docstring is what ``--explain`` prints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.validation.walk import internal_error

if TYPE_CHECKING:
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node
    from dcmgen.validation.reports.report import Severity

ROOMS = (
    "meta",
    "general",
    "charset",
    "pixels",
    "compression",
    "luts",
    "geometry",
    "codes",
    "multiframe",
    "segments",
    "sr",
    "rt",
    "presentation",
    "modality",
)


class Issue(NamedTuple):
    """What a rule found."""

    message: str
    node: Node
    tag: int | None = None
    value: object = None
    fix: str | None = None
    severity: Severity | None = None
    """Where it differs from the rule's."""


Check = Callable[["Context"], Iterator[Issue]]


class Rule(NamedTuple):
    """A rule with its name and place in the standard."""

    id: str
    section: str
    severity: Severity
    module: str
    needs: frozenset[int]
    """Elements without all of which, anywhere in the object, the rule has nothing to say; none: it always has."""
    check: Check

    @property
    def sentence(self) -> str:
        """What it says."""
        return " ".join((self.check.__doc__ or "").split())


_rules: dict[str, Rule] = {}


def rule(
    id: str, section: str, *, needs: Iterable[int] = (), module: str = "", severity: Severity = "error"
) -> Callable[[Check], Check]:
    """Enter a function as a rule; it is asked only of objects that have one of the elements it needs."""

    def enter(check: Check) -> Check:
        _rules[id] = Rule(id, section, severity, module, frozenset(needs), check)
        return check

    return enter


@cache
def all_rules() -> dict[str, Rule]:
    """Every rule by its name."""
    for room in ROOMS:
        import_module(f"dcmgen.validation.consistency.{room}")
    return _rules


def rules_for(context: Context) -> list[Rule]:
    """The rules that have something to say about an object, by the elements it has."""
    there = context.tags
    return [rule for rule in all_rules().values() if not rule.needs or not rule.needs.isdisjoint(there)]


def run_rule(rule: Rule, context: Context, out: Collector) -> None:
    """Run a rule over an object; one that fails is a finding of its own."""
    try:
        for issue in rule.check(context):
            out.add(
                issue.severity or rule.severity,
                rule.id,
                issue.message,
                issue.node,
                issue.tag,
                section=rule.section,
                module=rule.module,
                value=issue.value,
                fix=issue.fix,
            )
    except Exception as error:
        internal_error(out, f"rule {rule.id}", error)
