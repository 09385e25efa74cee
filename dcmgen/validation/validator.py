"""`Validator`: holds an object against the standard."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from os import PathLike, fspath
from typing import TYPE_CHECKING

from attrs import evolve

from dcmgen import rules as standard
from dcmgen.dictionary import uid_entry
from dcmgen.validation.collector import Collector
from dcmgen.validation.consistency import check_consistency
from dcmgen.validation.context import Context
from dcmgen.validation.groups import check_groups
from dcmgen.validation.modules import check_modules
from dcmgen.validation.plan import Plan
from dcmgen.validation.report import Report, Severity
from dcmgen.validation.suppress import Suppressions, load
from dcmgen.validation.walk import Walk, internal_error
from dcmgen.validation.wording import any_of

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_plans: dict[str, Plan] = {}
_lock = threading.Lock()


def plan_of(iod: standard.Iod) -> Plan:
    """The compiled IOD; made once in a process."""
    plan = _plans.get(iod.name)
    if plan is None:
        with _lock:
            plan = _plans.get(iod.name) or _plans.setdefault(iod.name, Plan(iod))
    return plan


class Validator:
    """Holds objects against the standard. Re-usable, and safe to share between threads.

    Parameters
    ----------
    level
        Least severity that is reported: ``"error"``, ``"warning"`` or ``"note"``.
    rules
        Patterns of rules to keep (``["type-*", "vm"]``); None for all.
    limit
        Findings kept of one rule at one place (item numbers apart); `Finding.more` counts the rest.
    suppress
        Known deviations, left out of the findings: a `Suppressions`, or the path of its TOML file.

    Raises
    ------
    ValueError
        The level, or the file of suppressions, is none.
    """

    def __init__(
        self,
        *,
        level: Severity = "note",
        rules: Sequence[str] | None = None,
        limit: int = 10,
        suppress: Suppressions | str | PathLike[str] | None = None,
    ) -> None:
        if level not in ("error", "warning", "note"):
            raise ValueError(f"{level!r} is no level: choose 'error', 'warning' or 'note'")
        self.level: Severity = level
        self.rules = [rules] if isinstance(rules, str) else rules
        self.limit = limit
        self.suppressions = load(suppress) if isinstance(suppress, (str, PathLike)) else suppress

    def validate(self, source: BaseDataset | str | PathLike[str]) -> Report:
        """Validate a dataset or a file.

        Parameters
        ----------
        source
            A dataset, typed or not, or the path of a file.

        Raises
        ------
        dcmgen.errors.ReadError
            The file cannot be read as DICOM.
        OSError
            It cannot be opened.
        """
        if isinstance(source, (str, PathLike)):
            from dcmgen.codec.reader import dcmread

            return evolve(self._run(dcmread(source)), source=fspath(source))
        return self._run(source)

    __call__ = validate

    def _run(self, dataset: BaseDataset) -> Report:
        out = Collector(self.limit, self.rules)
        context = Context(dataset)
        modules: tuple[int, ...] = ()
        iod = standard.iod_of(context.sop_class) if context.sop_class else None
        level = None
        if iod is None:
            iod = _unknown(context, out)
        if iod is not None:
            context.plan = plan_of(iod)
            modules = check_modules(context, context.plan, out)
            level = context.plan.level(modules)
        walk = Walk(context, out)
        try:
            walk.level(context.root, level)
            if context.meta is not None:
                walk.level(context.meta, None)
        except RecursionError as error:
            internal_error(out, "the walk over the object", error)
        for node, tag in context.cycles:
            message = "the sequence holds an item that encloses it: no file can hold that, and it is not followed"
            out.add("error", "cycle", message, node, tag, section="PS3.5 7.5")
        for check in (check_groups, check_consistency):
            try:
                check(context, out)
            except Exception as error:
                internal_error(out, check.__name__, error)
        plan = context.plan
        report = Report(
            source=str(context.file.filename or "") if context.file is not None else "",
            sop_class=context.sop_class,
            sop_instance=context.root.text(0x0008_0018),
            iod=context.iod_name,
            modules=tuple(plan.modules[number].name for number in modules) if plan else (),
            findings=out.findings(),
            undecided=out.open_conditions(),
        )
        if self.suppressions is not None:
            report = self.suppressions.apply(report)
        return report.at_least(self.level)


def _unknown(context: Context, out: Collector) -> standard.Iod | None:
    """Say why the SOP Class gives no IOD to hold the object against; what is general is checked all the same.

    Returns
    -------
    Iod or None
        The one that a typed object knows by its class.
    """
    uid = context.sop_class
    entry = uid_entry(uid) if uid else None
    classes: tuple[str, ...] = getattr(type(context.dataset), "sop_classes", ())
    typed = standard.iod_of(classes[0]) if classes else None
    if not uid and typed is not None:
        names = [f"{uid_entry(c)[0]} ({c})" for c in classes if uid_entry(c)]  # type: ignore[index]
        out.add(
            "error",
            "sop-class.missing",
            f"there is no SOP Class UID; the object is held against the {typed.name} IOD of its class",
            context.root,
            0x0008_0016,
            section="C.12.1",
            module="SOP Common",
            fix=f"set it to {any_of(names)}",
        )
    elif not uid:
        out.add(
            "error",
            "sop-class.missing",
            "there is no SOP Class UID, so no IOD to hold the object against; only what is general is checked",
            context.root,
            0x0008_0016,
            section="C.12.1",
            module="SOP Common",
            fix="add the SOP Class UID",
        )
    elif entry is None:
        message = f"SOP Class {uid} is not in the standard (private, or newer); only what is general is checked"
        out.add("warning", "sop-class.unknown", message, context.root, 0x0008_0016, section="PS3.4 B.5", value=uid)
    elif entry[4]:
        message = f"{entry[0]} is retired and has no IOD any more; only what is general is checked"
        out.add("warning", "sop-class.retired", message, context.root, 0x0008_0016, section="PS3.6 A", value=uid)
    else:
        message = f"{entry[0]} has no IOD in PS3.3; only what is general is checked"
        out.add("note", "sop-class.no-iod", message, context.root, 0x0008_0016, section="PS3.4 B.5", value=uid)
    return typed
