"""Queries for records, and for the values of their elements."""

from __future__ import annotations

from dcmgen.database.columns import HEADER, INSTANCE, KEYWORDS, restored
from dcmgen.database.filters import where
from dcmgen.database.schema import LIVE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Literal

    from dcmgen.database.columns import Stored
    from dcmgen.database.filters import Condition
    from dcmgen.database.store import Store

    Match = Literal["any", "all"]

DATABASE, PATIENT, STUDY, SERIES, INSTANCES = range(5)
"""Levels of records."""

INDEXED = frozenset(KEYWORDS)

TABLES = ("", "patients_rows", "studies_rows", "series_rows", "files")
COLUMNS = ("0", "h.patient", "h.study", "h.series", "f.id")
_FROM = f"FROM headers h JOIN files f ON f.header = h.id AND f.{LIVE}"
_FROM_HEADERS = f"FROM headers h CROSS JOIN files f ON f.header = h.id AND f.{LIVE}"
"""The same for queries that few headers fulfill: SQLite keeps the order of a CROSS JOIN, and reads headers first."""
_HEADERS = "FROM headers h"
_LIVE_HEADER = "h.instances"

SORTED_BY = (
    (),
    ("PatientName", "PatientID"),
    ("PatientName", "PatientID", "StudyDescription", "StudyDate", "StudyInstanceUID"),
    ("PatientName", "PatientID", "StudyDescription", "StudyDate", "StudyInstanceUID", "SeriesNumber",
     "SeriesInstanceUID"),
    ("PatientName", "PatientID", "StudyDescription", "StudyDate", "StudyInstanceUID", "SeriesNumber",
     "SeriesInstanceUID", "InstanceNumber", "SOPInstanceUID"),
)  # fmt: skip
"""Elements by which the records of a level are sorted."""

_MOST_KEYS = 20_000
"""Number of records from which a query does not list them, because SQLite limits the length of a query."""


class Scope:
    """The instances of a record.

    Parameters
    ----------
    level : int
        Level of the record.
    key : int
        ID of its row; 0 for the database.
    """

    __slots__ = ("key", "level")

    def __init__(self, level: int, key: int) -> None:
        self.level = level
        self.key = key

    @property
    def sql(self) -> str:
        """Expression of the scope in a query."""
        return "1" if self.level == DATABASE else f"{COLUMNS[self.level]} = {self.key}"

    def rows_sql(self, level: int) -> str:
        """Return an expression on the table of a lower level: its row is below the record, or is the record."""
        if self.level == DATABASE:
            return "1"
        if self.level == level:
            return f"id = {self.key}"
        if self.level > level:
            return "0"
        inner = self.rows_sql(level - 1)
        return f"parent IN (SELECT id FROM {TABLES[level - 1]} WHERE {inner})"


def find(
    store: Store,
    scope: Scope,
    level: int,
    conditions: Sequence[Condition],
    match: Match,
    sort_by: Sequence[str] = (),
) -> list[int]:
    """Return the IDs of the records of a level that have instances and fulfill all conditions.

    They are sorted by their smallest values of the elements `sort_by`, which are in the index.
    """
    unindexed = [each for each in conditions if not each.column]
    if unindexed:
        found = _find_in_files(store, scope, level, conditions, unindexed, match)
        return _sorted(store, level, found, sort_by) if sort_by else found
    column = COLUMNS[level]
    if level == INSTANCES:
        text, parameters = where(conditions)
        source = _source(scope, conditions, needs_files=True)
        order = ", ".join(_column(name) for name in sort_by)
        rows = store.index.rows(
            f"SELECT {column} {source} WHERE {scope.sql} AND {text}{f' ORDER BY {order}, 1' if order else ''}",
            parameters,
        )
    else:
        among, parameters = _members(scope, level, conditions, match)
        rows = store.index.rows(_select(level, f"{scope.sql}{f' AND {among}' if among else ''}", sort_by), parameters)
    return [key for (key,) in rows]


def _source(scope: Scope, conditions: Sequence[Condition], *, needs_files: bool) -> str:
    """Return the tables of a query, in the order in which they are read."""
    if not needs_files:
        return _HEADERS
    begins_with_headers = PATIENT <= scope.level <= SERIES or any(each.column.startswith("h.") for each in conditions)
    return _FROM_HEADERS if begins_with_headers else _FROM


def _members(scope: Scope, level: int, conditions: Sequence[Condition], match: Match) -> tuple[str, list[Stored]]:
    """Return an expression that a record above instances fulfills the conditions, and its parameters."""
    if not conditions:
        return "", []
    column = COLUMNS[level]
    text, parameters = where(conditions)
    in_files = any(each.column.startswith("f.") for each in conditions)
    select = f"SELECT {column} {_source(scope, conditions, needs_files=in_files)} WHERE {scope.sql}"
    if not in_files:
        select += f" AND {_LIVE_HEADER}"
    if match == "all":
        return f"{column} NOT IN ({select} AND ({text}) IS NOT TRUE)", parameters
    return f"{column} IN ({select} AND {text})", parameters


def _select(level: int, condition: str, sort_by: Sequence[str]) -> str:
    """Return a query for the records of a level above instances, sorted by their smallest values of elements."""
    column = COLUMNS[level]
    order = f"ORDER BY {', '.join(f'min({_column(name)})' for name in sort_by)}, 1" if sort_by else ""
    if any(name in INSTANCE for name in sort_by):
        source, live = _FROM, "1"
    else:
        source, live = _HEADERS, _LIVE_HEADER
    return f"SELECT {column} {source} WHERE {live} AND {condition} GROUP BY {column} {order}"


def _sorted(store: Store, level: int, keys: list[int], sort_by: Sequence[str]) -> list[int]:
    """Return the IDs of records in the order of their values of elements."""
    column = COLUMNS[level]
    among = f"{column} IN ({', '.join(map(str, keys))})" if len(keys) < _MOST_KEYS else "1"
    if level == INSTANCES:
        order = ", ".join(_column(name) for name in sort_by)
        rows = store.index.rows(f"SELECT {column} {_FROM} WHERE {among} ORDER BY {order}, 1")
    else:
        rows = store.index.rows(_select(level, among, sort_by))
    wanted = set(keys)
    return [key for (key,) in rows if key in wanted]


def _column(keyword: str) -> str:
    return f'h."{keyword}"' if keyword in HEADER else f'f."{keyword}"'


def _find_in_files(
    store: Store,
    scope: Scope,
    level: int,
    conditions: Sequence[Condition],
    unindexed: Sequence[Condition],
    match: Match,
) -> list[int]:
    """Return the IDs of the records that fulfill conditions of which some require the files, in no order."""
    column = COLUMNS[level]
    if match == "any" or level == INSTANCES:
        text, parameters = where(conditions)
        source = _source(scope, conditions, needs_files=True)
        rows = store.index.rows(f"SELECT f.id, {column} {source} WHERE {scope.sql} AND {text}", parameters)
        return list(dict.fromkeys(owner for owner, fits in _read_conditions(store, rows, unindexed) if fits))
    kept = set(find(store, scope, level, [each for each in conditions if each.column], match))
    rows = [row for row in store.index.rows(f"SELECT f.id, {column} {_FROM} WHERE {scope.sql}") if row[1] in kept]
    return sorted(kept - {owner for owner, fits in _read_conditions(store, rows, unindexed) if not fits})


def _read_conditions(
    store: Store, rows: list[tuple[int, int]], conditions: Sequence[Condition]
) -> Iterable[tuple[int, bool]]:
    """Yield the record of each file, and whether the file fulfills conditions on elements that are not in the index."""
    read = store.values([key for key, _ in rows], [each.tag for each in conditions])
    for (_, owner), values in zip(rows, read, strict=True):
        yield owner, all(each.matches(value) for each, value in zip(conditions, values, strict=True))


def without_instances(store: Store, scope: Scope, level: int) -> list[int]:
    """Return the IDs of the records of a level that were created and have no instances."""
    if level == INSTANCES:
        return []
    live = f"EXISTS (SELECT 1 FROM headers h WHERE {COLUMNS[level]} = {TABLES[level]}.id AND {_LIVE_HEADER})"
    rows = store.index.rows(f"SELECT id FROM {TABLES[level]} WHERE made AND {scope.rows_sql(level)} AND NOT {live}")
    return [key for (key,) in rows]


def stored_values(store: Store, level: int, keys: Sequence[int], keywords: Sequence[str]) -> dict[int, tuple[Any, ...]]:
    """Return the smallest values of elements in the index by ID of the records of a level."""
    column = COLUMNS[level]
    among = f"{column} IN ({', '.join(map(str, keys))})" if len(keys) < _MOST_KEYS else "1"
    columns = [f"min({_column(name)})" for name in keywords]
    if level == INSTANCES or any(name in INSTANCE for name in keywords):
        source = f"{_FROM} WHERE {among}"
    else:
        source = f"{_HEADERS} WHERE {among} AND {_LIVE_HEADER}"
    rows = store.index.rows(f"SELECT {', '.join((column, *columns))} {source} GROUP BY 1")
    return {row[0]: row[1:] for row in rows}


def distinct(store: Store, scope: Scope, keyword: str) -> list[Any]:
    """Return the distinct values of an element in the index, in no order; absent ones are left out."""
    column = _column(keyword)
    if keyword in HEADER and scope.level != INSTANCES:
        sql = f"SELECT DISTINCT {column} {_HEADERS} WHERE {scope.sql} AND {_LIVE_HEADER}"
    else:
        sql = f"SELECT DISTINCT {column} {_FROM} WHERE {scope.sql}"
    return [restored(keyword, value) for (value,) in store.index.rows(sql) if value is not None]


def ids(store: Store, scope: Scope, limit: int = -1) -> list[int]:
    """Return the IDs of the instances of a record, in no order."""
    return [key for (key,) in store.index.rows(f"SELECT f.id {_FROM} WHERE {scope.sql} LIMIT {limit}")]
