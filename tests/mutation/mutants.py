"""Mutants: small changes of the code that the tests should detect."""

from __future__ import annotations

import ast
import hashlib
import heapq
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.mutation.places import sources


class Mutant(NamedTuple):
    """A change of one file.

    The key names a mutant as long as the function and the changed code stay the same. It does not contain the line.
    """

    key: str
    """``file::function::kind::before -> after``, and ``#2`` for the second such change in the function."""
    file: str
    line: int
    last_line: int
    in_function: bool
    start: int
    """Position in the UTF-8 text of the file."""
    end: int
    new: str

    def apply(self, text: bytes) -> bytes:
        """Return the changed text of the file."""
        return text[: self.start] + self.new.encode() + text[self.end :]


_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
    ast.Pow: ast.Mult,
}
_LONGEST = 60
"""Longest excerpt of code in a key."""


def mutants(file: str, text: str) -> list[Mutant]:
    """Return all mutants of a file."""
    finder = _Finder(file, text)
    finder.visit(ast.parse(text))
    return finder.found


def sample(root: Path, count: int, seed: int) -> list[Mutant]:
    """Return a random sample of the mutants of all files.

    The mutants with the smallest hashes of their keys and the seed are chosen, so that most of the sample stays the same
    when code changes.
    """
    every = (each for file in sources(root) for each in mutants(file, (root / file).read_text("utf-8")))
    return heapq.nsmallest(count, every, key=lambda each: hashlib.sha256(f"{seed} {each.key}".encode()).digest())


class _Finder(ast.NodeVisitor):
    """Finds the mutants of a file."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.found: list[Mutant] = []
        self._lines = [0]
        for line in text.encode().splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self._names: list[str] = []
        self._functions = 0
        self._seen = Counter[str]()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._visit_scope(node.name, node.body, is_function=False)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for default in [*node.args.defaults, *filter(None, node.args.kw_defaults)]:
            self.visit(default)
        self._visit_scope(node.name, node.body, is_function=True)

    def _visit_scope(self, name: str, body: Iterable[ast.stmt], *, is_function: bool) -> None:
        # decorators and annotations declare things and are not mutated
        self._names.append(name)
        self._functions += is_function
        for statement in body:
            self.visit(statement)
        self._functions -= is_function
        self._names.pop()

    def visit_If(self, node: ast.If) -> None:
        if ast.unparse(node.test) not in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            if isinstance(node.test, ast.Name | ast.Attribute | ast.Call):
                self._add("condition", node.test, ast.UnaryOp(ast.Not(), node.test))
            self.generic_visit(node)
        else:
            for statement in node.orelse:
                self.visit(statement)

    def visit_Compare(self, node: ast.Compare) -> None:
        for position, operator in enumerate(node.ops):
            for other in _COMPARISONS[type(operator)]:
                operators = [*node.ops[:position], other(), *node.ops[position + 1 :]]
                self._add("comparison", node, ast.Compare(node.left, operators, node.comparators))
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self._add("boolean", node, ast.BoolOp(other, node.values))
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            self._add("boolean", node, node.operand)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        is_text = any(
            isinstance(part, ast.JoinedStr) or (isinstance(part, ast.Constant) and isinstance(part.value, str))
            for part in (node.left, node.right)
        )
        if type(node.op) in _ARITHMETIC and not is_text:
            self._add("arithmetic", node, ast.BinOp(node.left, _ARITHMETIC[type(node.op)](), node.right))
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, bool):
            self._add("constant", node, ast.Constant(not node.value))
        elif isinstance(node.value, int | float):
            self._add("constant", node, ast.Constant(node.value + 1))
        elif isinstance(node.value, bytes):
            self._add("constant", node, ast.Constant(node.value + b"?"))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Texts are not mutated."""

    def visit_Return(self, node: ast.Return) -> None:
        value = node.value
        is_empty = isinstance(value, ast.Constant) and not value.value
        is_empty |= isinstance(value, ast.Tuple | ast.List) and not value.elts
        if value is not None and not is_empty:  # callers seldom distinguish None from another empty value
            self._add("return", node, ast.Return(ast.Constant(None)))
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        self._add("removal", node, ast.Pass())  # the message is not mutated

    def visit_Continue(self, node: ast.Continue) -> None:
        self._add("removal", node, ast.Pass())

    visit_Break = visit_Continue  # type: ignore[assignment]

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Call):
            self._add("removal", node, ast.Pass())
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._add("removal", node, ast.Pass())
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        names = {target.id for target in node.targets if isinstance(target, ast.Name)}
        if "__slots__" in names or "__all__" in names:
            return
        if any(isinstance(target, ast.Attribute | ast.Subscript) for target in node.targets):
            self._add("removal", node, ast.Pass())
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def _add(self, kind: str, node: ast.expr | ast.stmt, new: ast.expr | ast.stmt) -> None:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        before, after = ast.unparse(node), ast.unparse(new)
        changed = f"{_short(before)} -> {_short(after)}"
        if len(before) > _LONGEST:  # to distinguish changes of the same long expression
            changed += f" ({hashlib.sha256((before + after).encode()).hexdigest()[:6]})"
        key = f"{self.file}::{'.'.join(self._names)}::{kind}::{changed}"
        self._seen[key] += 1
        if self._seen[key] > 1:
            key += f" #{self._seen[key]}"
        start = self._lines[node.lineno - 1] + node.col_offset
        end = self._lines[node.end_lineno - 1] + node.end_col_offset
        text = f"({after})" if isinstance(new, ast.expr) else after
        self.found.append(Mutant(key, self.file, node.lineno, node.end_lineno, self._functions > 0, start, end, text))


def _short(code: str) -> str:
    code = " ".join(code.split())
    return code if len(code) <= _LONGEST else code[: _LONGEST - 1] + "…"


def describe(each: Mutant, text: str) -> Iterator[str]:
    """Yield the lines of the file that a mutant changes, before and after."""
    lines = text.splitlines()
    changed = each.apply(text.encode()).decode().splitlines()
    added = len(changed) - len(lines)
    yield from (f"- {line}" for line in lines[each.line - 1 : each.last_line])
    yield from (f"+ {line}" for line in changed[each.line - 1 : each.last_line + added])
