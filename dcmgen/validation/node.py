"""A dataset or item as the rules look at it: presence, values as comparable things, items, and what encloses it.

Bulk data are never read: the length that the scan found is enough to know whether there is a value.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from dcmgen.dictionary import keyword_for_tag
from dcmgen.model import access
from dcmgen.values import tags
from dcmgen.values.vr import BYTES, REPRESENTATIONS, STRINGS

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.context import Context

_VRS = {vr.encode(): vr for vr in REPRESENTATIONS}

_MAYBE_ITEMS = (b"SQ", b"UN")

NOTHING = b" \0\\"
"""What a value of text may consist of and still be none: padding, and what separates empty values."""

DEEPEST = 64
"""Levels of sequences that are followed."""


class Node:
    """One level of the object. `number` is the item's place in its sequence, from 0 as in Python."""

    __slots__ = (
        "_below",
        "_items",
        "_values",
        "context",
        "dataset",
        "decoded",
        "depth",
        "number",
        "parent",
        "raw",
        "source",
        "tag",
    )

    def __init__(
        self, dataset: BaseDataset, context: Context, parent: Node | None = None, tag: int = 0, number: int = 0
    ) -> None:
        self.dataset = dataset
        self.raw: dict[int, Any] = access.entries(dataset)
        self.decoded: dict[int, Any] = access.values(dataset)
        self.source: Any = access.source(dataset)
        self.context = context
        self.parent = parent
        self.tag = tag
        self.number = number
        self.depth: int = parent.depth + 1 if parent else 0
        self._items: dict[int, list[Node]] = {}
        self._values: dict[int, tuple[Any, ...]] = {}
        self._below: dict[int, list[Node]] | None = None

    def has(self, tag: int) -> bool:
        """Whether the Attribute is there, also without a value."""
        return tag in self.raw

    def vr(self, tag: int) -> str:
        """VR of a present element: as written, or by the dictionary."""
        entry = self.raw[tag]
        if type(entry) is str:
            return entry if len(entry) == 2 else self._resolved(tag, entry)
        written = entry[0]
        if written is not None and written != b"UN":
            return _VRS.get(written) or str(written, "latin-1")
        return str(self.source.vr(self.dataset, tag, entry))

    def _resolved(self, tag: int, choice: str) -> str:
        """The VR that a value which was set will be written with, where the dictionary leaves a choice."""
        value = self.decoded.get(tag)
        if "OW" in choice and (choice.startswith("OB") or isinstance(value, (bytes, bytearray, memoryview))):
            return "OW"
        return "SS" if "SS" in choice and self.root.first(tags.PIXEL_REPRESENTATION) == 1 else "US"

    def filled(self, tag: int, vr: str = "") -> bool:
        """Whether the Attribute is there and has a value (a sequence: an item); `vr` is its VR, if it is known."""
        entry = self.raw.get(tag)
        if entry is None:
            return False
        vr = vr or self.vr(tag)
        if vr == "SQ":
            return bool(self.items(tag))
        if type(entry) is tuple:
            if entry[2] == 0 or vr not in STRINGS:
                return bool(entry[2])
            return bytes(self.source.bytes(tag, entry)).strip(NOTHING) != b""
        return any(v is not None and v != "" and v != b"" for v in self.values(tag))

    def values(self, tag: int) -> tuple[Any, ...]:
        """The values: strings without padding, numbers, tags; () when absent, bulk, or a sequence.

        A value that cannot be decoded counts as none here; the values' own check reports it.
        """
        found = self._values.get(tag)
        if found is None:
            found = self._values[tag] = self._read(tag)
        return found

    def _read(self, tag: int) -> tuple[Any, ...]:
        if tag not in self.raw:
            return ()
        vr = self.vr(tag)
        if vr == "SQ" or (vr in BYTES and type(self.raw[tag]) is tuple):
            return ()
        try:
            value = self.load(tag)
        except (ValueError, LookupError, TypeError):
            return ()
        if value is None:
            return ()
        if isinstance(value, (list, tuple)):
            return tuple(_plain(v) for v in value)
        return (_plain(value),)

    def load(self, tag: int) -> Any:
        """The decoded value, as the model gives it."""
        return access.value(self.dataset, tag)

    def first(self, tag: int) -> Any:
        """First value, or None."""
        values = self.values(tag)
        return values[0] if values else None

    def text(self, tag: int) -> str:
        """First value as text, "" when there is none."""
        value = self.first(tag)
        return "" if value is None else str(value)

    def number_of(self, tag: int) -> float | None:
        """First value as a number, None when it is none."""
        try:
            return float(self.first(tag))
        except (TypeError, ValueError):
            return None

    def integer(self, tag: int) -> int | None:
        """First value as an integer, None when it is none."""
        value = self.number_of(tag)
        return int(value) if value is not None and value == int(value) else None

    def numbers(self, tag: int) -> tuple[float, ...] | None:
        """All values as numbers, None when one is none or there are none."""
        try:
            return tuple(float(v) for v in self.values(tag)) or None
        except (TypeError, ValueError):
            return None

    def items(self, tag: int) -> list[Node]:
        """Items of a sequence as nodes, [] when it is absent or no sequence."""
        found = self._items.get(tag)
        if found is None:
            entry = self.raw.get(tag)
            if entry is None or (type(entry) is tuple and (entry[0] or b"SQ") not in _MAYBE_ITEMS):
                return []
            found = self._items[tag] = self._read_items(tag)
        return found

    def _read_items(self, tag: int) -> list[Node]:
        if tag not in self.raw or self.vr(tag) != "SQ":
            return []
        try:
            sequence = self.load(tag)
        except (ValueError, LookupError, TypeError):
            return []
        nodes = [Node(item, self.context, self, tag, number) for number, item in enumerate(sequence or ())]
        if any(node.raw is up.raw for up in self.above() for node in nodes):
            self.context.cycles.append((self, tag))
            return []
        return nodes

    def above(self) -> Iterator[Node]:
        """This node and those that enclose it."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    @property
    def below(self) -> dict[int, list[Node]]:
        """The items one level below this one that hold a tag."""
        if self._below is None:
            self._below = {}
            for sequence in self.raw:
                for item in self.items(sequence):
                    for tag in item.raw:
                        self._below.setdefault(tag, []).append(item)
        return self._below

    def count(self, tag: int) -> int:
        """Number of items, or of values."""
        if tag in self.raw and self.vr(tag) == "SQ":
            return len(self.items(tag))
        return len(self.values(tag))

    @property
    def root(self) -> Node:
        """The dataset itself."""
        return self.context.root

    @property
    def frame(self) -> Node | None:
        """The item of the functional groups sequences (of one frame, or the shared one) this is in, None elsewhere."""
        node: Node | None = self
        while node is not None and node.parent is not None:
            if node.tag in (tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE):
                return node
            node = node.parent
        return None

    @property
    def top(self) -> int:
        """Tag of the dataset's sequence in which this item stands, at whatever depth; 0 for the dataset."""
        node = self
        while node.parent is not None and node.parent.parent is not None:
            node = node.parent
        return node.tag

    def path(self, tag: int | None = None) -> str:
        """Keyword path of this item, or of one of its elements."""
        steps = [] if tag is None else [name(tag)]
        node = self
        while node.parent is not None:
            steps.append(f"{name(node.tag)}[{node.number}]")
            node = node.parent
        return ".".join(reversed(steps))

    def tag_path(self, tag: int | None = None) -> str:
        """Tag path of this item, or of one of its elements."""
        steps = [] if tag is None else [hex_tag(tag)]
        node = self
        while node.parent is not None:
            steps.append(f"{hex_tag(node.tag)}[{node.number}]")
            node = node.parent
        return ">".join(reversed(steps))


def _plain(value: Any) -> Any:
    """A value that compares: text without the padding that carries no meaning."""
    return value.strip(" \0") if type(value) is str else value


def hex_tag(tag: int) -> str:
    """``(0010,0010)``."""
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


def name(tag: int) -> str:
    """Keyword, or the tag where there is none (private, unknown)."""
    return keyword_for_tag(tag) or hex_tag(tag)
