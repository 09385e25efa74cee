"""Interpret the title of a list of terms, and the paragraph before it."""

from __future__ import annotations

import re
from typing import Literal

from attrs import evolve, frozen

from generator.conditions import grammar
from generator.conditions.tokens import Resolver, Unparsed
from generator.facts import Expr

Kind = Literal["enumerated", "defined"]
UNKNOWN: Expr = ("undecidable", "condition of a list")

_TITLE = re.compile(
    r"(?:Value (?P<first>\d) )?(?:Retired )?(?:(?P<enumerated>Enumerated (?:Values?|values?))|(?P<defined>Defined Terms?))(?P<rest>.*?):?$"
)
_NAMED = re.compile(r"\(([0-9A-F]{4}),([0-9A-F]{4})\)")
_VALUE = re.compile(r"\bValue (\d)\b")
_CONDITION = re.compile(r"\b(?:if|when)\b\s*(.*)$")


@frozen
class Heading:
    """Title of a list of terms.

    Attributes
    ----------
    kind : {"enumerated", "defined"}
        Enumerated Values or Defined Terms.
    value : int or None
        Number of the value to which the list applies, from 1; None for all values.
    tags : tuple of str
        Tags of the attributes that the title names.
    condition : Expr or None
        The list applies only if this is true; None: always.
    """

    kind: Kind
    value: int | None = None
    tags: tuple[str, ...] = ()
    condition: Expr | None = None


def heading(title: str, resolver: Resolver) -> Heading | None:
    """Interpret the title of a list.

    Parameters
    ----------
    title : str
        For example "Enumerated Values for Value 3:" or "Defined Terms:".
    resolver : Resolver
        Names of the standard.

    Returns
    -------
    Heading or None
        None if the list does not contain values of an attribute (but bits or examples).
    """
    match = _TITLE.match(title.strip())
    if match is None:
        return None
    found = Heading("enumerated" if match["enumerated"] else "defined", int(match["first"]) if match["first"] else None)
    rest = match["rest"].strip()
    if condition := _CONDITION.search(rest):
        found = evolve(found, condition=meaning(condition[1], resolver))
        rest = rest[: condition.start()].strip()
    if value := _VALUE.search(rest):
        found = evolve(found, value=int(value[1]))
        rest = (rest[: value.start()] + rest[value.end() :]).strip()
    tags = tuple("".join(tag) for tag in _NAMED.findall(rest))
    rest = re.sub(r"^(?:for|of)\b\s*", "", rest)
    if tags:
        return evolve(found, tags=tags)
    if not rest or resolver.tag(rest):
        return found
    if rest.startswith("Bit "):
        return None
    # The generator cannot interpret text such as "for Multi-energy CT Images".
    return evolve(found, condition=found.condition or UNKNOWN)


def lead(paragraph: str, resolver: Resolver) -> tuple[int | None, Expr | None]:
    """Interpret the paragraph before a list ("If …:", "Value 3 shall …").

    Parameters
    ----------
    paragraph : str
        Text of the paragraph.
    resolver : Resolver
        Names of the standard.

    Returns
    -------
    tuple of (int or None, Expr or None)
        Number of the value and condition of the list.
    """
    paragraph = paragraph.removeprefix("•").strip()
    value = re.match(r"Value (\d)\b", paragraph) or re.search(r"\bfor Value (\d):$", paragraph)
    condition: Expr | None = None
    if paragraph.endswith(":") and (clause := re.match(r"(?:If|When|For) (.*)", paragraph)):
        condition = meaning(clause[1].split(", ")[0].rstrip(":"), resolver)
    return int(value[1]) if value else None, condition


def meaning(clause: str, resolver: Resolver) -> Expr:
    """Return the expression of a condition, or `UNKNOWN` if the grammar does not cover it."""
    clause = re.sub(r"\) not ", ") is not ", clause.strip(" :"))
    names = [
        resolver.iod(name.removesuffix(" IOD")) for name in re.split(r",? or |, ", clause) if name.endswith(" IOD")
    ]
    if names and None not in names:
        return ("iod", tuple(names))
    try:
        return grammar.parse(clause, resolver)
    except Unparsed:
        return UNKNOWN
