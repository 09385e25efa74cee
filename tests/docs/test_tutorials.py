"""The tutorials in docs/tutorials: every file, command, session and output, in the order of the page.

A ```` ```python ```` block that begins with the name of a file, as in ``# build.py``, is this file; the next blocks without a name
are added to its end. The commands of ```` ```console ```` blocks run in a shell, and their output is compared. Sessions with
``>>>`` prompts are compared with what they print. ``...`` stands for any text. The user runs ```` ```text ```` blocks, which
install dcmgen.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.data import ROOT
from tests.docs.test_examples import FILE, OPTIONS, TUTORIALS, blocks

CHECKER = doctest.OutputChecker()
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def environment() -> dict[str, str]:
    """Return the variables of a shell in which dcmgen is installed."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    cache = str(ROOT / ".mypy_cache")
    return os.environ | {"PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "100", "MYPY_CACHE_DIR": cache}


def run_command(command: str, expected: str, where: str, before: int = 0) -> int:
    """Compare the output of a command, and return its exit code; `before` is the exit code of the command before it."""
    if command.startswith("mypy"):
        pytest.importorskip("mypy")
    done = subprocess.run(
        ["bash", "-c", f"(exit {before}); {command}"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    example = doctest.Example(command, expected)
    assert CHECKER.check_output(expected, done.stdout, OPTIONS), (
        f"{where}: $ {command}\n{CHECKER.output_difference(example, done.stdout, OPTIONS)}"
    )
    return done.returncode


def run_session(text: str, where: str, globs: dict[str, object]) -> None:
    test = doctest.DocTestParser().get_doctest(text, globs, where, where, 0)
    report: list[str] = []
    doctest.DocTestRunner(verbose=False, optionflags=OPTIONS).run(test, out=report.append, clear_globs=False)
    globs.update(test.globs)
    assert not report, "".join(report)


def follow(page: Path) -> None:
    """Do what a tutorial says in the current folder."""
    file: Path | None = None
    globs: dict[str, object] = {"__name__": "__main__"}
    for line, language, text in blocks(page):
        where = f"{page.name}:{line}"
        if language == "console":
            commands = COMMAND.findall(text)
            assert commands, where
            code = 0
            for command, expected in commands:
                code = run_command(command, expected, where, code)
        elif language == "pycon":
            run_session(text, where, globs)
        elif name := FILE.match(text):
            file = Path(name[1])
            file.write_text(text, encoding="utf-8")
        else:
            assert file is not None, where
            file.write_text(f"{file.read_text(encoding='utf-8')}\n{text}", encoding="utf-8")


@pytest.mark.skipif(shutil.which("bash") is None, reason="the commands are those of bash")
@pytest.mark.parametrize("page", TUTORIALS, ids=lambda page: page.stem)
def test_a_tutorial_works_word_for_word(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("matplotlib", "PIL", "rich", "typer"):
        pytest.importorskip(package)
    monkeypatch.chdir(tmp_path)
    follow(page)


def test_a_wrong_output_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = tmp_path / "page.md"
    for text in (
        "```console\n$ echo one\ntwo\n```\n",
        "```console\n$ echo one\n$ echo two\none\n```\n",
        "```pycon\n>>> 1 + 1\n3\n```\n",
        "```python\n# made.py\nprint(1)\n```\n```console\n$ python made.py\n2\n```\n",
        "```python\n# made.py\nprint(1)\n```\n```python\nprint(2)\n```\n```console\n$ python made.py\n1\n```\n",
    ):
        page.write_text(text)
        with pytest.raises(AssertionError):
            follow(page)
