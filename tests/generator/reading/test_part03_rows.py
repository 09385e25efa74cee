from pathlib import Path

import pytest

from generator import docbook
from generator.facts import Attribute, Condition, Include, Table
from generator.reading import part03_rows
from generator.reading.part03_rows import Context
from tests.generator.snippets import ATTRIBUTES, FixedInterpreter, cell, context, document, include, row, section, table

UNDECIDABLE = Condition("undecidable")


def read(
    folder: Path, *rows: str, head: list[str] = ATTRIBUTES, caption: str = "Example Module Attributes"
) -> tuple[Table, Context]:
    source = document(folder, section("C.1", "Example Module", table("C.1-1", caption, head, *rows)))
    ctx = context(source)
    return part03_rows.read_table(next(docbook.tables(source.root)), ctx), ctx


def test_a_table_of_attributes(tmp_path: Path) -> None:
    found, ctx = read(
        tmp_path, row("Modality", "(0008,0060)", "1", "Kind."), row("Patient's Name", "(0010,0010)", "2", "")
    )
    assert found == Table(
        id="C.1-1",
        name="Example Module",
        section="C.1",
        kind="module",
        rows=(Attribute(0, "00080060", "Modality", "1"), Attribute(0, "00100010", "PatientName", "2")),
    )
    assert not ctx.report.findings


@pytest.mark.parametrize(("marks", "depth"), [("", 0), ("&gt;", 1), ("&gt;&gt;", 2), ("&gt; &gt;", 2), ("&gt; ", 1)])
def test_depth_is_the_number_of_marks(tmp_path: Path, marks: str, depth: int) -> None:
    found, _ = read(tmp_path, row(f"{marks}Modality", "(0008,0060)", "1", ""))
    assert found.rows == (Attribute(depth, "00080060", "Modality", "1"),)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("(60xx,0010)", "60xx0010"),
        ("(60XX,0010)", "60xx0010"),
        ("( 0008, 0060 )", "00080060"),
        ("(0020,31xx)", "002031xx"),
    ],
)
def test_tags_of_repeating_groups_and_with_spaces(tmp_path: Path, text: str, tag: str) -> None:
    found, _ = read(tmp_path, row("X", text, "1", ""))
    assert isinstance(found.rows[0], Attribute)
    assert found.rows[0].tag == tag


def test_a_name_that_differs_from_the_dictionary_is_stored(tmp_path: Path) -> None:
    found, _ = read(tmp_path, row("Modality of this", "(0008,0060)", "1", ""))
    assert found.rows == (Attribute(0, "00080060", "Modality", "1", name="Modality of this"),)


@pytest.mark.parametrize("kind", ["1", "1C", "2", "2C", "3", ""])
def test_types(tmp_path: Path, kind: str) -> None:
    found, ctx = read(tmp_path, row("Modality", "(0008,0060)", kind, "Required if so."))
    assert isinstance(found.rows[0], Attribute)
    assert found.rows[0].type == kind
    assert found.rows[0].condition == (UNDECIDABLE if "C" in kind else None)
    assert ctx.texts["C.1-1", "00080060"] == "Required if so."


def test_an_unknown_type_is_an_error_with_its_location(tmp_path: Path) -> None:
    _, ctx = read(tmp_path, row("Modality", "(0008,0060)", "4", ""))
    (error,) = ctx.report.of("error")
    assert error.location == "PS3.3 C.1, Table C.1-1, row 1, Modality"
    assert "'4'" in error.text


def test_tables_without_a_type_column_and_with_other_heads(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path, row("Modality", "(0008,0060)", "Kind."), head=["Attribute Name", "Tag", "Attribute Description"]
    )
    assert found.rows == (Attribute(0, "00080060", "Modality", ""),)
    found, _ = read(
        tmp_path, row("Modality", "(0008,0060)", "1", "x"), head=["Key", "Tag", "Type", "Attribute Description"]
    )
    assert found.rows == (Attribute(0, "00080060", "Modality", "1"),)
    found, _ = read(
        tmp_path, row("Modality", "(0008,0060)", "1", "x"), head=["Attribute Name", "Tag", "Type", "Description"]
    )
    assert found.rows == (Attribute(0, "00080060", "Modality", "1"),)


def test_items_of_a_sequence(tmp_path: Path) -> None:
    found, _ = read(tmp_path, row("Referenced Image Sequence", "(0008,1140)", "3", "Only a single Item is permitted."))
    assert found.rows == (Attribute(0, "00081140", "ReferencedImageSequence", "3", items=(1, 1)),)


def test_includes(tmp_path: Path) -> None:
    found, ctx = read(
        tmp_path,
        row("Referenced Image Sequence", "(0008,1140)", "3", ""),
        f"<tr>{include('10-11', '&gt;')}{cell('')}</tr>",
        f"<tr>{include('8.8-1')}{cell('')}</tr>",
    )
    assert found.rows[1:] == (Include(1, "10-11"), Include(0, "8.8-1"))
    assert not ctx.report.findings


def test_an_include_that_spans_the_whole_row(tmp_path: Path) -> None:
    found, _ = read(tmp_path, f"<tr>{include('8.8-1').replace('3', '4', 1)}</tr>")
    assert found.rows == (Include(0, "8.8-1"),)


def test_an_include_that_names_its_table_in_words(tmp_path: Path) -> None:
    found, _ = read(tmp_path, row('<td colspan="3"><para>Include Table 10-3b “Referenced Instances”</para></td>', ""))
    assert found.rows == (Include(0, "10-3b"),)


def test_an_include_without_a_table_is_an_error(tmp_path: Path) -> None:
    _, ctx = read(tmp_path, row('<td colspan="3"><para>Include the Macro</para></td>', ""))
    assert [each.kind for each in ctx.report.of("error")] == ["reference"]


def test_an_include_may_have_a_condition(tmp_path: Path) -> None:
    found, ctx = read(tmp_path, f"<tr>{include('8.8-1', after=' if and only if Modality is CT.')}{cell('')}</tr>")
    assert found.rows == (Include(0, "8.8-1", condition=UNDECIDABLE),)
    assert isinstance(ctx.interpreter, FixedInterpreter)
    assert ctx.interpreter.calls == [" if and only if Modality is CT.\n"]


@pytest.mark.parametrize(
    ("text", "cid"),
    [
        (
            'Baseline <olink targetdoc="PS3.16" targetptr="sect_CID_29" xrefstyle="select: labelnumber quotedtitle"/>.',
            ("Baseline", "29"),
        ),
        (
            'Defined <olink targetdoc="PS3.16" targetptr="sect_CID_2" xrefstyle="select: labelnumber"/>, unless otherwise defined',
            ("Defined", "2"),
        ),
        ('BCID <olink targetdoc="PS3.16" targetptr="sect_CID_4" xrefstyle="select: labelnumber"/>', ("Baseline", "4")),
        ("DCID 244.", ("Defined", "244")),
        ("Baseline CID is CID 9231. This CID has generic items.", ("Baseline", "9231")),
        ("Defined Context Group DCID 7031 Reason for Removal.", ("Defined", "7031")),
        ("Defined CID for the Anatomic Region Sequence is CID 4030.", ("Defined", "4030")),
        (
            "Baseline CID for Concept Name Code Sequence is CID 9000. Baseline CID for another is CID 7180.",
            ("Baseline", "9000"),
        ),
        ("Defined Context Group CID 6", ("Defined", "6")),
        ("Defined CID CID 12", ("Defined", "12")),
        ("DCID", ("Defined", "")),
        ("Radiation Type Code Sequence (300A,067B) BCID", ("Baseline", "")),
        ("No Baseline CID is defined.", ()),
        ("Baseline CID may be defined in the IOD.", ()),
        ("Baseline TID 1", ()),
        ("", ()),
    ],
)
def test_context_groups(tmp_path: Path, text: str, cid: tuple[str, ...]) -> None:
    found, _ = read(tmp_path, f"<tr>{include('8.8-1')}{cell(f'<para>{text}</para>')}</tr>")
    assert found.rows == (Include(0, "8.8-1", cid=cid),)


def test_an_include_of_functional_groups(tmp_path: Path) -> None:
    found, _ = read(
        tmp_path,
        row('<td colspan="3"><para>&gt;Include one or more Functional Group Macros that are shared.</para></td>', "x"),
    )
    assert found.rows == (Include(1, "", functional_groups=True),)


@pytest.mark.parametrize(
    "cells",
    [
        (
            '<td colspan="2"><para>&gt;Any Attribute from the top level Data Set that was modified.</para></td>',
            "3",
            "x",
        ),
        ("&gt;Any Attribute from the top level Data Set.", "", "", "x"),
        ('<td colspan="4"><para>&gt;Optionally, all other Attributes at Instance level.</para></td>',),
        ('<td colspan="4"><para>&gt;Include any Private Attributes that contain data.</para></td>',),
    ],
)
def test_open_rows_allow_any_attribute_and_are_listed(tmp_path: Path, cells: tuple[str, ...]) -> None:
    found, ctx = read(tmp_path, row(*cells))
    assert found.rows == (Include(1, "", anything=True),)
    assert [each.kind for each in ctx.report.of("note")] == ["open row"]


def test_headings_within_a_table_are_listed(tmp_path: Path) -> None:
    found, ctx = read(tmp_path, row('<td colspan="4"><para>BASIC CODED ENTRY ATTRIBUTES</para></td>'))
    assert found.rows == ()
    assert [each.kind for each in ctx.report.of("note")] == ["heading"]


def test_unknown_rows_are_errors(tmp_path: Path) -> None:
    _, ctx = read(tmp_path, row("Modality", "0008,0060", "1", ""), row("Modality", "(0008,0060)", "1"))
    assert [each.kind for each in ctx.report.of("error")] == ["row", "row"]


@pytest.mark.parametrize(
    ("caption", "name"),
    [
        ("Patient Module Attributes", "Patient Module"),
        ("Person Identification Macro Attributes Description", "Person Identification Macro"),
        ("Enhanced XA/XRF Image Module Table", "Enhanced XA/XRF Image Module"),
        ("Waveform Presentation State Relationship Module", "Waveform Presentation State Relationship Module"),
        ("Unassigned Shared Converted Attributes Macro Attributes", "Unassigned Shared Converted Attributes Macro"),
        ("Patient Keys", "Patient Keys"),
    ],
)
def test_names_of_tables(caption: str, name: str) -> None:
    assert part03_rows.table_name(caption) == name


def test_other_tables_are_not_read_as_attributes(tmp_path: Path) -> None:
    for head in (
        ["Item", "Attribute", "Tag", "Value"],
        ["Attribute Name", "Tag", "Type", "Attribute Description", "SCU"],
        [],
    ):
        source = document(tmp_path, table("1", "C", head, row(*["x"] * len(head))))
        assert part03_rows.columns(next(docbook.tables(source.root))) is None
