"""How a rule of the standard's text is declared: a generator of `Issue` over a `Context`.

The docstring of the function is the sentence of the rule in the registry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from dcmgen.validation.registry import RULES, Rule
from dcmgen.validation.walk import internal_error

if TYPE_CHECKING:
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node
    from dcmgen.validation.registry import Severity


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


@frozen(kw_only=True)
class TextRule(Rule):
    """A rule that a function checks.

    Attributes
    ----------
    module : str
        The Module that a finding names, "" for none.
    all_of, any_of : frozenset of int
        Elements that the rule needs: all of the first set, and at least one of the second set unless it is empty,
        anywhere in the object. Without them the function has nothing to report, so it is not called.
    check : callable
        The function.
    """

    module: str = ""
    all_of: frozenset[int] = frozenset()
    any_of: frozenset[int] = frozenset()
    check: Check = field(repr=False)


def rule(
    id: str,
    section: str,
    *,
    all_of: Iterable[int] = (),
    any_of: Iterable[int] = (),
    module: str = "",
    severity: Severity = "error",
) -> Callable[[Check], Check]:
    """Declare a function as a rule; the parameters are the attributes of `TextRule`."""

    def declare(check: Check) -> Check:
        sentence = " ".join((check.__doc__ or "").split())
        RULES.declare(
            TextRule(
                id,
                section,
                severity,
                sentence,
                module=module,
                all_of=frozenset(all_of),
                any_of=frozenset(any_of),
                check=check,
            )
        )
        return check

    return declare


def run_rule(rule: TextRule, context: Context, out: Collector) -> None:
    """Run a rule over an object; if the rule itself fails, report that."""
    try:
        for issue in rule.check(context):
            out.add(
                rule,
                issue.message,
                issue.node,
                issue.tag,
                module=rule.module,
                severity=issue.severity,
                value=issue.value,
                fix=issue.fix,
            )
    except Exception as error:
        internal_error(out, f"rule {rule.id}", error)
