"""The checks of the contents of wheels and sdists, and the data about the project."""

from __future__ import annotations

import io
import re
import tarfile
import zipfile
from pathlib import Path

import pytest

import dcmgen
from tests import distribution

METADATA = (
    "Name: dcmgen\nVersion: 1\nSummary: x\nLicense-Expression: MIT\nRequires-Python: >=3.11\n"
    "Description-Content-Type: text/markdown\n"
)
CONTENTS = {
    "dcmgen/__init__.py": "",
    "dcmgen/py.typed": "",
    "dcmgen-1.dist-info/METADATA": METADATA,
    "dcmgen-1.dist-info/entry_points.txt": "[console_scripts]\ndcmgen = dcmgen.cli:main\n",
    "dcmgen-1.dist-info/licenses/LICENSE": "",
}
EXPECTED = {"dcmgen/__init__.py", "dcmgen/py.typed"}


def wheel(path: Path, contents: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in contents.items():
            archive.writestr(name, text)
    return path


def test_a_complete_wheel_has_no_problems(tmp_path: Path) -> None:
    assert list(distribution.wheel_problems(wheel(tmp_path / "a.whl", CONTENTS), EXPECTED)) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"tests/__init__.py": ""}, "contains tests/__init__.py"),
        ({"dcmgen/py.typed": None}, "not marked as typed"),
        ({"dcmgen/__init__.py": None}, "does not contain dcmgen/__init__.py"),
        ({"dcmgen-1.dist-info/METADATA": None}, "no metadata"),
        ({"dcmgen-1.dist-info/METADATA": METADATA.replace("Summary: x\n", "")}, "no Summary"),
        ({"dcmgen-1.dist-info/entry_points.txt": None}, "does not declare the command"),
        ({"dcmgen-1.dist-info/licenses/LICENSE": None}, "does not contain the license"),
    ],
)
def test_a_wrong_wheel_is_reported(tmp_path: Path, change: dict[str, str | None], expected: str) -> None:
    contents = {name: text for name, text in {**CONTENTS, **change}.items() if text is not None}
    problems = list(distribution.wheel_problems(wheel(tmp_path / "a.whl", contents), EXPECTED))
    assert any(expected in problem for problem in problems), problems


def test_a_large_wheel_is_reported(tmp_path: Path) -> None:
    path = wheel(tmp_path / "a.whl", CONTENTS)
    size = path.stat().st_size
    assert list(distribution.wheel_problems(path, EXPECTED, largest=size)) == []
    assert "MB" in next(distribution.wheel_problems(path, EXPECTED, largest=size - 1))


def test_the_contents_of_an_sdist_are_compared(tmp_path: Path) -> None:
    path = tmp_path / "dcmgen-1.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        for name in ("README.md", "PKG-INFO", "build/x.py"):
            archive.addfile(tarfile.TarInfo(f"dcmgen-1/{name}"), io.BytesIO())
    assert list(distribution.sdist_problems(path, {"README.md", "LICENSE"})) == [
        "the sdist does not contain LICENSE",
        "the sdist contains build/x.py",
    ]


def test_the_project_has_no_files_of_tools() -> None:
    found = distribution.project_files("dcmgen")
    assert {"dcmgen/__init__.py", "dcmgen/py.typed", "dcmgen/iods/ct_image.pyi"} <= found
    assert not any("__pycache__" in name for name in found)


def test_the_citation_has_the_version() -> None:
    text = (distribution.ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.findall(r"^version: (.+)$", text, re.MULTILINE) == [dcmgen.__version__]
