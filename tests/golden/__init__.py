"""A mini-standard with one example of every construct, and the expected output of the generator for it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from generator.reading import standard
from generator.writing import code

FOLDER = Path(__file__).resolve().parent
STANDARD = FOLDER / "standard"
"""Folder with ``part03.xml`` … ``part15.xml``, written for these tests, ``tables.toml`` and ``corrections.toml``."""
EXPECTED = FOLDER / "expected"


def generate() -> dict[str, str]:
    """Return paths and texts of the facts, the report and the code that the generator writes."""
    with tempfile.TemporaryDirectory() as scratch:
        facts = Path(scratch)
        report = standard.read(STANDARD, facts, hand_written=STANDARD)
        made = {f"standard/{each.name}": each.read_text("utf-8") for each in sorted(facts.iterdir())}
        made["report.txt"] = "".join(f"{line}\n" for line in report.lines(full=True))
        return made | code.files(facts)


def expected() -> dict[str, str]:
    """Return paths and texts of the committed files."""
    files = (each for each in EXPECTED.rglob("*") if each.is_file() and "__pycache__" not in each.parts)
    return {each.relative_to(EXPECTED).as_posix(): each.read_text("utf-8") for each in sorted(files)}
