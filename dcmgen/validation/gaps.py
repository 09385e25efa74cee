"""Find what an object still lacks, with the rows of the standard that require it.

The search is a validation that keeps only what is missing, and keeps it as data. Like the validator, it does not report
what only follows from another attribute that is missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dcmgen import rules
from dcmgen.dictionary import vm_of
from dcmgen.rules.wording import any_of
from dcmgen.validation.collector import Collector
from dcmgen.validation.plan import always
from dcmgen.validation.rows import first_rows
from dcmgen.validation.run import check_tables
from dcmgen.validation.walk import Walk
from dcmgen.validation.wording import reason
from dcmgen.values import tags
from dcmgen.values.rules import multiplicities
from dcmgen.values.vr import FLOATS, INTEGERS

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node
    from dcmgen.validation.plan import GroupPlan
    from dcmgen.validation.registry import Rule, Severity
    from dcmgen.validation.rows import Row

PIXELS = frozenset({tags.PIXEL_DATA, tags.FLOAT_PIXEL_DATA, tags.DOUBLE_FLOAT_PIXEL_DATA})
"""Elements of which one contains the pixels."""

DESCRIBING_PIXELS = frozenset(
    {
        tags.SAMPLES_PER_PIXEL,
        tags.PHOTOMETRIC_INTERPRETATION,
        tags.PLANAR_CONFIGURATION,
        tags.NUMBER_OF_FRAMES,
        tags.ROWS,
        tags.COLUMNS,
        tags.BITS_ALLOCATED,
        tags.BITS_STORED,
        tags.HIGH_BIT,
        tags.PIXEL_REPRESENTATION,
    }
)
"""Elements that ``set_pixel_data`` sets together with the pixels."""

_ROOT = ("CONTAINER",)
"""Value types of the root of a content tree (PS3.3 C.17.3)."""
_FOUND_BY_RULE = ("iod.constraint.missing", "items.few", "sop-class.missing", "template.missing")
"""Rules about something missing that no row of a table requires."""


class Gap(NamedTuple):
    """An attribute or functional group that an object lacks."""

    node: Node
    """The dataset or item that lacks it; for a functional group, the first frame."""
    tag: int
    type: str
    """Type of the attribute; usage of the functional group; "" if no table requires it."""
    module: str
    """Name of the Module or functional group macro; "" if it has no Module."""
    section: str
    why: str
    rows: Sequence[Row] = ()
    """Rows of the tables that apply to the attribute, first the one that requires it."""
    group: GroupPlan | None = None
    """The functional group, if all of it is missing."""


class Values(NamedTuple):
    """Values that an attribute can have."""

    listed: tuple[str, ...] = ()
    """Enumerated Values or Defined Terms."""
    fixed: tuple[str, ...] = ()
    """The only values that are allowed, if there is no choice."""
    text: str = ""
    """The values in words; also those of single values of an attribute with several."""


def find_gaps(context: Context) -> list[Gap]:
    """Return what an object lacks, in the order of the Modules of its IOD.

    Parameters
    ----------
    context : Context
        The object.
    """
    out = _Gaps(context)
    check_tables(context, out, _Search)
    order = {module.name: number for number, module in enumerate(context.plan.modules)} if context.plan else {}
    last = len(order)
    found = sorted(out.gaps, key=lambda gap: (order.get(gap.module, last if gap.module else -1), gap.node.depth))
    if any(gap.tag in PIXELS and gap.node is context.root for gap in found):
        found = [gap for gap in found if gap.node is not context.root or gap.tag not in DESCRIBING_PIXELS]
    return found


class _Gaps(Collector):
    """Collects gaps instead of findings.

    Parameters
    ----------
    context : Context
        The object.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.gaps: list[Gap] = []

    def add(
        self,
        rule: Rule | str,
        message: str,
        node: Node | None = None,
        tag: int | None = None,
        *,
        at: str = "",
        section: str = "",
        module: str = "",
        severity: Severity | None = None,
        value: object = None,
        fix: str | None = None,
    ) -> None:
        """Keep what is missing according to rules that are not about rows; the walk finds the other gaps."""
        self.added += 1  # the walk caches elements for which nothing was added
        node = node or self.context.root
        if rule == "module.missing":
            self.context.missing_modules.discard(module)  # the rows of the Module are found one by one
        elif rule == "group.missing":
            group = next(each for each in self._groups() if each.use.table == at)
            tag = next((row.tag for row in always([at])), min(group.tags))
            self.gaps.append(Gap(node, tag, group.use.usage, module, section, _why(message), group=group))
        elif rule in _FOUND_BY_RULE and tag is not None:
            self.gaps.append(Gap(node, tag, "", module, section, _why(message)))

    def _groups(self) -> tuple[GroupPlan, ...]:
        return self.context.plan.groups if self.context.plan else ()


class _Search(Walk):
    """Adds an attribute that is absent, or empty where a value is required, to the gaps."""

    out: _Gaps

    def _absent(self, node: Node, tag: int, rows: Sequence[Row]) -> None:
        found = self._need(node, tag, rows)
        if found is not None:
            level = self._levels[node.depth]
            assert level is not None
            self._found(node, tag, *found, level.rows[rows[0].rule.tag])

    def _empty(self, rule: str, node: Node, tag: int, row: Row, why: str) -> None:
        self._found(node, tag, row, why, (row,))

    def _found(self, node: Node, tag: int, row: Row, why: str, rows: Sequence[Row]) -> None:
        others = (each for each in rows if each is not row and (each.guard is None or each.guard(node) is not False))
        why += self._of_module(row.origin.module)
        gap = Gap(node, tag, row.type, row.origin.module, row.origin.section, why, (row, *others))
        self.out.gaps.append(gap)

    def _of_module(self, name: str) -> str:
        """Return why a Module that is not mandatory applies."""
        plan, root = self.context.plan, self.context.root
        module = next((each for each in plan.modules if each.name == name), None) if plan else None
        if module is None or module.use.usage == "M":
            return ""
        condition = module.use.condition
        if module.required is not None and module.required(root) and condition and condition.required:
            return f"; the {name} Module is required because {reason(condition.required, root)}"
        return f"; the object contains attributes of the {name} Module, which is not mandatory"


def _why(message: str) -> str:
    """Return the second clause of a message, "… is missing; it is mandatory"."""
    return message.partition("; ")[2] or message


def values_of(gap: Gap) -> Values:
    """Return the values that an attribute can have: those of the IOD, or those of its rows.

    Parameters
    ----------
    gap : Gap
        The attribute.
    """
    constrained = list(_constrained(gap))
    lists = [(row, *_lists(row, gap.node, None)) for row in gap.rows]
    enumerated = [listed for _, listed, closed in lists if listed and closed]
    defined = [listed for _, listed, closed in lists if listed and not closed]
    if limits := [*constrained, *enumerated]:
        closed = [frozenset(each) for each in limits]
        common = frozenset.intersection(*closed) or min(closed, key=len)
        listed = tuple(dict.fromkeys(value for each in limits for value in each if value in common))
        return Values(listed, listed if len(listed) == 1 else (), any_of(_few(listed)))
    if defined:
        listed = min(defined, key=len)
        return Values(listed, text=f"such as {any_of(_few(listed))}")
    numbered = _numbered(gap)
    text = "; ".join(f"Value {number}: {any_of(_few(listed))}" for number, (listed, _) in numbered.items())
    single = [listed for listed, closed in numbered.values() if closed and len(listed) == 1]
    whole = len(single) == len(numbered) and list(numbered) == list(range(1, least_values(gap.tag) + 1))
    return Values(fixed=tuple(value for (value,) in single) if whole else (), text=text)


def _few(listed: Sequence[str], most: int = 12) -> list[str]:
    """Return terms, or the first of many and the number of the others."""
    return [*listed[:most], f"{len(listed) - most} others"] if len(listed) > most + 1 else list(listed)


def least_values(tag: int) -> int:
    """Return the smallest number of values that the VM of an attribute allows."""
    return min((vm.low for vm in multiplicities(vm_of(tag))), default=1)


def _numbered(gap: Gap) -> dict[int, tuple[tuple[str, ...], bool]]:
    """Return the terms of single values of an attribute by their numbers, and whether they are enumerated."""
    numbers = sorted({terms.value for row in gap.rows for terms in row.lists if terms.value is not None})
    found = {number: [_lists(row, gap.node, number) for row in gap.rows] for number in numbers}
    return {
        number: min(lists, key=_strictness) for number, each in found.items() if (lists := [e for e in each if e[0]])
    }


def _strictness(terms: tuple[tuple[str, ...], bool]) -> tuple[bool, int]:
    listed, closed = terms
    return not closed, len(listed)


def _lists(row: Row, node: Node, number: int | None) -> tuple[tuple[str, ...], bool]:
    """Return the terms of a row for a value, or for all values if `number` is None; and whether they are enumerated."""
    active = [t for t in row.lists if t.value == number and (t.holds is None or t.holds(node))]
    return tuple(v for terms in active for v in terms.listed), all(terms.enumerated for terms in active)


def _constrained(gap: Gap) -> Iterator[tuple[str, ...]]:
    """Yield the values to which the IOD limits an attribute."""
    if gap.tag == tags.VALUE_TYPE and gap.node.parent is None:
        yield _ROOT
    plan = gap.node.context.plan
    for each in plan.constraints if plan else ():
        path = each.path
        if each.rule.kind != "values" or path is None or path.tag != gap.tag or path.value is not None:
            continue
        if each.when is not None and not each.when(gap.node):
            continue
        if path.scope == "//":
            above = [up.tag for up in gap.node.above()][: len(path.sequences)]
            if tuple(reversed(above)) != path.sequences:
                continue
        elif not any(node is gap.node for node in each.owners(gap.node.root)):
            continue
        yield each.rule.values


def typed_value(vr: str, value: str) -> str | int | float:
    """Return a value of a list of the standard with the type that a VR needs.

    Parameters
    ----------
    vr : str
        VR of the attribute; the first one if there are several.
    value : str
        The value, such as ``"CT"``, ``"16"`` or ``"0001H"``.
    """
    if vr[:2] == "AT":
        return int(value, 16)
    if vr[:2] in INTEGERS:
        return int(value[:-1], 16) if value.endswith("H") else int(value)
    return float(value) if vr[:2] in FLOATS else value


def item_rows(gap: Gap) -> Iterator[rules.Attribute]:
    """Yield the rows of the items of a sequence that is missing, with those of the macros that they include.

    Parameters
    ----------
    gap : Gap
        The sequence, or a functional group, which is a sequence.
    """
    rows = [row.rule for row in gap.rows]
    if gap.group is not None:
        rows = [rule for rule in first_rows([gap.group.use.table]) if rule.tag == gap.tag]
    for rule in rows:
        yield from expanded(rule.rows)


def expanded(rows: Sequence[rules.Attribute | rules.Include]) -> Iterator[rules.Attribute]:
    """Yield rows, and those of the macros that they include.

    Parameters
    ----------
    rows : sequence of Attribute or Include
        Rows of a table or of the items of a sequence.
    """
    for rule in rows:
        if isinstance(rule, rules.Attribute):
            yield rule
        elif rule.table:
            yield from first_rows([rule.table])


def is_per_frame(group: GroupPlan) -> bool:
    """Return whether a functional group differs from frame to frame, or usually does because it has their positions.

    Parameters
    ----------
    group : GroupPlan
        The functional group.
    """
    return group.use.where == "per-frame" or group.name.startswith(("Frame Content", "Plane Position"))


def is_mandatory(gap: Gap) -> bool:
    """Return whether the Module or functional group of an attribute is mandatory.

    Parameters
    ----------
    gap : Gap
        The attribute.
    """
    plan = gap.node.context.plan
    if plan is None:
        return False
    usages = [(each.name, each.use.usage) for each in plan.modules]
    return (gap.module, "M") in [*usages, *((each.name, each.use.usage) for each in plan.groups)]
