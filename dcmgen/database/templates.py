"""Attributes that new instances of a record get from it."""

from __future__ import annotations

from functools import cache

from dcmgen import rules
from dcmgen.codec.reader import read_quietly
from dcmgen.create.inheriting import keywords
from dcmgen.database import queries
from dcmgen.database.queries import DATABASE, SERIES, STUDY
from dcmgen.model.dataset import Dataset
from dcmgen.rules.facts import Attribute
from dcmgen.values.tag import tag_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.create.inheriting import Part
    from dcmgen.database.nodes import Node
    from dcmgen.model.dataset import BaseDataset

UIDS = ("", "PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
"""Keyword of the identifier of each level."""

_PARTS: tuple[tuple[Part, ...], ...] = ((), ("patient",), ("study",), ("series", "equipment", "frame_of_reference"))


_MODULES = frozenset({"Patient", "General Study", "General Series", "General Equipment", "Frame of Reference"})


@cache
def tags_of(level: int) -> frozenset[int]:
    """Return the elements that the records of a level have in common with those above.

    Elements of group 0028, such as Pixel Padding Value of the General Equipment Module, depend on the pixels of an image.
    """
    parts: list[Part] = [part for level_parts in _PARTS[: level + 1] for part in level_parts]
    return frozenset(tag for keyword in keywords(*parts) if (tag := tag_number(keyword)) >> 16 != 0x0028)


def template(record: Node) -> Dataset:
    """Return the elements that all new instances of a record have.

    They are those of the modules of the patient, study and series of its first instance, or of the records above it if
    it has none; then its own attributes, and its UIDs.
    """
    level = record._level
    if level == DATABASE:
        return Dataset()
    made = _common(record)
    for element in record._attributes():
        made[element.tag] = element
    store = record._journal
    row = store.index.row(f"SELECT uid FROM {queries.TABLES[level]} WHERE id = ?", (record._key,))
    if row is not None:
        setattr(made, UIDS[level], row[0])
    return made


@cache
def _required_tags() -> frozenset[int]:
    """Return the elements of Type 2 of these modules: without a value, they are empty instead of absent."""
    tables = (id for module in rules.modules() if module.name in _MODULES for id in module.tables)
    rows = (row for id in tables for row in rules.table(id).rows)
    return frozenset(row.tag for row in rows if isinstance(row, Attribute) and row.type == "2")


class Common:
    """The elements that new instances of a record have in common.

    They replace those of the modules of the patient, study and series. The first instance of a series without instances
    keeps its elements of the series, the equipment and the frame of reference, and later ones get them. Elements of Type 2
    without a value are empty.

    Parameters
    ----------
    record : Record
        Record of the new instances.
    """

    def __init__(self, record: Node) -> None:
        self._values = template(record)
        self._level = record._level
        self._is_first = record._level == SERIES and record.empty()

    def replace(self, ds: BaseDataset) -> None:
        """Replace the elements of a dataset."""
        required = _required_tags()
        for tag in tags_of(STUDY if self._is_first else self._level):
            if tag in ds and tag in required:
                ds[tag].value = None
            elif tag in ds:
                del ds[tag]
        for element in self._values:
            ds[element.tag] = element
        if self._is_first:
            self._is_first = False
            for tag in tags_of(SERIES):
                if tag in ds:
                    self._values[tag] = ds[tag]


def _common(record: Node) -> Dataset:
    store = record._journal
    level = record._level
    found = queries.ids(store, record._scope, 1)
    if not found:
        return template(record.parent)
    if found[0] in store.memory:
        source = store.memory[found[0]]
    else:
        source = read_quietly(store.path(found[0]), tuple(tags_of(level)))
    made = Dataset()
    for tag in sorted(tags_of(level)):
        if tag in source:
            made[tag] = source[tag]
    return made
