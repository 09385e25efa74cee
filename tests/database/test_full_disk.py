"""Small disks and read-only media, mounted by root: what fits is valid, nothing is lost, and the errors are clear."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dcmgen import dcmread
from dcmgen.database import Database
from dcmgen.errors import DatabaseError
from tests.database.folders import small, write_tree
from tests.database.test_crashes import killed, run

pytestmark = pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("mount") is None, reason="only root can mount file systems"
)
MOST = 2_000
"""Number of changes after which a disk of one megabyte must be full."""


def mount(*arguments: str) -> bool:
    """Mount a file system; return whether that is allowed here."""
    return subprocess.run(["mount", *arguments], check=False, capture_output=True).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """An empty disk of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)):
        pytest.skip("file systems cannot be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Fill a disk with a file that is not part of the database."""
    path = folder / ".filler"
    with open(path, "wb", buffering=0) as file:
        try:
            while file.write(bytes(512)):
                pass
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
    return path


def repeat(call: Callable[[int], object]) -> int:
    """Call a function with the numbers from 0 until the disk is full; return the number of calls that succeeded."""
    for number in range(MOST):
        try:
            call(number)
        except (DatabaseError, OSError) as error:
            if not re.search("disk is full|No space left", str(error)):
                raise
            return number
    raise AssertionError("the disk did not become full")


def values(db: Database) -> list[object]:
    """Return an element of the files and of the index, which must agree."""
    found = [(each.dataset()["SeriesDescription"].value, each.SeriesDescription) for each in db.instances()]
    assert all(one == other for one, other in found)
    return [one for one, _ in found]


def test_changes_on_a_disk_that_becomes_full(disk: Path) -> None:
    """Each change is made or raises an error; afterwards, all that were made can be saved."""
    reserve = disk / ".reserve"
    reserve.write_bytes(bytes(200_000))
    with Database(write_tree(disk / "data", 1)) as db:
        count = 8 + repeat(lambda number: db.series()[0].copy())
        assert len(db.instances()) == len(values(db)) == count > 8
        reserve.unlink()
        expected = [str(each.SOPInstanceUID) for each in db.instances()]
        db.save()
        assert [each.SOPInstanceUID for each in db.instances()] == expected
    with Database(disk / "data") as db:
        assert [each.SOPInstanceUID for each in db.instances()] == expected
        assert os.listdir(disk / "data" / ".dcmgen" / "changes") == []
        assert db.scan().unchanged == count
        assert db.problems() == []


def test_a_full_disk_leaves_the_old_state_to_two_processes(disk: Path) -> None:
    """One process cannot change anything; another one, which opened the database before, sees the old state."""
    with Database(write_tree(disk / "data", 1)) as reader:
        before = values(reader)

        def change() -> None:
            with Database(disk / "data") as db:
                filler = fill(disk)
                repeat(lambda number: setattr(db, "SeriesDescription", f"changed {number}"))
                filler.unlink()
                db.restore()
                assert values(db) == before

        assert not killed(run(change))
        assert values(reader) == before
        assert reader.scan().unchanged == 8
        reader.SeriesDescription = "changed"
        reader.save()
        assert values(reader) == ["changed"] * 8


def test_the_first_scan_on_a_full_disk(disk: Path) -> None:
    """The error names the index; with an index elsewhere, or with space, the folder can be opened."""
    folder = write_tree(disk / "data", 1)
    filler = fill(disk)
    with pytest.raises((DatabaseError, OSError), match=r"full|space"):
        Database(folder)
    with Database(folder, index=disk.parent / "index.sqlite") as db:
        assert len(db.instances()) == 8
    filler.unlink()
    with Database(folder) as db:
        assert len(db.instances()) == 8
        assert db.problems() == []


def test_saving_on_a_disk_without_space_for_new_folders(disk: Path) -> None:
    with Database(write_tree(disk / "data", 1)) as db:
        db.series()[0].copy()
        db.series()[1].SeriesDescription = "changed"
        expected = len(db.instances()), values(db)
        filler = fill(disk)
        try:
            db.save()
        except (DatabaseError, OSError):
            filler.unlink()
            assert (len(db.instances()), values(db)) == expected
            db.save()
        assert (len(db.instances()), values(db)) == expected
        assert not db.has_changes()


@pytest.mark.parametrize("with_index", [True, False])
def test_media_that_are_mounted_read_only(disk: Path, with_index: bool) -> None:
    """Root cannot write to them either."""
    folder = write_tree(disk / "data", 1)
    if with_index:
        Database(folder).close()
    assert mount("-o", "remount,ro", str(disk))
    with Database(folder) as db:
        assert db.is_read_only
        assert (db.last_scan is None) == with_index
        assert len(db.instances()) == 8
        assert db.series()[0].array()[0].shape == (1, 6, 4)
        for change in (
            lambda: db.series()[0].copy(),
            lambda: db.series()[0].remove(),
            lambda: setattr(db, "KVP", 7),
            lambda: db.import_dicom(small(99)),
            db.save,
        ):
            with pytest.raises(DatabaseError, match="read-only"):
                change()
        copies = db.export_as_dicom(disk.parent / "copy")
        assert [dcmread(path).SOPInstanceUID for path in copies] == [each.SOPInstanceUID for each in db.instances()]
