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
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.common import compare, environment, header, row
from benchmarks.headers import COUNT, commands, write
from dcmgen.database import Database, between

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
    """Return a database whose index has a million rows that belong to no files: 500 patients, 10,000 series."""
    Database(folder).close()
    connection = sqlite3.connect(folder / ".dcmgen" / "index.sqlite")
    for table, count, parents in (("patients", 500, 0), ("studies", 1_000, 2), ("series", HEADERS, 10)):
        connection.executemany(
            f"INSERT INTO {table}_rows (id, parent, uid) VALUES (?, ?, ?)",
            (
                (n + 1, n // parents + 1 if parents else 0, f"{n}" if not parents else f"1.{count}.{n}")
                for n in range(count)
            ),
        )
    for number in range(HEADERS):
        study, patient = number // 10, number // 20
        values = {
            "PatientID": f"{patient}", "PatientName": f"Name{patient * 79 % 500:03}^First",
            "StudyInstanceUID": f"1.1000.{study}", "StudyDate": f"20{study % 25:02}0{study % 9 + 1}15",
            "StudyDescription": f"Study {study % 7}", "SeriesInstanceUID": f"1.10000.{number}",
            "SeriesNumber": number % 10, "SeriesDescription": f"Series {number % 11}",
            "Modality": "MR" if number % 3 else "CT",
        }  # fmt: skip
        connection.execute(
            f"INSERT INTO headers (id, patient, study, series, {', '.join(values)}) VALUES (?, ?, ?, ?{', ?' * len(values)})",
            (number + 1, patient + 1, study + 1, number + 1, *values.values()),
        )
    per_header = ROWS // HEADERS
    connection.executemany(
        "INSERT INTO files (header, path, size, SOPInstanceUID, InstanceNumber, SliceLocation) VALUES (?, ?, 1, ?, ?, ?)",
        ((n // per_header + 1, f"{n}", f"1.2.{n}", n % per_header, 2.5 * (n % per_header)) for n in range(ROWS)),
    )
    connection.commit()
    connection.close()
    return Database(folder)


MILLION: dict[str, Callable[[Database], object]] = {
    "open": lambda db: Database(db.path).close(),
    "all 10,000 series, sorted": lambda db: db.series(),
    "3,334 CT series": lambda db: db.series(Modality="CT"),
    "1,000 studies": lambda db: db.studies(),
    "studies of one name": lambda db: db.studies(PatientName="Name042^First"),
    "series of names, with a wildcard": lambda db: db.series(PatientName="Name04*"),
    "the instances of a series": lambda db: db.series(PatientID="77", SeriesNumber=3)[0].instances(),
    "an instance by UID": lambda db: db.instances(SOPInstanceUID="1.2.5000"),
    "9,000 instances in ranges of locations and dates": lambda db: db.instances(
        SliceLocation=between(10, 25), StudyDate="20070115-20100115"
    ),
    "10,000 instances by number": lambda db: db.instances(InstanceNumber=5),
    "SQL: count a range of locations": lambda db: db.query(
        "SELECT count(*) FROM instances WHERE SliceLocation BETWEEN 10 AND 11"
    ),
    "SQL: count by modality": lambda db: db.query("SELECT Modality, sum(instances) FROM series GROUP BY Modality"),
}


def main() -> None:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "files"
        folder.mkdir()
        write(folder)
        header()
        indexing(folder)
        Database(folder).close()
        compare("open an index again", {"dcmgen": lambda: Database(folder).close()})
        with Database(folder) as db:
            compare(f"scan {COUNT} unchanged files", {"dcmgen": db.scan})
        below = Path(name) / "million"
        below.mkdir()
        with million(below) as db:
            for text, call in MILLION.items():
                compare(f"a million rows: {text}", {"dcmgen": partial(call, db)})


def indexing(folder: Path) -> None:
    """Print the shortest times for the first opening of a folder, and of other programs for the same files."""

    def opened(workers: int) -> float:
        shutil.rmtree(folder / ".dcmgen", ignore_errors=True)
        start = time.perf_counter()
        Database(folder, workers=workers).close()
        return time.perf_counter() - start

    def listed() -> float:
        start = time.perf_counter()
        subprocess.run(commands(folder)["dicomtocsv"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return time.perf_counter() - start

    calls: dict[str, Callable[[], float]] = {
        "dcmgen": lambda: opened(1),
        "dcmgen, 2 processes": lambda: opened(2),
    }
    if "DBDICOM" in os.environ:
        calls["dbdicom"] = lambda: by_dbdicom(folder)
    if shutil.which("dicomtocsv"):
        calls["dicomtocsv, 10 elements without an index"] = listed
    best = {name: min(call() for _ in range(5)) for name, call in calls.items()}
    for name, taken in best.items():
        row(f"index {COUNT} files", name, taken, taken / best["dcmgen"])


if __name__ == "__main__":
    main()
