"""Find and parse the sentences that state when an attribute, a module or an include is required or allowed."""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

from generator.conditions import grammar
from generator.conditions.text import BULLET
from generator.conditions.tokens import Resolver, Unparsed
from generator.facts import Condition, Expr

MISSING = "the document lacks the sentence"
"""Reason of conditions that are "unparsed" because no sentence states a requirement."""

Kind = Literal["required", "allowed", "allowed otherwise", "not allowed", "forbidden otherwise"]


@frozen
class Statement:
    """A sentence, or part of one, that states a requirement.

    Attributes
    ----------
    kind : str
        "required" (if `body`), "allowed" (only if `body`), "not allowed" (if `body`), "allowed otherwise" or
        "forbidden otherwise" (both without `body`).
    body : str
        Text of the condition.
    negated : bool
        Whether the condition is negated ("unless").
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
    r"[^.\n]*\b(?:[Oo]ne or more|More than one|more than one|[Oo]nly (?:one|a single)|[Ee]xactly (?:one|two)|[Tt]wo or more|[Aa]ll, and only,) (?:Items?|Values?|Content Items)\b"
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
"""This condition is always true for a dataset, so that an include with this condition always applies."""


def statements(description: str) -> tuple[Statement, ...]:
    """Find the sentences that state a requirement.

    Parameters
    ----------
    description : str
        Description, as returned by `text`.

    Returns
    -------
    tuple of Statement
        Statements in the order of the text.

    Raises
    ------
    Unparsed
        If a sentence seems to state a requirement in unknown wording.
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
    """Return the rest of a sentence, which continues on the next line if a line is incomplete, and its end."""
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
    """Parse the condition of an attribute of Type 1C or 2C.

    Parameters
    ----------
    description : str
        Description in the row, as returned by `text`.
    resolver : Resolver
        Names of the standard.
    tag : str, optional
        Tag of the attribute.

    Returns
    -------
    Condition
        Status "unparsed" if no sentence states a requirement, or if the grammar does not cover such a sentence
        completely; "undecidable" if a dataset cannot decide any part of the condition.
    """
    try:
        found = statements(description)
        if not any(each.kind in ("required", "allowed", "not allowed") for each in found):
            return Condition("unparsed", reason=MISSING)
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
    """Whether a dataset cannot decide any part of an expression."""
    if expression[0] in ("and", "or", "not"):
        return all(_undecidable(each) for each in expression[1:])
    return bool(expression[0] == "undecidable")


def usage(cell: str, resolver: Resolver) -> Condition | None:
    """Parse the condition in the usage cell of a module or functional group.

    Parameters
    ----------
    cell : str
        Text such as "C - Required if …". A cell with "M" or "U" may also contain a condition ("U - Shall not be
        present if …").
    resolver : Resolver
        Names of the standard.

    Returns
    -------
    Condition or None
        None for "M" or "U" without a condition.
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
    """Parse the condition of an include.

    Parameters
    ----------
    row : str
        First line: text of the row after the name of the table; following lines: its description.
    resolver : Resolver
        Names of the standard.

    Returns
    -------
    Condition or None
        None if the include always applies.
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
