"""Detection of known mistakes by validators, and false alarms for harmless changes.

Run ``python -m benchmarks.validation_mutants [STANDARD_FOLDER] [--per-iod N]``.

A mutant is an instance with one mistake. It is made from an instance without errors: one for each IOD, built from the
rules, and real files. dcmgen detects a mutant if it reports a finding of the expected kind at the expected path. Another
validator detects it if it reports any error that it does not report for the original; mutants of IODs that it does not
know are not counted for it.
"""

from __future__ import annotations

import argparse
import copy
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.validation_peers import DicomValidator, dciodvfy
from dcmgen import Dataset, dcmread, dictionary, rules
from dcmgen.dictionary import keyword_for_tag
from dcmgen.validation import Validator
from dcmgen.validation.context import Context
from dcmgen.validation.modules import check_modules
from dcmgen.validation.node import Node
from dcmgen.validation.plan import Plans
from dcmgen.validation.rows import Level, Row
from dcmgen.values.tags import POSITION_REFERENCE_INDICATOR
from tests.data import corpus_files, pydicom_files
from tests.validation.instances import instances

PLANS = Plans()

BAD_TEXT = {
    "AS": "99", "CS": "lower case", "DA": "20240230", "DS": "1.00000000000000000", "DT": "2024-01-01", "IS": "0000000000001", "TM": "25:00", "UI": "1.02.3",
    "SH": "x" * 17, "LO": "x" * 65, "PN": "a^b^c^d^e^f", "AE": "x" * 17,
}  # fmt: skip


class Mutant(NamedTuple):
    """A changed instance and the expected finding."""

    kind: str
    dataset: Dataset
    expected: tuple[str, ...]
    """Kinds of findings, one of which is expected; empty if the change is harmless."""
    path: str
    """Keyword path of the finding; empty for any path."""


class Spot(NamedTuple):
    """An element of an instance with the rows that apply to it."""

    path: tuple[tuple[int, int], ...]
    tag: int
    rows: tuple[Row, ...]
    node: Node


def spots(dataset: Dataset) -> Iterator[Spot]:
    """Yield the elements of an instance that tables define, with the rows that apply."""
    from dcmgen.validation.collector import Collector

    context = Context(dataset)
    iod = rules.iod_of(context.sop_class)
    assert iod is not None
    context.plan = PLANS.of(iod)
    level = context.plan.level(*check_modules(context, context.plan, Collector()))
    yield from _spots(context.root, level, ())


def _spots(node: Node, level: Level, path: tuple[tuple[int, int], ...]) -> Iterator[Spot]:
    for tag in sorted(node.raw):
        rows = tuple(r for r in level.rows.get(tag, ()) if r.guard is None or r.guard(node))
        if not rows:
            continue
        yield Spot(path, tag, rows, node)
        if node.vr(tag) == "SQ":
            inner = level.child(rows)
            for item in node.items(tag)[:1]:
                yield from _spots(item, inner, (*path, (tag, item.number)))


def _at(dataset: Any, path: tuple[tuple[int, int], ...]) -> Any:
    for tag, number in path:
        dataset = dataset._value(tag)[number]
    return dataset


def _requirement(spot: Spot) -> tuple[str, bool]:
    """Return the strictest Type that applies ("1", "2" or ""), and whether it is conditional."""
    if any(row.overrides for row in spot.rows):
        return "", False
    best, conditional = "", False
    for row in spot.rows:
        kind = "" if row.optional else row.type
        if kind in ("1C", "2C"):
            condition = row.rule.condition
            if not (condition and condition.status == "parsed" and row.required and _truth(row, spot.node)):
                continue
        if kind[:1] in ("1", "2") and (not best or kind[0] < best):
            best, conditional = kind[0], kind.endswith("C")
    return best, conditional


def mutants(dataset: Dataset, chance: random.Random, each: int) -> Iterator[Mutant]:
    """Yield up to `each` mutants of every kind."""
    found = list(spots(dataset))
    chance.shuffle(found)
    for make in (_removed, _emptied, _enumerated, _bad_value, _many_values, _many_items, _forbidden):
        made = 0
        for spot in found:
            mutant = make(dataset, spot)
            if mutant is not None:
                yield mutant
                made += 1
            if made == each:
                break
    yield from _without_module(dataset, chance, each)
    yield from _without_group(dataset, chance, each)
    yield from _harmless(dataset, found, each)


def _changed(dataset: Dataset, spot: Spot, change: Callable[[Any], None]) -> Dataset:
    changed = copy.deepcopy(dataset)
    change(_at(changed, spot.path))
    return changed


def _empty(node: Any, tag: int, vr: str) -> None:
    node.add_new(tag, vr, None)


def _path(spot: Spot) -> str:
    return ".".join([*(f"{keyword_for_tag(t)}[{n}]" for t, n in spot.path), keyword_for_tag(spot.tag)])


_UNCHANGED = frozenset({0x0008_0016})


def _removed(dataset: Dataset, spot: Spot) -> Mutant | None:
    need, conditional = _requirement(spot)
    if not need or spot.tag in _UNCHANGED or spot.tag >> 16 == 0x5200 or _identifies_a_module(spot):
        return None
    kind = f"missing Type {need}{'C' if conditional else ''}"
    return Mutant(kind, _changed(dataset, spot, lambda node: node._discard(spot.tag)), MISSING, _path(spot))


def _identifies_a_module(spot: Spot) -> bool:
    """Return whether the element is the only sign of an optional module, whose elements are not required without it."""
    plan = spot.node.context.plan
    if spot.path or plan is None:
        return False
    return any(
        module.use.usage != "M" and module.distinguishing & spot.node.raw.keys() == {spot.tag}
        for module in plan.modules
    )


MISSING = (
    "type-1.missing",
    "type-2.missing",
    "type-1c.missing",
    "type-2c.missing",
    "module.missing",
    "group.missing",
    "sop-class.missing",
)


def _emptied(dataset: Dataset, spot: Spot) -> Mutant | None:
    need, _ = _requirement(spot)
    if need != "1" or spot.tag in _UNCHANGED or spot.tag >> 16 in (0x5200, 0x7FE0):
        return None
    vr = spot.node.vr(spot.tag)
    changed = _changed(dataset, spot, lambda node: node.add_new(spot.tag, vr, [] if vr == "SQ" else None))
    return Mutant("empty Type 1", changed, ("type-1.empty", "type-1c.empty"), _path(spot))


def _enumerated(dataset: Dataset, spot: Spot) -> Mutant | None:
    vr = spot.node.vr(spot.tag)
    lists = [t for row in spot.rows for t in row.lists]
    if (
        not lists
        or vr != "CS"
        or any(not t.enumerated or t.holds is not None for t in lists)
        or spot.tag == 0x0008_0060
    ):
        return None
    if not any(t.value in (None, 1) for t in lists):
        return None
    count = spot.node.count(spot.tag)
    values: Any = (
        ["NEVER_A_TERM", *spot.node.values(spot.tag)[1:]]
        if count > 1 or dictionary.vm_of(spot.tag) != "1"
        else "NEVER_A_TERM"
    )
    changed = _changed(dataset, spot, lambda node: node.add_new(spot.tag, vr, values))
    return Mutant("enumerated value", changed, ("term.enumerated",), _path(spot))


def _bad_value(dataset: Dataset, spot: Spot) -> Mutant | None:
    vr = spot.node.vr(spot.tag)
    if vr not in BAD_TEXT or spot.tag in _UNCHANGED or not spot.node.filled(spot.tag):
        return None
    bad = BAD_TEXT[vr]
    # the model rejects such a value, so it is written with a type that is not checked
    changed = _changed(dataset, spot, lambda node: _force(node, spot.tag, vr, bad))
    return Mutant(f"value of VR {vr}", changed, (f"vr.{vr}.",), _path(spot))


def _force(node: Any, tag: int, vr: str, text: str) -> None:
    node._raw[tag] = vr
    node._values[tag] = _Verbatim(text)


class _Verbatim(str):
    """Text that is written unchanged, whatever its VR."""

    __slots__ = ()

    @property
    def text(self) -> str:
        return str(self)


def _many_values(dataset: Dataset, spot: Spot) -> Mutant | None:
    vr, vm = spot.node.vr(spot.tag), dictionary.vm_of(spot.tag)
    if (
        vr not in ("CS", "DS", "IS", "US", "FD", "FL", "UI", "SH", "LO", "DA")
        or vm not in ("1", "2", "3", "6")
        or spot.tag in _UNCHANGED
    ):
        return None
    if not spot.node.filled(spot.tag) or spot.tag >> 16 == 0x0028:
        return None
    values = list(spot.node.values(spot.tag))
    changed = _changed(dataset, spot, lambda node: _force_list(node, spot.tag, vr, [*values, values[-1]]))
    return Mutant("VM", changed, ("vm",), _path(spot))


def _force_list(node: Any, tag: int, vr: str, values: list[Any]) -> None:
    from dcmgen.values.multivalue import MultiValue

    node._raw[tag] = vr
    node._values[tag] = MultiValue(values)


def _many_items(dataset: Dataset, spot: Spot) -> Mutant | None:
    limits = [row.items[1] for row in spot.rows if row.items and row.items[1]]
    if not limits or not spot.node.items(spot.tag) or spot.tag >> 16 == 0x5200:
        return None

    def change(node: Any) -> None:
        sequence = node._value(spot.tag)
        node.add_new(spot.tag, "SQ", [copy.deepcopy(sequence[0]) for _ in range(min(limits) + 1)])

    return Mutant("item count", _changed(dataset, spot, change), ("items.many",), _path(spot))


def _forbidden(dataset: Dataset, spot: Spot) -> Mutant | None:
    """Add an attribute whose condition is false, and which is not allowed in this case."""
    if spot.path or spot.tag != 0x0008_0018:
        return None
    from dcmgen.validation.collector import Collector

    context = Context(dataset)
    iod = rules.iod_of(context.sop_class)
    assert iod is not None
    context.plan = PLANS.of(iod)
    level = context.plan.level(*check_modules(context, context.plan, Collector()))
    for tag, rows in level.rows.items():
        row = rows[0]
        condition = row.rule.condition
        if (
            len(rows) != 1
            or row.guard
            or row.type not in ("1C", "2C")
            or not condition
            or condition.status != "parsed"
            or tag in dataset._raw
        ):
            continue
        if (
            row.required is None
            or _truth(row, context.root) is not False
            or condition.allowed
            or condition.otherwise != "forbidden"
        ):
            continue
        vr = dictionary.vr_of(tag)
        if vr not in ("CS", "DS", "IS", "LO", "SH") or row.lists:
            continue
        changed = copy.deepcopy(dataset)
        value: Any = {"CS": "TERM", "DS": "1", "IS": "1"}.get(vr, "text")
        changed.add_new(tag, vr, value if dictionary.vm_of(tag) == "1" else [value])
        return Mutant("not allowed", changed, ("conditional.forbidden",), keyword_for_tag(tag))
    return None


def _truth(row: Row, node: Node) -> bool | None:
    assert row.required is not None
    try:
        return row.required(node)
    except ValueError:
        return None


def _without_module(dataset: Dataset, chance: random.Random, each: int) -> Iterator[Mutant]:
    iod = rules.iod_of(str(dataset.SOPClassUID))
    assert iod is not None
    plan = PLANS.of(iod)
    modules = [m for m in plan.modules if m.use.usage == "M" and m.name != "SOP Common"]
    chance.shuffle(modules)
    made = 0
    for module in modules:
        own = [t for t in module.distinguishing if t in dataset._raw]
        required = [
            t
            for t in own
            if any(
                isinstance(r, rules.Attribute) and r.tag == t and r.type in ("1", "2")
                for s in module.sources
                for r in s.rows
            )
        ]
        if not required:
            continue
        changed = copy.deepcopy(dataset)
        for tag in own:
            changed._discard(tag)
        yield Mutant("module", changed, MISSING, "")
        made += 1
        if made == each:
            return


def _without_group(dataset: Dataset, chance: random.Random, each: int) -> Iterator[Mutant]:
    iod = rules.iod_of(str(dataset.SOPClassUID))
    assert iod is not None
    groups = [g for g in PLANS.of(iod).groups if g.use.usage == "M"]
    chance.shuffle(groups)
    for group in groups[:each]:
        changed = copy.deepcopy(dataset)
        hit = False
        for keyword in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
            for item in changed[keyword].value if keyword in changed else ():
                for tag in group.tags:
                    if tag in item._raw:
                        item._discard(tag)
                        hit = True
        if hit:
            yield Mutant("functional group", changed, ("group.missing",), "")


def _harmless(dataset: Dataset, found: list[Spot], each: int) -> Iterator[Mutant]:
    """Yield changes that the standard allows."""
    changed = copy.deepcopy(dataset)
    changed.private_block(0x0011, "ACME 1.0", create=True).add_new(0x01, "LO", "private")
    yield Mutant("harmless", changed, (), "private element")
    changed = copy.deepcopy(dataset)
    changed.SeriesDescription = "description"
    yield Mutant("harmless", changed, (), "Type 3 text")
    changed = copy.deepcopy(dataset)
    changed.StudyDescription = None
    yield Mutant("harmless", changed, (), "empty Type 3")
    for spot in found:
        need, _ = _requirement(spot)
        vr = spot.node.vr(spot.tag)
        # only at the first level, because conditions may refer to elements of items; a slide must have a corner
        if (
            need == "2"
            and not spot.path
            and spot.tag != POSITION_REFERENCE_INDICATOR
            and vr in ("LO", "SH", "PN", "DA", "TM")
            and len(spot.rows) == 1
        ):
            yield Mutant(
                "harmless",
                _changed(dataset, spot, partial(_empty, tag=spot.tag, vr=vr)),
                (),
                f"empty Type 2 {_path(spot)}",
            )
            return


def _originals(validator: Validator) -> Iterator[tuple[str, Dataset]]:
    for name, dataset in instances():
        if validator.validate(dataset):
            yield name, dataset
    for path in (*corpus_files(), *pydicom_files()):
        try:
            dataset = dcmread(path)
            report = validator.validate(dataset)
        except Exception:
            continue
        if report and report.iod and "SOPClassUID" in dataset and path.stat().st_size < 400_000:
            yield f"{report.iod}, file", dataset


def main() -> None:
    """Measure the rates of detection and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("standard", type=Path, nargs="?", help="folder of dicom-validator")
    parser.add_argument("--per-iod", type=int, default=2, help="number of mutants of each kind per instance")
    parser.add_argument("--missed", action="store_true", help="list the mutants that dcmgen does not detect")
    options = parser.parse_args()
    chance = random.Random(2026)
    validator = Validator(level="error")
    peers: dict[str, Callable[[Path], list[Any] | None]] = {"dciodvfy": dciodvfy}
    if options.standard is not None:
        peers["dicom-validator"] = DicomValidator(options.standard)
    total: Counter[str] = Counter()
    hits: dict[str, Counter[str]] = defaultdict(Counter)
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    iods: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "mutant.dcm")
        for name, dataset in _originals(validator):
            dataset.save_as(path)
            before = {peer: validate(path) for peer, validate in peers.items()}
            original = {f.rule + f.path for f in validator.validate(path)}
            for mutant in mutants(dataset, chance, options.per_iod):
                iods.add(name.partition(",")[0])
                try:
                    mutant.dataset.save_as(path)
                except Exception as error:
                    print("cannot be written:", name, mutant.kind, mutant.path, error)
                    continue
                total[mutant.kind] += 1
                findings = [f for f in validator.validate(path) if f.rule + f.path not in original]
                detected = any(_matches(f, mutant) for f in findings) if mutant.expected else bool(findings)
                hits["dcmgen"][mutant.kind] += detected
                counted["dcmgen"][mutant.kind] += 1
                if options.missed and detected is not bool(mutant.expected):
                    print(name, "|", mutant.kind, "|", mutant.path, "|", [str(f)[:120] for f in findings[:2]])
                for peer, validate in peers.items():
                    old = before[peer]
                    new = validate(path)
                    if old is None or new is None:
                        continue
                    counted[peer][mutant.kind] += 1
                    hits[peer][mutant.kind] += bool(dict(new).keys() - dict(old).keys())
    tools = ["dcmgen", *peers]
    print(f"\n{sum(total.values())} mutants of {len(iods)} IODs\n")
    print("| kind | mutants | " + " | ".join(tools) + " |\n|---|--:|" + "--:|" * len(tools))
    for kind in sorted(total, key=lambda k: (k == "harmless", k)):
        cells = [f"{hits[t][kind]} of {counted[t][kind]}" for t in tools]
        print(f"| {kind} | {total[kind]} | " + " | ".join(cells) + " |")
    real = [k for k in total if k != "harmless"]
    rates = [f"{100 * sum(hits[t][k] for k in real) / max(1, sum(counted[t][k] for k in real)):.1f} %" for t in tools]
    print(f"| **all mistakes** | {sum(total[k] for k in real)} | " + " | ".join(rates) + " |")


def _matches(finding: Any, mutant: Mutant) -> bool:
    if not any(finding.kind.startswith(kind) for kind in mutant.expected):
        return False
    return (
        not mutant.path
        or finding.kind in ("module.missing", "group.missing", "sop-class.missing")
        or finding.path == mutant.path
    )


if __name__ == "__main__":
    main()
