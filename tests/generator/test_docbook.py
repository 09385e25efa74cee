from pathlib import Path

import pytest

from generator import docbook
from tests import data
from tests.generator.snippets import document, row, section, table


def only_table(folder: Path, xml: str) -> docbook.Element:
    return next(docbook.tables(document(folder, xml).root))


def texts(rows: list[list[docbook.Element]]) -> list[list[str]]:
    return [[docbook.text(each) for each in cells] for cells in rows]


def test_text_is_on_one_line_and_without_zero_width_spaces(tmp_path: Path) -> None:
    found = only_table(tmp_path, table("1", "C", ["Key\u200bword"], row("<para>a\n   b</para><para>c</para>")))
    assert docbook.header(found) == ["Keyword"]
    assert texts(list(docbook.body(found))) == [["a b c"]]


def test_paragraphs_lists_and_notes_are_separate(tmp_path: Path) -> None:
    cell = "<para>one</para><variablelist><title>Terms:</title><varlistentry><term>A</term><listitem><para>aa</para></listitem></varlistentry></variablelist><note><para>two</para></note><para/>"
    found = only_table(tmp_path, table("1", "C", ["X"], row(cell)))
    assert docbook.paragraphs(next(docbook.body(found))[0]) == ["one", "Terms:", "A", "aa", "two"]


def test_comments_and_subscripts_do_not_split_words(tmp_path: Path) -> None:
    found = only_table(
        tmp_path, table("1", "C", ["X"], row("<para>2<!-- no --><superscript>32</superscript>-1</para>"))
    )
    assert texts(list(docbook.body(found))) == [["232-1"]]


def test_cells_that_span_columns_are_repeated_in_each_column(tmp_path: Path) -> None:
    found = only_table(tmp_path, table("1", "C", ["A", "B", "C"], row('<td colspan="2"><para>ab</para></td>', "c")))
    (cells,) = docbook.body(found)
    assert texts([cells]) == [["ab", "ab", "c"]]
    assert cells[0] is cells[1]


def test_cells_that_span_rows_are_repeated_in_each_row(tmp_path: Path) -> None:
    tall = '<td rowspan="3"><para>ie</para></td>'
    last = '<td rowspan="2"><para>z</para></td>'
    found = only_table(
        tmp_path, table("1", "C", ["A", "B", "C"], row(tall, "1", last), row("2"), row("3", "y"), row("d", "4", "x"))
    )
    assert texts(list(docbook.body(found))) == [["ie", "1", "z"], ["ie", "2", "z"], ["ie", "3", "y"], ["d", "4", "x"]]


def test_a_block_that_spans_rows_and_columns(tmp_path: Path) -> None:
    block = '<td rowspan="2" colspan="2"><para>b</para></td>'
    found = only_table(tmp_path, table("1", "C", ["A", "B", "C"], row(block, "1"), row("2")))
    assert texts(list(docbook.body(found))) == [["b", "b", "1"], ["b", "b", "2"]]


def test_a_table_is_found_by_id(tmp_path: Path) -> None:
    xml = table("A.75-2", "C", ["X"]).replace("table_A.75-2", "table_PS3.3_A.75-2")
    root = document(tmp_path, xml).root
    found = docbook.find_table(root, "A.75-2")
    assert found is not None
    assert docbook.table_id(found) == "A.75-2"
    assert docbook.find_table(root, "A.75-3") is None


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("select: label", "Section C.7.1"),
        ("select:label", "Section C.7.1"),
        ("select: labelnumber", "C.7.1"),
        ("select: title", "Patient Module"),
        ("select: label title", "Section C.7.1 Patient Module"),
        ("select: label quotedtitle", "Section C.7.1 “Patient Module”"),
        ("template:Section %n, %t", "Section C.7.1, Patient Module"),
    ],
)
def test_the_style_selects_the_text_of_a_cross_reference(tmp_path: Path, style: str, text: str) -> None:
    xml = section("C.7.1", "Patient Module") + section(
        "D", "D", f'<para>See <xref linkend="sect_C.7.1" xrefstyle="{style}"/>.</para>'
    )
    source = document(tmp_path, xml)
    element = source.section("D")
    assert element is not None
    assert source.paragraphs(element)[-1] == f"See {text}."


def test_references_to_other_parts(tmp_path: Path) -> None:
    xml = (
        '<para>BCID <olink targetdoc="PS3.16" targetptr="sect_CID_29" xrefstyle="select: labelnumber quotedtitle"/>,'
        ' <olink targetdoc="PS3.16" targetptr="DCM_1" xrefstyle="select: label">(1, DCM, "x")</olink>,'
        ' <olink targetdoc="PS3.5" targetptr="PS3.5" xrefstyle="select: labelnumber"/>,'
        ' <olink targetdoc="PS3.5" targetptr="sect_6.2" xrefstyle="select: docname label"/></para>'
    )
    source = document(tmp_path, section("A", "T", xml))
    assert source.paragraphs(source.root)[-1] == 'BCID CID 29, (1, DCM, "x"), PS3.5, PS3.5 Section 6.2'


def test_without_a_link_function_references_are_omitted(tmp_path: Path) -> None:
    found = only_table(tmp_path, table("1", "C", ["X"], row('<para>See <xref linkend="sect_A"/>.</para>')))
    assert texts(list(docbook.body(found))) == [["See ."]]


def test_a_repeated_id_refers_to_the_first_element(tmp_path: Path) -> None:
    source = document(tmp_path, section("A", "first") + section("A", "second"))
    assert docbook.title(source.ids["sect_A"]) == "first"


def test_the_subtitle_contains_edition_and_reconstruction(tmp_path: Path) -> None:
    source = document(tmp_path, "", edition="2025e")
    assert (source.edition, source.reconstructed, source.part) == ("2025e", False, "part03")
    assert document(tmp_path, "", edition="2026c (reconstruction)").reconstructed


@pytest.mark.parametrize("content", ["<book><title>cut off", "", "PK\x03\x04"])
def test_broken_xml_raises_an_error_of_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "part03.xml"
    path.write_text(content)
    with pytest.raises(docbook.DocBookError, match=r"part03\.xml is not well-formed") as caught:
        docbook.parse(path)
    assert "\n" not in str(caught.value)


def test_a_missing_file_raises_an_error(tmp_path: Path) -> None:
    with pytest.raises(docbook.DocBookError, match=r"part03\.xml cannot be opened.*--download"):
        docbook.parse(tmp_path / "part03.xml")


def test_other_xml_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "part03.xml"
    path.write_text("<html/>")
    with pytest.raises(docbook.DocBookError, match="not a DocBook book"):
        docbook.parse(path)


def test_published_files_are_read_completely() -> None:
    for folder in (data.genuine(), data.standard()):
        for path in sorted(folder.glob("*.xml")):
            source = docbook.Document(path)
            assert source.edition, path
            for each in docbook.tables(source.root):
                head = docbook.header(each)
                rows = list(docbook.body(each))
                assert not head or {len(cells) for cells in rows} <= {len(head)}, (path.name, docbook.table_id(each))
