"""The lists of codes and context groups of PS3.16."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import facts, names
from generator.__main__ import STANDARD
from generator.docbook import DocBookError
from generator.reading import codes, standard
from tests import data

pytest.importorskip("pydicom.sr._concepts_dict")

GROUPS: list[dict[str, Any]] = [
    {
        "cid": "7000",
        "name": "Made Up",
        "keyword": "MadeUp",
        "uid": "1.2.3",
        "version": "20260101",
        "includes": ["7001"],
        "codes": [
            ["39607008", "SCT", "LUNG"],
            ["1", "99X", "First  day of 2-3 days"],
            ["1", "99X", "Day one"],
            ["2", "99X", "> 5.5 % (procedure)"],
            ["131329", "MDC", "Lead I"],
        ],
    },
    {"cid": "7001", "name": None, "keyword": None, "uid": None, "version": None, "includes": [], "codes": []},
]
DCM = [["121071", "Finding", "Finding", False], ["1", "Old", "Old", True]]


def write(folder: Path, groups: list[Any] | None = None, dcm: list[Any] | None = None) -> Path:
    (folder / "context_groups.jsonl").write_text("\n".join(map(json.dumps, GROUPS if groups is None else groups)))
    (folder / "dcm_codes.jsonl").write_text("\n".join(map(json.dumps, DCM if dcm is None else dcm)))
    return folder


def test_codes_and_groups(tmp_path: Path) -> None:
    found, groups = codes.read(write(tmp_path))
    by_value = {(code.scheme, code.value): code for code in found}
    assert by_value["SCT", "39607008"].names[0] == ("Lung", "LUNG")
    assert by_value["SCT", "39607008"].srt == "T-28000"
    assert by_value["99X", "1"].names == (("FirstDayOf2To3Days", "First day of 2-3 days"), ("DayOne", "Day one"))
    assert by_value["99X", "2"].names == (("GreaterThan5Point5Percent", "> 5.5 % (procedure)"),)
    assert by_value["DCM", "1"].retired == "yes"
    assert by_value["DCM", "121071"].names[0] == ("Finding", "Finding")
    assert groups[0].codes == (
        ("SCT", "39607008", "Lung"),
        ("99X", "1", "FirstDayOf2To3Days"),
        ("99X", "2", "GreaterThan5Point5Percent"),
        ("MDC", "2:257", by_value["MDC", "2:257"].names[0][0]),
    )
    assert groups[0].includes == (7001,)
    assert groups[1].name


def test_meanings_without_their_characters_that_are_not_ascii_are_left_out(tmp_path: Path) -> None:
    rows = [["131137", "MDC", "aVR"], ["uV", "UCUM", "V"], ["V", "UCUM", "V"], ["132327001", "SCT", "pig breed"]]
    found, groups = codes.read(write(tmp_path, [{**GROUPS[1], "cid": "3001", "codes": rows}], []))
    by_value = {(code.scheme, code.value): code for code in found}
    assert by_value["MDC", "2:65"].names == (("Avr", "−aVR"),)
    assert by_value["UCUM", "uV"].names == (("Microvolt", "µV"),)
    assert ("V", "V") in by_value["UCUM", "V"].names
    assert by_value["SCT", "132327001"].names[0] == ("PigBreed", "pig breed")
    assert groups[0].codes[:2] == (("MDC", "2:65", "Avr"), ("UCUM", "uV", "Microvolt"))


@pytest.mark.parametrize(
    ("meaning", "keyword"),
    [
        ("Lung", "Lung"),
        ("Fluoroscopy-guided biopsy", "FluoroscopyGuidedBiopsy"),
        ("Physician(s) of Record", "PhysiciansOfRecord"),
        ("Patient's Name", "PatientName"),
        ("Biopsy (procedure)", "Biopsy"),
        ("1st Diagonal", "_1stDiagonal"),
        ("None", "None_"),
        ("Ratio < 0.5", "RatioLessThan0Point5"),
        ("A = B", "AEqualsB"),
    ],
)
def test_keywords(meaning: str, keyword: str) -> None:
    assert names.code_keyword(meaning) == keyword


@pytest.mark.parametrize(
    ("groups", "message"),
    [([{**GROUPS[0], "includes": ["1"]}], "CID 7000 includes unknown context groups: \\[1\\]")],
)
def test_unknown_groups(tmp_path: Path, groups: list[Any], message: str) -> None:
    with pytest.raises(DocBookError, match=message):
        codes.read(write(tmp_path, groups))


def test_bad_files(tmp_path: Path) -> None:
    with pytest.raises(DocBookError, match="does not exist; the folder must contain"):
        codes.read(tmp_path)
    write(tmp_path)
    (tmp_path / "dcm_codes.jsonl").write_text("{")
    with pytest.raises(DocBookError, match="not a file of JSON values"):
        codes.read(tmp_path)


def test_the_facts_agree_with_the_lists(tmp_path: Path) -> None:
    folder = data.newer()
    (tmp_path / "edition.toml").write_bytes((STANDARD / "edition.toml").read_bytes())
    standard.read_codes(folder, "2026b", tmp_path)
    for name in ("codes.json", "context_groups.json", "edition.toml"):
        assert (tmp_path / name).read_bytes() == (STANDARD / name).read_bytes(), name


def test_every_code_of_a_group_is_known() -> None:
    found = facts.load(STANDARD)
    known = {(code.scheme, code.value): {keyword for keyword, _ in code.names} for code in found.codes}
    assert len(found.context_groups) > 1400
    for group in found.context_groups:
        for scheme, value, keyword in group.codes:
            assert keyword in known[scheme, value]
