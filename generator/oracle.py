"""Compare the facts with independent lists of modules and IODs (an oracle).

The lists are JSON. ``modules.json`` maps the name of a module to [[path of tags, Type], …], with macros expanded;
``iods.json`` maps the name of an IOD to [[module, usage], …]. Names are those of the standard, or of a web address
("enhanced-patient-orientation").
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
"""The oracle has a separate name for the module in each IOD."""


@frozen
class Difference:
    """A difference between the facts and the oracle.

    Attributes
    ----------
    name : str
        Module or IOD.
    kind : {"only in facts", "only in oracle", "differs"}
        Kind of difference.
    what : str
        Path of tags, or module of an IOD.
    ours, theirs : str
        Type or usage in the facts and in the oracle; "" if missing.
    """

    name: str
    kind: str
    what: str
    ours: str = ""
    theirs: str = ""


@frozen
class Comparison:
    """Result of a comparison.

    Attributes
    ----------
    equal : int
        Number of modules (or IODs) without differences.
    compared : int
        Number of modules (or IODs) that both have.
    pairs : int
        Number of equal pairs (path, Type) or (module, usage).
    pairs_total : int
        Number of pairs in the facts or in the oracle.
    missing : tuple of str
        Names in the oracle that the facts do not have.
    differences : tuple of Difference
        All differences.
    """

    equal: int
    compared: int
    pairs: int
    pairs_total: int
    missing: tuple[str, ...]
    differences: tuple[Difference, ...]


def expand(found: facts.Facts, table: facts.Table, groups: tuple[facts.GroupUse, ...] = ()) -> dict[Path_, str]:
    """Return the Type of every path of a table, with macros expanded.

    If a path occurs more than once, a row of the table itself takes precedence over a row of a macro. A macro is not
    expanded within itself, as in the oracle.

    Parameters
    ----------
    found : Facts
        Facts with the macro tables.
    table : Table
        Table to expand.
    groups : tuple of GroupUse, optional
        Functional groups to insert for "one or more Functional Group Macros".

    Returns
    -------
    dict
        Types by path of tags, such as ``("00081140", "00080100")``.
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
"""Names in the oracle, from captions → names in the facts, from section titles."""


def slug(name: str) -> str:
    """Return a name in lower case, without punctuation and spaces."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def modules(found: facts.Facts, source: Path) -> Comparison:
    """Compare module and macro tables with ``modules.json``.

    Parameters
    ----------
    found : Facts
        Facts to compare.
    source : Path
        ``modules.json``.

    Returns
    -------
    Comparison
        Result, with paths of tags and Types.
    """
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
    """Return expanded tables by the names that the oracle may use for them."""
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
    """Compare the modules of composite IODs and their usage with ``iods.json``.

    Parameters
    ----------
    found : Facts
        Facts to compare.
    source : Path
        ``iods.json``.

    Returns
    -------
    Comparison
        Result, with modules and their usage.
    """
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
