"""The steps of a validation: tables, functional groups, consistency rules, and the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen import rules as standard
from dcmgen.dictionary import uid_entry
from dcmgen.rules.wording import any_of
from dcmgen.validation.collector import Collector
from dcmgen.validation.consistency import rules_for
from dcmgen.validation.consistency.rule import run_rule
from dcmgen.validation.constraints import check_constraints
from dcmgen.validation.groups import check_groups
from dcmgen.validation.modules import check_modules
from dcmgen.validation.reports.report import Report
from dcmgen.validation.templates import check_templates
from dcmgen.validation.walk import Walk, internal_error
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context


def run(context: Context, out: Collector) -> Report:
    """Check an object against all rules.

    Parameters
    ----------
    context : Context
        The object.
    out : Collector
        Receives the findings.

    Returns
    -------
    Report
        The findings.
    """
    modules = check_tables(context, out)
    for rule in rules_for(context):
        run_rule(rule, context, out)
    return report_of(context, out, modules)


def report_of(context: Context, out: Collector, modules: tuple[str, ...]) -> Report:
    """Return the report on an object after all checks.

    Parameters
    ----------
    context : Context
        The object.
    out : Collector
        The findings.
    modules : tuple of str
        Names of the Modules whose rows were checked.
    """
    return Report(
        source=str(context.file.filename or "") if context.file is not None else "",
        sop_class=context.sop_class,
        sop_instance=context.root.text(tags.SOP_INSTANCE_UID),
        iod=context.iod_name,
        modules=modules,
        findings=out.findings(),
        undecided=out.open_conditions(),
    )


def check_tables(context: Context, out: Collector, walk: type[Walk] = Walk) -> tuple[str, ...]:
    """Check an object against the tables of its IOD, and its elements against PS3.5 and PS3.6.

    Parameters
    ----------
    context : Context
        The object.
    out : Collector
        Receives the findings.
    walk : type of Walk, optional
        Checks the elements.

    Returns
    -------
    tuple of str
        Names of the Modules whose rows were checked.
    """
    numbers: tuple[int, ...] = ()
    iod = standard.iod_of(context.sop_class) if context.sop_class else None
    level = None
    if iod is None:
        iod = _unknown(context, out)
    if iod is not None:
        context.plan = context.caches.plans.of(iod)
        numbers, partial = check_modules(context, context.plan, out)
        level = context.plan.level(numbers, partial)
    elements = walk(context, out)
    try:
        elements.level(context.root, level)
        if context.meta is not None:
            elements.level(context.meta, None)
    except RecursionError as error:
        internal_error(out, "the elements of the object", error)
    for node, tag in context.cycles:
        message = (
            "the sequence contains an item that encloses it; its items are not checked, and a file cannot contain it"
        )
        out.add("cycle", message, node, tag)
    try:
        check_groups(context, out)
    except Exception as error:
        internal_error(out, "the functional groups", error)
    if context.plan is not None:
        check_constraints(context, context.plan, out)
    check_templates(context, out)
    return tuple(context.plan.modules[number].name for number in numbers) if context.plan else ()


def _unknown(context: Context, out: Collector) -> standard.Iod | None:
    """Report why the SOP Class has no IOD, so that only the general rules are checked.

    Returns
    -------
    Iod or None
        The IOD of the class of a typed object, which is used instead.
    """
    uid = context.sop_class
    classes: tuple[str, ...] = getattr(type(context.dataset), "sop_classes", ())
    typed = standard.iod_of(classes[0]) if classes else None
    entry = uid_entry(uid)
    if not uid:
        _no_sop_class(context, out, classes, typed)
    elif entry is None:
        message = (
            f"SOP Class {uid} is private or newer than this edition of the standard; only the general rules are checked"
        )
        out.add("sop-class.unknown", message, context.root, tags.SOP_CLASS_UID, value=uid)
    elif entry[4]:
        message = f"{entry[0]} is retired and no longer has an IOD; only the general rules are checked"
        out.add("sop-class.retired", message, context.root, tags.SOP_CLASS_UID, value=uid)
    else:
        message = f"{entry[0]} has no IOD in PS3.3; only the general rules are checked"
        out.add("sop-class.no-iod", message, context.root, tags.SOP_CLASS_UID, value=uid)
    return typed


def _no_sop_class(context: Context, out: Collector, classes: tuple[str, ...], typed: standard.Iod | None) -> None:
    if typed is not None:
        names = [f"{entry[0]} ({uid})" for uid in classes if (entry := uid_entry(uid))]
        message = f"SOP Class UID is missing; the object is checked against the {typed.name} IOD of its class"
        fix = f"set it to {any_of(names)}"
    else:
        message = "SOP Class UID is missing; the IOD is unknown, and only the general rules are checked"
        fix = "add the SOP Class UID"
    out.add("sop-class.missing", message, context.root, tags.SOP_CLASS_UID, module="SOP Common", fix=fix)
