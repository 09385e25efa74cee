"""Check the wording of pages, docstrings, comments and messages: ``python -m tests.prose [FILE ...]``.

The rules are in ``tests/prose.toml``. Files that ``[tool.codespell] skip`` of ``pyproject.toml`` names are not checked.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
import tomllib
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SUFFIXES = {".jinja", ".md", ".py", ".pyi", ".toml"}
MESSAGE_WORDS = 3
"""Shorter string literals are data."""

NOT_PROSE = (
    r"``[^`]*``|`[^`]*`",  # code
    r"\]\([^)]*\)|https?://\S+",  # addresses
    r"(?m)^\s*>>>.*$",  # doctests
    r'"[^"\n]*"|“[^”]*”',  # quotations
    r"\{\{.*?\}\}|\{%.*?%\}",  # Jinja
)


class Rule(NamedTuple):
    """A pattern to avoid, a text in which it occurs, and what to write instead."""

    pattern: re.Pattern[str]
    example: str
    instead: str


class Passage(NamedTuple):
    """A piece of prose and the line of the file where it starts."""

    line: int
    text: str


class Finding(NamedTuple):
    """A wording to avoid, and where it occurs."""

    file: str
    line: int
    found: str
    instead: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.found!r}; write: {self.instead}"


def load_rules() -> list[Rule]:
    """Return the rules of ``prose.toml``."""
    table = tomllib.loads((ROOT / "tests" / "prose.toml").read_text(encoding="utf-8"))
    return [Rule(re.compile(entry["pattern"]), entry["example"], entry["instead"]) for entry in table["rule"]]


def files() -> Iterator[Path]:
    """Yield the files to check."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    skipped = project["tool"]["codespell"]["skip"]
    for folder in sorted(ROOT.iterdir()):
        if not folder.name.startswith("."):
            for file in sorted(folder.rglob("*")) if folder.is_dir() else [folder]:
                name = f"./{file.relative_to(ROOT).as_posix()}"
                if file.suffix in SUFFIXES and not any(fnmatch(name, pattern) for pattern in skipped):
                    yield file


def check(name: str, text: str, rules: Iterable[Rule]) -> Iterator[Finding]:
    """Yield the findings in the text of one file; its name decides what in it is prose."""
    for passage in passages(name, text):
        prose = passage.text
        for pattern in NOT_PROSE:
            prose = re.sub(pattern, lambda m: "~" + "\n" * m[0].count("\n"), prose)
        for rule in rules:
            for match in rule.pattern.finditer(prose):
                line = passage.line + prose.count("\n", 0, match.start())
                yield Finding(name, line, " ".join(match[0].split()), rule.instead)


def passages(name: str, text: str) -> Iterator[Passage]:
    """Yield the prose of one file."""
    match Path(name).suffix:
        case ".md":
            yield from _page(text)
        case ".toml":
            yield from _table(text)
        case ".jinja":
            yield Passage(1, text.replace('"""', ""))
        case _:
            yield from _comments(text)
            yield from _strings(ast.parse(text), messages=name.startswith("dcmgen/"))


def _page(text: str) -> Iterator[Passage]:
    """Yield the text outside code blocks, and the comments of Python blocks."""
    language: str | None = None
    start, lines = 1, list[str]()
    for number, line in enumerate([*text.splitlines(), "```"], 1):
        if not line.lstrip().startswith("```"):
            lines.append(line)
            continue
        if language is None:
            yield Passage(start, "\n".join(lines))
        elif language == "python":
            yield from (Passage(start + line - 1, comment) for line, comment in _comments("\n".join(lines) + "\n"))
        language = line.strip(" `") if language is None else None
        start, lines = number + 1, []


def _table(text: str) -> Iterator[Passage]:
    """Yield comments and reasons."""
    for number, line in enumerate(text.splitlines(), 1):
        if match := re.match(r'\s*#(.*)|reason = "(.*)"$', line):
            yield Passage(number, match[1] or match[2] or "")


def _comments(text: str) -> Iterator[Passage]:
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield Passage(token.start[0], token.string)


def _strings(tree: ast.Module, *, messages: bool) -> Iterator[Passage]:
    """Yield docstrings, messages of errors and warnings, and with ``messages`` all string literals of several words."""
    seen: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            seen.add(node.value)
            yield Passage(node.lineno, _text(node.value))
    for node in ast.walk(tree):
        if messages or isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and "warn" in ast.unparse(node.func)):
            for string in ast.walk(node):
                if isinstance(string, ast.JoinedStr | ast.Constant) and string not in seen:
                    seen.update(ast.walk(string))
                    if len(_text(string).split()) >= MESSAGE_WORDS:
                        yield Passage(string.lineno, _text(string))


def _text(node: ast.expr) -> str:
    """Return the text of a literal, with an ellipsis for each replacement field."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) for part in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else "…"


def main(arguments: list[str]) -> int:
    """Print the findings in the given files, or in all; return the exit code."""
    rules = load_rules()
    found = False
    for file in [Path(argument).resolve() for argument in arguments] or files():
        for finding in check(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"), rules):
            found = True
            print(finding)
    return int(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
