"""Documents of PS3.3: kinds of tables, IODs, functional groups, character sets and directory records."""

from pathlib import Path

import pytest

from generator.facts import Attribute, CharacterSet, Condition, GroupUse, Include, Iod, ModuleUse, Table
from generator.reading import part03, part03_directory
from generator.reading.part03 import Part03
from generator.report import Report
from tests.generator.snippets import ATTRIBUTES, FixedInterpreter, context, document, row, section, table

MODULES = ["IE", "Module", "Reference", "Usage"]
GROUPS = ["Functional Group Macro", "Section", "Usage"]


def link(label: str) -> str:
    return f'<para><xref linkend="sect_{label}" xrefstyle="select: labelnumber"/></para>'


def read(
    folder: Path, *sections: str, interpreter: FixedInterpreter | None = None, kinds: dict[str, str] | None = None
) -> tuple[Part03, Report]:
    ctx = context(document(folder, "".join(sections)), interpreter)
    return part03.read(ctx, kinds or {}), ctx.report


def test_a_composite_iod(tmp_path: Path) -> None:
    tall = '<td rowspan="2"><para>Patient</para></td>'
    modules = table(
        "A.3-1",
        "CT Image IOD Modules",
        MODULES,
        row(tall, "Patient", link("C.7.1.1"), "M"),
        row("Clinical Trial Subject", link("C.7.1.3"), "U"),
    )
    found, report = read(
        tmp_path, section("A.3", "CT Image IOD", section("A.3.3", "CT Image IOD Module Table", modules))
    )
    assert found.iods == (
        Iod(
            "CT Image",
            "A.3",
            "composite",
            (
                ModuleUse("Patient", "Patient", "C.7.1.1", "M"),
                ModuleUse("Patient", "Clinical Trial Subject", "C.7.1.3", "U"),
            ),
        ),
    )
    assert not report.findings


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CT Image IOD", "CT Image"),
        ("Basic Film Session Information Object Definition", "Basic Film Session"),
        ("Protocol Approval Information Object Definitions", "Protocol Approval"),
        ("Encapsulated 3D Manufacturing Model IODs", "Encapsulated 3D Manufacturing Model"),
    ],
)
def test_the_name_is_from_the_title_of_the_containing_section(tmp_path: Path, title: str, name: str) -> None:
    modules = table("A.3-1", "Modules", MODULES, row("Patient", "Patient", link("C.7.1.1"), "M"))
    found, _ = read(tmp_path, section("A.3", title, section("A.3.3", "Something IOD Module Table", modules)))
    assert [(iod.name, iod.section) for iod in found.iods] == [(name, "A.3")]


def test_modules_of_a_normalized_iod_are_mandatory(tmp_path: Path) -> None:
    modules = table(
        "B.7-1",
        "Film Session IOD Modules",
        ["Module", "Reference", "Module Description"],
        row("SOP Common", link("C.12.1"), "Words"),
    )
    found, _ = read(tmp_path, section("B.7", "Basic Film Session Information Object Definition", modules))
    assert found.iods == (
        Iod("Basic Film Session", "B.7", "normalized", (ModuleUse("", "SOP Common", "C.12.1", "M"),)),
    )


@pytest.mark.parametrize(
    ("text", "usage"),
    [
        ("M", "M"),
        ("U", "U"),
        ("C - Required if so", "C"),
        ("C Required if so", "C"),
        ("C - – Required if so", "C"),
        ("U - See note 2.", "U"),
    ],
)
def test_usages(tmp_path: Path, text: str, usage: str) -> None:
    modules = table("A.3-1", "Modules", MODULES, row("Patient", "Patient", link("C.7.1.1"), text))
    found, _ = read(tmp_path, section("A.3", "CT Image IOD", modules))
    assert found.iods[0].modules[0].usage == usage
    assert (found.iods[0].modules[0].condition == Condition("unparsed")) == (usage == "C")


def test_an_unknown_usage_is_an_error(tmp_path: Path) -> None:
    _, report = read(
        tmp_path,
        section("A.3", "CT Image IOD", table("A.3-1", "M", MODULES, row("Patient", "Patient", link("C.7.1.1"), "X"))),
    )
    assert [each.location for each in report.of("error")] == ["PS3.3 A.3, module Patient"]


def iod_with_groups(*groups: str) -> str:
    modules = table("A.38-1", "Modules", MODULES, row("Patient", "Patient", link("C.7.1.1"), "M"))
    return section(
        "A.38",
        "Enhanced CT Image IOD",
        modules,
        section("A.38.4", "Enhanced CT Image Functional Group Macros", *groups),
    )


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("M", "any"),
        ("M - May not be used as a Shared Functional Group.", "per-frame"),
        ("U - shall not be used as a Shared Functional Group", "per-frame"),
        ("M - May not be used as a Per-Frame Functional Group", "shared"),
        ("M - Shall be used as a Shared Functional Group.", "shared"),
    ],
)
def test_functional_groups_shared_or_per_frame(tmp_path: Path, text: str, where: str) -> None:
    found, _ = read(
        tmp_path, iod_with_groups(table("A.38-2", "Groups", GROUPS, row("Frame Content", link("C.7.6.16.2.2"), text)))
    )
    assert [(each.macro, each.section, each.where) for each in found.iods[0].groups] == [
        ("Frame Content", "C.7.6.16.2.2", where)
    ]


def test_several_tables_of_functional_groups_are_joined(tmp_path: Path) -> None:
    one, two = (
        table(f"A.38-{n}", "Groups", GROUPS, row(name, link("C.1"), "M")) for n, name in ((2, "One"), (3, "Two"))
    )
    found, _ = read(tmp_path, iod_with_groups(one, two))
    assert found.iods[0].groups == (GroupUse("One", "C.1", "", "M"), GroupUse("Two", "C.1", "", "M"))


def test_an_iod_may_refer_to_the_functional_groups_of_another(tmp_path: Path) -> None:
    groups = table("A.38-2", "Groups", GROUPS, row("Frame Content", link("C.1"), "M"))
    modules = table("A.39-1", "Modules", MODULES, row("Patient", "Patient", link("C.7.1.1"), "M"))
    other = section(
        "A.39",
        "Enhanced Color Image IOD",
        modules,
        section(
            "A.39.4",
            "Enhanced Color Image Functional Group Macros",
            '<para>See <xref linkend="table_A.38-2" xrefstyle="select: label"/>.</para>',
        ),
    )
    found, _ = read(tmp_path, iod_with_groups(groups), other)
    assert [[each.macro for each in iod.groups] for iod in found.iods] == [["Frame Content"], ["Frame Content"]]


def test_tables_outside_an_iod_are_errors(tmp_path: Path) -> None:
    modules = table("A.3-1", "Modules", MODULES, row("Patient", "Patient", link("C.7.1.1"), "M"))
    groups = table("A.3-2", "Groups", GROUPS, row("Frame Content", link("C.1"), "M"))
    _, report = read(tmp_path, section("A.3", "CT", modules), section("A.4", "MR Image IOD", groups))
    assert [each.kind for each in report.of("error")] == ["table", "table"]


def test_two_module_tables_in_one_iod_are_an_error(tmp_path: Path) -> None:
    modules = table("A.3-1", "Modules", MODULES, row("Patient", "Patient", link("C.7.1.1"), "M"))
    _, report = read(tmp_path, section("A.3", "CT Image IOD", modules, modules.replace("A.3-1", "A.3-2")))
    assert [each.text for each in report.of("error")] == ["section A.3 already has a module table"]


def test_unknown_columns_are_an_error_unless_the_table_is_listed(tmp_path: Path) -> None:
    unknown = section("C.1", "T", table("C.1-1", "Something", ["Attribute Name", "Tag", "Usage"], row("a", "b", "c")))
    _, report = read(tmp_path, unknown)
    (error,) = report.of("error")
    assert error.location == "PS3.3 C.1, Table C.1-1"
    assert "['Attribute Name', 'Tag', 'Usage']" in error.text
    _, report = read(tmp_path, unknown, kinds={"C.1-1": "layout"})
    assert [each.text for each in report.findings] == ["layout: Something"]


@pytest.mark.parametrize(
    ("caption", "head", "kind"),
    [
        ("Example Module Table", ATTRIBUTES, "example"),
        ("Terms", ["Defined Term Name", "Defined Term Description"], "values"),
        ("Terms", ["Enumerated Value", "Definition", "ACR MQCM Equivalent"], "values"),
        ("Patient Module Attributes", ATTRIBUTES, "attributes"),
    ],
)
def test_kinds_of_tables_are_counted(tmp_path: Path, caption: str, head: list[str], kind: str) -> None:
    _, report = read(tmp_path, section("C.1", "T", table("C.1-1", caption, head, row(*["(0008,0060)"] * len(head)))))
    assert report.counts[f"tables: {kind}"] == 1


def test_a_repeated_table_is_read_once_if_it_is_equal(tmp_path: Path) -> None:
    once = table("C.1-1", "Patient Module Attributes", ATTRIBUTES, row("Modality", "(0008,0060)", "1", ""))
    found, report = read(tmp_path, section("C.1", "T", once, once))
    assert len(found.tables) == 1
    assert not report.failed
    _, report = read(tmp_path, section("C.1", "T", once, once.replace(">1<", ">2<")))
    assert [each.text for each in report.of("error")] == ["the document has two different tables with this id"]


def test_character_sets(tmp_path: Path) -> None:
    head = ["Character Set Description", "Defined Term", "ESC Sequence", "ISO Registration Number", "Code Element"]
    tall = [f'<td rowspan="2"><para>{each}</para></td>' for each in ("Latin alphabet No. 1", "ISO 2022 IR 100")]
    terms = table(
        "C.12-3",
        "Single-Byte",
        head,
        row(*tall, "ESC 02/13 04/01", "ISO-IR 100", "G1"),
        row("ESC 02/08 04/02", "ISO-IR 6", "G0"),
    )
    short = table("C.12-5", "Multi-Byte Character Sets", head[:2], row("Default", "none"))
    found, _ = read(tmp_path, section("C.12", "T", terms, short))
    assert found.charsets == (
        CharacterSet("ISO 2022 IR 100", "Latin alphabet No. 1", "G1", "1B2D41", "ISO-IR 100", False),
        CharacterSet("ISO 2022 IR 100", "Latin alphabet No. 1", "G0", "1B2842", "ISO-IR 6", False),
        CharacterSet("", "Default", "", "", "", True),
    )


def test_directory_records_include_the_keys_of_their_type(tmp_path: Path) -> None:
    records = table(
        "F.4-1",
        "Records",
        ["Directory Record Type", "Section", "Types that may be included"],
        row("IMAGE", link("F.5.4"), "x"),
        row("PRIVATE", "", ""),
    )
    information = table(
        "F.3-3",
        "Directory Information Module Attributes",
        ATTRIBUTES,
        row("S", "(0004,1220)", "2", ""),
        row("&gt;T", "(0004,1430)", "1", ""),
        row("Modality", "(0008,0060)", "3", ""),
    )
    keys = table(
        "F.5-4", "Image Keys", ["Key", "Tag", "Type", "Attribute Description"], row("Modality", "(0008,0060)", "1", "")
    )
    found, report = read(
        tmp_path, section("F.3", "A", information), section("F.4", "B", records), section("F.5.4", "C", keys)
    )
    chosen = Condition("parsed", ("in", "./00041430", ("IMAGE",)))
    assert [(row.depth, getattr(row, "tag", "")) for row in found.tables[0].rows] == [
        (0, "00041220"),
        (1, "00041430"),
        (1, ""),
        (0, "00080060"),
    ]
    assert found.tables[0].rows[2] == Include(1, "F.5-4", condition=chosen)
    assert [each.kind for each in report.of("note")] == ["directory record"]


def test_other_tables_do_not_get_directory_records() -> None:
    other = Table("C.1", "M", "C.1", "module", (Attribute(0, "00080060", "Modality", "1"),))
    assert part03_directory.include_keys((other,), {}, Report()) == (other,)
