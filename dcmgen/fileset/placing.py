"""Adding the records of an instance to the tree, and removing them."""

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
    """Add the records of an instance to the tree.

    Existing PATIENT, STUDY and SERIES records are used; missing ones are created. The tree does not change if a
    record cannot be created.

    Parameters
    ----------
    root : RecordNode
        Root directory entity.
    dataset : Dataset
        The instance.
    repairs : list of Repair
        List to which substituted values are added.

    Returns
    -------
    RecordNode
        The record of the instance.

    Raises
    ------
    FileSetError
        If a record cannot be created.
    """
    kind = record_type(dataset)
    anchor = parent = root
    chain: list[RecordNode] = []
    for level, tag in () if kind in ROOT_TYPES else _LEVELS:
        value = access.value(dataset, tag) if tag in dataset else None
        found = parent.child((level, str(value))) if value else None
        if found is None:
            substituted: list[Repair] = []
            node = RecordNode(make_record(level, dataset, len(parent.children), substituted))
            if not node.key[1]:
                raise FileSetError(f"the instance has no {keyword_for_tag(tag)}, which identifies its {level} record")
            found = parent.child(node.key)
            if found is None:
                repairs += substituted
                chain.append(node)
                found = node
        parent = found
        if not chain:
            anchor = parent
    chain.append(RecordNode(make_record(kind, dataset, len(parent.children), repairs)))
    for node in chain:
        anchor.attach(node)
        anchor = node
    return anchor


def join(root: RecordNode, leaf: RecordNode) -> RecordNode:
    """Add a node and its ancestors to the tree; an ancestor with the key of an existing record is replaced by it.

    Raises
    ------
    FileSetError
        If a node has no Directory Record Type, or `leaf` belongs to another instance.
    """
    chain = [leaf, *leaf.ancestors]
    if not all(node.record_type for node in chain):
        raise FileSetError("a node has no record with a Directory Record Type")
    if leaf.instance is not None:
        raise FileSetError("the node already belongs to another instance")
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
    """Set the elements of a record that refer to its instance (PS3.3 Table F.3-3), except for the File ID."""
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
    """Remove a node from the tree, and its ancestors that have no other children."""
    node.instance = None
    current: RecordNode | None = node
    while current is not None and current.record is not None and not current.children and current.instance is None:
        parent = current.parent
        current.detach()
        current = parent
