"""What was found in a file holds for the next one as far as the two are the same: files of a series mostly are.

A validation is remembered with the values that each of its parts looked at. A file of the same shape (the same
elements, none emptied or filled, the same sequences byte by byte) that differs in other values only is given the same
findings; the rules that looked at a value which differs are asked again, and the differing elements are checked alone.
Where more is different the file is validated from scratch.
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

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.caches import Caches
    from dcmgen.validation.consistency.rule import TextRule
    from dcmgen.validation.plan import Plan
    from dcmgen.validation.reports.report import Finding, Report

MOST_BYTES = 1 << 15
"""Bytes of a file's elements, bulk data apart, up to which it is remembered."""
MOST_SHAPES, MOST_OF_A_SHAPE = 64, 8

CHOOSING = (tags.BITS_ALLOCATED, tags.PIXEL_REPRESENTATION, tags.LUT_DESCRIPTOR, tags.WAVEFORM_BITS_ALLOCATED)
"""Elements by which other ones are of one VR or another: Bits Allocated, Pixel Representation, LUT Descriptor, Waveform Bits Allocated."""
FREE = STRINGS | FLOATS | INTEGERS
"""VRs whose values decide nothing but what looks at them."""
FIXED = frozenset(
    {
        tags.TRANSFER_SYNTAX_UID,
        tags.MEDIA_STORAGE_SOP_CLASS_UID,
        tags.SPECIFIC_CHARACTER_SET,
        tags.SOP_CLASS_UID,
        *CHOOSING,
    }
)
"""Elements that everything depends on: the encoding, the character set, the IOD."""

_BULK = frozenset(vr.encode() for vr in BYTES - {"UN"})
"""VRs of which only the length is looked at; UN may stand for any."""

Shape = tuple[Any, ...]
Values = dict[int, bytes]


class _Watched(Node):
    """A node that notes which of its elements' values are looked at."""

    __slots__ = ("seen",)

    seen: set[int]

    def values(self, tag: int) -> tuple[Any, ...]:
        self.seen.add(tag)
        return super().values(tag)

    def load(self, tag: int) -> Any:
        self.seen.add(tag)
        return super().load(tag)


class _Part(NamedTuple):
    """A rule of a remembered validation: what it looked at, and found."""

    rule: TextRule
    seen: frozenset[int]
    findings: tuple[Finding, ...]


class _Remembered(NamedTuple):
    """A remembered validation."""

    values: Values
    report: Report
    plan: Plan | None
    seen: frozenset[int]
    """Elements whose values the tables looked at."""
    findings: tuple[Finding, ...]
    """What the tables found."""
    parts: tuple[_Part, ...]


class Memory:
    """The validations that a validator remembers. Threads can share it: every change is one operation of a dictionary.

    Parameters
    ----------
    caches : Caches
        Those of the validator.
    """

    def __init__(self, caches: Caches) -> None:
        self._caches = caches
        self._memories: dict[Shape, tuple[_Remembered, ...]] = {}

    def __len__(self) -> int:
        """Return the number of validations that are remembered."""
        return sum(map(len, tuple(self._memories.values())))

    def validate(self, dataset: BaseDataset, limit: int, rules: tuple[str, ...] | None) -> Report:
        """Validate a dataset as it was read, with the help of what is remembered.

        Parameters
        ----------
        dataset : BaseDataset
            Dataset of a file in which nothing was changed since it was read.
        limit, rules : int, tuple of str or None
            The parameters of `Collector`.
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
        """Validate from scratch, and remember it."""
        seen: set[int] = set()

        def watched(level: BaseDataset, context: Context) -> Node:
            node = _Watched(level, context)
            node.seen = seen
            return node

        context = Context(dataset, self._caches, watched)
        out = Collector(limit, rules)
        modules = check_tables(context, out)
        by_tables, end = frozenset(seen), out.kept
        places: list[tuple[TextRule, frozenset[int], int, int]] = []
        for rule in rules_for(context):
            seen.clear()
            start = out.kept
            run_rule(rule, context, out)
            places.append((rule, frozenset(seen), start, out.kept))
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
        """The report on a dataset of the same shape; None where what differs may decide more."""
        known = memory.values
        changed = [tag for tag, raw in values.items() if raw != known[tag]]
        if not memory.seen.isdisjoint(changed) or not FIXED.isdisjoint(changed):
            return None
        context = Context(dataset, self._caches)
        context.plan = memory.plan
        out = Collector(limit, rules)
        for tag in changed:
            node = context.root if tag in context.root.raw else context.meta
            assert node is not None  # the element is in one of them
            if not _free(node, tag, known[tag], values[tag]):
                return None
            try:
                check_element(node, tag, out)
            except Exception:  # a bug, which validating from scratch tells
                return None
        if out.taken:
            return None
        findings = list(memory.findings)
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
    """What may not differ, and the bytes of the elements; None for what is too large or too odd to be remembered."""
    info = access.file_info(dataset)
    if info is None or info.repairs:
        return None
    shape: list[Any] = []
    values: Values = {}
    room = MOST_BYTES
    for level in (dataset, info.file_meta):
        source = access.source(level)
        head: bytes = source.context.buf
        size = len(head)
        for tag, entry in access.entries(level).items():
            if isinstance(entry, str):  # set since
                return None
            vr, offset, length = entry if len(entry) == 3 else entry[:3]
            if vr in _BULK or (vr is None and source.vr(level, tag, entry) in BYTES):
                shape += tag, vr, length
                continue
            shape += tag, vr, length < 0
            if tag in values:
                return None
            if length >= 0 and offset + length <= size:
                values[tag] = head[offset : offset + length]
            else:
                try:
                    values[tag] = source.bytes(tag, entry)
                except DicomError:
                    return None
            room -= len(values[tag])
            if room < 0:
                return None
    return tuple(shape), values


def _free(node: Node, tag: int, old: bytes, new: bytes) -> bool:
    """Whether a value that differs can matter only to what looks at it, as far as the value itself tells."""
    vr = node.vr(tag)
    if vr not in FREE or (tag >> 16 & 1 and tag & 0xFFFF < 0x1000):
        return False
    if vr in STRINGS:
        return old.isascii() and new.isascii() and bool(old.strip(NOTHING)) is bool(new.strip(NOTHING))
    return len(old) == len(new)


def _failed(findings: Iterable[Finding]) -> bool:
    return any(finding.rule == "internal-error" for finding in findings)
