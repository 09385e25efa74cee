"""Explanations of rules, and tables of the requirements of an IOD."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import NamedTuple

from dcmgen import rules
from dcmgen.dictionary import name_of, vm_of, vr_of
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.errors import UnknownNameError
from dcmgen.validation.constraints import RULE_OF, place_of
from dcmgen.validation.node import hex_tag, name
from dcmgen.validation.registry import PLACE, RULES
from dcmgen.validation.reports.report import section_url
from dcmgen.validation.rows import keyword
from dcmgen.validation.templates.explain import explain_row
from dcmgen.validation.wording import any_of, constraint, context_group, describe, items


def explain(rule: str) -> str:
    """Explain what a rule requires and where the standard states it.

    Parameters
    ----------
    rule : str
        The rule of a finding, such as ``"type-2.missing@C.7-1/PatientName"``, ``"pixel.length"`` or ``"vr.DA.form"``.

    Returns
    -------
    str
        The explanation, in several lines.

    Raises
    ------
    UnknownNameError
        If no such rule, table, template, row or Module exists. For a rule, the message suggests similar ones.
    """
    kind, _, place = rule.partition(PLACE)
    declared = RULES[kind]
    lines = [rule, "", declared.sentence]
    if declared.section:
        lines += [f"{_part(declared.section)}  {section_url(declared.section)}"]
    if place:
        lines += ["", *_placed(kind, place)]
    return "\n".join(lines)


def _part(section: str) -> str:
    return section if section.startswith("PS3") else f"PS3.3 {section}"


def _placed(kind: str, place: str) -> Iterator[str]:
    if kind.startswith("module."):
        for iod in map(rules.iod, rules.iods()):
            for use in iod.modules:
                if use.section == place:
                    yield f"The {use.name} Module: PS3.3 {use.section}  {section_url(use.section)}"
                    return
        raise UnknownNameError(f"there is no Module in section {place!r}")
    if kind.startswith("iod.constraint."):
        yield from _constraints(kind, place)
        return
    if kind.startswith("template."):
        yield from explain_row(place)
        return
    table_id, _, path = place.partition("/")
    try:
        table = rules.table(table_id)
    except (LookupError, ImportError):
        raise UnknownNameError(f"there is no table {table_id!r}") from None
    yield f"Table {table.id}, {table.name}: PS3.3 {table.section}  {section_url(table.section)}"
    if path:
        row = _row(table.rows, path.split("/"))
        if row is None:
            raise UnknownNameError(f"table {table_id} has no row {path!r}")
        yield f"{name_of(row.tag)} {hex_tag(row.tag)}, VR {vr_of(row.tag)}, VM {vm_of(row.tag)}, Type {row.type or 'none'}"
        yield from _details(row)


def _constraints(kind: str, place: str) -> Iterator[str]:
    found = [
        (iod.name, each)
        for iod in map(rules.iod, rules.iods())
        for each in iod.constraints
        if place_of(each) == place and kind.endswith(f".{RULE_OF[each.kind]}")
    ]
    if not found:
        raise UnknownNameError(f"there is no constraint {place!r}")
    section = found[0][1].section
    yield f"The {found[0][0]} IOD: PS3.3 {section}  {section_url(section)}"
    yield from (constraint(each) for _, each in found)


def _row(rows: tuple[rules.Attribute | rules.Include, ...], steps: list[str]) -> rules.Attribute | None:
    for row in rows:
        if isinstance(row, rules.Attribute) and keyword(row.tag) == steps[0]:
            return row if len(steps) == 1 else _row(row.rows, steps[1:])
    return None


def _details(row: rules.Attribute) -> Iterator[str]:
    """Yield the requirements of a row other than its Type: condition, items, value lists and codes."""
    yield from _conditions(row.condition)
    if row.items is not None:
        yield f"Items: {items(row.items)}"
    for terms in row.terms:
        head = "Enumerated Values" if terms.kind == "enumerated" else "Defined Terms"
        which = f" of Value {terms.value}" if terms.value else ""
        when = f" if {describe(terms.condition)}" if terms.condition else ""
        yield f"{head}{which}{when}: {', '.join(terms.values)}"
    if group := context_group(row):
        yield f"Codes from {group}"


def _conditions(condition: rules.Condition | None) -> Iterator[str]:
    if condition is None:
        return
    if condition.status == "unparsed":
        yield "Conditional; the condition could not be parsed, so it is never reported as an error"
        return
    if condition.status == "undecidable":
        yield "Conditional; an object cannot decide the condition, so it is never reported as an error"
        return
    if condition.required is not None:
        yield f"Required if {describe(condition.required)}"
    if condition.allowed is not None:
        yield f"Otherwise allowed only if {describe(condition.allowed)}"
    elif condition.otherwise == "allowed":
        yield "May be present otherwise"
    else:
        yield "Not allowed otherwise"


class TableRow(NamedTuple):
    """A row of the table of an IOD's requirements."""

    depth: int
    name: str
    """Keyword of an attribute, or name of a Module or functional group."""
    tag: str
    """Tag of an attribute, section of a Module or functional group."""
    type: str
    """Type of an attribute, usage of a Module or functional group."""
    text: str
    """Description of the condition, the number of items and the value lists."""
    is_module: bool


def iod_table(name: str, module: str | None = None) -> Iterator[TableRow]:
    """Return the requirements of an IOD: its Modules, their attributes, and its functional groups.

    Macros are expanded. A macro that contains itself is expanded only once.

    Parameters
    ----------
    name : str
        Name of the IOD (``"CT Image"``, in any case, with or without "IOD"), name of its class (``"CTImage"``), or name
        or UID of its SOP Class.
    module : str, optional
        Name of the only Module to include. By default, all Modules and functional groups are included.

    Returns
    -------
    iterator of TableRow
        The rows.

    Raises
    ------
    UnknownNameError
        If there is no such IOD or Module. The message suggests similar names.
    """
    iod = _find_iod(name)
    uses = [
        use for use in iod.modules if module is None or use.name.casefold() == module.casefold().removesuffix(" module")
    ]
    if not uses:
        near = get_close_matches(module or "", [use.name for use in iod.modules], 3, 0.4)
        raise UnknownNameError(
            f"{iod.name} has no Module {module!r}" + (f"; did you mean {any_of(near)}?" if near else "")
        )
    return _lines(iod, uses, module is None)


def _find_iod(name: str) -> rules.Iod:
    key = name.casefold().removesuffix(" iod").strip()
    names = {text.casefold(): e[1] for uid, e in SOP_CLASSES.items() if e[1] for text in (uid, e[0], e[2])}
    names |= {n.casefold(): n for n in rules.iods()}
    if key not in names:
        near = list(dict.fromkeys(names[n] for n in get_close_matches(key, names, 5, 0.4)))[:3]
        raise UnknownNameError(f"there is no IOD {name!r}" + (f"; did you mean {any_of(near)}?" if near else ""))
    return rules.iod(names[key])


def _lines(iod: rules.Iod, uses: list[rules.ModuleUse], whole: bool) -> Iterator[TableRow]:
    for use in uses:
        yield TableRow(0, f"{use.name} Module", use.section, use.usage, "; ".join(_conditions(use.condition)), True)
        for table in use.tables:
            yield from _rows(rules.table(table).rows, 1, (table,))
    for group in iod.groups if whole else ():
        where = {"shared": "only shared", "per-frame": "only per frame"}.get(group.where, "")
        text = "; ".join(filter(None, [*_conditions(group.condition), where]))
        yield TableRow(0, f"{group.name} Functional Group", group.section, group.usage, text, True)
        yield from _rows(rules.table(group.table).rows, 1, (group.table,))


def _rows(rows: tuple[rules.Attribute | rules.Include, ...], depth: int, inside: tuple[str, ...]) -> Iterator[TableRow]:
    for row in rows:
        if isinstance(row, rules.Attribute):
            yield TableRow(depth, name(row.tag), hex_tag(row.tag), row.type, "; ".join(_details(row)), False)
            yield from _rows(row.rows, depth + 1, inside)
        elif row.functional_groups or not row.table:
            yield TableRow(depth, "functional groups", "", "", "see below", False)
        elif row.table in inside:
            yield TableRow(depth, f"{rules.table(row.table).name} (again)", "", "", "", False)
        else:
            yield from _rows(rules.table(row.table).rows, depth, (*inside, row.table))
