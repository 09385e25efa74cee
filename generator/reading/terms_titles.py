"""What a list of terms says of itself: its title, and the paragraph before it."""

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
    r"(?:Value (?P<first>\d) )?(?:Retired )?(?:(?P<enumerated>Enumerated [Vv]alues?)|(?P<defined>Defined Terms?))(?P<rest>.*?):?$"
)
_NAMED = re.compile(r"\(([0-9A-F]{4}),([0-9A-F]{4})\)")
_VALUE = re.compile(r"\bValue (\d)\b")
_CONDITION = re.compile(r"\b(?:if|when)\b\s*(.*)$")


@frozen
class Heading:
    """Of a list.

    Attributes
    ----------
    kind : str
        ``enumerated`` or ``defined``.
    value : int or None
        The number of the value that the list is for.
    tags : tuple of str
        Attributes that it is for, where it names them.
    condition : Expr or None
        When it holds.
    """

    kind: Kind
    value: int | None = None
    tags: tuple[str, ...] = ()
    condition: Expr | None = None


def heading(title: str, resolver: Resolver) -> Heading | None:
    """Read the title of a list, None where it is no list of an Attribute's values (of bits, of examples).

    Parameters
    ----------
    title : str
        "Enumerated Values for Value 3:", "Defined Terms:", …
    resolver : Resolver
        Names of the standard.
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
    # "for Multi-energy CT Images": it is not known for which objects the list is complete.
    return evolve(found, condition=found.condition or UNKNOWN)


def lead(paragraph: str, resolver: Resolver) -> tuple[int | None, Expr | None]:
    """Value number and condition from the paragraph that introduces a list ("If …:", "Value 3 shall …")."""
    paragraph = paragraph.removeprefix("•").strip()
    value = re.match(r"Value (\d)\b", paragraph) or re.search(r"\bfor Value (\d):$", paragraph)
    condition: Expr | None = None
    if paragraph.endswith(":") and (clause := re.match(r"(?:If|When|For) (.*)", paragraph)):
        condition = meaning(clause[1].split(", ")[0].rstrip(":"), resolver)
    return int(value[1]) if value else None, condition


def meaning(clause: str, resolver: Resolver) -> Expr:
    """A condition; `UNKNOWN` where the grammar does not cover it."""
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
