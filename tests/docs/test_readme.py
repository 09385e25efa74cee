"""The table of extras in the README."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
DEVELOPMENT = {"generator", "peers", "test"}
"""Extras for contributors, which CONTRIBUTING describes."""


def test_the_readme_lists_all_extras() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    assert rows.keys() == extras.keys() - DEVELOPMENT
    included = set(re.findall(r"\w+", extras["all"][0].partition("[")[2]))
    excluded = set(re.findall(r"`(\w+)`", rows["all"]))
    assert included == rows.keys() - excluded - {"all"}
