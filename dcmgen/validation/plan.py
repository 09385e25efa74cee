"""Compiled IODs: Modules with the attributes that identify them, functional groups, and requirements by Modules."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property

from dcmgen import rules
from dcmgen.validation.conditions import Condition, compile
from dcmgen.validation.constraints import compiled
from dcmgen.validation.rows import OVERRIDES, Level, Origin, Source, first_rows, top_tags

MOST_LEVELS = 64
"""Maximum number of combinations of Modules whose requirements a plan caches."""


class ModulePlan:
    """A Module of an IOD, with the attributes that identify it.

    Parameters
    ----------
    use : dcmgen.rules.ModuleUse
        The entry of the IOD.
    """

    __slots__ = (
        "demands",
        "distinguishing",
        "key",
        "marks",
        "name",
        "own",
        "required",
        "sources",
        "tags",
        "use",
    )

    def __init__(self, use: rules.ModuleUse) -> None:
        self.use = use
        self.name = use.name
        self.key = module_key(use.name)
        self.tags = top_tags(use.tables)
        self.distinguishing: frozenset[int] = frozenset()
        """Tags that no other Module of the IOD contains."""
        self.own: tuple[int, ...] = ()
        """Tags of Type 1 and 2 that only this Module requires. If all of them are absent, the Module is missing."""
        condition = use.condition
        self.required: Condition | None = compile(condition.required) if condition and condition.required else None
        tables = [rules.table(t) for t in use.tables]
        self.sources = tuple(Source(t.rows, Origin(use.name, t.id, t.section)) for t in tables)
        self.demands = {row.tag: row.type for row in always(use.tables)}
        """Tags of Type 1 and 2 and their Types."""
        self.marks: frozenset[int] = frozenset()
        """Distinguishing tags of Type 1 and 1C."""


class GroupPlan:
    """A functional group macro of an IOD.

    Parameters
    ----------
    use : dcmgen.rules.GroupUse
        The entry of the IOD.
    """

    __slots__ = ("key", "mandatory", "name", "required", "source", "tags", "use")

    def __init__(self, use: rules.GroupUse) -> None:
        self.use = use
        self.name = use.name
        self.key = macro_key(use.name)
        table = rules.table(use.table)
        self.tags = top_tags([use.table])
        self.source = Source(table.rows, Origin(use.name, table.id, table.section), optional=True)
        self.mandatory = use.usage == "M" and bool(always([use.table]))
        """Whether it must always be present; a mandatory macro may have conditional attributes only."""
        self.required: Condition | None = (
            compile(use.condition.required) if use.condition and use.condition.required else None
        )


class Plan:
    """A compiled IOD. Threads can share it, because only its caches change.

    Parameters
    ----------
    iod : dcmgen.rules.Iod
        The IOD.
    """

    def __init__(self, iod: rules.Iod) -> None:
        self.iod = iod
        self.modules = tuple(ModulePlan(use) for use in iod.modules)
        self.groups = tuple(GroupPlan(use) for use in iod.groups)
        shared = Counter(tag for module in self.modules for tag in module.tags)
        for module in self.modules:
            module.distinguishing = frozenset(tag for tag in module.tags if shared[tag] == 1)
        overridden = {tag for table, tag in OVERRIDES if any(table in m.use.tables for m in self.modules)}
        for module in self.modules:
            for tag in overridden:
                if not any((table, tag) in OVERRIDES for table in module.use.tables):
                    module.demands.pop(tag, None)
            module.own = tuple(tag for tag in module.demands if tag in module.distinguishing)
            if not module.own:
                others = {t for m in self.modules if m is not module and m.use.usage == "M" for t in m.tags}
                module.own = tuple(tag for tag in module.demands if tag not in others)
            marks = (row.tag for row in first_rows(module.use.tables) if row.type in ("1", "1C"))
            module.marks = module.distinguishing.intersection(marks)
        self.tags = frozenset(shared)
        mandatory = [module for module in self.modules if module.use.usage == "M"]
        self.mandatory = {tag: type for module in mandatory for tag, type in module.demands.items()}
        """Attributes of Type 1 and 2 that the dataset must always have, with their Type."""
        self.constraints = compiled(iod, {module.name: module.tags for module in self.modules})
        self._levels: dict[tuple[tuple[int, ...], tuple[int, ...]], Level] = {}
        self._lock = threading.Lock()

    @cached_property
    def reachable(self) -> frozenset[int]:
        """Tags of all attributes of the IOD, at any depth."""
        tables = [table for module in self.modules for table in module.use.tables]
        return frozenset(every_tag((*tables, *(group.use.table for group in self.groups))))

    @cached_property
    def framed(self) -> frozenset[int]:
        """Tags of Type 1 and 2 in the items of mandatory functional groups."""
        groups = [always([group.use.table]) for group in self.groups if group.mandatory]
        return frozenset(row.tag for group in groups for sequence in group for row in _always(sequence.rows))

    def level(self, present: tuple[int, ...], partial: tuple[int, ...] = ()) -> Level:
        """Return the requirements on a dataset that contains these Modules.

        Parameters
        ----------
        present : tuple of int
            Indices of the Modules in `modules`.
        partial : tuple of int, optional
            Indices of Modules of which the dataset contains some attributes, and whose other attributes can be absent.
        """
        level = self._levels.get((present, partial))
        if level is None:
            with self._lock:
                sources = [source for number in present for source in self.modules[number].sources]
                sources += [s._replace(optional=True) for number in partial for s in self.modules[number].sources]
                if len(self._levels) >= MOST_LEVELS:
                    self._levels.clear()
                level = self._levels.setdefault((present, partial), Level(sources, [g.source for g in self.groups]))
        return level


class Plans:
    """Compiled IODs. Each one is compiled when it is first used. Threads can share them."""

    def __init__(self) -> None:
        self._plans: dict[str, Plan] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._plans)

    def of(self, iod: rules.Iod) -> Plan:
        """Return the plan of an IOD."""
        plan = self._plans.get(iod.name)
        if plan is None:
            with self._lock:
                plan = self._plans.get(iod.name) or self._plans.setdefault(iod.name, Plan(iod))
        return plan


def always(tables: Iterable[str]) -> list[rules.Attribute]:
    """Return the rows of Type 1 and 2 at the first level of tables, and of macros that they include unconditionally."""
    return [row for table in tables for row in _always(rules.table(table).rows)]


def _always(rows: tuple[rules.Attribute | rules.Include, ...]) -> Iterator[rules.Attribute]:
    for row in rows:
        if isinstance(row, rules.Attribute):
            if row.type in ("1", "2"):
                yield row
        elif row.table and row.condition is None:
            yield from _always(rules.table(row.table).rows)


def every_tag(tables: Iterable[str]) -> Iterator[int]:
    """Yield the tags of all rows of tables and of the macros that they include."""
    todo = list(tables)
    seen = set(todo)
    rows = [row for table in todo for row in rules.table(table).rows]
    for row in rows:  # the list grows during the loop
        if isinstance(row, rules.Attribute):
            yield row.tag
            rows += row.rows
        elif row.table and row.table not in seen:
            seen.add(row.table)
            rows += rules.table(row.table).rows


def module_key(name: str) -> str:
    """Return a Module name in the form that is used to compare names."""
    return name.casefold().removesuffix(" module").strip()


def macro_key(name: str) -> str:
    """Return the name of a functional group macro in the form that is used to compare names."""
    key = name.casefold().strip()
    for ending in (" macro", " functional group", " functional groups"):
        key = key.removesuffix(ending)
    return key
