"""A room imports only from the rooms below it (the architecture's layers), and the generator only `values`."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "dcmgen"

LAYERS = (
    ("cli",),
    ("create", "export", "fileset", "database", "examples", "testing"),
    ("waveforms",),
    ("validation", "pixels"),
    ("iods",),
    ("modules",),
    ("items",),
    ("codec",),
    ("model",),
    ("dictionary", "rules"),
    ("values",),
    ("errors", "_version"),
)
LEVEL = {room: -level for level, rooms in enumerate(LAYERS) for room in rooms}
ALIASES = {
    "encaps",
    "tag",
    "uid",
    "dataset",
    "dataelem",
    "sequence",
    "valuerep",
    "multival",
    "filereader",
    "filewriter",
}
"""Thin public modules of names that people know; they may import any room below `create`."""


def room_of(path: Path) -> str:
    """The room of a file: the first name below the package."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def is_type_checking(test: ast.expr) -> bool:
    return (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING") or (
        isinstance(test, ast.Attribute) and test.attr == "TYPE_CHECKING"
    )


def imports_at_module_level(path: Path) -> list[tuple[int, str]]:
    """Line and dotted name of every import that runs when the module is imported.

    Imports inside functions are doors, imports under TYPE_CHECKING cost nothing at run time; both may point up.
    """
    found: list[tuple[int, str]] = []
    package = path.relative_to(ROOT).with_suffix("").parts

    def visit(body: list[ast.stmt]) -> None:
        for node in body:
            if isinstance(node, ast.Import):
                found.extend((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = list(package[: len(package) - node.level]) if node.level else []
                if node.level and path.name == "__init__.py" and node.level == 1:
                    base = list(package[:-1])
                name = ".".join([*base, *(node.module.split(".") if node.module else [])])
                found.extend((node.lineno, f"{name}.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.If) and is_type_checking(node.test):
                visit(node.orelse)
            elif isinstance(node, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
                visit(node.body)
                visit(getattr(node, "orelse", []))
                for handler in getattr(node, "handlers", []):
                    visit(handler.body)
            elif isinstance(node, ast.ClassDef):
                visit(node.body)

    visit(ast.parse(path.read_text(encoding="utf-8")).body)
    return found


def rooms() -> list[str]:
    return sorted({room_of(p) for p in PACKAGE.rglob("*.py")} - {"__init__", "__main__"})


@pytest.mark.parametrize("room", rooms())
def test_every_room_has_a_layer(room: str) -> None:
    assert room in LEVEL or room in ALIASES, f"dcmgen/{room} stands in no layer: give it one here and in the docs"


@pytest.mark.parametrize("room", [r for r in rooms() if r in LEVEL])
def test_imports_go_down_only(room: str) -> None:
    files = [PACKAGE / f"{room}.py"] if (PACKAGE / f"{room}.py").is_file() else sorted((PACKAGE / room).rglob("*.py"))
    wrong = []
    for path in files:
        for line, name in imports_at_module_level(path):
            parts = name.split(".")
            if parts[0] != "dcmgen" or len(parts) < 2:
                continue
            target = parts[1]
            if target != room and target in LEVEL and LEVEL[target] >= LEVEL[room]:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {name}")
    assert not wrong, "\n".join(wrong)


def test_the_generator_imports_nothing_but_values() -> None:
    wrong = []
    for path in sorted((ROOT / "generator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            wrong += [
                f"{path.relative_to(ROOT)}:{node.lineno} imports {n}"
                for n in names
                if n.split(".")[0] == "dcmgen" and not n.startswith("dcmgen.values")
            ]
    assert not wrong, "\n".join(wrong)
