"""The content tree of a structured report as indented text (PS3.3 C.17.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen._printable import counted
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.facts import labeled
from dcmgen.pictures.values import items, meaning, unit_of, value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset

_INDENT = "  "
_MOST_ITEMS = 20_000

_FACTS = (("Completion", ("CompletionFlag",)), ("Verification", ("VerificationFlag",)))

_VALUES = {
    "TEXT": "TextValue",
    "DATETIME": "DateTime",
    "DATE": "Date",
    "TIME": "Time",
    "PNAME": "PersonName",
    "UIDREF": "UID",
}
"""Value types whose value is one element."""

_SOURCES = {"INFERRED FROM": "inferred from ", "SELECTED FROM": "selected from "}
"""Relationships that the text names; the indentation shows the others."""


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of a report, and a line for each content item, indented by its depth."""
    out = [*main_facts(ds), *labeled(ds, _FACTS), ""]
    for number, (depth, line) in enumerate(_walk(ds)):
        if number == _MOST_ITEMS:
            out.append(f"… (only the first {_MOST_ITEMS:,} content items)")
            break
        first, *others = line.split("\n")
        out.append(_INDENT * depth + first)
        out += [_INDENT * (depth + 1) + other for other in others]
    return out


def _walk(root: Any) -> Iterator[tuple[int, str]]:
    """Yield the depth and the text of each content item, without recursive calls."""
    waiting = [(0, root)]
    while waiting:
        depth, item = waiting.pop()
        yield depth, item_text(item)
        waiting += [(depth + 1, child) for child in reversed(items(item, "ContentSequence"))]


def item_text(item: Any) -> str:
    """Return the name and value of a content item; text of several lines keeps them."""
    source = _SOURCES.get(str(item.get("RelationshipType")), "")
    reference = item.get("ReferencedContentItemIdentifier")
    if reference is not None and not item.get("ValueType"):
        numbers = reference if isinstance(reference, list) else [reference]
        return f"{source}→ item {'.'.join(map(str, numbers))}"
    name = meaning(item, "ConceptNameCodeSequence")
    kind = str(item.get("ValueType") or "")
    value = _value(item, kind)
    if not name:
        name = "" if value else kind.capitalize() or "(no value type)"
    return source + (f"{name}: {value}" if name and value else name or value)


def _value(item: Any, kind: str) -> str:
    if kind == "TEXT":
        lines = str(item.get("TextValue") or "").replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
        return "\n".join(map(value_text, lines))
    if kind in _VALUES:
        return value_text(item.get(_VALUES[kind]))
    if kind == "CODE":
        return meaning(item, "ConceptCodeSequence")
    if kind == "NUM":
        return _measurement(item)
    if kind in ("SCOORD", "SCOORD3D"):
        return _coordinates(item, 2 if kind == "SCOORD" else 3)
    if kind == "TCOORD":
        times = (
            item.get("ReferencedTimeOffsets") or item.get("ReferencedSamplePositions") or item.get("ReferencedDateTime")
        )
        return ", ".join(text for text in (value_text(item.get("TemporalRangeType")), value_text(times)) if text)
    if items(item, "ReferencedSOPSequence"):
        return "; ".join(_reference(one) for one in items(item, "ReferencedSOPSequence"))
    return ""


def _measurement(item: Any) -> str:
    values = [
        f"{value_text(one.get('NumericValue'))} {unit_of(one, 'MeasurementUnitsCodeSequence')}".strip()
        for one in items(item, "MeasuredValueSequence")
    ]
    return "; ".join(values) or meaning(item, "NumericValueQualifierCodeSequence") or "(no value)"


def _coordinates(item: Any, dimensions: int) -> str:
    data = item.get("GraphicData")
    count = len(data) // dimensions if isinstance(data, list) else 0
    shape = value_text(item.get("GraphicType")).lower().replace("_", " ")
    return f"{shape}, {counted(count, 'point')}"


def _reference(one: Any) -> str:
    uid = one.get("ReferencedSOPClassUID")
    name = value_text(getattr(uid, "name", None) or uid).removesuffix(" Storage")
    parts = [name or "instance", value_text(one.get("ReferencedSOPInstanceUID"))]
    for keyword, label in (("ReferencedFrameNumber", "frame"), ("ReferencedSegmentNumber", "segment")):
        if text := value_text(one.get(keyword)):
            parts.append(f"({label} {text})")
    return " ".join(part for part in parts if part)
