"""Lists of the instances to which the attributes of an object refer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.model import access
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_INSTANCES = (tags.REFERENCED_SERIES_SEQUENCE, tags.STUDIES_CONTAINING_OTHER_REFERENCED_INSTANCES_SEQUENCE)
"""Sequences that list the instances to which any attribute refers (Common Instance Reference Module, PS3.3 C.12.2)."""
_EVIDENCE = {
    tags.REFERENCED_IMAGE_EVIDENCE_SEQUENCE: tags.REFERENCED_IMAGE_SEQUENCE,
    tags.SOURCE_IMAGE_EVIDENCE_SEQUENCE: tags.SOURCE_IMAGE_SEQUENCE,
}
"""Sequences that list the instances of another sequence at any depth (PS3.3 C.8.13.2.1)."""


def used_lists(root: BaseDataset) -> frozenset[int]:
    """Return the lists of instances of an object that other attributes use.

    Parameters
    ----------
    root : BaseDataset
        The object.

    Returns
    -------
    frozenset of int
        Tags of the sequences at the top level that list instances to which other attributes refer.
    """
    listing = {tag for tag in (*_INSTANCES, *_EVIDENCE) if tag in root}
    if not listing:
        return frozenset()
    referring: set[int] = set()  # sequences with items that refer to an instance
    waiting = [(root, 0)]
    while waiting:
        ds, sequence = waiting.pop()
        for tag in access.entries(ds):
            if tag == tags.REFERENCED_SOP_INSTANCE_UID:
                referring.add(sequence)
            elif tag not in listing or ds is not root:
                waiting += [(item, tag) for item in access.items(ds, tag)]
    return frozenset(tag for tag in listing if (_EVIDENCE[tag] in referring if tag in _EVIDENCE else referring))
