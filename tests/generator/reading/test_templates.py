"""The reader of ``standard/templates.toml``."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import facts
from generator.facts import Condition, Facts, TemplateRow
from generator.reading import templates
from tests import data

STANDARD = data.ROOT / "standard"
HEAD = """
[[template]]
tid = "9"
name = "Example"
type = "Extensible"
order = "Significant"
root = true
parameters = ["Name"]
rows = '''
1 |                    | CONTAINER | EV (1, DCM, "One"), DT (2, DCM, "Two") | 1   | M |
"""


def read(tmp_path: Path, rows: str) -> tuple[TemplateRow, ...]:
    (tmp_path / "templates.toml").write_text(f"{HEAD.lstrip()}{rows}\n'''\n", encoding="utf-8")
    known = Facts(
        codes=(facts.Code("DCM", "1", (("One", "One"),)),), context_groups=(facts.ContextGroup(7, "Seven", "Seven"),)
    )
    (template,) = templates.load(known, tmp_path).templates
    assert template.extensible
    assert template.ordered
    assert template.root
    return template.rows


def test_columns_of_a_row(tmp_path: Path) -> None:
    first, second, third, fourth = read(
        tmp_path,
        "2 | > HAS CONCEPT MOD  | CODE | $Name | 1-n | U | | DCID 7, BCID 7\n"
        '3 | > R-INFERRED FROM  | NUM  |       | 2   | M | | UNITS = EV (mm, UCUM, "mm")\n'
        "4 | > CONTAINS | INCLUDE | DTID 8 | 1 | M | | $A = $Name; $B = DCID 7\n",
    )
    assert first.concept == (("code", "1", "DCM"), ("term", "2", "DCM", "Two"))
    assert first.vm == (1, 1)
    assert second.depth == 1
    assert second.vm == (1, None)
    assert second.concept == (("parameter", "Name"),)
    assert second.values == (("group", "7", "Defined"), ("group", "7", "Baseline"))
    assert third.by_reference
    assert third.relationship == "INFERRED FROM"
    assert third.vm == (2, 2)
    assert third.units == (("code", "mm", "UCUM", "mm"),)
    assert fourth.include == "8"
    assert fourth.bindings == (("A", (("parameter", "Name"),)), ("B", (("group", "7", "Defined"),)))


ABSENT = ("not", ("row", "9/1"))


@pytest.mark.parametrize(
    ("requirement", "text", "condition"),
    [
        ("MC", "IF row 1 absent", Condition("parsed", ABSENT, otherwise="allowed")),
        ("MC", "IFF row 1 absent", Condition("parsed", ABSENT)),
        ("UC", "IFF row 1 absent", Condition("parsed", allowed=ABSENT)),
        ("MC", "XOR rows 1, 2", Condition("parsed", ("and", ABSENT, ("not", ("row", "9/2"))))),
        ("UC", "XOR row 1", Condition("parsed", allowed=ABSENT)),
        ("MC", "IFF row 1 = (1, DCM), (2, DCM)", Condition("parsed", ("row in", "9/1", (("1", "DCM"), ("2", "DCM"))))),
        ("MC", "IFF row 1 != (1, DCM)", Condition("parsed", ("row not in", "9/1", (("1", "DCM"),)))),
        ("MC", "IFF row 1 concept = (1, DCM)", Condition("parsed", ("row concept", "9/1", (("1", "DCM"),)))),
        ("MC", "IFF row 1 exceeds row 2", Condition("parsed", ("row exceeds", "9/1", "9/2"))),
        (
            "MC",
            "IFF TID 9 row 1 present and row 2 present or row 1 absent",
            Condition("parsed", ("or", ("and", ("row", "9/1"), ("row", "9/2")), ABSENT)),
        ),
        ("MC", "? device", Condition("undecidable")),
    ],
)
def test_conditions(tmp_path: Path, requirement: str, text: str, condition: Condition) -> None:
    rows = read(tmp_path, f"2 | > CONTAINS | TEXT | | 1 | {requirement} | {text} |")
    assert rows[1].condition == condition


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("2 | > OWNS | TEXT | | 1 | M | |", "TID 9 row 2 has the unknown relationship 'OWNS'"),
        ("2 | > CONTAINS | WORD | | 1 | M | |", "TID 9 row 2 has the unknown Value Type 'WORD'"),
        ("2 | > CONTAINS | TEXT | | 1 | X | |", "TID 9 row 2 has the unknown requirement type 'X'"),
        ("2 | > CONTAINS | TEXT | (1, DCM) | 1 | M | |", "TID 9 row 2 has codes that cannot be read"),
        ("2 | > CONTAINS | TEXT | DCID 8 | 1 | M | |", "TID 9 row 2 refers to CID 8, which does not exist"),
        ("2 | > CONTAINS | TEXT | $Other | 1 | M | |", "TID 9 row 2 refers to the unknown parameter \\$Other"),
        ("2 | > CONTAINS | TEXT | | 1 | MC | maybe |", "TID 9 row 2 has a condition that cannot be read: 'maybe'"),
        ("2 | > CONTAINS | TEXT | | 1 | MC | IF row one |", "TID 9 row 2 has a condition that cannot be read"),
        ("2 | > CONTAINS | TEXT | | 1 | MC | IF row 3 absent |", "TID 9 row 2 refers to row 9/3, which does not exist"),
        ("2 | >> CONTAINS | TEXT | | 1 | M | |", "TID 9 row 2 is not nested below a row"),
        ("1 | > CONTAINS | TEXT | | 1 | M | |", "has a template or a row twice"),
    ],
)
def test_errors(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(templates.TemplateError, match=message):
        read(tmp_path, row)


def test_no_file(tmp_path: Path) -> None:
    assert templates.load(Facts(), tmp_path) == Facts()


def test_codes_and_meanings_are_those_of_the_lists() -> None:
    known = {
        (code.value, code.scheme): {meaning.lower() for _, meaning in code.names} for code in facts.load(STANDARD).codes
    }
    text = (STANDARD / "templates.toml").read_text("utf-8")
    wrong = [
        match.groups()
        for match in templates.CODE.finditer(text)
        if match[1] and (names := known.get((match[2], match[3])))
        if match[4].lower() not in {each.rpartition(" (")[0] if each.endswith(")") else each for each in names} | names
    ]
    assert wrong == []
