"""Types and errors that mypy and pyright report for the typed classes, line by line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.data import ROOT

CASES = Path(__file__).with_name("cases.py")
TYPE = re.compile(r"# is (.+)$")
WRONG = re.compile(r"# wrong: (\S+) \| (\S+)$")
ByLine = dict[int, str]


def expected(checker: int) -> tuple[ByLine, ByLine]:
    """Return the expected types and errors by line, as given in the comments."""
    types, errors = {}, {}
    for number, line in enumerate(CASES.read_text("utf-8").splitlines(), 1):
        if found := TYPE.search(line):
            types[number] = found[1]
        elif found := WRONG.search(line):
            errors[number] = found[checker]
    return types, errors


def normal(revealed: str) -> str:
    """Return a type in a common notation of both checkers: without module names, and with a single Literal."""
    plain = re.sub(r"\b(?:\w+\.)+(\w+)", r"\1", revealed)
    literals = re.findall(r"Literal\[([^]]*)\]", plain)
    if literals:
        first = plain.index("Literal[")
        rest = [part for part in plain.split(" | ") if not part.startswith("Literal[")]
        plain = " | ".join([f"Literal[{', '.join(literals)}]", *rest]) if first == 0 else plain
    members = plain.split(" | ")
    return " | ".join([each for each in members if each != "None"] + ["None"] * ("None" in members))


def run_mypy(path: Path) -> tuple[ByLine, ByLine]:
    """Return the types and the errors that mypy reports, by line."""
    command = ["mypy", "--strict", "--output", "json", "--no-error-summary", str(path)]
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    types, errors = {}, {}
    for each in map(json.loads, done.stdout.splitlines()):
        assert Path(each["file"]).name == path.name, each
        if found := re.match(r'Revealed type is "(.+)"', each["message"]):
            types[each["line"]] = normal(found[1])
        elif each["severity"] == "error":
            errors[each["line"]] = each["code"]
    return types, errors


def run_pyright(path: Path) -> tuple[ByLine, ByLine]:
    """Return the types and the errors that pyright reports, by line."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    types, errors = {}, {}
    for each in json.loads(done.stdout)["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        if found := re.match(r'Type of ".+" is "(.+)"', each["message"]):
            types[line] = normal(found[1])
        elif each["severity"] == "error":
            errors[line] = each["rule"]
    return types, errors


@pytest.mark.parametrize(("checker", "run"), [(1, run_mypy), (2, run_pyright)], ids=["mypy", "pyright"])
def test_checkers_infer_the_types_and_find_the_errors(checker: int, run: object) -> None:
    pytest.importorskip("mypy" if checker == 1 else "pyright")
    types, errors = run(CASES)  # type: ignore[operator]
    expected_types, expected_errors = expected(checker)
    assert types == expected_types
    assert errors == expected_errors
