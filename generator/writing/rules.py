"""Render the requirements of PS3.3: ``dcmgen/rules/data/``, with one file for each table and each IOD."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from attrs import Factory, define

from generator import names
from generator.facts import (
    Attribute,
    Condition,
    Constraint,
    Facts,
    GroupUse,
    Include,
    Iod,
    Module,
    ModuleUse,
    Table,
    TemplateRow,
    Terms,
)
from generator.writing.dictionary import first_tag
from generator.writing.render import MARK, RenderError, banner, template

_FOLDER = "dcmgen/rules/data"
_CONSTRUCTORS = re.compile(
    r"\b(Attribute|Condition|Constraint|GroupUse|Include|Iod|ModuleUse|Table|Template|TemplateRow|Terms)\("
)


@define
class Node:
    """A row with the rows nested below it.

    Attributes
    ----------
    row : Attribute or Include
        The row.
    rows : list of Node
        Rows of its items.
    """

    row: Attribute | Include
    rows: list[Node] = Factory(list)


def render(facts: Facts) -> dict[str, str]:
    """Render the rules.

    Parameters
    ----------
    facts : Facts
        Tables, modules, IODs, and elements (for the tags of repeating groups).

    Returns
    -------
    dict of str to str
        Paths below the project → texts, not formatted.

    Raises
    ------
    RenderError
        If a row is not nested below a sequence, or if two tables or IODs would be written to the same file.
    """
    head = banner(facts, "part03")
    plain = frozenset(int(each.tag, 16) for each in facts.elements if "x" not in each.tag)
    tags = {each.tag: f"0x{first_tag(each, plain):08X}" for each in facts.elements}
    by_section = {module.section: module for module in facts.modules}
    by_name = {
        use.module: by_section[use.section].tables
        for iod in facts.iods
        for use in iod.modules
        if use.section in by_section
    }
    table_files = _files([table.id for table in facts.tables])
    iod_files = _files([iod.name for iod in facts.iods])
    pages = {
        "__init__": template("data", banner=head, title="Generated tables of `dcmgen.rules`."),
        "by_table/__init__": template("data", banner=head, title="Module and macro tables, one in each module."),
        "by_iod/__init__": template("data", banner=head, title="IODs, one in each module."),
        "index": template(
            "rules/index",
            banner=head,
            tables=[(each.id, (table_files[each.id], each.name, each.section)) for each in facts.tables],
            iods=[(each.name, (iod_files[each.name], each.section, each.kind)) for each in facts.iods],
        ),
        "module_index": template("rules/module_index", banner=head, modules=_modules(facts)),
        "uses": template("rules/uses", banner=head, uses=_uses(facts.tables, tags), includes=_includes(facts.tables)),
    }
    for table in facts.tables:
        text = _table(table, tags)
        pages[f"by_table/{table_files[table.id]}"] = template(
            "rules/table", banner=head, table=table, text=text, names=_constructors(text)
        )
    for iod in facts.iods:
        text = _iod(iod, by_section, by_name)
        pages[f"by_iod/{iod_files[iod.name]}"] = template(
            "rules/iod", banner=head, iod=iod, text=text, names=_constructors(text)
        )
    pages |= _templates(facts)
    return {f"{_FOLDER}/{name}.py": text for name, text in pages.items()}


def tree(table: Table) -> list[Node]:
    """Return the rows of a table as a tree.

    Parameters
    ----------
    table : Table
        A module or macro table.

    Returns
    -------
    list of Node
        Rows at the top level.

    Raises
    ------
    RenderError
        If a row is not nested below a sequence.
    """
    top: list[Node] = []
    open_rows: list[list[Node]] = [top]
    for row in table.rows:
        if row.depth >= len(open_rows):
            raise RenderError(f"{row} in Table {table.id} is not nested below a sequence")
        node = Node(row)
        open_rows[row.depth].append(node)
        del open_rows[row.depth + 1 :]
        if isinstance(row, Attribute):
            open_rows.append(node.rows)
    return top


def _files(identifiers: list[str]) -> dict[str, str]:
    """Return the name of the Python module for each table or IOD."""
    found: dict[str, str] = {}
    owners: dict[str, str] = {}
    for each in identifiers:
        name = names.module_name(each)
        if name in owners:
            raise RenderError(f"{each!r} and {owners[name]!r} would both be written to {name}.py")
        owners[name] = each
        found[each] = name
    return found


# Constructor calls as text


def _table(table: Table, tags: dict[str, str]) -> str:
    return _call("Table", [table.id, table.name, table.section, Code(_rows(tree(table), tags))])


def _iod(iod: Iod, by_section: dict[str, Module], by_name: dict[str, tuple[str, ...]]) -> str:
    modules = "".join(f"{_module_use(each, by_section)},\n" for each in iod.modules)
    groups = "".join(f"{_group_use(each)},\n" for each in iod.groups)
    constraints = "".join(f"{_constraint(each, by_name)},\n" for each in iod.constraints if each.status == "parsed")
    return _call(
        "Iod",
        [iod.name, iod.section, iod.kind, Code(f"({modules})")],
        groups=Code(f"({groups})" if groups else ""),
        constraints=Code(f"({constraints})" if constraints else ""),
    )


def _constraint(constraint: Constraint, tables: dict[str, tuple[str, ...]]) -> str:
    limits = {name: Code(repr(value)) for name in ("least", "most") if (value := getattr(constraint, name)) is not None}
    return _call(
        "Constraint",
        [constraint.section, constraint.kind],
        path=constraint.path,
        module=constraint.module,
        tables=() if constraint.path else tables[constraint.module],
        values=constraint.values,
        condition=constraint.condition,
        **limits,
    )


def _module_use(use: ModuleUse, by_section: dict[str, Module]) -> str:
    module = by_section.get(use.section)
    condition = Code(_condition(use.condition) or "None")
    return _call("ModuleUse", [use.ie, use.module, use.section, use.usage, condition, module.tables if module else ()])


def _group_use(use: GroupUse) -> str:
    condition = Code(_condition(use.condition) or "None")
    return _call("GroupUse", [use.macro, use.section, use.table, use.usage, condition, use.where])


def _rows(nodes: Iterable[Node], tags: dict[str, str]) -> str:
    lines = []
    for node in nodes:
        row = node.row
        if isinstance(row, Include):
            call = _call(
                "Include",
                [row.table],
                condition=Code(_condition(row.condition)),
                cid=row.cid,
                functional_groups=row.functional_groups,
                anything=row.anything,
            )
            lines.append(f"{call},\n")
        else:
            call = _call(
                "Attribute",
                [Code(tags[row.tag]), row.type],
                condition=Code(_condition(row.condition)),
                items=row.items,
                terms=Code(f"({''.join(f'{_terms(each)},' for each in narrowed(row.terms))})" if row.terms else ""),
                cid=row.cid,
                rows=Code(_rows(node.rows, tags) if node.rows else ""),
            )
            # A comment with the keyword makes the file easier to read.
            lines.append(f"# {row.keyword}\n{call},\n" if node.rows else f"{call},  # {row.keyword}\n")
    return f"({''.join(lines)})"


def narrowed(lists: tuple[Terms, ...]) -> tuple[Terms, ...]:
    """Return lists without Enumerated Values for every case that all belong to lists for particular cases.

    The lists of a row are the parts of one list, so that a list for every case would undo the others.
    """

    def repeated(terms: Terms) -> bool:
        if terms.condition or terms.kind != "enumerated":
            return False
        cases = [each for each in lists if each.condition and each.value == terms.value]
        decidable = all(each.condition and each.condition[0] != "undecidable" for each in cases)
        return decidable and set(terms.values) <= {value for each in cases for value in each.values}

    return tuple(terms for terms in lists if not repeated(terms))


def _terms(terms: Terms) -> str:
    return _call("Terms", [terms.kind, terms.values], value=terms.value, condition=terms.condition)


def _condition(condition: Condition | None) -> str:
    if condition is None:
        return ""
    return _call(
        "Condition",
        [condition.status],
        required=condition.required,
        allowed=condition.allowed,
        otherwise="" if condition.otherwise == "forbidden" else condition.otherwise,
    )


# Templates


def _templates(facts: Facts) -> dict[str, str]:
    if not facts.templates:
        return {}
    head = f"# Generated from standard/templates.toml {MARK}"
    files = {each.tid: f"tid_{each.tid.lower()}" for each in facts.templates}
    pages = {
        "by_template/__init__": template("data", banner=head, title="Templates of PS3.16, one in each module."),
        "templates": template(
            "rules/templates",
            banner=head,
            templates=[(each.tid, (files[each.tid], each.name, each.sop_classes)) for each in facts.templates],
        ),
    }
    for each in facts.templates:
        rows = Code(_template_rows(list(each.rows)))
        members = [each.tid, each.name, each.extensible, each.ordered, each.root, each.sop_classes, each.source, rows]
        text = _call("Template", members)
        pages[f"by_template/{files[each.tid]}"] = template(
            "rules/template", banner=head, each=each, text=text, names=_constructors(text)
        )
    return pages


def _template_rows(rows: list[TemplateRow]) -> str:
    """Return the rows of one level, each with the rows nested below it."""
    lines = []
    while rows:
        row, *rows = rows
        end = next((at for at, each in enumerate(rows) if each.depth <= row.depth), len(rows))
        call = _call(
            "TemplateRow",
            [row.row, row.type, row.relationship],
            concept=row.concept,
            vm=() if row.vm == (1, 1) else row.vm,
            requirement="" if row.requirement == "M" else row.requirement,
            condition=Code(_condition(row.condition)),
            values=row.values,
            units=row.units,
            include=row.include,
            bindings=row.bindings,
            by_reference=row.by_reference,
            rows=Code(_template_rows(rows[:end]) if end else ""),
        )
        lines.append(f"{call},\n")
        rows = rows[end:]
    return f"({''.join(lines)})"


class Code(str):
    """Text that is Python code."""

    __slots__ = ()


def _call(name: str, arguments: list[Any], **keywords: Any) -> str:
    """Return a constructor call, without keyword arguments that are None, false or empty (their defaults)."""
    parts = [_literal(each) for each in arguments]
    parts += [f"{key}={_literal(value)}" for key, value in keywords.items() if value]
    return f"{name}({', '.join(parts)})"


def _literal(value: Any) -> str:
    return str(value) if isinstance(value, Code) else repr(value)


def _constructors(text: str) -> list[str]:
    return sorted(set(_CONSTRUCTORS.findall(text)))


# Indexes


def _modules(facts: Facts) -> list[tuple[str, str, tuple[str, ...], tuple[tuple[str, str], ...]]]:
    users: dict[str, list[tuple[str, str]]] = {}
    for iod in facts.iods:
        for use in iod.modules:
            users.setdefault(use.section, []).append((iod.name, use.usage))
    return [(each.name, each.section, each.tables, tuple(users.get(each.section, ()))) for each in facts.modules]


def _uses(tables: Iterable[Table], tags: dict[str, str]) -> list[tuple[str, str]]:
    uses: dict[str, list[str]] = {}
    for table in tables:
        for row in table.rows:
            if isinstance(row, Attribute):
                uses.setdefault(tags[row.tag], []).append(f"{table.id}/{row.type}/{row.depth}")
    return [(tag, " ".join(rows)) for tag, rows in sorted(uses.items())]


def _includes(tables: Iterable[Table]) -> list[tuple[str, str]]:
    includes: dict[str, dict[str, None]] = {}
    for table in tables:
        for row in table.rows:
            if isinstance(row, Include) and row.table:
                includes.setdefault(row.table, {})[table.id] = None
    return [(id, " ".join(ids)) for id, ids in sorted(includes.items())]
