"""The typed classes in an editor, compared with pydicom: processor time of pyright's language server at each key.

Run ``python -m benchmarks.editor`` (Linux); with ``--checkers``, the type checkers and the size of the wheel are measured
too. Processor time depends less on other processes than elapsed time. Each row is the median of several sessions, in
which the libraries take turns; each session starts a new server.
"""

from __future__ import annotations

import importlib.util
import statistics
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks.common import header, row, time_of_children
from benchmarks.language_server import Server

ROOT = Path(__file__).resolve().parents[1]
SESSIONS = 3

COMMON = "from pathlib import Path\nname = 'x'\n"
STEPS: dict[str, tuple[str, dict[str, str]]] = {
    "dcmgen": (
        "from dcmgen.iods import CTImage\n" + COMMON + "ct = CTImage()\n",
        {
            "first completion": "ct.¦\n",
            "first key": "ct.P¦\n",
            "second key": "ct.Pa¦\n",
            "third key": "ct.Pat¦\n",
            "fourth key": "ct.Pati¦\n",
            "fifth key": "ct.Patie¦\n",
            "value": 'ct.PatientSex = "¦"\n',
            "edit elsewhere": "ct.KVP = 1\nname.s¦\n",
            "constructor": "other = CTImage(¦)\n",
            "item": "ct.ReferencedStudySequence.add(¦)\n",
        },
    ),
    "pydicom": (
        "from pydicom import dcmread\n" + COMMON + "ds = dcmread('x')\n",
        {
            "first completion": "ds.¦\n",
            "first key": "ds.P¦\n",
            "second key": "ds.Pa¦\n",
            "third key": "ds.Pat¦\n",
            "fourth key": "ds.Pati¦\n",
            "fifth key": "ds.Patie¦\n",
            "edit elsewhere": "ds.KVP = 1\nname.s¦\n",
        },
    ),
    "neither": (COMMON, {"first completion": "name.¦\n", "first key": "name.s¦\n", "second key": "name.st¦\n"}),
}
"""By library: the beginning of the document, and the lines that follow it at each step."""

PROGRAM = """\
from dcmgen import dcmread
from dcmgen.iods import CTImage, MRImage, RTStructureSet, Segmentation

ct = CTImage(PatientName="Doe^Jane", PatientID="1", Rows=512, Columns=512)
ct.ReferencedStudySequence.add(ReferencedSOPInstanceUID="1.2.3")
ct.PixelSpacing = [0.5, 0.5]
mr = MRImage(PatientName=ct.PatientName)
mr.EchoTime = 5
rt = RTStructureSet()
for number in range(3):
    rt.StructureSetROISequence.add(ROINumber=number, ROIName=f"ROI {number}")
seg = dcmread("seg.dcm", Segmentation)
print(seg.SegmentSequence[0].SegmentLabel, ct.Rows * 2)
"""
"""The user's program that the type checkers check, continued to 100 lines."""


def session(library: str) -> tuple[dict[str, float], float]:
    """Return the processor seconds of each step in a new server, and the server's memory in bytes at the end."""
    start, steps = STEPS[library]
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder), (ROOT,))
        try:
            server.settled()
            taken = {}
            for step, text in steps.items():
                before = server.seconds()
                server.complete(start + text)
                taken[step] = server.settled() - before
            return taken, server.memory()
        finally:
            server.close()


def editor() -> None:
    """Measure the steps of an editing session."""
    taken: dict[str, list[tuple[dict[str, float], float]]] = {library: [] for library in STEPS}
    for _ in range(SESSIONS):
        for library, found in taken.items():
            found.append(session(library))
    for step in STEPS["dcmgen"][1]:
        _rows(
            f"editor, {step}",
            {
                library: statistics.median(times[step] for times, _ in found)
                for library, found in taken.items()
                if step in STEPS[library][1]
            },
        )
    for library, found in taken.items():
        print(f"| editor, memory | {library} | {statistics.median(used for _, used in found) / 1e6:.0f} MB | |")


def _rows(task: str, seconds: Mapping[str, float]) -> None:
    for library, taken in seconds.items():
        row(task, library, taken, taken / seconds["dcmgen"])


def checkers() -> None:
    """Measure the type checkers on a user's program and on the package, and the size of the wheel."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = PROGRAM.splitlines()
        (folder / "program.py").write_text("\n".join(lines + ["ct.KVP = 120"] * (100 - len(lines))) + "\n")
        mypy = ["mypy", "--strict", "--cache-dir", str(folder / "cache")]
        _checked("mypy --strict, program of 100 lines, cold", [*mypy, "program.py"], folder)
        (folder / "program.py").open("a").write("ct.KVP = 121\n")
        _checked("mypy --strict, program of 100 lines, warm", [*mypy, "program.py"], folder)
        _checked(
            "mypy --strict, whole package", ["mypy", "--strict", "--cache-dir", str(folder / "all"), "dcmgen"], ROOT
        )
        _checked("pyright, package and generator", ["pyright"], ROOT)
        print(f"| size of the package, compressed | dcmgen | {compressed(folder) / 1e6:.2f} MB | |")


def _checked(task: str, command: list[str], folder: Path) -> None:
    """Measure the processor time of a command, including that of its child processes."""
    import os

    before = time_of_children()
    env = {**os.environ, "PYTHONPATH": str(ROOT), "MYPYPATH": str(ROOT)}
    subprocess.run([sys.executable, "-m", *command], cwd=folder, env=env, capture_output=True, check=False)
    row(task, command[0], time_of_children() - before, 1.0)


def compressed(folder: Path) -> int:
    """Return the size of the files of the package in an archive like a wheel, in bytes."""
    path = folder / "package.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in sorted((ROOT / "dcmgen").rglob("*")):
            if each.is_file() and "__pycache__" not in each.parts:
                archive.write(each, each.relative_to(ROOT))
    return path.stat().st_size


def main() -> None:
    """Measure the tasks and print the table."""
    if importlib.util.find_spec("pyright") is None:
        print("pyright is not installed")
        return
    header()
    editor()
    if "--checkers" in sys.argv:
        checkers()


if __name__ == "__main__":
    main()
