"""One validation from its start to its report: tables, functional groups, consistency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen import rules as standard
from dcmgen.dictionary import uid_entry
from dcmgen.validation.collector import Collector
from dcmgen.validation.consistency import rules_for
from dcmgen.validation.consistency.rule import run_rule
from dcmgen.validation.groups import check_groups
from dcmgen.validation.modules import check_modules
from dcmgen.validation.reports.report import Report
from dcmgen.validation.walk import Walk, internal_error
from dcmgen.validation.wording import any_of
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context


def run(context: Context, out: Collector) -> Report:
    """Hold an object against everything."""
    modules = check_tables(context, out)
    for rule in rules_for(context):
        run_rule(rule, context, out)
    return report_of(context, out, modules)


def report_of(context: Context, out: Collector, modules: tuple[str, ...]) -> Report:
    """The report on an object after everything was held against it."""
    return Report(
        source=str(context.file.filename or "") if context.file is not None else "",
        sop_class=context.sop_class,
        sop_instance=context.root.text(tags.SOP_INSTANCE_UID),
        iod=context.iod_name,
        modules=modules,
        findings=out.findings(),
        undecided=out.open_conditions(),
    )


def check_tables(context: Context, out: Collector) -> tuple[str, ...]:
    """Hold an object against the tables of its IOD, and its elements against PS3.5 and PS3.6.

    Returns
    -------
    tuple of str
        The Modules it was held against.
    """
    numbers: tuple[int, ...] = ()
    iod = standard.iod_of(context.sop_class) if context.sop_class else None
    level = None
    if iod is None:
        iod = _unknown(context, out)
    if iod is not None:
        context.plan = context.caches.plans.of(iod)
        numbers = check_modules(context, context.plan, out)
        level = context.plan.level(numbers)
    walk = Walk(context, out)
    try:
        walk.level(context.root, level)
        if context.meta is not None:
            walk.level(context.meta, None)
    except RecursionError as error:
        internal_error(out, "the walk over the object", error)
    for node, tag in context.cycles:
        message = "the sequence holds an item that encloses it: no file can hold that, and it is not followed"
        out.add("cycle", message, node, tag)
    try:
        check_groups(context, out)
    except Exception as error:
        internal_error(out, "the functional groups", error)
    return tuple(context.plan.modules[number].name for number in numbers) if context.plan else ()


def _unknown(context: Context, out: Collector) -> standard.Iod | None:
    """Report why the SOP Class has no IOD; only the general rules are checked then.

    Returns
    -------
    Iod or None
        The IOD of the class of a typed object, which takes the place of the missing one.
    """
    uid = context.sop_class
    classes: tuple[str, ...] = getattr(type(context.dataset), "sop_classes", ())
    typed = standard.iod_of(classes[0]) if classes else None
    entry = uid_entry(uid)
    if not uid:
        _no_sop_class(context, out, classes, typed)
    elif entry is None:
        message = f"SOP Class {uid} is not in the standard (private, or newer); only what is general is checked"
        out.add("sop-class.unknown", message, context.root, tags.SOP_CLASS_UID, value=uid)
    elif entry[4]:
        message = f"{entry[0]} is retired and has no IOD any more; only what is general is checked"
        out.add("sop-class.retired", message, context.root, tags.SOP_CLASS_UID, value=uid)
    else:
        message = f"{entry[0]} has no IOD in PS3.3; only what is general is checked"
        out.add("sop-class.no-iod", message, context.root, tags.SOP_CLASS_UID, value=uid)
    return typed


def _no_sop_class(context: Context, out: Collector, classes: tuple[str, ...], typed: standard.Iod | None) -> None:
    if typed is not None:
        names = [f"{entry[0]} ({uid})" for uid in classes if (entry := uid_entry(uid))]
        message = f"there is no SOP Class UID; the object is held against the {typed.name} IOD of its class"
        fix = f"set it to {any_of(names)}"
    else:
        message = "there is no SOP Class UID, so no IOD to hold the object against; only what is general is checked"
        fix = "add the SOP Class UID"
    out.add("sop-class.missing", message, context.root, tags.SOP_CLASS_UID, module="SOP Common", fix=fix)
