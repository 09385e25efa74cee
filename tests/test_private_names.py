"""Private attributes are used only in the package that defines them; `model.access` gives access to the store of datasets."""

from __future__ import annotations

import ast
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "dcmgen"
GENERATED = {"data", "iods", "items", "modules"}
"""Folders that hold declarations only."""
DATASET = {PACKAGE / "model" / "store.py", PACKAGE / "model" / "dataset.py"}

ALLOWED = {
    "_max_workers": "the number of workers of an executor has no public name",
    "_mp_context": "nor does the start method of its processes",
    "_processes": "executors have no method that ends their processes before Python 3.14",
    "_replace": "a documented method of named tuples",
}
REFLECTION = {"getattr", "hasattr", "setattr", "delattr", "__setattr__", "__delattr__"}

Tree = dict[Path, ast.Module]


def is_private(name: object) -> bool:
    return isinstance(name, str) and name.startswith("_") and not name.endswith("__")


def definitions(tree: ast.AST) -> set[str]:
    """Private attributes that the classes of a module define: in the body, in slots, or by ``self._x = …``."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            if isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
                found.add(node.attr)
        elif isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    found.add(part.name)
                elif isinstance(part, ast.Assign):
                    found.update(name.id for name in part.targets if isinstance(name, ast.Name))
                    found.update(c.value for c in ast.walk(part.value) if isinstance(c, ast.Constant) and is_slot(part))
                elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                    found.add(part.target.id)
    return {name for name in found if is_private(name)}


def is_slot(part: ast.Assign) -> bool:
    return any(isinstance(name, ast.Name) and name.id == "__slots__" for name in part.targets)


def uses(tree: ast.AST) -> list[tuple[int, str]]:
    """Line and name of every private attribute of an object that is neither ``self`` nor ``cls``, also by reflection."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            owner, name = node.value, node.attr
        elif isinstance(node, ast.Call) and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            owner, name = node.args[0], node.args[1].value
            if called not in REFLECTION or not is_private(name):
                continue
        else:
            continue
        if not (isinstance(owner, ast.Name) and owner.id in ("self", "cls")):
            found.append((node.lineno, name))
    return found


def package_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def violations(trees: Tree) -> list[str]:
    """Uses of private attributes outside the package that defines them; a dataset's are the model's alone."""
    defined: dict[str, set[str]] = {}
    for path, tree in trees.items():
        defined.setdefault(package_of(path), set()).update(definitions(tree))
    dataset = {name for path, tree in trees.items() if path in DATASET for name in definitions(tree)}
    found = []
    for path, tree in trees.items():
        package = package_of(path)
        own = defined[package] if package == "model" else defined[package] - dataset
        found += [
            f"{path.relative_to(ROOT)}:{line}: {name}"
            for line, name in uses(tree)
            if name not in own and name not in ALLOWED
        ]
    return found


def test_private_attributes_stay_in_their_package() -> None:
    paths = [path for path in PACKAGE.rglob("*.py") if GENERATED.isdisjoint(path.relative_to(PACKAGE).parts)]
    assert len(paths) > 100
    assert violations({path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}) == []


STORE = """
    class Store:
        __slots__ = ("_raw", "_source")

        def _load(self): ...
    """


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("dataset._raw[1]", "_raw"),
        ("dataset._raw = {}", "_raw"),
        ("self.dataset._load()", "_load"),
        ("hasattr(source, '_raw')", "_raw"),
        ("object.__setattr__(dataset, '_raw', {})", "_raw"),
        ("class Other:\n    __slots__ = ('_source',)\ndataset._source", "_source"),
        ("module._anything", "_anything"),
    ],
)
def test_a_use_elsewhere_is_found(code: str, name: str) -> None:
    trees = {
        PACKAGE / "model" / "store.py": ast.parse(textwrap.dedent(STORE)),
        PACKAGE / "codec" / "x.py": ast.parse(code),
    }
    assert [found.rpartition(" ")[2] for found in violations(trees)] == [name]


@pytest.mark.parametrize(
    "code",
    [
        "class Other:\n    def of(self, other):\n        self._raw = other.raw\n        return self._load",
        "class Node:\n    def __init__(self, above):\n        self._above = above\n\nnode._above",
        "row._replace(steps='')",
        "dataset.__class__",
    ],
)
def test_own_private_attributes_are_free(code: str) -> None:
    trees = {
        PACKAGE / "model" / "store.py": ast.parse(textwrap.dedent(STORE)),
        PACKAGE / "codec" / "x.py": ast.parse(code),
    }
    assert violations(trees) == []
