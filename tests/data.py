"""Where the tests find data that the repository does not hold; a test that needs absent data is skipped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DCMGEN_SHARED", ROOT.parent / "shared"))


def _require(path: Path) -> Path:
    if not path.exists():
        pytest.skip(f"{path.name} is not at hand (set DCMGEN_SHARED)")
    return path


def corpus() -> Path:
    """Folder of real DICOM files (``files/``, ``MANIFEST.csv``, ``reference_pixels.json``)."""
    return _require(SHARED / "corpus")


def corpus_files() -> list[Path]:
    """Every file of the corpus, sorted; empty where the corpus is absent (for parametrisation)."""
    folder = SHARED / "corpus" / "files"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def standard() -> Path:
    """Folder with the standard's DocBook XML."""
    return _require(SHARED / "standard" / "docbook")


def genuine() -> Path:
    """Folder with excerpts of the standard as published."""
    return _require(SHARED / "standard" / "genuine")


def oracle() -> Path:
    """Folder with independent lists of modules and IODs."""
    return _require(SHARED / "standard" / "oracle")


def pydicom_files() -> list[Path]:
    """Every DICOM test file that comes with the pydicom package."""
    import pydicom

    folder = Path(pydicom.__file__).parent / "data" / "test_files"
    return sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix in {".dcm", ""})
