"""The tree of directory records: made of a DICOMDIR's chains of offsets, or of their order where those are broken.

PS3.3 Section F.2.2: a record points to the next one of its directory entity, and to the first of the entity below it.
"""

from __future__ import annotations

from dcmgen.codec.reading import Repair
from dcmgen.dictionary import keyword_for_tag
from dcmgen.fileset.records import ROOT_TYPES, number
from dcmgen.model import access
from dcmgen.values.tags import (
    DIRECTORY_RECORD_TYPE,
    MODALITY,
    MRDR_DIRECTORY_RECORD_OFFSET,
    OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY,
    OFFSET_OF_THE_NEXT_DIRECTORY_RECORD,
    PATIENT_ID,
    PATIENT_NAME,
    PRIVATE_RECORD_UID,
    REFERENCED_FILE_ID,
    REFERENCED_SOP_CLASS_UID_IN_FILE,
    REFERENCED_SOP_INSTANCE_UID_IN_FILE,
    REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE,
    SERIES_INSTANCE_UID,
    SERIES_NUMBER,
    STUDY_DATE,
    STUDY_DESCRIPTION,
    STUDY_INSTANCE_UID,
    STUDY_TIME,
)
from dcmgen.values.tags import OFFSET_OF_THE_FIRST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY as FIRST_RECORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from dcmgen.fileset.instance import FileInstance
    from dcmgen.model.dataset import Dataset

_ABOVE = {"STUDY": "PATIENT", "SERIES": "STUDY"}
_KEYS = {
    "PATIENT": (PATIENT_ID,),
    "STUDY": (STUDY_INSTANCE_UID, REFERENCED_SOP_INSTANCE_UID_IN_FILE),
    "SERIES": (SERIES_INSTANCE_UID,),
}
_SHOWN = {
    "PATIENT": (PATIENT_ID, PATIENT_NAME),
    "STUDY": (STUDY_DATE, STUDY_TIME, STUDY_DESCRIPTION),
    "SERIES": (MODALITY, SERIES_NUMBER),
}


class RecordNode:
    """A directory record in its place.

    Parameters
    ----------
    record
        The directory record (PS3.3 Table F.3-3); None for the root directory entity.

    Attributes
    ----------
    record : Dataset or None
        As given.
    children : list of RecordNode
        The records of the entity below.
    instance : FileInstance or None
        What the record refers to, in a file-set.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> leaf = RecordNode(Dataset(DirectoryRecordType="PRIVATE", PrivateRecordUID="1.2.3"))
    >>> leaf.parent = RecordNode(Dataset(DirectoryRecordType="PATIENT", PatientID="1"))
    >>> [node.record_type for node in leaf.ancestors]
    ['PATIENT']
    """

    __slots__ = ("_by_key", "_parent", "children", "instance", "record")

    def __init__(self, record: Dataset | None = None) -> None:
        self.record = record
        self.children: list[RecordNode] = []
        self.instance: FileInstance | None = None
        self._parent: RecordNode | None = None
        self._by_key: dict[tuple[str, str], RecordNode] | None = None

    @property
    def parent(self) -> RecordNode | None:
        """The record above; None for the root, and for a node that is in no tree. Setting it moves the node."""
        return self._parent

    @parent.setter
    def parent(self, node: RecordNode | None) -> None:
        above = node
        while above is not None:
            if above is self:
                raise ValueError("a record cannot stand below itself")
            above = above._parent
        self.detach()
        if node is not None:
            node.attach(self)

    def attach(self, child: RecordNode) -> None:
        """Make a node, that has no parent, the last of the entity below this one."""
        child._parent = self
        self.children.append(child)
        if self._by_key is not None:
            self._by_key.setdefault(child.key, child)

    def detach(self) -> None:
        """Take the node, with all below it, out of its parent's entity."""
        above = self._parent
        if above is not None:
            above.children.remove(self)
            above._by_key = None
            self._parent = None

    @property
    def record_type(self) -> str:
        """Directory Record Type; empty for the root."""
        return str(self.value(DIRECTORY_RECORD_TYPE) or "")

    @property
    def key(self) -> tuple[str, str]:
        """Record type, and what tells records of that type apart: Patient ID, Study Instance UID, …"""
        kind = self.record_type
        for tag in _KEYS.get(kind, (REFERENCED_SOP_INSTANCE_UID_IN_FILE, PRIVATE_RECORD_UID)):
            value = self.value(tag)
            if value:
                return kind, str(value)
        return kind, ""

    @property
    def ancestors(self) -> list[RecordNode]:
        """The records above, the nearest first; the root directory entity is none of them."""
        found: list[RecordNode] = []
        node = self._parent
        while node is not None and node.record is not None:
            found.append(node)
            node = node._parent
        return found

    def value(self, tag: int) -> Any:
        """A value of the record itself; None where it has none."""
        record = self.record
        return access.value(record, tag) if record is not None and tag in record else None

    def child(self, key: tuple[str, str]) -> RecordNode | None:
        """The record of the entity below that has this key."""
        if self._by_key is None:
            self._by_key = {}
            for node in self.children:
                self._by_key.setdefault(node.key, node)
        return self._by_key.get(key) if key[1] else None

    def walk(self) -> Iterator[RecordNode]:
        """All records below, each before those below it."""
        pending = self.children[::-1]
        while pending:
            node = pending.pop()
            yield node
            pending.extend(node.children[::-1])

    def __str__(self) -> str:
        kind = self.record_type
        shown = [
            f"{keyword_for_tag(tag)}={plain(value) if tag in _BARE else repr(str(value))}"
            for tag in _SHOWN.get(kind, ())
            if (value := self.value(tag)) not in (None, "")
        ]
        return ": ".join([plain(kind) or "root", *([", ".join(shown)] if shown else [])])

    __repr__ = __str__


_BARE = frozenset({STUDY_DATE, STUDY_TIME, MODALITY, SERIES_NUMBER})
"""Keys that are shown without quotation marks."""


def plain(value: Any) -> str:
    """A value as text that does not steer a terminal."""
    text = str(value)
    return text if text.isprintable() else repr(text)


def link(dicomdir: Dataset, records: list[Dataset], repairs: list[Repair]) -> RecordNode:
    """Put the records of a DICOMDIR in their places.

    Offsets are followed where they lead to records. Records that no offset leads to are placed by their order: under
    the nearest record before them that may be above their type (PS3.3 Table F.4-1). What was wrong is added to
    `repairs`.

    Parameters
    ----------
    dicomdir
        The dataset.
    records
        Its directory records.
    repairs
        Is added to.

    Returns
    -------
    RecordNode
        The root directory entity.
    """
    tree = _Linking(records, repairs)
    first = number(access.value(dicomdir, FIRST_RECORD)) if FIRST_RECORD in dicomdir else 0
    if tree.index_of:
        told_by = "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity"
        if tree.index_of.get(first, -1) in tree.led_to():
            tree.wrong += 1
            repairs.append(Repair("offset", told_by, first, "leads to a record that stands below or after another one"))
        else:
            tree.follow(first, tree.root, told_by)
    _take_shared_files(tree.nodes, tree.index_of)
    left = [node for node, done in zip(tree.nodes, tree.placed, strict=True) if not done]
    left = [node for node in left if node.record_type != "MRDR"]
    if left:
        if not tree.wrong:
            message = f"no offset leads to {len(left)} records; placed by the order of records"
            repairs.append(Repair("offset", "DirectoryRecordSequence", 0, message))
        tree.by_order()
    return tree.root


class _Linking:
    """The records of a DICOMDIR while they are put in their places."""

    def __init__(self, records: list[Dataset], repairs: list[Repair]) -> None:
        self.root = RecordNode()
        self.repairs = repairs
        self.nodes = [RecordNode(record) for record in records]
        self.placed = [False] * len(records)
        self.index_of = {place: index for index, place in enumerate(_places(records)) if place}
        self.next = [number(node.value(OFFSET_OF_THE_NEXT_DIRECTORY_RECORD)) for node in self.nodes]
        self.lower = [number(node.value(OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY)) for node in self.nodes]
        self.wrong = 0

    def follow(self, offset: int, above: RecordNode, told_by: str) -> None:
        """Place the chain of records that an offset leads to, and all chains below it."""
        pending = [(offset, above, told_by)]
        while pending:
            offset, above, told_by = pending.pop()
            while offset:
                index = self.index_of.get(offset, -1)
                if index < 0 or self.placed[index]:
                    self.wrong += 1
                    what = "no directory record" if index < 0 else "a record that has its place already"
                    self.repairs.append(Repair("offset", told_by, offset, f"leads to {what}"))
                    break
                node = self.nodes[index]
                self.placed[index] = True
                above.attach(node)
                name = f"DirectoryRecordSequence[{index}]"
                if self.lower[index]:
                    pending.append((self.lower[index], node, f"{name}.OffsetOfReferencedLowerLevelDirectoryEntity"))
                offset = self.next[index]
                told_by = f"{name}.OffsetOfTheNextDirectoryRecord"

    def led_to(self) -> set[int]:
        """The records that others lead to."""
        find = self.index_of.get
        return {find(offset, -1) for offset in (*self.next, *self.lower)} - {-1}

    def by_order(self) -> None:
        """Place records that no offset leads to under the nearest one before them that their type may stand below.

        Those that such a record leads to follow it. What then is left, because it goes round in circles, comes last.
        """
        nobody: set[int] = set()
        for skipped in (self.led_to(), nobody):
            last: dict[str, RecordNode] = {}
            for index, node in enumerate(self.nodes):
                kind = node.record_type
                if not self.placed[index] and index not in skipped and kind != "MRDR":
                    self.placed[index] = True
                    self._above(self._level(index, node), last).attach(node)
                    for offset, above in ((self.lower[index], node), (self.next[index], node.parent or self.root)):
                        target = self.index_of.get(offset, -1)
                        if target >= 0 and not self.placed[target]:
                            self.follow(offset, above, f"DirectoryRecordSequence[{index}]")
                if kind in _KEYS and self.placed[index]:
                    last[kind] = node
                    for lower in list(_KEYS)[list(_KEYS).index(kind) + 1 :]:
                        last.pop(lower, None)

    def _level(self, index: int, node: RecordNode) -> str:
        """The type of record that a node stands below; empty for the root."""
        kind = node.record_type
        if kind == "PATIENT" or kind in ROOT_TYPES:
            return ""
        below = self.index_of.get(self.lower[index], -1)
        if kind not in _ABOVE and below >= 0:
            # no type of the standard; what stands below it tells where it belongs
            return _ABOVE.get(_ABOVE.get(self.nodes[below].record_type, "SERIES"), "")
        return _ABOVE.get(kind, "SERIES")

    def _above(self, wanted: str, last: dict[str, RecordNode]) -> RecordNode:
        while wanted:
            if wanted in last:
                return last[wanted]
            wanted = _ABOVE.get(wanted, "")
        return self.root


def _places(records: list[Dataset]) -> list[int]:
    """Offsets of the records' items in their file; 0 where a record was not read from one."""
    found = []
    for record in records:
        source = access.source(record)
        deflated = source is not None and source.context.reading.deflated
        found.append(0 if source is None or deflated else source.context.base + source.header)
    return found


def _take_shared_files(nodes: list[RecordNode], index_of: dict[int, int]) -> None:
    """Give records that refer to a Multi-Referenced File Directory Record (retired) what that record says."""
    for node in nodes:
        record = node.record
        if record is None or MRDR_DIRECTORY_RECORD_OFFSET not in record or REFERENCED_FILE_ID in record:
            continue
        shared = nodes[index_of.get(number(node.value(MRDR_DIRECTORY_RECORD_OFFSET)), 0)].record
        if shared is None or shared is record:
            continue
        for tag in (
            REFERENCED_FILE_ID,
            REFERENCED_SOP_CLASS_UID_IN_FILE,
            REFERENCED_SOP_INSTANCE_UID_IN_FILE,
            REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE,
        ):
            if tag in shared and tag not in record:
                record[tag] = shared[tag]
