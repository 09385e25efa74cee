"""Explanations of rules, and tables of the requirements of an IOD."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import partial
from typing import NamedTuple

from dcmgen import rules
from dcmgen.dictionary import name_of, vm_of, vr_of
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.errors import UnknownNameError
from dcmgen.rules.expressions import parse_path
from dcmgen.rules.sections import section_name, section_url
from dcmgen.rules.wording import any_of, items
from dcmgen.validation.constraints import RULE_OF, place_of
from dcmgen.validation.node import hex_tag, name
from dcmgen.validation.registry import PLACE, RULES
from dcmgen.validation.rows import keyword
from dcmgen.validation.templates.explain import explain_row
from dcmgen.validation.wording import WORDING, constraint, context_group


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
        lines += [f"{section_name(declared.section)}  {section_url(declared.section)}"]
    if place:
        lines += ["", *_placed(kind, place)]
    return "\n".join(lines)


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
    yield from WORDING.requirement(row.condition)
    if row.items is not None:
        yield f"Items: {items(row.items)}"
    yield from map(WORDING.terms, row.terms)
    if group := context_group(row):
        yield f"Codes from {group}"


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
    iod = find_iod(name)
    uses = [
        use for use in iod.modules if module is None or use.name.casefold() == module.casefold().removesuffix(" module")
    ]
    if not uses:
        near = get_close_matches(module or "", [use.name for use in iod.modules], 3, 0.4)
        raise UnknownNameError(
            f"{iod.name} has no Module {module!r}" + (f"; did you mean {any_of(near)}?" if near else "")
        )
    return _lines(iod, uses, module is None)


def find_iod(name: str) -> rules.Iod:
    """Return the IOD with a name, with the name of its class, or with a SOP Class of a name or UID.

    Raises
    ------
    UnknownNameError
        If there is no such IOD. The message suggests similar names.
    """
    key = name.casefold().removesuffix(" iod").strip()
    names = {text.casefold(): e[1] for uid, e in SOP_CLASSES.items() if e[1] for text in (uid, e[0], e[2])}
    names |= {n.casefold(): n for n in rules.iods()}
    if key not in names:
        near = list(dict.fromkeys(names[n] for n in get_close_matches(key, names, 5, 0.4)))[:3]
        raise UnknownNameError(f"there is no IOD {name!r}" + (f"; did you mean {any_of(near)}?" if near else ""))
    return rules.iod(names[key])


def _lines(iod: rules.Iod, uses: list[rules.ModuleUse], whole: bool) -> Iterator[TableRow]:
    constraints = [(parse_path(each.path), each) for each in iod.constraints if each.path]

    def limits(scope: str, path: tuple[int, ...]) -> Iterator[str]:
        """Yield what the IOD requires of an attribute in addition to its row; `scope` is "?" in functional groups."""
        for at, each in constraints:
            steps = (*at.sequences, at.tag)
            if steps == path[-len(steps) :] if at.scope == "//" else (at.scope, steps) == (scope, path):
                where = f"Value {at.value} in this IOD" if at.value else "In this IOD"
                yield f"{where}: {WORDING.limitation(each)}"

    for use in uses:
        yield TableRow(0, f"{use.name} Module", use.section, use.usage, "; ".join(_of_module(iod, use)), True)
        for table in use.tables:
            yield from _rows(rules.table(table).rows, (), (table,), partial(limits, "/"))
    for group in iod.groups if whole else ():
        where = {"shared": "only shared", "per-frame": "only per frame"}.get(group.where, "")
        text = "; ".join(filter(None, [*WORDING.requirement(group.condition), where]))
        yield TableRow(0, f"{group.name} Functional Group", group.section, group.usage, text, True)
        yield from _rows(rules.table(group.table).rows, (), (group.table,), partial(limits, "?"))
    names = {use.name for use in iod.modules}
    for each in iod.constraints if whole else ():
        if not each.path and each.module not in names:
            text = f"In this IOD: {WORDING.limitation(each)}"
            yield TableRow(0, f"{each.module} Module", each.section, "", text, True)


def _of_module(iod: rules.Iod, use: rules.ModuleUse) -> Iterator[str]:
    yield from WORDING.requirement(use.condition)
    for each in iod.constraints:
        if not each.path and each.module == use.name:
            yield f"In this IOD: {WORDING.limitation(each)}"


def _rows(
    rows: tuple[rules.Attribute | rules.Include, ...],
    above: tuple[int, ...],
    inside: tuple[str, ...],
    limits: Callable[[tuple[int, ...]], Iterator[str]],
) -> Iterator[TableRow]:
    """Yield rows; `above` has the tags of the sequences around them, `inside` the ids of the tables."""
    depth = len(above) + 1
    for row in rows:
        if isinstance(row, rules.Attribute):
            path = (*above, row.tag)
            text = "; ".join([*_details(row), *dict.fromkeys(limits(path))])
            yield TableRow(depth, name(row.tag), hex_tag(row.tag), row.type, text, False)
            yield from _rows(row.rows, path, inside, limits)
        elif row.functional_groups or not row.table:
            yield TableRow(depth, "functional groups", "", "", "see below", False)
        elif row.table in inside:
            yield TableRow(depth, f"{rules.table(row.table).name} (again)", "", "", "", False)
        else:
            yield from _rows(rules.table(row.table).rows, above, (*inside, row.table), limits)
