"""Import graphs: what each module of a source tree imports, and when.

`read` parses the files of a tree, `parse` source text. `Graph.imports` then lists

- import statements of every form and at every depth, relative ones included;
- calls of ``importlib.import_module`` and ``__import__`` whose name is a literal, a concatenation or an f-string;
- attribute chains such as ``dcmgen.pixels.render``, because ``dcmgen`` imports its modules on access;
- strings that are equal to the name of a module, because tables of such names end in an import.

Imports of modules outside the tree are left out.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

When = Literal["load", "call", "name", "types"]
"""When an import runs: with its module; in a function; when a string is used; never (``TYPE_CHECKING``, stubs)."""

DYNAMIC = frozenset({"import_module", "__import__", "exec", "eval"})
"""Functions that import a module whose name is a value."""


@dataclass(frozen=True, order=True)
class Import:
    """One import.

    Attributes
    ----------
    source : str
        Name of the importing module.
    line : int
        Line of the import.
    target : str
        Name of the imported module. It ends in ``*`` if only a prefix is known, and is ``*`` if nothing is known.
    when : str
        ``"load"``, ``"call"``, ``"name"`` or ``"types"``.
    """

    source: str
    line: int
    target: str
    when: When

    def __str__(self) -> str:
        return f"{self.source}:{self.line} imports {self.target}"


@dataclass(frozen=True)
class File:
    """The source of one module. A stub (``.pyi``) has the name of the module that it describes."""

    module: str
    text: str
    is_package: bool
    is_stub: bool

    @classmethod
    def of(cls, path: str, text: str) -> File:
        """Return the file at a path relative to the root of the tree, such as ``"dcmgen/values/tag.py"``."""
        name, _, suffix = path.rpartition(".")
        module = name.replace("/", ".")
        return cls(module.removesuffix(".__init__"), text, module.endswith(".__init__"), suffix == "pyi")


@dataclass(frozen=True)
class Graph:
    """The files of a tree and their imports."""

    files: tuple[File, ...]

    @cached_property
    def modules(self) -> frozenset[str]:
        """Names of the modules that exist."""
        return frozenset(file.module for file in self.files)

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        """Every import of a module of the tree, and every import of a module whose name is unknown."""
        return tuple(each for file in self.files for each in _Reader(file, self.modules).imports())

    def reached(self, target: str) -> list[str]:
        """Return the existing modules that a target names."""
        if target.endswith("*"):
            return [module for module in self.modules if module.startswith(target[:-1])]
        return [target] if target in self.modules else []

    def edges(self, name: Callable[[str], str] = str, without: Iterable[tuple[str, str]] = ()) -> dict[str, set[str]]:
        """Return what every module imports at run time.

        Parameters
        ----------
        name : callable, optional
            Maps the name of a module to the name of a node of the result, such as that of its package.
        without : iterable of (str, str), optional
            Pairs of source and target that are left out, unless the import runs with the module.

        Returns
        -------
        dict of str to set of str
            Names of the imported nodes by the name of the importing node, without the node itself.
        """
        left_out = set(without)
        found: dict[str, set[str]] = {name(module): set() for module in self.modules}
        for each in self.imports:
            included = each.when == "load" or (each.when != "types" and (each.source, each.target) not in left_out)
            if included and each.target != "*":
                found[name(each.source)].update(map(name, self.reached(each.target)))
        return {node: targets - {node} for node, targets in found.items()}


def read(root: Path, *packages: str) -> Graph:
    """Return the graph of the packages of these names in the folder `root`."""
    paths = [path for name in packages for kind in ("py", "pyi") for path in sorted((root / name).rglob(f"*.{kind}"))]
    return Graph(tuple(File.of(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")) for path in paths))


def parse(sources: Mapping[str, str]) -> Graph:
    """Return the graph of source texts by path."""
    return Graph(tuple(File.of(path, text) for path, text in sources.items()))


def circles(edges: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Return the strongly connected components of a graph that have two or more nodes (Tarjan's algorithm)."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    closed: set[str] = set()
    found: list[list[str]] = []
    for start in sorted(edges):
        work = [] if start in order else [(start, iter(sorted(edges.get(start, ()))))]
        while work:
            node, targets = work[-1]
            if node not in order:
                order[node] = lowest[node] = len(order)
                stack.append(node)
            for target in targets:
                if target not in order:
                    work.append((target, iter(sorted(edges.get(target, ())))))
                    break
                if target not in closed:
                    lowest[node] = min(lowest[node], order[target])
            else:
                work.pop()
                if work:
                    lowest[work[-1][0]] = min(lowest[work[-1][0]], lowest[node])
                if lowest[node] == order[node]:
                    place = stack.index(node)
                    closed.update(stack[place:])
                    found.append(sorted(stack[place:]))
                    del stack[place:]
    return sorted(group for group in found if len(group) > 1)


def _chain(node: ast.expr) -> str:
    """Return the text of a name with attributes; of another expression with attributes, that of the attributes."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{_chain(value)}.{name}"
        case _:
            return ""


class _Reader(ast.NodeVisitor):
    """Collects the imports of one file."""

    def __init__(self, file: File, modules: frozenset[str]) -> None:
        self.file = file
        self.modules = modules
        self.roots = {module.partition(".")[0] for module in modules}
        self.package = file.module if file.is_package else file.module.rpartition(".")[0]
        self.when: When = "types" if file.is_stub else "load"
        self.dynamic = set(DYNAMIC)
        self.found: list[Import] = []

    def imports(self) -> Iterator[Import]:
        self.visit(ast.parse(self.file.text))
        return (each for each in self.found if each.target.partition(".")[0] in {*self.roots, "", "*"})

    def add(self, node: ast.stmt | ast.expr, target: str, when: When | None = None) -> None:
        self.found.append(Import(self.file.module, node.lineno, target, when or self.when))

    def during(self, when: When, *nodes: ast.AST) -> None:
        """Visit nodes that run at another time."""
        before = self.when
        self.when = before if before == "types" else when
        for node in nodes:
            self.visit(node)
        self.when = before

    # -- statements -------------------------------------------------------------------------------------------------

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self.add(node, alias.name)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        base = self.absolute("." * node.level + (node.module or ""), self.package)
        for alias in node.names:
            inner = f"{base}.{alias.name}"
            self.add(node, inner if inner in self.modules else base)
            if alias.name in DYNAMIC:
                self.dynamic.add(alias.asname or alias.name)

    def visit_If(self, node: ast.If) -> None:
        match ast.unparse(node.test).replace("typing.", ""):
            case "TYPE_CHECKING":
                self.during("types", *node.body)
                self.during(self.when, *node.orelse)
            case "not TYPE_CHECKING":
                self.during(self.when, *node.body)
                self.during("types", *node.orelse)
            case _:
                self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.during(self.when, *node.decorator_list, node.args)
        self.during("call", *node.body)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.visit_FunctionDef(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit(node.args)
        self.during("call", node.body)

    def visit_arg(self, node: ast.arg) -> None:
        """Skip the annotation, which is never evaluated."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # not a docstring
            self.visit(node.value)

    # -- expressions ------------------------------------------------------------------------------------------------

    def visit_Call(self, node: ast.Call) -> None:
        name = _chain(node.func).rpartition(".")[2]
        if name not in self.dynamic:
            self.generic_visit(node)
            return
        given = {str(keyword.arg): keyword.value for keyword in node.keywords}
        given |= dict(zip(("name", "package"), node.args, strict=False))
        target = self.text(given["name"]) if "name" in given and name not in {"exec", "eval"} else "*"
        if target.startswith("."):
            package = self.text(given["package"]) if "package" in given else "*"
            target = "*" if package.endswith("*") else self.absolute(target, package)
        self.add(node, target)
        if target.endswith("*"):
            self.during(self.when, *node.args, *node.keywords)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in self.dynamic:
            self.add(node, "*")  # assigned to another name, which is not followed

    def visit_Attribute(self, node: ast.Attribute) -> None:
        chain = _chain(node)
        if node.attr in {"import_module", "__import__"}:
            self.add(node, "*")
        elif chain in self.modules:
            self.add(node, chain)
        else:
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and "." in node.value and node.value in self.modules:
            self.add(node, node.value, "types" if self.when == "types" else "name")

    def text(self, node: ast.expr) -> str:
        """Return the string that an expression makes; it ends in ``*`` where the rest is unknown."""
        match node:
            case ast.Constant(value=str(value)):
                return value
            case ast.Name(id="__name__"):
                return self.file.module
            case ast.Name(id="__package__"):
                return self.package
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                return self.text(value)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                parts = [left, right]
            case ast.JoinedStr(values=parts):
                pass
            case _:
                return "*"
        found = ""
        for part in parts:
            if not found.endswith("*"):
                found += self.text(part)
        return found

    @staticmethod
    def absolute(name: str, package: str) -> str:
        """Return the full name of a module that may be relative to a package."""
        level = len(name) - len(name.lstrip("."))
        base = package.split(".")
        if level > len(base):
            return name
        return ".".join([*base[: len(base) - level + 1], name[level:]]).rstrip(".") if level else name
