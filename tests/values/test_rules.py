"""The rules for values (PS3.5 6.2): the module by itself, and compared with pydicom's validators."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import nan
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import config
from pydicom.valuerep import validate_value

from dcmgen import dictionary
from dcmgen.dictionary.data.vrs import VRS
from dcmgen.values.rules import (
    check_length,
    check_multiplicity,
    check_text,
    check_value,
    count_of,
    multiplicities,
    written,
)
from dcmgen.values.vr import EXTENDED
from tests.values.table import FIELDS, MULTIPLICITY, PRIVATE, QUERY, ROWS, Row, dataset, keyword_dataset, number


def stored(row: Row) -> Any:
    return dataset(row)._value(PRIVATE)


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_values(row: Row) -> None:
    assert tuple(problem.rule for problem in check_value(row.vr, stored(row))) == row.rules


@pytest.mark.parametrize(("keyword", "value", "rules"), MULTIPLICITY)
def test_numbers_of_values(keyword: str, value: Any, rules: tuple[str, ...]) -> None:
    tag = number(keyword)
    kept = keyword_dataset(keyword, value)._value(tag)
    found = check_value(dictionary.vr_of(tag), kept, dictionary.vm_of(tag))
    assert tuple(problem.rule for problem in found) == rules


@pytest.mark.parametrize("row", QUERY, ids=repr)
def test_keys_of_queries(row: Row) -> None:
    assert tuple(problem.rule for problem in check_value(row.vr, stored(row), "1", query=True)) == row.rules


def test_a_query_does_not_allow_every_number_of_values() -> None:
    assert [problem.rule for problem in check_value("DS", [1.0, 2.0, 3.0], "2", query=True)] == ["vm"]
    assert check_value("UI", ["1.2", "1.3"], "1", query=True) == []


@pytest.mark.parametrize("row", [row for row in ROWS if not row.rules], ids=repr)
def test_what_is_sound_is_sound_in_a_query(row: Row) -> None:
    assert check_value(row.vr, stored(row), query=True) == []


@pytest.mark.parametrize(("vr", "raw", "rules"), [field for field in FIELDS if field[0] in VRS])
def test_fields(vr: str, raw: bytes, rules: tuple[str, ...]) -> None:
    found = check_length(vr, len(raw))
    if VRS[vr].repertoire != "binary":
        found += check_text(vr, raw.decode())
    assert tuple(problem.rule for problem in found) == rules


@pytest.mark.parametrize("vr", sorted(EXTENDED))
def test_control_characters_are_those_that_the_standard_allows(vr: str) -> None:
    controls = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0))]
    assert [one for one in controls if not check_text(vr, f"a{one}b")] == sorted(VRS[vr].controls)


@pytest.mark.parametrize("vr", [vr for vr, facts in VRS.items() if facts.characters])
def test_a_character_that_the_standard_does_not_allow_is_found_at_every_position(vr: str) -> None:
    allowed = re.compile(f"[{VRS[vr].characters}]")
    others = {one for one in map(chr, range(0x80)) if not allowed.fullmatch(one)}
    others -= {"UI": {"\0"}, "UR": {" "}}.get(vr, set())  # padding
    others -= {"\\"} if VRS[vr].multiple else set()
    texts = [row.value for row in ROWS if row.vr == vr and not row.rules and isinstance(row.value, str)]
    changed = [f"{text[:at]}{one}{text[at + 1 :]}" for text in texts for at in range(len(text)) for one in others]
    assert len(changed) > 100
    assert [text for text in changed if not check_text(vr, text)] == []


@pytest.mark.parametrize(("vr", "outside"), [("CS", ""), ("UR", "%")])
def test_every_character_that_the_standard_allows_is_accepted(vr: str, outside: str) -> None:
    allowed = re.compile(f"[{VRS[vr].characters}]")
    assert [one for one in map(chr, range(0x80)) if allowed.fullmatch(one) and check_text(vr, f"A{one}A")] == [*outside]


def test_every_value_representation_has_rows() -> None:
    assert {row.vr for row in ROWS} == set(VRS) - {"SQ"}
    breakable = {row.vr for row in ROWS if row.rules} | {field[0] for field in FIELDS if field[2]}
    assert set(VRS) - breakable == {"SQ", "OW", "UN"}, "bytes of any length are padded when they are written"


@pytest.mark.parametrize(
    ("vr", "text", "fix"),
    [
        ("DA", "2024.02.01", "write 20240201"),
        ("TM", "12:30:00", "write 123000"),
        ("AS", "18m", "write 018M"),
        ("CS", "head", "write HEAD"),
        ("DS", "1,5", "write 1.5"),
        ("LO", "a\nb", "remove it"),
        ("CS", "A" * 17, "shorten the value to 16 characters"),
        ("CS", "A" * 16 + "  ", "remove the padding"),
    ],
)
def test_fix(vr: str, text: str, fix: str) -> None:
    assert [problem.fix for problem in check_text(vr, text)] == [fix]


@pytest.mark.parametrize(
    ("vr", "text", "count"),
    [("CS", "A\\B", 2), ("CS", "\\", 0), ("CS", "  ", 0), ("CS", "\\B", 2), ("UI", "\0", 0), ("ST", "a\\b", 1)],
)
def test_count(vr: str, text: str, count: int) -> None:
    assert count_of(vr, text) == count


@pytest.mark.parametrize(
    ("vr", "value", "rules"),
    [
        ("US or SS", -5, []),
        ("US or SS", 65535, []),
        ("US or SS", 65536, ["vr.US.range"]),
        ("US or SS", -32769, ["vr.US.range"]),
        ("US or OW", b"abc", []),
        ("US or OW", [0, 65536], ["vr.US.range"]),
        ("OB or OW", b"abc", []),
        ("SQ", [], []),
        ("DS", 1 / 3, []),
        ("DS", [1 / 3, nan], ["vr.DS.form"]),
        ("IS", 2**31, ["vr.IS.range"]),
        ("LO", None, []),
    ],
)
def test_ambiguous_representations_plain_numbers_and_no_value(vr: str, value: Any, rules: list[str]) -> None:
    assert [problem.rule for problem in check_value(vr, value)] == rules


# ---- value multiplicity


@pytest.mark.parametrize(
    ("vm", "good", "bad"),
    [
        ("1", [1], [2]),
        ("1-3", [1, 2, 3], [4]),
        ("2-2n", [2, 4, 6], [1, 3]),
        ("1-n", [1, 7], []),
        ("3-3n", [3, 6], [1, 4]),
        ("1-n or 1", [1, 5], []),
        ("16", [16], [15]),
        ("2-n", [2, 3], [1]),
        ("", [1, 2], []),
    ],
)
def test_multiplicity(vm: str, good: list[int], bad: list[int]) -> None:
    assert [n for n in good if check_multiplicity(vm, n)] == []
    assert [n for n in bad if not check_multiplicity(vm, n)] == []
    assert check_multiplicity(vm, 0) == []  # whether there must be a value is a matter of the Type


def test_every_vm_of_the_dictionary_is_understood() -> None:
    odd = {dictionary.vm_of(number(keyword)) for keyword in dictionary.keywords()} - {""}
    assert {vm for vm in odd if not multiplicities(vm)} == set()


# ---- pydicom

_TEXTS = ("LO", "LT", "PN", "SH", "ST", "UC", "UT")
PYDICOM_ACCEPTS: dict[str, Callable[[Row], bool]] = {
    "does not check the control characters of text": lambda row: (
        row.rules[0].endswith((".characters", ".padding")) and row.vr in _TEXTS
    ),
    "checks the digits of dates, not the calendar": lambda row: row.rules[0] in ("vr.DA.range", "vr.DT.range"),
    "allows ranges in every dataset, not only in queries": lambda row: row.rules[0] in _FORMS and "-" in row.value,
    "does not check the range of the offset from UTC": lambda row: row.rules == ("vr.DT.zone",),
    "does not check the range of integer strings": lambda row: row.rules == ("vr.IS.range",),
    "allows the digits of every script": lambda row: row.value == "\u0661",
    "allows AE of spaces only": lambda row: row.rules == ("vr.AE.blank",),
    "allows a backslash in a value": lambda row: row.rules == ("vr.backslash",),
    "does not check the root of a UID": lambda row: row.rules == ("vr.UI.root",),
    "does not count the components of a name": lambda row: row.rules == ("vr.PN.components",),
    "does not check percent-encoding": lambda row: row.vr == "UR" and "%" in row.value,
    "does not check the range of single precision": lambda row: row.rules == ("vr.FL.range",),
    "does not check that bytes are whole words": lambda row: row.rules[0].endswith(".size"),
}
"""Why pydicom accepts what PS3.5 does not allow."""
_FORMS = ("vr.DA.form", "vr.DT.form", "vr.TM.form")

PYDICOM_REFUSES = [Row("DT", "2024 "), Row("TM", "12 "), Row("TM", "120000 ")]
"""Padding that PS3.5 Table 6.2-1 allows; pydicom allows it only after a fraction of a second."""


def accepted_by_pydicom(row: Row) -> bool:
    value = stored(row)
    try:
        for one in value if isinstance(value, list) else [value]:
            validate_value(row.vr, written(one) if row.vr in ("DS", "IS") and one is not None else one, config.RAISE)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_against_pydicom(row: Row) -> None:
    accepted = accepted_by_pydicom(row)
    if row.rules and accepted:
        assert [reason for reason, holds in PYDICOM_ACCEPTS.items() if holds(row)]
    else:
        assert accepted == (row not in PYDICOM_REFUSES and not row.rules)


def test_the_differences_from_pydicom_are_real() -> None:
    lenient = [row for row in ROWS if row.rules and accepted_by_pydicom(row)]
    assert [reason for reason, holds in PYDICOM_ACCEPTS.items() if not any(map(holds, lenient))] == []
    assert [row for row in PYDICOM_REFUSES if row not in ROWS or accepted_by_pydicom(row)] == []


_ALPHABETS = {
    "AS": "0123DWMYd ",
    "CS": "AZ09_ a-",
    "DA": "012389",
    "DS": "0123456789+-.eE ",
    "IS": "0123456789+- ",
    "TM": "012356.",
    "UI": "0123.",
}


@pytest.mark.parametrize("vr", sorted(_ALPHABETS))
@given(data=st.data())
def test_texts_against_pydicom(vr: str, data: st.DataObject) -> None:
    text = data.draw(st.text(_ALPHABETS[vr], min_size=1, max_size=18))
    if not text.strip() or text != text.strip():
        return  # padding is judged differently on purpose
    try:
        validate_value(vr, text, config.RAISE)
        accepted = True
    except ValueError:
        accepted = False
    found = check_text(vr, text)
    if accepted != (not found):  # pydicom checks the form, neither the calendar nor the range
        assert accepted
        assert {problem.rule.rpartition(".")[2] for problem in found} <= {"range", "length", "root"}
