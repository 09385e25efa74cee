"""Processes that are killed at any step or moment leave the old or the new state, and nothing that opening does not repair."""

from __future__ import annotations

import gc
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread
from dcmgen.database import Database, Instance, Record, Series, copy_to, group, merge, move_to
from dcmgen.errors import DatabaseError, DicomError
from tests.database.folders import small

KILLS = 240
"""Number of random moments; with the steps of the actions, about 500 processes are killed."""
SERIES = ("1.2.3.1", "1.2.3.2")
ELEMENTS = ["KVP", "SeriesDescription"]
Action = Callable[[Database], object]


def new_value(db: Database, value: int) -> None:
    """Set new values, which are the same in both instances of a series."""
    db.series()[0][ELEMENTS] = [value, str(value)]


def changed_copy(db: Database) -> None:
    """Create and save a third series, and change it."""
    copy = db.series()[0].copy()
    db.save()
    copy[ELEMENTS] = [8, "8"]


def remove_copy(db: Database) -> None:
    """Remove the third series."""
    (copy,) = (each for each in db.series() if each.SeriesInstanceUID not in SERIES)
    copy.remove()


def replace_images(series: Series, other: Series) -> None:
    """Replace the images of a series by copies of those of another one."""
    series.set_array(np.zeros((2, 6, 4)), other.array()[1])


def all_changes(db: Database) -> None:
    """Make a change of each kind."""
    changed_copy(db)
    remove_copy(db)
    db.series()[0].copy()
    new_value(db, 8)


ACTIONS: dict[str, tuple[Action, Action]] = {
    "open": (lambda db: None, lambda db: Database(db.path)),
    "change": (lambda db: None, lambda db: new_value(db, 8)),
    "change again": (lambda db: new_value(db, 8), lambda db: new_value(db, 9)),
    "copy": (lambda db: None, lambda db: db.series()[0].copy()),
    "remove": (changed_copy, remove_copy),
    "save": (all_changes, lambda db: db.save()),
    "save a series": (all_changes, lambda db: db.series()[0].save()),
    "replace the images": (lambda db: None, lambda db: replace_images(*db.series())),
    "restore": (all_changes, lambda db: db.restore()),
}
"""What a process does before, and the action in which it is killed."""


class Countdown:
    """Kill this process at a step: a statement of SQL, or a change of a file or folder.

    Parameters
    ----------
    steps : int
        Number of the step.
    """

    EVENTS = ("os.rename", "os.remove", "os.mkdir", "shutil.copyfile", "shutil.copymode")

    def __init__(self, steps: int) -> None:
        self._left = steps
        self.runs = False
        sys.addaudithook(self._audit)
        connect = sqlite3.connect

        def traced(*arguments: Any, **options: Any) -> sqlite3.Connection:
            made: sqlite3.Connection = connect(*arguments, **options)
            made.set_trace_callback(self._step)
            return made

        sqlite3.connect = traced  # type: ignore[assignment]

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in self.EVENTS or (event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR)):
            self._step()

    def _step(self, _: object = None) -> None:
        self._left -= self.runs
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)


def run(call: Callable[[], object]) -> int:
    """Run a call in a process, and return the ID of the process."""
    child = os.fork()
    if child == 0:
        try:
            call()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    return child


def killed(child: int) -> bool:
    """Return whether a process was killed; if not, it must have succeeded."""
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, -signal.SIGKILL), "the child failed"
    return status != 0


def change(folder: Path, seed: int, ready: int) -> None:
    """Change a database again and again, and write a byte before each change.

    Each value is new, and the same in both instances of a series.
    """
    rng = random.Random(seed)
    db = Database(folder)
    while True:
        os.write(ready, b"!")
        series = rng.choice(db.series())
        value = rng.randrange(1, 1 << 20)
        action = rng.randrange(6)
        if action < 2:
            series.Rows = 1 + value % 60_000
            series[ELEMENTS] = [value, str(value)]
        elif action == 2:
            series.copy().remove()
        elif action == 3:
            db.restore()
        elif action == 4:
            db.save()
        else:
            series[ELEMENTS] = [value, str(value)]
            series.save()


def check(folder: Path) -> bool:
    """Open a database after a crash, and compare it with its files; return whether it had changes."""
    with Database(folder) as db:
        had_changes = db.has_changes()
        found = db.series()
        assert {each.SeriesInstanceUID for each in found} >= {*SERIES}
        assert all(len(each.instances()) == 2 for each in found), "a copy of a series has all instances or none"
        for series in found:
            files = [dcmread(path) for path in series.files()]
            assert {float(ds.KVP) for ds in files} == {float(series.KVP)}, "all instances or none have a new value"
            assert {ds.SeriesDescription for ds in files} == {series.SeriesDescription} == {str(int(series.KVP))}
            assert {ds.Rows for ds in files} == {series.Rows}
        (counted,) = db.query("SELECT sum(instances) AS instances, sum(size) AS size FROM series")
        (listed,) = db.query("SELECT count(*) AS instances, sum(size) AS size FROM instances")
        assert counted == listed, "the counts of series follow the rows of instances"
        known = {os.path.basename(path) for each in found for path in each.files()}
        changes = folder / ".dcmgen" / "changes"
        assert {*os.listdir(changes)} <= known if changes.exists() else True, "files without a row are deleted"
        db.restore()
        restored = db.series()
        assert {each.SeriesInstanceUID for each in restored} >= {*SERIES}
        assert all(len(each.instances()) == 2 for each in restored)
        assert not changes.exists() or os.listdir(changes) == []
        assert db.scan().changed == 0
        assert db.problems() == []
    hidden = [each for each in folder.rglob(".*") if each.name != ".dcmgen"]
    assert hidden == []
    return had_changes


@pytest.fixture
def folder() -> Iterator[Path]:
    """Two series, in memory if possible, because disks are slow, and the end of a process does not depend on them."""
    with TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as name:
        made = Path(name) / "data"
        made.mkdir()
        for number in range(4):
            small(number, SeriesInstanceUID=SERIES[number // 2], KVP=7, SeriesDescription="7").save_as(
                made / f"{number}.dcm"
            )
        with Database(made) as db:  # imports everything that the processes need
            db.series()[0].copy().remove()
            db.series()[0].KVP = 7
            db.save()
        gc.collect()
        gc.freeze()  # the processes share this memory until they write to it
        yield made
        gc.unfreeze()


def test_kills_at_random_moments(folder: Path) -> None:
    """Each process continues with what the one before left."""
    rng = random.Random(0)
    changed = 0
    for seed in range(KILLS):
        waiting, ready = os.pipe()
        child = run(partial(change, folder, seed, ready))
        for _ in range(seed % 8):  # without a change, it may be killed while it opens the database
            os.read(waiting, 1)
        time.sleep(rng.uniform(0, 0.015))
        os.kill(child, signal.SIGKILL)
        os.close(waiting)
        os.close(ready)
        assert killed(child)
        changed += check(folder)
    assert changed > KILLS // 10, "the processes were killed before they changed anything"


def link(source: str, target: str) -> None:
    """Copy the index; link other files, whose inode and time are in the index."""
    (os.link if source.endswith(".dcm") else shutil.copyfile)(source, target)


@pytest.mark.parametrize("name", ACTIONS)
def test_kills_at_each_step(folder: Path, name: str) -> None:
    """A process is killed at the first step of an action, the next one at the second step, until one completes."""
    before, action = ACTIONS[name]
    with Database(folder) as db:
        before(db)
    copy = folder.with_name("copy")

    def act(steps: int) -> None:
        countdown = Countdown(steps)
        db = Database(copy)
        countdown.runs = True
        action(db)

    is_killed = True
    steps = 0
    while is_killed:
        steps += 1
        shutil.copytree(folder, copy, copy_function=link)
        is_killed = killed(run(partial(act, steps)))
        check(copy)
        shutil.rmtree(copy)
    assert steps > 5, "the steps are not counted"


def study_of(db: Database) -> Record:
    """Return a new study in a new patient."""
    found: Record = db.new_study(PatientID="B", StudyDescription="new")
    return found


BATCHES: dict[str, Callable[[Database], object]] = {
    "merge": lambda db: merge(db.series()),
    "merge in place": lambda db: merge(db.series(), inplace=True),
    "group": lambda db: group(db.series()),
    "group in place": lambda db: group(db.series(), inplace=True),
    "copy_to": lambda db: copy_to(db.series(), db.studies(StudyDescription="new")[0]),
    "move_to": lambda db: move_to(db.series(), db.studies(StudyDescription="new")[0]),
    "new series": lambda db: db.new_series(PatientID="C"),
    "subseries": lambda db: db.series()[0].subseries(InstanceNumber=0, move=True),
    "remove a patient": lambda db: db.patients()[0].remove(),
}
"""Changes of several records."""


def content(db: Database) -> list[tuple[str, str, list[int]]]:
    """Return the studies of a database, and the numbers of the images of each series, without new UIDs."""
    return sorted(
        (
            str(study.parent.PatientID),
            str(study.StudyDescription),
            sorted(len(series.instances()) for series in study.series()),
        )
        for study in db.studies()
    )


@pytest.mark.parametrize("name", BATCHES)
def test_changes_of_several_records_are_made_together(folder: Path, name: str) -> None:
    """A process is killed at one step after the other; all records are changed, or none."""
    with Database(folder) as db:
        study_of(db)
        before = content(db)
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy, copy_function=link)
    with Database(copy) as db:
        BATCHES[name](db)
        after = content(db)
    shutil.rmtree(copy)
    assert after != before
    seen = []

    def act(steps: int) -> None:
        countdown = Countdown(steps)
        db = Database(copy)
        countdown.runs = True
        BATCHES[name](db)

    is_killed = True
    steps = 1
    while is_killed:
        shutil.copytree(folder, copy, copy_function=link)
        is_killed = killed(run(partial(act, steps)))
        with Database(copy) as db:
            seen.append(content(db))
            known = {os.path.basename(instance.path) for instance in db.instances()}
            changes = copy / ".dcmgen" / "changes"
            assert {*os.listdir(changes)} <= known if changes.exists() else True
            db.restore()
            assert content(db) == [("4711", "", [2, 2])] or len(db.instances()) == 4
        shutil.rmtree(copy)
        steps += 3
    assert steps > 15, "the steps are not counted"
    assert seen[0] == before
    assert seen[-1] == after
    assert all(each in (before, after) for each in seen)


GROUPINGS: dict[str, Callable[[Sequence[Series], Record], object]] = {
    "merge": lambda series, study: merge(series, inplace=True),
    "group": lambda series, study: group(series, inplace=True),
    "move_to": move_to,
}


@pytest.mark.parametrize("name", GROUPINGS)
def test_a_file_that_cannot_be_read_changes_no_record(folder: Path, name: str) -> None:
    with Database(folder) as db:
        study = study_of(db)
        db.save()
        before, paths = content(db), db.files()
        first, second = db.series()
        keys = first._key, second._key
        Path(second.instances()[1].path).write_bytes(b"no longer DICOM")
        with pytest.raises(DicomError):
            GROUPINGS[name]([first, second], study)
        assert content(db) == before
        assert db.files() == paths
        assert (first._key, second._key) == keys
        assert os.listdir(folder / ".dcmgen" / "changes") == []
        assert not db.has_changes()
        with Database(folder) as other:
            other.series()[0].KVP = 9  # the lock was released


@pytest.mark.parametrize("kind", ["in files", "read into memory", "without a folder"])
@pytest.mark.parametrize("name", GROUPINGS)
def test_a_record_of_another_database_changes_no_record(folder: Path, name: str, kind: str) -> None:
    """Records can be copied to another database, but not moved."""
    with Database(folder) as source, Database() as memory:
        memory.import_dicom(folder)
        db = memory if kind == "without a folder" else source
        study = study_of(db)
        if kind == "read into memory":
            db.read().series()[0].KVP = 8
        before, values = content(db), [ds.KVP for ds in map(Instance.dataset, db.instances())]
        first, other = db.series()[0], (source if db is memory else memory).series()[0]
        key = first._key
        with pytest.raises(DatabaseError, match="another database"):
            GROUPINGS[name]([first, other], study)
        assert content(db) == before
        assert [ds.KVP for ds in map(Instance.dataset, db.instances())] == values
        assert first._key == key
        assert first.exists()
