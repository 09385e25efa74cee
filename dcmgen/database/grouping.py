"""Functions on several records: copy, move, merge and group. Each changes all records or, if an error occurs, none."""

from __future__ import annotations

from dcmgen.database.base import Record
from dcmgen.database.elements import sort_key, values_in
from dcmgen.database.queries import INSTANCES
from dcmgen.errors import DatabaseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from dcmgen.database.records import Series


def copy_to(records: Record | Iterable[Record], target: Record, **keywords: Any) -> list[Any]:
    """Copy records to a parent.

    Parameters
    ----------
    records : Record or iterable of Record
        What to copy.
    target : Record
        Record one level above.
    **keywords : object
        Values to set in the copies.

    Returns
    -------
    list of Record
        The copies.
    """
    with target._journal.batch():
        return [record.copy_to(target, **keywords) for record in _listed(records)]


def move_to(records: Record | Iterable[Record], target: Record, **keywords: Any) -> list[Any]:
    """Move records to a parent.

    Parameters
    ----------
    records : Record or iterable of Record
        What to move.
    target : Record
        Record one level above.
    **keywords : object
        Values to set.

    Returns
    -------
    list of Record
        The records.
    """
    with target._journal.batch():
        return [record.move_to(target, **keywords) for record in _listed(records)]


def merge(records: Iterable[Record], into: Record | None = None, *, inplace: bool = False) -> Any:
    """Copy the children of several records into one record.

    Parameters
    ----------
    records : iterable of Record
        Records of one level, not instances.
    into : Record, optional
        Record of the same level. By default, a new sibling of the first one.
    inplace : bool, optional
        Whether to move the children and remove the records.

    Returns
    -------
    Record
        The record with all children.

    Raises
    ------
    DatabaseError
        If there are no records, or records of different levels.
    """
    listed = _listed(records)
    _check(listed, into)
    if listed[0]._level == INSTANCES:
        raise DatabaseError("instances have no children to merge")
    with (listed[0] if into is None else into)._journal.batch():
        target = listed[0].new_sibling() if into is None else into
        for record in listed:
            if record == target:
                continue
            _place(record.children(), target, inplace)
            if inplace:
                record.remove()
    return target


def group(records: Iterable[Record], into: Record | None = None, *, inplace: bool = False) -> Any:
    """Copy records into one parent.

    Parameters
    ----------
    records : iterable of Record
        Records of one level.
    into : Record, optional
        Record one level above. By default, a new sibling of the parent of the first one.
    inplace : bool, optional
        Whether to move the records.

    Returns
    -------
    Record
        The parent.

    Raises
    ------
    DatabaseError
        If there are no records, or records of different levels.
    """
    listed = _listed(records)
    _check(listed, None)
    with (listed[0] if into is None else into)._journal.batch():
        target = listed[0].new_pibling() if into is None else into
        _place(listed, target, inplace)
    return target


def _place(records: Iterable[Record], target: Record, inplace: bool) -> None:
    for record in records:
        if inplace:
            record.move_to(target)
        else:
            record.copy_to(target)


def duplicates(record: Record, keywords: Sequence[str]) -> list[Any]:
    """Return the instances that have the same values of elements as an instance before them in their series."""
    found = []
    known: set[str] = set()
    instances = record._instances()
    for instance, values in zip(instances, values_in(instances, keywords), strict=True):
        if any(value is None for value in values):
            continue
        key = repr((instance.parent._key, values))
        if key in known:
            found.append(instance)
        known.add(key)
    return found


def split_by(series: Series, keyword: str, move: bool) -> list[tuple[Any, Series]]:
    """Copy the instances of a series to one series for each value of an element; see `Series.split_by`."""
    instances = series.instances()
    if not instances:
        raise DatabaseError(f"{series.label()} has no instances")
    groups: dict[str, tuple[Any, list[Any]]] = {}
    for instance, (value,) in zip(instances, values_in(instances, [keyword]), strict=True):
        groups.setdefault(repr(value), (value, []))[1].append(instance)
    made: list[tuple[Any, Series]] = []
    with series._journal.batch():
        for value, members in sorted(groups.values(), key=lambda each: sort_key(each[0])):
            text = f"{series.SeriesDescription or ''} {keyword}={value}".strip()
            made.append((value, group(members, series.new_sibling(SeriesDescription=text[:64]), inplace=move)))
    return made


def _listed(records: Record | Iterable[Record]) -> list[Record]:
    return [records] if isinstance(records, Record) else list(records)


def _check(records: list[Record], into: Record | None) -> None:
    levels = {record._level for record in [*records, *([] if into is None else [into])]}
    if len(levels) != 1:
        raise DatabaseError("records of one level are required" if levels else "there are no records")
