"""Reports and plans as text."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from dcmgen import dcmread, pictures
from dcmgen.model.dataset import Dataset
from dcmgen.pictures.values import unit_of
from tests.data import corpus_files, pydicom_files

FILES = [*corpus_files(), *pydicom_files()]


def code(meaning: str) -> Dataset:
    return Dataset.from_dict({"CodeValue": "1", "CodingSchemeDesignator": "99X", "CodeMeaning": meaning})


def content(kind: str, name: str, **values: object) -> Dataset:
    ds = Dataset.from_dict({"ValueType": kind, "RelationshipType": "CONTAINS", **values})
    if name:
        ds.ConceptNameCodeSequence = [code(name)]
    return ds


def test_the_tree_of_a_report() -> None:
    unit = Dataset.from_dict({"CodeValue": "mm", "CodingSchemeDesignator": "UCUM", "CodeMeaning": "millimeter"})
    value = Dataset.from_dict({"NumericValue": "12.5", "MeasurementUnitsCodeSequence": [unit]})
    image = Dataset.from_dict(
        {
            "ReferencedSOPClassUID": "1.2.840.10008.5.1.4.1.1.2",
            "ReferencedSOPInstanceUID": "1.2.3",
            "ReferencedFrameNumber": ["4", "5"],
        }
    )
    region = content("SCOORD", "Region", GraphicType="POLYLINE", GraphicData=[1.0, 2.0, 3.0, 4.0])
    region.RelationshipType = "INFERRED FROM"
    region.ContentSequence = [content("IMAGE", "", RelationshipType="SELECTED FROM", ReferencedSOPSequence=[image])]
    length = content("NUM", "Length", MeasuredValueSequence=[value], ContentSequence=[region])
    ds = content(
        "CONTAINER",
        "Report",
        SOPClassUID="1.2.840.10008.5.1.4.1.1.88.22",
        ContentSequence=[
            content("TEXT", "Finding", TextValue="first line\r\nsecond \x1b[31mline"),
            content("CODE", "Site", ConceptCodeSequence=[code("Lung")]),
            content("PNAME", "Reader", PersonName="Doe^Jane"),
            length,
            content("CONTAINER", "", ContentSequence=[content("DATE", "On", Date="20240131")]),
            Dataset.from_dict({"RelationshipType": "SELECTED FROM", "ReferencedContentItemIdentifier": [1, 3]}),
        ],
    )
    assert pictures.thumbnail(ds) is None
    assert pictures.text(ds).split("\n") == [
        "Enhanced SR",
        "",
        "Report",
        "  Finding: first line",
        "    second \\x1b[31mline",
        "  Site: Lung",
        "  Reader: Doe^Jane",
        "  Length: 12.5 mm",
        "    inferred from Region: polyline, 2 points",
        "      selected from CT Image 1.2.3 (frame 4, 5)",
        "  Container",
        "    On: 20240131",
        "  selected from → item 1.3",
    ]


def test_deep_and_circular_reports_end() -> None:
    ds = content("CONTAINER", "Report")
    item = ds
    for _ in range(3000):
        below = content("CONTAINER", "Section")
        item.ContentSequence = [below]
        item = below
    assert len(pictures.text(ds).split("\n")) == 3003


@pytest.mark.skipif(not shutil.which("dsrdump"), reason="dcmtk is not installed")
@pytest.mark.parametrize("path", [p for p in FILES if "sr" in p.name.lower()], ids=lambda path: path.name)
def test_texts_of_real_reports_are_those_of_dcmtk(path: Path) -> None:
    """Every text and code that dsrdump prints is in the text."""
    done = subprocess.run(
        ["dsrdump", "-Ei", "-Er", "-Ec", "+Pl", path], capture_output=True, encoding="utf-8", errors="replace"
    )
    expected = re.findall(r'(?:TEXT|CODE|PNAME|DATE|UIDREF):\(.*?\)="([^"]*)"', done.stdout)
    if done.returncode or not expected:
        pytest.skip("dsrdump cannot read the file")
    found = " ".join(pictures.text(dcmread(path)).split())
    missing = [text for text in expected if " ".join(re.split(r"\\[rn]", text)[0].split()) not in found]
    assert missing == []


def test_the_tables_of_a_plan() -> None:
    ds = dcmread(pytest.importorskip("pydicom.data").get_testdata_file("rtplan.dcm"))
    lines = pictures.text(ds).split("\n")
    head, row = lines[lines.index("Beams") + 1 :][:2]
    names = "beam name type radiation energy machine gantry collimator couch meterset points isocenter [mm]"
    assert " ".join(head.split()) == names
    assert re.split(r"  +", row.strip()) == [
        *("1", "Field 1", "STATIC", "PHOTON", "6", "unit001", "0°", "0°", "0°", "116.004 MU", "2"),
        "235.711, 244.135, -724.978",
    ]
    assert lines[lines.index("Prescription") + 3].split() == ["2", "COORDINATES", "PTV", "TARGET", "30.8262", "Gy"]


def test_a_moving_beam() -> None:
    points = [Dataset.from_dict({"GantryAngle": angle}) for angle in ("181", "0", "179")]
    ds = Dataset.from_dict({"BeamSequence": [Dataset.from_dict({"BeamNumber": "3", "ControlPointSequence": points})]})
    assert pictures.text(ds).split("\n")[-2:] == ["  beam  gantry       points", "  3     181° → 179°  3"]


def test_text_as_a_picture() -> None:
    pytest.importorskip("PIL")
    ds = content("CONTAINER", "Report", ContentSequence=[content("TEXT", "Finding", TextValue="word " * 100)])
    image = pictures.draw(ds, size=600)
    assert image.shape[1] == 600
    ink = (image < 128).all(-1)
    assert not ink[:, :15].any()
    assert not ink[:, -15:].any()
    assert ink[-60:-20].any()
    assert pictures.draw(ds, size=1200).shape[0] < image.shape[0]


@pytest.mark.parametrize(
    ("unit", "sign"),
    [
        ("[hnsf'U]", "HU"), ("mm2", "mm²"), ("mm2/s", "mm²/s"), ("cm3", "cm³"), ("um", "µm"), ("1/um2", "1/µm²"),
        ("deg", "°"), ("10*6/L", "10*6/L"), ("g/ml", "g/ml"), ("u", "u"), ("1", ""), ("{ratio}", ""),
    ],
)  # fmt: skip
def test_signs_of_units(unit: str, sign: str) -> None:
    code = {"CodeValue": unit, "CodingSchemeDesignator": "UCUM", "CodeMeaning": unit}
    assert unit_of(Dataset(MeasurementUnitsCodeSequence=[code]), "MeasurementUnitsCodeSequence") == sign
