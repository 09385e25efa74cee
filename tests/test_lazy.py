"""Lazy exports: both lists of names agree, every name is found, and a misspelled one gets advice."""

from __future__ import annotations

import ast
import copy
import pickle
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import dcmgen
from dcmgen import examples, iods, items, modules
from dcmgen._lazy import exports

ROOT = Path(__file__).resolve().parents[1]


class Package:
    """A package with lazy exports, and the two lists of its names."""

    def __init__(self, file: Path) -> None:
        self.name = ".".join(file.parent.relative_to(ROOT).parts)
        self.tree = ast.parse(file.read_text(encoding="utf-8"))
        self.submodules: tuple[str, ...] = ()
        self.own: tuple[str, ...] = ()
        self.renamed: dict[str, str] = {}
        table: dict[str, tuple[str, ...]] = {}
        for call in (node for node in ast.walk(self.tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id == "exports":
                table = ast.literal_eval(call.args[1])
                vars(self).update({str(each.arg): ast.literal_eval(each.value) for each in call.keywords})
        self.names = {(module, name) for module, names in table.items() for name in names}
        self.public = {name for _, name in self.names} | {*self.own}

    @property
    def module(self) -> ModuleType:
        return import_module(self.name)

    def checked(self) -> set[tuple[str, str]]:
        """What type checkers see: (module, name) of each import with ``as``."""
        (block,) = (node for node in self.tree.body if isinstance(node, ast.If))
        return {
            (str(node.module), alias.name)
            for node in block.body
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
            if alias.asname
        }

    def defined(self) -> set[str]:
        return {node.name for node in self.tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}


PACKAGES = [package for file in sorted((ROOT / "dcmgen").rglob("__init__.py")) if (package := Package(file)).public]
EVERY = pytest.mark.parametrize("package", PACKAGES, ids=[package.name for package in PACKAGES])
GENERATED = pytest.mark.parametrize("module", [iods, modules, items])


def fresh(code: str) -> list[str]:
    """The words that a fresh process prints."""
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()


def test_the_packages() -> None:
    assert {"dcmgen", "dcmgen.fileset", "dcmgen.pixels", "dcmgen.validation"} <= {each.name for each in PACKAGES}


@EVERY
def test_type_checkers_see_the_names_of_run_time(package: Package) -> None:
    # a package that can be called is a function for type checkers
    checked = {(module, name) for module, name in package.checked() if name not in package.submodules}
    assert checked == package.names
    assert package.defined() >= {*package.own}


@EVERY
def test_every_name_is_that_of_its_module(package: Package) -> None:
    for module, name in package.names:
        assert getattr(package.module, name) is getattr(import_module(module), name)
    for name in package.submodules:
        assert getattr(package.module, name) is import_module(f"{package.name}.{name}")


@EVERY
def test_no_name_is_that_of_another_submodule(package: Package) -> None:
    """An import of the submodule would replace the name."""
    files = {file.stem for file in (ROOT / package.name.replace(".", "/")).iterdir()}
    assert files & package.public == set()


@EVERY
def test_all_and_dir(package: Package) -> None:
    assert package.module.__all__ == sorted(package.public)
    assert dir(package.module) == sorted({*package.public, *package.submodules})


@EVERY
def test_star_import(package: Package) -> None:
    names: dict[str, object] = {}
    exec(f"from {package.name} import *", names)
    assert names.keys() - {"__builtins__"} == package.public


@EVERY
def test_a_name_is_imported_on_first_access(package: Package) -> None:
    module, name = min(package.names)
    code = f"import sys; import {package.name} as p; print({module!r} in sys.modules); p.{name}; print({name!r} in vars(p))"
    assert fresh(code) == ["False", "True"]


def test_the_root_reaches_every_public_module() -> None:
    tree = {file.stem for file in (ROOT / "dcmgen").iterdir() if file.suffix in ("", ".py") and file.name[0] != "_"}
    (root,) = (package for package in PACKAGES if package.name == "dcmgen")
    assert {*root.submodules} == tree - {"cli"}


@GENERATED
def test_generated_packages(module: ModuleType) -> None:
    assert dir(module) == sorted(module.__all__)
    names: dict[str, object] = {}
    exec(f"from {module.__name__} import *", names)
    assert names.keys() - {"__builtins__"} == {*module.__all__}


def test_aliases_and_names_of_other_packages() -> None:
    assert items.ReferencedStudySequenceItem is items.SOPInstanceReferenceMacro
    assert items.Dataset is dcmgen.Dataset


@pytest.mark.parametrize(
    ("module", "name", "message"),
    [
        (dcmgen, "dcmred", "module 'dcmgen' has no attribute 'dcmred'; did you mean 'dcmread'?"),
        (dcmgen, "datase", "module 'dcmgen' has no attribute 'datase'; did you mean 'Dataset'?"),
        (dcmgen, "pixel", "module 'dcmgen' has no attribute 'pixel'; did you mean 'pixels'?"),
        (dcmgen, "write_file", "module 'dcmgen' has no attribute 'write_file'; use dcmgen.dcmwrite"),
        (dcmgen, "nonsense", "module 'dcmgen' has no attribute 'nonsense'"),
        (iods, "CTimage", "module 'dcmgen.iods' has no attribute 'CTimage'; did you mean 'CTImage'?"),
        (items, "DataSet", "module 'dcmgen.items' has no attribute 'DataSet'; did you mean 'Dataset'?"),
        (examples, "ctt", "module 'dcmgen.examples' has no attribute 'ctt'; did you mean 'ct'?"),
    ],
)
def test_a_misspelled_name(module: ModuleType, name: str, message: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)
    assert str(caught.value) == message
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(copy.copy(caught.value)) == message


def test_a_traceback_gives_the_advice_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import dcmgen; dcmgen.dcmred"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    last = done.stderr.splitlines()[-1]
    assert last == "AttributeError: module 'dcmgen' has no attribute 'dcmred'; did you mean 'dcmread'?"


def test_hasattr_does_not_search_for_the_nearest_name() -> None:
    code = "import sys; from dcmgen import items; print(hasattr(items, 'CodeSequenceMacr'), 'difflib' in sys.modules)"
    assert fresh(code) == ["False", "False"]


def test_an_error_in_the_module_is_not_hidden() -> None:
    lookup, _ = exports("dcmgen", {"dcmgen.nowhere": ("name",)})
    with pytest.raises(ModuleNotFoundError, match=r"dcmgen\.nowhere"):
        lookup("name")
