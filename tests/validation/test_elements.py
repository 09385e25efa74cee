"""Findings on single elements: private elements, reserved groups, and characters of the declared character set."""

from __future__ import annotations

from pathlib import Path

import pytest

import dcmgen
from dcmgen import Dataset
from tests.validation.conftest import ct_image


def messages(ds: Dataset) -> list[str]:
    return [str(finding) for finding in ds.validate().errors]


@pytest.mark.parametrize(
    ("elements", "problem"),
    [
        ([(0x0009_0010, "SH", "ACME")], "Private Creator (0009,0010) has the VR SH; it must be LO"),
        ([(0x0009_0010, "LO", ["ACME", "B"])], "Private Creator (0009,0010) has 2 values; it must have one"),
        ([(0x0009_0010, "LO", None)], "Private Creator (0009,0010) has no value"),
        (
            [(0x0009_0010, "LO", "ACME"), (0x0009_0012, "LO", "ACME")],
            "Private Creator (0009,0012) has the same value as (0009,0010); a creator may reserve one block of a group",
        ),
        (
            [(0x0008_0005, "CS", "ISO_IR 100"), (0x0009_0010, "LO", "ÄCME")],
            "Private Creator (0009,0010) contains characters outside ASCII; use only ASCII",
        ),
        ([(0x0001_0010, "LO", "ACME")], "(0001,0010) is in group 0001, which no element can use"),
        ([(0x0007_1001, "LO", "x")], "(0007,1001) is in group 0007, which no element can use"),
        ([(0x0004_1130, "CS", "A")], "(0004,1130) is in group 0004, which is reserved for commands and file formats"),
        ([(0x0002_0016, "AE", "A")], "(0002,0016) is in group 0002, which is reserved for commands and file formats"),
        ([(0x0006_0001, "SQ", [])], "(0006,0001) is in group 0006, which is reserved for commands and file formats"),
    ],
)
def test_elements_in_the_wrong_place(ct: Dataset, elements: list[tuple[int, str, object]], problem: str) -> None:
    for tag, vr, value in elements:
        ct.add_new(tag, vr, value)
    report = ct.validate()
    (found,) = report.errors
    assert found.message == problem
    assert [finding.rule for finding in report if finding.tag == found.tag] == [found.rule]


def test_one_creator_in_two_groups_is_valid(ct: Dataset) -> None:
    for group in (0x0009, 0x0011):
        ct.private_block(group, "ACME", create=True).add_new(1, "LO", "x")
    assert messages(ct) == []


def test_elements_of_file_formats_are_valid_in_them(ct: Dataset, tmp_path: Path) -> None:
    ct.save_as(tmp_path / "a.dcm")
    dcmgen.fileset.FileSet.from_folder(tmp_path).write(tmp_path)
    for name in ("a.dcm", "DICOMDIR"):
        report = dcmgen.validate(tmp_path / name, rules=["group.reserved", "unknown"])
        assert report.iod
        assert list(report) == []


def with_name(charset: object, raw: bytes, path: Path) -> list[str]:
    """Return the errors of a file whose Patient's Name has these bytes."""
    raw += b" " * (len(raw) % 2)
    ct, mark = ct_image(), "Q" * len(raw)
    if charset is not None:
        ct.SpecificCharacterSet = charset
    ct.PatientName = mark
    ct.save_as(path)
    path.write_bytes(path.read_bytes().replace(mark.encode(), raw))
    return [f"{finding.kind} {finding.message.rpartition(': ')[2]}" for finding in dcmgen.validate(path)]


@pytest.mark.parametrize(
    ("charset", "raw", "found"),
    [
        (
            "ISO_IR 13",
            "山田".encode("shift_jis"),
            ["vr.PN.undecodable byte 0x8E at 0 is not in ISO_IR 13; read as Shift-JIS"],
        ),
        ("ISO_IR 13", b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3", []),
        ("ISO_IR 192", b"M\xfcller", ["vr.PN.undecodable byte 0xFC at 1 is not in ISO_IR 192; shown as U+FFFD"]),
        ("ISO_IR 192", "Yamada=山田".encode(), []),
        ("ISO_IR 192", "ヤマダ=山田".encode(), []),
        ("ISO_IR 192", "Müller".encode(), []),
        ("ISO_IR 192", "山田".encode(), ["vr.PN.alphabetic '山' is not allowed in the alphabetic group of a name"]),
        ("GB18030", "王".encode("gb18030"), ["vr.PN.alphabetic '王' is not allowed in the alphabetic group of a name"]),
        ("GB18030", "Wang=王".encode("gb18030"), []),
        ("ISO_IR 100", b"A=\x1b$B;3ED\x1b(B", ["vr.PN.escape ISO_IR 100 does not allow escape sequences"]),
        (["", "ISO 2022 IR 87"], b"A=\x1b$B;3ED\x1b(B", []),
        (
            ["", "ISO 2022 IR 87"],
            b"A=\x1b$B;3ED",
            ["vr.PN.escape the value does not return to the initial character set at its end"],
        ),
        (
            ["", "ISO 2022 IR 87"],
            b"A=\x1b$)C\xfb\xf3",
            ["vr.PN.undecodable escape sequence of a character set that ISO 2022 IR 87 does not include"],
        ),
        (
            None,
            b"M\xfcller",
            [
                "charset.undeclared PatientName contains characters outside ASCII but no Specific Character Set is declared"
            ],
        ),
    ],
)
@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
def test_characters_of_a_file(charset: object, raw: bytes, found: list[str], tmp_path: Path) -> None:
    assert with_name(charset, raw, tmp_path / "a.dcm") == found


def test_escape_sequences_are_checked_after_the_same_bytes_were_valid(tmp_path: Path) -> None:
    raw = b"A=\x1b$B;3ED\x1b(B"
    assert with_name(["", "ISO 2022 IR 87"], raw, tmp_path / "a.dcm") == []
    assert with_name("ISO_IR 100", raw, tmp_path / "b.dcm") == [
        "vr.PN.escape ISO_IR 100 does not allow escape sequences"
    ]


@pytest.mark.parametrize(
    ("charset", "name", "rules"),
    [
        ("ISO_IR 100", "山田", ["vr.PN.undecodable"]),
        ("ISO_IR 13", "山田", ["vr.PN.undecodable"]),
        ("ISO_IR 192", "山田", ["vr.PN.alphabetic"]),
        ("ISO_IR 192", "Yamada=山田", []),
        (["", "ISO 2022 IR 87"], "Yamada=山田", []),
        (["", "ISO 2022 IR 87"], "Yamada=\x1b$B;3", ["vr.PN.escape"]),
        (["", "ISO 2022 IR 58"], "Kim=김", ["vr.PN.undecodable"]),
        ("ISO_IR 100", "Müller", []),
    ],
)
def test_characters_that_were_set(ct: Dataset, charset: object, name: str, rules: list[str]) -> None:
    ct.SpecificCharacterSet = charset
    ct.PatientName = name
    assert [finding.rule for finding in ct.validate()] == rules


def test_different_private_creators_may_reserve_blocks_of_a_group(ct: Dataset) -> None:
    ct.add_new(0x0009_0010, "LO", "ACME")
    ct.add_new(0x0009_0012, "LO", "OTHER")
    assert not [message for message in messages(ct) if "Private Creator" in message]
