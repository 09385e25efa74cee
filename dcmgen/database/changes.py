"""Changes of records: values, new records, copies, moves and removals. Each is made completely or not at all."""

from __future__ import annotations

import copy
from functools import partial

from dcmgen import dictionary
from dcmgen.codec.sources import datasets_of
from dcmgen.database import queries
from dcmgen.database.columns import element_tag
from dcmgen.database.queries import DATABASE, INSTANCES, PATIENT, SERIES, STUDY, TABLES
from dcmgen.database.templates import UIDS, Common, tags_of
from dcmgen.dictionary.data.uid_constants import MRImageStorage
from dcmgen.errors import DatabaseError, ElementValueError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset
from dcmgen.model.keywords import unknown
from dcmgen.values.uid import generate_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from dcmgen.database.base import Record
    from dcmgen.database.nodes import Node
    from dcmgen.model.dataset import BaseDataset

_DEFAULTS: tuple[dict[str, Any], ...] = (
    {},
    {"PatientName": "New Patient"},
    {"StudyDescription": "New Study"},
    {"SeriesDescription": "New Series"},
)


def set_values(record: Node, keys: Sequence[Any], values: Sequence[Any]) -> None:
    """Set elements in all instances of a record, or for the future instances of an empty one; None deletes.

    Raises
    ------
    ElementValueError
        If an element identifies a record.
    """
    if len(keys) != len(values):
        raise ElementValueError(f"there are {len(keys)} elements and {len(values)} values")
    changes: list[tuple[int, Any]] = []
    for key, value in zip(keys, values, strict=True):
        tag = element_tag(key)
        if tag is None:
            raise unknown(str(key))
        if (keyword := dictionary.keyword_for_tag(tag)) in UIDS[1:]:
            raise ElementValueError(
                f"{keyword} identifies a record and cannot be set",
                advice="Use copy_to() or move_to(), or pass it to new_patient(), new_study(), new_series()",
            )
        changes.append((tag, value))
    store = record._journal
    found = queries.ids(store, record._scope)

    def changed() -> Iterator[tuple[int, BaseDataset]]:
        for key in found:
            ds = store.editable(key)
            _apply(ds, changes)
            yield key, ds

    with store.batch():
        if record._level in (PATIENT, STUDY, SERIES):
            attributes = record._attributes()
            if not found or len(attributes):
                _apply(attributes, changes)
                _write_attributes(record, attributes)
        if found:
            store.put(changed())


def _apply(ds: BaseDataset, changes: Iterable[tuple[int, Any]]) -> None:
    for tag, value in changes:
        if value is None:
            if tag in ds:
                del ds[tag]
        elif keyword := dictionary.keyword_for_tag(tag):
            setattr(ds, keyword, value)
        else:
            ds[tag].value = value


def _write_attributes(record: Node, attributes: Dataset) -> None:
    store = record._journal
    store.index.lock()
    text = attributes.to_json() if len(attributes) else ""
    with store.index.transaction() as connection:
        connection.execute(f"UPDATE {TABLES[record._level]} SET attributes = ? WHERE id = ?", (text, record._key))


def new_child(record: Record, keywords: Mapping[str, Any]) -> Any:
    """Create an empty record one level below a database, patient or study."""
    level = record._level + 1
    kind = record._kinds[level]
    store = record._journal
    store.index.lock()
    values = {**_DEFAULTS[level], **keywords}
    if level == SERIES:
        values.setdefault("SeriesNumber", 1 + len(record.children(sort=False)))
    uid = str(values.pop(UIDS[level], "") or generate_uid())
    attributes = Dataset(**values)
    for keyword in UIDS:
        if keyword in values:
            raise ElementValueError(f"{keyword} does not identify a {kind.__name__.lower()}")
    table = TABLES[level]
    with store.index.transaction() as connection:
        issuer = str(values.get("IssuerOfPatientID") or "") if level == PATIENT else ""
        key = store.index.record(table, record._key, uid, issuer)
        child = kind(record.database, key)
        if child.exists():
            raise DatabaseError(f"there is a {kind.__name__.lower()} with the {UIDS[level]} {uid} already")
        text = attributes.to_json() if len(attributes) else ""
        connection.execute(f"UPDATE {table} SET made = 1, attributes = ? WHERE id = ?", (text, key))
        above: Record = record
        while above._level != DATABASE:
            connection.execute(f"UPDATE {TABLES[above._level]} SET made = 1 WHERE id = ?", (above._key,))
            above = above.parent
    return child


def new_below(record: Record, level: int, keywords: Mapping[str, Any]) -> Any:
    """Create an empty record on a lower level, and those between; the keywords are set where they belong."""
    rest = dict(keywords)
    with record._journal.batch():
        while record._level < level - 1:
            inner = {key: rest.pop(key) for key in list(rest) if _level_of(key) == record._level + 1}
            record = new_child(record, inner)
        return new_child(record, rest)


def _level_of(keyword: str) -> int:
    tag = dictionary.tag_for_keyword(keyword)
    return next((level for level in (PATIENT, STUDY, SERIES) if tag in tags_of(level)), INSTANCES)


def new_instance(record: Record, dataset: BaseDataset | None, keywords: Mapping[str, Any]) -> Any:
    """Create an instance in the series of a record, or in a new series below it."""
    with record._journal.batch():
        is_in_series = record._level >= SERIES
        series = record._at_most(SERIES) if is_in_series else new_below(record._at_most(STUDY), SERIES, {})
        return _new_instance(series, dataset, keywords)


def _new_instance(series: Record, dataset: BaseDataset | None, keywords: Mapping[str, Any]) -> Any:
    numbers = [number for number in queries.distinct(series._journal, series._scope, "InstanceNumber") if number]
    if dataset is None:
        made: BaseDataset = Dataset(SOPClassUID=MRImageStorage, Modality="MR")
        number = 1 + max((each for each in numbers if isinstance(each, int)), default=0)
        keywords = {"InstanceNumber": number, **keywords}
    else:
        made = _copied(dataset)
    Common(series).replace(made)
    for keyword, value in {"SOPInstanceUID": generate_uid(), **keywords}.items():
        setattr(made, keyword, value)
    (key,) = series._journal.put([(None, made)])
    return series._kinds[INSTANCES](series.database, key)


def _copied(dataset: BaseDataset) -> Dataset:
    """Return a copy without the class of an IOD, so that every element can be set as in datasets of files."""
    return copy.copy(access.view(Dataset, dataset))


def set_dataset(instance: Record, dataset: BaseDataset) -> None:
    """Replace the dataset of an instance, which stays in its series."""
    store = instance._journal
    before = store.editable(instance._key)
    made = _copied(dataset)
    for keyword in ("IssuerOfPatientID", *UIDS[1:]):
        if keyword in before:
            made[keyword] = before[keyword]
        elif keyword in made:
            del made[keyword]
    store.put([(instance._key, made)])


def place(record: Record, target: Record, *, move: bool, keywords: Mapping[str, Any]) -> Any:
    """Copy or move a record to a parent; return the record there."""
    if target._level != record._level - 1:
        raise DatabaseError(
            f"a {type(record).__name__.lower()} cannot be in a {type(target).__name__.lower()}",
            advice="Pass a record one level above",
        )
    if move and target.database is not record.database:
        raise DatabaseError("records cannot be moved to another database", advice="Copy and remove them")
    if move and target == record.parent and not keywords:
        return record
    found = queries.ids(record._journal, record._scope)
    new = _Placement(record, target, move, keywords)
    before = type(record)(record.database, record._key)
    with target._journal.batch() as batch:
        if move:
            batch.undo.append(partial(object.__setattr__, record, "_key", record._key))
        keys = target._journal.put(new.datasets(found)) if found else []
        made = new.record(keys)
        new.empty(before, made)
    return made


class _Placement:
    """A copy or move of one record."""

    def __init__(self, record: Record, target: Record, move: bool, keywords: Mapping[str, Any]) -> None:
        self._record = record
        self._target = target
        self._move = move
        self._keywords = keywords
        self._uids: dict[tuple[int, str], str] = {}
        for keyword in keywords:
            if keyword in UIDS and keyword != UIDS[record._level]:
                raise ElementValueError(f"{keyword} cannot be set here")

    def uid(self, level: int, old: str) -> str:
        """Return the identifier of the copy of a record."""
        own = self._keywords.get(UIDS[level]) if level == self._record._level else None
        if own:
            return str(own)
        if self._move:
            return old
        return self._uids.setdefault((level, old), generate_uid())

    def datasets(self, keys: Iterable[int]) -> Iterator[tuple[int | None, BaseDataset]]:
        """Yield the changed datasets of instances."""
        store = self._record._journal
        common = Common(self._target)
        for key in keys:
            ds = store.editable(key)
            if not self._move:
                ds = _copied(ds)
            common.replace(ds)
            for level in range(self._target._level + 1, INSTANCES + 1):
                setattr(ds, UIDS[level], self.uid(level, str(ds.get(UIDS[level]) or "")))
            for keyword, value in self._keywords.items():
                if keyword not in UIDS:
                    setattr(ds, keyword, value)
            yield (key if self._move else None), ds

    def record(self, keys: list[int]) -> Any:
        """Return the record at its new parent."""
        record = self._record
        level = record._level
        if level == INSTANCES:
            key = keys[0]
        elif keys:
            column = queries.COLUMNS[level]
            row = self._target._journal.index.row(
                f"SELECT {column} FROM files f JOIN headers h ON f.header = h.id WHERE f.id = ?", (keys[0],)
            )
            key = row[0] if row else 0
        else:
            index = self._target._journal.index
            with index.transaction():
                key = index.record(TABLES[level], self._target._key, self._new_uid(record))
        made = record._kinds[level](self._target.database, key)
        if level != INSTANCES:
            self._transfer(record, made)
        if self._move:
            object.__setattr__(record, "_key", key)
            return record
        return made

    def _new_uid(self, record: Record) -> str:
        row = record._journal.index.row(f"SELECT uid FROM {TABLES[record._level]} WHERE id = ?", (record._key,))
        return self.uid(record._level, row[0] if row else "")

    def _transfer(self, record: Record, made: Record) -> None:
        """Give a record the attributes of another one."""
        table = TABLES[record._level]
        source, target = record._journal.index, made._journal.index
        row = source.row(f"SELECT made, attributes FROM {table} WHERE id = ?", (record._key,))
        if row is None or not row[0] or made == record:
            return
        attributes = Dataset.from_json(row[1]) if row[1] else Dataset()
        if record._level == self._record._level:
            for keyword, value in self._keywords.items():
                if keyword not in UIDS:
                    setattr(attributes, keyword, value)
        text = attributes.to_json() if len(attributes) else ""
        target.lock()
        with target.transaction() as connection:
            connection.execute(f"UPDATE {table} SET made = 1, attributes = ? WHERE id = ?", (text, made._key))
            if self._move:
                connection.execute(f"UPDATE {table} SET made = 0, attributes = '' WHERE id = ?", (record._key,))

    def empty(self, record: Record, made: Record) -> None:
        """Copy or move the empty records below a record."""
        if record._level in (SERIES, INSTANCES) or made == record:
            return
        level = record._level + 1
        index = made._journal.index
        for child in record.children(sort=False):
            with index.transaction():
                key = index.record(TABLES[level], made._key, self._new_uid(child))
            copy = record._kinds[level](made.database, key)
            self._transfer(child, copy)
            self.empty(child, copy)


def remove(record: Record) -> None:
    """Remove a record and all below it."""
    store = record._journal
    with store.batch():
        store.remove(queries.ids(store, record._scope))
        for level in range(max(record._level, PATIENT), SERIES + 1):
            where = record._scope.rows_sql(level)
            store.index.connection.execute(f"UPDATE {TABLES[level]} SET made = 0, attributes = '' WHERE {where}")


def import_dicom(record: Record, files: Any) -> list[Any]:
    """Copy instances into a record; return the new ones."""
    store = record._journal
    common = Common(record)
    known = {uid for (uid,) in store.index.rows("SELECT SOPInstanceUID FROM instances WHERE SOPInstanceUID NOT NULL")}

    def read() -> Iterator[tuple[None, BaseDataset]]:
        for ds in datasets_of(files):
            uid = str(ds.get("SOPInstanceUID") or "")
            if uid and uid in known:
                continue
            known.add(uid)
            made = _copied(ds)
            common.replace(made)
            yield None, made

    return [record._kinds[INSTANCES](record.database, key) for key in store.put(read())]
