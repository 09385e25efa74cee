"""Functions that all renderers share; only this module writes generated files.

A renderer accepts facts and returns a mapping of paths to texts. `formatted` formats the texts with ruff; `write` and
`check` compare them with the files on disk.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jinja2

from generator.facts import Facts

ROOT = Path(__file__).resolve().parents[2]
MARK = "by generator; do not edit."
GENERATED = (
    "dcmgen/dictionary/data",
    "dcmgen/codes/data",
    "dcmgen/deidentify/data",
    "dcmgen/rules/data",
    "dcmgen/items",
    "dcmgen/modules",
    "dcmgen/iods",
)
"""Folders that contain only generated files."""
FIELD_TYPES = "dcmgen/model/fields.pyi"
"""Types of the field classes: one of two generated files in a folder of hand-written files."""
PART_TABLE = "dcmgen/model/part_table.py"
"""Declarations of modules and macros, from which `dcmgen.model.parts` creates the classes; the other such file."""
ENUMERATED = "dcmgen/dictionary/data/enumerated.py"
"""The Enumerated Values of the typed classes, which the dictionary contains because the data model reads them."""


class RenderError(RuntimeError):
    """Raised if facts cannot be rendered, or if ruff cannot format the result."""


@cache
def environment() -> jinja2.Environment:
    """Return the environment of the templates; an undefined name in a template is an error."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).resolve().parents[1] / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def template(name: str, **values: Any) -> str:
    """Render ``templates/<name>.py.jinja``."""
    return environment().get_template(f"{name}.py.jinja").render(**values)


def banner(facts: Facts, *parts: str) -> str:
    """Return the comment at the beginning of a generated file.

    Parameters
    ----------
    facts : Facts
        Facts with edition and hash of each part.
    *parts : str
        Parts that the content of the file is generated from ("part03", "part06" …).

    Returns
    -------
    str
        One line for each part: ``# Generated from PS3.6 2026c (sha256 0123456789ab) by generator; do not edit.``
    """
    return "\n".join(
        f"# Generated from PS3.{int(part.removeprefix('part'))} {_source(facts, part)} {MARK}" for part in parts
    )


def _source(facts: Facts, part: str) -> str:
    edition = facts.edition.get(part, "of unknown edition")
    digest = facts.hashes.get(part, "")[:12]
    return f"{edition} (sha256 {digest})" if digest else edition


def formatted(files: dict[str, str]) -> dict[str, str]:
    """Sort the imports of files and format them with ruff.

    Parameters
    ----------
    files : dict of str to str
        Paths → texts.

    Returns
    -------
    dict of str to str
        Paths → formatted texts.

    Raises
    ------
    RenderError
        If ruff is missing, or if a file is not valid Python.
    """
    config = ROOT / "pyproject.toml"
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        for command in (["check", "--fix", "--quiet", "--select", "I"], ["format", "--quiet"]):
            _ruff([*command, "--no-cache", "--config", str(config), folder])
        return {path: Path(folder, path).read_text("utf-8") for path in files}


def _ruff(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RenderError(f"ruff {arguments[0]} failed on the generated files: {(done.stderr or done.stdout).strip()}")


def write(files: dict[str, str], root: Path = ROOT) -> list[str]:
    """Write the files that differ from those on disk, and remove stale generated files.

    Parameters
    ----------
    files : dict of str to str
        Paths below `root` → formatted texts.
    root : Path, optional
        Folder of the project.

    Returns
    -------
    list of str
        Paths of the files that were written or removed.
    """
    changed = check(files, root)
    for path in changed:
        target = root / path
        if path in files:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(files[path], encoding="utf-8")
        else:
            target.unlink()
    return changed


def check(files: dict[str, str], root: Path = ROOT) -> list[str]:
    """Compare files with those on disk.

    A generated file is stale if it is not in `files`, but other files of its folder in `GENERATED` are.

    Parameters
    ----------
    files : dict of str to str
        Paths below `root` → formatted texts.
    root : Path, optional
        Folder of the project.

    Returns
    -------
    list of str
        Sorted paths of files that are changed, missing or stale.
    """
    wrong = [path for path, text in files.items() if _read(root / path) != text]
    return sorted({*wrong, *_stale(files, root)})


def _read(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None


def _stale(files: dict[str, str], root: Path) -> Iterator[str]:
    for folder in GENERATED:
        if any(path.startswith(f"{folder}/") for path in files):
            for path in (root / folder).rglob("*.py*"):
                name = path.relative_to(root).as_posix()
                if path.suffix in (".py", ".pyi") and name not in files and MARK in path.read_text("utf-8")[:1000]:
                    yield name
