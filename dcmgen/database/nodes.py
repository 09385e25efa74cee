"""Records as parts of the tree of a database, and as the elements of their instances."""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.database import queries
from dcmgen.database.columns import element_tag
from dcmgen.database.elements import distinct_values, present, single, sort_key
from dcmgen.database.filters import conditions
from dcmgen.database.queries import DATABASE, INSTANCES, PATIENT, SERIES, STUDY, Scope
from dcmgen.errors import DatabaseError
from dcmgen.model.dataset import Dataset
from dcmgen.model.keywords import unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Self, TypeVar

    from dcmgen.database.base import Record
    from dcmgen.database.queries import Match
    from dcmgen.database.records import Instance
    from dcmgen.database.root import Database
    from dcmgen.database.store import Store
    from dcmgen.dictionary.data.record_keywords import RecordKeywords
    from dcmgen.values.tag import TagLike

    R = TypeVar("R", bound="Node")
    Key = TagLike
else:

    class RecordKeywords:
        """Empty at run time; type checkers complete the keywords of the generated class."""

        __slots__ = ()


class Node(RecordKeywords):
    """A record in the tree of a database: its identity, its relatives, and the elements of its instances.

    Attributes
    ----------
    database : Database
        Database of the record.
    """

    __slots__ = ("_key", "database")
    database: Database
    _key: int
    _level: int = DATABASE
    _kinds: tuple[type[Any], ...]  # by level; the module of `Database` sets it

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
            isinstance(other, Node)
            and (self._level, self._key) == (other._level, other._key)
            and self.database is other.database
        )

    def __hash__(self) -> int:
        return hash((self._level, self._key, id(self.database)))

    def __call__(self) -> Self:
        """Return the record itself, so that ``series.parent()`` is the same as ``series.parent``."""
        return self

    def __repr__(self) -> str:
        try:
            return f"<{self.label()}>"
        except DatabaseError as error:
            return f"<{type(self).__name__}: {error.message}>"

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
        names = [sortby] if isinstance(sortby, str) else list(sortby or queries.SORTED_BY[level])
        is_indexed = all(name in queries.INDEXED for name in names)
        keys = queries.find(store, self._scope, level, wanted, match, names if sort and is_indexed else ())
        found = {key: kind(self.database, key) for key in keys}
        for key in queries.without_instances(store, self._scope, level):
            record = kind(self.database, key)
            if not wanted or record._template_matches(wanted):
                found[key] = record
        if not sort or (is_indexed and len(found) == len(keys)):
            return list(found.values())
        if is_indexed:
            values = queries.stored_values(store, level, keys, names)
        else:
            values = {key: tuple(_first(record[name]) for name in names) for key, record in found.items()}
        for key in found.keys() - values.keys():
            template = found[key]._template()
            values[key] = tuple(_first(template.get(name)) for name in names)
        order = {key: (sort_key(values[key]), key) for key in found}
        return [found[key] for key in sorted(found, key=order.__getitem__)]

    def _at_most(self, level: int) -> Any:
        """Return the record of a level that contains this one; the record itself if it is above that level."""
        record: Any = self
        while record._level > level:
            record = record.parent
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
        made: Record = self._kinds[self._level - 1](self.database, row[0])
        return made

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
        return self._below(self._kinds[self._level + 1], keywords, sort, sortby, match)

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
        return [path for each in self._instances() if (path := store.path(each._key))]

    def _instances(self) -> list[Instance]:
        """Return all instances of the record in order; an instance itself."""
        return self._below(self._kinds[INSTANCES], {})

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
            found = {tag: distinct_values(row[i] for row in rows) for i, tag in enumerate(read)}
        for tag in tags:
            if tag and tag not in found:
                found[tag] = queries.distinct(store, self._scope, dictionary.keyword_for_tag(tag))
        if self._level not in (DATABASE, INSTANCES) and not any(found.values()) and self.empty():
            template = self._template()
            return [present(template[tag].value) if tag and tag in template else None for tag in tags]
        return [single(found.get(tag or 0, [])) for tag in tags]

    def __setattr__(self, name: str, value: Any) -> None:
        if dictionary.tag_for_keyword(name) is not None:
            self[name] = value
        elif hasattr(type(self), name):
            object.__setattr__(self, name, value)
        elif name[:1].isupper():
            raise unknown(name)
        else:
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)

    def __setitem__(self, key: Key | Sequence[Key], value: Any) -> None:
        """Set an element, or several ones, in all instances.

        Parameters
        ----------
        key : str, int, tuple, Tag, or list of these
            Keyword or tag.
        value : object
            Value, or a list with a value for each key; None deletes the element.

        Raises
        ------
        KeywordError
            If a keyword does not exist.
        ElementTypeError, ElementValueError
            If an element does not accept a value, or identifies a record: Patient ID, Study, Series and SOP Instance UID.
        DatabaseError
            If the database cannot be changed. Then no instance changes.
        """
        from dcmgen.database.changes import set_values

        if isinstance(key, list):
            set_values(self, key, value)
        else:
            set_values(self, [key], [value])

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


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _label(record: Node) -> str:
    if record._level == PATIENT:
        return f"Patient {record.PatientName or record.PatientID or 'unknown'}"
    if record._level == STUDY:
        return f"Study {record.StudyDescription or 'unknown'} [{record.StudyDate or 'no date'}]"
    if record._level == SERIES:
        number = record.SeriesNumber
        shown = f"{number:03d}" if isinstance(number, int) else "unknown" if number is None else str(number)
        return f"Series {shown} [{record.SeriesDescription or 'no description'}]"
    number = record.InstanceNumber
    return f"Instance {f'{number:06d}' if isinstance(number, int) else number or 'without a number'}"
