"""Imports of dcmgen go down its layers; `PLANTED` has a small tree for every kind of import that must be noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.imports import parse, read
from tests.layers import imports, violations

LAYERS = (("cli",), ("dcmgen",), ("tag",), ("codec", "rules"), ("model",), ("values",), ("errors",))
LAZY = {
    ("dcmgen", "*"): "public names",
    ("dcmgen.model.dataset", "dcmgen.codec.writer"): "Dataset.save_as",
    ("dcmgen.codec", "dcmgen.codec.plugins.*"): "plugins",
}
CLEAN = {
    "dcmgen/__init__.py": "def __getattr__(name):\n    return getattr(__import__(NAMES[name]), name)",
    "dcmgen/cli/__init__.py": "def main():\n    from dcmgen.codec import reader",
    "dcmgen/codec/__init__.py": "def plugin(name):\n    return __import__(f'{__name__}.plugins.{name}')",
    "dcmgen/codec/plugins/rle.py": "from .. import reader\nfrom dcmgen import codec",
    "dcmgen/codec/reader.py": "import dcmgen.values.tag as tags\nfrom dcmgen.model.dataset import Dataset",
    "dcmgen/codec/writer.py": "import json.decoder\nfrom ..errors import WriteError",
    "dcmgen/errors.py": "if TYPE_CHECKING:\n    from dcmgen.codec.reader import Reader",
    "dcmgen/errors.pyi": "from dcmgen.model.dataset import Dataset",
    "dcmgen/model/__init__.py": "",
    "dcmgen/model/dataset.py": "def save_as(self):\n    from dcmgen.codec.writer import write",
    "dcmgen/model/element.py": "from dcmgen.model import dataset",
    "dcmgen/rules/__init__.py": "from dcmgen.values import Tag",
    "dcmgen/tag.py": "from dcmgen.values.tag import Tag",
    "dcmgen/values/__init__.py": "from dcmgen.errors import ValueError",
    "dcmgen/values/tag.py": '"""dcmgen.codec"""\nNAME = "dcmgen"\ndef f(x: dcmgen.codec.reader): pass',
    "generator/__main__.py": "from generator.reading import part03\nTEMPLATE = 'dcmgen.model.dataset'",
    "generator/reading/part03.py": "from dcmgen.values.tag import Tag",
    "generator/writing/code.py": "from generator.reading import part03",
}
"""A tree without violations."""

UP = "dcmgen.values.vr:{} imports dcmgen.codec.reader, which is not in a layer below"
IMPORT = "import dcmgen.codec.reader"
CALL = "import_module('dcmgen.codec.reader')"


def statement(template: str, line: int) -> tuple[dict[str, str], str]:
    """A violation by an import that a statement contains."""
    return {"dcmgen/values/vr.py": template.format(IMPORT)}, UP.format(line)


def expression(template: str, line: int = 1) -> tuple[dict[str, str], str]:
    """A violation by a call that an expression contains."""
    return {"dcmgen/values/vr.py": template.format(CALL)}, UP.format(line)


PLANTED: dict[str, tuple[dict[str, str], str]] = {
    # forms of import
    "import": statement("{}", 1),
    "import as": statement("{} as reading", 1),
    "second name of an import": statement("import dcmgen.errors, dcmgen.codec.reader", 1),
    "from package import name": statement("from dcmgen.codec.reader import Reader", 1),
    "from package import module": statement("from dcmgen.codec import reader", 1),
    "from root import package": ({"dcmgen/values/vr.py": "from dcmgen import codec"}, "imports dcmgen.codec, which"),
    "from root import name": ({"dcmgen/values/vr.py": "from dcmgen import dcmread"}, "imports dcmgen, which"),
    "from package import *": ({"dcmgen/values/vr.py": "from dcmgen.codec import *"}, "imports dcmgen.codec, which"),
    "relative import of a module": statement("from ..codec import reader", 1),
    "relative import in a package": (
        {"dcmgen/values/__init__.py": "from ..codec.reader import Reader"},
        "dcmgen.values:1 imports dcmgen.codec.reader, which",
    ),
    # dynamic imports
    "import_module": expression("import importlib\nimportlib.{}", 2),
    "import_module under another name": statement(
        "from importlib import import_module as load\nload('dcmgen.codec.reader')", 2
    ),
    "import_module of a keyword": statement("import_module(package=None, name='dcmgen.codec.reader')", 1),
    "import_module relative to a package": statement("import_module('..codec.reader', __package__)", 1),
    "__import__": statement("__import__('dcmgen.codec.reader')", 1),
    "concatenation": statement("import_module('dcmgen.' + 'codec.reader')", 1),
    "f-string": (
        {"dcmgen/values/vr.py": "import_module(f'dcmgen.codec.{name}')"},
        "imports dcmgen.codec.*, which is not in a layer below",
    ),
    "f-string with the name of the package": (
        {"dcmgen/model/__init__.py": "__import__(f'{__name__}.nowhere.{name}')"},
        "imports dcmgen.model.nowhere.*, which does not exist",
    ),
    "unknown name": ({"dcmgen/values/vr.py": "import_module(name)"}, "dcmgen.values.vr:1 imports *"),
    "one of two names": statement("def f():\n    g('dcmgen.codec.reader' if x else 'json')", 2),
    "import function under another name": ({"dcmgen/values/vr.py": "load = importlib.import_module"}, "vr:1 imports *"),
    "exec": ({"dcmgen/values/vr.py": "exec('import dcmgen.cli')"}, "vr:1 imports *"),
    "table of names": statement("NAMES = {{\n    'Reader': 'dcmgen.codec.reader',\n}}", 2),
    "attribute of the root": statement("import dcmgen.errors\nread = dcmgen.codec.reader.read", 2),
    # where an import runs
    "try": statement("try:\n    {}\nexcept ImportError:\n    pass", 2),
    "except": statement("try:\n    pass\nexcept ImportError:\n    {}", 4),
    "else of try": statement("try:\n    pass\nexcept ImportError:\n    pass\nelse:\n    {}", 6),
    "finally": statement("try:\n    pass\nfinally:\n    {}", 4),
    "case": statement("match x:\n    case 1:\n        {}", 3),
    "with": statement("with x:\n    {}", 2),
    "while": statement("while x:\n    {}", 2),
    "else of while": statement("while x:\n    pass\nelse:\n    {}", 4),
    "for": statement("for x in y:\n    {}", 2),
    "else of for": statement("for x in y:\n    pass\nelse:\n    {}", 4),
    "elif": statement("if x:\n    pass\nelif y:\n    {}", 4),
    "else of TYPE_CHECKING": statement("if TYPE_CHECKING:\n    pass\nelse:\n    {}", 4),
    "not TYPE_CHECKING": statement("if not TYPE_CHECKING:\n    {}", 2),
    "TYPE_CHECKING or more": statement("if TYPE_CHECKING or x:\n    {}", 2),
    "class body": statement("class A:\n    {}", 2),
    "conditional expression": expression("reader = {} if x else None"),
    "decorator": expression("@{}.register\ndef f(): pass"),
    "default of an argument": expression("def f(x={}): pass"),
    "comprehension": expression("a = [x for x in {}.all()]"),
    "annotated assignment": expression("x: Any = {}"),
    # imports in functions
    "function": statement("def f():\n    {}", 2),
    "coroutine": statement("async def f():\n    {}", 2),
    "method": statement("class A:\n    def f(self):\n        {}", 3),
    "lambda": expression("f = lambda: {}"),
    "listed import that runs on loading": (
        {"dcmgen/model/dataset.py": "from dcmgen.codec.writer import write"},
        "dcmgen.model.dataset:1 imports dcmgen.codec.writer, which is not in a layer below",
    ),
    "listed import that is gone": (
        {"dcmgen/model/dataset.py": ""},
        "dcmgen.model.dataset → dcmgen.codec.writer needs no entry in the list of lazy imports",
    ),
    "listed import of another module": (
        {"dcmgen/model/element.py": "def save(self):\n    from dcmgen.codec.writer import write"},
        "dcmgen.model.element:2 imports dcmgen.codec.writer, which is not in a layer below",
    ),
    # layers
    "sideways": (
        {"dcmgen/codec/reader.py": "from dcmgen.rules import Table"},
        "dcmgen.codec.reader:1 imports dcmgen.rules, which is not in a layer below",
    ),
    "public module used within": (
        {"dcmgen/codec/reader.py": "from dcmgen.tag import Tag"},
        "dcmgen.codec.reader:1 imports dcmgen.tag, which is not in a layer below",
    ),
    "public module that points up": (
        {"dcmgen/tag.py": "from dcmgen.cli import main"},
        "dcmgen.tag:1 imports dcmgen.cli, which is not in a layer below",
    ),
    "package without a layer": ({"dcmgen/create/__init__.py": ""}, "dcmgen/create has no layer"),
    # modules that do not exist, or do not belong
    "module that does not exist": (
        {"dcmgen/codec/reader.py": "import dcmgen.values.nowhere"},
        "dcmgen.codec.reader:1 imports dcmgen.values.nowhere, which does not exist",
    ),
    "relative import beyond the root": ({"dcmgen/tag.py": "from ... import x"}, "dcmgen.tag:1 imports ..., which does"),
    "module that does not exist, for type checkers": (
        {"dcmgen/codec/reader.py": "if TYPE_CHECKING:\n    from dcmgen.nowhere import X"},
        "dcmgen.codec.reader:2 imports dcmgen.nowhere, which does not exist",
    ),
    "module that does not exist, in a stub": (
        {"dcmgen/errors.pyi": "from dcmgen.nowhere import X"},
        "dcmgen.errors:1 imports dcmgen.nowhere, which does not exist",
    ),
    "generator in the package": (
        {"dcmgen/codec/reader.py": "from generator.reading import part03"},
        "dcmgen.codec.reader:1 imports generator.reading.part03, which is not part of dcmgen",
    ),
    "package in the generator": (
        {"generator/reading/part03.py": "if TYPE_CHECKING:\n    from dcmgen.errors import DicomError"},
        "generator.reading.part03:2 imports dcmgen.errors: the generator imports only dcmgen.values, dcmgen.rules.expressions, dcmgen.rules.facts, dcmgen.rules.sections, dcmgen.rules.wording",
    ),
    # circles
    "circle within a package": (
        {"dcmgen/model/dataset.py": CLEAN["dcmgen/model/dataset.py"] + "\nfrom .element import Element"},
        "circle of imports: dcmgen.model.dataset, dcmgen.model.element",
    ),
    "circle of imports in functions": (
        {"dcmgen/model/dataset.py": CLEAN["dcmgen/model/dataset.py"] + "\n    from .element import Element"},
        "circle of imports: dcmgen.model.dataset, dcmgen.model.element",
    ),
    "circle of listed imports that run on loading": (
        {"dcmgen/codec/__init__.py": CLEAN["dcmgen/codec/__init__.py"] + "\nimport dcmgen.codec.plugins.rle"},
        "circle of imports: dcmgen.codec, dcmgen.codec.plugins.rle",
    ),
    "circle of packages of the generator": (
        {"generator/reading/prose.py": "from generator.writing import code"},
        "circle of imports: generator.reading, generator.writing",
    ),
}


def test_imports_go_down() -> None:
    assert violations(imports()) == []


def test_generated_files_and_stubs_are_read() -> None:
    graph = imports()
    sources = {each.source for each in graph.imports if each.when == "load"}
    assert {"dcmgen.iods.ct_image", "dcmgen.rules.data.by_table.c_7_1", "dcmgen.uid"} <= sources
    assert {file.module for file in graph.files if file.is_stub} >= {"dcmgen.iods", "dcmgen.items", "dcmgen.modules"}


def test_a_clean_tree_has_no_violations() -> None:
    assert violations(parse(CLEAN), LAYERS, LAZY) == []


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_violation_is_found(name: str) -> None:
    changes, message = PLANTED[name]
    found = violations(parse(CLEAN | changes), LAYERS, LAZY)
    assert len(found) == 1
    assert message in found[0]


def test_a_layer_without_a_package_is_a_violation() -> None:
    assert violations(parse(CLEAN), (("export",), *LAYERS), LAZY) == ["layer export has no package"]


def test_a_package_in_two_layers_is_a_violation() -> None:
    assert "values is in two layers" in violations(parse(CLEAN), (*LAYERS, ("values",)), LAZY)


def test_files_of_a_folder_are_read_like_their_text(tmp_path: Path) -> None:
    for path, text in CLEAN.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    assert sorted(read(tmp_path, "dcmgen", "generator").imports) == sorted(parse(CLEAN).imports)
