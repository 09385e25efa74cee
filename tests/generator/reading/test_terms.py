"""Lists of terms and numbers of items, in DocBook written for these tests in the style of the standard."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import conditions, docbook
from generator.facts import Element, Terms
from generator.reading import terms
from generator.reading.terms_titles import UNKNOWN
from tests.generator.snippets import document, section

ELEMENTS = (
    ("00080008", "Image Type", "CS"),
    ("00080060", "Modality", "CS"),
    ("0008002A", "Acquisition DateTime", "DT"),
    ("00081150", "Referenced SOP Class UID", "UI"),
    ("00089007", "Frame Type", "CS"),
    ("00280002", "Samples per Pixel", "US"),
    ("00280009", "Frame Increment Pointer", "AT"),
    ("00280100", "Bits Allocated", "US"),
    ("00280101", "Bits Stored", "US"),
    ("00620001", "Segmentation Type", "CS"),
    ("00081115", "Referenced Series Sequence", "SQ"),
)
NAMES = conditions.Names(
    Element(tag=tag, name=name, keyword=name.replace(" ", ""), vr=(vr,), vm="1") for tag, name, vr in ELEMENTS
)


def listed(title: str, *values: str, about: str = "") -> str:
    """Return a variable list."""
    entries = "".join(
        f"<varlistentry><term>{value}</term><listitem><para>{about}</para></listitem></varlistentry>"
        for value in values
    )
    return f'<variablelist spacing="compact"><title>{title}</title>{entries}</variablelist>'


def para(text: str) -> str:
    return f"<para>{text}</para>"


def see(label: str) -> str:
    return f'<para>See <xref linkend="sect_{label}" xrefstyle="select: label"/>.</para>'


def read(folder: Path, tag: str, cell: str, *sections: str) -> tuple[Terms, ...]:
    """Return the terms of a row with the given description."""
    body = f"<table><tbody><tr><td>{cell}</td></tr></tbody></table>"
    book = document(folder, section("C.1", "Something", body, *sections))
    found = next(iter(docbook.descendants(book.root, "td")))
    return terms.TermReader(book, NAMES).extract(found, tag)


def table_of_terms(title: str, *values: str) -> str:
    """Return a table of terms."""
    cells = "".join(f"<tr><td><para>{value}</para></td><td><para>what it means</para></td></tr>" for value in values)
    heads = "<th><para>{}</para></th><th><para>Description</para></th>"
    kind = "Enumerated Value Name" if "Enumerated" in title else "Defined Term Name"
    return (
        f"<table><caption>{title}</caption><thead><tr>{heads.format(kind)}</tr></thead><tbody>{cells}</tbody></table>"
    )


TITLES = {
    "Enumerated Values:": Terms("enumerated", ("A", "B")),
    "Enumerated values": Terms("enumerated", ("A", "B")),
    "Enumerated Value:": Terms("enumerated", ("A", "B")),
    "Defined Terms:": Terms("defined", ("A", "B")),
    "Retired Defined Terms:": Terms("defined", ("A", "B")),
    "Enumerated Values for Value 3:": Terms("enumerated", ("A", "B"), 3),
    "Value 2 Enumerated Values:": Terms("enumerated", ("A", "B"), 2),
    "Defined Terms for Image Type Value 3:": Terms("defined", ("A", "B"), 3),
    "Enumerated Values for Image Type (0008,0008):": Terms("enumerated", ("A", "B")),
    "Enumerated Values if Modality (0008,0060) is CT:": Terms(
        "enumerated", ("A", "B"), None, ("in", "00080060", ("CT",))
    ),
    "Enumerated Values when Modality (0008,0060) not CT:": Terms(
        "enumerated", ("A", "B"), None, ("not", ("in", "00080060", ("CT",)))
    ),
    "Enumerated Values if the moon is full:": Terms("enumerated", ("A", "B"), None, UNKNOWN),
    "Defined Terms for Value 4 for Large Images:": Terms("defined", ("A", "B"), 4, UNKNOWN),
}


@pytest.mark.parametrize("title", TITLES)
def test_titles_of_lists(title: str, tmp_path: Path) -> None:
    assert read(tmp_path, "00080008", listed(title, "A", "B")) == (TITLES[title],)


@pytest.mark.parametrize(
    "title", ["Enumerated Values for Modality (0008,0060):", "Enumerated Values for Bit 0:", "Examples:", "Where:"]
)
def test_other_lists_are_ignored(title: str, tmp_path: Path) -> None:
    assert read(tmp_path, "00080008", listed(title, "A", "B")) == ()


def test_terms_of_numbers_are_decimal_and_a_list_with_other_text_is_ignored(tmp_path: Path) -> None:
    assert read(tmp_path, "00280100", listed("Enumerated Values:", "0001H", "010H", "8")) == ()
    found = read(tmp_path, "00280100", listed("Enumerated Values:", "0001H", "000AH", "08"))
    assert found == (Terms("enumerated", ("1", "10", "8")),)


def test_terms_of_pointers_are_tags(tmp_path: Path) -> None:
    assert read(tmp_path, "00280009", listed("Defined Terms:", "00181063H")) == (Terms("defined", ("00181063",)),)


def test_lists_of_dates_and_sequences_are_ignored(tmp_path: Path) -> None:
    for tag in ("0008002A", "00081115"):
        assert read(tmp_path, tag, listed("Enumerated Values:", "Y", "N")) == ()


def test_the_paragraph_before_contains_value_and_condition(tmp_path: Path) -> None:
    bullets = (
        f"<itemizedlist><listitem>{para('Value 1 shall identify the source')}{listed('Enumerated Values:', 'A')}</listitem>"
        f"<listitem>{para('Value 2 shall identify the target')}{listed('Defined Terms:', 'B')}</listitem></itemizedlist>"
    )
    assert read(tmp_path, "00080008", bullets) == (Terms("enumerated", ("A",), 1), Terms("defined", ("B",), 2))
    conditional = para("When Modality (0008,0060) is CT, then the terms are:") + listed("Enumerated Values:", "A")
    expected = Terms("enumerated", ("A",), None, ("in", "00080060", ("CT",)))
    assert read(tmp_path, "00080008", conditional) == (expected,)


def test_the_description_of_a_single_term_may_contain_a_condition(tmp_path: Path) -> None:
    found = read(
        tmp_path, "00080008", listed("Enumerated Values:", "A", about="Unspecified if Modality (0008,0060) is MR.")
    )
    assert found == (Terms("enumerated", ("A",), None, ("in", "00080060", ("MR",))),)


def test_lists_of_two_kinds_are_defined_terms_together(tmp_path: Path) -> None:
    both = listed("Enumerated Values:", "A") + listed("Defined Terms:", "B", "A")
    assert read(tmp_path, "00080008", both) == (Terms("defined", ("A", "B")),)


def test_terms_are_defined_if_others_are_permitted(tmp_path: Path) -> None:
    cell = listed("Enumerated Values:", "A") + para("Other values are permitted.")
    assert read(tmp_path, "00080008", cell) == (Terms("defined", ("A",)),)


NOTE = f"<note>{see('C.2')}</note>"
SECTIONS = {
    "title is the attribute": (section("C.2", "Image Type", listed("Defined Terms:", "A")), True),
    "title has two attributes": (section("C.2", "Image Type and Frame Type", listed("Defined Terms:", "A")), True),
    "other title": (section("C.2", "Something", listed("Defined Terms:", "A")), False),
    "other title, paragraph names the attribute": (
        section("C.2", "Something", para("Image Type (0008,0008) is:"), listed("Defined Terms:", "A")),
        True,
    ),
    "other title, paragraph names another attribute": (
        section("C.2", "Something", para("Frame Type (0008,9007) is:"), listed("Defined Terms:", "A")),
        False,
    ),
    "list for another attribute": (
        section("C.2", "Image Type", listed("Defined Terms for Frame Type (0008,9007):", "A")),
        False,
    ),
    "in a subsection": (
        section("C.2", "More", section("C.2.1", "Image Type", listed("Defined Terms:", "A"))),
        True,
    ),
    "in a subsection with another title": (
        section("C.2", "More", section("C.2.1", "Color", listed("Defined Terms:", "A"))),
        False,
    ),
    "in a cell of a table": (
        section(
            "C.2", "Image Type", f"<table><tbody><tr><td>{listed('Defined Terms:', 'A')}</td></tr></tbody></table>"
        ),
        False,
    ),
    "in a table of terms": (section("C.2", "Image Type", table_of_terms("Defined Terms", "A")), True),
    "in a table of terms with the attribute in the caption": (
        section("C.2", "Something", table_of_terms("Image Type and Frame Type", "A")),
        True,
    ),
    "in a table of terms with another attribute in the caption": (
        section("C.2", "Image Type", table_of_terms("Frame Type Values", "A")),
        False,
    ),
}


@pytest.mark.parametrize("case", SECTIONS)
def test_a_list_in_a_section_that_the_row_refers_to(case: str, tmp_path: Path) -> None:
    found, expected = SECTIONS[case]
    assert read(tmp_path, "00080008", see("C.2"), found) == ((Terms("defined", ("A",)),) if expected else ())


def test_a_reference_in_a_note_is_ignored(tmp_path: Path) -> None:
    there = section("C.2", "Image Type", listed("Defined Terms:", "A"))
    assert read(tmp_path, "00080008", NOTE, there) == ()


def test_a_table_of_enumerated_values_for_some_objects_has_defined_terms(tmp_path: Path) -> None:
    for caption, kind in (
        ("Enumerated Values of Image Type Value 3", "enumerated"),
        ("Enumerated Values of Image Type Value 3 for Large Images", "defined"),
    ):
        there = section("C.2", "Image Type", table_of_terms(caption, "A"))
        assert [(each.kind, each.value) for each in read(tmp_path, "00080008", see("C.2"), there)] == [(kind, 3)]


def test_a_list_in_a_section_does_not_extend_the_list_of_the_row(tmp_path: Path) -> None:
    there = section("C.2", "Image Type", listed("Defined Terms:", "A", "B"))
    cell = listed("Enumerated Values:", "A") + see("C.2")
    assert read(tmp_path, "00080008", cell, there) == (Terms("enumerated", ("A",)),)


def test_a_conditional_list_in_a_section_is_added(tmp_path: Path) -> None:
    condition = ("in", "00080060", ("CT",))
    there = section("C.2", "Image Type", listed("Enumerated Values if Modality (0008,0060) is CT:", "A"))
    cell = listed("Enumerated Values:", "A", "B") + see("C.2")
    assert read(tmp_path, "00080008", cell, there) == (
        Terms("enumerated", ("A", "B")),
        Terms("enumerated", ("A",), None, condition),
    )


FIXED = {
    "The Value shall be 16.": ("16",),
    "This Value shall be 12 or16.": ("12", "16"),
    "Number of bits. This Value shall be 16.": ("16",),
    "The Value shall be greater than 2.": None,
    "The Value shall be 1 if the moon is full.": None,
    "The Value shall be unique.": None,
}


@pytest.mark.parametrize("text", FIXED)
def test_a_sentence_may_fix_the_value(text: str, tmp_path: Path) -> None:
    values = FIXED[text]
    assert read(tmp_path, "00280100", para(text)) == ((Terms("enumerated", values),) if values else ())


def test_a_sentence_may_fix_a_uid(tmp_path: Path) -> None:
    found = read(tmp_path, "00081150", para('Shall have a Value of "1.2.840.1" (Something Storage).'))
    assert found == (Terms("enumerated", ("1.2.840.1",)),)


def test_lists_that_do_not_belong_to_a_row_are_reported(tmp_path: Path) -> None:
    body = f"<table><tbody><tr><td>{listed('Defined Terms:', 'A')}</td></tr></tbody></table>"
    book = document(tmp_path, section("C.1", "Something", body, listed("Examples:", "x")))
    reader = terms.TermReader(book, NAMES)
    reader.extract(next(iter(docbook.descendants(book.root, "td"))), "00080008")
    assert list(reader.unattached()) == [("C.1", "Examples:", ("x",))]


COUNTS = {
    "Only a single Item shall be included in this Sequence.": (1, 1),
    "Zero or one Item shall be included in this Sequence.": (0, 1),
    "One or more Items shall be included in this Sequence.": (1, None),
    "One or more Items are permitted in this Sequence.": (0, None),
    "Zero or more Items may be there.": (0, None),
    "Some words without a stop\nTwo Items shall be present.": (2, 2),
    "Some words Two or more Items shall be present.": (2, None),
    "One or two Items shall be included.": (1, 2),
    "Only one Item shall be included if the moon is full.": None,
    "If the moon is full, only a single Item shall be included.": None,
    "The number of Items shall equal the Number of Beams (300A,0080).": None,
    "": None,
}


@pytest.mark.parametrize("text", COUNTS)
def test_numbers_of_items(text: str) -> None:
    assert terms.items_count(text) == COUNTS[text]
