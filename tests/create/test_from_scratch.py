"""Objects built with the typed classes conform, according to dcmgen and dciodvfy, and can be read back."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import dcmgen as dcm
from tests.create.scratch import BUILDS
from tests.data import dciodvfy, needs_dciodvfy


@pytest.fixture(scope="module", params=list(BUILDS))
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_it_has_no_finding(kind: str) -> None:
    report = BUILDS[kind]().validate()
    assert [str(finding) for finding in [*report.errors, *report.warnings, *report.notes]] == []


@needs_dciodvfy
def test_dciodvfy_has_no_error(kind: str, tmp_path: Path) -> None:
    BUILDS[kind]().save_as(tmp_path / "x.dcm")
    done = subprocess.run([dciodvfy() or "", "-new", str(tmp_path / "x.dcm")], capture_output=True, text=True)
    lines = (done.stdout + done.stderr).splitlines()
    assert [line for line in lines if line.startswith(("Error", "Warning"))] == []


def test_it_is_read_as_its_class(kind: str, tmp_path: Path) -> None:
    built = BUILDS[kind]()
    built.save_as(tmp_path / "x.dcm")
    read = dcm.dcmread(tmp_path / "x.dcm").typed()
    assert type(read) is type(built)
    assert read == built
    assert list(read.validate()) == []


def test_pydicom_reads_the_same(kind: str, tmp_path: Path) -> None:
    pydicom = pytest.importorskip("pydicom")
    built = BUILDS[kind]()
    built.save_as(tmp_path / "x.dcm")
    theirs = pydicom.dcmread(tmp_path / "x.dcm")
    assert [int(e.tag) for e in theirs.iterall()] == [int(e.tag) for e in built.iterall()]
    assert pydicom.Dataset.from_json(built.to_json()) == theirs


@pytest.mark.parametrize("left_out", ["PatientID", "SOPInstanceUID", "StudyInstanceUID"])
def test_missing_elements_are_found(kind: str, left_out: str) -> None:
    built = BUILDS[kind]()
    delattr(built, left_out)
    assert left_out in {finding.path for finding in built.validate().errors}
