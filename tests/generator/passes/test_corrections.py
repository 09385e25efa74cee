from pathlib import Path
from typing import Any

import pytest

from generator import facts
from generator.facts import (
    Attribute,
    Condition,
    Constraint,
    Facts,
    GroupUse,
    Include,
    Iod,
    ModuleUse,
    SopClass,
    Table,
    Terms,
    Uid,
)
from generator.passes import corrections
from generator.passes.corrections import Correction
from generator.report import Report
from tests import data

SEQUENCE = Attribute(0, "00081140", "ReferencedImageSequence", "3")
NESTED = Attribute(1, "00081155", "ReferencedSOPInstanceUID", "1")
CODE = Include(1, "8.8-1")
LAST = Attribute(0, "00080060", "Modality", "1")
FOUND = Facts(
    uids=(Uid("1.2.3", "Performed SOP Class", "Performed", "SOP Class", "PS3.4"),),
    tables=(Table("C.1-1", "Example Module", "C.1", "module", (SEQUENCE, NESTED, CODE, LAST)),),
    iods=(
        Iod(
            "CT Image",
            "A.3",
            "composite",
            (ModuleUse("Image", "CT Image", "C.9", "M"),),
            (GroupUse("Frame Content", "C.8", "", "M"),),
        ),
    ),
)


def apply(**entry: Any) -> tuple[Facts, Report]:
    report = Report()
    return corrections.apply(FOUND, [Correction(section="C.1", reason="Test.", **entry)], report), report


def rows(found: Facts) -> tuple[Attribute | Include, ...]:
    return found.tables[0].rows


def test_a_field_is_set() -> None:
    found, report = apply(table="C.1-1", path="00081140>00081155", set={"type": "2"})
    assert rows(found) == (SEQUENCE, Attribute(1, "00081155", "ReferencedSOPInstanceUID", "2"), CODE, LAST)
    assert [(each.level, each.location, each.text) for each in report.findings] == [
        ("note", "PS3.3 C.1, Table C.1-1, 00081140>00081155", "Test.")
    ]


def test_conditions_and_terms_have_the_form_of_the_files() -> None:
    found, _ = apply(
        table="C.1-1",
        path="00080060",
        set={
            "condition": {"status": "parsed", "required": ["present", "00100010"]},
            "terms": [{"kind": "enumerated", "values": ["CT"]}],
            "items": [1, 1],
        },
    )
    assert rows(found)[3] == Attribute(
        0,
        "00080060",
        "Modality",
        "1",
        condition=Condition("parsed", ("present", "00100010")),
        terms=(Terms("enumerated", ("CT",)),),
        items=(1, 1),
    )


def test_an_include_is_identified_by_its_table() -> None:
    found, _ = apply(table="C.1-1", path="00081140>include 8.8-1", set={"cid": ["Baseline", "7"]})
    assert rows(found)[2] == Include(1, "8.8-1", cid=("Baseline", "7"))


def test_a_row_is_removed() -> None:
    assert rows(apply(table="C.1-1", path="00081140>include 8.8-1", remove=True)[0]) == (SEQUENCE, NESTED, LAST)


@pytest.mark.parametrize(("path", "index"), [("", 0), ("00081140", 1), ("00080060", 4)])
def test_rows_are_added_after_another_or_before_the_first(path: str, index: int) -> None:
    found, report = apply(
        table="C.1-1", path=path, add=[{"depth": 0, "tag": "00100010", "keyword": "PatientName", "type": "2"}]
    )
    assert rows(found)[index] == Attribute(0, "00100010", "PatientName", "2")
    assert len(rows(found)) == 5
    assert not report.failed


def test_uses_of_modules_and_functional_groups() -> None:
    found, _ = apply(iod="A.3", module="CT Image", set={"usage": "U"})
    assert found.iods[0].modules == (ModuleUse("Image", "CT Image", "C.9", "U"),)
    found, _ = apply(iod="A.3", module="Frame Content", set={"where": "per-frame"})
    assert found.iods[0].groups == (GroupUse("Frame Content", "C.8", "", "M", where="per-frame"),)
    assert apply(iod="A.3", module="Frame Content", remove=True)[0].iods[0].groups == ()


def test_a_sop_class_that_no_table_lists_gets_its_iod() -> None:
    found, report = apply(uid="1.2.3", set={"iod": "B.17"})
    assert found.sop_classes == (SopClass("1.2.3", "Performed SOP Class", "B.17"),)
    assert report.findings[0].location == "C.1, 1.2.3"
    again = corrections.apply(
        found, [Correction(section="F.7", reason="Test.", uid="1.2.3", set={"iod": "B.17"})], report
    )
    assert again.sop_classes == found.sop_classes
    assert [each.kind for each in report.of("error")] == ["correction"]


@pytest.mark.parametrize(
    "entry",
    [
        {"table": "C.1-1", "path": "00080060", "set": {"type": "1"}},
        {"table": "C.1-1", "path": "00100010", "set": {"type": "1"}},
        {"table": "C.1-1", "path": "00100010", "remove": True},
        {"table": "C.1-1", "path": "", "set": {"type": "1"}},
        {
            "table": "C.1-1",
            "path": "00081140",
            "add": [{"depth": 1, "tag": "00081155", "keyword": "ReferencedSOPInstanceUID", "type": "1"}],
        },
        {"table": "C.2-2", "path": "00080060", "set": {"type": "1"}},
        {"iod": "A.3", "module": "CT Image", "set": {"usage": "M"}},
        {"iod": "A.3", "module": "MR Image", "set": {"usage": "M"}},
        {"iod": "A.4", "module": "CT Image", "set": {"usage": "U"}},
        {"uid": "1.2.4", "set": {"iod": "B.17"}},
    ],
)
def test_an_unnecessary_correction_is_an_error(entry: dict[str, Any]) -> None:
    _, report = apply(**entry)
    assert [each.kind for each in report.of("error")] == ["correction"]


def constrained(*before: Constraint, **entry: Any) -> tuple[tuple[Constraint, ...], list[str]]:
    """Return the constraints of an IOD after a correction of section "C.1", and the levels of the findings."""
    report = Report()
    found = Facts(iods=(Iod("CT Image", "A.3", "composite", (), (), before),))
    entries = [Correction(section="C.1", reason="Test.", iod="A.3", constraints=[entry])]
    return corrections.apply(found, entries, report).iods[0].constraints, [each.level for each in report.findings]


ABSENT = {"kind": "absent", "path": "00080060", "condition": ["present", "00100010"]}
ADDED = Constraint("absent", "00080060", condition=("present", "00100010"), section="C.1")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((), (ADDED,)),
        ((Constraint(section="C.1", status="unparsed"),), (ADDED,)),
        ((Constraint("absent", "00080060", section="C.1"),), (ADDED,)),
        (
            (Constraint(section="C.1", status="undecidable"), Constraint("absent", module="Patient", section="C.2")),
            (
                Constraint(section="C.1", status="undecidable"),
                ADDED,
                Constraint("absent", module="Patient", section="C.2"),
            ),
        ),
    ],
    ids=["nothing", "not understood", "the same attribute", "other constraints"],
)
def test_a_constraint_is_added(before: tuple[Constraint, ...], after: tuple[Constraint, ...]) -> None:
    assert constrained(*before, **ABSENT) == (after, ["note"])


def test_a_known_constraint_is_an_error() -> None:
    assert constrained(ADDED, **ABSENT) == ((ADDED,), ["error"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[correction]", "is not TOML"),
        ('[[correction]]\ntable = "C.1-1"\n', "section and reason"),
        ('[[correction]]\nsection = "C.1"\nreason = "x"\ncolor = "red"\n', "unknown keys"),
    ],
)
def test_an_invalid_file_raises_an_error(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "corrections.toml"
    path.write_text(text)
    with pytest.raises(corrections.CorrectionError, match=message) as caught:
        corrections.load(path)
    assert "corrections.toml" in str(caught.value)


def test_the_corrections_of_the_project_have_section_and_reason() -> None:
    loaded = corrections.load(data.ROOT / "standard" / "corrections.toml")
    keys = {
        (
            *(each.table, each.path, each.iod, each.module, each.uid, bool(each.add)),
            bool(each.terms_of) or "terms" in each.set,
            each.section if each.constraints else "",
        )
        for each in loaded
    }
    assert len(keys) == len(loaded)
    assert all(each.section and each.reason.endswith(".") for each in loaded)
    tables = {table.id: table.section for table in facts.load(data.ROOT / "standard").tables}
    assert all(each.section == tables[each.table] for each in loaded if each.table)


def test_the_terms_of_another_row() -> None:
    terms = (Terms("defined", ("A", "B")),)
    tables = (
        Table("C.8-3", "Test Module", "C.8.3", "module", (Attribute(0, "00080060", "Modality", "1"),)),
        Table("C.8-4", "Other Module", "C.8.4", "module", (Attribute(0, "00080060", "Modality", "1", terms=terms),)),
    )
    entry = Correction(section="C.8.3", reason="Test.", table="C.8-3", path="00080060", terms_of=("C.8-4", "00080060"))
    report = Report()
    found = corrections.apply(Facts(tables=tables), (entry,), report)
    assert found.tables[0].rows[0] == tables[1].rows[0]
    assert not report.failed
    corrections.apply(Facts(tables=tables[:1]), (entry,), report)
    assert [each.text for each in report.of("error")] == ["the correction changes nothing; remove it"]
