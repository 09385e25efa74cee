"""Which elements an object must keep, by the Types of its IOD; they decide compound actions such as X/Z/D."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dcmgen import rules
from dcmgen.dictionary import first_of
from dcmgen.validation.collector import Collector
from dcmgen.validation.context import Context
from dcmgen.validation.modules import check_modules
from dcmgen.validation.walk import Walk
from dcmgen.values.tags import PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, SHARED_FUNCTIONAL_GROUPS_SEQUENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.caches import Caches
    from dcmgen.validation.node import Node
    from dcmgen.validation.plan import Plan
    from dcmgen.validation.rows import Level, Row


class Need(NamedTuple):
    """What the IOD requires of an element that is present."""

    always: bool
    """Whether it must be present without a condition (Type 1 or 2)."""
    present: bool
    """Whether it must be present."""
    filled: bool
    """Whether it must not be empty, if it is present."""


class Needs:
    """The requirements on the elements of an object.

    Parameters
    ----------
    dataset : BaseDataset
        The object. Conditions are evaluated in its current state.
    caches : Caches
        Caches of a validator.
    """

    def __init__(self, dataset: BaseDataset, caches: Caches) -> None:
        self._needs: dict[tuple[int, int], Need] = {}
        self.forbidden: dict[tuple[int, int], Node] = {}
        """Elements that are present although their condition forbids them, by the id of the dataset and the tag."""
        self._known: frozenset[int] | None = None
        context = Context(dataset, caches)
        self._context = context  # its nodes keep the items alive whose ids are keys
        iod = rules.iod_of(context.sop_class) if context.sop_class else None
        if iod is not None:
            out = Collector()
            context.plan = context.caches.plans.of(iod)
            self._known = context.plan.tags
            level = context.plan.level(*check_modules(context, context.plan, out))
            _Types(context, out, self._needs, self.forbidden).level(context.root, level)
            self._add_groups(context, context.plan)
            self._add_constraints(context.root, context.plan)

    def _add_groups(self, context: Context, plan: Plan) -> None:
        """Require the functional groups that are or may be mandatory."""
        needed = {tag for each in plan.groups if each.mandatory or each.required is not None for tag in each.tags}
        for sequence in (SHARED_FUNCTIONAL_GROUPS_SEQUENCE, PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE):
            for node in context.root.items(sequence):
                for tag in needed.intersection(node.raw):
                    self._needs[id(node.dataset), tag] = _REQUIRED

    def _add_constraints(self, root: Node, plan: Plan) -> None:
        """Require the attributes that the IOD requires besides its tables."""
        for each in plan.constraints:
            if each.rule.kind == "present" and each.path is not None:
                for node in each.owners(root):
                    if each.when is None or each.when(node) is not False:
                        self._needs[id(node.dataset), each.path.tag] = _REQUIRED

    def of(self, dataset: BaseDataset, tag: int) -> Need:
        """Return the requirements on an element of a dataset or item."""
        return self._needs.get((id(dataset), tag), _OPTIONAL)

    def declares(self, tag: int) -> bool:
        """Return whether the IOD contains an attribute, or is unknown."""
        return self._known is None or tag in self._known


_OPTIONAL = Need(False, False, False)
_REQUIRED = Need(True, True, True)


class _Types(Walk):
    """Collects the Types of the elements that are present, and checks nothing."""

    def __init__(
        self,
        context: Context,
        out: Collector,
        needs: dict[tuple[int, int], Need],
        forbidden: dict[tuple[int, int], Node],
    ) -> None:
        super().__init__(context, out)
        self._needs = needs
        self._forbidding = forbidden

    def level(self, node: Node, level: Level | None) -> None:
        self._levels[node.depth] = level
        if level is None:  # no row applies to the attributes of a sequence that the IOD does not contain
            return
        for tag in sorted(node.raw):
            rows = level.rows.get(first_of(tag))
            if not rows:
                continue
            active: Sequence[Row] = rows
            if level.guarded:
                active = [row for row in rows if row.guard is None or row.guard(node) is not False]
            if active:
                typed = [row for row in active if row.overrides] if tag in level.overridden else ()
                self._check_type(node, tag, typed or active, True)
            if node.vr(tag) == "SQ":
                self._items(node, tag, level.child(active or rows))

    def _check_type(self, node: Node, tag: int, rows: Sequence[Row], filled: bool) -> None:
        required = [row.type for row in rows if self._requires(node, tag, row)]
        valued = any(row.type in ("1", "1C") for row in rows)
        if required or valued:
            always = any(kind in ("1", "2") for kind in required)
            self._needs[id(node.dataset), tag] = Need(always, bool(required), valued)
        if not required and all(row.type in ("1C", "2C") and self._forbidden(node, row) for row in rows):
            self._forbidding[id(node.dataset), tag] = node

    def _requires(self, node: Node, tag: int, row: Row) -> bool:
        """Return whether a row requires an element; a condition that cannot be decided may be true."""
        if row.type in ("1", "2"):
            return not row.optional
        condition = row.rule.condition
        if row.type not in ("1C", "2C") or condition is None:
            return False
        return condition.status != "parsed" or self._needed(node, row, tag) is not False
