"""Any sequence of changes, beside a model: a set of instances, of which some are on the disk."""

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
    """Adds, removes, writes, opens again; what is there is what the model says."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.fs = FileSet()
        self.wanted: set[str] = set()
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
        self.wanted.add(str(ds.SOPInstanceUID))
        assert made in self.fs
        assert made.for_addition is (ds.SOPInstanceUID not in self.on_disk)

    @precondition(lambda self: self.wanted)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        uid = data.draw(st.sampled_from(sorted(self.wanted)))
        self.fs.remove(self.fs.find(ReferencedSOPInstanceUIDInFile=uid))
        self.wanted.discard(uid)

    @rule(patient=st.integers(1, 2))
    def remove_patient(self, patient: int) -> None:
        those = self.fs.find(PatientID=f"P{patient}")
        self.fs.remove(those)
        self.wanted -= {str(i.SOPInstanceUID) for i in those}

    @rule(keep=st.booleans())
    def write(self, keep: bool) -> None:
        added = self.wanted - self.on_disk
        self.fs.write(self.root, use_existing=keep and not added)
        self.on_disk = set(self.wanted)
        assert not self.fs.is_staged
        found = {str(i.load().SOPInstanceUID) for i in self.fs}
        assert found == self.wanted
        on_disk = [p for p in self.root.rglob("*") if p.is_file()]
        assert len(on_disk) == len(self.wanted) + 1
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
        self.wanted = set(self.on_disk)

    @precondition(lambda self: self.wanted)
    @rule()
    def copy(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            copy = self.fs.copy(Path(folder, "copy"))
            assert {str(i.load().SOPInstanceUID) for i in copy} == self.wanted
            assert not copy.is_staged

    @invariant()
    def the_same_instances(self) -> None:
        assert {str(i.SOPInstanceUID) for i in self.fs} == self.wanted
        assert len(self.fs) == len(self.wanted)
        assert str(self.fs).count("PATIENT:") <= 2


Changes.TestCase.settings = settings(
    max_examples=30, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
)
TestChanges = Changes.TestCase
