"""The list of what an object still lacks, as `Dataset.missing` returns it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from attrs import evolve, field, frozen

from dcmgen._printable import counted, printable
from dcmgen.dictionary import first_of, keyword_for_tag, uid_entry, vr_of
from dcmgen.model.iod import Typed
from dcmgen.rules.wording import any_of
from dcmgen.validation.gaps import (
    DESCRIBING_PIXELS,
    PIXELS,
    Gap,
    find_gaps,
    is_per_frame,
    item_rows,
    least_values,
    typed_value,
    values_of,
)
from dcmgen.validation.wording import context_group
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

CODES = frozenset({tags.CODE_VALUE, tags.CODE_MEANING})
"""Tags that show that the items of a sequence are codes."""

_NEW_UIDS = frozenset(
    {
        (0, tags.SOP_INSTANCE_UID),
        (0, tags.STUDY_INSTANCE_UID),
        (0, tags.SERIES_INSTANCE_UID),
        (0, tags.FRAME_OF_REFERENCE_UID),
        (tags.DIMENSION_ORGANIZATION_SEQUENCE, tags.DIMENSION_ORGANIZATION_UID),
    }
)
"""UIDs of new entities: the sequence whose items have it, or 0 for the dataset, and the tag. Other UIDs are references."""


@frozen
class Requirement:
    """An attribute or functional group that an object lacks.

    Attributes
    ----------
    path : str
        The attribute as keywords, with items counted from 0: ``"SegmentSequence[0].SegmentLabel"``.
    tag : int
        Tag of the attribute.
    type : str
        Type: ``"1"``, ``"1C"``, ``"2"`` or ``"2C"``. Usage of a functional group: ``"M"`` or ``"C"``. "" if the text of
        the standard requires the attribute, and not a table.
    module : str
        Name of the Module or functional group macro; "" if it has no Module.
    section : str
        Section of PS3.3 that contains the requirement.
    reason : str
        Why the attribute is required.
    values : tuple of str
        Enumerated Values or Defined Terms of the attribute; empty if the standard does not list any.
    allowed : str
        The values or the context group of codes in words; "" if any value is allowed.
    line : str
        Python that sets the attribute of an object ``ds``. ``...`` is a placeholder for a value that only you know.
    more : int
        Number of other frames that lack the same attribute.
    """

    path: str = field(converter=printable)
    tag: int
    type: str
    module: str
    section: str
    reason: str = field(converter=printable)
    values: tuple[str, ...] = ()
    allowed: str = ""
    line: str = ""
    more: int = 0

    @property
    def may_be_empty(self) -> bool:
        """Whether the attribute can be empty, so that its value need not be known (Type 2 and 2C)."""
        return self.type in ("2", "2C")

    def __str__(self) -> str:
        allowed = f"  # {self.allowed}" if self.allowed and not self.may_be_empty else ""
        more = f"  # and {counted(self.more, 'other frame')}" if self.more else ""
        return f"{self.line}{allowed}{more}"


class Missing(Sequence[Requirement]):
    """What an object still lacks. It is false if nothing is missing, and prints as a list of things to do.

    Parameters
    ----------
    iod : str
        Name of the IOD; "" if it is unknown.
    requirements : sequence of Requirement
        What is missing, in the order of the Modules of the IOD.
    """

    def __init__(self, iod: str, requirements: Sequence[Requirement]) -> None:
        self.iod = iod
        self._requirements = tuple(requirements)

    def __len__(self) -> int:
        return len(self._requirements)

    @overload
    def __getitem__(self, index: int) -> Requirement: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Requirement]: ...
    def __getitem__(self, index: int | slice) -> Requirement | Sequence[Requirement]:
        return self._requirements[index]

    def __contains__(self, item: object) -> bool:
        """Return whether a `Requirement`, or the attribute with a path such as ``"Modality"``, is missing."""
        if isinstance(item, str):
            return any(each.path == item for each in self._requirements)
        return item in self._requirements

    @property
    def modules(self) -> dict[str, tuple[Requirement, ...]]:
        """What is missing, by the name of the Module or functional group macro."""
        groups: dict[str, list[Requirement]] = {}
        for each in self._requirements:
            groups.setdefault(each.module, []).append(each)
        return {name: tuple(found) for name, found in groups.items()}

    def __repr__(self) -> str:
        return f"<Missing: {len(self)}{f' in {self.iod}' if self.iod else ''}>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def __str__(self) -> str:
        name = self.iod or "the object"
        if not self:
            return f"{name}: nothing is missing" if self.iod else "nothing is missing"
        lines = [f"{name}: {len(self)} to set"]
        for module, found in self.modules.items():
            lines += ["", module or "Dataset"]
            for each in found:
                lines.append(f"  {each.type:<3} {each}")
                if each.type not in ("1", "2", "M") or ";" in each.reason:
                    lines.append(f"        {each.reason}")
        return "\n".join(lines)


def missing_of(context: Context) -> Missing:
    """Return what an object lacks.

    Parameters
    ----------
    context : Context
        The object.
    """
    found: dict[tuple[object, ...], Requirement] = {}
    for gap in find_gaps(context):
        frame = gap.node.frame
        per_frame = frame is not None and frame.tag == tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE
        # the same attribute of other frames is only counted
        key = (gap.node.place(gap.tag), gap.why) if per_frame else (gap.node.path(gap.tag), gap.group)
        if key in found and per_frame:
            found[key] = evolve(found[key], more=found[key].more + 1)
        else:
            found.setdefault(key, requirement(gap))
    return Missing(context.iod_name, tuple(found.values()))


def requirement(gap: Gap) -> Requirement:
    """Return what a gap requires, in words and as Python.

    Parameters
    ----------
    gap : Gap
        What an object lacks.
    """
    allowed = values_of(gap)
    text, listed = allowed.text, allowed.listed
    if gap.rows and (group := context_group(gap.rows[0].rule)):
        text = f"a code of {group}"
    if gap.tag == tags.SOP_CLASS_UID:
        listed = getattr(type(gap.node.dataset), "sop_classes", ())
        text = any_of([f'"{uid}" ({entry[0]})' for uid in listed if (entry := uid_entry(uid))])
    if gap.tag in PIXELS and gap.node.parent is None:
        others = sorted(name for tag in DESCRIBING_PIXELS - {tags.PLANAR_CONFIGURATION} if (name := _keyword(tag)))
        text = f"an array; also sets {', '.join(others)}"
    path = gap.node.path(gap.tag) if gap.group is None else f"{_holder(gap)}.{_keyword(gap.tag)}"
    return Requirement(
        path=path,
        tag=gap.tag,
        type=gap.type,
        module=gap.module,
        section=gap.section,
        reason=gap.why,
        values=listed,
        allowed="" if allowed.fixed else text,
        line=_line(gap, path, allowed.fixed),
    )


def _keyword(tag: int) -> str:
    return keyword_for_tag(tag) or ""


def _holder(gap: Gap) -> str:
    """Return the path of the item to which a missing functional group can be added."""
    assert gap.group is not None
    if is_per_frame(gap.group):
        return gap.node.path() if gap.node.parent is not None else "PerFrameFunctionalGroupsSequence[0]"
    return "SharedFunctionalGroupsSequence[0]"


def _line(gap: Gap, path: str, fixed: tuple[str, ...]) -> str:
    """Return Python that sets an attribute."""
    dataset, keyword, vr = gap.node.dataset, _keyword(gap.tag), vr_of(gap.tag)
    if gap.tag in PIXELS and gap.node.parent is None:
        return "ds.set_pixel_data(...)"
    typed = isinstance(dataset, Typed)
    declared = hasattr(type(dataset), keyword) if typed else bool(keyword)
    if vr == "SQ" and gap.type not in ("2", "2C") and (gap.tag in dataset or (typed and declared)):
        return f"ds.{path}.add({', '.join(f'{each}=...' for each in _of_item(gap))})"
    value = _value(gap, vr, fixed)
    if not declared or first_of(gap.tag) != gap.tag:
        owner = ".".join(["ds", *filter(None, [gap.node.path()])])
        return f"{owner}.add_new(0x{gap.tag:08X}, {json.dumps(vr[:2])}, {value})"
    return f"ds.{path} = {value}"


def _value(gap: Gap, vr: str, fixed: tuple[str, ...]) -> str:
    """Return the value that an attribute can have, or its form."""
    if gap.type in ("2", "2C"):
        return "[]" if vr == "SQ" else "None"
    if vr == "SQ":
        return f"[{{{', '.join(f'{json.dumps(each)}: ...' for each in _of_item(gap))}}}]"
    if fixed:
        return _literal([typed_value(vr, each) for each in fixed])
    if (gap.node.tag, gap.tag) in _NEW_UIDS:
        return "generate_uid()"
    least = least_values(gap.tag)
    return f"[{', '.join(['...'] * least)}]" if least > 1 else "..."


def _literal(values: Sequence[str | int | float]) -> str:
    return json.dumps(values[0] if len(values) == 1 else list(values))


def _of_item(gap: Gap) -> list[str]:
    """Return the keywords of the values that a new item of a sequence needs."""
    found = {rule.tag: rule for rule in item_rows(gap)}
    if found.keys() >= CODES:
        return ["CodeValue", "CodingSchemeDesignator", "CodeMeaning"]
    return [name for tag, rule in found.items() if rule.type == "1" and vr_of(tag) != "SQ" and (name := _keyword(tag))]
