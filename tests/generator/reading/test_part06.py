"""PS3.6 and PS3.7: single rows and complete registries of elements and UIDs."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest
from lxml import etree

from generator import docbook
from generator.docbook import DocBookError
from generator.facts import Element, Uid
from generator.reading import part06, part07
from tests import data


def table(
    label: str, head: list[str], *rows: list[str], caption: str = "Registry", section: str = "A"
) -> docbook.Element:
    """Return a book with one table."""
    cells = [f"<tr>{''.join(f'<th><para>{each}</para></th>' for each in head)}</tr>"]
    cells += [f"<tr>{''.join(f'<td><para>{each}</para></td>' for each in row)}</tr>" for row in rows]
    body = f"<thead>{cells[0]}</thead><tbody>{''.join(cells[1:])}</tbody>"
    return etree.fromstring(
        f'<book xmlns="http://docbook.org/ns/docbook" label="PS3.6"><chapter label="{section}">'
        f'<table label="{label}" xml:id="table_{label}"><caption>{caption}</caption>{body}</table></chapter></book>'
    )


ELEMENTS = ["Tag", "Name", "Keyword", "VR", "VM", ""]
UIDS = ["UID Value", "UID Name", "UID Keyword", "UID Type", "Part"]


def one_element(*cells: str) -> Element:
    (found,) = part06.read_elements(docbook.find_table(table("6-1", ELEMENTS, list(cells)), "6-1"))  # type: ignore[arg-type]
    return found


def one_uid(*cells: str, head: list[str] = UIDS, caption: str = "UID Values") -> Uid:
    root = table("A-1", head, list(cells), caption=caption)
    (found,) = part06.read_uids(docbook.find_table(root, "A-1"))  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (
            ("(0010,0010)", "Patient's Name", "Patient\u200bName", "PN", "1", ""),
            Element("00100010", "Patient's Name", "PatientName", ("PN",), "1"),
        ),
        (
            ("(60xx,3000)", "Overlay Data", "Overlay\u200bData", "OB or OW", "1", ""),
            Element("60xx3000", "Overlay Data", "OverlayData", ("OB", "OW"), "1"),
        ),
        (
            ("(0020,31xx)", "Source Image IDs", "SourceImageIDs", "CS", "1-n", "RET"),
            Element("002031xx", "Source Image IDs", "SourceImageIDs", ("CS",), "1-n", "yes"),
        ),
        (
            ("(50xx,0005)", "Curve Dimensions", "CurveDimensions", "US", "1", "RET (2004)"),
            Element("50xx0005", "Curve Dimensions", "CurveDimensions", ("US",), "1", "2004"),
        ),
        (
            (
                "(0028,1200)",
                "Gray Lookup Table Data",
                "GrayLookupTableData",
                "US or SS or OW",
                "1-n or 1",
                "RET (2017c)",
            ),
            Element(
                "00281200", "Gray Lookup Table Data", "GrayLookupTableData", ("US", "SS", "OW"), "1-n or 1", "2017c"
            ),
        ),
        (("(fffe,e000)", "Item", "Item", "See Note 2", "1", ""), Element("FFFEE000", "Item", "Item", (), "1")),
        (("(0018,9445)", "", "", "", "", "RET - See Note 3"), Element("00189445", "", "", (), "", "yes")),
        (
            ("(0014,0023)", "CAD File Format", "CADFileFormat", "ST", "1", "DICONDE"),
            Element("00140023", "CAD File Format", "CADFileFormat", ("ST",), "1", "", "DICONDE"),
        ),
    ],
)
def test_rows_of_elements(cells: tuple[str, ...], expected: Element) -> None:
    assert one_element(*cells) == expected


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        (("0010,0010", "Name", "Name", "PN", "1", ""), "Table 6-1, row 0010,0010: not a tag"),
        (("(0010,0010)", "Name", "Na me", "PN", "1", ""), "not a keyword: 'Na me'"),
        (("(0010,0010)", "Name", "Name", "PNX", "1", ""), "unknown VR 'PNX'"),
        (("(0010,0010)", "Name", "Name", "PN", "one", ""), "unknown VM 'one'"),
        (("(0010,0010)", "Name", "Name", "PN", "1", "maybe"), "unknown remark 'maybe'"),
        (("(0010,0010)", "Name"), "2 cells, expected 6"),
    ],
)
def test_unknown_cells_are_errors_with_their_location(cells: tuple[str, ...], message: str) -> None:
    with pytest.raises(DocBookError, match="Table 6-1") as caught:
        one_element(*cells)
    assert message in str(caught.value)


def test_unknown_columns_are_errors() -> None:
    with pytest.raises(DocBookError, match="Table 6-1: unknown columns"):
        part06.read(table("6-1", ["Tag", "Name", "VR"]))
    with pytest.raises(DocBookError, match="Table A-1: unknown column 'Color'"):
        one_uid("1.2.3", "red", head=["UID Value", "Color"])


def test_another_part_is_an_error() -> None:
    with pytest.raises(DocBookError, match=r"no Table 6-1; is it PS3\.6 \(Data Dictionary\)\?"):
        part06.read(table("C.7-1", ["Attribute Name", "Tag"]))
    with pytest.raises(DocBookError, match=r"no Table E.1-1"):
        part07.read(table("C.7-1", ["Attribute Name", "Tag"]))


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (
            (
                "1.2.840.10008.1.\u200b2",
                "Implicit VR: Default Transfer Syntax for DICOM",
                "Implicit\u200bVR",
                "Transfer Syntax",
                "PS3.5",
            ),
            Uid("1.2.840.10008.1.2", "Implicit VR", "ImplicitVR", "Transfer Syntax", "PS3.5"),
        ),
        (
            ("1.2.840.10008.1.9", "Basic Study (Retired)", "BasicStudy", "SOP Class", "PS3.4"),
            Uid("1.2.840.10008.1.9", "Basic Study", "BasicStudy", "SOP Class", "PS3.4", "yes"),
        ),
        (("1.2.3", "(Retired)", "", "SOP Class", ""), Uid("1.2.3", "", "", "SOP Class", "", "yes")),
    ],
)
def test_rows_of_uids(cells: tuple[str, ...], expected: Uid) -> None:
    assert one_uid(*cells) == expected


def test_tables_of_uids_without_a_type() -> None:
    frame = one_uid(
        "1.2.3",
        "Atlas",
        "Atlas",
        "",
        head=["UID Value", "UID Name", "UID Keyword", "Normative Reference"],
        caption="Well-known Frames of Reference",
    )
    assert frame == Uid("1.2.3", "Atlas", "Atlas", "Well-known frame of reference", "")
    group = one_uid(
        "1.2.4",
        '<olink targetptr="sect_CID_4"/>',
        '<olink targetptr="sect_CID_4"/>',
        head=["Context UID", "Context Identifier", "Context Group Name"],
        caption="Context Group UID Values",
    )
    assert group == Uid("1.2.4", "CID 4", "", "Context Group", "")
    with pytest.raises(DocBookError, match="neither the row nor the caption contains a type"):
        one_uid("1.2.5", "Thing", head=["UID Value", "UID Name"], caption="Things")
    with pytest.raises(DocBookError, match="not a UID"):
        one_uid("1.2.x", "Thing", "Thing", "SOP Class", "")


@cache
def whole() -> tuple[tuple[Element, ...], tuple[Uid, ...]]:
    return part06.read(docbook.parse(data.standard() / "part06.xml"))


def test_every_element_of_the_real_part() -> None:
    elements, _ = whole()
    assert len(elements) == 5267 + 22 + 19 + 1
    assert sum("x" in each.tag for each in elements) == 88
    assert Counter(each.note for each in elements) == {"": 5032, "DICONDE": 189, "DICOS": 88}
    assert sum(bool(each.retired) for each in elements) == 474
    assert sum(not each.keyword for each in elements) == 7
    assert all(each.retired for each in elements if not each.keyword)
    assert len({each.tag for each in elements}) == len(elements)


def test_every_uid_of_the_real_part() -> None:
    _, uids = whole()
    kinds = Counter(each.kind for each in uids)
    assert sum(kinds.values()) == 466 + kinds["Well-known frame of reference"]
    assert kinds["Well-known frame of reference"] == 28
    assert (kinds["SOP Class"], kinds["Transfer Syntax"]) == (312, 63)
    assert [each.name for each in uids if not each.keyword] == [
        "CT Image Storage - For Processing",
        "Enhanced CT Image Storage - For Processing",
        "Legacy Converted Enhanced CT Image Storage - For Processing",
        "Ultrasound Waveform Storage",
        "Waveform Presentation State Storage",
        "Waveform Acquisition Presentation State Storage",
    ]


def test_the_published_excerpt() -> None:
    """The published markup of an edition whose Table A-1 has no column for keywords."""
    elements, uids = part06.read(docbook.parse(data.genuine() / "part06_excerpt.xml"))
    assert [each.keyword for each in elements][:4] == [
        "LengthToEnd",
        "SpecificCharacterSet",
        "LanguageCodeSequence",
        "ImageType",
    ]
    assert elements[0].retired == "yes"
    assert uids[1] == Uid("1.2.840.10008.1.2", "Implicit VR Little Endian", "", "Transfer Syntax", "PS3.5")


def test_the_command_elements() -> None:
    elements = part07.read(docbook.parse(data.standard() / "part07.xml"))
    assert Counter(each.retired for each in elements) == {"": 24, "yes": 22}
    assert elements[0] == Element("00000000", "Command Group Length", "CommandGroupLength", ("UL",), "1")
