from collections.abc import Callable

import pytest
from attrs import evolve

from generator import check
from generator.facts import (
    Attribute,
    Condition,
    Element,
    Facts,
    GroupUse,
    Include,
    Iod,
    Module,
    ModuleUse,
    SopClass,
    Table,
)
from generator.passes import linking
from generator.report import Report

SEQUENCE = Attribute(0, "00081199", "ReferencedSOPSequence", "1")
ELEMENTS = (
    Element("00081199", "R", "ReferencedSOPSequence", ("SQ",), "1"),
    Element("00080060", "M", "Modality", ("CS",), "1"),
)


def table(identifier: str, name: str, section: str, *rows: Attribute | Include) -> Table:
    return Table(identifier, name, section, "module" if "Module" in name else "macro", rows)


def iod(section: str, name: str = "Patient") -> Iod:
    return Iod(
        "CT Image", "A.3", "composite", (ModuleUse("Patient", name, section, "M"),), (GroupUse(name, section, "", "M"),)
    )


def run(link: Callable[[Facts, Report], Facts], found: Facts) -> tuple[Facts, Report]:
    report = Report()
    return link(found, report), report


PATIENT = table("C.7-1", "Patient Module", "C.7.1")
MACRO = table("C.7-1b", "Patient Macro", "C.7.1")


@pytest.mark.parametrize("section", ["C.7.1", "C.7", "C.7.1.2"])
def test_a_module_is_found_in_its_section_a_subsection_or_the_containing_section(section: str) -> None:
    found, report = run(linking.modules, Facts(tables=(MACRO, PATIENT), iods=(iod(section),)))
    assert found.modules == (Module("Patient", section, ("C.7-1",)),)
    assert not report.findings


def test_the_name_selects_one_of_several_modules_in_a_section() -> None:
    other = table("C.7-2", "Other Module", "C.7.1")
    found, _ = run(linking.modules, Facts(tables=(other, PATIENT), iods=(iod("C.7.1"),)))
    assert found.modules == (Module("Patient", "C.7.1", ("C.7-1",)),)


def test_a_module_with_several_tables() -> None:
    tables = (table("C.7-1", "Part One Module", "C.7.1"), table("C.7-2", "Part Two Module", "C.7.1"))
    found, report = run(linking.modules, Facts(tables=tables, iods=(iod("C.7.1"),)))
    assert found.modules == (Module("Part One", "C.7.1", ("C.7-1", "C.7-2")),)
    assert [each.kind for each in report.of("note")] == ["name"]


def test_a_section_without_tables_is_an_error() -> None:
    for link in (linking.modules, linking.groups):
        _, report = run(link, Facts(tables=(PATIENT,), iods=(iod("D.1"),)))
        assert [each.kind for each in report.of("error")] == ["reference"]


def test_functional_groups_get_their_table() -> None:
    item = table("C.7-1c", "Patient Item Macro", "C.7.1")
    found, report = run(linking.groups, Facts(tables=(item, MACRO, PATIENT), iods=(iod("C.7.1"),)))
    assert found.iods[0].groups[0].table == "C.7-1b"
    assert not report.findings


def test_rows_nested_below_an_include_get_the_sequence_of_the_macro() -> None:
    macro = table("C.18.3-1", "Composite Object Reference Macro", "C.18.3", SEQUENCE, Include(1, "10-11"))
    image = table(
        "C.18.4-1", "Image Reference Macro", "C.18.4", Include(0, "C.18.3-1"), Attribute(1, "00080060", "Modality", "1")
    )
    found, report = run(linking.anchors, Facts(tables=(macro, image)))
    assert found.tables == (macro, evolve(image, rows=(image.rows[0], SEQUENCE, image.rows[1])))
    assert [each.kind for each in report.of("note")] == ["anchor"]


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ((SEQUENCE, Attribute(1, "00080060", "Modality", "1"), Attribute(0, "00080060", "Modality", "1")), ""),
        ((SEQUENCE, Include(1, "C.7-1b"), Attribute(1, "00080060", "Modality", "1")), ""),
        ((Attribute(0, "00080060", "Modality", "1"), Attribute(1, "00080060", "Modality", "1")), "nesting"),
        ((SEQUENCE, Attribute(2, "00080060", "Modality", "1")), "nesting"),
        ((Attribute(1, "00080060", "Modality", "1"),), "nesting"),
        ((Attribute(0, "00100010", "PatientName", "1"),), "tag"),
        ((Include(0, "9-9"),), "reference"),
        ((Include(0, "", functional_groups=True), Include(0, "", anything=True)), ""),
    ],
)
def test_tables_are_checked(rows: tuple[Attribute | Include, ...], kind: str) -> None:
    found = Facts(elements=ELEMENTS, tables=(MACRO, table("C.1-1", "Example Module", "C.1", *rows)))
    _, report = run(check.tables, found)
    assert [each.kind for each in report.of("error")] == ([kind] if kind else [])
    assert all(each.location.startswith("PS3.3 C.1, Table C.1-1, ") for each in report.findings)


def test_the_iod_of_a_sop_class_must_exist() -> None:
    found = Facts(
        iods=(iod("C.7.1"),),
        sop_classes=(SopClass("1.2", "CT", "A.3"), SopClass("1.3", "Old", ""), SopClass("1.4", "New", "A.9")),
    )
    _, report = run(check.sop_classes, found)
    assert [each.location for each in report.of("error")] == ["PS3.4 New"]


def test_conditions_are_counted_and_unparsed_ones_are_listed_with_their_text() -> None:
    unparsed, parsed = Condition("unparsed"), Condition("parsed", ("present", "00080060"))
    rows = (evolve(SEQUENCE, condition=unparsed), Include(1, "C.7-1b", condition=parsed))
    use = evolve(
        iod("C.7.1"),
        modules=(ModuleUse("Patient", "Patient", "C.7.1", "C", unparsed),),
        groups=(GroupUse("Frame", "C.1", "", "C", Condition("undecidable")),),
    )
    report = Report()
    texts = {("C.1-1", "00081199"): "Required if odd.", ("A.3", "module Patient"): "C - Required if even."}
    check.conditions(Facts(tables=(table("C.1-1", "Example Module", "C.1", *rows),), iods=(use,)), report, texts)
    assert [(each.location, each.text) for each in report.of("warning")] == [
        ("PS3.3 C.1, Table C.1-1, 00081199 ReferencedSOPSequence", "Required if odd."),
        ("PS3.3 A.3, CT Image IOD, Patient", "C - Required if even."),
    ]
    assert report.counts == {
        "conditions of rows: unparsed": 1,
        "conditions of includes: parsed": 1,
        "conditions of Modules: unparsed": 1,
        "conditions of groups: undecidable": 1,
    }
