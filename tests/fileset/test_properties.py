"""Random sequences of changes, compared with a model: a set of instances, some of which are on disk."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dcmgen.fileset import FileSet, is_conformant_file_id
from tests.fileset.common import instance, keys, pydicoms

NUMBERS = st.tuples(st.integers(1, 2), st.integers(1, 2), st.integers(1, 2), st.integers(1, 3))


class Changes(RuleBasedStateMachine):
    """Adds, removes, writes and reopens; the content always equals that of the model."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.fs = FileSet()
        self.expected: set[str] = set()
        self.on_disk: set[str] = set()

    def teardown(self) -> None:
        self.folder.cleanup()

    @property
    def root(self) -> Path:
        return Path(self.folder.name, "media")

    @rule(numbers=NUMBERS)
    def add(self, numbers: tuple[int, int, int, int]) -> None:
        ds = instance(*numbers)
        made = self.fs.add(ds)
        self.expected.add(str(ds.SOPInstanceUID))
        assert made in self.fs
        assert made.for_addition is (ds.SOPInstanceUID not in self.on_disk)

    @precondition(lambda self: self.expected)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        uid = data.draw(st.sampled_from(sorted(self.expected)))
        self.fs.remove(self.fs.find(ReferencedSOPInstanceUIDInFile=uid))
        self.expected.discard(uid)

    @rule(patient=st.integers(1, 2))
    def remove_patient(self, patient: int) -> None:
        removed = self.fs.find(PatientID=f"P{patient}")
        self.fs.remove(removed)
        self.expected -= {str(i.SOPInstanceUID) for i in removed}

    @rule(keep=st.booleans())
    def write(self, keep: bool) -> None:
        added = self.expected - self.on_disk
        self.fs.write(self.root, use_existing=keep and not added)
        self.on_disk = set(self.expected)
        assert not self.fs.is_staged
        found = {str(i.load().SOPInstanceUID) for i in self.fs}
        assert found == self.expected
        on_disk = [p for p in self.root.rglob("*") if p.is_file()]
        assert len(on_disk) == len(self.expected) + 1
        assert all(is_conformant_file_id(p.relative_to(self.root)) for p in on_disk)
        assert all(any(p.iterdir()) for p in self.root.rglob("*") if p.is_dir())
        theirs = pydicoms(self.root / "DICOMDIR")
        assert keys(theirs) == keys(FileSet(self.root))
        assert sorted(keys(theirs)) == sorted(keys(self.fs))

    @precondition(lambda self: self.fs.path)
    @rule()
    def reopen(self) -> None:
        self.fs = FileSet(self.root)
        assert not self.fs.repairs
        self.expected = set(self.on_disk)

    @precondition(lambda self: self.expected)
    @rule()
    def copy(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            copy = self.fs.copy(Path(folder, "copy"))
            assert {str(i.load().SOPInstanceUID) for i in copy} == self.expected
            assert not copy.is_staged

    @invariant()
    def the_same_instances(self) -> None:
        assert {str(i.SOPInstanceUID) for i in self.fs} == self.expected
        assert len(self.fs) == len(self.expected)
        assert str(self.fs).count("PATIENT:") <= 2


Changes.TestCase.settings = settings(
    max_examples=30, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)
TestChanges = Changes.TestCase
