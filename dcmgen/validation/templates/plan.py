"""Templates compiled for matching: the rows for the children of a content item, with includes expanded.

A `Level` contains the rows for the children of one content item. The levels below it are compiled when they are needed.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.codes.code import current
from dcmgen.codes.collections import meaning
from dcmgen.rules.wording import any_of
from dcmgen.validation.codes import Pair, in_group, members

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dcmgen.rules import Template, TemplateRow
    from dcmgen.validation.registry import Severity

Codes = tuple[tuple[str, ...], ...]

MOST_KEPT = 4096
"""Maximum number of kinds of content items for which a level keeps the rows."""


class Codeset:
    """The codes that a row allows.

    Parameters
    ----------
    codes : tuple
        Codes, as in `dcmgen.rules.TemplateRow`.
    bindings : mapping of str to tuple
        Codes of the parameters. A parameter without codes allows every code.
    """

    __slots__ = ("baseline", "codes", "defined", "free", "fixed")

    def __init__(self, codes: Codes, bindings: Mapping[str, Codes]) -> None:
        found = tuple(_resolved(codes, bindings))
        listed = [each for each in found if each[0] in ("code", "term")]
        self.codes = {pair(each): named(each) for each in listed}
        """Codes that are listed one by one, with their meanings."""
        self.defined = tuple(int(each[1]) for each in found if each[0] == "group" and each[2] == "Defined")
        """Defined context groups."""
        self.baseline = any(each[0] == "group" and each[2] == "Baseline" for each in found)
        """Whether the codes are only a suggestion."""
        self.free = not found or self.baseline or any(each[0] == "parameter" for each in found)
        """Whether every code is allowed."""
        self.fixed = not self.free and all(each[0] == "code" for each in found)
        """Whether no other code is allowed: Enumerated Values."""

    def allows(self, code: Pair) -> bool:
        """Return whether a code is allowed; also True if the codes of a context group are unknown."""
        return self.free or code in self.codes or any(in_group(code, cid) is not False for cid in self.defined)

    def lists(self, code: Pair) -> bool:
        """Return whether a context group contains a code, or whether every code is allowed."""
        return self.free or any(code in members(cid) for cid in self.defined)

    @property
    def severity(self) -> Severity:
        """Severity of another code."""
        return "error" if self.fixed else "note"

    @property
    def demand(self) -> str:
        """The codes for messages: ``"requires mm (mm, UCUM)"``."""
        names = [f"{name} ({code[0]}, {code[1]})" for code, name in self.codes.items()]
        found = any_of([*names, *(f"CID {cid}" for cid in self.defined)])
        return f"requires {found}" if self.fixed else f"suggests {found}"


def pair(code: tuple[str, ...]) -> Pair:
    """Return value and scheme of a code of a row."""
    _, value, scheme, *_ = code
    return current(value, scheme)


def named(code: tuple[str, ...]) -> str:
    """Return the meaning of a code of a row."""
    return code[3] if len(code) > 3 else meaning(*pair(code))


def _resolved(codes: Codes, bindings: Mapping[str, Codes]) -> Iterator[tuple[str, ...]]:
    """Yield codes, with those of parameters instead of the parameters."""
    for each in codes:
        if each[0] == "parameter" and each[1] in bindings:
            yield from bindings[each[1]]
        else:
            yield each


class Group:
    """The rows of an included template.

    Parameters
    ----------
    tid : str
        Template with the row that includes.
    row : TemplateRow
        The row.
    parent : Group or None
        Group that contains the row.
    """

    __slots__ = ("above", "most", "ordered", "ref", "row", "slots")

    def __init__(self, tid: str, row: TemplateRow, parent: Group | None, *, ordered: bool) -> None:
        self.ref = f"{tid}/{row.row}"
        self.row = row
        self.above = parent
        self.ordered = ordered
        """Whether the order of the rows of the included template is significant."""
        self.most: int | None = _times(row.vm[1], parent.most if parent else 1)
        """Maximum number of times that the included template can be used."""
        self.slots: list[Slot] = []


class Slot:
    """A row that describes content items.

    Parameters
    ----------
    template : Template
        Template with the row.
    row : TemplateRow
        The row.
    relationship : str
        Relationship with the parent; "" if there are no requirements on it.
    bindings : mapping of str to tuple
        Codes of the parameters of the template.
    group : Group or None
        Group with the row.
    position : tuple of int
        Position of the row, after those of the rows that include it.
    extra : sequence
        Other rows for the children, of the template that includes this one.
    """

    __slots__ = (
        "_bindings",
        "_extra",
        "_level",
        "concept",
        "group",
        "most",
        "position",
        "ref",
        "relationship",
        "row",
        "template",
        "units",
        "values",
    )

    def __init__(
        self,
        template: Template,
        row: TemplateRow,
        relationship: str,
        bindings: Mapping[str, Codes],
        group: Group | None = None,
        position: tuple[int, ...] = (),
        extra: Sequence[Source] = (),
    ) -> None:
        self.template = template
        self.row = row
        self.ref = f"{template.tid}/{row.row}"
        self.relationship = relationship
        self.group = group
        self.position = position
        self.most = _times(row.vm[1], group.most if group else 1)
        self.concept = Codeset(row.concept, bindings)
        self.values = Codeset(row.values, bindings)
        self.units = Codeset(row.units, bindings)
        self._bindings = bindings
        self._extra = extra
        self._level: Level | None = None

    @property
    def level(self) -> Level:
        """Rows for the children."""
        if self._level is None:
            sources = [(self.template, self.row.rows, self._bindings), *self._extra]
            self._level = Level(sources)
        return self._level

    @property
    def repeats(self) -> bool:
        """Whether an included template with the row can be used more than once."""
        return self.group is not None and self.group.most != 1

    def groups(self) -> Iterator[Group]:
        """Yield the groups with the row, from the inside out."""
        group = self.group
        while group is not None:
            yield group
            group = group.above

    @property
    def name(self) -> str:
        """Name of the content items for messages."""
        if self.concept.codes:
            return next(iter(self.concept.codes.values()))
        kind = f"the {self.row.type}"
        return f"{kind} with a name of CID {self.concept.defined[0]}" if self.concept.defined else kind

    @property
    def place(self) -> str:
        """Template and row for messages: ``"TID 1500 row 4"``."""
        return place_of(self.ref)


def place_of(ref: str) -> str:
    """Return ``"TID 1500 row 4"`` for ``"1500/4"``."""
    return "TID {} row {}".format(*ref.split("/"))


Source = tuple["Template", tuple["TemplateRow", ...], "Mapping[str, Codes]"]


def _times(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one * other


class Level:
    """The rows for the children of a content item.

    Parameters
    ----------
    sources : list of tuple
        Template, rows and codes of parameters, for each template with such rows.
    """

    def __init__(self, sources: list[Source]) -> None:
        self.slots: list[Slot] = []
        self.groups: list[Group] = []
        self.extensible = any(template.extensible for template, _, _ in sources)
        """Whether the content item can have other children."""
        self.ordered = all(template.ordered for template, _, _ in sources)
        """Whether the order of the rows outside of groups is significant."""
        self.open: set[str] = set()
        """Relationships of other children, which extend an included template."""
        self._kept: dict[tuple[Pair, str, str, bool], tuple[tuple[Slot, ...], bool]] = {}
        number = 0
        for template, rows, bindings in sources:
            for row in rows:
                self._add(template, row, "", bindings, None, (number,))
                number += 1
        self.by_code: dict[Pair, list[Slot]] = {}
        self.others = [slot for slot in self.slots if slot.concept.free or slot.concept.defined]
        for slot in self.slots:
            for code in slot.concept.codes:
                self.by_code.setdefault(code, []).append(slot)

    def _add(
        self,
        template: Template,
        row: TemplateRow,
        inherited: str,
        bindings: Mapping[str, Codes],
        group: Group | None,
        position: tuple[int, ...],
        extra: Sequence[Source] = (),
    ) -> None:
        relationship = row.relationship or inherited
        if row.type != "INCLUDE":
            self.slots.append(Slot(template, row, relationship, bindings, group, position, extra))
            for around in self.slots[-1].groups():
                around.slots.append(self.slots[-1])
            if group is not None and template.extensible:
                self.open.add(relationship)
            return
        if row.include not in rules.templates():
            self.extensible = True
            return
        included = rules.template(row.include)
        inner = Group(template.tid, row, group, ordered=included.ordered)
        self.groups.append(inner)
        below = {name: tuple(_resolved(codes, bindings)) for name, codes in row.bindings}
        below = {name: codes for name, codes in below.items() if all(each[0] != "parameter" for each in codes)}
        more = [(template, row.rows, bindings)] if row.rows else []
        for number, each in enumerate(included.rows):
            self._add(included, each, relationship, below, inner, (*position, number), more)

    @cached_property
    def refs(self) -> dict[str, list[Slot]]:
        """Slots of each row."""
        found: dict[str, list[Slot]] = {}
        for slot in self.slots:
            found.setdefault(slot.ref, []).append(slot)
        return found

    @cached_property
    def templates(self) -> frozenset[str]:
        """Numbers of the templates with the rows."""
        return frozenset(slot.template.tid for slot in self.slots)

    def rows_for(
        self, code: Pair, relationship: str, value_type: str, by_reference: bool
    ) -> tuple[tuple[Slot, ...], bool]:
        """Return the rows that can describe a content item.

        Returns
        -------
        tuple of Slot
            The rows.
        bool
            Whether relationship and Value Type are those of the rows. If not, the name is.
        """
        key = (code, relationship, value_type, by_reference)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = self._rows_for(code, relationship, value_type, by_reference)
        return found

    def _rows_for(
        self, code: Pair, relationship: str, value_type: str, by_reference: bool
    ) -> tuple[tuple[Slot, ...], bool]:
        def fits(slot: Slot) -> bool:
            return slot.row.type == value_type and slot.relationship in ("", relationship)

        named = self.by_code.get(code, [])
        exact = [slot for slot in named if fits(slot)]
        grouped = [slot for slot in self.others if slot.concept.defined and slot.concept.lists(code)]
        exact = exact or [slot for slot in grouped if fits(slot)]
        if not any(slot.row.type == value_type for slot in named):
            exact = exact or [slot for slot in self.others if fits(slot) and slot.concept.free]
        if exact:
            same = [slot for slot in exact if slot.row.by_reference is by_reference]
            return tuple(same or exact), True
        named = named or [slot for slot in grouped if slot.row.type == value_type or slot.relationship == relationship]
        near = [slot for slot in named if slot.relationship in ("", relationship)] or named
        return tuple(near[:1]), False


@cache  # for the whole process: templates do not change
def root_of(tid: str) -> Slot | None:
    """Return the row of a template for the content item at its root; None if the template has several first rows."""
    template = rules.template(tid)
    return Slot(template, template.rows[0], "", {}) if len(template.rows) == 1 else None
