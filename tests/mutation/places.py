"""Folders of the mutation tests, and a copy of the project that can be changed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tests.data import SHARED

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "mutation"
TREE = BUILD / "tree"
PACKAGES = ("codec", "database", "deidentify", "fileset", "geometry", "pixels", "validation", "values")
"""The packages of ``dcmgen/`` that are mutated; their tests are in the folders of the same names in ``tests/``."""

_NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__", "build", "dist", "*.egg-info")


def sources(root: Path) -> list[str]:
    """Return the files of the packages that are written by hand, relative to ``root``."""
    files = (file for package in PACKAGES for file in (root / "dcmgen" / package).rglob("*.py"))
    return sorted(file.relative_to(root).as_posix() for file in files if file.parent.name != "data")


def copy_tree(target: Path = TREE) -> Path:
    """Copy the project to a folder, which is emptied before, and return it."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT, target, ignore=_NOT_COPIED)
    return target


def environment(tree: Path) -> dict[str, str]:
    """Return the environment variables of a test process that imports from a copy of the project."""
    paths = os.pathsep.join(filter(None, [str(tree), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1", "DCMGEN_SHARED": str(SHARED.resolve())}
