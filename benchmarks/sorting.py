"""Thousands of files copied to folders of their series: `dcmgen.database.sort_files` compared with the usual loop over pydicom.

Run ``python -m benchmarks.sorting``. The times are processor times of whole processes, including their start.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.common import environment, header, row, time_of_children
from benchmarks.headers import COUNT, write

ROUNDS = 5
DCMGEN = """
import sys
from dcmgen.database import sort_files
sort_files(sys.argv[1], sys.argv[2], "{PatientID}/{StudyDate}/{SeriesNumber:03d}/{InstanceNumber:04d}.dcm")
"""
PYDICOM = """
import os, shutil, sys
from pathlib import Path
from pydicom import dcmread
for path in Path(sys.argv[1]).rglob("*.dcm"):
    ds = dcmread(path, stop_before_pixels=True)
    folder = os.path.join(sys.argv[2], ds.PatientID, ds.StudyDate, f"{int(ds.SeriesNumber or 0):03d}")
    os.makedirs(folder, exist_ok=True)
    target = os.path.join(folder, f"{int(ds.InstanceNumber):04d}.dcm")
    if not os.path.exists(target):
        shutil.copy2(path, target)
"""
COPY = "import shutil, sys; shutil.copytree(sys.argv[1], sys.argv[2])"


def main() -> None:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as name:
        source, target = Path(name, "files"), Path(name, "sorted")
        source.mkdir()
        write(source)
        header()
        programs = {"dcmgen": DCMGEN, "pydicom": PYDICOM, "copy without sorting": COPY}
        taken: dict[str, list[float]] = {program: [] for program in programs}
        for _ in range(ROUNDS):
            for program, code in programs.items():
                before = time_of_children()
                subprocess.run([sys.executable, "-c", code, source, target], check=True, env=environment())
                taken[program].append(time_of_children() - before)
                assert sum(path.is_file() for path in target.rglob("*")) == COUNT
                shutil.rmtree(target)
        medians = {program: statistics.median(times) for program, times in taken.items()}
        for program, median in medians.items():
            row(f"copy {COUNT} files to folders", program, median, median / medians["dcmgen"])


if __name__ == "__main__":
    main()
