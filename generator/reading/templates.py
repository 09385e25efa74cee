"""Read the templates of PS3.16 Annex A from ``standard/templates.toml``, whose columns are those of the standard."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args

from attrs import evolve

from generator.docbook import DocBookError
from generator.facts import Condition, Expr, Facts, Template, TemplateRow

FILE = "templates.toml"

Codes = tuple[tuple[str, ...], ...]
Known = set[tuple[str, str]]
Requirement = Literal["M", "MC", "U", "UC"]

_REQUIREMENTS: dict[str, Requirement] = {each: each for each in get_args(Requirement)}
_COLUMNS = 8
CODE = re.compile(r'(EV|DT) \(([^,]+), ([^,]+), "([^"]*)"\)|([DB])CID (\d+)|\$(\w+)')
"""A code, context group or parameter in the notation of PS3.16."""
_KINDS = {"EV": "code", "DT": "term"}
_STRENGTHS = {"D": "Defined", "B": "Baseline"}
_VALUE_TYPES = frozenset(
    [
        "CODE",
        "COMPOSITE",
        "CONTAINER",
        "DATE",
        "DATETIME",
        "IMAGE",
        "NUM",
        "PNAME",
        "SCOORD",
        "SCOORD3D",
        "TABLE",
        "TCOORD",
        "TEXT",
        "TIME",
        "UIDREF",
        "WAVEFORM",
    ]
)
_RELATIONSHIPS = frozenset(
    {
        "",
        "CONTAINS",
        "HAS OBS CONTEXT",
        "HAS CONCEPT MOD",
        "HAS PROPERTIES",
        "HAS ACQ CONTEXT",
        "INFERRED FROM",
        "SELECTED FROM",
    }
)


class TemplateError(DocBookError):
    """Raised if the file of templates is not valid."""


def load(found: Facts, folder: Path) -> Facts:
    """Add the templates to the facts.

    Parameters
    ----------
    found : Facts
        Facts with the codes and context groups to which the templates refer.
    folder : Path
        Folder with the hand-written facts (``standard/``). Without a file of templates, nothing is added.

    Returns
    -------
    Facts
        `found` with the templates.

    Raises
    ------
    TemplateError
        If a row cannot be read, or refers to a row or context group that does not exist.
    """
    path = folder / FILE
    if not path.exists():
        return found
    known = {(code.value, code.scheme) for code in found.codes}
    templates = tuple(_template(entry, known) for entry in tomllib.loads(path.read_text("utf-8"))["template"])
    _check(templates, {each.cid for each in found.context_groups})
    return evolve(found, templates=templates)


def _template(entry: dict[str, Any], known: Known) -> Template:
    tid = entry["tid"]
    rows = tuple(_row(tid, line, known) for line in entry["rows"].splitlines() if line.strip())
    return Template(
        tid,
        entry["name"],
        _flag(tid, entry["type"], "Extensible", "Non-Extensible"),
        _flag(tid, entry["order"], "Significant", "Non-Significant"),
        entry["root"],
        tuple(entry.get("parameters", ())),
        tuple(entry.get("sop_classes", ())),
        entry.get("source", ""),
        rows,
    )


def _flag(tid: str, text: str, yes: str, no: str) -> bool:
    if text not in (yes, no):
        raise TemplateError(f"TID {tid} is {text!r}; expected {yes!r} or {no!r}")
    return text == yes


def _row(tid: str, line: str, known: Known) -> TemplateRow:
    columns = [column.strip() for column in line.split("|")]
    columns += [""] * (_COLUMNS - len(columns))
    number, relation, value_type, concept, vm, requirement, condition, constraint = columns
    where = f"TID {tid} row {number}"
    depth = len(relation) - len(relation.lstrip(">"))
    relationship = relation.lstrip("> ")
    least, _, most = vm.partition("-")
    row = TemplateRow(
        number,
        depth,
        relationship.removeprefix("R-"),
        value_type,
        (int(least), None if most == "n" else int(most or least)),
        _requirement(where, requirement),
        relationship.startswith("R-"),
        condition=_condition(where, condition, requirement) if condition else None,
    )
    if row.relationship not in _RELATIONSHIPS:
        raise TemplateError(f"{where} has the unknown relationship {relationship!r}")
    if value_type == "INCLUDE":
        return evolve(row, include=concept.removeprefix("DTID "), bindings=tuple(_bindings(where, constraint, known)))
    if value_type not in _VALUE_TYPES:
        raise TemplateError(f"{where} has the unknown Value Type {value_type!r}")
    row = evolve(row, concept=_codes(where, concept, known))
    if constraint.startswith("UNITS = "):
        return evolve(row, units=_codes(where, constraint.removeprefix("UNITS = "), known))
    return evolve(row, values=_codes(where, constraint, known))


def _requirement(where: str, text: str) -> Requirement:
    if text not in _REQUIREMENTS:
        raise TemplateError(f"{where} has the unknown requirement type {text!r}")
    return _REQUIREMENTS[text]


def _bindings(where: str, text: str, known: Known) -> Iterator[tuple[str, Codes]]:
    for part in filter(None, text.split("; ")):
        name, _, codes = part.partition(" = ")
        yield name.removeprefix("$"), _codes(where, codes, known)


def _codes(where: str, text: str, known: Known) -> Codes:
    """Return the codes of a column, such as ``EV (1, DCM, "One"), DCID 7021``; with a meaning if they are not known."""
    found: list[tuple[str, ...]] = []
    end = 0
    for match in CODE.finditer(text):
        kind, value, scheme, meaning, strength, cid, parameter = match.groups()
        if text[end : match.start()].strip(", "):
            break
        end = match.end()
        if kind:
            found.append((_KINDS[kind], value, scheme, *(() if (value, scheme) in known else (meaning,))))
        elif cid:
            found.append(("group", cid, _STRENGTHS[strength]))
        else:
            found.append(("parameter", parameter))
    if text[end:].strip():
        raise TemplateError(f"{where} has codes that cannot be read: {text!r}")
    return tuple(found)


# Conditions

_ROWS = re.compile(r"XOR rows? ([\w, ]+)")
_TERM = re.compile(
    r"(?:TID (?P<tid>\w+) )?row (?P<row>\w+) "
    r"(?:(?P<state>present|absent)|exceeds row (?P<other>\w+)|(?P<concept>concept )?(?P<sign>!?=) (?P<codes>.+))"
)
_VALUE = re.compile(r"\(([^,()]+), ([^,()]+)\)")


def _condition(where: str, text: str, requirement: str) -> Condition:
    """Return the condition of a row in the language that ``templates.toml`` documents."""
    tid = where.split()[1]
    if text.startswith("? "):
        return Condition("undecidable")
    if match := _ROWS.fullmatch(text):
        others = [("not", ("row", f"{tid}/{each}")) for each in match[1].split(", ")]
        expression: Expr = ("and", *others) if len(others) > 1 else others[0]
        keyword = "IFF"
    else:
        keyword, _, rest = text.partition(" ")
        if keyword not in ("IF", "IFF"):
            raise TemplateError(f"{where} has a condition that cannot be read: {text!r}")
        expression = _join(
            "or",
            [_join("and", [_term(where, each) for each in re.split(" and ", part)]) for part in re.split(" or ", rest)],
        )
    if requirement == "UC":
        return Condition("parsed", allowed=expression)
    return Condition("parsed", expression, otherwise="allowed" if keyword == "IF" else "forbidden")


def _join(operator: str, expressions: list[Expr]) -> Expr:
    return expressions[0] if len(expressions) == 1 else (operator, *expressions)


def _term(where: str, text: str) -> Expr:
    match = _TERM.fullmatch(text)
    if match is None:
        raise TemplateError(f"{where} has a condition that cannot be read: {text!r}")
    tid = match["tid"] or where.split()[1]
    row = f"{tid}/{match['row']}"
    if match["state"]:
        return ("row", row) if match["state"] == "present" else ("not", ("row", row))
    if match["other"]:
        return ("row exceeds", row, f"{tid}/{match['other']}")
    codes = tuple(_VALUE.findall(match["codes"]))
    if match["concept"]:
        return ("row concept", row, codes)
    return ("row in" if match["sign"] == "=" else "row not in", row, codes)


# References


def _check(templates: tuple[Template, ...], groups: set[int]) -> None:
    """Check that rows are numbered once and nested, and that rows and context groups that are referred to exist."""
    rows = {f"{template.tid}/{row.row}" for template in templates for row in template.rows}
    if len(rows) != sum(len(template.rows) for template in templates):
        raise TemplateError(f"{FILE} has a template or a row twice")
    for template in templates:
        depth = -1
        for row in template.rows:
            where = f"TID {template.tid} row {row.row}"
            if row.depth > depth + 1:
                raise TemplateError(f"{where} is not nested below a row")
            depth = row.depth
            for codes in (row.concept, row.values, row.units, *(codes for _, codes in row.bindings)):
                for kind, name, *_ in codes:
                    if kind == "group" and int(name) not in groups:
                        raise TemplateError(f"{where} refers to CID {name}, which does not exist")
                    if kind == "parameter" and name not in template.parameters:
                        raise TemplateError(f"{where} refers to the unknown parameter ${name}")
            if row.condition is None:
                continue
            for name in (*_references(row.condition.required), *_references(row.condition.allowed)):
                if name not in rows:
                    raise TemplateError(f"{where} refers to row {name}, which does not exist")


def _references(expression: Expr | None) -> Iterator[str]:
    if expression is None:
        return
    operator, *rest = expression
    if operator in ("and", "or", "not"):
        for each in rest:
            yield from _references(each)
    else:
        yield rest[0]
        if operator == "row exceeds":
            yield rest[1]
