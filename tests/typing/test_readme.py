"""What the README says a type checker answers is what it answers."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.data import ROOT


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    assert found is not None
    return found[1]


def test_mypy_answers_as_the_readme_shows(tmp_path: Path) -> None:
    (tmp_path / "mistakes.py").write_text(block("py"), encoding="utf-8")
    cache = ROOT / ".mypy_cache"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(cache), "mistakes.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    # with a cold cache mypy adds notes about where a class is defined
    answers = [line for line in done.stdout.splitlines() if ": error: " in line or "Revealed type" in line]
    assert answers == block("mypy").splitlines(), done.stdout + done.stderr
