"""Findings of the validator on values, compared with the table of the rules for values, dciodvfy and DCMTK."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from collections.abc import Callable
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from dcmgen import DataElement, Dataset, dcmread, dcmwrite
from dcmgen.dictionary.data.vrs import VRS
from dcmgen.errors import EncodeError
from dcmgen.validation import Validator
from dcmgen.validation.reports.report import Finding
from dcmgen.values.rules import written
from tests.data import dciodvfy, needs_dciodvfy
from tests.validation.instances import Builder
from tests.values.table import (
    FIELDS,
    HIDDEN,
    MULTIPLICITY,
    PRIVATE,
    REFUSED,
    ROWS,
    Row,
    dataset,
    is_encodable,
    keyword_dataset,
    number,
)


def findings(ds: Dataset, tag: int = PRIVATE) -> list[Finding]:
    place = f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
    return [finding for finding in Validator(rules=["vr.*", "vm"]).validate(ds) if finding.tag == place]


def rules_of(ds: Dataset, tag: int = PRIVATE) -> tuple[str, ...]:
    return tuple(finding.rule for finding in findings(ds, tag))


def read_again(ds: Dataset) -> Dataset:
    file = BytesIO()
    dcmwrite(file, ds)
    file.seek(0)
    return dcmread(file)


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_values_in_memory(row: Row) -> None:
    assert rules_of(dataset(row)) == row.rules


@pytest.mark.parametrize("row", [row for row in ROWS if (row.vr, row.value) not in HIDDEN], ids=repr)
@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
def test_values_of_a_file(row: Row) -> None:
    try:
        ds = read_again(dataset(row))
    except EncodeError:
        assert row.rules
    else:
        assert rules_of(ds) == row.rules


@pytest.mark.parametrize(("keyword", "value", "rules"), MULTIPLICITY)
def test_numbers_of_values(keyword: str, value: Any, rules: tuple[str, ...]) -> None:
    ds = keyword_dataset(keyword, value)
    assert rules_of(ds, number(keyword)) == rules
    assert rules_of(read_again(ds), number(keyword)) == rules


def encoded(vr: str, raw: bytes) -> Dataset:
    """Return a dataset that was read from a file, with these bytes as the value of the private element."""
    head = struct.pack("<HH2s", 0x0009, 0x1001, vr.encode())
    length = b"\0\0" + struct.pack("<I", len(raw)) if VRS[vr].long else struct.pack("<H", len(raw))
    charset = b"\x08\0\x05\0CS\x0a\0ISO_IR 192"
    creator = b"\x09\0\x10\0LO\6\0TABLE "
    return dcmread(BytesIO(charset + creator + head + length + raw), force=True)


@pytest.mark.parametrize(("vr", "raw", "rules"), FIELDS)
@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
def test_fields(vr: str, raw: bytes, rules: tuple[str, ...]) -> None:
    assert rules_of(encoded(vr, raw)) == rules


@pytest.mark.parametrize("row", REFUSED, ids=repr)
@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
def test_text_of_a_file_that_is_not_a_number(row: Row) -> None:
    text = row.value + " " * (len(row.value) % 2)
    assert rules_of(encoded(row.vr, text.encode())) == row.rules


def test_a_finding_on_a_value() -> None:
    ds = Dataset(StudyDate="2024.02.01")
    (found,) = findings(ds, number("StudyDate"))
    assert (found.severity, found.section, found.value, found.fix) == (
        "error",
        "PS3.5 6.2",
        "2024.02.01",
        "write 20240201",
    )
    (found,) = findings(Dataset(Rows=[1, 2]), number("Rows"))
    assert (found.rule, found.section) == ("vm", "PS3.5 6.4")


# ---- other validators

KEYWORDS = {
    "AE": "StationAETitle", "AS": "PatientAge", "CS": "BodyPartExamined", "DA": "StudyDate", "DS": "SliceThickness",
    "DT": "AcquisitionDateTime", "IS": "InstanceNumber", "LO": "Manufacturer", "LT": "PatientComments", "PN": "PatientName",
    "SH": "StationName", "ST": "InstitutionAddress", "TM": "StudyTime", "UC": "LongCodeValue", "UI": "FrameOfReferenceUID",
    "UR": "RetrieveURL", "UT": "TextValue",
}  # fmt: skip

PEER_ROWS = [row for row in ROWS if row.vr in KEYWORDS and row.value and is_encodable(row)]


def flagged(
    command: str, sop_class: str, pattern: str, folder: Path, keywords: dict[str, str]
) -> list[tuple[Row, bool]]:
    """Return each row and whether another validator reports its value. Each file contains one value of each VR."""
    columns = {vr: [row for row in PEER_ROWS if row.vr == vr] for vr in keywords}
    base = Builder(sop_class).build()
    base.SpecificCharacterSet = "ISO_IR 192"
    found = []
    for rows in zip_longest(*columns.values()):
        ds = base.copy()
        for row in filter(None, rows):
            ds[keywords[row.vr]] = DataElement(keywords[row.vr], row.vr, row.value)
        path = folder / "values.dcm"
        dcmwrite(path, ds)
        done = subprocess.run([command, str(path)], capture_output=True, check=False)
        output = (done.stdout + done.stderr).decode("latin-1")
        tags = {int(group + element, 16) for group, element in re.findall(pattern, output)}
        found += [(row, number(keywords[row.vr]) in tags) for row in filter(None, rows)]
    return found


DCIODVFY_REFUSES: dict[str, Callable[[Row], bool]] = {
    "counts bytes, not characters": lambda row: row.vr in ("LO", "SH") and not row.value.isascii(),
    "counts the groups of a name together": lambda row: row.vr == "PN" and len(row.value) > 64,
    "does not allow an offset from UTC after less than a second": lambda row: (
        row.vr == "DT" and row.value.rstrip()[-5:-4] in "+-"
    ),
    "does not allow leap seconds": lambda row: row.vr in ("DT", "TM") and row.value.endswith("60"),
    "does not allow -2^31": lambda row: row.vr == "IS" and int(row.value) == -(2**31),
    "allows only arcs that are assigned, and requires three of them": lambda row: (
        row.vr == "UI" and (isinstance(row.value, list) or row.value.startswith(("0", "1.39.", "2.2", "2.999.")))
    ),
}
"""Reasons why dciodvfy reports values that PS3.5 allows."""
DCIODVFY_ACCEPTS: dict[str, Callable[[Row], bool]] = {
    "does not count padding": lambda row: row.rules[0].endswith(".length") and row.value.endswith(" "),
    "allows AE of spaces only": lambda row: row.rules == ("vr.AE.blank",),
    "allows a line feed as padding": lambda row: written(row.value).endswith("\n"),
    "allows some control characters": lambda row: row.vr == "LO" and row.rules == ("vr.LO.characters",),
    "reads the separated values": lambda row: (row.vr, row.value) in HIDDEN,
    "checks the digits of dates and times, not the calendar": lambda row: (
        row.rules[0].endswith("T.range") or row.rules[0] in ("vr.DA.range", "vr.TM.range")
    ),
    "allows any fraction of a second": lambda row: row.vr in ("DT", "TM") and "." in row.value,
    "allows leading spaces": lambda row: row.vr in ("DT", "TM") and row.value.startswith(" "),
    "does not count the groups of a name": lambda row: row.rules == ("vr.PN.groups",),
    "does not check percent-encoding": lambda row: row.vr == "UR" and "%" in row.value,
    "allows UIDs of one component": lambda row: row.value == "1",
}
"""Reasons why dciodvfy accepts values that PS3.5 does not allow."""


@needs_dciodvfy
def test_against_dciodvfy(tmp_path: Path) -> None:
    pattern = r"(?:Value invalid for this VR - |Illegal root for UID .*? in )\(0x(....),0x(....)\)"
    judged = flagged(dciodvfy() or "", "1.2.840.10008.5.1.4.1.1.7", pattern, tmp_path, KEYWORDS)
    assert len(judged) > 200
    for reasons, differing in (
        (DCIODVFY_REFUSES, [row for row, fault in judged if fault and not row.rules]),
        (DCIODVFY_ACCEPTS, [row for row, fault in judged if row.rules and not fault]),
    ):
        assert [row for row in differing if not any(holds(row) for holds in reasons.values())] == []
        assert [reason for reason, holds in reasons.items() if not any(map(holds, differing))] == []


@pytest.mark.skipif(shutil.which("dsrdump") is None, reason="dsrdump (DCMTK) is not installed")
def test_against_dcmtk(tmp_path: Path) -> None:
    """Every value that DCMTK reports breaks a rule. DCMTK does not check lengths and reports only some first errors."""
    keywords = {**KEYWORDS, "CS": "Modality", "IS": "SeriesNumber", "SH": "StudyID", "UI": "StudyInstanceUID"}
    pattern = r"\((....),(....)\) violates VR"
    judged = flagged("dsrdump", "1.2.840.10008.5.1.4.1.1.88.11", pattern, tmp_path, keywords)
    assert sum(fault for _, fault in judged) > 20
    leap_second = Row("TM", "235960")
    assert [row for row, fault in judged if fault and not row.rules] == [leap_second]
