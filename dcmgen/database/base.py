"""Records of a database: what patients, studies, series and instances have in common."""

from __future__ import annotations

import os

from dcmgen import dictionary
from dcmgen.database import queries
from dcmgen.database.columns import element_tag
from dcmgen.database.filters import conditions
from dcmgen.database.queries import DATABASE, INSTANCES, PATIENT, SERIES, STUDY, Scope
from dcmgen.errors import DatabaseError
from dcmgen.model.dataset import Dataset
from dcmgen.model.keywords import unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Self, TypeVar

    import numpy as np

    from dcmgen.database.messages import Dialog, Status
    from dcmgen.database.queries import Match
    from dcmgen.database.records import Instance, Patient, Series, Study
    from dcmgen.database.root import Database
    from dcmgen.database.store import Store
    from dcmgen.dictionary.data.record_keywords import RecordKeywords
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.tag import TagLike

    Array = np.ndarray[Any, Any]
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
        order = {key: (queries.sort_key(values[key]), key) for key in found}
        return [found[key] for key in sorted(found, key=order.__getitem__)]

    def _at_most(self, level: int) -> Any:
        """Return the record of a level that contains this one; the record itself if it is above that level."""
        record: Record = self
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
        return [path for each in self._below(self._kinds[INSTANCES], {}) if (path := store.path(each._key))]

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
            return [queries.present(template[tag].value) if tag and tag in template else None for tag in tags]
        return [_single(found.get(tag or 0, [])) for tag in tags]

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

    # -- changes ----------------------------------------------------------------------------------------------------

    def remove(self) -> None:
        """Remove the record, and all below it, from the database. The files are deleted when the removal is saved.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        from dcmgen.database.changes import remove

        remove(self)

    def copy(self, **keywords: Any) -> Self:
        """Copy the record within its parent; the copy has new UIDs.

        Parameters
        ----------
        **keywords : object
            Values to set in the copy.

        Returns
        -------
        Record
            The copy.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        return self.copy_to(self.parent, **keywords)

    def copy_to(self, target: Record, **keywords: Any) -> Self:
        """Copy the record to another parent, also of another database; the copy has new UIDs.

        The copies get the attributes of the patient, study and series to which they belong then; attributes of these
        modules that the new parent does not have are left out. In a series without instances, an instance keeps those
        of its series, equipment and frame of reference.

        Parameters
        ----------
        target : Record
            Record one level above.
        **keywords : object
            Values to set in the copy. The identifier of the record may be among them.

        Returns
        -------
        Record
            The copy.

        Raises
        ------
        DatabaseError
            If the target has another level, or the database cannot be changed.
        """
        from dcmgen.database.changes import place

        made: Self = place(self, target, move=False, keywords=keywords)
        return made

    def move_to(self, target: Record, **keywords: Any) -> Self:
        """Move the record to another parent of the same database. UIDs stay the same.

        Parameters
        ----------
        target : Record
            Record one level above.
        **keywords : object
            Values to set.

        Returns
        -------
        Record
            The record itself.

        Raises
        ------
        DatabaseError
            If the target has another level, or the database cannot be changed.

        See Also
        --------
        copy_to : Which attributes the instances get.
        """
        from dcmgen.database.changes import place

        made: Self = place(self, target, move=True, keywords=keywords)
        return made

    def new_child(self, **keywords: Any) -> Any:
        """Create an empty record one level below; see `new_series`.

        Parameters
        ----------
        **keywords : object
            Values of all instances that the record will have.

        Returns
        -------
        Record
            The new record; for a series, an instance.
        """
        from dcmgen.database.changes import new_child, new_instance

        if self._level == INSTANCES:
            raise DatabaseError("an instance has no children")
        return new_instance(self, None, keywords) if self._level == SERIES else new_child(self, keywords)

    def new_sibling(self, **keywords: Any) -> Self:
        """Create an empty record with the same parent.

        Parameters
        ----------
        **keywords : object
            Values of all instances that the record will have.

        Returns
        -------
        Record
            The new record.
        """
        made: Self = self.parent.new_child(**keywords)
        return made

    def new_pibling(self, **keywords: Any) -> Any:
        """Create an empty sibling of the parent.

        Parameters
        ----------
        **keywords : object
            Values of all instances that the record will have.

        Returns
        -------
        Record
            The new record.
        """
        return self.parent.new_sibling(**keywords)

    def new_patient(self, **keywords: Any) -> Patient:
        """Create an empty patient in the database; see `new_series`."""
        from dcmgen.database.changes import new_below

        made: Patient = new_below(self.database, PATIENT, keywords)
        return made

    def new_study(self, **keywords: Any) -> Study:
        """Create an empty study; see `new_series`."""
        from dcmgen.database.changes import new_below

        made: Study = new_below(self._at_most(PATIENT), STUDY, keywords)
        return made

    def new_series(self, **keywords: Any) -> Series:
        """Create an empty series.

        The record exists although it has no instances. Missing records between are created.

        Parameters
        ----------
        **keywords : object
            Values of all instances that the record will have. By default, it has a new UID, the description "New Series"
            and the next number.

        Returns
        -------
        Series
            The new record.

        Raises
        ------
        DatabaseError
            If there is a record with the same UID, or the database cannot be changed.
        """
        from dcmgen.database.changes import new_below

        made: Series = new_below(self._at_most(STUDY), SERIES, keywords)
        return made

    def new_instance(self, dataset: BaseDataset | None = None, **keywords: Any) -> Instance:
        """Create an instance with a new SOP Instance UID. Missing records between are created.

        Parameters
        ----------
        dataset : Dataset, optional
            Dataset, which is copied. By default, an MR image without pixels.
        **keywords : object
            Values to set.

        Returns
        -------
        Instance
            The new record.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        from dcmgen.database.changes import new_instance

        made: Instance = new_instance(self, dataset, keywords)
        return made

    def import_dicom(self, files: Any) -> list[Instance]:
        """Copy files into the record. A SOP Instance that is already in the database is skipped.

        Parameters
        ----------
        files : path-like, or iterable of path-like
            Files; or a folder, whose files and those of its subfolders are imported.

        Returns
        -------
        list of Instance
            The new instances.

        Raises
        ------
        DicomError, OSError
            If a file cannot be read. Then nothing is imported.
        """
        from dcmgen.database.changes import import_dicom

        return import_dicom(self, files)

    def export_as_dicom(self, path: Any) -> list[str]:
        """Copy the files of all instances to a folder, in subfolders for patient, study and series.

        Parameters
        ----------
        path : path-like
            Folder, which is created if it does not exist. Nothing that exists in it is replaced.

        Returns
        -------
        list of str
            Paths of the copies.
        """
        from dcmgen.database.exporting import export_files

        return export_files(self._below(self._kinds[INSTANCES], {}), os.fspath(path))

    # -- memory and disk --------------------------------------------------------------------------------------------

    def read(self) -> Self:
        """Read the instances into memory, where later changes are made until `clear`.

        Returns
        -------
        Record
            The record itself.
        """
        store = self._journal
        store.read(queries.ids(store, self._scope))
        return self

    def clear(self) -> None:
        """Write the changes in memory to files, and free the memory. They can still be undone by `restore`."""
        store = self._journal
        store.clear(queries.ids(store, self._scope))

    def has_changes(self) -> bool:
        """Return whether the record, or a record below it, has changes that are not saved.

        Returns
        -------
        bool
        """
        return self._journal.has_changes(self._scope)

    def save(self, path: Any = None) -> None:
        """Make all changes of the record permanent.

        Changed files replace the old ones. New files are saved in subfolders for patient, study and series.

        Parameters
        ----------
        path : path-like, optional
            Folder. A database in memory becomes a database of this folder; otherwise, the files are exported to it.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        if path is not None and self.database.path:
            self.export_as_dicom(path)
        elif path is not None:
            self.database._settle(os.fspath(path))
        else:
            self._journal.save(self._scope)

    def restore(self) -> None:
        """Undo all changes of the record since it was saved: edits, moves, removals and new records.

        Raises
        ------
        DatabaseError
            If the database cannot be changed.
        """
        self._journal.restore(self._scope)

    # -- messages ---------------------------------------------------------------------------------------------------

    @property
    def status(self) -> Status:
        """Channel of messages and progress, which all records of a database have in common. You can replace it."""
        return self.database._channels.status

    @status.setter
    def status(self, status: Status) -> None:
        self.database._channels.status = status

    @property
    def dialog(self) -> Dialog:
        """Channel of questions, which all records of a database have in common. You can replace it."""
        return self.database._channels.dialog

    @dialog.setter
    def dialog(self, dialog: Dialog) -> None:
        self.database._channels.set_dialog(dialog)

    def message(self, text: str) -> None:
        """Show a message.

        Parameters
        ----------
        text : str
            Message.
        """
        if not self._is_muted():
            self.status.message(text)

    def progress(self, value: int, maximum: int, text: str = "") -> None:
        """Show progress.

        Parameters
        ----------
        value, maximum : int
            Number of steps done, and of all steps.
        text : str, optional
            What is being done.
        """
        if not self._is_muted():
            self.status.progress(value, maximum, text)

    def mute(self) -> None:
        """Suppress messages and progress of this record."""
        self.database._channels.muted.add((self._level, self._key))

    def unmute(self) -> None:
        """Show messages and progress of this record again."""
        self.database._channels.muted.discard((self._level, self._key))

    def _is_muted(self) -> bool:
        return (self._level, self._key) in self.database._channels.muted


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _single(values: list[Any]) -> Any:
    """Return None, one value, or several ones in order."""
    if len(values) < 2:
        return values[0] if values else None
    return sorted(values, key=lambda value: queries.sort_key(value if isinstance(value, list) else [value]))


def _label(record: Record) -> str:
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
