"""Formats of reports: text, JSON and its schema, JUnit, HTML, terminal tables; suppressions; explanations."""

from __future__ import annotations

import ast
import io
import json
import pickle
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from dcmgen import Dataset
from dcmgen.validation import Report, Validator, validate_across, validate_paths
from dcmgen.validation import explain as explaining
from dcmgen.validation.registry import RULES
from dcmgen.validation.reports.html import page
from dcmgen.validation.reports.junit import xml
from dcmgen.validation.reports.schema import SCHEMA
from dcmgen.validation.reports.suppress import load


@pytest.fixture
def report(ct: Dataset) -> Report:
    del ct.PatientID
    ct.PatientName = "<script>alert(1)</script>"
    ct.StudyComments = "a & b"
    ct.HighBit = 15
    return ct.validate()


def test_groups_and_counts(report: Report) -> None:
    assert not report
    assert report.counts == {"error": 2, "warning": 0, "note": 1}
    assert [len(report.errors), len(report.warnings), len(report.notes)] == [2, 0, 1]
    assert list(report.by_severity()) == ["error", "note"]
    assert set(report.by_module()) == {"Patient", "Image Pixel", ""}
    assert [f.severity for f in report] == ["error", "error", "note"]
    assert report.at_least("error").notes == ()
    assert "2 errors, 0 warnings, 1 note" in str(report)


def test_reports_do_not_import_the_validator() -> None:
    code = """
import sys
from dcmgen.validation.reports import html, junit, report, schema, suppress, table
finding = report.Finding("error", "pixel.length", "too short")
report.Report(findings=(finding,)).to_dict()
print(sorted(name for name in sys.modules if name.startswith("dcmgen.validation.")))
"""
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    names = {name.removeprefix("dcmgen.validation.") for name in ast.literal_eval(loaded)}
    assert {name for name in names if not name.startswith("reports")} == {"registry"}


def test_pickles(report: Report) -> None:
    assert pickle.loads(pickle.dumps(report)) == report


def test_a_report_about_several_files_is_not_an_object(ct: Dataset, tmp_path: Path) -> None:
    ct.save_as(tmp_path / "1.dcm")
    ct.save_as(tmp_path / "2.dcm")
    across = validate_across([tmp_path])
    reports = {str(path): found for path, found in validate_paths([tmp_path])}
    assert across.is_across
    assert not any(each.is_across for each in reports.values())
    assert across.summary() == "across the files: 1 error, 0 warnings, 0 notes"
    text = page({**reports, "across the files": across})
    assert "2 objects, 2 without errors, 1 error across the files ·" in text
    assert "unknown IOD" not in text.partition("<h2>across the files</h2>")[2].partition("</section>")[0]
    nothing = Report(source=across.source, is_across=True)
    assert nothing.to_dict()["is_across"]
    assert not Report(source=across.source).is_across, "a file can have this name"
    text = page({**reports, "across the files": nothing})
    assert "2 objects, 2 without errors ·" in text
    assert "<h2>across the files</h2>" not in text
    root = ElementTree.fromstring(xml({"across the files": nothing}))
    assert [case.get("classname") for case in root.iter("testcase")] == ["files"]


def test_json_follows_its_schema(report: Report) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(json.loads(report.to_json()), SCHEMA)
    jsonschema.validate(Report().to_dict(), SCHEMA)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**report.to_dict(), "counts": {}}, SCHEMA)


def test_junit(report: Report) -> None:
    root = ElementTree.fromstring(xml({"a\x00b.dcm": report, "clean.dcm": Report()}).encode())
    assert (root.get("tests"), root.get("failures")) == ("3", "2")
    assert [case.get("name") for case in root.iter("testcase")] == [
        "PatientID type-2.missing",
        "HighBit pixel.high-bit",
        "conforms",
    ]
    assert {failure.get("type") for failure in root.iter("failure")} == {f.rule for f in report.errors}


class _Page(HTMLParser):
    """Collects the links of a page, what it loads, and the number of scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[tuple[str, str]] = []
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        self.scripts += tag == "script"
        self.links += [values["href"]] if tag == "a" else []
        self.loaded += [(tag, key) for key in ("src", "srcset", "data") if key in values] + (
            [("link", "")] if tag == "link" else []
        )


def test_page_is_self_contained_and_escaped(report: Report) -> None:
    text = page({"<b>.dcm": report})
    parsed = _Page()
    parsed.feed(text)
    assert parsed.scripts == 1
    assert parsed.loaded == []
    assert "url(" not in text
    assert "@import" not in text
    assert "&lt;b&gt;.dcm" in text
    assert parsed.links == [f.url for f in report]
    assert all(link.startswith("https://dicom.nema.org/") for link in parsed.links)


def test_table(report: Report) -> None:
    rich = pytest.importorskip("rich.console")
    console = rich.Console(width=160, record=True, file=io.StringIO())
    console.print(report.to_table())
    text = console.export_text()
    assert "PatientID" in text
    assert "High Bit is 15" in text


SUPPRESSIONS = """
[[suppress]]
sop_class = "CT Image Storage"
rule = "type-2.missing"
path = "Patient*"
reason = "anonymized"

[[suppress]]
sop_class = "1.2.840.10008.5.1.4.1.1.4"
rule = "*"
reason = "for MR only"
"""


def test_suppressions(ct: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "known.toml"
    path.write_text(SUPPRESSIONS)
    del ct.PatientID
    del ct.StudyID
    report = Validator(suppress=path).validate(ct)
    assert [f.path for f in report] == ["StudyID"]
    assert [(s.finding.path, s.reason) for s in report.suppressed] == [("PatientID", "anonymized")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[suppress]]\nrule = 'x'\n", "missing key 'reason'"),
        ("[[suppress]]\nrule = 'x'\nreason = 'y'\ncolor = 1\n", "unknown key 'color'"),
        ("[[suppress\n", "known.toml"),
    ],
)
def test_bad_suppressions(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "known.toml"
    path.write_text(text)
    with pytest.raises(ValueError, match=re.escape(message)):
        load(path)


def test_every_finding_can_be_explained(report: Report) -> None:
    for finding in report:
        text = explaining.explain(finding.rule)
        assert text.splitlines()[0] == finding.rule
        assert "https://dicom.nema.org/" in text


def test_every_rule_can_be_explained() -> None:
    for rule in RULES:
        assert explaining.explain(rule.id).splitlines()[2] == rule.sentence


def test_explanation_of_a_row() -> None:
    text = explaining.explain("type-1c.missing@C.7-11c/PlanarConfiguration")
    assert "Planar Configuration (0028,0006), VR US, VM 1, Type 1C" in text
    assert "Required if Samples per Pixel is greater than 1" in text
    assert "Enumerated Values" in text


@pytest.mark.parametrize("rule", ["type-2.absent", "type-1.missing@X-1/Rows", "type-1.missing@C.7-1/Rows"])
def test_unknown_rule(rule: str) -> None:
    with pytest.raises(ValueError, match=r"no rule|no table|no row"):
        explaining.explain(rule)


def test_iod_table() -> None:
    rows = list(explaining.iod_table("ct image"))
    modules = [row.name for row in rows if row.is_module]
    assert modules[:3] == ["Patient Module", "Clinical Trial Subject Module", "General Study Module"]
    kvp = next(row for row in rows if row.name == "KVP")
    assert (kvp.tag, kvp.type) == ("(0018,0060)", "2")
    only = list(explaining.iod_table("CT Image", module="Image Plane"))
    assert [row.name for row in only if row.is_module] == ["Image Plane Module"]
    assert any(re.search("again", row.name) for row in explaining.iod_table("Comprehensive SR"))


def test_iod_table_contains_the_constraints_of_the_iod() -> None:
    def texts(iod: str, *names: str) -> list[str]:
        return [row.text for row in explaining.iod_table(iod) if row.name in names]

    assert texts("12-Lead ECG", "WaveformSequence") == ["Items: one or more items; In this IOD: 1 to 5 items"]
    assert texts("12-Lead ECG", "SamplingFrequency") == ["In this IOD: 200 to 1000"]
    assert texts("Enhanced US Volume", "ImagePositionVolume") == ["Value 1 in this IOD: 0; Value 2 in this IOD: 0"]
    assert texts("Segmentation", "VOI LUT Module", "Overlay Plane Module") == ["In this IOD: absent"] * 2
    assert any("In this IOD: TEXT, CODE, DATETIME" in text for text in texts("Basic Text SR", "ValueType"))
    assert "In this IOD: 1" in texts("Multi-frame Single Bit Secondary Capture Image", "BitsAllocated")


@pytest.mark.parametrize(("iod", "module"), [("CT Imag", None), ("CT Image", "Image Plan")])
def test_unknown_iod(iod: str, module: str | None) -> None:
    with pytest.raises(ValueError, match="did you mean"):
        explaining.iod_table(iod, module=module)
