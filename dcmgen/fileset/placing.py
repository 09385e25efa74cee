"""Putting the records of an instance into the tree, and taking them out of it."""

from __future__ import annotations

from dcmgen.dictionary import keyword_for_tag
from dcmgen.errors import FileSetError
from dcmgen.fileset.records import ROOT_TYPES, make_record, record_type
from dcmgen.fileset.tree import RecordNode
from dcmgen.model import access
from dcmgen.values.tags import (
    PATIENT_ID,
    REFERENCED_FILE_ID,
    REFERENCED_RELATED_GENERAL_SOP_CLASS_UID_IN_FILE,
    REFERENCED_SOP_CLASS_UID_IN_FILE,
    REFERENCED_SOP_INSTANCE_UID_IN_FILE,
    REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE,
    SERIES_INSTANCE_UID,
    STUDY_INSTANCE_UID,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.codec.reading import Repair
    from dcmgen.model.dataset import BaseDataset

_LEVELS = (("PATIENT", PATIENT_ID), ("STUDY", STUDY_INSTANCE_UID), ("SERIES", SERIES_INSTANCE_UID))


def place(root: RecordNode, dataset: BaseDataset, repairs: list[Repair]) -> RecordNode:
    """The place of an instance: the records above it are found or made, and nothing changes if one cannot be."""
    kind = record_type(dataset)
    anchor = above = root
    chain: list[RecordNode] = []
    for level, tag in () if kind in ROOT_TYPES else _LEVELS:
        value = access.value(dataset, tag) if tag in dataset else None
        found = above.child((level, str(value))) if value else None
        if found is None:
            met: list[Repair] = []
            node = RecordNode(make_record(level, dataset, len(above.children), met))
            if not node.key[1]:
                raise FileSetError(f"the instance lacks {keyword_for_tag(tag)}, by which its {level} record is known")
            found = above.child(node.key)
            if found is None:
                repairs += met
                chain.append(node)
                found = node
        above = found
        if not chain:
            anchor = above
    chain.append(RecordNode(make_record(kind, dataset, len(above.children), repairs)))
    for node in chain:
        anchor.attach(node)
        anchor = node
    return anchor


def join(root: RecordNode, leaf: RecordNode) -> RecordNode:
    """Put a node, with those above it, into the tree; records that are there already are joined."""
    chain = [leaf, *leaf.ancestors]
    if not all(node.record_type for node in chain):
        raise FileSetError("a node has no record with a Directory Record Type")
    if leaf.instance is not None:
        raise FileSetError("the node is the record of another instance")
    anchor = root
    for node in reversed(chain):
        if node.parent is not anchor:
            found = None if node is leaf else anchor.child(node.key)
            if found is None:
                node.parent = anchor
                break
            node = found
        anchor = node
    return leaf


def refer(node: RecordNode, dataset: BaseDataset) -> None:
    """Put what refers to the instance into its record (PS3.3 Table F.3-3); the File ID comes when it is written."""
    record, info = node.record, access.file_info(dataset)
    assert record is not None
    values = {
        REFERENCED_SOP_CLASS_UID_IN_FILE: dataset.get("SOPClassUID"),
        REFERENCED_SOP_INSTANCE_UID_IN_FILE: dataset.get("SOPInstanceUID"),
        REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE: info.transfer_syntax if info is not None else None,
        REFERENCED_RELATED_GENERAL_SOP_CLASS_UID_IN_FILE: dataset.get("RelatedGeneralSOPClassUID"),
    }
    for tag, value in values.items():
        if value:
            record.add_new(tag, "UI", value)
    if REFERENCED_FILE_ID in record:
        del record[REFERENCED_FILE_ID]


def prune(node: RecordNode) -> None:
    """Take a node out of the tree, and those above it that lose all that was below them."""
    node.instance = None
    current: RecordNode | None = node
    while current is not None and current.record is not None and not current.children and current.instance is None:
        above = current.parent
        current.detach()
        current = above
