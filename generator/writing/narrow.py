"""Narrow the declarations of an IOD class: by conditions that the IOD itself decides, and by the constraints of the IOD."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from dcmgen.rules.expressions import parse_path
from dcmgen.values.vr import WITH_TERMS
from generator.facts import Condition, Constraint, Expr, Iod, Terms
from generator.writing.class_model import Declared
from generator.writing.class_specs import terms

_FUNCTIONAL_GROUPS = (0x5200_9229, 0x5200_9230)


@frozen
class Narrowing:
    """What an IOD decides about the attributes of its modules.

    Attributes
    ----------
    iod : Iod
        The IOD.
    sop_classes : frozenset of str
        UIDs of its SOP Classes.
    """

    iod: Iod
    sop_classes: frozenset[str]

    def decided(self, declared: Declared) -> Declared:
        """Return a declaration of a module, without the conditions that the IOD decides."""
        lists = tuple(self._lists(declared.lists))
        if lists != declared.lists:
            kind, values = terms(lists, declared.vm)
            declared = evolve(declared, lists=lists, terms=kind, values=values)
        condition = declared.condition
        if condition is None or condition.required is None:
            return declared
        required = self._truth(condition.required)
        if required:
            return evolve(declared, type=declared.type.removesuffix("C"), condition=None)
        if required is False and self._forbidden(condition):
            return evolve(declared, condition=None, constraints=(Constraint("absent", section=declared.section),))
        return declared

    def constrained(self, declared: Declared) -> Declared:
        """Return the declaration of an attribute of the IOD, narrowed by the constraints of the IOD."""
        found = {evolve(each, module="", section=""): each for each in self._constraints(declared.tag)}
        if not found:
            return declared
        declared = evolve(declared, constraints=(*declared.constraints, *found.values()))
        for each in found.values():
            if is_whole(each, declared):
                declared = _narrowed(declared, each)
        return declared

    def _constraints(self, tag: int) -> Iterator[Constraint]:
        """Yield the constraints on an attribute of the dataset, or on what its items contain."""
        for each in self.iod.constraints:
            if each.status == "parsed" and each.path:
                path = parse_path(each.path)
                first = _FUNCTIONAL_GROUPS if path.scope == "?" else (path.sequences or (path.tag,))[:1]
                if tag in first:
                    yield each

    def _lists(self, lists: tuple[Terms, ...]) -> Iterator[Terms]:
        """Yield the value lists that can apply; one whose condition is true replaces the others for the same values."""
        truths = [None if each.condition is None else self._truth(each.condition) for each in lists]
        replaced = {each.value for each, truth in zip(lists, truths, strict=True) if truth}
        for each, truth in zip(lists, truths, strict=True):
            if truth:
                yield evolve(each, condition=None)
            elif truth is None and each.value not in replaced:
                yield each

    def _forbidden(self, condition: Condition) -> bool:
        if condition.allowed is None:
            return condition.otherwise == "forbidden"
        return self._truth(condition.allowed) is False

    def _truth(self, expr: Expr) -> bool | None:
        """Return whether a condition is true for all or no objects of the IOD; None if it depends on the object."""
        op, *rest = expr
        if op == "iod":
            return self.iod.name in rest[0]
        if op == "sop class" and self.sop_classes:
            common = self.sop_classes & set(rest[0])
            return False if not common else True if common == self.sop_classes else None
        if op == "module":
            usages = {use.usage for use in self.iod.modules if use.module == rest[0]}
            return True if "M" in usages else None if usages else False
        if op == "not":
            truth = self._truth(rest[0])
            return None if truth is None else not truth
        if op in ("and", "or"):
            truths = {self._truth(each) for each in rest}
            decisive = op == "or"
            return decisive if decisive in truths else None if None in truths else not decisive
        return None


def is_whole(constraint: Constraint, declared: Declared) -> bool:
    """Return whether a constraint limits the attribute itself, without a condition and not only one of its values."""
    return constraint.condition is None and constraint.path == f"/{declared.tag:08X}"


def _narrowed(declared: Declared, constraint: Constraint) -> Declared:
    if constraint.kind == "present":
        return evolve(declared, type="1", condition=None)
    if constraint.kind == "values" and declared.vr in WITH_TERMS:
        common = tuple(value for value in constraint.values if value in declared.values)
        values = common if common and declared.terms == "enumerated" else constraint.values
        return evolve(declared, terms="enumerated", values=values, lists=())
    return declared
