"""``dcmgen lookup``: print the facts of the standard about an element, UID, module, IOD, code, context group or template."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer
from rich.table import Table as Grid

from dcmgen.cli import lookup_codes
from dcmgen.cli.common import LONG, err, heading, out, similar_keywords
from dcmgen.cli.rules import template_grid
from dcmgen.errors import DicomError
from dcmgen.rules.sections import section_name, section_url

if TYPE_CHECKING:
    from dcmgen import rules
    from dcmgen.dictionary.finder import ElementHit, UidHit


def _retired(year: str) -> str:
    return "" if not year else "retired" if year == "yes" else f"retired {year}"


def _tag(tag: int) -> str:
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


def _element(hit: ElementHit) -> None:
    from dcmgen import dictionary, rules

    heading(
        "element",
        hit.keyword or hit.name,
        _tag(hit.tag),
        f"VR {hit.vr}" if hit.vr else "no VR",
        f"VM {hit.vm}" if hit.vm else "",
        _retired(hit.retired),
        hit.note,
    )
    out.print(f"  {hit.name} ({hit.section})", soft_wrap=True)
    uses = rules.where_used(dictionary.first_of(hit.tag))
    if not uses:
        return
    owners: dict[str, list[tuple[str, str]]] = {}
    for module in rules.modules():
        for table in module.tables:
            owners.setdefault(table, []).extend(module.iods)
    grid = Grid(box=None, pad_edge=False, padding=(0, 2), header_style="dim")
    for column in ("  module or macro", "type", "section", "terms and codes", "IODs"):
        grid.add_column(column, overflow="fold")
    for use in uses:
        iods = owners.get(use.table, [])
        usages = ", ".join(f"{name} ({usage})" for name, usage in iods[:4]) + (
            f" and {len(iods) - 4} more" if len(iods) > 4 else ""
        )
        where = " (in a sequence)" if use.depth else ""
        grid.add_row(f"  {use.name}{where}", use.type, use.section, _terms(use.table, hit.tag), usages)
    out.print(grid)


def _terms(table: str, tag: int) -> str:
    from dcmgen import dictionary, rules
    from dcmgen.validation.wording import context_group

    first = dictionary.first_of(tag)

    def find(rows: tuple[rules.Attribute | rules.Include, ...]) -> rules.Attribute | None:
        for row in rows:
            if isinstance(row, rules.Attribute):
                if row.tag == first:
                    return row
                if (inner := find(row.rows)) is not None:
                    return inner
        return None

    row = find(rules.table(table).rows)
    if row is None:
        return ""
    lists = []
    for terms in row.terms:
        values = ", ".join(terms.values[:12]) + (" …" if len(terms.values) > 12 else "")
        lists.append(f"{terms.kind}{f' for Value {terms.value}' if terms.value else ''}: {values}")
    if group := context_group(row):
        lists.append(group)
    return "; ".join(lists)


def _uid(hit: UidHit) -> None:
    from dcmgen.dictionary.data.sop_classes import SOP_CLASSES

    heading("UID", hit.name, hit.uid, hit.keyword, hit.kind, hit.part, _retired(hit.retired))
    entry = SOP_CLASSES.get(hit.uid)
    if entry and entry[1]:
        out.print(f"  IOD {entry[1]}: from dcmgen.iods import {entry[2]}", soft_wrap=True)


def _module(entry: rules.ModuleEntry) -> None:
    heading("module", entry.name, section_name(entry.section), section_url(entry.section))
    shown = ", ".join(f"{name} ({usage})" for name, usage in entry.iods[:12])
    more = f" and {len(entry.iods) - 12} more" if len(entry.iods) > 12 else ""
    out.print(f"  in {len(entry.iods)} IODs: {shown}{more}", soft_wrap=True)
    _rows(entry.tables)


def _rows(tables: tuple[str, ...]) -> None:
    from dcmgen import dictionary, rules

    grid = Grid(box=None, pad_edge=False, padding=(0, 2), show_header=False)
    for table in tables:
        for row in rules.table(table).rows:
            if isinstance(row, rules.Attribute):
                grid.add_row(
                    f"  {dictionary.keyword_for_tag(row.tag)}",
                    _tag(row.tag),
                    row.type,
                    f"{len(row.rows)} rows in its items" if row.rows else "",
                )
            elif row.table:
                grid.add_row(
                    f"  include {rules.table(row.table).name}",
                    "",
                    "",
                    f"PS3.3 {rules.table(row.table).section}",
                    style="dim",
                )
    out.print(grid)


def _iod(name: str) -> None:
    from dcmgen import rules
    from dcmgen.dictionary.data.sop_classes import SOP_CLASSES

    iod = rules.iod(name)
    classes = sorted({entry[2] for entry in SOP_CLASSES.values() if entry[1] == name and entry[2]})
    heading("IOD", iod.name, iod.kind, section_name(iod.section), section_url(iod.section))
    if classes:
        out.print(f"  from dcmgen.iods import {', '.join(classes)}", soft_wrap=True)
    grid = Grid(box=None, pad_edge=False, padding=(0, 2), show_header=False)
    for use in iod.modules:
        grid.add_row(f"  {use.ie}", use.name, use.usage, use.section)
    for group in iod.groups:
        grid.add_row("  functional group", group.name, group.usage, group.section, style="dim")
    out.print(grid)


def _template(tid: str) -> None:
    from dcmgen import rules

    template = rules.template(tid)
    kinds = ("extensible" if template.extensible else "not extensible", "root" if template.root else "")
    heading("template", f"TID {tid} {template.name}", f"PS3.16 TID {tid}", *kinds)
    out.print(template_grid(tid))


def _print(iods: list[str], modules: list[rules.ModuleEntry], hits: list[ElementHit | UidHit]) -> None:
    from dcmgen.dictionary.finder import ElementHit

    for name in iods:
        _iod(name)
    for entry in modules:
        _module(entry)
    for hit in hits:
        if isinstance(hit, ElementHit):
            _element(hit)
        else:
            _uid(hit)


def lookup(
    word: list[str] = typer.Argument(
        ...,
        help="Tag, keyword or UID, all or part of the name of an element, module or IOD, a code, or CID or TID and a number.",
    ),
) -> int:
    """Print the definition of an element, UID, module, IOD, code, context group or template.

    Each definition includes its section in the standard. If nothing matches, the exit code is 1.
    """
    from dcmgen import codes, dictionary, rules
    from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
    from dcmgen.dictionary.finder import ElementHit
    from dcmgen.validation.templates.explain import number_of

    query = " ".join(word).strip()
    if not query:
        raise DicomError("the search text is empty; enter a tag, keyword, name, UID, module or IOD")
    plain = query.lower()
    hits = dictionary.search(query)
    modules = [entry for entry in rules.modules() if plain in entry.name.lower()]
    iods = [name for name in rules.iods() if plain in name.lower()]
    exact_iods = [name for name in rules.iods() if name.lower() in (plain, plain.removesuffix(" iod"))]
    exact_iods = exact_iods or sorted({entry[1] for entry in SOP_CLASSES.values() if entry[2].lower() == plain})
    exact_modules = [entry for entry in modules if entry.name.lower() in (plain, plain.removesuffix(" module"))]
    exact_hits = [hit for hit in hits if plain in (hit.keyword.lower(), hit.name.lower(), getattr(hit, "uid", ""))]
    if exact_iods or exact_modules or exact_hits:
        iods, modules, hits = exact_iods, exact_modules, exact_hits
    groups = lookup_codes.groups(query)
    tid = number_of(query)
    matches = [] if groups or exact_hits or tid else codes.find(query)
    total = len(iods) + len(modules) + len(hits) + len(groups)
    if not total and not matches and not tid:
        problem = f"no element, UID, module, IOD, code, context group or template matches {query!r}"
        err.print(f"dcmgen: {problem}{similar_keywords(query)}", soft_wrap=True)
        return 1
    if total > LONG:
        for name in iods:
            heading("IOD", name)
        for entry in modules:
            heading("module", entry.name, f"PS3.3 {entry.section}")
        for hit in hits:
            if isinstance(hit, ElementHit):
                heading("element", hit.keyword or hit.name, _tag(hit.tag), hit.vr, hit.vm, _retired(hit.retired))
            else:
                heading("UID", hit.name, hit.uid, hit.kind)
        for group in groups:
            heading("context group", f"CID {group.cid} {group.title}")
        out.print(f"{total} hits; enter a complete name or tag to print its details", style="dim")
        return 0
    _print(iods, modules, hits)
    lookup_codes.show(query, groups, matches)
    if tid:
        _template(tid)
    return 0
