"""Records: the patients, studies, series and instances of a database."""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.database import queries
from dcmgen.database.columns import element_tag
from dcmgen.database.filters import conditions
from dcmgen.database.queries import DATABASE, INSTANCES, PATIENT, SERIES, STUDY, Scope
from dcmgen.errors import DatabaseError
from dcmgen.model.dataset import Dataset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Self, TypeVar

    from dcmgen.database.queries import Match
    from dcmgen.database.root import Database
    from dcmgen.database.store import Store
    from dcmgen.dictionary.data.record_keywords import RecordKeywords
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.tag import TagLike

    R = TypeVar("R", bound="Record")
    Key = TagLike
else:

    class RecordKeywords:
        """Empty at run time; type checkers complete the keywords of the generated class."""

        __slots__ = ()


class Record(RecordKeywords):
    """A patient, a study, a series, an instance, or the whole database.

    Every keyword of DICOM is an attribute. Its value is that of all instances of the record: a single value if they
    agree, a sorted list of the distinct values if they do not, and None if the element is absent or empty. Setting an
    attribute sets the element in all instances; None deletes it.

    Records are equal if they are the same record of the same database.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ("_key", "database")
    database: Database
    _key: int
    _level: int = DATABASE

    def __init__(self, database: Database, key: int) -> None:
        object.__setattr__(self, "database", database)
        object.__setattr__(self, "_key", key)

    @property
    def _scope(self) -> Scope:
        return Scope(self._level, self._key)

    @property
    def _journal(self) -> Store:
        return self.database._open_store()

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Record)
            and (self._level, self._key) == (other._level, other._key)
            and self.database is other.database
        )

    def __hash__(self) -> int:
        return hash((self._level, self._key, id(self.database)))

    def __call__(self) -> Self:
        """Return the record itself, so that ``series.parent()`` is the same as ``series.parent``."""
        return self

    def __repr__(self) -> str:
        return f"<{self.label()}>"

    # -- tree -------------------------------------------------------------------------------------------------------

    def _below(
        self,
        kind: type[R],
        keywords: dict[str, Any],
        sort: bool = True,
        sortby: str | Sequence[str] | None = None,
        match: Match = "any",
    ) -> list[R]:
        """Return the records of a lower level that fulfill the conditions of keywords."""
        store = self._journal
        store.flush()
        level = kind._level
        wanted = conditions(keywords)
        keys = queries.find(store, self._scope, level, wanted, match)
        found = {key: kind(self.database, key) for key in keys}
        for key in queries.without_instances(store, self._scope, level):
            record = kind(self.database, key)
            if not wanted or record._template_matches(wanted):
                found[key] = record
        if not sort:
            return list(found.values())
        names = [sortby] if isinstance(sortby, str) else list(sortby or queries.SORTED_BY[level])
        if all(name in queries.INDEXED for name in names):
            values = queries.stored_values(store, level, keys, names)
        else:
            values = {key: tuple(_first(record[name]) for name in names) for key, record in found.items()}
        for key in found.keys() - values.keys():
            template = found[key]._template()
            values[key] = tuple(_first(template.get(name)) for name in names)
        order = {key: (queries.sort_key(values[key]), key) for key in found}
        return [found[key] for key in sorted(found, key=order.__getitem__)]

    def _above(self, kind: type[R]) -> R:
        """Return the record of a higher level that contains this one."""
        record: Record = self
        while record._level > kind._level:
            record = record.parent
        if not isinstance(record, kind):
            raise TypeError(f"a {type(self).__name__} is not in a {kind.__name__}")
        return record

    @property
    def parent(self) -> Record:
        """The record one level above. It can be called: ``series.parent()`` is ``series.parent``."""
        if self._level <= PATIENT:
            return self.database
        if self._level == INSTANCES:
            row = self._journal.index.row(
                "SELECT h.series FROM files f JOIN headers h ON f.header = h.id WHERE f.id = ?", (self._key,)
            )
        else:
            row = self._journal.index.row(
                f"SELECT parent FROM {queries.TABLES[self._level]} WHERE id = ?", (self._key,)
            )
        if row is None:
            raise DatabaseError(f"the {type(self).__name__.lower()} is no longer in the database")
        kind: type[Record] = KINDS[self._level - 1]
        return kind(self.database, row[0])

    def children(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Any]:
        """Return the records one level below.

        Parameters
        ----------
        sort, sortby, match, **keywords
            As for `Database.series`.

        Returns
        -------
        list of Record
            Records; empty for an instance.
        """
        if self._level == INSTANCES:
            return []
        return self._below(KINDS[self._level + 1], keywords, sort, sortby, match)

    def siblings(self) -> list[Any]:
        """Return the other records with the same parent.

        Returns
        -------
        list of Record
            Records of the same level.
        """
        return [record for record in self.parent.children() if record != self]

    def exists(self) -> bool:
        """Return whether the record is in the database.

        Returns
        -------
        bool
        """
        store = self._journal
        if self._level == DATABASE or queries.ids(store, self._scope, 1):
            return True
        return self._level != INSTANCES and bool(
            store.index.row(f"SELECT 1 FROM {queries.TABLES[self._level]} WHERE id = ? AND made", (self._key,))
        )

    def empty(self) -> bool:
        """Return whether the record has no instances.

        Returns
        -------
        bool
        """
        return not queries.ids(self._journal, self._scope, 1)

    def files(self) -> list[str]:
        """Return the current paths of the files of all instances.

        Returns
        -------
        list of str
            Paths, in the order of the instances. Instances that are only in memory are left out.
        """
        store = self._journal
        return [path for each in self._below(Instance, {}) if (path := store.path(each._key))]

    def label(self) -> str:
        """Return a short text that identifies the record, such as ``"Series 004 [T1]"``.

        Returns
        -------
        str
            Text.
        """
        return _label(self)

    # -- elements ---------------------------------------------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        if dictionary.tag_for_keyword(name) is not None:
            return self._values([name])[0]
        if name[:1].isupper():
            return None
        raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)

    def __getitem__(self, key: Key | Sequence[Key]) -> Any:
        """Return the value of an element, or a list of the values of several ones.

        Parameters
        ----------
        key : str, int, tuple, Tag, or list of these
            Keyword or tag.

        Returns
        -------
        object
            Value as the attribute has it; for a list of keys, a list.
        """
        if isinstance(key, list):
            return self._values(key)
        return self._values([key])[0]

    def _values(self, keys: Sequence[Any]) -> list[Any]:
        store = self._journal
        tags = [element_tag(key) for key in keys]
        found: dict[int, list[Any]] = {}
        read = [tag for tag in tags if tag and dictionary.keyword_for_tag(tag) not in queries.INDEXED]
        if store.memory:
            store.flush()
        if read:
            rows = list(store.values(queries.ids(store, self._scope), read))
            found = {tag: queries.distinct_values(row[i] for row in rows) for i, tag in enumerate(read)}
        for tag in tags:
            if tag and tag not in found:
                found[tag] = queries.distinct(store, self._scope, dictionary.keyword_for_tag(tag))
        if self._level not in (DATABASE, INSTANCES) and not any(found.values()) and self.empty():
            template = self._template()
            return [_present(template.get(tag)) if tag else None for tag in tags]
        return [_single(found.get(tag or 0, [])) for tag in tags]

    def _attributes(self) -> Dataset:
        """Return the attributes that were set for future instances of the record."""
        row = self._journal.index.row(
            f"SELECT attributes FROM {queries.TABLES[self._level]} WHERE id = ?", (self._key,)
        )
        return Dataset.from_json(row[0]) if row and row[0] else Dataset()

    def _template(self) -> Dataset:
        """Return the attributes that new instances of the record get from it and the records above it."""
        from dcmgen.database.templates import template

        return template(self)

    def _template_matches(self, wanted: Iterable[Any]) -> bool:
        template = self._template()
        return all(condition.matches(template.get(condition.keyword)) for condition in wanted)


class Patient(Record):
    """A patient: a person, an animal, a phantom or any other subject.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()
    _level = PATIENT

    def patients(self) -> Patient:
        """Return the patient itself."""
        return self

    def studies(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Study]:
        """Return the studies of the patient; see `Database.studies`."""
        return self._below(Study, keywords, sort, sortby, match)

    def series(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Series]:
        """Return the series of the patient; see `Database.series`."""
        return self._below(Series, keywords, sort, sortby, match)

    def instances(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Instance]:
        """Return the instances of the patient; see `Database.instances`."""
        return self._below(Instance, keywords, sort, sortby, match)


class Study(Record):
    """A study of a patient.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()
    _level = STUDY

    def patients(self) -> Patient:
        """Return the patient of the study."""
        return self._above(Patient)

    def studies(self) -> Study:
        """Return the study itself."""
        return self

    def series(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Series]:
        """Return the series of the study; see `Database.series`."""
        return self._below(Series, keywords, sort, sortby, match)

    def instances(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Instance]:
        """Return the instances of the study; see `Database.instances`."""
        return self._below(Instance, keywords, sort, sortby, match)


class Series(Record):
    """A series of a study.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()
    _level = SERIES

    def patients(self) -> Patient:
        """Return the patient of the series."""
        return self._above(Patient)

    def studies(self) -> Study:
        """Return the study of the series."""
        return self._above(Study)

    def series(self) -> Series:
        """Return the series itself."""
        return self

    def instances(
        self, *, sort: bool = True, sortby: str | Sequence[str] | None = None, match: Match = "any", **keywords: Any
    ) -> list[Instance]:
        """Return the instances of the series; see `Database.instances`."""
        return self._below(Instance, keywords, sort, sortby, match)


class Instance(Record):
    """An instance: one dataset of any SOP Class, in one file.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ()
    _level = INSTANCES

    def patients(self) -> Patient:
        """Return the patient of the instance."""
        return self._above(Patient)

    def studies(self) -> Study:
        """Return the study of the instance."""
        return self._above(Study)

    def series(self) -> Series:
        """Return the series of the instance."""
        return self._above(Series)

    def instances(self) -> Instance:
        """Return the instance itself."""
        return self

    @property
    def path(self) -> str:
        """Current path of the file; "" if the instance is only in memory."""
        return self._journal.path(self._key)

    def dataset(self) -> BaseDataset:
        """Return the dataset of the instance. It is a copy: changes of it do not change the database.

        Returns
        -------
        Dataset
            Dataset, whose pixels are read when they are accessed.
        """
        return self._journal.editable(self._key)


KINDS: tuple[type[Any], ...] = (Record, Patient, Study, Series, Instance)
"""Classes of the records by level; `dcmgen.database.root` replaces the first one by the class of databases."""


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _present(value: Any) -> Any:
    return None if isinstance(value, (str, list, bytes)) and not value else value


def _single(values: list[Any]) -> Any:
    """Return None, one value, or several ones in order."""
    if len(values) < 2:
        return values[0] if values else None
    return sorted(values, key=lambda value: queries.sort_key(value if isinstance(value, list) else [value]))


def _label(record: Record) -> str:
    name, description = record.PatientName, record.StudyDescription
    if record._level == PATIENT:
        return f"Patient {name or record.PatientID or 'unknown'}"
    if record._level == STUDY:
        return f"Study {description or 'unknown'} [{record.StudyDate or 'no date'}]"
    if record._level == SERIES:
        number = record.SeriesNumber
        shown = f"{number:03d}" if isinstance(number, int) else "unknown" if number is None else str(number)
        return f"Series {shown} [{record.SeriesDescription or 'no description'}]"
    number = record.InstanceNumber
    return f"Instance {f'{number:06d}' if isinstance(number, int) else number or 'without a number'}"
