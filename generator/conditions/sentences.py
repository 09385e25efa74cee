"""Conditions: the sentences of a description that say when an Attribute, a Module or an include applies."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

from generator.conditions import grammar
from generator.conditions.text import BULLET
from generator.conditions.tokens import Resolver, Unparsed
from generator.facts import Condition, Expr

Kind = Literal["required", "allowed", "allowed otherwise", "not allowed", "forbidden otherwise"]


@frozen
class Statement:
    """A sentence (or half of one) that states requirement.

    Attributes
    ----------
    kind : str
        ``required`` (if `body`), ``allowed`` (only if `body`), ``allowed otherwise`` (no body),
        ``not allowed`` (if `body`), ``forbidden otherwise`` (no body).
    body : str
        The condition's text.
    negated : bool
        "unless".
    """

    kind: Kind
    body: str
    negated: bool = False


_IF = r"(?:,? ?(?P<if>if and only if|only if|if|when|unless|for)\b:?)"
_STARTS: tuple[tuple[Kind, str], ...] = (
    (
        "forbidden otherwise",
        r"(?:It )?[Ss]hall not be (?:present|included) otherwise|Otherwise not used|[Ss]hall be absent otherwise",
    ),
    ("allowed", r"(?:[Mm]ay|Maybe) (?:also )?be (?:present|included),? otherwise,?(?: only)? ?(?P<if>if|unless)\b"),
    ("allowed", r"Otherwise,? may be (?:present|included),?(?: only)? (?P<if>if|unless)\b"),
    (
        "allowed",
        r"[Mm]ay (?:only |also )?be (?:present|used|included)(?: for other SOP Classes)?,?(?: only)? (?P<if>if)\b",
    ),
    ("allowed", r"[Ss]hall be present only (?P<if>if)\b|Optional (?P<if_>if)\b"),
    (
        "allowed otherwise",
        r"(?:[Mm]ay|Maybe) (?:also )?be present otherwise\b(?: to identify [^.]*)?|[Mm]ay be present other\b",
    ),
    ("not allowed", r"(?:It )?(?:[Ss]hall|May|may) not be (?:present|included|used),? (?P<if>if|when)\b"),
    ("not allowed", r"(?P<if>Mutually exclusive with)\b"),
    ("required", r"(?P<if>If)(?= required by treatment delivery device)"),
    ("required", r"Required" + _IF + r"(?: Required if)?"),
    ("required", r"[Ss]hall be present,? (?P<if>if|when|unless)\b"),
    ("required", r"Required(?= [A-Z][^.]*\([0-9A-F]{4},[0-9A-F]{4}\) is\b)"),
)
_MARKERS: list[tuple[Kind, re.Pattern[str]]] = [
    (
        kind,
        re.compile(
            rf"(?P<lead>^(?:[CU] ?[-–] ?)*[-– ]*|(?<=[.;,:]) |(?<=\n)(?:[CU] ?[-–] ?)?| U - | (?=[A-Z]))(?:{pattern})"
        ),
    )
    for kind, pattern in _STARTS
]
_COUNTS = re.compile(
    r"[^.\n]*\b(?:[Oo]ne or more|[Mm]ore than one|[Oo]nly (?:one|a single)|[Ee]xactly (?:one|two)|[Tt]wo or more|[Aa]ll, and only,) (?:Items?|Values?|Content Items)\b"
    r"[^.\n]* (?:may|shall) be (?:present|included)\b[^.\n]*\.?"
)
_ABBREVIATIONS = re.compile(r"\((?:i\.e\.|e\.g\.|see|See)[^()]*(?:\([^()]*\)[^()]*)*\)")
_TAIL = re.compile(
    r"[,;.]? *(?:-|–)? ?(?:[Ss]ee (?:Notes?|Sections?|[A-F]\.)[^.]*(?:\.[\d.]+)*.*|in which case.*|(?<=, )overriding.*|, for further.*)$",
    re.DOTALL,
)
_STOP = re.compile(r"\.(?=\s|$)|\.(?=[A-Z][a-z])")
_STATES = re.compile(
    r"\b(?:required (?:only )?(?:if|when|unless|for)|(?:present|absent|included) (?:only )?(?:if|when|unless|otherwise)|not be (?:present|used) (?:if|when|otherwise))\b",
    re.IGNORECASE,
)


_TRANSFER = "is not being transferred in a STOW-RS Request"
"""A dataset at hand is not being transferred: what is included on that condition is always there."""


def statements(description: str) -> tuple[Statement, ...]:
    """Find the sentences that state requirement.

    Parameters
    ----------
    description : str
        As `text` gives it.

    Returns
    -------
    tuple of Statement
        In the order of the text, empty where there is none.

    Raises
    ------
    Unparsed
        A sentence seems to state requirement in words that are not known.
    """
    source = _ABBREVIATIONS.sub("", description)
    source = _COUNTS.sub("", re.sub(r"  +", " ", source))
    found: list[Statement] = []
    left: list[str] = []
    at = 0
    while True:
        marker = _next(source, at)
        if marker is None:
            left.append(source[at:])
            break
        kind, match = marker
        left.append(source[at : match.start()])
        following = _next(source, match.end())
        limit = following[1].start() if following else len(source)
        body, at = _body(source, match.end(), limit)
        word = next((value for key, value in match.groupdict().items() if key.startswith("if") and value), "")
        found.append(Statement(kind, "" if kind.endswith("otherwise") else body, word == "unless"))
        if word == "for":
            found[-1] = Statement(kind, "for " + body)
        elif word.startswith("Mutually"):
            found[-1] = Statement(kind, body + " is present")
    if any(_STATES.search(each) for each in left):
        raise Unparsed(next(each for each in left if _STATES.search(each)))
    return tuple(found)


def _next(source: str, at: int) -> tuple[Kind, re.Match[str]] | None:
    best: tuple[Kind, re.Match[str]] | None = None
    for kind, pattern in _MARKERS:
        match = pattern.search(source, at)
        if match and (best is None or match.end("lead") < best[1].end("lead")):
            best = kind, match
    return best


def _body(source: str, start: int, limit: int) -> tuple[str, int]:
    """The rest of the sentence; lines are joined where the one before is unfinished."""
    end = start
    while True:
        newline = source.find("\n", end, limit)
        line_end = limit if newline < 0 else newline
        stop = _STOP.search(source, end, line_end)
        if stop:
            end = stop.start()
            rest = stop.end()
            break
        line = source[start:line_end].rstrip()
        unfinished = re.search(r"(?:^|:|,|\bor|\band|\bis)$", line) is not None
        bulleted = BULLET in line and source.startswith(BULLET, line_end + 1)
        end = line_end
        if line_end == limit or not (unfinished or bulleted):
            rest = end
            break
        end = line_end + 1
    body = source[start:end].replace("\n", " ")
    return _TAIL.sub("", body).strip(" ,;"), rest


def parse(description: str, resolver: Resolver, tag: str = "") -> Condition:
    """The condition of an Attribute of Type 1C or 2C.

    Parameters
    ----------
    description : str
        The row's description as `text` gives it.
    resolver : Resolver
        Names of the standard.
    tag : str, optional
        The row's Attribute.

    Returns
    -------
    Condition
        ``unparsed`` where there is no sentence that states requirement, or one that the grammar does not cover as a
        whole; ``undecidable`` where no part of it can be told from a dataset.
    """
    try:
        found = statements(description)
        if not any(each.kind in ("required", "allowed", "not allowed") for each in found):
            return Condition("unparsed")
        return _combine(found, resolver, tag)
    except Unparsed:
        return Condition("unparsed")


def _combine(found: tuple[Statement, ...], resolver: Resolver, tag: str) -> Condition:
    required: list[Expr] = []
    allowed: list[Expr] = []
    never: list[Expr] = []
    for each in found:
        if each.body or not each.kind.endswith("otherwise"):
            expression = grammar.parse(each.body, resolver, tag)
            if each.negated:
                expression = ("not", expression)
            {"required": required, "allowed": allowed, "not allowed": never}[each.kind].append(expression)
    kinds = {each.kind for each in found}
    if {"allowed otherwise", "forbidden otherwise"} <= kinds:
        raise Unparsed("both allowed and forbidden otherwise")
    otherwise: Literal["allowed", "forbidden"] = "allowed" if "allowed otherwise" in kinds else "forbidden"
    need = grammar.join("or", *required) if required else None
    permit = grammar.join("or", *allowed) if allowed else None
    if never:
        refused: Expr = ("not", grammar.join("or", *never))
        need = grammar.join("and", refused, need) if need else None
        if permit or otherwise == "allowed" or not required:
            permit = grammar.join("and", permit, refused) if permit else refused
        otherwise = "forbidden"
    if permit and otherwise == "allowed":
        raise Unparsed("allowed otherwise, and only if")
    if all(_undecidable(each) for each in (need, permit) if each):
        return Condition("undecidable", otherwise=otherwise)
    return Condition("parsed", need, permit, otherwise)


def _undecidable(expression: Expr) -> bool:
    """Whether no part of an expression can be told from a dataset."""
    if expression[0] in ("and", "or", "not"):
        return all(_undecidable(each) for each in expression[1:])
    return bool(expression[0] == "undecidable")


def usage(cell: str, resolver: Resolver) -> Condition | None:
    """The condition of a Module or functional group, from its usage cell.

    Parameters
    ----------
    cell : str
        ``"C - Required if …"``; a cell of "M" or "U" has a condition where it says when it shall or may not be used.
    resolver : Resolver
        Names of the standard.

    Returns
    -------
    Condition or None
        None where an "M" or "U" has no condition.
    """
    source = re.sub(
        r"[^.;]*\b(?:May|may|Shall|shall) (?:not )?be used as a (?:Shared|Per-[Ff]rame) Functional Group[^.]*\.?",
        "",
        cell,
    )
    if cell.lstrip()[:1] == "C":
        return parse(source, resolver)
    try:
        found = statements(source)
        return _combine(found, resolver, "") if found else None
    except Unparsed:
        return Condition("unparsed")


def include(row: str, resolver: Resolver) -> Condition | None:
    """The condition of an include row.

    Parameters
    ----------
    row : str
        What the row says after the name of the table, and its description on the lines after that.
    resolver : Resolver
        Names of the standard.

    Returns
    -------
    Condition or None
        None where the include always applies.
    """
    own, _, description = row.partition("\n")
    match = re.search(r"\bif(?: and only if)?\b", own)
    if match is None:
        if not re.match(r"Required (?:if|only if|when)\b", description) or _TRANSFER in description:
            return None
        return parse(description, resolver)
    body, at = _body(own, match.end(), len(own))
    allowed = "may be present otherwise" in own[at:].casefold()
    try:
        required = grammar.parse(body, resolver)
    except Unparsed:
        return Condition("unparsed")
    otherwise: Literal["allowed", "forbidden"] = "allowed" if allowed else "forbidden"
    return (
        Condition("undecidable", otherwise=otherwise)
        if _undecidable(required)
        else Condition("parsed", required, None, otherwise)
    )
