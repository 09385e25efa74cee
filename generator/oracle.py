"""Compare the facts with lists of Modules and IODs that someone else made.

The lists are JSON: Modules as name → [[path of tags, Type], …] with macros expanded, IODs as name → [[Module, usage], …].
Names there are those of the standard, or of a web address ("enhanced-patient-orientation").
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import Factory, define, frozen

from generator import facts

Path_ = tuple[str, ...]

_GROUPS = "Multi-frame Functional Groups"
_OWN_GROUPS = re.compile(rf"^(?:{_GROUPS} \(.*\)|.*-multi-frame-functional-groups)$")
"""The oracle names the module for each IOD apart."""


@frozen
class Difference:
    """One Module's or IOD's difference."""

    name: str
    kind: str
    """"only in facts", "only in oracle" or "differs"."""
    what: str
    """Path of tags, or Module."""
    ours: str = ""
    theirs: str = ""


@frozen
class Comparison:
    """What both have, and where they differ."""

    equal: int
    """Number of Modules (or IODs) without any difference."""
    compared: int
    pairs: int
    """Number of (path, Type) or (Module, usage) pairs that are equal."""
    pairs_total: int
    """Number of pairs that either side has."""
    missing: tuple[str, ...]
    """Names of the oracle that have no counterpart here."""
    differences: tuple[Difference, ...]


def expand(found: facts.Facts, table: facts.Table, groups: tuple[facts.GroupUse, ...] = ()) -> dict[Path_, str]:
    """Every path of a table with its Type, macros expanded.

    Where a path is met again, a row of the table itself wins over one of a macro. A macro within itself is left out,
    as is the oracle's way.

    Parameters
    ----------
    groups : tuple of GroupUse
        What stands for "one or more Functional Group Macros".
    """
    tables = {each.id: each for each in found.tables}
    paths: dict[Path_, str] = {}

    def walk(each: facts.Table, base: Path_, within: tuple[str, ...]) -> None:
        above: list[str] = []
        for row in each.rows:
            del above[row.depth :]
            here = (*base, *above)
            if isinstance(row, facts.Attribute):
                path = (*here, row.tag)
                if path not in paths or not within:
                    paths[path] = row.type
                above.append(row.tag)
                continue
            for inner in [use.table for use in groups] if row.functional_groups else [row.table]:
                if inner and inner not in within:
                    walk(tables[inner], here, (*within, inner))

    walk(table, (), ())
    return paths


_ALIASES = {"Intravascular Optical Coherence Tomography Image": "Intravascular Optical Coherence Tomography"}
"""The oracle takes names from captions, the facts from section titles."""


def slug(name: str) -> str:
    """A name without case, punctuation and blanks."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def modules(found: facts.Facts, source: Path) -> Comparison:
    """Compare module and macro tables with ``modules.json``."""
    theirs: dict[str, list[tuple[list[str], str]]] = json.loads(source.read_text("utf-8"))
    candidates = _candidates(found)
    result = _Sums()
    for name, rows in theirs.items():
        there = {_path(path): "" if kind == "None" else kind for path, kind in rows}
        known = candidates.get(slug(name), [])
        if not known:
            result.missing.append(name)
            continue
        best = min(known, key=lambda here: len(list(_differences(name, here, there))))
        result.add(name, best, there)
    return result.comparison()


def _path(tags: list[str]) -> Path_:
    return tuple(re.sub(r"\W", "", tag).replace("X", "x") for tag in tags)


def _candidates(found: facts.Facts) -> dict[str, list[dict[Path_, str]]]:
    """Expanded tables by the names that the oracle may have for them."""
    tables = {each.id: each for each in found.tables}
    names: dict[str, list[dict[Path_, str]]] = defaultdict(list)
    for table in found.tables:
        expanded = expand(found, table)
        names[slug(re.sub(r" (?:Module|Functional Group Macro|Macro)$", "", table.name))].append(expanded)
    for module in found.modules:
        for table in (tables[each] for each in module.tables):
            if not any(isinstance(row, facts.Include) and row.functional_groups for row in table.rows):
                continue
            for iod in found.iods:
                if iod.groups and any(use.section == module.section for use in iod.modules):
                    aliases = [alias for alias, title in _ALIASES.items() if title == iod.name]
                    for name in (iod.name, *aliases):
                        names[slug(f"{_GROUPS} ({name} {_GROUPS})")].append(expand(found, table, iod.groups))
    return names


def iods(found: facts.Facts, source: Path) -> Comparison:
    """Compare the Modules of composite IODs and their usage with ``iods.json``."""
    theirs: dict[str, list[tuple[str, str]]] = json.loads(source.read_text("utf-8"))
    titles = {module.section: module.name for module in found.modules}
    ours = {slug(iod.name): iod for iod in found.iods if iod.kind == "composite"}
    result = _Sums()
    for name, rows in theirs.items():
        iod = ours.get(slug(_ALIASES.get(name, name)))
        if iod is None:
            result.missing.append(name)
            continue
        there: dict[Path_, str] = {(slug(_OWN_GROUPS.sub(_GROUPS, module)),): usage for module, usage in rows}
        here: dict[Path_, str] = {}
        for use in iod.modules:
            named: Path_ = (slug(use.module),)
            here[named if named in there else (slug(titles[use.section]),)] = use.usage
        result.add(name, here, there)
    return result.comparison()


@define
class _Sums:
    equal: int = 0
    compared: int = 0
    pairs: int = 0
    total: int = 0
    missing: list[str] = Factory(list)
    differences: list[Difference] = Factory(list)

    def add(self, name: str, here: Mapping[Path_, str], there: Mapping[Path_, str]) -> None:
        found = list(_differences(name, here, there))
        self.compared += 1
        self.equal += not found
        self.pairs += sum(there.get(path) == kind for path, kind in here.items())
        self.total += len(here.keys() | there.keys())
        self.differences += found

    def comparison(self) -> Comparison:
        return Comparison(
            self.equal, self.compared, self.pairs, self.total, tuple(self.missing), tuple(self.differences)
        )


def _differences(name: str, here: Mapping[Path_, str], there: Mapping[Path_, str]) -> Iterator[Difference]:
    for path in [*here, *(path for path in there if path not in here)]:
        what = ">".join(path)
        if path not in there:
            yield Difference(name, "only in facts", what, here[path])
        elif path not in here:
            yield Difference(name, "only in oracle", what, "", there[path])
        elif here[path] != there[path]:
            yield Difference(name, "differs", what, here[path], there[path])
