"""Private elements that are safe to keep (PS3.15 E.3.10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.deidentify.data.private import SAFE
from dcmgen.deidentify.elements import first_text, texts_of, value_of
from dcmgen.model import access
from dcmgen.values import tags
from dcmgen.values.vr import NUMBERS

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Declared = frozenset[tuple[str, int, int]]
"""Private creators, groups and offsets of elements that an object declares safe; the offset -1 means all."""


def safe_elements(ds: BaseDataset, declared: Declared) -> frozenset[int]:
    """Return the private elements of a dataset that are safe, with the creators of their blocks.

    Parameters
    ----------
    ds : BaseDataset
        A dataset or item.
    declared : frozenset
        The elements that the object declares safe.
    """
    found: set[int] = set()
    for tag in access.entries(ds):
        if not tag & 0x10000 or tag & 0xFFFF < 0x1000:
            continue
        reserving = tag & 0xFFFF0000 | (tag & 0xFF00) >> 8
        creator = first_text(ds, reserving).strip()
        key = (tag >> 16, tag & 0xFF)
        vr = access.vr(ds, tag)
        vrs = SAFE.get(creator, {}).get(key)
        in_table = vrs is not None and (not vrs or vr in vrs or (vr == "UN" and not NUMBERS.isdisjoint(vrs)))
        if in_table or not declared.isdisjoint({(creator, *key), (creator, key[0], -1)}):
            found |= {tag, reserving}
    return frozenset(found)


def declared_safe(root: BaseDataset) -> Declared:
    """Return the private elements that Private Data Element Characteristics declares safe (PS3.3 C.12.1.1.7)."""
    found: set[tuple[str, int, int]] = set()
    for item in access.items(root, tags.PRIVATE_DATA_ELEMENT_CHARACTERISTICS_SEQUENCE):
        creator = first_text(item, tags.PRIVATE_CREATOR_REFERENCE).strip()
        group = first_text(item, tags.PRIVATE_GROUP_REFERENCE)
        if not creator or not group.isdigit():
            continue
        if first_text(item, tags.BLOCK_IDENTIFYING_INFORMATION_STATUS) == "SAFE":
            found.add((creator, int(group), -1))
        elif tags.NONIDENTIFYING_PRIVATE_ELEMENTS in item:
            numbers = texts_of(value_of(item, tags.NONIDENTIFYING_PRIVATE_ELEMENTS))
            found.update((creator, int(group), int(each)) for each in numbers)
    return frozenset(found)
