"""Calls of dbdicom that `dcmgen.database` has too, as a script for both libraries; this file imports neither of them."""

from __future__ import annotations

import json
import sys
from typing import Any

KEYWORDS = ["PatientName", "PatientID", "StudyDescription", "SeriesDescription", "SeriesNumber", "KVP", "Rows"]


def plain(value: Any) -> Any:
    """Return a value in the form in which both libraries have it.

    dbdicom returns several values in any order, absent values among others as None, and integers of its table as text.
    """
    if isinstance(value, list):
        found = sorted((plain(each) for each in value if each is not None), key=str)
        return found[0] if len(found) == 1 else found
    if value is None or isinstance(value, (int, float)):
        return value
    return int(str(value)) if str(value).isdigit() else str(value)


def table(database: Any) -> list[Any]:
    """Return the values of elements in all instances."""
    rows = [[plain(value) for value in instance[[*KEYWORDS, (0x0020, 0x0013)]]] for instance in database.instances()]
    return sorted(rows, key=str)


def one(database: Any, **keywords: Any) -> Any:
    """Return the first series in a fixed order."""
    found = database.series(**keywords)
    return sorted(found, key=lambda each: str((each.PatientID, each.StudyDescription, each.SeriesNumber)))[0]


def results(database: Any) -> dict[str, Any]:
    """Return the results of the calls by name."""
    found: dict[str, Any] = {}
    levels = ("patients", "studies", "series", "instances")
    found["counts"] = [len(getattr(database, level)()) for level in levels]
    found["table"] = table(database)
    series = one(database)
    found["series"] = [plain(series[keyword]) for keyword in (*KEYWORDS, "InstanceNumber", "SliceLocation")]
    found["database"] = [plain(database[keyword]) for keyword in KEYWORDS]
    found["absent"] = [plain(series[keyword]) for keyword in ("EchoTime", "InversionTime")]
    found["list"] = plain(series[["Rows", (0x0028, 0x0011)]])
    found["children"] = [len(patient.children()) for patient in database.patients()]
    found["search"] = [
        len(database.instances(PatientName="Doe^Jane")),
        len(database.instances(PatientName="Doe^Jane", SeriesDescription="T1")),
        len(database.series(SeriesDescription="T2")),
        len(database.studies(StudyDescription="Study 1")),
        len(database.patients(PatientName="Nobody")),
    ]
    series.KVP = 99
    found["set"] = [plain(series.KVP), plain(database.KVP)]
    instance = sorted(series.instances(), key=lambda each: each.InstanceNumber)[0]
    instance.EchoTime = 23.0
    instance["FlipAngle"] = 20.0
    instance[["SliceThickness", "InversionTime"]] = [2.0, 7.0]
    found["edit"] = [plain(instance[[(0x0018, 0x0081), "FlipAngle", "SliceThickness", "InversionTime"]])]
    found["edit of one"] = plain(series.EchoTime)
    copy = series.copy()
    found["copy"] = [len(copy.instances()), copy.SeriesInstanceUID != series.SeriesInstanceUID, plain(copy.KVP)]
    target = next(each for each in database.patients() if each.PatientID == "2").new_study(StudyDescription="New")
    copy.move_to(target)
    found["move"] = [plain(copy[keyword]) for keyword in ("PatientName", "PatientID", "StudyDescription")]
    series.remove()
    found["remove"] = [len(getattr(database, level)()) for level in levels]
    database.restore()
    found["restore"] = [len(getattr(database, level)()) for level in levels]
    found["restored table"] = table(database)
    one(database).KVP = 98
    database.save()
    found["saved"] = plain(database.KVP)
    return found


if __name__ == "__main__":
    import dbdicom  # type: ignore[import-not-found]

    print("\n" + json.dumps(results(dbdicom.database(sys.argv[1]))))
