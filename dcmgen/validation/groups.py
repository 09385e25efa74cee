"""Checks of functional groups: each one is either shared or per frame (PS3.3 C.7.6.16.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.validation import certainty
from dcmgen.validation.node import Node, name
from dcmgen.validation.walk import internal_error
from dcmgen.validation.wording import reason
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.context import Context
    from dcmgen.validation.plan import GroupPlan


def check_groups(context: Context, out: Collector) -> None:
    """Check that required functional groups are present, and that each group is shared or per frame as allowed.

    Parameters
    ----------
    context : Context
        The object.
    out : Collector
        Receives the findings.
    """
    plan, root = context.plan, context.root
    if (
        plan is None
        or not plan.groups
        or not (root.has(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE) or root.has(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE))
    ):
        return
    shared = root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE)[:1]
    frames = root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE)
    frames = frames or root.items(tags.SELECTED_FRAME_FUNCTIONAL_GROUPS_SEQUENCE)
    for group in plan.groups:
        try:
            _check_group(group, shared, frames, root, out)
        except Exception as error:  # a bug in one rule must not hide other findings
            internal_error(out, f"the {group.name} functional group", error)


def _check_group(group: GroupPlan, shared: list[Node], frames: list[Node], root: Node, out: Collector) -> None:
    in_shared = any(tag in item.raw for item in shared for tag in group.tags)
    in_frames = [any(tag in frame.raw for tag in group.tags) for frame in frames]
    _check_place(group, in_shared, any(in_frames), root, out)
    if not in_shared and group.use.usage != "U" and not all(in_frames or [False]):
        _check_need(group, frames or shared, in_frames, root, out)


def _check_place(group: GroupPlan, in_shared: bool, in_frames: bool, root: Node, out: Collector) -> None:
    where = group.use.where
    if in_shared and in_frames:
        message = f"the {group.name} functional group is both shared and per frame"
        fix = f"keep {_sequence(group)} in only one of them"
        out.add(
            "group.both",
            message,
            root,
            tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE,
            at=group.use.table,
            module=group.name,
            fix=fix,
        )
    if in_shared and where == "per-frame":
        message = f"the {group.name} functional group must not be shared"
        fix = f"move {_sequence(group)} to every item of the per-frame functional groups"
        out.add(
            "group.place",
            message,
            root,
            tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE,
            at=group.use.table,
            section=group.use.section,
            module=group.name,
            fix=fix,
        )
    if in_frames and where == "shared":
        message = f"the {group.name} functional group must be shared"
        fix = f"move {_sequence(group)} to the shared functional groups"
        out.add(
            "group.place",
            message,
            root,
            tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE,
            at=group.use.table,
            section=group.use.section,
            module=group.name,
            fix=fix,
        )


def _check_need(group: GroupPlan, frames: list[Node], present: list[bool], root: Node, out: Collector) -> None:
    needing: list[Node] = []
    condition = group.use.condition
    for index, frame in enumerate(frames or [root]):
        if index < len(present) and present[index]:
            continue
        if group.mandatory or (
            group.required is not None
            and group.required(frame)
            and condition is not None
            and certainty.holds(condition.required, frame)
        ):
            needing.append(frame)
    if not needing:
        return
    first = needing[0]
    why = "mandatory"
    if group.use.usage == "C" and condition is not None and condition.required is not None:
        why = f"required because {reason(condition.required, first)}"
    others = f" (and {len(needing) - 1} more)" if len(needing) > 1 else ""
    where = f"it is neither shared nor present for this frame{others}; " if frames else ""
    out.add(
        "group.missing",
        f"the {group.name} functional group is missing; {where}it is {why}",
        first,
        at=group.use.table,
        section=group.use.section,
        module=group.name,
        fix=f"add {_sequence(group)} to the shared functional groups or to those of every frame",
    )


def _sequence(group: GroupPlan) -> str:
    return " or ".join(sorted(map(name, group.tags)))
