"""What the generator makes of the mini-standard is what is committed, file by file."""

from __future__ import annotations

import ast

import pytest

from tests import golden


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return golden.generate()


def test_the_same_files(made: dict[str, str]) -> None:
    assert sorted(made) == sorted(golden.expected()), "look at it, then run `python -m tests.golden`"


def test_the_same_text(made: dict[str, str]) -> None:
    kept = golden.expected()
    wrong = [path for path, text in made.items() if kept.get(path) != text]
    assert wrong == [], "look at it, then run `python -m tests.golden`"


def test_twice_the_same(made: dict[str, str]) -> None:
    """No time stamp, no order that depends on hashes."""
    assert golden.generate() == made


def test_every_python_file_says_where_it_comes_from(made: dict[str, str]) -> None:
    for path, text in made.items():
        if path.endswith(".py"):
            first = text.splitlines()[0]
            assert first.startswith("# Generated from PS3."), path
            assert first.endswith(") by generator; do not edit."), path


def test_the_code_compiles(made: dict[str, str]) -> None:
    for path, text in made.items():
        if path.endswith(".py"):
            compile(text, path, "exec")


def test_generated_files_define_no_functions(made: dict[str, str]) -> None:
    for path, text in made.items():
        if path.endswith(".py"):
            nodes = ast.walk(ast.parse(text))
            assert not [node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))], path
