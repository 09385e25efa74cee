"""Rows of the series of a database, and of the instances of a series, for programs that list many of them."""

from __future__ import annotations

from typing import NamedTuple

from dcmgen.database.columns import HEADER, KEYWORDS
from dcmgen.database.schema import LIVE
from dcmgen.errors import UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from dcmgen.database.root import Database


class SeriesRow(NamedTuple):
    """A series.

    Attributes
    ----------
    key, study, patient : int
        IDs of the series, of its study and of its patient in the index.
    instances : int
        Number of instances.
    size : int
        Size of all files in bytes.
    values : tuple
        Values of the requested elements as the index stores them: text, numbers, or None. Of several values in a series,
        the smallest.
    """

    key: int
    study: int
    patient: int
    instances: int
    size: int
    values: tuple[Any, ...]


class InstanceRow(NamedTuple):
    """An instance.

    Attributes
    ----------
    key, series : int
        IDs of the instance and of its series in the index.
    path : str
        Path of the file; "" if the instance is only in memory.
    values : tuple
        Values of the requested elements, as in `SeriesRow`.
    """

    key: int
    series: int
    path: str
    values: tuple[Any, ...]


def series_rows(database: Database, keywords: Sequence[str]) -> list[SeriesRow]:
    """Return all series that have instances, in no order.

    Parameters
    ----------
    database : Database
        The database.
    keywords : sequence of str
        Elements in the index that the instances of most series have in common.

    Returns
    -------
    list of SeriesRow
        A row for each series.

    Raises
    ------
    UnknownNameError
        If an element is not in the index.
    """
    columns = "".join(f", min({column})" for column in _columns(keywords, HEADER))
    store = database._open_store()
    store.flush()
    rows = store.index.rows(
        f"SELECT series, study, patient, sum(instances), sum(bytes){columns} FROM headers h WHERE instances GROUP BY series"
    )
    return [
        SeriesRow(key, study, patient, instances, size or 0, tuple(values))
        for key, study, patient, instances, size, *values in rows
    ]


def instance_rows(
    database: Database, keywords: Sequence[str], *, series: int | None = None, key: int | None = None
) -> list[InstanceRow]:
    """Return the instances of a series, or one instance, by their IDs.

    Parameters
    ----------
    database : Database
        The database.
    keywords : sequence of str
        Elements in the index.
    series, key : int, optional
        ID of a series or of an instance.

    Returns
    -------
    list of InstanceRow
        Instances by Instance Number; none if there is no such series or instance.

    Raises
    ------
    UnknownNameError
        If an element is not in the index.
    """
    where, number = ("f.id = ?", key) if key is not None else ("h.series = ?", series)
    store = database._open_store()
    store.flush()
    rows = store.index.rows(
        f"SELECT f.id, h.series, f.path, f.target, {', '.join(_columns(keywords))}"
        f" FROM headers h JOIN files f ON f.header = h.id AND f.{LIVE}"
        f" WHERE {where} ORDER BY f.InstanceNumber, f.SOPInstanceUID, f.id",
        (number,),
    )
    return [InstanceRow(row[0], row[1], store.existing(row[2], row[3]), row[4:]) for row in rows]


def _columns(keywords: Sequence[str], known: Sequence[str] = KEYWORDS) -> list[str]:
    if unknown := set(keywords) - set(known):
        raise UnknownNameError(f"the index has no column {', '.join(sorted(unknown))} of these records")
    return [f'h."{name}"' if name in HEADER else f'f."{name}"' for name in keywords]
