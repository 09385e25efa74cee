"""The output of mypy in the README is its real output."""

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


def test_output_of_mypy(tmp_path: Path) -> None:
    (tmp_path / "mistakes.py").write_text(block("py"), encoding="utf-8")
    cache = ROOT / ".mypy_cache"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(cache), "mistakes.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    # without a cache, mypy adds notes about the definitions of classes
    output = [line for line in done.stdout.splitlines() if ": error: " in line or "Revealed type" in line]
    assert output == block("mypy").splitlines(), done.stdout + done.stderr
