"""A standard in miniature, with one of every construct, and everything that the generator makes of it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from generator.reading import standard
from generator.writing import code

FOLDER = Path(__file__).resolve().parent
STANDARD = FOLDER / "standard"
"""``part03.xml`` … ``part07.xml`` (written for this test, no text of the real standard), tables.toml, corrections.toml."""
EXPECTED = FOLDER / "expected"


def generate() -> dict[str, str]:
    """Path → text of the facts and of the code, and of what the reader reports, as the generator makes them now."""
    with tempfile.TemporaryDirectory() as scratch:
        facts = Path(scratch)
        report = standard.read(STANDARD, facts, hand_written=STANDARD)
        made = {f"standard/{each.name}": each.read_text("utf-8") for each in sorted(facts.iterdir())}
        made["report.txt"] = "".join(f"{line}\n" for line in report.lines(full=True))
        return made | code.files(facts)


def expected() -> dict[str, str]:
    """Path → text of what is committed."""
    files = (each for each in EXPECTED.rglob("*") if each.is_file() and "__pycache__" not in each.parts)
    return {each.relative_to(EXPECTED).as_posix(): each.read_text("utf-8") for each in sorted(files)}
