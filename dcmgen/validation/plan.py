"""An IOD made ready: its Modules with what tells them apart, its functional groups, and levels by what is present."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator

from dcmgen import rules
from dcmgen.validation.conditions import Condition, compile
from dcmgen.validation.rows import Level, Origin, Source, top_tags

MOST_LEVELS = 64
"""Combinations of Modules whose requirements an IOD keeps."""


class ModulePlan:
    """A Module of an IOD, with what tells that it is there."""

    __slots__ = ("allowed", "distinguishing", "key", "name", "own", "required", "sources", "tags", "use")

    def __init__(self, use: rules.ModuleUse) -> None:
        self.use = use
        self.name = use.name
        self.key = module_key(use.name)
        self.tags = top_tags(use.tables)
        self.distinguishing: frozenset[int] = frozenset()
        self.own: tuple[int, ...] = ()
        """Tags of Type 1 and 2 that this Module alone brings in; without any of them it is missing."""
        condition = use.condition
        self.required: Condition | None = compile(condition.required) if condition and condition.required else None
        self.allowed: Condition | None = compile(condition.allowed) if condition and condition.allowed else None
        tables = [rules.table(t) for t in use.tables]
        self.sources = tuple(Source(t.rows, Origin(use.name, t.id, t.section)) for t in tables)


class GroupPlan:
    """A functional group macro of an IOD."""

    __slots__ = ("key", "name", "required", "source", "tags", "use")

    def __init__(self, use: rules.GroupUse) -> None:
        self.use = use
        self.name = use.name
        self.key = macro_key(use.name)
        table = rules.table(use.table)
        self.tags = top_tags([use.table])
        self.source = Source(table.rows, Origin(use.name, table.id, table.section), type="3")
        self.required: Condition | None = (
            compile(use.condition.required) if use.condition and use.condition.required else None
        )


class Plan:
    """Everything that is known of an IOD before an object is seen. Shared by threads: only caches change."""

    def __init__(self, iod: rules.Iod) -> None:
        self.iod = iod
        self.modules = tuple(ModulePlan(use) for use in iod.modules)
        self.groups = tuple(GroupPlan(use) for use in iod.groups)
        shared = Counter(tag for module in self.modules for tag in module.tags)
        for module in self.modules:
            module.distinguishing = frozenset(tag for tag in module.tags if shared[tag] == 1)
        for module in self.modules:
            required = [tag for source in module.sources for tag in unconditional(source.rows)]
            module.own = tuple(tag for tag in required if tag in module.distinguishing)
            if not module.own:
                others = {t for m in self.modules if m is not module and m.use.usage == "M" for t in m.tags}
                module.own = tuple(tag for tag in required if tag not in others)
        self.tags = frozenset(shared)
        self._levels: dict[tuple[int, ...], Level] = {}
        self._lock = threading.Lock()

    def level(self, present: tuple[int, ...]) -> Level:
        """Requirements on the dataset when these Modules (by number) are present."""
        level = self._levels.get(present)
        if level is None:
            with self._lock:
                sources = [source for number in present for source in self.modules[number].sources]
                if len(self._levels) >= MOST_LEVELS:
                    self._levels.clear()
                level = self._levels.setdefault(present, Level(sources, [g.source for g in self.groups]))
        return level


class Plans:
    """Compiled IODs, each made when it is first needed. Threads can share them."""

    def __init__(self) -> None:
        self._plans: dict[str, Plan] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._plans)

    def of(self, iod: rules.Iod) -> Plan:
        """Return a compiled IOD."""
        plan = self._plans.get(iod.name)
        if plan is None:
            with self._lock:
                plan = self._plans.get(iod.name) or self._plans.setdefault(iod.name, Plan(iod))
        return plan


def unconditional(rows: tuple[rules.Attribute | rules.Include, ...]) -> Iterator[int]:
    """Tags of Type 1 and 2 at the first level, through includes without conditions."""
    for row in rows:
        if isinstance(row, rules.Attribute):
            if row.type in ("1", "2"):
                yield row.tag
        elif row.table and row.condition is None:
            yield from unconditional(rules.table(row.table).rows)


def module_key(name: str) -> str:
    """A Module's name as conditions may spell it."""
    return name.casefold().removesuffix(" module").strip()


def macro_key(name: str) -> str:
    """A functional group macro's name as conditions may spell it."""
    key = name.casefold().strip()
    for ending in (" macro", " functional group", " functional groups"):
        key = key.removesuffix(ending)
    return key
