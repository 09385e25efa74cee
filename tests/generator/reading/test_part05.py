"""PS3.5: the value representations and rules for compressed pixels, and errors for unknown cells."""

from __future__ import annotations

import re
from functools import cache

import pytest
from lxml import etree

from generator import docbook
from generator.docbook import DocBookError
from generator.facts import Compression, Vr
from generator.reading import part05
from tests import data, golden


@cache
def whole() -> dict[str, Vr]:
    return {each.vr: each for each in part05.read(docbook.parse(data.standard() / "part05.xml"))}


def test_every_vr() -> None:
    assert len(whole()) == 34


@pytest.mark.parametrize(
    ("vr", "length", "unit", "fixed"),
    [
        ("AE", 16, "bytes", False),
        ("AS", 4, "bytes", True),
        ("AT", 4, "bytes", True),
        ("DA", 8, "bytes", True),
        ("DT", 26, "bytes", False),
        ("FD", 8, "bytes", True),
        ("LO", 64, "characters", False),
        ("LT", 10240, "characters", False),
        ("OB", None, "", False),
        ("PN", 64, "characters per component group", False),
        ("UI", 64, "bytes", False),
        ("UN", None, "", False),
        ("UT", None, "", False),
        ("UV", 8, "bytes", True),
    ],
)
def test_lengths(vr: str, length: int | None, unit: str, fixed: bool) -> None:
    each = whole()[vr]
    assert (each.length, each.unit, each.fixed) == (length, unit, fixed)


@pytest.mark.parametrize(
    ("vr", "good", "bad"),
    [
        ("AS", "018M", "018X"),
        ("CS", "ORIGINAL_1 A", "original"),
        ("DA", "19930822", "1993.08.22"),
        ("DS", "-1.5E+3", "1,5"),
        ("DT", "20070501+0200", "2007T"),
        ("IS", "-12", "1.2"),
        ("TM", "070907.0705 ", "07:09"),
        ("UI", "1.2.840", "1.2-3"),
        ("UR", "https://example.org/a?b=[1]#c%20(d)", "a\\b"),
    ],
)
def test_characters_are_a_regular_expression(vr: str, good: str, bad: str) -> None:
    pattern = re.compile(f"[{whole()[vr].characters}]*")
    assert pattern.fullmatch(good)
    assert not pattern.fullmatch(bad)


def test_repertoires() -> None:
    extended = {vr for vr, each in whole().items() if each.repertoire == "extended"}
    assert extended == {"LO", "LT", "PN", "SH", "ST", "UC", "UT"}
    text = {vr for vr, each in whole().items() if each.repertoire == "default"}
    assert text == {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"}
    assert all(each.repertoire == "binary" for vr, each in whole().items() if vr not in extended | text)


def test_compressions() -> None:
    rows = part05.compressions(docbook.parse(data.standard() / "part05.xml"))
    assert {row.table for row in rows} == {f"8.2.{n}" for n in ("1-1", "1-2", "2-1", "3-1", "4-1", "14-1", "15-1")}
    assert Compression("8.2.2-1", "1.2.840.10008.1.2.5", ("YBR_FULL",), (3,), (0, 1), (0,), (8, 16), (1, 16)) in rows
    htj2k = [row for row in rows if row.syntax == "1.2.840.10008.1.2.4.203"]
    assert {row.photometric[-1] for row in htj2k} == {"MONOCHROME2", "YBR_RCT", "YBR_ICT", "RGB", "YBR_FULL"}
    assert htj2k[0].allocated == (8, 16, 24, 32, 40)
    assert htj2k[0].stored == (1, 38)
    jpeg = [row for row in rows if row.syntax == "1.2.840.10008.1.2.4.51"]
    assert [(row.allocated, row.stored, row.planar) for row in jpeg] == [((8,), (8, 8), ()), ((16,), (12, 12), ())]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<para>High Bit</para>", "<para>Top Bit</para>", "Table 8.2.2-1: unknown columns"),
        (
            "<para>1, 8 or 16</para>",
            "<para>any</para>",
            "Table 8.2.2-1, MONOCHROME1 MONOCHROME2: not a list of numbers",
        ),
    ],
)
def test_unknown_cells_of_compressions_are_errors(old: str, new: str, message: str) -> None:
    with pytest.raises(DocBookError, match=re.escape(message)):
        part05.compressions(mini(old, new))


def test_control_characters() -> None:
    allowed = {vr: set(each.controls) for vr, each in whole().items() if each.controls}
    assert allowed == {
        **{key: {"\x1b"} for key in ("LO", "PN", "SH", "UC")},
        **{key: set("\t\n\x0c\r\x1b") for key in ("LT", "ST", "UT")},
    }


def mini(old: str, new: str) -> docbook.Element:
    """Return PS3.5 of the mini-standard with a change."""
    text = (golden.STANDARD / "part05.xml").read_text("utf-8")
    assert old in text
    return etree.fromstring(text.replace(old, new).encode())


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<para>8 bytes fixed</para>", "<para>short</para>", "Table 6.2-1, DA: unknown length 'short'"),
        ("<para>VR Name</para>", "<para>Name</para>", "Table 6.2-1: unknown columns"),
        ('label="6.2-1" xml:id="table_6.2-1"', 'label="X" xml:id="table_X"', "no Table 6.2-1 or 7.1-2; is it PS3.5"),
        ("always have a Value Multiplicity of one", "be alone", "PS3.5 6.4 does not list the VRs"),
        ("AE, CS, DA, DS, FD, IS, LO, LT, PN, SH, SS, UI, UL and US", "see below", "Table 7.1-2: the caption"),
    ],
)
def test_unknown_cells_are_errors(old: str, new: str, message: str) -> None:
    with pytest.raises(DocBookError, match=re.escape(message)):
        part05.read(mini(old, new))
