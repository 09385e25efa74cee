"""Descriptions of templates and of their rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from dcmgen import rules
from dcmgen.errors import UnknownNameError
from dcmgen.rules.wording import any_of
from dcmgen.validation.codes import group_label, label
from dcmgen.validation.templates.plan import named

if TYPE_CHECKING:
    from dcmgen.rules import Condition, Template, TemplateRow, expressions


class TemplateLine(NamedTuple):
    """A row of a template as texts, in the columns of PS3.16."""

    depth: int
    row: str
    relationship: str
    type: str
    concept: str
    vm: str
    requirement: str
    text: str
    """Condition, and codes of the value, the units or the parameters."""


def number_of(name: str) -> str:
    """Return the number of a template for a text such as ``"TID 1500"`` or ``"Measurement Report"``; "" if it is not one."""
    plain = name.strip().casefold()
    number = plain.removeprefix("tid").strip().upper()
    known = rules.templates()
    if plain.startswith("tid") and number in known:
        return number
    return next((tid for tid, title in known.items() if title.casefold() == plain.removesuffix(" template")), "")


def template_table(tid: str) -> Iterator[TemplateLine]:
    """Return the rows of a template; the rows of included templates are not part of it.

    Parameters
    ----------
    tid : str
        Number of the template ("1500").

    Returns
    -------
    iterator of TemplateLine
        The rows.

    Raises
    ------
    UnknownNameError
        If the template is not among the facts.
    """
    return _lines(tid, template_of(tid).rows, 0)


def template_of(tid: str) -> Template:
    """Return a template.

    Raises
    ------
    UnknownNameError
        If the template is not among the facts.
    """
    try:
        return rules.template(tid)
    except KeyError:
        raise UnknownNameError(
            f"there are no facts about template {tid!r}; known are {', '.join(rules.templates())}"
        ) from None


def _lines(tid: str, rows: tuple[TemplateRow, ...], depth: int) -> Iterator[TemplateLine]:
    for row in rows:
        yield _line(tid, row, depth)
        yield from _lines(tid, row.rows, depth + 1)


def _line(tid: str, row: TemplateRow, depth: int) -> TemplateLine:
    least, most = row.vm
    vm = str(least) if least == most else f"{least}-{'n' if most is None else most}"
    relationship = f"{row.relationship} by reference" if row.by_reference else row.relationship
    concept = _included(row.include) if row.include else codes_text(row.concept)
    return TemplateLine(
        depth, row.row, relationship, row.type, concept, vm, row.requirement, "; ".join(_details(tid, row))
    )


def _included(tid: str) -> str:
    return f"TID {tid} {rules.templates().get(tid, '')}".rstrip()


def _details(tid: str, row: TemplateRow) -> Iterator[str]:
    yield from _conditions(tid, row.condition)
    if row.values:
        yield codes_text(row.values)
    if row.units:
        yield f"unit {any_of(each[1] if each[0] == 'code' else _code(each) for each in row.units)}"
    for name, codes in row.bindings:
        yield f"${name} = {codes_text(codes)}"


def codes_text(codes: tuple[tuple[str, ...], ...]) -> str:
    """Return the codes that a row allows as text."""
    return any_of(_code(each) for each in codes)


def _code(code: tuple[str, ...]) -> str:
    kind, name, *rest = code
    if kind == "parameter":
        return f"${name}"
    if kind == "group":
        return group_label(int(name)) + (" (baseline)" if rest == ["Baseline"] else "")
    return f"{named(code)} ({name}, {rest[0]})"


def _conditions(tid: str, condition: Condition | None) -> Iterator[str]:
    if condition is None:
        return
    if condition.status != "parsed":
        yield "conditional; an object cannot decide the condition"
    if condition.required is not None:
        yield f"{'' if condition.otherwise == 'allowed' else 'only '}if {describe(condition.required, tid)}"
    if condition.allowed is not None:
        yield f"allowed only if {describe(condition.allowed, tid)}"


def describe(expression: expressions.Expr, tid: str) -> str:
    """Describe an expression of a condition of a template in words."""
    operator, *rest = expression
    if operator in ("and", "or"):
        return f" {operator} ".join(describe(each, tid) for each in rest)
    if operator == "not":
        return f"{_row(rest[0][1], tid)} is absent"
    if operator == "row":
        return f"{_row(rest[0], tid)} is present"
    if operator == "row exceeds":
        return f"{_row(rest[0], tid)} is greater than {_row(rest[1], tid)}"
    verb = {"row in": "is", "row not in": "is not", "row concept": "is named"}[operator]
    return f"{_row(rest[0], tid)} {verb} {any_of(label(code) for code in rest[1])}"


def _row(ref: str, tid: str) -> str:
    other, _, number = ref.partition("/")
    return f"row {number}" if other == tid else f"TID {other} row {number}"


def explain_row(place: str) -> Iterator[str]:
    """Yield the lines that describe a row ("TID1500/4").

    Raises
    ------
    UnknownNameError
        If there is no such template or row.
    """
    tid, _, number = place.removeprefix("TID").partition("/")
    template = template_of(tid)
    yield f"TID {template.tid}, {template.name}: PS3.16 TID {template.tid}"
    line = next((line for line in template_table(tid) if line.row == number), None)
    if line is None:
        raise UnknownNameError(f"TID {tid} has no row {number!r}")
    yield f"Row {number}: {' '.join(filter(None, (line.relationship, line.type, line.concept)))}"
    yield f"VM {line.vm}, {line.requirement}"
    if line.text:
        yield line.text
    if template.source:
        yield f"These facts are written by hand; compared with: {template.source}"
