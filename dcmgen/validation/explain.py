"""What the rules mean and where they come from, in words."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import NamedTuple

from dcmgen import rules
from dcmgen.dictionary import keyword_for_tag, name_of, vm_of, vr_of
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.errors import UnknownNameError
from dcmgen.validation.consistency import all_rules
from dcmgen.validation.node import hex_tag, name
from dcmgen.validation.reports.report import section_url
from dcmgen.validation.wording import any_of, context_group, describe, items

KINDS: dict[str, tuple[str, str]] = {
    "type-1.missing": ("PS3.5 7.4.1", "A Type 1 Attribute is there and has a value."),
    "type-1.empty": ("PS3.5 7.4.1", "A Type 1 Attribute is there and has a value."),
    "type-1c.missing": ("PS3.5 7.4.2", "A Type 1C Attribute is there, with a value, where its condition holds."),
    "type-1c.empty": ("PS3.5 7.4.2", "A Type 1C Attribute is there, with a value, where its condition holds."),
    "type-2.missing": ("PS3.5 7.4.3", "A Type 2 Attribute is there; without a value where none is known."),
    "type-2c.missing": ("PS3.5 7.4.4", "A Type 2C Attribute is there where its condition holds; it may be empty."),
    "conditional.forbidden": (
        "PS3.5 7.4.2",
        "A conditional Attribute is not there where its condition does not hold, unless its text allows that.",
    ),
    "items.many": ("PS3.5 7.5", "A sequence has no more items than its row allows."),
    "items.few": ("PS3.5 7.5", "A sequence has as many items as its row asks for."),
    "term.enumerated": ("PS3.5 6.3", "The value is one of the Enumerated Values; others are not allowed."),
    "term.defined": (
        "PS3.5 6.3",
        "The value is none of the Defined Terms; others are allowed, and may not be understood.",
    ),
    "include.unexpected": (
        "PS3.3 1",
        "An Attribute of a macro is there, and the condition of its inclusion does not hold.",
    ),
    "module.missing": ("PS3.3 A.1.3", "A mandatory Module, or one whose condition holds, is there."),
    "module.unexpected": ("PS3.3 A.1.3", "A conditional Module is not there where its condition does not hold."),
    "group.missing": ("C.7.6.16", "A functional group that is required is shared, or there for every frame."),
    "group.both": ("C.7.6.16", "A functional group is either shared or per frame."),
    "group.place": ("C.7.6.16", "Some functional groups may only be shared, some only per frame."),
    "standard-extended": (
        "PS3.2 7.3",
        "An Attribute of the standard that the IOD does not list makes a Standard Extended SOP Class.",
    ),
    "retired": ("PS3.6 6", "The element is retired: readers may understand it, new objects do without it."),
    "unknown": ("PS3.6 6", "The element is not in the dictionary: newer than this edition, or a mistake."),
    "private.no-creator": ("PS3.5 7.8.1", "A private element stands in a block that a Private Creator reserves."),
    "private.creator": ("PS3.5 7.8.1", "A Private Creator tells who reserves the block, and is never empty."),
    "private.element": ("PS3.5 7.8.1", "Element numbers of odd groups are 0010 to 00FF (creators) and from 1000."),
    "vr.mismatch": ("PS3.6 6", "An element is written with the Value Representation the dictionary gives it."),
    "vr.unknown": ("PS3.5 6.2", "The two letters are a Value Representation."),
    "vr.un": ("PS3.5 6.2.2", "The element was written as UN though its Value Representation is known."),
    "vr.odd": ("PS3.5 7.1.1", "Every value field has an even length."),
    "vr": ("PS3.5 6.2", "A value keeps to its Value Representation: characters, length, form, range, padding."),
    "vm": ("PS3.5 6.4", "An element has as many values as its Value Multiplicity allows."),
    "sop-class.missing": ("C.12.1", "Every object has a SOP Class UID: it says which IOD holds."),
    "sop-class.unknown": ("PS3.4 B.5", "The SOP Class is not in the standard; only what is general is checked."),
    "sop-class.retired": ("PS3.6 A", "The SOP Class is retired, and the standard has no IOD for it any more."),
    "sop-class.no-iod": ("PS3.4 B.5", "The SOP Class has no IOD; only what is general is checked."),
    "file.unreadable": ("PS3.10 7", "The file cannot be read as DICOM."),
    "cycle": ("PS3.5 7.5", "A sequence of an object in memory holds an item that encloses it; no file can hold that."),
    "depth": ("PS3.5 7.5", "Sequences nested deeper than the validator follows; what is below is not checked."),
    "internal-error": (
        "",
        "The validator itself failed at one rule: a bug of it, not of the object. The rest was checked.",
    ),
    "across.duplicate": ("C.12.1", "No two files hold the same SOP Instance UID."),
    "across.patient": ("C.7.1.1", "All objects of a patient say the same of the patient."),
    "across.study": ("C.7.2.1", "All objects of a study say the same of the study."),
    "across.series": ("C.7.3.1", "All objects of a series say the same of the series."),
    "across.frame-of-reference": ("C.7.4.1", "The images of a series in patient space share a frame of reference."),
    "across.reference": ("10.8", "References that lead into the folder resolve there."),
}


def kinds() -> list[str]:
    """Every rule that has a name of its own."""
    return sorted({*KINDS, *all_rules()})


def explain(rule: str) -> str:
    """Say what a rule means and where it comes from.

    Parameters
    ----------
    rule
        As a finding has it: ``"type-2.missing@C.7-1/PatientName"``, ``"pixel.length"``, ``"vr.DA.form"``.

    Raises
    ------
    UnknownNameError
        There is no such rule; the message names the nearest ones.
    """
    kind, _, place = rule.partition("@")
    known = all_rules().get(kind)
    if known is not None:
        section, text = known.section, known.sentence
    elif kind in KINDS or kind.startswith("vr."):
        section, text = KINDS.get(kind) or KINDS["vr"]
    else:
        near = get_close_matches(kind, kinds(), 3, 0.4)
        raise UnknownNameError(f"there is no rule {rule!r}" + (f"; did you mean {any_of(near)}?" if near else ""))
    lines = [rule, "", text]
    if section:
        lines += [f"{_part(section)}  {section_url(section)}"]
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
        raise UnknownNameError(f"no Module stands in section {place!r}")
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


def _row(rows: tuple[rules.Attribute | rules.Include, ...], steps: list[str]) -> rules.Attribute | None:
    for row in rows:
        if isinstance(row, rules.Attribute) and (keyword_for_tag(row.tag) or f"{row.tag:08X}") == steps[0]:
            return row if len(steps) == 1 else _row(row.rows, steps[1:])
    return None


def _details(row: rules.Attribute) -> Iterator[str]:
    """What a row asks beyond its Type, a line each."""
    yield from _conditions(row.condition)
    if row.items is not None:
        yield f"Items: {items(row.items)}"
    for terms in row.terms:
        head = "Enumerated Values" if terms.kind == "enumerated" else "Defined Terms"
        which = f" of Value {terms.value}" if terms.value else ""
        when = f" if {describe(terms.condition)}" if terms.condition else ""
        yield f"{head}{which}{when}: {', '.join(terms.values)}"
    if group := context_group(row):
        yield f"Codes of {group}"


def _conditions(condition: rules.Condition | None) -> Iterator[str]:
    if condition is None:
        return
    if condition.status == "unparsed":
        yield "Conditional, in words that were not understood: never an error"
        return
    if condition.status == "undecidable":
        yield "Conditional, on what no object can tell: never an error"
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
    """A line of an IOD's requirements."""

    depth: int
    name: str
    """Keyword, or name of a Module or functional group."""
    tag: str
    type: str
    """Type of an attribute, usage of a Module or functional group."""
    text: str
    """Condition, item count and terms in words."""
    is_module: bool


def iod_table(name: str, module: str | None = None) -> Iterator[TableRow]:
    """The requirements of an IOD line by line: its Modules, their attributes, its functional groups.

    Macros within macros are expanded unless one contains itself.

    Parameters
    ----------
    name
        ``"CT Image"``, in any case, with or without "IOD"; or its class (``"CTImage"``), or the name or UID of its
        SOP Class.
    module
        Only this Module.

    Raises
    ------
    UnknownNameError
        There is no such IOD or Module.
    """
    iod = _find_iod(name)
    uses = [
        use for use in iod.modules if module is None or use.name.casefold() == module.casefold().removesuffix(" module")
    ]
    if not uses:
        near = get_close_matches(module or "", [use.name for use in iod.modules], 3, 0.4)
        raise UnknownNameError(
            f"{iod.name} has no module {module!r}" + (f"; did you mean {any_of(near)}?" if near else "")
        )
    return _lines(iod, uses, module is None)


def _find_iod(name: str) -> rules.Iod:
    wanted = name.casefold().removesuffix(" iod").strip()
    names = {key.casefold(): e[1] for uid, e in SOP_CLASSES.items() if e[1] for key in (uid, e[0], e[2])}
    names |= {n.casefold(): n for n in rules.iods()}
    if wanted not in names:
        near = list(dict.fromkeys(names[n] for n in get_close_matches(wanted, names, 5, 0.4)))[:3]
        raise UnknownNameError(f"there is no IOD {name!r}" + (f"; did you mean {any_of(near)}?" if near else ""))
    return rules.iod(names[wanted])


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
