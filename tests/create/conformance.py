"""Errors that dcmgen and dciodvfy find in objects."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.data import dciodvfy


def errors_of(made: Any, folder: Path) -> list[str]:
    """Save an object, and return the errors of dcmgen and of each installed dciodvfy."""
    path = folder / "judged.dcm"
    made.save_as(path)
    found = [str(finding) for finding in made.validate().errors]
    for program in {dciodvfy(), shutil.which("dciodvfy", path="/usr/bin")} - {None}:
        done = subprocess.run([str(program), "-new", str(path)], capture_output=True, text=True)
        found += [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("Error")]
    return found
