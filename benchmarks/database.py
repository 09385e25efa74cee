"""The index of a folder: compared with dbdicom where it is installed, and its own limits.

Run ``python -m benchmarks.database``. Set DBDICOM to a folder that has dbdicom 0.3, installed with
``pip install --target``; without it, only dcmgen is measured.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.common import compare, environment, header, row
from benchmarks.headers import COUNT, write
from dcmgen.database import Database

ROWS = 1_000_000
HEADERS = 10_000
DBDICOM = """
import sys, time
import dbdicom
start = time.perf_counter()
dbdicom.open(sys.argv[1])
print(time.perf_counter() - start)
"""


def by_dbdicom(folder: Path) -> float:
    """Return the time that dbdicom needs for the first opening of a folder."""
    copy = folder.with_name("dbdicom")
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns(".dcmgen"))
    try:
        done = subprocess.run(
            [sys.executable, "-c", DBDICOM, str(copy)],
            check=True,
            capture_output=True,
            text=True,
            env=environment() | {"PYTHONPATH": os.environ["DBDICOM"]},
        )
    finally:
        shutil.rmtree(copy)
    return float(done.stdout.split()[-1])


def million(folder: Path) -> Database:
    """Return a database whose index has a million rows that belong to no files."""
    Database(folder).close()
    connection = sqlite3.connect(folder / ".dcmgen" / "index.sqlite")
    per_header = ROWS // HEADERS
    for number in range(HEADERS):
        values = {"PatientID": f"{number // 20}", "Modality": "MR" if number % 3 else "CT", "SeriesNumber": number % 20}
        connection.execute(
            f"INSERT INTO headers (id, patient, study, series, {', '.join(values)}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (number + 1, number // 20 + 1, number // 20 + 1, number + 1, *values.values()),
        )
    connection.executemany(
        "INSERT INTO files (header, path, size, SOPInstanceUID, InstanceNumber, SliceLocation) VALUES (?, ?, 1, ?, ?, ?)",
        ((n // per_header + 1, f"{n}", f"1.2.{n}", n % per_header, 2.5 * (n % per_header)) for n in range(ROWS)),
    )
    connection.commit()
    connection.close()
    return Database(folder)


def main() -> None:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "files"
        folder.mkdir()
        write(folder)
        header()
        ours = compare_once(folder)
        if "DBDICOM" in os.environ:
            other = min(by_dbdicom(folder) for _ in range(3))
            row(f"index {COUNT} files", "dbdicom", other, other / ours)
        Database(folder).close()
        compare("open an index again", {"dcmgen": lambda: Database(folder).close()})
        with Database(folder) as db:
            compare(f"scan {COUNT} unchanged files", {"dcmgen": db.scan})
        below = Path(name) / "million"
        below.mkdir()
        with million(below) as db:
            for text, call in {
                "a series, of a million rows": lambda: db.series(PatientID="77", SeriesNumber=3),
                "all CT series, of a million rows": lambda: db.series(Modality="CT"),
                "the instances of a series, of a million rows": lambda: db.instances(PatientID="77", SeriesNumber=3),
                "an instance by UID, of a million rows": lambda: db.instances(SOPInstanceUID="1.2.5000"),
                "a range of locations, of a million rows": lambda: db.query(
                    "SELECT count(*) FROM instances WHERE SliceLocation BETWEEN 10 AND 11"
                ),
            }.items():
                compare(text, {"dcmgen": call})


def compare_once(folder: Path) -> float:
    """Print and return the shortest of five times for the first opening of a folder."""
    taken = []
    for _ in range(5):
        shutil.rmtree(folder / ".dcmgen", ignore_errors=True)
        start = time.perf_counter()
        Database(folder).close()
        taken.append(time.perf_counter() - start)
    row(f"index {COUNT} files", "dcmgen", min(taken), 1)
    return min(taken)


if __name__ == "__main__":
    main()
