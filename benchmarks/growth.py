"""The index of a folder of up to 100,000 files: time and memory for each number of files.

Run ``python -m benchmarks.growth``. It writes the measured values to docs/images/growth.csv, from which
docs/images/growth.py draws the picture of docs/database.md. The times are processor times; each number of files is
measured in a new process.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.common import environment
from dcmgen import dcmread, examples

COUNTS = (1_000, 5_000, 10_000, 20_000, 50_000, 100_000)
PER_SERIES = 100
NAMES = ("files", "index_s", "scan_again_s", "open_s", "series_s", "instances_s", "added_MB", "index_MB")
RESULTS = Path(__file__).parent.parent / "docs" / "images" / "growth.csv"

PROGRAM = """
import json, os, sys, time
from dcmgen.database import Database
folder, index = sys.argv[1:]
def timed(call):
    start = time.process_time()
    call()
    return time.process_time() - start
def memory(kind):
    (line,) = [line for line in open("/proc/self/status") if line.startswith(kind)]
    return int(line.split()[1]) / 1000
before = memory("VmRSS")
found = [timed(lambda: Database(folder, index=index).close())]
added = memory("VmHWM") - before
with Database(folder, index=index) as db:
    found.append(timed(db.scan))
    assert db.last_scan.unchanged == len(os.listdir(folder))
found.append(min(timed(lambda: Database(folder, index=index).close()) for _ in range(5)))
with Database(folder, index=index) as db:
    found.append(min(timed(db.series) for _ in range(5)))
    series = db.series()[0].SeriesInstanceUID
    found.append(min(timed(lambda: db.instances(SeriesInstanceUID=series)) for _ in range(5)))
print(json.dumps([*found, added, os.path.getsize(index) / 1e6]))
"""


def write(folder: Path, first: int, last: int) -> None:
    """Write small CT images, which differ in their series, UIDs, numbers and positions."""
    ds = dcmread(examples.get_path("ct"))
    ds.set_pixel_data(ds.pixel_array[:4, :6].copy())
    template = {"SOPInstanceUID": "1.2.826.0.1.000000", "SeriesInstanceUID": "1.2.826.0.2.000000"}
    for keyword, value in template.items():
        setattr(ds, keyword, value)
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    ds.InstanceNumber, ds.SliceLocation = 9990999, "9991.999"
    with tempfile.TemporaryDirectory() as name:
        ds.save_as(path := Path(name) / "template.dcm")
        content = path.read_bytes()
    for number in range(first, last):
        made = content.replace(b"1.2.826.0.1.000000", b"1.2.826.0.1.%06d" % number)
        made = made.replace(b"1.2.826.0.2.000000", b"1.2.826.0.2.%06d" % (number // PER_SERIES))
        made = made.replace(b"9990999", b"%7d" % number).replace(b"9991.999", b"%8.2f" % (2.5 * (number % PER_SERIES)))
        (folder / f"{number:06}.dcm").write_bytes(made)


def main() -> None:
    """Measure each number of files, all in one folder, and write the table."""
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder, index = Path(name) / "files", Path(name) / "index.sqlite"
        folder.mkdir()
        written = 0
        for count in COUNTS:
            write(folder, written, count)
            written = count
            for path in Path(name).glob("index.sqlite*"):
                path.unlink()
            command = [sys.executable, "-c", PROGRAM, str(folder), str(index)]
            done = subprocess.run(command, check=True, env=environment(), capture_output=True, text=True)
            rows.append([count, *(f"{value:.4g}" for value in json.loads(done.stdout))])
            print(dict(zip(NAMES, rows[-1], strict=True)), flush=True)
    with open(RESULTS, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([NAMES, *rows])


if __name__ == "__main__":
    main()
