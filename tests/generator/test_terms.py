"""Lists of terms and item counts, in DocBook phrased here in the style of the standard."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import conditions, docbook, terms
from generator.facts import Element, Terms
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
    """A variable list."""
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
    """Terms of a row whose cell this is."""
    body = f"<table><tbody><tr><td>{cell}</td></tr></tbody></table>"
    book = document(folder, section("C.1", "Something", body, *sections))
    found = next(iter(docbook.descendants(book.root, "td")))
    return terms.TermReader(book, NAMES).extract(found, tag)


def test_the_title_tells_the_kind(tmp_path: Path) -> None:
    assert read(tmp_path, "00080060", listed("Enumerated Values:", "CT", "MR")) == (Terms("enumerated", ("CT", "MR")),)
    assert read(tmp_path, "00080060", listed("Defined Terms:", "CT")) == (Terms("defined", ("CT",)),)


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
def test_items_are_counted(text: str) -> None:
    assert terms.items_count(text) == COUNTS[text]
