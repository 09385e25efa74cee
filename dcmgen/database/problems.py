"""The problems of a database, and the files that are not instances."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dcmgen.database.schema import LIVE, SKIPPED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.database.index import Index

Kind = Literal["unreadable", "repaired", "duplicate", "without UID", "different patients", "recovered", "index"]
"""Kinds of problems."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a database that needs attention.

    Attributes
    ----------
    kind : str
        "unreadable": the file cannot be read. "repaired": an error was corrected on reading. "duplicate": several
        files have the same SOP Instance UID. "without UID": the instance has no UID of its study, series or itself.
        "different patients": instances of a study have different patients, or patients of one ID different names.
        "recovered": changes that were not saved when the index was lost. "index": the index was created again.
    path : str
        Path of the file, relative to the database; "" if there is no single file.
    message : str
        What is wrong.
    """

    kind: Kind
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.kind}: {f'{self.path}: ' if self.path else ''}{self.message}"


def problems(index: Index) -> Iterator[Problem]:
    """Yield the problems that the index shows."""
    where = f"error <> '' AND NOT {SKIPPED} AND {LIVE} ORDER BY +path"  # not in the order of the index of paths
    for path, error in index.rows(f"SELECT path, error FROM files WHERE {where}"):
        yield Problem("unreadable", _shown(path), error)
    where = f"repairs <> '' AND {LIVE} ORDER BY +path"
    for path, repairs in index.rows(f"SELECT path, repairs FROM files WHERE {where}"):
        yield from (Problem("repaired", _shown(path), line) for line in repairs.splitlines())
    rows = index.rows(
        f"SELECT path, SOPInstanceUID FROM files WHERE {LIVE} AND SOPInstanceUID IN (SELECT SOPInstanceUID FROM files"
        f" WHERE {LIVE} AND SOPInstanceUID NOT NULL GROUP BY SOPInstanceUID HAVING count(*) > 1)"
        " ORDER BY SOPInstanceUID, path"
    )
    for path, uid in rows:
        yield Problem("duplicate", _shown(path), f"several files have the SOP Instance UID {uid}")
    rows = index.rows(
        "SELECT f.path, h.StudyInstanceUID, h.SeriesInstanceUID, f.SOPInstanceUID FROM files f"
        f" JOIN headers h ON f.header = h.id WHERE f.{LIVE} AND f.id IN (SELECT id FROM files WHERE SOPInstanceUID"
        " IS NULL AND header NOT NULL UNION SELECT f.id FROM headers h JOIN files f ON f.header = h.id"
        " WHERE h.StudyInstanceUID IS NULL OR h.SeriesInstanceUID IS NULL) ORDER BY +f.path"
    )
    for path, *uids in rows:
        names = [name for name, uid in zip(("study", "series", "instance"), uids, strict=True) if uid is None]
        yield Problem("without UID", _shown(path), f"the file has no UID of its {' and '.join(names)}")
    rows = index.rows(
        "SELECT StudyInstanceUID, group_concat(DISTINCT coalesce(PatientID, '')) FROM headers WHERE instances AND"
        " StudyInstanceUID NOT NULL GROUP BY StudyInstanceUID HAVING count(DISTINCT patient) > 1"
    )
    for uid, ids in rows:
        yield Problem("different patients", "", f"the study {uid} has instances of several patients: {ids}")
    rows = index.rows(
        "SELECT PatientID, group_concat(DISTINCT PatientName) FROM headers WHERE instances AND PatientID NOT NULL"
        " GROUP BY patient HAVING count(DISTINCT PatientName) > 1"
    )
    for uid, names in rows:
        yield Problem("different patients", "", f"the patient {uid} has several names: {names}")


def skipped(index: Index) -> list[str]:
    """Return the paths of the files that are not instances, relative to the database."""
    return [_shown(path) for (path,) in index.rows(f"SELECT path FROM files WHERE {SKIPPED} ORDER BY path")]


def _shown(path: str | bytes | None) -> str:
    return path.decode("utf-8", "backslashreplace") if isinstance(path, bytes) else path or ""
