"""Queries: they use the indexes of SQLite, and their order is that of Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dcmgen.database import Database, between
from dcmgen.database.columns import INSTANCE
from dcmgen.database.elements import sort_key
from dcmgen.database.filters import conditions
from dcmgen.database.queries import SORTED_BY
from tests.database.folders import small, write_tree

VALUES: list[dict[str, Any]] = [
    {"PatientName": None, "SeriesNumber": 3},
    {"PatientName": "Doe^Jane", "SeriesNumber": None, "SeriesDescription": "b"},
    {"PatientName": "Doe^Jane", "SeriesNumber": 10, "SeriesDescription": "ä"},
    {"PatientName": "doe^jane", "SeriesNumber": 9, "SeriesDescription": "Z"},
    {"PatientName": "Ångström", "SeriesNumber": 2, "SeriesDescription": None},
    {"PatientName": "Ωμέγα", "SeriesNumber": 2, "SeriesDescription": "\U0001f600"},
    {"PatientName": "Ωμέγα", "SeriesNumber": 1, "SeriesDescription": "\uffee"},
]


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Series with values of each kind: absent, numbers, texts beyond ASCII."""
    for number, values in enumerate(VALUES):
        for part in range(2):
            ds = small(10 * number + part, PatientID=f"{number}", SpecificCharacterSet="ISO_IR 192")
            ds.StudyInstanceUID = f"1.2.{number}"
            ds.SeriesInstanceUID = f"1.2.3.{number}"
            ds.InstanceNumber = 1 - part
            for keyword, value in values.items():
                setattr(ds, keyword, value)
            ds.save_as(tmp_path / f"{number}{part}.dcm")
    return tmp_path


@pytest.mark.parametrize(
    "sort_by",
    [None, "SeriesNumber", "SeriesDescription", ["PatientName", "SeriesNumber"], "InstanceNumber", "KVP"],
)
@pytest.mark.parametrize("level", ["patients", "studies", "series", "instances"])
def test_the_order_is_that_of_python(mixed: Path, level: str, sort_by: Any) -> None:
    with Database(mixed) as db:
        found = getattr(db, level)(sortby=sort_by)
        names = [sort_by] if isinstance(sort_by, str) else sort_by or SORTED_BY[found[0]._level]

        def key(record: Any) -> Any:
            values = [record[name] for name in names]
            first = [value[0] if isinstance(value, list) else value for value in values]
            return sort_key(first), record._key

        assert found == sorted(found, key=key)
        assert {*found} == {*getattr(db, level)(sort=False)}


@pytest.mark.parametrize("match", ["any", "all"])
@pytest.mark.parametrize(
    "condition",
    [
        {"SeriesNumber": 2},
        {"SeriesNumber": None},
        {"SeriesNumber": [2, None]},
        {"SeriesNumber": between(2, 9)},
        {"PatientName": "Doe*"},
        {"PatientName": None},
        {"SeriesDescription": "*"},
        {"InstanceNumber": 0},
        {"InstanceNumber": between(high=0), "PatientName": "?oe^*"},
        {"ImageType": "ORIGINAL"},
        {"KVP": 120, "InstanceNumber": 1},
        {"SeriesNumber": []},
    ],
)
def test_filters_find_what_the_values_say(mixed: Path, condition: dict[str, Any], match: Any) -> None:
    """Conditions as SQL, with NULL where an element is absent, agree with those on the values of datasets."""
    wanted = conditions(condition)
    with Database(mixed) as db:
        fulfilled = {
            each: all(one.matches(each.dataset().get(one.keyword)) for one in wanted) for each in db.instances()
        }
        quantifier = any if match == "any" else all
        expected = [each for each in db.series() if quantifier(fulfilled[one] for one in each.instances())]
        assert db.series(**condition, match=match) == expected
        assert {*db.instances(**condition)} == {each for each, fits in fulfilled.items() if fits}


@pytest.mark.parametrize("level", ["patients", "studies", "series", "instances"])
@pytest.mark.parametrize("keyword", INSTANCE)
@pytest.mark.parametrize("kind", ["equal", "range"])
def test_filters_on_instances_do_not_read_all_rows(tmp_path: Path, level: str, keyword: str, kind: str) -> None:
    """SQLite finds the rows in an index, also without statistics of the tables."""
    value: Any = {"SOPInstanceUID": "1.2.3", "AcquisitionTime": "101010", "ContentTime": "101010"}.get(keyword, 1)
    with Database(write_tree(tmp_path / "data")) as db:
        statements: list[str] = []
        db._open_store().index.connection.set_trace_callback(statements.append)
        getattr(db, level)(**{keyword: between(value, value) if kind == "range" else value})
        db._open_store().index.connection.set_trace_callback(None)
        plans = [
            row["detail"] for text in statements if keyword in text for row in db.query(f"EXPLAIN QUERY PLAN {text}")
        ]
    assert any(f"files_{keyword}" in each for each in plans), plans
    assert not any(each.startswith("SCAN f") for each in plans), plans


def test_changes_do_not_read_all_rows(tmp_path: Path) -> None:
    """Opening, changing, saving and restoring use the indexes of SQLite, so that they take as long in large databases."""
    with Database(write_tree(tmp_path / "data")) as db:
        statements: list[str] = []
        store = db._open_store()
        store.index.connection.set_trace_callback(statements.append)
        series = db.patients(PatientID="1")[0].series()[0]
        for action in (series.save, series.restore):
            series.SeriesDescription = "new"
            series.instances()[0].remove()
            series.copy()
            assert series.has_changes()
            store.recover()
            action()
        store.index.connection.set_trace_callback(None)
        plans = {
            (row["detail"], text)
            for text in statements
            if text.startswith(("SELECT", "UPDATE", "DELETE", "INSERT"))
            for row in db.query(f"EXPLAIN QUERY PLAN {text}")
        }
    assert any("SEARCH" in detail for detail, _ in plans)
    assert not {each for each in plans if each[0].startswith(("SCAN f", "SCAN files"))}


def test_the_counts_of_records_follow_changes(tmp_path: Path) -> None:
    def check(db: Database) -> None:
        for view in ("patients", "studies", "series"):
            (counted,) = db.query(f"SELECT sum(instances) AS instances, sum(size) AS size FROM {view}")
            (listed,) = db.query("SELECT count(*) AS instances, sum(size) AS size FROM instances")
            assert counted == listed
        for series in db.series():
            (row,) = db.query("SELECT instances FROM series WHERE SeriesInstanceUID = ?", [series.SeriesInstanceUID])
            assert row["instances"] == len(series.instances())

    folder = write_tree(tmp_path / "data")
    with Database(folder) as db:
        check(db)
        first, second, *_ = db.series()
        first.SeriesDescription = "longer than before"
        check(db)
        first.copy_to(second.parent)
        first.instances()[0].move_to(second)
        check(db)
        second.remove()
        check(db)
        first.save()
        check(db)
        db.restore()
        check(db)
        db.series()[0].remove()
        db.save()
        (folder / "1/2/1/5.dcm").unlink()
        db.scan()
        check(db)
