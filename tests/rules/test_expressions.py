"""The language of conditions: its documentation, the generator, the evaluator and the wording have the same operators."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from dcmgen import Dataset
from dcmgen.rules import expressions
from dcmgen.validation import conditions, wording
from dcmgen.validation.context import Context
from generator import facts
from generator.passes import scope
from tests import data

DOCUMENTATION = expressions.__doc__ or ""
OPERATORS = set(re.findall(r'``\("([^"]+)"', DOCUMENTATION))
SCOPES = {"", *re.findall(r'^``"([./?]+)"``', DOCUMENTATION, re.MULTILINE)}
EXAMPLES: dict[str, tuple[Any, ...]] = {
    "and": (("present", "00100010"), ("present", "00100020")),
    "or": (("present", "00100010"), ("present", "00100020")),
    "not": (("present", "00100010"),),
    "in": ("00080008[3]", ("AXIAL",)),
    "not in": ("00080008[3]", ("AXIAL",)),
    "item": ("00081140", 0),
    "sop class": (("1.2.840.10008.5.1.4.1.1.2",),),
    "iod": (("CT Image",),),
    "module": ("Frame of Reference",),
    "macro": ("Pixel Measures",),
    "undecidable": ("animal",),
    "transfer syntax": ("lossy",),
    "vr": ("00720026", ("SQ",)),
    "some": ("00081140", ("present", "./00081150")),
    "linked": ("/00180012", "00189337", "./00189337", ("present", "./00180014")),
    **dict.fromkeys(("present", "absent", "nonempty", "empty", "private"), ("00100010",)),
}
"""Arguments of the operators without a number."""


def example(operator: str) -> expressions.Expr:
    return (operator, *EXAMPLES.get(operator, ("00280008", 1)))


def operators(expression: expressions.Expr) -> Iterator[str]:
    yield expression[0]
    if expression[0] in ("and", "or", "not"):
        for each in expression[1:]:
            yield from operators(each)
    elif expression[0] in ("some", "linked"):
        yield from operators(expression[-1])


def conditions_of(found: facts.Facts) -> Iterator[expressions.Expr]:
    """Yield all expressions of the facts."""
    uses = [use for iod in found.iods for use in (*iod.modules, *iod.groups)]
    for row in [*(row for table in found.tables for row in table.rows), *uses]:
        if row.condition:
            yield from (each for each in (row.condition.required, row.condition.allowed) if each)
        if isinstance(row, facts.Attribute):
            yield from (terms.condition for terms in row.terms if terms.condition)


@cache
def of_the_standard() -> tuple[expressions.Expr, ...]:
    return tuple(conditions_of(facts.load(data.ROOT / "standard")))


def paths(expression: expressions.Expr) -> Iterator[str]:
    if expression[0] in ("and", "or", "not"):
        for each in expression[1:]:
            yield from paths(each)
    elif expression[0] in ("some", "linked"):
        yield from expression[1:-1]
        yield from paths(expression[-1])
    elif expression[0] not in ("item", "sop class", "iod", "module", "macro", "transfer syntax", "undecidable"):
        yield expression[1]


def test_the_generator_has_the_documented_operators() -> None:
    assert scope.OPERATORS == OPERATORS


def test_the_evaluator_has_the_documented_operators() -> None:
    assert set(conditions._OPERATORS) == OPERATORS


@pytest.mark.parametrize("operator", sorted(OPERATORS))
def test_every_operator_is_evaluated_and_described(operator: str) -> None:
    expression = example(operator)
    assert conditions.compile(expression)(Context(Dataset()).root) in (True, False, None)
    assert wording.describe(expression) != repr(expression)


def test_the_facts_use_documented_operators() -> None:
    used = {operator for expression in of_the_standard() for operator in operators(expression)}
    assert used <= OPERATORS
    assert len(used) > 15


def test_the_facts_use_documented_scopes() -> None:
    used = {conditions.parse_path(path).scope for expression in of_the_standard() for path in paths(expression)}
    assert used == SCOPES


@pytest.mark.parametrize("scope", sorted(SCOPES))
def test_every_scope_is_parsed(scope: str) -> None:
    path = conditions.parse_path(f"{scope}0040A043>00080100[2]")
    assert path == (scope, (0x0040_A043,), 0x0008_0100, 2)
