"""Helpers of the tests of file-sets: synthetic instances, the file-sets of pydicom, and its results for a file-set."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pydicom
import pydicom.fileset

from dcmgen import Dataset
from dcmgen.fileset import FileSet
from dcmgen.uid import generate_uid

THEIRS = Path(pydicom.__file__).parent / "data" / "test_files" / "dicomdirtests"
KEYS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "ReferencedSOPInstanceUIDInFile")


def instance(patient: int = 1, study: int = 1, series: int = 1, number: int = 1, **values: Any) -> Dataset:
    """Return a small CT image; the same numbers always give the same image."""
    of_study = (str(patient), str(study))
    made = Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.2",
        SOPInstanceUID=uid(*of_study, str(series), str(number)),
        PatientName=f"Patient^{patient}",
        PatientID=f"P{patient}",
        StudyInstanceUID=uid(*of_study),
        StudyDate="20261120",
        StudyTime="101530",
        StudyID=str(study),
        SeriesInstanceUID=uid(*of_study, str(series)),
        SeriesNumber=series,
        Modality="CT",
        InstanceNumber=number,
        Rows=2,
        Columns=2,
        PixelData=bytes([number % 256] * 8),
    )
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def uid(*parts: str) -> str:
    return generate_uid(entropy_srcs=["dcmgen tests of file-sets", *parts])


def keys(fs: Any) -> list[tuple[str, ...]]:
    """Return the IDs of patient, study, series and instance for each instance of a file-set, ours or pydicom's."""
    return [tuple(str(getattr(i, key)) for key in KEYS) for i in fs]


def tree(fs: Any) -> str:
    """Return the printed tree."""
    return str(fs).partition("Managed instances:")[2]


def quiet(source: Any) -> FileSet:
    """Open a file-set without the warnings about repairs."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return FileSet(source)


def pydicoms(source: Path) -> Any:
    """Open a file-set with pydicom."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pydicom.fileset.FileSet(source)
