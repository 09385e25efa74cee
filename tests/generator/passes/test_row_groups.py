"""Numbers of context groups that a reconstructed document lacks."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import facts, paths
from generator.passes import row_groups
from generator.report import Report

STANDARD = Path(__file__).parents[3] / "standard"


def table(*cids: tuple[str, ...], id: str = "C.1") -> facts.Table:
    """Return a table with a code sequence, its macro for each context group, and a macro at the first level."""
    sequence = facts.Attribute(0, "00082218", "AnatomicRegionSequence", "2")
    includes = (facts.Include(1, "8.8-1", cid=cid) for cid in cids)
    return facts.Table(
        id, "Module", "C.1", "module", (sequence, *includes, facts.Include(0, "10-7", cid=("Defined", "")))
    )


def cids_of(found: facts.Facts) -> list[tuple[str, ...]]:
    return [row.cid for each in found.tables for row in each.rows if row.cid]


def test_missing_numbers_are_set_and_marked() -> None:
    report = Report()
    numbers = {"AnatomicRegionSequence": ("4", "inferred"), "C.1/10-7": ("4031",)}
    found = row_groups.number(facts.Facts(tables=(table(("Baseline", "")),)), numbers, report)
    assert cids_of(found) == [("Baseline", "4", "inferred"), ("Defined", "4031")]
    assert not report.findings


def test_numbers_of_the_document_are_kept() -> None:
    report = Report()
    numbers = {"AnatomicRegionSequence": ("4", "inferred")}
    found = row_groups.number(facts.Facts(tables=(table(("Defined", "244")),)), numbers, report)
    assert cids_of(found) == [("Defined", "244"), ("Defined", "")]
    assert [(each.level, each.location) for each in report.findings] == [
        ("warning", "PS3.3 C.1, Table C.1, include 10-7"),
        ("error", "AnatomicRegionSequence"),
    ]


def test_the_longest_end_of_a_path_applies() -> None:
    numbers = {"AnatomicRegionSequence": ("4", "inferred"), "C.2/AnatomicRegionSequence": ("7304", "inferred")}
    tables = (table(("Defined", "")), table(("Defined", ""), id="C.2"))
    found = row_groups.number(facts.Facts(tables=tables), numbers, Report())
    assert [cid[1] for cid in cids_of(found)] == ["4", "", "7304", ""]


@pytest.fixture(scope="module")
def committed() -> facts.Facts:
    return facts.load(STANDARD)


def test_numbers_are_context_groups(committed: facts.Facts) -> None:
    known = {str(group.cid) for group in committed.context_groups}
    assert {cid[0] for cid in row_groups.load(STANDARD / "codes.toml").values()} <= known
    assert sum(bool(cid[1]) for cid in cids_of(committed)) >= 343


def test_inferred_numbers_agree_with_those_of_the_document(committed: facts.Facts) -> None:
    numbers = row_groups.load(STANDARD / "codes.toml")
    keywords = {each.tag: each.keyword for each in committed.elements}
    compared = 0
    for each in committed.tables:
        for path, row in paths.with_paths(each.rows):
            if len(row.cid) != 2 or not row.cid[1]:
                continue
            steps = [each.id, *(keywords.get(tag, tag) for tag in path.split(">")[:-1])]
            ends = ("/".join(steps[start:]) for start in range(1, len(steps)))
            guess = next((numbers[end] for end in ends if end in numbers), None)
            if guess is not None:
                compared += 1
                assert guess[0] == row.cid[1], path
    assert compared >= 15
