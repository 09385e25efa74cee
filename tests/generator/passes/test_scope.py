"""Scopes of the paths in conditions, with small tables."""

from __future__ import annotations

import pytest

from generator.facts import (
    Attribute,
    Condition,
    Expr,
    Facts,
    GroupUse,
    Include,
    Iod,
    Module,
    ModuleUse,
    Table,
    Terms,
)
from generator.passes.scope import HIDDEN, scope
from generator.report import Report

MODALITY, ROWS, TYPE, CODE, SEQUENCE, INNER, FRAMES, GROUP, NESTED = (
    "00080060",
    "00280010",
    "00080008",
    "00080100",
    "00081115",
    "00081199",
    "00189007",
    "00089226",
    "00080102",
)


def row(tag: str, depth: int = 0, condition: Condition | None = None) -> Attribute:
    return Attribute(depth=depth, tag=tag, keyword="Keyword", type="1C" if condition else "1", condition=condition)


def facts_with(*tables: Table, use: Condition | None = None, group: Condition | None = None) -> Facts:
    """Return facts with one IOD, which has the module "C.7-1" and the functional group macro "C.7-9"."""
    return Facts(
        tables=tables,
        modules=(Module("Patient", "C.7", ("C.7-1",)),),
        iods=(
            Iod(
                "CT Image",
                "A.3",
                "composite",
                (ModuleUse("Image", "Patient", "C.7", "C", use),),
                (GroupUse("Frame Type", "C.9", "C.7-9", "C", group),),
            ),
        ),
    )


def scoped(*tables: Table, table: int = 0, index: int = -1) -> tuple[Expr | None, list[str]]:
    """Return the condition of a row with scopes, and the texts of the findings."""
    report = Report()
    found = scope(facts_with(*tables), report)
    condition = found.tables[table].rows[index].condition
    assert condition is not None
    return condition.required, [finding.text for finding in report.findings]


def module(*rows: Attribute | Include) -> Table:
    return Table("C.7-1", "Patient Module", "C.7", "module", rows)


def needs(path: str) -> Condition:
    return Condition("parsed", ("present", path))


CASES: dict[str, tuple[tuple[Table, ...], str]] = {
    "same level": ((module(row(ROWS), row(MODALITY, 0, needs(ROWS))),), f"./{ROWS}"),
    "same level, in an item": ((module(row(SEQUENCE), row(ROWS, 1), row(CODE, 1, needs(ROWS))),), f"./{ROWS}"),
    "level above": ((module(row(ROWS), row(SEQUENCE), row(CODE, 1, needs(ROWS))),), ROWS),
    "the nearest of two": ((module(row(ROWS), row(SEQUENCE), row(ROWS, 1), row(CODE, 1, needs(ROWS))),), f"./{ROWS}"),
    "path with item and value number": (
        (module(row(SEQUENCE), row(CODE, 1), row(MODALITY, 0, needs(f"{SEQUENCE}>{CODE}[2]"))),),
        f"./{SEQUENCE}>{CODE}[2]",
    ),
    "same level, in an included macro": (
        (
            module(Include(0, "8.8-1"), row(MODALITY, 0, needs(CODE))),
            Table("8.8-1", "Code Macro", "8.8", "macro", (row(CODE),)),
        ),
        f"./{CODE}",
    ),
    "below a sequence of an included macro": (
        (
            module(Include(0, "8.8-1"), row(MODALITY, 1, needs(CODE))),
            Table("8.8-1", "Code Macro", "8.8", "macro", (row(SEQUENCE), row(CODE, 1))),
        ),
        f"./{CODE}",
    ),
    "scope from the sentence": ((module(row(ROWS), row(MODALITY, 0, needs(f"/{ROWS}"))),), f"/{ROWS}"),
    "this frame, without frames": ((module(row(ROWS), row(MODALITY, 0, needs(f"?{ROWS}"))),), f"./{ROWS}"),
    "only in functional groups, for a module": (
        (
            module(row(MODALITY, 0, needs(FRAMES))),
            Table("C.7-9", "Frame Macro", "C.9", "macro", (row(GROUP), row(FRAMES, 1))),
        ),
        f"//{FRAMES}",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_scope_of_a_path(case: str) -> None:
    tables, expected = CASES[case]
    assert scoped(*tables) == (("present", expected), [])


def test_a_macro_refers_to_the_levels_above_its_includes() -> None:
    tables = (
        module(row(ROWS), row(SEQUENCE), Include(1, "8.8-1")),
        Table("8.8-1", "Code Macro", "8.8", "macro", (row(CODE, 0, needs(ROWS)),)),
    )
    assert scoped(*tables, table=1) == (("present", ROWS), [])


def test_a_functional_group_refers_to_its_frame_and_then_to_the_dataset() -> None:
    group = Table(
        "C.7-9",
        "Frame Macro",
        "C.9",
        "macro",
        (row(GROUP), row(CODE, 1, Condition("parsed", ("and", ("present", FRAMES), ("not", ("present", ROWS)))))),
    )
    other = Table("C.7-8", "Other Macro", "C.9", "macro", (row(SEQUENCE), row(FRAMES, 1)))
    report = Report()
    found = facts_with(module(row(ROWS)), group, other)
    iod = found.iods[0]
    uses = (*iod.groups, GroupUse("Other", "C.10", "C.7-8", "M"))
    found = Facts(
        tables=found.tables, modules=found.modules, iods=(Iod(iod.name, "A.3", "composite", iod.modules, uses),)
    )
    condition = scope(found, report).tables[1].rows[1].condition
    assert condition is not None
    assert condition.required == ("and", ("present", f"?{FRAMES}"), ("not", ("present", ROWS)))
    assert report.findings == []


def test_the_top_level_of_other_iods_is_not_visible() -> None:
    """The attribute is at the top level of one IOD, and in the functional groups of the other one."""
    evidence = Table("C.7-5", "Evidence Module", "C.7.5", "module", (row(MODALITY, 0, needs(ROWS)),))
    group = Table("C.7-9", "Frame Macro", "C.9", "macro", (row(ROWS),))
    found = facts_with(module(row(ROWS)), evidence, group)
    iods = (
        Iod("CT Image", "A.3", "composite", (ModuleUse("Image", "Patient", "C.7", "M"),)),
        Iod(
            "Enhanced CT Image",
            "A.38",
            "composite",
            (ModuleUse("Image", "Evidence", "C.7.5", "M"),),
            (GroupUse("Frame", "C.9", "C.7-9", "M"),),
        ),
    )
    modules = (*found.modules, Module("Evidence", "C.7.5", ("C.7-5",)))
    report = Report()
    condition = scope(Facts(tables=found.tables, modules=modules, iods=iods), report).tables[1].rows[0].condition
    assert condition is not None
    assert (condition.required, report.findings) == (("present", f"//{ROWS}"), [])


def test_a_condition_on_an_attribute_that_is_not_visible_is_unparsed() -> None:
    report = Report()
    found = scope(facts_with(module(row(MODALITY, 0, needs(NESTED)))), report)
    assert found.tables[0].rows[0].condition == Condition("unparsed", reason=HIDDEN)
    assert [finding.text for finding in report.findings] == ["(0008,0102) is not visible from this row"]


def test_a_list_with_a_condition_on_an_attribute_that_is_not_visible_is_undecidable() -> None:
    terms = Terms("enumerated", ("A",), None, ("present", NESTED)), Terms("defined", ("B",))
    known = Attribute(depth=0, tag=MODALITY, keyword="Modality", type="1", terms=terms)
    found = scope(facts_with(module(known)), Report()).tables[0].rows[0]
    assert isinstance(found, Attribute)
    assert found.terms == (Terms("enumerated", ("A",), None, ("undecidable", "condition of a list")), terms[1])


def item_condition(sequence: str) -> Condition:
    return Condition("parsed", ("item", sequence, 0))


def test_an_item_belongs_to_a_sequence_that_contains_the_row() -> None:
    assert scoped(module(row(SEQUENCE), row(CODE, 1, item_condition(SEQUENCE)))) == (("item", SEQUENCE, 0), [])
    assert scoped(module(row(SEQUENCE), row(CODE, 1, item_condition("")))) == (("item", "", 0), [])
    ion = "300A03A8"
    assert scoped(module(row(ion), row(CODE, 1, item_condition("300A0111")))) == (("item", ion, 0), [])


def test_an_item_of_another_sequence_is_rejected() -> None:
    found, reported = scoped(module(row(SEQUENCE), row(CODE, 1, item_condition(INNER))))
    assert (found, len(reported)) == (None, 1)


USES: dict[str, str] = {ROWS: f"/{ROWS}", CODE: f"//{CODE}", FRAMES: f"//{FRAMES}"}


@pytest.mark.parametrize("tag", USES)
def test_scope_of_a_path_in_the_usage_of_a_module(tag: str) -> None:
    tables = (
        module(row(ROWS), row(SEQUENCE), row(CODE, 1)),
        Table("C.7-9", "Frame Macro", "C.9", "macro", (row(GROUP), row(FRAMES, 1))),
    )
    found = scope(facts_with(*tables, use=needs(tag), group=needs(tag)), Report()).iods[0]
    assert found.modules[0].condition == needs(USES[tag])
    assert found.groups[0].condition == needs(f"?{FRAMES}" if tag == FRAMES else USES[tag])


def test_a_usage_that_refers_to_a_missing_attribute_is_unparsed() -> None:
    report = Report()
    found = scope(facts_with(module(row(ROWS)), use=needs(NESTED)), report).iods[0]
    assert found.modules[0].condition == Condition("unparsed", reason=HIDDEN)
    assert len(report.findings) == 1
