"""Processes that are killed at any moment leave the old or the new state, and nothing that opening does not repair."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from dcmgen import dcmread
from dcmgen.database import Database
from tests.database.folders import small

KILLS = 500
SERIES = ("1.2.3.1", "1.2.3.2")


def change(folder: Path, seed: int, ready: int) -> None:
    """Change a database again and again; each value is new, and the same in both instances of a series."""
    rng = random.Random(seed)
    db = Database(folder)
    os.write(ready, b"!")
    while True:
        series = rng.choice(db.series())
        value = rng.randrange(1, 1 << 20)
        action = rng.randrange(6)
        if action < 2:
            series.Rows = 1 + value % 60_000
            series[["KVP", "SeriesDescription"]] = [value, str(value)]
        elif action == 2:
            series.copy().remove()
        elif action == 3:
            db.restore()
        elif action == 4:
            db.save()
        else:
            series[["KVP", "SeriesDescription"]] = [value, str(value)]
            series.save()


def check(folder: Path) -> bool:
    """Open a database after a crash, and compare it with its files; return whether it had changes."""
    with Database(folder) as db:
        had_changes = db.has_changes()
        found = db.series()
        unsaved = [each for each in found if each.SeriesInstanceUID not in SERIES]
        assert {each.SeriesInstanceUID for each in found} >= {*SERIES}
        assert all(len(each.instances()) == 2 for each in found), "a copy of a series has all instances or none"
        for series in found:
            files = [dcmread(path) for path in series.files()]
            assert {float(ds.KVP) for ds in files} == {float(series.KVP)}, "all instances or none have a new value"
            assert {ds.SeriesDescription for ds in files} == {series.SeriesDescription} == {str(int(series.KVP))}
            assert {ds.Rows for ds in files} == {series.Rows}
        known = {os.path.basename(path) for each in found for path in each.files()}
        changes = folder / ".dcmgen" / "changes"
        assert {*os.listdir(changes)} <= known if changes.exists() else True, "files without a row are deleted"
        db.restore()
        assert len(db.instances()) == 4 + 2 * sum(each.exists() for each in unsaved)
        assert not changes.exists() or os.listdir(changes) == []
        assert db.scan().changed == 0
        assert db.problems() == []
    hidden = [each for each in folder.rglob(".*") if each.name != ".dcmgen"]
    assert hidden == []
    return had_changes


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory where there is one, because disks are slow, and the death of a process needs no disk."""
    with TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as name:
        yield Path(name)


def test_kills_at_random_moments(folder: Path) -> None:
    for number in range(4):
        small(number, SeriesInstanceUID=SERIES[number // 2], KVP=7, SeriesDescription="7").save_as(
            folder / f"{number}.dcm"
        )
    with Database(folder) as db:  # imports everything that the processes need
        db.series()[0].copy().remove()
        db.series()[0].KVP = 7
        db.save()
    rng = random.Random(0)
    changed = 0
    for seed in range(KILLS):
        waiting, ready = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                change(folder, seed, ready)
            finally:
                os._exit(1)
        if seed % 8:  # the others may be killed while they open the database
            os.read(waiting, 1)
        time.sleep(rng.uniform(0, 0.02))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        os.close(waiting)
        os.close(ready)
        assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, "the child failed"
        changed += check(folder)
    assert changed > KILLS // 10, "the processes were killed before they changed anything"
