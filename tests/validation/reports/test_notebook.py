"""Reports in notebooks, and at a prompt of IPython."""

from __future__ import annotations

from pathlib import Path

import pytest

from dcmgen import Dataset
from dcmgen.validation import Report, Validator
from dcmgen.validation.reports.report import Finding, Undecided
from tests.notebook import HOSTILE, LIMIT, Page, Printer


def prompt(report: Report, width: int = 79) -> str:
    printer = Printer(width)
    report._repr_pretty_(printer, False)
    return printer.written


@pytest.fixture
def report(ct: Dataset) -> Report:
    del ct.PatientID
    ct.HighBit = 15
    ct.StudyComments = "x"
    return ct.validate()


def test_findings_unfold_to_their_details(report: Report) -> None:
    page = Page(report._repr_html_())
    assert "2 errors" in page.text
    assert "no errors" not in page.text
    at = next(i for i, line in enumerate(page.lines) if line.startswith("error PatientID"))
    assert page.lines[at] == "error PatientID Patient ID (0010,0020) is missing; Type 2 requires it"
    assert "section PS3.3 C.7.1.1" in page.lines[at:]
    assert "module Patient" in page.lines[at:]
    assert "rule id type-2.missing@C.7-1/PatientID" in page.lines[at:]
    addresses = [value for name, value in page.attributes if name == "href" and value]
    assert "https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1" in addresses
    assert f"{len(report.undecided)} conditions that cannot be decided from the object" in page.lines


def test_a_report_without_errors(ct: Dataset) -> None:
    assert '<b class="ok">no errors</b>' in ct.validate()._repr_html_()
    assert "no errors" not in Report(findings=(Finding("error", "r", "m"),))._repr_html_()
    assert Page(Report()._repr_html_()).lines == []


@pytest.mark.parametrize("hostile", HOSTILE)
def test_everything_is_escaped(hostile: str, ct: Dataset) -> None:
    ct.PatientSex = hostile
    ct.SOPInstanceUID = hostile
    Page(ct.validate()._repr_html_()).check(hostile)
    finding = Finding("error", hostile, hostile, hostile, hostile, hostile, "C.7", hostile, hostile)
    undecided = Undecided(*[hostile] * 6)
    Page(Report(hostile, hostile, hostile, hostile, (), (finding,), (undecided,))._repr_html_()).check(hostile)


def test_long_reports_are_cut_off() -> None:
    findings = tuple(Finding("error", f"rule-{n}", "message " * 20, f"Path[{n}]") for n in range(5_000))
    undecided = tuple(Undecided("a", "b", "c", "d", "e", "f") for _ in range(5_000))
    long = Report(findings=findings, undecided=undecided)
    page = Page(long._repr_html_())
    assert len(page.text) < LIMIT
    assert "… 4,800 more findings in the report" in page.lines
    assert "… 4,950 more" in page.lines
    assert len(prompt(long).splitlines()) < 400
    assert prompt(long).endswith("… 4,960 more findings; print() shows all")


@pytest.mark.parametrize("width", [40, 79, 120])
def test_the_prompt_is_not_wider_than_the_terminal(report: Report, width: int) -> None:
    text = prompt(report, width)
    assert max(map(len, text.splitlines())) <= width
    flat = " ".join(text.split())
    for finding in report:
        assert f"{finding.severity} {finding.path or 'dataset'} {finding.message}" in flat
    assert "→ add it; leave it empty if the value is unknown" in flat
    assert "PS3.3 C.7.1.1" in text


def test_repr_is_short(report: Report, ct: Dataset, tmp_path: Path) -> None:
    assert repr(report) == f"<Report {ct.SOPInstanceUID} (CT Image): 2 errors, 0 warnings, 1 note>"
    ct.save_as(tmp_path / "x.dcm")
    assert "x.dcm (CT Image): 2 errors" in repr(Validator().validate(tmp_path / "x.dcm"))
