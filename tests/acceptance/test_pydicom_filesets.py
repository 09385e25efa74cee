"""Calls in the guides of pydicom about file-sets.

The numbers in the names of tests are rows of the acceptance list: 71 to 78.
"""

from __future__ import annotations

from pathlib import Path

import pydicom
import pydicom.fileset
import pytest

from dcmgen.fileset import FileSet

THEIRS = Path(pydicom.__file__).parent / "data" / "test_files" / "dicomdirtests" / "DICOMDIR"


@pytest.fixture(scope="module")
def fs() -> FileSet:
    return FileSet(THEIRS)


def test_71_open(fs: FileSet) -> None:
    assert len(fs) == 31


def test_72_print(fs: FileSet) -> None:
    theirs = str(pydicom.fileset.FileSet(THEIRS)).splitlines()
    # pydicom always stages a change, because it renames files when writing; dcmgen does not rename them
    assert str(fs).splitlines() == [line for line in theirs if "Changes staged" not in line]
    assert "          IMAGE: 4 SOP Instances" in str(fs).splitlines()
    fs = FileSet(THEIRS)
    fs.remove(next(iter(fs)))
    assert "  Changes staged for write(): DICOMDIR update, 1 removal" in str(fs).splitlines()


def test_73_values_of_a_key(fs: FileSet) -> None:
    assert fs.find_values("PatientID") == ["77654033", "98890234"]


def test_74_elements_that_records_do_not_have(fs: FileSet) -> None:
    assert fs.find_values("PhotometricInterpretation") == []


def test_75_values_in_the_files(fs: FileSet) -> None:
    assert fs.find_values("PhotometricInterpretation", load=True) == ["MONOCHROME1", "MONOCHROME2"]


def test_76_find_by_a_key(fs: FileSet) -> None:
    assert len(fs.find(PatientID="77654033")) == 7


def test_77_find_in_the_files(fs: FileSet) -> None:
    assert len(fs.find(PhotometricInterpretation="MONOCHROME1")) == 0
    assert len(fs.find(PhotometricInterpretation="MONOCHROME1", load=True)) == 3


def test_78_load(fs: FileSet) -> None:
    matches = fs.find(PatientID="77654033")
    assert matches[0].load().PatientName == "Doe^Archibald"
