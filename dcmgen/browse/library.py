"""The series of a database: a list to search and page through, and the items to look at in a series."""

from __future__ import annotations

from collections import Counter
from threading import Lock
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen._printable import printable
from dcmgen.codec.headers import read_headers
from dcmgen.database.listing import InstanceRow, instance_rows, series_rows
from dcmgen.database.records import Instance
from dcmgen.errors import DatabaseError
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from dcmgen.database import Database
    from dcmgen.model.dataset import BaseDataset

_KEYWORDS = (
    "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDescription", "StudyDate", "StudyInstanceUID",
    "AccessionNumber", "SeriesNumber", "SeriesDescription", "SeriesInstanceUID", "Modality", "BodyPartExamined",
    "FrameOfReferenceUID", "SOPClassUID",
)  # fmt: skip
_UIDS = ("StudyInstanceUID", "SeriesInstanceUID")
_SEARCHED = frozenset(_KEYWORDS) - {"PatientSex", "FrameOfReferenceUID", "SOPClassUID", *_UIDS}
_ITEM = ("InstanceNumber", "NumberOfFrames", "SOPClassUID", "SOPInstanceUID", "Rows", "TransferSyntaxUID")
_SORTED = ("ImagePositionPatient", "ImageOrientationPatient")
_MOST_ITEMS = 100_000
_LARGEST = 1 << 63
"""Limit of the IDs of SQLite."""
_NO_MODALITY = "none"
PAGE = 120
"""Maximum number of series of a page of the list."""


class UnknownRecordError(DatabaseError):
    """There is no record with this ID."""


@attrs.frozen(kw_only=True)
class Series:
    """A series in the list.

    Attributes
    ----------
    key, study, patient : int
        IDs in the index.
    instances, size : int
        Number of instances, and their size in bytes.
    values : dict of str to object
        Values by keyword; "" if absent.
    text : str
        Text in lower case that a search compares.
    uids : str
        UIDs of the study and the series, which a search compares with words that look like UIDs.
    """

    key: int
    study: int
    patient: int
    instances: int
    size: int
    values: dict[str, Any]
    text: str
    uids: str

    def matches(self, word: str) -> bool:
        """Return whether the series contains a word in lower case."""
        return word in self.text or (word.count(".") > 1 and word in self.uids)

    def to_dict(self) -> dict[str, Any]:
        """Return what the page shows of the series."""
        shown = {name: printable(str(value)) for name, value in self.values.items()}
        shown["PatientName"] = printable(_readable(self.values["PatientName"]))
        shown["SOPClass"] = _class_name(self.values["SOPClassUID"])
        counts = {"id": self.key, "study": self.study, "patient": self.patient, "instances": self.instances}
        return {**shown, **counts, "size": self.size}


class Library:
    """The records of a database by their IDs.

    Parameters
    ----------
    database : Database
        The database, which is only read.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self._lock = Lock()  # SQLite is used by one thread at a time
        found = [_series(row) for row in series_rows(database, _KEYWORDS)]
        found.sort(key=lambda each: (_number(each.values["SeriesNumber"]), each.key))
        found.sort(key=lambda each: (str(each.values["StudyDate"]), each.study), reverse=True)
        found.sort(key=lambda each: (each.values["PatientName"].lower(), each.values["PatientID"], each.patient))
        self._series = {each.key: each for each in found}
        self.problems = [{"kind": p.kind, "path": p.path, "message": printable(p.message)} for p in database.problems()]
        self.skipped = len(database.skipped())

    def summary(self) -> dict[str, Any]:
        """Return the numbers of records, and the problems of the database."""
        series = self._series.values()
        return {
            "path": printable(self.database.path),
            "patients": len({each.patient for each in series}),
            "studies": len({each.study for each in series}),
            "series": len(series),
            "instances": sum(each.instances for each in series),
            "size": sum(each.size for each in series),
            "problems": self.problems[:1000],
            "problem_count": len(self.problems),
            "skipped": self.skipped,
        }

    def page(self, text: str = "", modality: str = "", offset: int = 0, limit: int = PAGE) -> dict[str, Any]:
        """Return a part of the series that contain all words of a text, and have a modality."""
        words = text.lower().split()
        found = [each for each in self._series.values() if all(map(each.matches, words))]
        counts = Counter(printable(str(each.values["Modality"] or _NO_MODALITY)) for each in found)
        if modality:
            found = [each for each in found if (each.values["Modality"] or _NO_MODALITY) == modality]
        part = found[max(offset, 0) : max(offset, 0) + max(1, min(limit, PAGE))]
        return {"total": len(found), "modalities": sorted(counts.items()), "series": [each.to_dict() for each in part]}

    def series(self, key: int) -> Series:
        """Return a series.

        Raises
        ------
        UnknownRecordError
            If there is no series with this ID.
        """
        try:
            return self._series[key]
        except KeyError:
            raise UnknownRecordError(f"there is no series {key}", advice="Go back to the list of series") from None

    def study(self, key: int) -> list[Series]:
        """Return the series of a study, in order."""
        return [each for each in self._series.values() if each.study == key]

    def of_patient(self, series: Series) -> list[Series]:
        """Return the series of the patient of a series, in order."""
        return [each for each in self._series.values() if each.patient == series.patient]

    def instance(self, key: int) -> InstanceRow:
        """Return an instance.

        Raises
        ------
        UnknownRecordError
            If there is no instance with this ID.
        """
        with self._lock:
            found = instance_rows(self.database, _ITEM, key=key) if key < _LARGEST else []
        if not found:
            raise UnknownRecordError(f"there is no instance {key}", advice="Go back to the list of series")
        return found[0]

    def instances(self, series: int) -> list[InstanceRow]:
        """Return the instances of a series: by their positions if all are parallel slices, or else by their numbers."""
        return _by_position(self.instances_unsorted(series))

    def instances_unsorted(self, series: int) -> list[InstanceRow]:
        """Return the instances of a series by their numbers.

        Raises
        ------
        UnknownRecordError
            If there is no series with this ID.
        """
        self.series(series)
        with self._lock:
            return instance_rows(self.database, _ITEM, series=series)[:_MOST_ITEMS]

    def in_memory(self, row: InstanceRow) -> BaseDataset:
        """Return the dataset of an instance that has no file."""
        with self._lock:
            return Instance(self.database, row.key).dataset()


def item_of(row: InstanceRow, frames: int) -> dict[str, Any]:
    """Return what the page shows of an instance."""
    values = dict(zip(_ITEM, row.values, strict=True))
    return {
        "id": row.key,
        "number": values["InstanceNumber"],
        "frames": frames,
        "class": _class_name(values["SOPClassUID"]),
        "syntax": _class_name(values["TransferSyntaxUID"]),
        "uid": printable(str(values["SOPInstanceUID"] or "")),
    }


def sop_class_of(row: InstanceRow) -> str:
    """Return the SOP Class UID of an instance; "" if it has none."""
    return str(row.values[_ITEM.index("SOPClassUID")] or "")


def uid_of(row: InstanceRow) -> str:
    """Return the SOP Instance UID of an instance; "" if it has none."""
    return str(row.values[_ITEM.index("SOPInstanceUID")] or "")


def frames_of(row: InstanceRow) -> int:
    """Return the number of frames of an instance."""
    count = row.values[_ITEM.index("NumberOfFrames")]
    return max(1, min(count, _MOST_ITEMS)) if isinstance(count, int) else 1


def _series(row: Any) -> Series:
    values = {name: "" if value is None else value for name, value in zip(_KEYWORDS, row.values, strict=True)}
    values["PatientName"] = str(values["PatientName"])
    values["PatientID"] = str(values["PatientID"])
    texts = [str(value) for name, value in values.items() if name in _SEARCHED]
    text = " ".join([*texts, _readable(values["PatientName"]), _class_name(values["SOPClassUID"])]).lower()
    return Series(
        key=row.key,
        study=row.study,
        patient=row.patient,
        instances=row.instances,
        size=row.size,
        values=values,
        text=text,
        uids=" ".join(str(values[name]) for name in _UIDS),
    )


def _readable(name: str) -> str:
    """Return a person name as text without the separators of its components."""
    first = name.partition("=")[0]
    family, _, given = first.partition("^")
    rest = " ".join(given.split("^")).strip()
    return f"{family}, {rest}" if family and rest else family or rest or name


def _class_name(uid: Any) -> str:
    return printable(UID(str(uid)).name).removesuffix(" Storage") if uid else ""


def _number(value: Any) -> tuple[bool, float]:
    return (False, float(value)) if isinstance(value, (int, float)) else (True, 0.0)


def _by_position(rows: list[InstanceRow]) -> list[InstanceRow]:
    """Return parallel slices with different positions in the order of these; others are returned as they are."""
    if len(rows) < 2 or any(frames_of(row) > 1 or not row.path for row in rows):
        return rows
    headers = read_headers([row.path for row in rows], _SORTED)
    try:
        positions = np.array(headers.column("ImagePositionPatient"), float)
        cosines = np.array(headers.column("ImageOrientationPatient"), float)
    except (TypeError, ValueError):
        return rows
    if positions.shape != (len(rows), 3) or cosines.shape != (len(rows), 6) or not np.isfinite(positions).all():
        return rows
    if np.abs(cosines - cosines[0]).max() > 1e-3:
        return rows
    along = positions @ np.cross(cosines[0, :3], cosines[0, 3:])
    order = np.argsort(along, kind="stable")
    if np.diff(along[order]).min() < 1e-3:  # several images at a position are in the order of their numbers
        return rows
    return [rows[index] for index in order.tolist()]
