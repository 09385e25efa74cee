"""The output of the generator for the mini-standard is equal to the committed files."""

from __future__ import annotations

import ast

import pytest

from tests import golden


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return golden.generate()


def test_the_same_files(made: dict[str, str]) -> None:
    assert sorted(made) == sorted(golden.expected()), "review the change, then run `python -m tests.golden`"


def test_the_same_text(made: dict[str, str]) -> None:
    committed = golden.expected()
    wrong = [path for path, text in made.items() if committed.get(path) != text]
    assert wrong == [], "review the change, then run `python -m tests.golden`"


def test_generation_is_deterministic(made: dict[str, str]) -> None:
    """The output contains no time stamps, and its order does not depend on hashes."""
    assert golden.generate() == made


def test_every_python_file_names_its_sources(made: dict[str, str]) -> None:
    for path, text in made.items():
        if path.endswith(".py"):
            first = text.splitlines()[0]
            assert first.startswith(("# Generated from PS3.", "# Generated from standard/")), path
            assert first.endswith(" by generator; do not edit."), path


def test_the_code_compiles(made: dict[str, str]) -> None:
    for path, text in made.items():
        if path.endswith(".py"):
            compile(text, path, "exec")


def test_generated_files_define_no_functions(made: dict[str, str]) -> None:
    for path, text in made.items():
        if path.endswith(".py"):
            nodes = ast.walk(ast.parse(text))
            assert not [node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))], path
