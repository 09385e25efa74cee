from __future__ import annotations

import pickle
import sqlite3
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from dcmgen import Dataset, dcmread
from dcmgen.deidentify import DeidentificationError, Deidentifier, Replacement, ReplacementTable
from tests.cli.test_commands import dcmgen

SOURCE = {
    "SOPClassUID": "1.2.840.10008.5.1.4.1.1.2",
    "SOPInstanceUID": "1.2.3.4",
    "StudyInstanceUID": "1.2.3",
    "PatientID": "4711",
    "PatientName": "Doe^Jane",
    "StudyDate": "20240229",
}


def source(**values: str) -> Dataset:
    return Dataset(**{**SOURCE, **values})


def proposed(path: Path, number: int) -> list[str]:
    """Return the replacements of some values, for which every process proposes another one."""
    table = ReplacementTable(path)
    return [table.replacement("UID", f"1.2.{value}", f"9.{number}.{value}") for value in range(20)]


def test_another_run_with_the_table_continues(tmp_path: Path) -> None:
    path = tmp_path / "table.sqlite"
    one = Deidentifier(options=["retain-modified-dates"], table=path).deidentify(source())
    two = Deidentifier(options=["retain-modified-dates"], table=path, most_days=1).deidentify(source())
    assert one == two
    assert Deidentifier(options=["retain-modified-dates"]).deidentify(source()) != one
    table = ReplacementTable(path)
    assert table.find(one.PatientID) == [Replacement("patient", "4711", one.PatientID)]
    assert table.find(one.StudyInstanceUID) == [Replacement("UID", "1.2.3", one.StudyInstanceUID)]
    (days,) = [int(row.replacement) for row in table if row.kind == "days"]
    assert (source().StudyDate.date() - one.StudyDate.date()).days == days
    assert len(table) == 4


def test_the_table_has_precedence_over_the_key(tmp_path: Path) -> None:
    path = tmp_path / "table.sqlite"
    one = Deidentifier(key="the first key of the tests", table=path).deidentify(source())
    two = Deidentifier(key="the other key of the tests", table=path).deidentify(source(SOPInstanceUID="1.2.3.5"))
    assert (one.PatientID, one.StudyInstanceUID) == (two.PatientID, two.StudyInstanceUID)
    without = Deidentifier(key="the first key of the tests").deidentify(source())
    assert without.PatientID == one.PatientID


def test_own_pseudonyms(tmp_path: Path) -> None:
    table = ReplacementTable(tmp_path / "table.sqlite")
    table.add("patient", "4711", "SUBJECT-001")
    table.add("patient", "4711", "SUBJECT-001")
    table.add("days", "4711", "10")
    made = Deidentifier(options=["retain-modified-dates"], table=table).deidentify(source())
    assert (made.PatientID, made.PatientName) == ("SUBJECT-001", "Anonymized^SUBJECT-001")
    assert made.StudyDate == "20240219"
    with pytest.raises(ValueError, match="already replaces this patient by 'SUBJECT-001'"):
        table.add("patient", "4711", "SUBJECT-002")


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("patient", "", "use 1 to 64 characters"),
        ("patient", "A\\B", "without backslashes"),
        ("patient", "A" * 65, "use 1 to 64 characters"),
        ("days", "1.5", "use a whole number"),
        ("UID", "1.02", "use a valid UID"),
        ("name", "A", "use one of patient, UID, days"),
    ],
)
def test_invalid_replacements(kind: str, value: str, message: str, tmp_path: Path) -> None:
    table = ReplacementTable(tmp_path / "table.sqlite")
    with pytest.raises(ValueError, match=message):
        table.add(kind, "4711", value)  # type: ignore[arg-type]
    assert len(table) == 0


def test_processes_and_threads_agree(tmp_path: Path) -> None:
    path = tmp_path / "table.sqlite"
    with ProcessPoolExecutor(2) as pool:
        found = list(pool.map(proposed, [path] * 4, range(4)))
    assert all(each == found[0] for each in found)
    assert len(ReplacementTable(path)) == 20
    table = ReplacementTable(path)
    with ThreadPoolExecutor(4) as threads:
        again = list(threads.map(lambda value: table.replacement("UID", f"1.2.{value}", "1"), range(20)))
    assert again == found[0]


def test_several_processes_write_one_table(tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(20):
        source(SOPInstanceUID=f"1.2.3.{number + 1}").save_as(folder / f"{number}.dcm")
    deidentifier = Deidentifier(table=tmp_path / "table.sqlite")
    report = deidentifier.deidentify_files(folder, tmp_path / "out", processes=2)
    assert (report.objects, report.problems) == (20, [])
    made = [dcmread(path) for path in (tmp_path / "out").rglob("*.dcm")]
    assert len({ds.PatientID for ds in made}) == len({ds.StudyInstanceUID for ds in made}) == 1
    found = {row.replacement for row in ReplacementTable(tmp_path / "table.sqlite") if row.kind == "UID"}
    assert {ds.SOPInstanceUID for ds in made} < found


def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "table.sqlite"
    ReplacementTable(path)
    assert path.stat().st_mode & 0o077 == 0


def test_a_table_is_pickled_as_its_path(tmp_path: Path) -> None:
    table = ReplacementTable(tmp_path / "table.sqlite")
    table.add("patient", "4711", "A")
    copied = pickle.loads(pickle.dumps(Deidentifier(table=table)))
    assert list(copied.table) == list(table) == [Replacement("patient", "4711", "A")]
    table.close()
    assert len(table) == 1


def test_other_files_are_not_changed(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("not a database, but a text that is long enough to look at" * 20)
    with pytest.raises(DeidentificationError, match=r"notes\.txt cannot be used"):
        Deidentifier(table=text)
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE mine (a)")
    before = other.read_bytes()
    with pytest.raises(DeidentificationError, match="it is another database"):
        ReplacementTable(other)
    assert other.read_bytes() == before
    with pytest.raises(DeidentificationError, match="create its folder"):
        ReplacementTable(tmp_path / "missing" / "table.sqlite")


def test_the_command(tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    source().save_as(scans / "1.dcm")
    table = tmp_path / "table.sqlite"
    for out in ("one", "two"):
        done = dcmgen("deidentify", scans, tmp_path / out, "--table", table)
        assert done.returncode == 0, done.stderr
    names = [sorted(path.name for path in (tmp_path / out).rglob("*.dcm")) for out in ("one", "two")]
    assert names[0] == names[1]
    failed = dcmgen("deidentify", scans, tmp_path / "three", "--table", scans / "1.dcm")
    assert failed.returncode == 2
    assert "cannot be used" in failed.stderr
