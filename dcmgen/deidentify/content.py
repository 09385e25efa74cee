"""Content items of structured reports and similar sequences (PS3.15 Table E.3.4-1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dcmgen.deidentify.data.content import CONTENT
from dcmgen.deidentify.options import select
from dcmgen.model import access
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Mode = Literal["", "clean", "dummy", "erase"]
"""What happens to values to which no action applies: text is kept, cleaned or replaced, or numbers too are replaced."""


def mode_of(item: BaseDataset, mode: Mode, options: frozenset[str]) -> Mode:
    """Return what happens to the values of a content item, given the mode of its sequence.

    Items to remove are replaced by dummy values instead, because templates may require them and other items may refer
    to them by position.
    """
    name = next(iter(access.items(item, tags.CONCEPT_NAME_CODE_SEQUENCE)), None)
    if name is None:
        return mode
    concept = (name.get("CodingSchemeDesignator", ""), name.get("CodeValue", ""), item.get("ValueType", ""))
    row = CONTENT.get(concept)
    if row is None:
        return mode
    action, _ = select(row, options)
    return "" if action == "K" else "clean" if action == "C" else "erase"
