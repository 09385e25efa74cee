"""Declaration of a rule from the text of the standard.

A rule is a function that accepts a `Context` and yields an `Issue` for each violation. The docstring of the function
is the sentence of the rule in the registry.
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
    """A violation that a rule found.

    Attributes
    ----------
    message : str
        What is wrong.
    node : Node
        The dataset or item that contains the violation.
    tag : int or None
        The element in `node`, if the violation is in one element.
    value : object
        The value that was found, if it helps to understand the message.
    fix : str or None
        How to correct it, if only one correction is possible.
    severity : Severity or None
        Severity of the finding, if it is not that of the rule.
    """

    message: str
    node: Node
    tag: int | None = None
    value: object = None
    fix: str | None = None
    severity: Severity | None = None


Check = Callable[["Context"], Iterator[Issue]]


@frozen(kw_only=True)
class TextRule(Rule):
    """A rule that a function checks.

    Attributes
    ----------
    module : str
        The Module that a finding names, or "" for none.
    all_of, any_of : frozenset of int
        Tags of the elements that the rule requires anywhere in the object: all of the first set, and at least one of
        the second set unless it is empty. If they are absent, the function is not called.
    check : callable
        The function that checks the rule.
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
    """Declare a function as a rule.

    Parameters
    ----------
    id : str
        Id of the rule: ``"pixel.length"``.
    section : str
        Section of the standard that states the rule: ``"C.7.6.3"`` (PS3.3) or ``"PS3.5 8.2"``.
    all_of, any_of : iterable of int, optional
        Tags of the elements that the rule requires, as in `TextRule`.
    module : str, optional
        The Module that a finding names.
    severity : Severity, optional
        Severity of a finding, unless the `Issue` sets another one.

    Returns
    -------
    callable
        A decorator that declares the function and returns it unchanged.

    Raises
    ------
    ValueError
        If a rule with the same id is declared already.
    """

    def declare(check: Check) -> Check:
        sentence = " ".join((check.__doc__ or "").split())
        RULES.declare(
            TextRule(
                id=id,
                section=section,
                severity=severity,
                sentence=sentence,
                module=module,
                all_of=frozenset(all_of),
                any_of=frozenset(any_of),
                check=check,
            )
        )
        return check

    return declare


def run_rule(rule: TextRule, context: Context, out: Collector) -> None:
    """Run a rule over an object; if the function raises an exception, report an internal error.

    Parameters
    ----------
    rule : TextRule
        The rule.
    context : Context
        The object.
    out : Collector
        Receives the findings.
    """
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
