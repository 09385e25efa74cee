"""File-sets compared with pydicom: open and search a DICOMDIR of several thousand instances, and make one from files.

Run ``python -m benchmarks.fileset``.
"""

from __future__ import annotations

import shutil
import tempfile
import warnings
from pathlib import Path

import pydicom.fileset

from benchmarks import common
from dcmgen import Dataset
from dcmgen.fileset import FileSet
from dcmgen.uid import generate_uid

PATIENTS, STUDIES, SERIES, IMAGES = 5, 4, 5, 40
ADDED = 400
"""Number of files in a new file-set."""


def image(patient: int, study: int, series: int, number: int) -> Dataset:
    """Return a small synthetic CT image."""
    of_study = [str(patient), str(study)]
    return Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.2",
        SOPInstanceUID=generate_uid(entropy_srcs=[*of_study, str(series), str(number)]),
        PatientName=f"Patient^{patient}",
        PatientID=f"P{patient}",
        StudyInstanceUID=generate_uid(entropy_srcs=of_study),
        StudyDate="20261120",
        StudyTime="101530",
        StudyID=str(study),
        SeriesInstanceUID=generate_uid(entropy_srcs=[*of_study, str(series)]),
        SeriesNumber=series,
        Modality="CT",
        InstanceNumber=number,
        Rows=64,
        Columns=64,
        BitsAllocated=16,
        PixelData=bytes(8192),
    )


def main() -> None:
    """Measure the tasks and print the table."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "source"
        source.mkdir()
        whole = FileSet()
        numbers = [
            (p, s, e, i) for p in range(PATIENTS) for s in range(STUDIES) for e in range(SERIES) for i in range(IMAGES)
        ]
        for count, each in enumerate(numbers):
            path = source / f"{count:05}"
            image(*each).save_as(path)
            whole.add(path)
        whole.write(folder / "media")
        dicomdir = folder / "media" / "DICOMDIR"
        ours, theirs = FileSet(dicomdir), pydicom.fileset.FileSet(dicomdir)
        paths = sorted(source.iterdir())[:ADDED]
        common.header()
        task = f"open a DICOMDIR of {len(whole)} instances"
        common.compare(
            task, {"dcmgen": lambda: FileSet(dicomdir), "pydicom": lambda: pydicom.fileset.FileSet(dicomdir)}
        )
        common.compare(
            "find_values of five keys",
            {"dcmgen": lambda: _values(ours), "pydicom": lambda: _values(theirs)},
        )
        common.compare(
            "find by Patient ID and Modality",
            {
                "dcmgen": lambda: ours.find(PatientID="P3", Modality="CT"),
                "pydicom": lambda: theirs.find(PatientID="P3", Modality="CT"),
            },
        )
        part, their_part = list(ours)[:ADDED], list(theirs)[:ADDED]
        common.compare(
            f"find_values(load=True) of {ADDED} instances",
            {
                "dcmgen": lambda: ours.find_values("Rows", instances=part, load=True),
                "pydicom": lambda: theirs.find_values("Rows", instances=their_part, load=True),
            },
        )
        target = folder / "made"

        def make(kind: type[FileSet | pydicom.fileset.FileSet]) -> None:
            fs = kind()
            for path in paths:
                fs.add(path)
            fs.write(target)
            shutil.rmtree(target)

        common.compare(
            f"make a file-set from {ADDED} files",
            {"dcmgen": lambda: make(FileSet), "pydicom": lambda: make(pydicom.fileset.FileSet)},
        )

        def update(fs: FileSet | pydicom.fileset.FileSet) -> None:
            fs.ID = "A" if fs.ID == "B" else "B"
            fs.write(use_existing=True)

        common.compare(
            f"rewrite a DICOMDIR of {len(whole)} instances",
            {"dcmgen": lambda: update(ours), "pydicom": lambda: update(theirs)},
            rounds=3,
        )


def _values(fs: FileSet | pydicom.fileset.FileSet) -> object:
    return fs.find_values(["PatientID", "StudyInstanceUID", "SeriesInstanceUID", "Modality", "InstanceNumber"])


if __name__ == "__main__":
    main()
