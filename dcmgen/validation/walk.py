"""Check every element of an object, level by level, against the rows of the tables that apply to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen._printable import counted
from dcmgen.dictionary import first_of, is_retired
from dcmgen.rules.wording import any_of, items
from dcmgen.validation import certainty, wording
from dcmgen.validation.coded import check_code, check_groups
from dcmgen.validation.conditions import compile, in_group, is_term
from dcmgen.validation.elements import check_element
from dcmgen.validation.node import DEEPEST, Node
from dcmgen.validation.wording import attribute, describe, reason
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.rules.expressions import Expr
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.context import Context
    from dcmgen.validation.rows import Level, Row, TermList


REPEATING = (0x5000, 0x6000)
"""First groups of the repeating groups 50xx (curves) and 60xx (overlays)."""


ACTIVATION_LAYER = 0x1001
"""Element number with which a presentation state activates overlays of its images without containing an overlay."""


KNOWN_OTHERWISE = frozenset({tags.SPECIFIC_CHARACTER_SET})
"""Elements whose Defined Terms are checked by a separate, stricter rule."""


MOST_ACCEPTED = 10_000
"""Maximum number of accepted values that a level keeps."""

_REQUIRED = {"1": 1, "1C": 1, "2": 2, "2C": 2}
"""Types that can require an element, the stricter ones first."""


class Walk:
    """Checks the elements of one object and reports the findings to a collector.

    Parameters
    ----------
    context : Context
        The object.
    out : Collector
        Receives the findings.
    """

    def __init__(self, context: Context, out: Collector) -> None:
        self.context = context
        self.out = out
        self._levels: dict[int, Level | None] = {}
        """Requirements on the item that is checked and on those that enclose it, by depth."""

    def level(self, node: Node, level: Level | None) -> None:
        """Check a dataset or item, and the items below it.

        Parameters
        ----------
        node : Node
            The dataset or item.
        level : Level or None
            Its requirements; None if no table describes it, as for items of private sequences.
        """
        self._levels[node.depth] = level
        for tag in sorted(node.raw):
            try:
                check_element(node, tag, self.out)
                if level is not None:
                    self._present(node, tag, level)
                elif node.vr(tag) == "SQ":
                    self._items(node, tag, None)
            except RecursionError:
                raise
            except Exception as error:  # a bug in the validator must not hide other findings
                internal_error(self.out, f"element {tag:08X}", error, node, tag)
        if level is not None:
            if tags.CODE_MEANING in node.raw:
                check_code(node, self.out)
            for first, rows in level.needed:
                for tag in _repeated(node, first) if first >> 16 in REPEATING else (first,):
                    if tag not in node.raw:
                        try:
                            self._absent(node, tag, rows)
                        except Exception as error:
                            internal_error(self.out, f"row {rows[0].id}", error, node, tag)

    def _items(self, node: Node, tag: int, level: Level | None) -> None:
        items = node.items(tag)
        if node.depth >= DEEPEST:
            message = f"sequences are nested deeper than {DEEPEST} levels; deeper items are not checked"
            self.out.add("depth", message, node, tag)
            return
        for item in items:
            self.level(item, level)

    def _present(self, node: Node, tag: int, level: Level) -> None:
        rows = level.rows.get(first_of(tag))
        if rows is None:
            if not level.open:
                self._foreign(node, tag)
            if node.vr(tag) == "SQ":
                self._items(node, tag, None)
            return
        active: Sequence[Row] = rows
        if level.guarded:
            active = [row for row in rows if row.guard is None or row.guard(node) is not False]
        vr = node.vr(tag)
        filled = node.filled(tag, vr)
        if active:
            typed = [row for row in active if row.overrides] if tag in level.overridden else ()
            self._check_type(node, tag, typed or active, filled)
        elif filled and not rows[0].origin.table.startswith("F."):  # keys may be added to directory records
            row = rows[0]
            message = f"{attribute(tag)} is present, but the macro that contains it does not apply here"
            self.out.at("include.unexpected", message, node, row, tag)
        if filled:
            for row in active:
                if row.items is not None:
                    self._check_items(node, tag, row)
            if tag in level.terms:
                self._check_terms(node, tag, active, level)
            if tag in level.coded:
                check_groups(node, tag, active, self.out)
        if vr == "SQ":
            self._items(node, tag, level.child(active or rows))

    def _foreign(self, node: Node, tag: int) -> None:
        if (
            tag >> 16 & 1
            or tag & 0xFFFF == 0
            or tag >> 16 <= 6
            or tag == tags.DATA_SET_TRAILING_PADDING
            or is_retired(tag)
        ):
            return
        if node.parent is None and self.context.plan is not None and tag in self.context.plan.tags:
            return  # its Module may be present although that is not known
        where = f"the {self.context.iod_name} IOD" if node.parent is None else wording.attribute(node.tag)
        message = f"{attribute(tag)} is not in the tables of {where}; it makes this a Standard Extended SOP Class"
        self.out.add("standard-extended", message, node, tag)

    def _check_type(self, node: Node, tag: int, rows: Sequence[Row], filled: bool) -> None:
        """Check an element that is present against the Types of its rows."""
        forbidding: Row | None = None
        permitted = False
        for row in rows:
            kind = row.type
            if kind == "1":
                permitted = True
                if not filled:
                    self._empty("type-1.empty", node, tag, row, "Type 1 requires one")
            elif kind in ("1C", "2C"):
                needed = self._needed(node, row, tag)
                if needed is not False or not self._forbidden(node, row):
                    permitted = True
                else:
                    forbidding = row
                if kind == "1C" and not filled:
                    why = "an attribute of Type 1C must not be empty"
                    if needed and (required := _requirement(row, tag)) is not None:
                        why = f"one is required because {reason(required, node)}"
                    self._empty("type-1c.empty", node, tag, row, why)
            else:
                permitted = True
        if forbidding is not None and not permitted and filled:
            self._forbid(node, tag, forbidding)

    def _forbid(self, node: Node, tag: int, row: Row) -> None:
        condition = row.rule.condition
        assert condition is not None
        allowed = wording.permission(condition)
        why = f"it is allowed only if {allowed}" if allowed else "it is not allowed here"
        self.out.at(
            "conditional.forbidden",
            f"{attribute(tag)} must be absent; {why}",
            node,
            row,
            tag,
            value=node.values(tag) or None,
            fix="remove it",
        )

    @staticmethod
    def _needed(node: Node, row: Row, tag: int) -> bool | None:
        """Return whether a conditional row requires its element; None if the object cannot decide it."""
        condition = row.rule.condition
        if condition is None or condition.status != "parsed":
            return None
        if row.required is None:
            return False
        if row.rule.tag >> 16 in REPEATING and (required := _requirement(row, tag)) is not None:
            return compile(required)(node)
        return row.required(node)

    def _forbidden(self, node: Node, row: Row) -> bool:
        """Return whether a conditional row that does not require its element forbids it."""
        condition = row.rule.condition
        assert condition is not None
        if row.allowed is not None and row.allowed(node) is not False:
            return False
        return certainty.forbids(condition, node, self._levels.get(node.depth))

    def _empty(self, rule: str, node: Node, tag: int, row: Row, why: str) -> None:
        what = "has no items" if node.vr(tag) == "SQ" else "has no value"
        fix = "set a value" if node.vr(tag) != "SQ" else "add an item"
        if group := wording.context_group(row.rule):
            fix += f" with a code of {group}"
        self.out.at(rule, f"{attribute(tag)} {what}; {why}", node, row, tag, fix=fix)

    def _absent(self, node: Node, tag: int, rows: Sequence[Row]) -> None:
        """Check an element that is absent against the Types of its rows."""
        found = self._need(node, tag, rows)
        if found is None:
            return
        row, why = found
        fix = "add it" if _REQUIRED[row.type] == 1 else "add it; leave it empty if the value is unknown"
        if _REQUIRED[row.type] == 1 and (values := _single_choice(row)):
            fix = f"add it with the value {any_of(values)}"
        if group := wording.context_group(row.rule):
            fix += f", with a code of {group}"
        self.out.at(f"type-{row.type.lower()}.missing", f"{attribute(tag)} is missing; {why}", node, row, tag, fix=fix)

    def _need(self, node: Node, tag: int, rows: Sequence[Row]) -> tuple[Row, str] | None:
        """Return the strictest of the rows that require an element that is absent, and why; None if none does."""
        if tag == tags.SOP_CLASS_UID and node.parent is None:
            return None  # already reported as sop-class.missing
        best: tuple[Row, str] | None = None
        for row in rows:
            if row.type not in _REQUIRED or (row.guard is not None and not row.guard(node)):
                continue
            why = self._required(node, tag, row)
            if why and (best is None or _REQUIRED[row.type] < _REQUIRED[best[0].type]):
                best = (row, why)
        return best

    def _required(self, node: Node, tag: int, row: Row) -> str:
        """Return why a row requires an element that is absent; "" if it does not, or if that is reported elsewhere."""
        if row.type in ("1", "2"):
            reported = node.parent is None and row.origin.module in self.context.missing_modules  # the whole Module
            return "" if reported else "Type 1 requires it with a value" if row.type == "1" else "Type 2 requires it"
        needed = self._needed(node, row, tag)
        if needed and (required := _requirement(row, tag)) is not None:
            if certainty.holds(required, node, self._levels.get(node.depth)):
                return f"it is required because {reason(required, node)}"
            needed = None
        if needed is None:
            self.out.undecided(f"type-{row.type.lower()}.missing", _condition_in_words(row), node, row, tag)
        return ""

    def _check_items(self, node: Node, tag: int, row: Row) -> None:
        assert row.items is not None
        low, high = row.items
        count = node.count(tag)
        if node.vr(tag) != "SQ":
            return
        if high is not None and count > high:
            self.out.at(
                "items.many",
                f"{attribute(tag)} has {count} items; the standard allows {items(row.items)}",
                node,
                row,
                tag,
            )
        elif count < low:
            self.out.at(
                "items.few",
                f"{attribute(tag)} has {counted(count, 'item')}; the standard requires {items(row.items)}",
                node,
                row,
                tag,
            )

    def _check_terms(self, node: Node, tag: int, rows: Sequence[Row], level: Level) -> None:
        plain = tag in level.plain
        for number, value in enumerate(node.values(tag), 1):
            if value is None or value == "" or (plain and (tag, number, value) in level.accepted):
                continue
            before = self.out.added
            self._check_term(node, tag, rows, number, value)
            if plain and self.out.added == before and len(level.accepted) < MOST_ACCEPTED:
                level.accepted.add((tag, number, value))

    def _check_term(self, node: Node, tag: int, rows: Sequence[Row], number: int, value: object) -> None:
        """Check one value against the value lists that apply to it.

        The lists of one row are parts of a single list. If several rows have lists, the value must be in the lists of
        all of them, because one Module can narrow the list of another one, unless the lists have no value in common.
        """
        met: list[list[str]] = []
        broken: list[tuple[Row, list[str]]] = []
        unknown_term: Row | None = None
        for row in rows:
            lists = [terms for terms in row.lists if terms.value == number] or [t for t in row.lists if t.value is None]
            states = [(terms, True if terms.holds is None else terms.holds(node)) for terms in lists]
            active = [terms for terms, holds in states if holds is not False]
            if not active:
                continue
            enumerated = all(terms.enumerated for terms in active)
            listed = [v for terms in active for v in terms.listed]
            if any(is_term(value, terms.texts, terms.numbers) for terms in active):
                if enumerated:
                    met.append(listed)
            elif any(holds is None for _, holds in states) or not self._applies(node, row, active):
                continue
            elif enumerated:
                broken.append((row, listed))
            else:
                unknown_term = row
        if not broken and unknown_term is None:
            return  # most values are valid and need no message
        what = f"{attribute(tag)}{f' Value {number}' if node.count(tag) > 1 else ''} is {value}"
        if broken and (not met or frozenset.intersection(*map(frozenset, met), *(frozenset(v) for _, v in broken))):
            row, listed = min(broken, key=lambda pair: len(pair[1]))
            message = f"{what}; the standard allows only {any_of(listed[:20])}{' …' if len(listed) > 20 else ''}"
            fix = f"write {listed[0]}" if len(listed) == 1 else None
            self.out.at("term.enumerated", message, node, row, tag, value=node.values(tag), fix=fix)
        elif unknown_term is not None and tag not in KNOWN_OTHERWISE:
            message = f"{what}, which is not one of the Defined Terms"
            self.out.at("term.defined", message, node, unknown_term, tag, value=node.values(tag))

    def _applies(self, node: Node, row: Row, active: Sequence[TermList]) -> bool:
        """Return whether the conditions of lists do not rest on an attribute that is required but missing."""
        level = self._levels.get(node.depth)
        conditions = [rule.condition for rule, each in zip(row.rule.terms, row.lists, strict=True) if each in active]
        return all(each is None or certainty.settled(each, node, level) is not None for each in conditions)


def _requirement(row: Row, tag: int) -> Expr | None:
    """Return the condition under which a row requires an element; None if it has none."""
    condition = row.rule.condition
    return in_group(condition.required, tag) if condition is not None and condition.required is not None else None


def _condition_in_words(row: Row) -> str:
    condition = row.rule.condition
    if condition is not None and condition.required is not None:
        return describe(condition.required)
    if condition is not None and condition.status == "undecidable":
        return "the condition depends on information that an object does not contain (see the section)"
    return "the condition could not be parsed (see the section)"


def _repeated(node: Node, first: int) -> list[int]:
    """Return a tag of a repeating group for each such group that is present, or for the first possible group."""
    groups = {tag >> 16 for tag in node.raw if tag & 0xFFFF != ACTIVATION_LAYER and first_of(tag) >> 16 == first >> 16}
    return [group << 16 | first & 0xFFFF for group in sorted(groups or {first >> 16})]


def _single_choice(row: Row) -> tuple[str, ...]:
    lists = [terms for terms in row.lists if terms.enumerated and terms.value is None and terms.holds is None]
    return lists[0].listed if len(lists) == 1 and len(lists[0].listed) <= 4 else ()


def internal_error(
    out: Collector, what: str, error: Exception, node: Node | None = None, tag: int | None = None
) -> None:
    """Report an exception that a bug in the validator raised.

    Parameters
    ----------
    out : Collector
        Receives the finding.
    what : str
        What the validator was checking.
    error : Exception
        The exception.
    node, tag : Node and int, optional
        The item and element that were being checked.
    """
    failure = f"{type(error).__name__}: {error}"
    out.add(
        "internal-error",
        f"the validator failed while checking {what} ({failure}); all other checks were made",
        node,
        tag,
    )
