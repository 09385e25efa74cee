"""The view of a dataset or item that rules use: presence of elements, comparable values, items and enclosing items.

Bulk data is never read, because its length is enough to decide whether an element has a value.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import isnan
from typing import TYPE_CHECKING, Any

from dcmgen.codec.encapsulation import Encapsulated
from dcmgen.dictionary import keyword_for_tag
from dcmgen.model import access
from dcmgen.values import tags
from dcmgen.values.multivalue import is_empty
from dcmgen.values.vr import BYTES, REPRESENTATIONS, STRINGS

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.context import Context

_VRS = {vr.encode(): vr for vr in REPRESENTATIONS}

_MAYBE_ITEMS = (b"SQ", b"UN")

NOTHING = b" \0\\"
"""Characters of text without a value: padding, and the separator of empty values."""

LONGEST = 1 << 24
"""Maximum number of bytes of a value in a file that is read."""

DEEPEST = 64
"""Maximum depth of nested sequences whose items are checked."""


_FRAME_SEQUENCES = frozenset(
    {
        tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE,
        tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE,
        tags.SELECTED_FRAME_FUNCTIONAL_GROUPS_SEQUENCE,
    }
)
"""Sequences whose items contain functional groups."""


class Node:
    """A dataset or an item of an object that is validated.

    Parameters
    ----------
    dataset : BaseDataset
        The dataset or item.
    context : Context
        The object.
    parent : Node, optional
        The dataset or item that contains this item.
    tag : int, optional
        Tag of the sequence that contains this item.
    number : int, optional
        Index of this item in the sequence, from 0.
    """

    __slots__ = (
        "_below",
        "_items",
        "_paths",
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
        self._paths: tuple[str, str, str] | None = None

    def has(self, tag: int) -> bool:
        """Return whether an element is present, with or without a value."""
        return tag in self.raw

    def vr(self, tag: int) -> str:
        """Return the VR of an element that is present: the encoded VR, or the one of the dictionary."""
        entry = self.raw[tag]
        if type(entry) is str:
            return entry if len(entry) == 2 else self._resolved(tag, entry)
        written = entry[0]
        if written is not None and written != b"UN":
            return _VRS.get(written) or str(written, "latin-1")
        return str(self.source.vr(self.dataset, tag, entry))

    def _resolved(self, tag: int, choice: str) -> str:
        """Return the VR with which a value that was set is written, if the dictionary allows several."""
        value = self.decoded.get(tag)
        if "OW" in choice and (choice.startswith("OB") or isinstance(value, (bytes, bytearray, memoryview))):
            return "OW"
        return "SS" if "SS" in choice and self.root.first(tags.PIXEL_REPRESENTATION) == 1 else "US"

    def filled(self, tag: int, vr: str = "") -> bool:
        """Return whether an element is present with a value, or for a sequence with an item.

        Parameters
        ----------
        tag : int
            Tag of the element.
        vr : str, optional
            Its VR, if the caller knows it.
        """
        entry = self.raw.get(tag)
        if entry is None:
            return False
        vr = vr or self.vr(tag)
        if vr == "SQ":
            return bool(self.items(tag))
        if type(entry) is tuple:
            if entry[2] == 0 or vr not in STRINGS:
                return bool(entry[2])
            return self.bytes_of(tag).strip(NOTHING) != b""
        return any(v is not None and v != "" and v != b"" for v in self.values(tag))

    def bytes_of(self, tag: int) -> bytes:
        """Return the bytes of an element that was read; of a very long value only the first."""
        entry = self.raw[tag]
        if entry[2] <= LONGEST:
            return bytes(self.source.bytes(tag, entry))
        source, start, _ = self.source.span(tag, entry)
        return bytes(source.read(start, LONGEST))

    def is_long(self, tag: int) -> bool:
        """Return whether the value of an element is in the file and too long to be read."""
        entry = self.raw[tag]
        return type(entry) is tuple and entry[2] > LONGEST and tag not in self.decoded

    def values(self, tag: int) -> tuple[Any, ...]:
        """Return the values of an element: text without padding, numbers or tags.

        The result is empty if the element is absent, a sequence or bulk data, or if the value is very long or cannot be
        decoded, which other rules report.
        """
        found = self._values.get(tag)
        if found is None:
            found = self._values[tag] = self._read(tag)
        return found

    def _read(self, tag: int) -> tuple[Any, ...]:
        if tag not in self.raw:
            return ()
        vr = self.vr(tag)
        if vr == "SQ" or (vr in BYTES and type(self.raw[tag]) is tuple) or self.is_long(tag):
            return ()
        try:
            value = self.load(tag)
        except (ValueError, LookupError, TypeError):
            return ()
        if is_empty(value):
            return ()
        if isinstance(value, (list, tuple)):
            return tuple(_plain(v) for v in value)
        return (_plain(value),)

    def load(self, tag: int) -> Any:
        """Return the decoded value of an element, as the dataset returns it; bulk data are not fetched."""
        if tag not in self.decoded and (reference := access.reference(self.dataset, tag)):
            return reference
        return access.value(self.dataset, tag)

    def encapsulated(self, tag: int) -> Encapsulated | None:
        """Return the fragments of an element, which are read only as far as they are used; None if it has none.

        Raises
        ------
        PixelError
            If the value does not begin with a valid Basic Offset Table.
        """
        entry = self.raw[tag]
        if type(entry) is tuple:
            if entry[2] >= 0:
                return None
            source, offset, length = self.source.span(tag, entry)
            return Encapsulated(source.read, offset, min(length, source.size - offset))
        value = self.load(tag)
        if not isinstance(value, (bytes, bytearray, memoryview)):
            return None
        view = memoryview(value).cast("B")
        return Encapsulated(lambda start, count: bytes(view[start : start + count]), 0, len(view))

    def first(self, tag: int) -> Any:
        """Return the first value of an element, or None."""
        values = self.values(tag)
        return values[0] if values else None

    def text(self, tag: int) -> str:
        """Return the first value of an element as text; "" if it has none."""
        value = self.first(tag)
        return "" if value is None else str(value)

    def number_of(self, tag: int) -> float | None:
        """Return the first value of an element as a number; None if it is not a number."""
        try:
            number = float(self.first(tag))
        except (TypeError, ValueError):
            return None
        return None if isnan(number) else number

    def integer(self, tag: int) -> int | None:
        """Return the first value of an element as an integer; None if it is not an integer."""
        value = self.number_of(tag)
        return int(value) if value is not None and value == int(value) else None

    @property
    def frames(self) -> int | None:
        """Number of Frames; 1 if it has no value, and None if it is not an integer."""
        return self.integer(tags.NUMBER_OF_FRAMES) if self.filled(tags.NUMBER_OF_FRAMES) else 1

    def numbers(self, tag: int) -> tuple[float, ...] | None:
        """Return the values of an element as numbers; None if it has no values or one is not a number."""
        try:
            found = tuple(float(v) for v in self.values(tag))
        except (TypeError, ValueError):
            return None
        return None if not found or any(map(isnan, found)) else found

    def items(self, tag: int) -> list[Node]:
        """Return the items of a sequence; an empty list if the element is absent or not a sequence."""
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
        """Yield this node and the nodes that enclose it, from the inside out."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    def charset_terms(self) -> tuple[str, ...]:
        """Return the values of the Specific Character Set that applies; the result is empty if none is declared."""
        declared = next((up for up in self.above() if up.has(tags.SPECIFIC_CHARACTER_SET)), self)
        return tuple(map(str, declared.values(tags.SPECIFIC_CHARACTER_SET)))

    @property
    def below(self) -> dict[int, list[Node]]:
        """Items of the sequences of this node, by the tags that they contain."""
        if self._below is None:
            self._below = {}
            for sequence in self.raw:
                for item in self.items(sequence):
                    for tag in item.raw:
                        self._below.setdefault(tag, []).append(item)
        return self._below

    def count(self, tag: int) -> int:
        """Return the number of items of a sequence, or of values of another element."""
        if tag in self.raw and self.vr(tag) == "SQ":
            return len(self.items(tag))
        return len(self.values(tag))

    @property
    def root(self) -> Node:
        """Node of the whole dataset."""
        return self.context.root

    @property
    def frame(self) -> Node | None:
        """Item of the shared, per-frame or selected functional groups that contains this node, or None."""
        node: Node | None = self
        while node is not None and node.parent is not None:
            if node.tag in _FRAME_SEQUENCES:
                return node
            node = node.parent
        return None

    @property
    def top(self) -> int:
        """Tag of the sequence of the dataset that contains this item at any depth; 0 for the dataset."""
        node = self
        while node.parent is not None and node.parent.parent is not None:
            node = node.parent
        return node.tag

    def path(self, tag: int | None = None) -> str:
        """Return the keyword path of this item or of an element: ``"OtherPatientIDsSequence[0].PatientID"``."""
        return _joined(self.paths[0], None if tag is None else name(tag), ".")

    def tag_path(self, tag: int | None = None) -> str:
        """Return the tag path of this item or of an element: ``"(0010,1002)[0]>(0010,0020)"``."""
        return _joined(self.paths[1], None if tag is None else hex_tag(tag))

    def place(self, tag: int | None = None) -> str:
        """Return the path of tags of this item or of an element, without item numbers: ``"00101002>00100020"``."""
        return _joined(self.paths[2], None if tag is None else f"{tag:08X}")

    @property
    def paths(self) -> tuple[str, str, str]:
        """Keyword path, tag path and place of this item, which are empty for the dataset."""
        if self._paths is None:
            above = self.parent.paths if self.parent is not None else None
            if above is None:
                self._paths = ("", "", "")
            else:
                self._paths = (
                    _joined(above[0], f"{name(self.tag)}[{self.number}]", "."),
                    _joined(above[1], f"{hex_tag(self.tag)}[{self.number}]"),
                    _joined(above[2], f"{self.tag:08X}"),
                )
        return self._paths


def _joined(path: str, step: str | None, separator: str = ">") -> str:
    """Return a path with another step, if there is one."""
    if step is None:
        return path
    return f"{path}{separator}{step}" if path else step


def _plain(value: Any) -> Any:
    """Return a value without padding."""
    return value.strip(" \0") if type(value) is str else value


def hex_tag(tag: int) -> str:
    """Return a tag as text: ``"(0010,0010)"``."""
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


def name(tag: int) -> str:
    """Return the keyword of a tag, or the tag as text if it has no keyword."""
    return keyword_for_tag(tag) or hex_tag(tag)
