"""Reference of the public names of the package, from their docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import dcmgen

GENERATED = ("dcmgen.iods", "dcmgen.items", "dcmgen.modules")
"""Packages of the generated classes, which the catalog describes."""

BASES = ("dcmgen.model.iod.IOD", "dcmgen.model.iod.Item", "dcmgen.model.iod.Module")
"""Base classes of the generated classes: their methods are public."""

_BUILTINS = (
    "str, bytes, int, float, dict, list, tuple, object, Exception, BaseException, Generic, Protocol, MutableMapping"
)


def public_modules() -> list[str]:
    """Return the modules with public names: the package, its public modules, and packages in these with lazy exports."""
    found = ["dcmgen", *(f"dcmgen.{name}" for name in sorted(dir(dcmgen)) if inspect.ismodule(getattr(dcmgen, name)))]
    folders = [Path(str(import_module(name).__file__)).parent for name in found[1:]]
    nested = [path for folder in folders if folder.name != "dcmgen" for path in folder.glob("*/__init__.py")]
    found += [
        f"dcmgen.{path.parent.parent.name}.{path.parent.name}"
        for path in nested
        if " = exports(" in path.read_text("utf-8")
    ]
    return [name for name in sorted(found) if name not in GENERATED and public_names(name)]


def public_names(module: str) -> list[str]:
    """Return the public names of a module."""
    found = import_module(module)
    listed = getattr(found, "__all__", None) or [
        name for name in dir(found) if not name.startswith("_") and _defined(getattr(found, name), found)
    ]
    names = [name for name in listed if not name.startswith("__")]
    return sorted((name for name in names if not inspect.ismodule(getattr(found, name))), key=str.casefold)


def _defined(value: Any, module: ModuleType) -> bool:
    """Return whether a module or the package that it represents defines a function or class."""
    origin = str(getattr(value, "__module__", ""))
    return callable(value) and (origin == module.__name__ or origin.startswith(f"{module.__name__}."))


def pages() -> dict[str, str]:
    """Return the pages of the reference: path in the site → text."""
    homes: dict[int, str] = {}
    modules = public_modules()
    for module in modules:
        for name in public_names(module):
            if kind_of(value := getattr(import_module(module), name)) != "data":
                homes.setdefault(id(value), f"{module}.{name}")
    texts = {f"reference/{module}.md": "\n".join(_page(module, homes)) + "\n" for module in modules}
    texts["reference/typed.md"] = "\n".join(_typed()) + "\n"
    texts["reference/index.md"] = "\n".join(_index(modules)) + "\n"
    return texts


def _index(modules: list[str]) -> Iterator[str]:
    yield from ("# Public names", "", "Every public name of the package, with its parameters, results and errors.", "")
    yield from ("| module | contents |", "|---|---|")
    for module in modules:
        yield f"| [`{module}`]({module}.md) | {_summary(import_module(module))} |"
    yield "| [`IOD`, `Item`, `Module`](typed.md) | methods of the classes of `dcmgen.iods`, `dcmgen.items` and `dcmgen.modules` |"
    yield from ("", "The generated classes are in the [catalog](../catalog/index.md).", "")
    yield from ("```{toctree}", ":hidden:", "", *modules, "Typed classes <typed>", "```")


def _typed() -> Iterator[str]:
    yield from ("# Base classes of the typed classes", "")
    yield "Every class of `dcmgen.iods` is an `IOD`, of `dcmgen.items` an `Item`, and of `dcmgen.modules` a `Module`."
    for name in BASES:
        yield from ("", f"## {name.rpartition('.')[2]}", "", *_directive("class", name))


def _page(module: str, homes: dict[int, str]) -> Iterator[str]:
    found = import_module(module)
    yield from (f"# {module}", "", "```{eval-rst}", f".. automodule:: {module}", "   :no-members:", "```")
    elsewhere = []
    for name in public_names(module):
        value = getattr(found, name)
        full = f"{module}.{name}"
        if (home := homes.get(id(value), full)) != full:
            elsewhere.append(f"| `{full}` | [`{home}`]({home.rpartition('.')[0]}.md#{anchor(home)}) |")
            continue
        yield from (
            "",
            f"({anchor(full)})=",
            f"## {name}",
            "",
            *_directive(kind_of(value), full, described_fields(value)),
        )
    if elsewhere:
        yield from ("", "## Other names", "", "| name | described as |", "|---|---|", *elsewhere)
    if module == "dcmgen.uid":
        yield from ("", "A constant for every UID of PS3.6 is in the [catalog](../catalog/uids.html).")


def kind_of(value: Any) -> str:
    """Return the kind of a public name: "class", "exception", "function" or "data", which includes aliases of types."""
    if inspect.isclass(value):
        return "exception" if issubclass(value, BaseException) else "class"
    return "function" if callable(value) and type(value).__module__ != "typing" else "data"


def anchor(name: str) -> str:
    """Return the anchor of the heading of a public name."""
    kind = "class-" if name.rpartition(".")[2][0].isupper() else ""  # anchors of `Series` and `series` differ
    return kind + name.replace(".", "-").replace("_", "-").lower()


def described_fields(value: Any) -> tuple[str, ...]:
    """Return the fields of a named tuple whose docstring describes them; their own docstrings say nothing."""
    described = inspect.isclass(value) and "\nAttributes\n" in (inspect.getdoc(value) or "")
    return getattr(value, "_fields", ()) if described else ()


def _directive(kind: str, name: str, excluded: tuple[str, ...] = ()) -> Iterator[str]:
    yield from ("```{eval-rst}", f".. auto{kind}:: {name}")
    if kind == "class":
        yield from ("   :members:", f"   :inherited-members: {_BUILTINS}")
    if excluded:
        yield f"   :exclude-members: {', '.join(excluded)}"
    yield "```"


def _summary(module: ModuleType) -> str:
    text = (inspect.getdoc(module) or "").partition("\n\n")[0]
    return " ".join(text.replace("``", "`").split())
