"""Checks of the Modules of an IOD: which ones an object contains, and which ones it must contain (PS3.3 A.1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.validation import certainty
from dcmgen.validation.node import name
from dcmgen.validation.plan import unconditional
from dcmgen.validation.walk import internal_error
from dcmgen.validation.wording import permission, reason

if TYPE_CHECKING:
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.context import Context
    from dcmgen.validation.plan import ModulePlan, Plan


def check_modules(context: Context, plan: Plan, out: Collector) -> tuple[int, ...]:
    """Report Modules that are missing or not allowed.

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
    tuple of int
        Numbers of the Modules whose rows apply to the object. They include missing Modules
        (`Context.missing_modules`), because their conditional rows are checked too.
    """
    present = []
    for number, module in enumerate(plan.modules):
        try:
            if _check_module(context, plan, module, out):
                present.append(number)
        except Exception as error:
            internal_error(out, f"the {module.name} Module", error)
    return tuple(present)


def _check_module(context: Context, plan: Plan, module: ModulePlan, out: Collector) -> bool:
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
    shown = context.shows(module)
    if needed:
        own = () if shown else module.own
        if len(own) > 1 and not any(tag in root.raw for tag in own):
            context.missing_modules.add(module.name)
            required = dict.fromkeys(tag for source in module.sources for tag in unconditional(source.rows))
            out.add(
                "module.missing",
                f"the {module.name} Module is missing; it is {why}",
                at=use.section,
                section=plan.iod.section,
                module=module.name,
                fix=f"add its attributes: {', '.join(name(tag) for tag in required if tag not in root.raw)}",
            )
        return True
    if condition is None or condition.status != "parsed" or needed is None:
        return shown
    if shown and certainty.forbids(condition, root):
        permitted = permission(condition)
        why = f"it is allowed only if {permitted}" if permitted else "it is not allowed here"
        found = ", ".join(name(tag) for tag in sorted(module.distinguishing) if tag in root.raw)
        message = f"the {module.name} Module is present ({found}); {why}"
        out.add("module.unexpected", message, at=use.section, section=plan.iod.section, module=module.name)
    return shown
