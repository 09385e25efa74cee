"""Checks of the Modules of an IOD: which ones an object contains, and which ones it must contain (PS3.3 A.1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.validation import certainty
from dcmgen.validation.node import Node, name
from dcmgen.validation.walk import internal_error
from dcmgen.validation.wording import permission, reason

if TYPE_CHECKING:
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.context import Context
    from dcmgen.validation.plan import ModulePlan, Plan


def check_modules(context: Context, plan: Plan, out: Collector) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Report Modules that are missing, incomplete or not allowed.

    Parameters
    ----------
    context : Context
        The object.
    plan : Plan
        The compiled IOD.
    out : Collector
        Receives the findings.

    Returns
    -------
    present : tuple of int
        Numbers of the Modules whose rows apply to the object. They include missing Modules
        (`Context.missing_modules`), because their conditional rows are checked too.
    partial : tuple of int
        Numbers of the Modules whose rows apply only to the attributes that are present.
    """
    present: list[int] = []
    partial: list[int] = []
    for number, module in enumerate(plan.modules):
        try:
            contained = _check_module(context, plan, module, out)
            if contained is not False:
                (present if contained else partial).append(number)
        except Exception as error:
            internal_error(out, f"the {module.name} Module", error)
    return tuple(present), tuple(partial)


def _check_module(context: Context, plan: Plan, module: ModulePlan, out: Collector) -> bool | None:
    use, root = module.use, context.root
    needed: bool | None = use.usage == "M"
    why = "mandatory"
    condition = use.condition
    if use.usage == "C" and condition is not None:
        needed = (
            module.required(root) if module.required is not None else (None if condition.status != "parsed" else False)
        )
        if needed and not certainty.holds(condition.required, root):
            needed = None
        if needed and condition.required is not None:
            why = f"required because {reason(condition.required, root)}"
    if needed:
        own = () if context.touches(module) else module.own
        if len(own) > 1 and not any(tag in root.raw for tag in own):
            context.missing_modules.add(module.name)
            absent = _absent(module, root)
            message = f"the {module.name} Module is missing; it is {why} and requires {_listed(module, absent)}"
            out.add(
                "module.missing",
                message,
                root,
                absent[0],
                at=use.section,
                section=plan.iod.section,
                module=module.name,
                fix=f"add its attributes: {', '.join(map(name, absent))}",
            )
        return True
    if not context.touches(module):
        return False
    shown = context.shows(module)
    found = sorted(tag for tag in module.distinguishing if tag in root.raw)
    parsed = condition if condition is not None and condition.status == "parsed" and needed is not None else None
    if parsed is not None and certainty.forbids(parsed, root):
        permitted = permission(parsed)
        why = f"it is allowed only if {permitted}" if permitted else "it is not allowed here"
        message = f"the {module.name} Module is present ({', '.join(map(name, found))}); {why}"
        out.add("module.unexpected", message, at=use.section, section=plan.iod.section, module=module.name)
    if shown is None and found:
        verb = "belongs" if len(found) == 1 else "belong"
        message = (
            f"{', '.join(map(name, found))} {verb} to the {module.name} Module, which is not mandatory here but also "
            f"requires {_listed(module, _absent(module, root))}"
        )
        out.add(
            "module.partial",
            message,
            root,
            found[0],
            at=use.section,
            section=plan.iod.section,
            module=module.name,
            severity=None if any(map(root.filled, found)) else "note",
        )
    return shown


def _absent(module: ModulePlan, root: Node) -> list[int]:
    """Return the attributes of Type 1 and 2 of a Module that are absent."""
    return [tag for tag in module.demands if tag not in root.raw]


def _listed(module: ModulePlan, absent: list[int]) -> str:
    """Return attributes by Type, such as ``"Modality, SeriesInstanceUID (Type 1) and SeriesNumber (Type 2)"``."""
    by_type = {kind: [name(tag) for tag in absent if module.demands[tag] == kind] for kind in ("1", "2")}
    return " and ".join(f"{', '.join(names)} (Type {kind})" for kind, names in by_type.items() if names)
