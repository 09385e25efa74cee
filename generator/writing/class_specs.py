"""Specify the typed classes from the tables: macros, modules, IODs and the items of their sequences."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from dcmgen.rules.facts import CODE_MACROS
from dcmgen.values.vr import ENUMERATED
from generator.facts import Attribute, Facts, Include, Iod, Table, Terms, lowest_tag
from generator.names import class_name, module_name
from generator.writing.class_model import ANY, ROOTS, Declared, Part, Spec, TermKind

WHERE = {"SharedFunctionalGroupsSequence": "shared", "PerFrameFunctionalGroupsSequence": "per-frame"}
LEVELS = {
    "StudyAttributes": (
        "Attributes of a patient and a study",
        "A.1.2.2",
        ("Patient", "Clinical Trial Subject", "General Study", "Patient Study", "Clinical Trial Study"),
    ),
    "SeriesAttributes": (
        "Attributes of a series, its equipment and its frame of reference",
        "A.1.2.3",
        ("General Series", "Clinical Trial Series", "General Equipment", "Frame of Reference", "Synchronization"),
    ),
}
"""Classes for the attributes that all objects of a study or of a series have in common: title, section and modules."""


class ClassError(ValueError):
    """Raised if classes cannot be made of the facts."""


@frozen
class Node:
    """The rows of one level: of the top level of a table, or of the items of a sequence.

    Attributes
    ----------
    includes : tuple of Include
        Includes.
    rows : tuple of (Attribute, Node)
        Attributes, each with the rows of its items.
    """

    includes: tuple[Include, ...] = ()
    rows: tuple[tuple[Attribute, Node], ...] = ()

    @property
    def tables(self) -> tuple[tuple[str, bool], ...]:
        """Included tables, each with True if it is always included."""
        found: dict[str, bool] = {}
        for include in self.includes:
            if include.table:
                found[include.table] = found.get(include.table, False) or include.condition is None
        return tuple(found.items())


@frozen
class Content:
    """Content of the items of a sequence; two sequences with equal content share an item class.

    Attributes
    ----------
    tables : frozenset of (str, bool)
        Included tables, each with True if it is always included.
    rows : tuple of (str, str, tuple, Content)
        Tag, Type, terms and content of each attribute.
    extends : frozenset of str
        Tables included at the level of the sequence that contain the same sequence; the rows extend their items.
    """

    tables: frozenset[tuple[str, bool]]
    rows: tuple[tuple[str, str, tuple[TermKind, tuple[str, ...]], Content], ...]
    extends: frozenset[str]


def level(rows: Sequence[Attribute | Include], depth: int = 0) -> Node:
    """Convert rows to a tree.

    Parameters
    ----------
    rows : sequence of Attribute or Include
        Rows in order. The depth of the first row is `depth`, and no row has a smaller depth.
    depth : int, optional
        Depth of the level, 0 by default.

    Returns
    -------
    Node
        The level.

    Raises
    ------
    ClassError
        If a row is nested below a row that has no items.
    """
    includes, attributes = [], []
    at = 0
    while at < len(rows):
        row = rows[at]
        end = next((i for i in range(at + 1, len(rows)) if rows[i].depth <= depth), len(rows))
        below = rows[at + 1 : end]
        if row.depth != depth or (isinstance(row, Include) and below):
            raise ClassError(f"a row at level {row.depth} is not in a sequence: {row}")
        if isinstance(row, Include):
            includes.append(row)
        else:
            attributes.append((row, level(below, depth + 1)))
        at = end
    return Node(tuple(includes), tuple(attributes))


def owner_name(name: str) -> str:
    """Return the first part of the names of item classes: the name of a class without "Macro", "Module" or "Item"."""
    return next((name.removesuffix(root) for root in ROOTS if name.endswith(root) and name != root), name)


def specify(facts: Facts) -> list[Spec]:
    """Specify all classes, except item classes that result from merging.

    Parameters
    ----------
    facts : Facts
        Tables, modules, IODs, SOP Classes and elements.

    Returns
    -------
    list of Spec
        Macros, modules and IODs, each followed by its item classes.

    Raises
    ------
    ClassError
        If a row is nested below a row that has no items, or if two classes have the same name.
    """
    return _Specifier(facts).specs()


class _Specifier:
    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.elements = {each.tag: each for each in facts.elements}
        self.levels = {table.id: level(table.rows) for table in facts.tables}
        self.modules = {table: module.name for module in facts.modules for table in module.tables}
        self.names = {table.id: class_name(self._text(table), table.kind.title()) for table in facts.tables}
        self.groups = {str(group.cid): group.name for group in facts.context_groups}
        self.short = self._short_names()
        self.items: dict[tuple[str, Content], str] = {}
        self.extended: list[tuple[str, str, str]] = []
        self.made: dict[str, Spec] = {}
        self.texts: dict[str, str] = {}

    def specs(self) -> list[Spec]:
        for table in self.facts.tables:
            name, text = self.names[table.id], self._text(table)
            self.texts[name] = text
            family = module_name(f"{text} Macro" if table.kind == "macro" else text)
            self._add(name, table.kind.title(), table.name, table.section, family, self.levels[table.id])
        self._add_levels()
        for iod in self.facts.iods:
            self._add_iod(iod)
        self._extend()
        self._name_simple_items()
        return _families(self.made)

    def _text(self, table: Table) -> str:
        """Return the name of a table without "Module" or "Macro"."""
        return self.modules.get(table.id, table.name).removesuffix(f" {table.kind.title()}")

    def _add(
        self, name: str, root: str, title: str, section: str, family: str, node: Node, parts: tuple[Part, ...] = ()
    ) -> None:
        if name in self.made:
            raise ClassError(f"two classes have the name {name}")
        included = tuple(Part(self.names[table], always) for table, always in node.tables)
        self.made[name] = Spec(name, root, title, section, family, (*parts, *included))
        own = tuple(self._declared(row, node, below, name, section) for row, below in node.rows)
        self.made[name] = evolve(self.made[name], own=own)

    def _add_levels(self) -> None:
        tables = {module.name: module.tables for module in self.facts.modules}
        for name, (title, section, modules) in LEVELS.items():
            if tables.keys() >= set(modules):
                parts = tuple(Part(self.names[table]) for module in modules for table in tables[module])
                family = module_name(name.replace("Attributes", " Attributes"))
                self.made[name] = Spec(name, "Module", title, section, family, parts)

    def _add_iod(self, iod: Iod) -> None:
        name = class_name(iod.name)
        tables = {module.section: module.tables for module in self.facts.modules}
        uses: dict[str, bool] = {}
        for use in iod.modules:
            for table in tables[use.section]:
                uses[table] = uses.get(table, False) or use.usage == "M"
        self.made[name] = Spec(
            name,
            "IOD",
            f"{iod.name} IOD",
            iod.section,
            module_name(iod.name),
            tuple(Part(self.names[table], mandatory) for table, mandatory in uses.items()),
            sop_classes=tuple(each.uid for each in self.facts.sop_classes if each.iod == iod.section),
            iod=iod,
        )
        groups = tuple(
            self._functional_groups(iod, name, table, row)
            for table in uses
            for row, below in self.levels[table].rows
            if any(include.functional_groups for include in below.includes)
        )
        self.made[name] = evolve(self.made[name], own=groups)

    def _functional_groups(self, iod: Iod, owner: str, table: str, row: Attribute) -> Declared:
        """Declare a sequence of functional groups; its items have the module's rows and the groups of this IOD."""
        where = WHERE.get(row.keyword)
        groups: dict[str, bool] = {}
        for use in iod.groups:
            if where is None or use.where in ("any", where):
                groups[use.table] = groups.get(use.table, False) or use.usage == "M"
        parts = [Part(self.names[each], mandatory) for each, mandatory in groups.items()]
        parts += [Part(item) for item in self._items_of(self.names[table], row.keyword)]
        name = f"{owner}{row.keyword}Item"
        title = f"Item of {self._title(row)} in the {iod.name} IOD"
        self._add(name, "Item", title, iod.section, module_name(iod.name), Node(), tuple(parts))
        return self._plain(row, name, iod.section)

    def _declared(self, row: Attribute, level: Node, below: Node, owner: str, section: str) -> Declared:
        included = (each.cid for each in below.includes if each.table in CODE_MACROS and each.cid)
        return evolve(
            self._with_item(row, level, below, owner, section), group=self._group(row.cid or next(included, ()))
        )

    def _group(self, cid: tuple[str, ...]) -> str:
        """Return the number and the name of a context group; "" if the number is unknown."""
        strength, number, *marks = cid or ("", "")
        if not number:
            return ""
        name = self.groups.get(number, "")
        return f"CID {number}{name and ' '}{name} ({', '.join([strength, *marks])})"

    def _with_item(self, row: Attribute, level: Node, below: Node, owner: str, section: str) -> Declared:
        if self.elements[row.tag].vr != ("SQ",):
            return self._plain(row, "", section)
        content = self._content(row, level, below)
        simple = self._simple(content)
        if simple:
            return self._plain(row, simple, section)
        key = (row.keyword, content)
        if key not in self.items:
            short = self.short[row.keyword] == content
            name = f"{row.keyword}Item" if short else f"{owner_name(owner)}{row.keyword}Item"
            text = ("" if short else f"{self.texts[owner]} ") + self.elements[row.tag].name
            self.items[key] = name
            self.texts[name] = text
            self._add(name, "Item", f"Item of {self._title(row)}", section, module_name(f"{text} Item"), below)
            self.extended += [(name, self.names[table], row.keyword) for table in sorted(content.extends)]
        return self._plain(row, self.items[key], section)

    def _plain(self, row: Attribute, item: str, section: str) -> Declared:
        element = self.elements[row.tag]
        vr = " or ".join(element.vr)
        kind, values = terms(row.terms, element.vm) if vr in ENUMERATED else ("", ())
        return Declared(
            keyword=row.keyword,
            tag=lowest_tag(row.tag),
            label=f"{row.tag[:4]},{row.tag[4:]}",
            name=element.name,
            vr=vr,
            vm=element.vm,
            type=row.type,
            terms=kind,
            values=values,
            item=item,
            section=section,
            description=row.description,
            condition=row.condition,
            lists=row.terms,
        )

    def _title(self, row: Attribute) -> str:
        return f"{self.elements[row.tag].name} ({row.tag[:4]},{row.tag[4:]})"

    def _short_names(self) -> dict[str, Content]:
        """Return the content that most IODs use for each sequence; its class has the name of the sequence only."""
        iods = self._uses()
        found: dict[str, Counter[Content]] = defaultdict(Counter)
        for table, node in self.levels.items():
            for keyword, content in self._contents(node):
                found[keyword][content] += iods[table]
        return {keyword: counts.most_common(1)[0][0] for keyword, counts in found.items()}

    def _uses(self) -> Counter[str]:
        """Count for each table the IODs that use it through modules, functional groups and includes."""
        tables = {module.section: module.tables for module in self.facts.modules}
        includes = {
            table.id: {row.table for row in table.rows if isinstance(row, Include) and row.table}
            for table in self.facts.tables
        }
        found: Counter[str] = Counter()
        for iod in self.facts.iods:
            waiting = {use.table for use in iod.groups} | {
                table for use in iod.modules for table in tables[use.section]
            }
            reached: set[str] = set()
            while waiting:
                reached |= waiting
                waiting = {each for table in waiting for each in includes[table]} - reached
            found.update(reached)
        return found

    def _contents(self, level: Node) -> Iterator[tuple[str, Content]]:
        for row, below in level.rows:
            if self.elements[row.tag].vr == ("SQ",):
                yield row.keyword, self._content(row, level, below)
                yield from self._contents(below)

    def _content(self, row: Attribute, level: Node, below: Node) -> Content:
        return Content(
            tables=frozenset(below.tables),
            rows=tuple(
                (each.tag, each.type, terms(each.terms, self.elements[each.tag].vm), self._content(each, below, node))
                for each, node in below.rows
            ),
            extends=frozenset(table for table, _ in level.tables if self._gives(table, row.keyword)),
        )

    def _gives(self, table: str, keyword: str) -> bool:
        """Whether a macro, or one that it includes, contains the attribute at its top level."""
        level = self.levels[table]
        return any(row.keyword == keyword for row, _ in level.rows) or any(
            self._gives(each, keyword) for each, _ in level.tables
        )

    def _extend(self) -> None:
        """Add the item class of a macro to the parts of each item class that extends the items of this macro."""
        for name, macro, keyword in self.extended:
            for item in self._items_of(macro, keyword):
                spec = self.made[name]
                self.made[name] = evolve(spec, parts=(*spec.parts, Part(item)))

    def _items_of(self, name: str, keyword: str) -> Iterator[str]:
        spec = self.made[name]
        own = [each.item for each in spec.own if each.keyword == keyword and each.item != ANY]
        yield from own
        if not own:
            for part in spec.parts:
                yield from self._items_of(part.name, keyword)

    def _name_simple_items(self) -> None:
        """Add an alias of a macro for each sequence whose items consist only of that macro."""
        aliases = defaultdict(list)
        for keyword, content in sorted(self.short.items()):
            simple = self._simple(content)
            if simple not in ("", ANY):
                aliases[simple].append(f"{keyword}Item")
        for name, names in aliases.items():
            self.made[name] = evolve(self.made[name], aliases=tuple(names))

    def _simple(self, content: Content) -> str:
        """Return the class of items without rows: the class of their only macro, or `ANY`; "" for other items."""
        if content.rows or content.extends or len(content.tables) > 1:
            return ""
        return next((self.names[table] for table, _ in content.tables), ANY)


def terms(lists: tuple[Terms, ...], vm: str) -> tuple[TermKind, tuple[str, ...]]:
    """Return the kind and the values of all lists of an attribute.

    The kind is "enumerated" only if all lists are Enumerated Values that apply to all values, and at least one of them
    has no condition. Otherwise other values are possible, and the kind is "defined".

    Parameters
    ----------
    lists : tuple of Terms
        Lists of the attribute.
    vm : str
        Its Value Multiplicity.

    Returns
    -------
    tuple of (str, tuple of str)
        Kind ("" if there are no lists) and values.
    """
    values = tuple(dict.fromkeys(value for each in lists for value in each.values))
    if not values:
        return "", ()
    everywhere = vm == "1" or {each.value for each in lists} >= {None} or _bound(lists, vm)
    always = any(each.condition is None for each in lists)
    fixed = everywhere and always and all(each.kind == "enumerated" for each in lists)
    return ("enumerated" if fixed else "defined"), values


def _bound(lists: tuple[Terms, ...], vm: str) -> bool:
    return vm.isdigit() and {each.value for each in lists} >= set(range(1, int(vm) + 1))


def _families(made: dict[str, Spec]) -> list[Spec]:
    """Move an item class that only one other item class uses to the module of that class."""
    users: dict[str, set[str]] = defaultdict(set)
    for spec in made.values():
        for declared in spec.own:
            users[declared.item].add(spec.name)

    def family(spec: Spec) -> str:
        owners = users[spec.name]
        if spec.root == "Item" and len(owners) == 1 and owners != {spec.name}:
            owner = made[next(iter(owners))]
            if owner.root == "Item":
                return family(owner)
        return spec.family

    return [evolve(spec, family=family(spec)) for spec in made.values()]
