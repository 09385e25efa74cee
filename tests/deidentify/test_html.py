from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from dcmgen import Dataset
from dcmgen.deidentify import Deidentifier, Report
from tests.cli.test_commands import dcmgen


def test_every_change_is_a_row() -> None:
    report = Deidentifier().run(Dataset(PatientName="Quux^Anna", PatientID="P-4711", AccessionNumber="12")).report
    report.problems = ["a<b>.dcm: refused & kept"]
    text = report.to_html()
    assert "Quux" not in text
    assert "http" not in text
    assert "<li>a&lt;b&gt;.dcm: refused &amp; kept</li>" in text
    table = ElementTree.fromstring(text[text.index("<table>") : text.index("</table>")] + "</table>")
    rows = [[cell.text or "" for cell in row] for row in table.iter("tr")]
    assert rows[0] == ["Attribute", "Done", "Elements", "Action", "Selected by"]
    assert rows[1:] == [[c.name, c.done, str(n), c.action, c.by] for c, n in sorted(report.changes.items())]
    assert ["AccessionNumber", "emptied", "1", "Z", "basic"] in rows


def test_an_empty_report_has_no_table() -> None:
    text = Report().to_html()
    assert "0 objects" in text
    assert "<table>" not in text
    assert "refused</h2>" not in text


def test_the_extension_selects_html(tmp_path: Path) -> None:
    Dataset(PatientID="P-4711", SOPInstanceUID="1.2.3", SOPClassUID="1.2.840.10008.5.1.4.1.1.2").save_as(
        tmp_path / "a.dcm"
    )
    report = tmp_path / "report.HTML"
    done = dcmgen("deidentify", tmp_path / "a.dcm", tmp_path / "out", "--report", report)
    assert done.returncode == 0, done.stderr
    assert report.read_text().startswith("<!doctype html>")
