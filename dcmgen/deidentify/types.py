"""Which elements an object must keep, by the Types of its IOD; they decide compound actions such as X/Z/D."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dcmgen import rules
from dcmgen.dictionary import first_of
from dcmgen.validation.collector import Collector
from dcmgen.validation.context import Context
from dcmgen.validation.modules import check_modules
from dcmgen.validation.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.caches import Caches
    from dcmgen.validation.node import Node
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
        The object. Its conditions are evaluated as it is now.
    caches : Caches
        Caches of a validator.
    """

    def __init__(self, dataset: BaseDataset, caches: Caches) -> None:
        self._needs: dict[tuple[int, int], Need] = {}
        self.forbidden: dict[tuple[int, int], Node] = {}
        """Elements that are present although their condition forbids them, by the id of the dataset and the tag."""
        self._known: frozenset[int] | None = None
        context = Context(dataset, caches)
        self._items = context  # its nodes keep the items alive whose ids are keys
        iod = rules.iod_of(context.sop_class) if context.sop_class else None
        if iod is not None:
            out = Collector()
            context.plan = context.caches.plans.of(iod)
            self._known = context.plan.tags
            level = context.plan.level(*check_modules(context, context.plan, out))
            _Types(context, out, self._needs, self.forbidden).level(context.root, level)

    def of(self, dataset: BaseDataset, tag: int) -> Need:
        """Return the requirements on an element of a dataset or item."""
        return self._needs.get((id(dataset), tag), _OPTIONAL)

    def declares(self, tag: int) -> bool:
        """Return whether the IOD contains an attribute, or is unknown."""
        return self._known is None or tag in self._known


_OPTIONAL = Need(False, False, False)


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
        for tag in sorted(node.raw):
            if level is None:
                if node.vr(tag) == "SQ":
                    self._items(node, tag, None)
                continue
            rows = level.rows.get(first_of(tag))
            active: Sequence[Row] = rows or ()
            if level.guarded:
                active = [row for row in active if row.guard is None or row.guard(node) is not False]
            if active:
                typed = [row for row in active if row.overrides] if tag in level.overridden else ()
                self._check_type(node, tag, typed or active, True)
            if node.vr(tag) == "SQ":
                self._items(node, tag, level.child(active or rows) if rows else None)

    def _check_type(self, node: Node, tag: int, rows: Sequence[Row], filled: bool) -> None:
        required = [row.type for row in rows if self._requires(node, tag, row)]
        filled = any(row.type in ("1", "1C") for row in rows)
        if required or filled:
            always = any(kind in ("1", "2") for kind in required)
            self._needs[id(node.dataset), tag] = Need(always, bool(required), filled)
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
