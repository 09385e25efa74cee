"""Descriptions of conditions and attributes in English, with the names of the data dictionary."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.dictionary import name_of, vr_of
from dcmgen.rules.wording import Wording
from dcmgen.validation.codes import group_label
from dcmgen.validation.conditions import compile
from dcmgen.validation.rows import context_group as group_of
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from dcmgen.rules.expressions import Expr
    from dcmgen.validation.node import Node

WORDING = Wording(name_of, vr_of, lambda uid: UID(uid).name)
attribute = WORDING.attribute
constraint = WORDING.constraint
permission = WORDING.permission


@lru_cache(maxsize=8192)  # shared by all validators: the description depends only on the expression
def describe(expr: Expr) -> str:
    """Describe a condition in English, as `Wording.describe` does."""
    return WORDING.describe(expr)


def reason(expr: Expr, node: Node) -> str:
    """Describe only the part of a condition that decides its result for a node.

    This is the first operand of an "or" that is true, or the first operand of an "and" that is false. If no single
    operand decides, the whole condition is described.

    Parameters
    ----------
    expr : Expr
        A condition in the expression language of `dcmgen.rules.expressions`.
    node : Node
        The dataset or item for which the condition is evaluated.

    Returns
    -------
    str
        A clause, as `describe` returns it.
    """
    op, *rest = expr
    if op not in ("and", "or"):
        return describe(expr)
    decisive = [e for e in rest if compile(e)(node) is (op == "or")]
    if decisive:
        return reason(decisive[0], node)
    # "the SOP Class is not X" is true of almost every object and explains nothing
    relevant = [e for e in rest if e[0] != "not" or e[1][0] not in ("sop class", "iod")] or rest
    return WORDING.joined(op, relevant)


def context_group(row: rules.Attribute) -> str:
    """Return the context group of a row, or of the code macro that its items include.

    Parameters
    ----------
    row : dcmgen.rules.Attribute
        A row of a table of attributes.

    Returns
    -------
    str
        A text such as ``"CID 29 Acquisition Modality (Baseline)"``; "" if there is no context group.
    """
    strength, number, *marks = group_of(row) or ("", "")
    return f"{group_label(int(number))} ({', '.join([strength, *marks])})" if number else ""
