"""Reuse of the results of earlier validations for similar files, such as the files of a series.

A validator remembers a validation together with the elements whose values each rule used. A later file is similar if it
has the same elements with and without values, identical sequences, and identical values wherever the tables of the IOD
depend on them. For such a file, only the elements that differ are checked, and only the rules that used their values
are run again; the other findings are those of the earlier file. All other files are validated from scratch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import evolve

from dcmgen.errors import DicomError
from dcmgen.model import access
from dcmgen.validation.collector import Collector
from dcmgen.validation.consistency import rules_for
from dcmgen.validation.consistency.rule import run_rule
from dcmgen.validation.context import Context
from dcmgen.validation.elements import check_element
from dcmgen.validation.node import NOTHING, Node
from dcmgen.validation.run import check_tables, report_of, run
from dcmgen.values import tags
from dcmgen.values.vr import BYTES, FLOATS, INTEGERS, STRINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.codec.encapsulation import Encapsulated
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.caches import Caches
    from dcmgen.validation.consistency.rule import TextRule
    from dcmgen.validation.plan import Plan
    from dcmgen.validation.reports.report import Finding, Report

MOST_BYTES = 1 << 15
"""Maximum size of a file whose validation is remembered: bytes of its elements, without bulk data."""
MOST_SHAPES, MOST_OF_A_SHAPE = 64, 8
"""Maximum number of shapes that are remembered, and of validations of each shape."""

CHOOSING = (tags.BITS_ALLOCATED, tags.PIXEL_REPRESENTATION, tags.LUT_DESCRIPTOR, tags.WAVEFORM_BITS_ALLOCATED)
"""Elements that determine the VR of other elements."""
FREE = STRINGS | FLOATS | INTEGERS
"""VRs whose values affect only the rules that use them."""
FIXED = frozenset(
    {
        tags.TRANSFER_SYNTAX_UID,
        tags.MEDIA_STORAGE_SOP_CLASS_UID,
        tags.SPECIFIC_CHARACTER_SET,
        tags.SOP_CLASS_UID,
        *CHOOSING,
    }
)
"""Elements that affect all rules: they determine the encoding, the character set and the IOD."""

_BULK = frozenset(vr.encode() for vr in BYTES - {"UN"})
"""VRs of which the rules use only the length. UN is not one of them because its content can have any VR."""

Shape = tuple[Any, ...]
Values = dict[int, bytes]


class _Watched(Node):
    """A node that records the elements whose values are used."""

    __slots__ = ("seen",)

    seen: set[int]

    def values(self, tag: int) -> tuple[Any, ...]:
        self.seen.add(tag)
        return super().values(tag)

    def load(self, tag: int) -> Any:
        self.seen.add(tag)
        return super().load(tag)

    def encapsulated(self, tag: int) -> Encapsulated | None:
        self.seen.add(tag)
        return super().encapsulated(tag)


class _Part(NamedTuple):
    """A rule of a remembered validation, the elements whose values it used, and its findings."""

    rule: TextRule
    seen: frozenset[int]
    findings: tuple[Finding, ...]


class _Remembered(NamedTuple):
    """A remembered validation."""

    values: Values
    report: Report
    plan: Plan | None
    seen: frozenset[int]
    """Elements whose values the checks of the tables used."""
    findings: tuple[Finding, ...]
    """Findings of the checks of the tables."""
    parts: tuple[_Part, ...]


class Memory:
    """The validations that a validator remembers.

    Several threads can share it, because every change is a single operation on a dictionary.

    Parameters
    ----------
    caches : Caches
        Caches of the validator.
    """

    def __init__(self, caches: Caches) -> None:
        self._caches = caches
        self._memories: dict[Shape, tuple[_Remembered, ...]] = {}

    def __len__(self) -> int:
        """Return the number of remembered validations."""
        return sum(map(len, tuple(self._memories.values())))

    def validate(self, dataset: BaseDataset, limit: int, rules: tuple[str, ...] | None) -> Report:
        """Validate a dataset that was read from a file, and reuse earlier results if possible.

        Parameters
        ----------
        dataset : BaseDataset
            The dataset. It must not have been changed since it was read.
        limit : int
            Parameter of `Collector`.
        rules : tuple of str or None
            Parameter of `Collector`.

        Returns
        -------
        Report
            The same report as without this memory.
        """
        known = _shape(dataset)
        if known is None:
            return run(Context(dataset, self._caches), Collector(limit, rules))
        shape, values = (limit, rules, known[0]), known[1]
        for memory in self._memories.get(shape, ()):
            report = self._again(memory, dataset, values, limit, rules)
            if report is not None:
                return report
        return self._first(shape, dataset, values, limit, rules)

    def _first(
        self, shape: Shape, dataset: BaseDataset, values: Values, limit: int, rules: tuple[str, ...] | None
    ) -> Report:
        """Validate a dataset from scratch and remember the validation."""
        seen: set[int] = set()

        def watched(level: BaseDataset, context: Context) -> Node:
            node = _Watched(level, context)
            node.seen = seen
            return node

        context = Context(dataset, self._caches, watched)
        out = Collector(limit, rules)
        modules = check_tables(context, out)
        by_tables, end = frozenset(seen), out.size
        places: list[tuple[TextRule, frozenset[int], int, int]] = []
        for rule in rules_for(context):
            seen.clear()
            start = out.size
            run_rule(rule, context, out)
            places.append((rule, frozenset(seen), start, out.size))
        report = report_of(context, out, modules)
        found = report.findings
        if not dataset.repairs and not _failed(found):
            parts = tuple(_Part(rule, looked, found[start:stop]) for rule, looked, start, stop in places)
            if len(self._memories) >= MOST_SHAPES and shape not in self._memories:
                self._memories.clear()
            memory = _Remembered(values, report, context.plan, by_tables, found[:end], parts)
            self._memories[shape] = (memory, *self._memories.get(shape, ()))[:MOST_OF_A_SHAPE]
        return report

    def _again(
        self, memory: _Remembered, dataset: BaseDataset, values: Values, limit: int, rules: tuple[str, ...] | None
    ) -> Report | None:
        """Return the report on a dataset of the same shape; None if it must be validated from scratch."""
        known = memory.values
        changed = [tag for tag, raw in values.items() if raw != known[tag]]
        if not memory.seen.isdisjoint(changed) or not FIXED.isdisjoint(changed):
            return None
        context = Context(dataset, self._caches)
        context.plan = memory.plan
        out = Collector(limit, rules)
        for tag in changed:
            node = context.root if tag in context.root.raw else context.meta
            assert node is not None  # one of the two contains the element
            if not _free(node, tag, known[tag], values[tag]):
                return None
            try:
                check_element(node, tag, out)
            except Exception:  # validating from scratch reports the bug
                return None
        if out.added:
            return None
        findings = list(memory.findings)
        changed.append(tags.PIXEL_DATA)  # fragments are not compared, so rules that count them always run again
        for part in memory.parts:
            if part.seen.isdisjoint(changed):
                findings += part.findings
                continue
            out = Collector(limit, rules)
            run_rule(part.rule, context, out)
            findings += out.findings()
        if dataset.repairs or _failed(findings):
            return None
        return evolve(
            memory.report,
            source=str(dataset.filename or ""),
            sop_instance=context.root.text(tags.SOP_INSTANCE_UID),
            findings=tuple(findings),
        )


def _shape(dataset: BaseDataset) -> tuple[Shape, Values] | None:
    """Return the shape of a dataset and the bytes of its elements; None if it cannot be remembered."""
    info = access.file_info(dataset)
    if info is None or info.repairs:
        return None
    shape: list[Any] = []
    values: Values = {}
    remaining = MOST_BYTES
    for level in (dataset, info.file_meta):
        source = access.source(level)
        head: bytes = source.context.buf
        size = len(head)
        for tag, entry in access.entries(level).items():
            if isinstance(entry, str):  # set after reading
                return None
            vr, offset, length = entry if len(entry) == 3 else entry[:3]
            if vr in _BULK or (vr is None and source.vr(level, tag, entry) in BYTES):
                shape += tag, vr, length
                continue
            shape += tag, vr, length < 0
            if tag in values:
                return None
            if length > remaining:
                return None
            if length >= 0 and offset + length <= size:
                values[tag] = head[offset : offset + length]
            else:
                try:
                    values[tag] = source.bytes(tag, entry)
                except DicomError:
                    return None
            remaining -= len(values[tag])
            if remaining < 0:
                return None
    return tuple(shape), values


def _free(node: Node, tag: int, old: bytes, new: bytes) -> bool:
    """Return whether a different value of an element can affect only the rules that use it."""
    vr = node.vr(tag)
    if vr not in FREE or (tag >> 16 & 1 and tag & 0xFFFF < 0x1000):
        return False
    if vr in STRINGS:
        return old.isascii() and new.isascii() and bool(old.strip(NOTHING)) is bool(new.strip(NOTHING))
    return len(old) == len(new)


def _failed(findings: Iterable[Finding]) -> bool:
    return any(finding.rule == "internal-error" for finding in findings)
