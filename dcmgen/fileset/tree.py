"""The tree of directory records, built from the offsets in a DICOMDIR, or from the order of records if they are wrong.

Each record contains the offset of the next record in its directory entity, and that of the first record in the
lower-level entity (PS3.3 F.2.2).
"""

from __future__ import annotations

from dcmgen._printable import printable
from dcmgen.codec.reading import Repair
from dcmgen.dictionary import keyword_for_tag
from dcmgen.fileset.records import ROOT_TYPES, number
from dcmgen.model import access
from dcmgen.values.multivalue import is_empty
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

_PARENT_TYPES = {"STUDY": "PATIENT", "SERIES": "STUDY"}
_KEYS = {
    "PATIENT": (PATIENT_ID,),
    "STUDY": (STUDY_INSTANCE_UID, REFERENCED_SOP_INSTANCE_UID_IN_FILE),
    "SERIES": (SERIES_INSTANCE_UID,),
}
_DISPLAYED = {
    "PATIENT": (PATIENT_ID, PATIENT_NAME),
    "STUDY": (STUDY_DATE, STUDY_TIME, STUDY_DESCRIPTION),
    "SERIES": (MODALITY, SERIES_NUMBER),
}


class RecordNode:
    """A directory record and its position in the tree.

    Parameters
    ----------
    record : Dataset, optional
        Directory record (PS3.3 Table F.3-3). Without it, the node is the root directory entity.

    Attributes
    ----------
    record : Dataset or None
        The directory record; None for the root directory entity.
    children : list of RecordNode
        Records of the lower-level directory entity.
    instance : FileInstance or None
        Instance of the file-set that the record refers to.

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
        """Node above this one; None for the root and for a node without a tree. Setting it moves the node.

        Raises
        ------
        ValueError
            If it is set to the node itself or to a node below it.
        """
        return self._parent

    @parent.setter
    def parent(self, node: RecordNode | None) -> None:
        ancestor = node
        while ancestor is not None:
            if ancestor is self:
                raise ValueError("a record cannot be its own ancestor")
            ancestor = ancestor._parent
        self.detach()
        if node is not None:
            node.attach(self)

    def attach(self, child: RecordNode) -> None:
        """Append a node that has no parent to the children of this one.

        Parameters
        ----------
        child : RecordNode
            Node to append.
        """
        child._parent = self
        self.children.append(child)
        if self._by_key is not None:
            self._by_key.setdefault(child.key, child)

    def detach(self) -> None:
        """Remove the node, with all nodes below it, from the children of its parent."""
        parent = self._parent
        if parent is not None:
            parent.children.remove(self)
            parent._by_key = None
            self._parent = None

    @property
    def record_type(self) -> str:
        """Directory Record Type; empty for the root."""
        return str(self.value(DIRECTORY_RECORD_TYPE) or "")

    @property
    def key(self) -> tuple[str, str]:
        """Record type, and the value that identifies a record of this type (Patient ID, Study Instance UID, …).

        The value is empty if the record has none.
        """
        kind = self.record_type
        for tag in _KEYS.get(kind, (REFERENCED_SOP_INSTANCE_UID_IN_FILE, PRIVATE_RECORD_UID)):
            value = self.value(tag)
            if value:
                return kind, str(value)
        return kind, ""

    @property
    def ancestors(self) -> list[RecordNode]:
        """Nodes above this one, the nearest first, without the root directory entity."""
        found: list[RecordNode] = []
        node = self._parent
        while node is not None and node.record is not None:
            found.append(node)
            node = node._parent
        return found

    def value(self, tag: int) -> Any:
        """Return the value of an element of the record.

        Parameters
        ----------
        tag : int
            Tag of the element.

        Returns
        -------
        value
            The value; None if the record does not have the element.
        """
        record = self.record
        return access.value(record, tag) if record is not None and tag in record else None

    def child(self, key: tuple[str, str]) -> RecordNode | None:
        """Return the child with a given key.

        Parameters
        ----------
        key : tuple of (str, str)
            Key as in `RecordNode.key`.

        Returns
        -------
        RecordNode or None
            The first child with the key; None if no child has it or the value in `key` is empty.
        """
        if self._by_key is None:
            self._by_key = {}
            for node in self.children:
                self._by_key.setdefault(node.key, node)
        return self._by_key.get(key) if key[1] else None

    def walk(self) -> Iterator[RecordNode]:
        """Iterate over all nodes below this one, depth first, each before its children.

        Yields
        ------
        RecordNode
            The next node.
        """
        pending = self.children[::-1]
        while pending:
            node = pending.pop()
            yield node
            pending.extend(node.children[::-1])

    def __str__(self) -> str:
        kind = self.record_type
        shown = [
            f"{keyword_for_tag(tag)}={printable(str(value)) if tag in _UNQUOTED else repr(str(value))}"
            for tag in _DISPLAYED.get(kind, ())
            if not is_empty(value := self.value(tag))
        ]
        return ": ".join([printable(kind) or "root", *([", ".join(shown)] if shown else [])])

    __repr__ = __str__

    def _repr_html_(self) -> str:
        from dcmgen._html import escape
        from dcmgen.fileset.display import html

        return html(
            f"<b>{escape(self.record_type or 'root')}</b>", [self] if self.record is not None else self.children
        )


_UNQUOTED = frozenset({STUDY_DATE, STUDY_TIME, MODALITY, SERIES_NUMBER})
"""Keys that are displayed without quotation marks."""


def link(dicomdir: Dataset, records: list[Dataset], repairs: list[Repair]) -> RecordNode:
    """Build the tree of the records of a DICOMDIR.

    Offsets are followed if they point to records. Records that no offset points to are placed by their order: below
    the nearest preceding record of a type that allows them as children (PS3.3 Table F.4-1).

    Parameters
    ----------
    dicomdir : Dataset
        Dataset of the DICOMDIR.
    records : list of Dataset
        Its directory records.
    repairs : list of Repair
        List to which errors in the offsets are added.

    Returns
    -------
    RecordNode
        The root directory entity.
    """
    tree = _Linking(records, repairs)
    first = number(access.value(dicomdir, FIRST_RECORD)) if FIRST_RECORD in dicomdir else 0
    if tree.index_of:
        path = "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity"
        if tree.index_of.get(first, -1) in tree.targets():
            tree.errors += 1
            repairs.append(Repair("offset", path, first, "points to a record that another record precedes"))
        else:
            tree.follow(first, tree.root, path)
    _take_shared_files(tree.nodes, tree.index_of)
    left = [node for node, done in zip(tree.nodes, tree.placed, strict=True) if not done]
    left = [node for node in left if node.record_type != "MRDR"]
    if left:
        if not tree.errors:
            message = f"no offset points to {len(left)} records; they were placed by the order of records"
            repairs.append(Repair("offset", "DirectoryRecordSequence", 0, message))
        tree.place_by_order()
    return tree.root


class _Linking:
    """The records of a DICOMDIR while the tree is built."""

    def __init__(self, records: list[Dataset], repairs: list[Repair]) -> None:
        self.root = RecordNode()
        self.repairs = repairs
        self.nodes = [RecordNode(record) for record in records]
        self.placed = [False] * len(records)
        self.index_of = {offset: index for index, offset in enumerate(_offsets(records)) if offset}
        self.next = [number(node.value(OFFSET_OF_THE_NEXT_DIRECTORY_RECORD)) for node in self.nodes]
        self.lower = [number(node.value(OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY)) for node in self.nodes]
        self.errors = 0

    def follow(self, offset: int, parent: RecordNode, path: str) -> None:
        """Place the chain of records that an offset points to, and all chains below it.

        `path` is the path of the element that contains the offset.
        """
        pending = [(offset, parent, path)]
        while pending:
            offset, parent, path = pending.pop()
            while offset:
                index = self.index_of.get(offset, -1)
                if index < 0 or self.placed[index]:
                    self.errors += 1
                    problem = (
                        "does not point to a directory record"
                        if index < 0
                        else "points to a record that another offset points to"
                    )
                    self.repairs.append(Repair("offset", path, offset, problem))
                    break
                node = self.nodes[index]
                self.placed[index] = True
                parent.attach(node)
                name = f"DirectoryRecordSequence[{index}]"
                if self.lower[index]:
                    pending.append((self.lower[index], node, f"{name}.OffsetOfReferencedLowerLevelDirectoryEntity"))
                offset = self.next[index]
                path = f"{name}.OffsetOfTheNextDirectoryRecord"

    def targets(self) -> set[int]:
        """Return the indices of the records that offsets in other records point to."""
        find = self.index_of.get
        return {find(offset, -1) for offset in (*self.next, *self.lower)} - {-1}

    def place_by_order(self) -> None:
        """Place the remaining records by their order.

        The first pass places records that no offset points to, and the chains that start at them. The second pass
        places what is left: records whose offsets form cycles.
        """
        nothing: set[int] = set()
        for skipped in (self.targets(), nothing):
            last: dict[str, RecordNode] = {}
            for index, node in enumerate(self.nodes):
                kind = node.record_type
                if not self.placed[index] and index not in skipped and kind != "MRDR":
                    self.placed[index] = True
                    self._find_parent(self._parent_type(index, node), last).attach(node)
                    for offset, parent in ((self.lower[index], node), (self.next[index], node.parent or self.root)):
                        target = self.index_of.get(offset, -1)
                        if target >= 0 and not self.placed[target]:
                            self.follow(offset, parent, f"DirectoryRecordSequence[{index}]")
                if kind in _KEYS and self.placed[index]:
                    last[kind] = node
                    for lower in list(_KEYS)[list(_KEYS).index(kind) + 1 :]:
                        last.pop(lower, None)

    def _parent_type(self, index: int, node: RecordNode) -> str:
        """Return the type of the record that a node belongs below; empty for the root."""
        kind = node.record_type
        if kind == "PATIENT" or kind in ROOT_TYPES:
            return ""
        child = self.index_of.get(self.lower[index], -1)
        if kind not in _PARENT_TYPES and child >= 0:
            # a type that is not in the standard: deduce its level from that of its first child
            return _PARENT_TYPES.get(_PARENT_TYPES.get(self.nodes[child].record_type, "SERIES"), "")
        return _PARENT_TYPES.get(kind, "SERIES")

    def _find_parent(self, kind: str, last: dict[str, RecordNode]) -> RecordNode:
        """Return the last record of a type, or of the next higher type that occurred."""
        while kind:
            if kind in last:
                return last[kind]
            kind = _PARENT_TYPES.get(kind, "")
        return self.root


def _offsets(records: list[Dataset]) -> list[int]:
    """Return the file offsets of the records' items; 0 for a record that was not read from a file."""
    found = []
    for record in records:
        source = access.source(record)
        deflated = source is not None and source.context.reading.deflated
        found.append(0 if source is None or deflated else source.context.base + source.header)
    return found


def _take_shared_files(nodes: list[RecordNode], index_of: dict[int, int]) -> None:
    """Copy the file references of Multi-Referenced File Directory Records (retired) to the records that use them."""
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
