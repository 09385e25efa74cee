from pathlib import Path

from generator import docbook
from generator.facts import SopClass
from generator.reading import part04
from generator.report import Report
from tests import data
from tests.generator.snippets import document, row, section, table

HEAD = ["SOP Class Name", "SOP Class UID", "IOD Specification (defined in PS3.3)", "Specialization"]


def iod(section: str) -> str:
    return f'<para><olink targetdoc="PS3.3" targetptr="sect_{section}" xrefstyle="select: title"/></para><para>(see <xref linkend="sect_B.5.1"/>)</para>'


def read(folder: Path, *tables: str) -> tuple[tuple[SopClass, ...], Report]:
    report = Report()
    return part04.read(document(folder, section("B.5", "Standard SOP Classes", *tables), part="part04"), report), report


def test_sop_classes_and_their_iods(tmp_path: Path) -> None:
    found, report = read(
        tmp_path,
        table(
            "B.5-1",
            "Standard SOP Classes",
            HEAD,
            row("CT Image Storage", "1.2.3", iod("A.3"), ""),
            row("X", "1.2.4", iod("A.4"), "Y Storage"),
        ),
    )
    assert found == (
        SopClass("1.2.3", "CT Image Storage", "A.3"),
        SopClass("1.2.4", "X", "A.4", specialization="Y Storage"),
    )
    assert not report.findings


def test_retired_sop_classes_have_no_iod(tmp_path: Path) -> None:
    found, _ = read(tmp_path, table("B.6-1", "Retired Standard SOP Classes", HEAD[:2], row("Old Storage", "1.2.5")))
    assert found == (SopClass("1.2.5", "Old Storage", "", retired="yes"),)


def test_a_repeated_sop_class_has_the_iod_of_either_table(tmp_path: Path) -> None:
    without = table("B.6-1", "Some", HEAD[:2], row("CT Image Storage", "1.2.3"))
    with_iod = table("B.5-1", "Standard SOP Classes", HEAD, row("CT Image Storage", "1.2.3", iod("A.3"), ""))
    assert (
        read(tmp_path, without, with_iod)[0]
        == read(tmp_path, with_iod, without)[0]
        == (SopClass("1.2.3", "CT Image Storage", "A.3"),)
    )
    _, report = read(tmp_path, with_iod, with_iod.replace("A.3", "A.4"))
    assert [each.kind for each in report.of("error")] == ["reference"]


def test_unknown_columns_and_wrong_uids_are_errors(tmp_path: Path) -> None:
    _, report = read(
        tmp_path,
        table("B.5-1", "C", [*HEAD[:2], "Color"], row("a", "1.2", "c")),
        table("B.5-2", "C", HEAD[:2], row("a", "b")),
    )
    assert [each.kind for each in report.of("error")] == ["table", "row"]


def test_other_tables_are_ignored(tmp_path: Path) -> None:
    assert read(tmp_path, table("F.7-1", "C", ["Attribute Name", "Tag"], row("a", "b")))[0] == ()


def test_the_published_excerpt() -> None:
    report = Report()
    found = part04.read(docbook.Document(data.genuine() / "part04_excerpt.xml"), report)
    iods = {each.name: each.iod for each in found}
    assert iods["CT Image Storage"] == "A.3"
    assert iods["Digital X-Ray Image Storage - For Processing"] == "A.26"
    assert not report.failed
