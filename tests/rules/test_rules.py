"""The rules: lookups, completeness compared with the facts, and lazy imports."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

import pytest

from dcmgen import rules
from dcmgen.dictionary.data import elements, representations
from generator import facts
from generator.facts import Terms
from generator.writing.rules import narrowed
from tests import data


@cache
def found() -> facts.Facts:
    return facts.load(data.ROOT / "standard")


def flat(
    rows: Iterable[rules.Attribute | rules.Include], depth: int = 0
) -> Iterator[tuple[int, rules.Attribute | rules.Include]]:
    """Yield the rows of a table in order, with their depths."""
    for row in rows:
        yield depth, row
        if isinstance(row, rules.Attribute):
            yield from flat(row.rows, depth + 1)


def same_condition(ours: rules.Condition | None, theirs: facts.Condition | None) -> bool:
    if ours is None or theirs is None:
        return ours is theirs
    return tuple(ours) == (theirs.status, theirs.required, theirs.allowed, theirs.otherwise)


def test_every_row_of_every_table() -> None:
    assert rules.tables() == tuple(table.id for table in found().tables)
    for table in found().tables:
        mine = rules.table(table.id)
        assert (mine.id, mine.name, mine.section) == (table.id, table.name, table.section)
        rows = list(flat(mine.rows))
        assert len(rows) == len(table.rows)
        for (depth, ours), theirs in zip(rows, table.rows, strict=True):
            assert depth == theirs.depth
            assert same_condition(ours.condition, theirs.condition)
            assert ours.cid == theirs.cid
            if isinstance(ours, rules.Attribute):
                assert isinstance(theirs, facts.Attribute)
                assert (ours.type, ours.items) == (theirs.type, theirs.items)
                assert elements.TAGS.get(theirs.keyword) == ours.tag
                assert [tuple(each) for each in ours.terms] == [
                    (each.kind, each.values, each.value, each.condition) for each in narrowed(theirs.terms)
                ]
            else:
                assert isinstance(theirs, facts.Include)
                assert (ours.table, ours.functional_groups, ours.anything) == (
                    theirs.table,
                    theirs.functional_groups,
                    theirs.anything,
                )


def test_every_iod() -> None:
    assert rules.iods() == tuple(iod.name for iod in found().iods)
    tables = {module.section: module.tables for module in found().modules}
    for iod in found().iods:
        mine = rules.iod(iod.name)
        assert (mine.section, mine.kind) == (iod.section, iod.kind)
        assert len(mine.modules) == len(iod.modules)
        for ours, theirs in zip(mine.modules, iod.modules, strict=True):
            assert (ours.ie, ours.name, ours.section, ours.usage) == (
                theirs.ie,
                theirs.module,
                theirs.section,
                theirs.usage,
            )
            assert same_condition(ours.condition, theirs.condition)
            assert ours.tables == tables[theirs.section]
        assert [(each.name, each.section, each.table, each.usage, each.where) for each in mine.groups] == [
            (each.macro, each.section, each.table, each.usage, each.where) for each in iod.groups
        ]
        assert [
            (each.section, each.kind, each.path, each.module, each.values, each.least, each.most, each.condition)
            for each in mine.constraints
        ] == [
            (each.section, each.kind, each.path, each.module, each.values, each.least, each.most, each.condition)
            for each in iod.constraints
            if each.status == "parsed"
        ]
        assert all(bool(each.tables) is not bool(each.path) for each in mine.constraints)


IF_A, IF_B, UNKNOWN = ("present", "00080060"), ("absent", "00080060"), ("undecidable", "condition of a list")


@pytest.mark.parametrize(
    ("lists", "kept"),
    [
        ([("enumerated", ("X", "Y"), None), ("enumerated", ("X",), IF_A), ("enumerated", ("Y",), IF_B)], [1, 2]),
        ([("enumerated", ("X", "Z"), None), ("enumerated", ("X",), IF_A)], [0, 1]),
        ([("enumerated", ("X",), None), ("enumerated", ("X",), UNKNOWN)], [0, 1]),
        ([("defined", ("X",), None), ("enumerated", ("X",), IF_A)], [0, 1]),
    ],
    ids=["repeated", "more values", "unknown condition", "Defined Terms"],
)
def test_lists_for_particular_cases(
    lists: list[tuple[Literal["enumerated", "defined"], tuple[str, ...], facts.Expr | None]], kept: list[int]
) -> None:
    terms = tuple(Terms(kind, values, None, condition) for kind, values, condition in lists)
    assert narrowed(terms) == tuple(terms[index] for index in kept)


def test_every_included_table_exists() -> None:
    known = set(rules.tables())
    for id in known:
        for _, row in flat(rules.table(id).rows):
            if isinstance(row, rules.Include) and row.table:
                assert row.table in known


def test_iod_of_a_sop_class() -> None:
    ct = rules.iod_of("1.2.840.10008.5.1.4.1.1.2")
    assert ct is not None
    assert ct.name == "CT Image"
    assert rules.iod_of("1.2.840.10008.1.1") is None
    assert rules.iod_of("1.2.3") is None


def test_unknown_names() -> None:
    with pytest.raises(KeyError, match="C"):
        rules.table("C.99-1")
    with pytest.raises(KeyError, match="Tea Pot"):
        rules.iod("Tea Pot")


def test_where_used() -> None:
    uses = rules.where_used(0x00100010)
    assert rules.Use("C.7-1", "Patient Module", "C.7.1.1", "2", 0) in uses
    assert rules.where_used(0x60003000) == (rules.Use("C.9-2", "Overlay Plane Module", "C.9.2", "1", 0),)
    assert rules.where_used(0x00091001) == ()
    counted = sum(len(rules.where_used(tag)) for tag in representations.VRS)
    assert counted == sum(isinstance(row, facts.Attribute) for table in found().tables for row in table.rows)


def test_included_by() -> None:
    assert "C.7-1" in rules.included_by("10-18")
    assert rules.included_by("C.7-1") == ()


def test_modules() -> None:
    patient = next(each for each in rules.modules() if each.section == "C.7.1.1")
    assert (patient.name, patient.tables) == ("Patient", ("C.7-1",))
    assert ("CT Image", "M") in patient.iods


def loaded(code: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return [name for name in done.stdout.split() if name.startswith("dcmgen.rules.data.")]


def test_only_requested_tables_are_imported() -> None:
    assert loaded("from dcmgen import rules") == []
    names = loaded(
        "from dcmgen import rules; rules.iod('CT Image'); rules.table('C.7-1'); rules.iods(); rules.tables()"
    )
    assert [name for name in names if name.count(".") == 4] == [
        "dcmgen.rules.data.by_iod.ct_image",
        "dcmgen.rules.data.by_table.c_7_1",
    ]
