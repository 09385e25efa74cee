"""``dcmgen info``."""

from __future__ import annotations

from pathlib import Path

import pytest

from dcmgen import dcmread, examples
from dcmgen.cli.app import run


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "ct.dcm"
    examples.ct.save_as(path)
    return path


def test_a_file(image: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["info", str(image)]) == 0
    facts = {line[:17].rstrip(): line[18:] for line in capsys.readouterr().out.splitlines()}
    assert facts["File"].startswith(f"{image}, ")
    assert facts["Object"] == "CT Image"
    assert facts["Transfer syntax"] == "Explicit VR Little Endian (1.2.840.10008.1.2.1)"
    assert facts["Patient"].startswith(f"{examples.ct.PatientName}, {examples.ct.PatientID}")
    assert facts["Pixels"] == "128 x 128, MONOCHROME2, 16 bits in 16"
    assert facts["Geometry"].startswith("axial, pixels of ")
    assert facts["Contents"] == "frames"
    assert facts["Problems"] == "0 errors, 0 warnings, 0 repairs"


def test_problems(image: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ds = dcmread(image)
    ds.PatientSex = "X"
    ds.save_as(image)
    assert run(["info", str(image)]) == 1
    *_, counts, problem = capsys.readouterr().out.splitlines()
    assert counts.split() == ["Problems", "1", "error,", "0", "warnings,", "0", "repairs"]
    assert problem.startswith("  PatientSex: ")


def test_a_folder(image: Path, capsys: pytest.CaptureFixture[str]) -> None:
    examples.mr.save_as(image.with_name("mr.dcm"))
    image.with_name("notes.txt").write_text("text")
    assert run(["info", str(image.parent)]) == 0
    head, *rows, total = capsys.readouterr().out.splitlines()
    assert head.split()[:2] == ["Patient", "ID"]
    assert sorted(next(word for word in row.split() if word in ("CT", "MR")) for row in rows) == ["CT", "MR"]
    assert total.startswith("2 files, 2 series, ")
    assert total.endswith(", 1 other file")
    assert run(["info", str(image.parent / "missing")]) == 2
    (image.parent / "empty").mkdir()
    assert run(["info", str(image.parent / "empty")]) == 2
