"""Ten elements of thousands of files: `read_headers` compared with dataset by dataset, with dicomsdl and with dicomtocsv.

Run ``python -m benchmarks.headers``. dicomsdl and dicomtocsv (of vtk-dicom) are left out if they are not installed.
The times are processor times of whole processes, including their start.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.common import environment, header, row, time_of_children
from dcmgen import dcmread, examples

if TYPE_CHECKING:
    import numpy as np

KEYWORDS = [
    "PatientName", "PatientID", "StudyDate", "Modality", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID",
    "InstanceNumber", "SliceLocation", "Rows",
]  # fmt: skip
COUNT = 5000
ROUNDS = 5

OURS = "from dcmgen import read_headers; rows = list(read_headers(FILES, KEYWORDS))"
DATASETS = """
from dcmgen import dcmread
rows = [[ds.get(key) for key in KEYWORDS] for ds in (dcmread(file, specific_tags=KEYWORDS) for file in FILES)]
"""
PYDICOM = """
from pydicom import dcmread
rows = [[ds.get(key) for key in KEYWORDS] for ds in (dcmread(file, specific_tags=KEYWORDS) for file in FILES)]
"""
DICOMSDL = """
import dicomsdl
rows = [[getattr(ds, key) for key in KEYWORDS] for ds in map(dicomsdl.open, FILES)]
"""
START = """
import os, sys
FILES = [entry.path for entry in os.scandir(sys.argv[1])]
KEYWORDS = {keywords}
{program}
assert len(rows) == len(FILES)
"""


def write(folder: Path, count: int = COUNT, pixels: np.ndarray[Any, Any] | None = None) -> None:
    """Write CT images that differ in a few values; `pixels` replaces those of the example, shape (rows, columns)."""
    ds = dcmread(examples.get_path("ct"))
    if pixels is not None:
        ds.set_pixel_data(pixels)
    for number in range(count):
        ds.SOPInstanceUID = f"1.2.826.0.1.{10_000_000 + number}"
        ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
        ds.InstanceNumber = number + 1
        ds.SliceLocation = 2.5 * number
        ds.save_as(folder / f"{number:05}.dcm")


def processor_seconds(command: list[str]) -> float:
    """Return the processor time of a command in seconds."""
    before = time_of_children()
    subprocess.run(command, check=True, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time_of_children() - before


def commands(folder: Path) -> dict[str, list[str]]:
    """Return the commands to compare."""
    programs = {"dcmgen": OURS, "dcmgen, datasets": DATASETS, "pydicom": PYDICOM}
    if find_spec("dicomsdl") is not None:
        programs["dicomsdl"] = DICOMSDL
    found = {
        name: [sys.executable, "-c", START.format(keywords=KEYWORDS, program=program), str(folder)]
        for name, program in programs.items()
    }
    if shutil.which("dicomtocsv"):
        keys = [part for keyword in KEYWORDS for part in ("-k", keyword)]
        found["dicomtocsv"] = ["dicomtocsv", "--image", "--silent", *keys, "-o", os.devnull, str(folder)]
    return found


def main() -> None:
    """Measure the programs in turns and print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder)
        found = commands(folder)
        taken: dict[str, list[float]] = {each: [] for each in found}
        for turn in range(ROUNDS + 1):
            for each, command in found.items():
                seconds = processor_seconds(command)
                if turn:  # the first one fills caches
                    taken[each].append(seconds)
        own = statistics.median(taken["dcmgen"])
        header()
        for each, times in taken.items():
            median = statistics.median(times)
            row(f"10 elements of {COUNT} files", each, median, median / own)


if __name__ == "__main__":
    main()
