"""The mutation tests themselves: which mutants there are, and that they are killed or survive as they should."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutation import verdicts
from tests.mutation.mutants import describe, mutants, sample
from tests.mutation.places import ROOT, environment, sources

CODE = '''\
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    LIMIT: int = 1 + 1
SIZE = 8


@attrs.frozen(slots=True)
class Box:
    """A box of 3 things."""

    __slots__ = ("width", 4)
    width: Literal[2] = 5

    def area(self, height: int = 6) -> int:
        if self.width and height < 0:
            raise ValueError(f"{height + 1} is wrong", 1)
        self.height = height
        return self.width * height % 7
'''


def changes(code: str) -> list[str]:
    """Return the kinds and changes of the mutants of a file."""
    return [each.key.split("::", 1)[1] for each in mutants("a.py", code)]


def test_all_mutants_of_a_file() -> None:
    assert changes(CODE) == [
        "::constant::False -> True",
        "::constant::8 -> 9",
        "Box::constant::5 -> 6",
        "Box::constant::6 -> 7",
        "Box.area::boolean::self.width and height < 0 -> self.width or height < 0",
        "Box.area::comparison::height < 0 -> height <= 0",
        "Box.area::comparison::height < 0 -> height >= 0",
        "Box.area::constant::0 -> 1",
        "Box.area::removal::raise ValueError(f'{height + 1} is wrong', 1) -> pass",
        "Box.area::removal::self.height = height -> pass",
        "Box.area::return::return self.width * height % 7 -> return None",
        "Box.area::arithmetic::self.width * height % 7 -> self.width * height // 7",
        "Box.area::arithmetic::self.width * height -> self.width // height",
        "Box.area::constant::7 -> 8",
    ]


def test_mutants_change_what_they_describe() -> None:
    each = next(each for each in mutants("a.py", CODE) if "0 -> height <=" in each.key or "height <= 0" in each.key)
    assert list(describe(each, CODE)) == [
        "-         if self.width and height < 0:",
        "+         if self.width and (height <= 0):",
    ]
    assert (each.line, each.in_function) == (17, True)


def test_positions_are_right_after_other_characters() -> None:
    code = "def f(x):\n    return 'äöü€', x + 1\n"
    change = next(each for each in mutants("a.py", code) if "::arithmetic::" in each.key)
    assert change.apply(code.encode()).decode() == "def f(x):\n    return 'äöü€', (x - 1)\n"


def test_repeated_changes_have_different_keys() -> None:
    assert changes("def f(x):\n    x += 1\n    x += 1\n")[::2] == [
        "f::removal::x += 1 -> pass",
        "f::removal::x += 1 -> pass #2",
    ]


def test_returns_of_empty_values_are_not_mutated() -> None:
    code = "def f(x):\n    if x:\n        return {}\n    return x\n"
    for empty in ("()", "[]", "''", "None"):
        assert [each for each in changes(code.format(empty)) if "::return::" in each] == [
            "f::return::return x -> return None"
        ]


def test_mutants_of_the_package_are_valid_and_different() -> None:
    for file in ("dcmgen/values/uid.py", "dcmgen/geometry/tiling.py"):
        text = (ROOT / file).read_text(encoding="utf-8")
        found = mutants(file, text)
        assert len({each.key for each in found}) == len(found) > 20
        for each in found:
            assert ast.dump(ast.parse(each.apply(text.encode()))) != ast.dump(ast.parse(text)), each.key


def test_generated_data_are_not_mutated() -> None:
    files = sources(ROOT)
    assert "dcmgen/values/tag.py" in files
    assert not any("/data/" in file for file in files)


def project(folder: Path, code: str, test: str) -> Path:
    """Write a project with one module and its tests, and the mutation tests of this project."""
    for name in ("tests/__init__.py", "tests/data.py", "tests/conftest.py"):
        (folder / name).parent.mkdir(exist_ok=True, parents=True)
        shutil.copy(ROOT / name, folder / name)
    shutil.copytree(
        ROOT / "tests" / "mutation",
        folder / "tests" / "mutation",
        ignore=shutil.ignore_patterns("test_*", "__pycache__"),
    )
    for path, text in (("dcmgen/values/box.py", code), ("tests/values/test_box.py", test)):
        (folder / path).parent.mkdir(parents=True)
        (folder / path).write_text(text)
        (folder / path).with_name("__init__.py").touch()
    (folder / "dcmgen" / "__init__.py").touch()
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = slow\n")
    return folder


def call(folder: Path, *arguments: str) -> str:
    """Run a module in the project, and return what it prints."""
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment(folder), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


BOX = """\
def area(width, height):
    if width < 0:
        raise ValueError(width)
    return width * height


def unused(x):
    return x


def endless(count):
    while count:
        count -= 1
"""
TEST = """\
import pytest
from dcmgen.values.box import area, endless

def test_area():
    assert area(2, 3) == 6
    with pytest.raises(ValueError):
        area(-1, 1)

def test_endless():
    assert endless(2) is None

def test_fails():
    assert area(1, 1) == 2
"""


@pytest.mark.slow
def test_planted_mutants_are_killed_and_others_survive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("coverage")
    folder = project(tmp_path / "project", BOX, TEST)
    data = tmp_path / "data"
    data.mkdir()
    # the test that fails without a mutant makes the exit code 1, and is not used
    subprocess.run(
        [sys.executable, "-m", "tests.mutation.tracing", data, "values"],
        cwd=folder,
        env=environment(folder),
        check=False,
    )
    call(folder, "tests.mutation.running", str(data), "100", "0", "", "4")
    found = {each["key"].split("::", 1)[1]: each["outcome"] for each in verdicts.outcomes(data)}
    assert found["area::arithmetic::width * height -> width // height"] == "killed"
    assert found["area::removal::raise ValueError(width) -> pass"] == "killed"
    assert found["area::return::return width * height -> return None"] == "killed"
    assert found["area::comparison::width < 0 -> width <= 0"] == "survived"
    assert found["unused::return::return x -> return None"] == "untested"
    assert found["endless::removal::count -= 1 -> pass"] == "timeout"
    assert (folder / "dcmgen/values/box.py").read_text() == BOX

    before = (data / "results.jsonl").read_text()
    assert call(folder, "tests.mutation.running", str(data), "100", "0", "", "4") == ""
    assert (data / "results.jsonl").read_text() == before
    (data / "results.jsonl").write_text(before.splitlines(keepends=True)[0])
    call(folder, "tests.mutation.running", str(data), "2", "0")
    assert len(verdicts.outcomes(data)) == 2

    monkeypatch.chdir(folder)
    some, more = sample(folder, 5, seed=0), sample(folder, 10, seed=0)
    assert more[:5] == some != sample(folder, 5, seed=1)
    assert len(sample(folder, 100, seed=0)) == len(found)


def test_the_report_counts_verdicts() -> None:
    def result(key: str, outcome: str) -> verdicts.Outcome:
        change = ["- a", "+ b"]
        return {"key": key, "outcome": outcome, "line": 1, "tests": 3, "seconds": 1, "by": "", "change": change}

    outcomes = [
        ("a", "killed"),
        ("b", "timeout"),
        ("c", "survived"),
        ("d", "survived"),
        ("e", "survived"),
        ("f", "untested"),
    ]
    known = [("c", "equivalent"), ("d", "closed"), ("e", "gap")]
    rate, lines = verdicts.summary(
        [result(*each) for each in outcomes],
        {key: verdicts.Verdict(key, verdict, "reason") for key, verdict in known},
    )
    assert rate == 3 / 5
    text = "\n".join(lines)
    assert "3 of 5 mutants that are not equivalent are killed: 60.0%" in text
    assert "unexplained (untested after 3 tests): line 1 of f\n    - a\n    + b" in text


def test_the_verdicts_are_complete(tmp_path: Path) -> None:
    files = {each.split("::")[0] for each in verdicts.load()}
    assert all((ROOT / file).exists() for file in files)
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('[[mutant]]\nkey = "a"\nverdict = "maybe"\nreason = "x"\n')
    with pytest.raises(ValueError, match=r"wrong\.toml"):
        verdicts.load(wrong)
