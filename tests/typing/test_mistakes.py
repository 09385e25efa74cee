"""Twelve mistakes in a program of a user: type checkers or the assignment find each of them."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from tests.data import ROOT
from tests.typing.test_checkers import run_mypy, run_pyright

PROGRAM = Path(__file__).with_name("program.py")
PAGE = ROOT / "docs" / "typed-classes.md"


class Mistake(NamedTuple):
    """A mistake in a line of the program, and how it is found."""

    name: str
    """Name in the table of the documentation."""
    right: str
    wrong: str
    mypy: str
    """Code of the error of mypy; empty if no type can express the rule."""
    pyright: str
    error: str
    """Pattern of the message of the error at run time."""


MISTAKES = (
    Mistake(
        "a wrong number of values",
        "rd.PixelSpacing = [5, 5]",
        "rd.PixelSpacing = [5, 5, 5]",
        "",
        "",
        r"^PixelSpacing \(0028,0030\): DS value .*: the element has 3 values, but its VM is 2 \(vm\)",
    ),
    Mistake(
        "a wrong key in a dictionary",
        '"ReferencedSOPInstanceUID": PLAN',
        '"ReferencedInstanceUID": PLAN',
        "",
        "",
        r"^ReferencedRTPlanSequence\[0\]: RTDoseReferencedRTPlanSequenceItem has no attribute 'ReferencedInstanceUID'"
        r"\. Did you mean ReferencedSOPInstanceUID\?",
    ),
    Mistake(
        "a wrong option",
        "overwrite=True",
        "overwrites=True",
        "call-arg",
        "reportCallIssue",
        "no argument 'overwrites'",
    ),
    Mistake(
        "an item of a wrong class",
        "ct.ProcedureCodeSequence = [chest]",
        "ct.ProcedureCodeSequence = [ROIContourSequenceItem()]",
        "list-item",
        "reportAttributeAccessIssue",
        r"^ProcedureCodeSequence\[0\]: accepts items of ProcedureCodeSequenceItem, not ROIContourSequenceItem",
    ),
    Mistake(
        "a typo in an attribute",
        "rt.PatientName = ct.PatientName",
        "rt.PatientNmae = ct.PatientName",
        "attr-defined",
        "reportAttributeAccessIssue",
        r"^RTStructureSet has no attribute 'PatientNmae'\. Did you mean PatientName\?",
    ),
    Mistake(
        "a wrong literal",
        'rd.DoseUnits = "GY"',
        'rd.DoseUnits = "CGY"',
        "assignment",
        "reportAttributeAccessIssue",
        r"^DoseUnits \(3004,0002\): CS value 'CGY': the standard allows only 'GY', 'RELATIVE', 'CODED' \(term\.enumerated\)\. Write GY",
    ),
    Mistake(
        "a value of a wrong type",
        "rd.DoseGridScaling = 0.001",
        "rd.DoseGridScaling = ct",
        "assignment",
        "reportAttributeAccessIssue",
        r"^DoseGridScaling \(3004,000E\): DS accepts a number or str, not CTImage",
    ),
    Mistake(
        "an attribute of another IOD",
        "ct.KVP = 120",
        "ct.EchoTime = 120",
        "attr-defined",
        "reportAttributeAccessIssue",
        r"^CTImage does not declare EchoTime\.",
    ),
    Mistake(
        "a number out of range",
        "rt.SeriesNumber = 2",
        "rt.SeriesNumber = 20261120101500",
        "",
        "",
        r"^SeriesNumber \(0020,0011\): IS value .* must be in the range -2\^31 to 2\^31 - 1 \(vr\.IS\.range\)",
    ),
    Mistake(
        "forbidden characters",
        'ct.StudyDescription = "Planning CT"',
        'ct.StudyDescription = "Planning\\nCT"',
        "",
        "",
        r"^StudyDescription \(0008,1030\): LO value .*: LO does not allow the control character '\\n' \(vr\.LO\.characters\)",
    ),
    Mistake(
        "an item of another sequence",
        "rt.ROIContourSequence.append(outline(",
        "rt.StructureSetROISequence.append(outline(",
        "arg-type",
        "reportArgumentType",
        r"^StructureSetROISequence\[1\]: accepts items of StructureSetROISequenceItem, not ROIContourSequenceItem",
    ),
    Mistake(
        "a wrong keyword of `add`",
        'DVHROIContributionType="INCLUDED"',
        'ROIContributionType="INCLUDED"',
        "call-arg",
        "reportCallIssue",
        r"^DVHReferencedROISequence\[0\]: DVHReferencedROISequenceItem has no attribute 'ROIContributionType'"
        r"\. Did you mean DVHROIContributionType\?",
    ),
)


def with_mistakes(*mistakes: Mistake) -> tuple[str, dict[int, Mistake]]:
    """Return the program with mistakes, and the mistakes by line."""
    text = PROGRAM.read_text("utf-8")
    lines = {}
    for mistake in mistakes:
        assert text.count(mistake.right) == 1, mistake
        text = text.replace(mistake.right, mistake.wrong)
    for number, line in enumerate(text.splitlines(), 1):
        for each in mistakes:
            if each.wrong in line:
                lines[number] = each
    assert len(lines) == len(mistakes)
    return text, lines


def execute(text: str, folder: Path) -> None:
    module = ModuleType("program")
    exec(compile(text, "program.py", "exec"), module.__dict__)
    module.main(folder)


def test_the_program_is_right(tmp_path: Path) -> None:
    execute(PROGRAM.read_text("utf-8"), tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ct.dcm", "dose.dcm", "structures.dcm"]


@pytest.mark.parametrize("mistake", MISTAKES, ids=[each.name for each in MISTAKES])
def test_the_assignment_refuses_a_mistake(mistake: Mistake, tmp_path: Path) -> None:
    text, lines = with_mistakes(mistake)
    with pytest.raises((AttributeError, TypeError, ValueError), match=mistake.error) as caught:
        execute(text, tmp_path)
    assert lines.keys() & {entry.lineno + 1 for entry in caught.traceback if Path(entry.path).name == "program.py"}


@pytest.mark.parametrize(("checker", "check"), [("mypy", run_mypy), ("pyright", run_pyright)], ids=["mypy", "pyright"])
def test_type_checkers_find_mistakes(checker: str, check: Any, tmp_path: Path) -> None:
    pytest.importorskip(checker)
    text, lines = with_mistakes(*MISTAKES)
    path = tmp_path / "mistakes.py"
    path.write_text(text, "utf-8")
    expected = {line: getattr(each, checker) for line, each in lines.items() if getattr(each, checker)}
    assert check(path)[1] == expected
    path.write_text(PROGRAM.read_text("utf-8"), "utf-8")
    assert check(path)[1] == {}


def test_the_documentation_lists_the_mistakes() -> None:
    rows = re.findall(r"^\| (.+?) +\| `.+` +\| (yes|no) +\|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert rows == [(each.name, "yes" if each.mypy else "no") for each in MISTAKES]
