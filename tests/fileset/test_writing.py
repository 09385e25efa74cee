"""Writing: accepted by other software, with exact offsets, atomic, and files copied byte for byte."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pydicom
import pytest

from dcmgen import dcmread, examples
from dcmgen.errors import FileSetError
from dcmgen.fileset import FileSet, dicomdir, is_conformant_file_id, writing
from tests.data import dciodvfy, needs_dciodvfy
from tests.fileset.common import THEIRS, instance, keys, pydicoms, quiet, tree, uid

EXAMPLES = ("ct", "mr", "rt_plan", "rt_dose", "rt_ss", "rgb_color", "ybr_color", "jpeg2k", "waveform")


def files(root: Path) -> dict[str, bytes]:
    """Return the content of all files in a folder except for the DICOMDIR."""
    return {
        str(p.relative_to(root)): p.read_bytes()
        for p in sorted(root.rglob("*"))
        if p.is_file() and p.name != "DICOMDIR"
    }


@pytest.fixture
def written(tmp_path: Path) -> FileSet:
    fs = FileSet()
    for name in EXAMPLES:
        fs.add(examples.get_path(name))
    fs.add(instance())
    fs.ID = "TEST_1"
    fs.write(tmp_path / "media")
    return fs


@pytest.fixture
def root(written: FileSet) -> Path:
    assert written.path is not None
    return Path(written.path)


# -- other software --------------------------------------------------------------------------------------------------


def test_pydicom_reads_the_same(written: FileSet, root: Path) -> None:
    theirs = pydicoms(root / "DICOMDIR")
    assert tree(theirs) == tree(written) == tree(FileSet(root))
    assert keys(theirs) == keys(written) == keys(FileSet(root))
    assert (theirs.ID, theirs.UID) == (written.ID, written.UID)
    assert [i.load().SOPInstanceUID for i in theirs] == [i.SOPInstanceUID for i in written]


def test_our_validator_finds_nothing(root: Path) -> None:
    report = dcmread(root / "DICOMDIR").validate()
    assert not report.errors
    assert not report.warnings


@needs_dciodvfy
def test_dciodvfy_finds_nothing(root: Path) -> None:
    done = subprocess.run([dciodvfy() or "", root / "DICOMDIR"], capture_output=True, text=True)
    assert not re.findall("^(?:Error|Warning).*", done.stdout + done.stderr, re.MULTILINE)


@pytest.mark.skipif(shutil.which("dcmdump") is None, reason="dcmtk is not installed")
def test_dcmtk_resolves_every_offset(written: FileSet, root: Path) -> None:
    """dcmdump computes the offset of each record and prints it next to the record."""
    done = subprocess.run(["dcmdump", root / "DICOMDIR"], capture_output=True, text=True, check=True)
    assert not re.findall("^[EW]:.*", done.stderr, re.MULTILINE)
    offsets = set(map(int, re.findall(r"#  offset=\$(\d+)", done.stdout)))
    pointers = set(map(int, re.findall(r"\(0004,1[24][0-9a-f]{2}\) up (\d+)", done.stdout)))
    assert len(offsets) == sum(1 for _ in written._tree.walk())
    assert pointers - {0} == offsets


@pytest.mark.skipif(shutil.which("dcmmkdir") is None, reason="dcmtk is not installed")
def test_dcmtk_adds_to_it(root: Path) -> None:
    """dcmmkdir reads the directory by its offsets, and rewrites it."""
    instance(9).save_as(root / "EXTRA")
    done = subprocess.run(
        ["dcmmkdir", "+A", "-Pgp", "-W", "+D", "DICOMDIR", "EXTRA"], cwd=root, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    fs = FileSet(root)
    assert not fs.repairs
    assert len(fs) == len(EXAMPLES) + 2
    assert fs.find(PatientID="P9")[0].FileID == "EXTRA"


# -- layout ----------------------------------------------------------------------------------------------------------


def test_names_conform_and_files_are_copied_byte_for_byte(written: FileSet, root: Path) -> None:
    for made, name in zip(written, EXAMPLES, strict=False):
        assert made.FileID is not None
        assert is_conformant_file_id(made.FileID)
        assert Path(made.path).read_bytes() == examples.get_path(name).read_bytes()
    assert written.find(Modality="CT")[0].FileID == "PA000001/ST000001/SE000001/IM000001"
    assert len(files(root)) == len(EXAMPLES) + 1


def test_a_new_instance_is_written_to_the_folder_of_its_series(written: FileSet, root: Path) -> None:
    fs = FileSet(root)
    new = fs.add(instance(number=2))
    other = fs.add(instance(series=2))
    assert new.FileID is None
    assert (new.for_addition, new.is_staged, fs.is_staged) == (True, True, True)
    fs.write()
    first = fs.find(ReferencedSOPInstanceUIDInFile=instance().SOPInstanceUID)[0]
    assert first.FileID is not None
    assert new.FileID is not None
    assert other.FileID is not None
    assert new.FileID.rpartition("/")[0] == first.FileID.rpartition("/")[0]
    assert other.FileID.split("/")[:2] == first.FileID.split("/")[:2]
    assert not fs.is_staged
    assert keys(pydicoms(root / "DICOMDIR")) == keys(FileSet(root))


def test_write_without_changes_does_nothing(written: FileSet, root: Path) -> None:
    before = os.stat(root / "DICOMDIR").st_mtime_ns, os.stat(root / "DICOMDIR").st_ino
    FileSet(root).write()
    assert (os.stat(root / "DICOMDIR").st_mtime_ns, os.stat(root / "DICOMDIR").st_ino) == before


def test_records_that_were_read_are_written_unchanged(tmp_path: Path) -> None:
    """Additional keys in records of other software are preserved."""
    shutil.copytree(THEIRS, tmp_path / "media")
    fs = FileSet(tmp_path / "media")
    old = pydicom.dcmread(THEIRS / "DICOMDIR")
    fs.ID = "NEW_NAME"
    fs.write()
    new = pydicom.dcmread(tmp_path / "media" / "DICOMDIR")
    assert new.FileSetID == "NEW_NAME"

    def bare(ds: Any) -> list[str]:
        for record in ds.DirectoryRecordSequence:
            record.OffsetOfTheNextDirectoryRecord = record.OffsetOfReferencedLowerLevelDirectoryEntity = 0
            record.pop(0x00040000, None)
        return sorted(str(r) for r in ds.DirectoryRecordSequence)

    assert bare(new) == bare(old)


# -- removal -----------------------------------------------------------------------------------------------------------


def test_records_with_the_character_set_of_the_directory(tmp_path: Path) -> None:
    """Their bytes are copied; in another encoding, text gets a separate character set, because it does not inherit one."""
    fs = FileSet()
    fs.add(instance(PatientName="Jager"))
    fs.write(tmp_path / "media")
    path = tmp_path / "media" / "DICOMDIR"
    data = path.read_bytes().replace(b"Jager", b"J\xe4ger") + b"\x08\0\5\0CS\x0a\0ISO_IR 100"
    path.write_bytes(data)
    fs = FileSet(path)
    fs.add(instance(2))
    fs.write()
    (first, *_), (again, *_) = (dcmread(each).DirectoryRecordSequence for each in (data, path))
    assert again.PatientName == "Jäger"
    assert [(one.tag, one.VR, again.value_bytes(one.tag)) for one in again if one.tag >> 16 > 4] == [
        (one.tag, one.VR, first.value_bytes(one.tag)) for one in first if one.tag >> 16 > 4
    ]
    fs.copy(tmp_path / "copy", force_implicit=True)
    (again, *_) = dcmread(tmp_path / "copy" / "DICOMDIR").DirectoryRecordSequence
    assert (again.SpecificCharacterSet, again.PatientName) == ("ISO_IR 192", "Jäger")


def test_removal_deletes_files_and_empty_folders(written: FileSet, root: Path) -> None:
    fs = FileSet(root)
    removed = fs.find(Modality="CT")
    assert len(removed) == 2
    fs.remove(removed)
    assert len(fs) == len(EXAMPLES) - 1
    assert [i.for_removal for i in removed] == [True, True]
    assert removed[0] not in fs
    assert "2 removals" in str(fs)
    assert all(i.exists for i in removed)
    fs.write()
    assert not any(i.exists for i in removed)
    assert not (root / "PA000001").exists()
    assert "PatientID='P1'" not in str(fs)
    assert keys(pydicoms(root / "DICOMDIR")) == keys(fs)


def test_removals_and_additions_can_be_canceled(written: FileSet, root: Path) -> None:
    fs = FileSet(root)
    one = fs.find(Modality="MR")[0]
    fs.remove(one)
    assert fs.add(examples.get_path("mr")) is one
    assert not one.is_staged
    new = fs.add(instance(3))
    staged = new.path
    assert os.path.exists(staged)
    fs.remove(new)
    assert not os.path.exists(staged)
    assert not fs.is_staged
    assert "P3" not in str(fs)
    with pytest.raises(FileSetError, match="not in the file-set"):
        fs.remove(new)


def test_adding_an_instance_twice(written: FileSet) -> None:
    one = written.add(instance())
    assert one is written.add(instance())
    assert one in written
    assert instance().SOPInstanceUID in written
    assert uid("other") not in written


def test_later_changes_to_an_added_dataset_have_no_effect(tmp_path: Path) -> None:
    ds = instance()
    fs = FileSet()
    fs.add(ds)
    ds.PatientID = "CHANGED"
    fs.write(tmp_path)
    assert fs.find_values("PatientID", load=True) == ["P1"]


def test_a_changed_uid_is_written_to_file_meta(tmp_path: Path) -> None:
    ds = dcmread(examples.get_path("ct"))
    ds.SOPInstanceUID = "1.2.3.4"
    fs = FileSet()
    instance = fs.add(ds)
    fs.write(tmp_path / "set")
    assert dcmread(instance.path).file_meta.MediaStorageSOPInstanceUID == "1.2.3.4"


def test_files_without_preamble_are_written_with_one(tmp_path: Path) -> None:
    ds = instance()
    ds.save_as(tmp_path / "complete")
    data = (tmp_path / "complete").read_bytes()
    meta = int.from_bytes(data[140:144], "little")
    (tmp_path / "bare").write_bytes(data[144 + meta :])
    fs = FileSet()
    fs.add(tmp_path / "bare")
    fs.write(tmp_path / "media")
    assert pydicoms(tmp_path / "media" / "DICOMDIR").find_values("PatientID", load=True) == ["P1"]


# -- names that do not conform -----------------------------------------------------------------------------------------


@pytest.fixture
def lower(tmp_path: Path) -> Path:
    """A file-set with one instance, whose File ID is in lower case."""
    fs = FileSet()
    fs.add(instance())
    fs.write(tmp_path / "media")
    folder = tmp_path / "media"
    os.rename(folder / "PA000001" / "ST000001" / "SE000001" / "IM000001", folder / "slice-1.dcm")
    shutil.rmtree(folder / "PA000001")
    ds = dcmread((folder / "DICOMDIR").read_bytes())
    ds.DirectoryRecordSequence[3].ReferencedFileID = "slice-1.dcm"
    ds.save_as(folder / "DICOMDIR")
    fs = FileSet(folder)
    fs.ID = "X"  # so that write corrects the offsets
    fs.write(use_existing=True)
    return folder


def test_files_with_nonconforming_names_are_moved(lower: Path) -> None:
    fs = FileSet(lower)
    one = next(iter(fs))
    data = Path(one.path).read_bytes()
    assert (one.for_moving, fs.is_staged) == (True, True)
    assert "directory structure update" in str(fs)
    fs.write()
    assert (one.FileID, one.for_moving) == ("PA000001/ST000001/SE000001/IM000001", False)
    assert Path(one.path).read_bytes() == data
    assert not (lower / "slice-1.dcm").exists()
    assert keys(pydicoms(lower / "DICOMDIR")) == keys(fs)


def test_use_existing_keeps_names(lower: Path) -> None:
    fs = FileSet(lower)
    fs.ID = "OTHER"
    fs.write(use_existing=True)
    assert (lower / "slice-1.dcm").exists()
    assert FileSet(lower).ID == "OTHER"
    fs.add(instance(2))
    with pytest.raises(FileSetError, match="use_existing"):
        fs.write(use_existing=True)


# -- copies ------------------------------------------------------------------------------------------------------------


def test_copy_includes_staged_changes(written: FileSet, root: Path, tmp_path: Path) -> None:
    before = files(root)
    fs = FileSet(root)
    fs.remove(fs.find(Modality="MR"))
    fs.add(instance(5))
    copy = fs.copy(tmp_path / "copy", file_set_id="COPY")
    assert (copy.ID, fs.ID) == ("COPY", "TEST_1")
    assert sorted(keys(copy)) == sorted(keys(fs))
    assert fs.is_staged
    assert not copy.is_staged
    assert files(root) == before
    assert keys(pydicoms(tmp_path / "copy" / "DICOMDIR")) == keys(copy)
    with pytest.raises(FileExistsError):
        fs.copy(tmp_path / "copy")
    with pytest.raises(FileSetError, match="own root folder"):
        fs.copy(root)


def test_copies_of_the_file_sets_of_pydicom(tmp_path: Path) -> None:
    for number, name in enumerate(("DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit", "DICOMDIR-reordered")):
        fs = quiet(THEIRS / name)
        copy = fs.copy(tmp_path / str(number))
        assert not copy.repairs
        assert tree(copy) == tree(fs) == tree(pydicoms(tmp_path / str(number) / "DICOMDIR"))
        for one, other in zip(fs, copy, strict=True):
            assert Path(one.path).read_bytes() == Path(other.path).read_bytes()
            assert one.FileID == other.FileID


def test_force_implicit(written: FileSet, tmp_path: Path) -> None:
    copy = written.copy(tmp_path / "copy", force_implicit=True)
    assert pydicom.dcmread(tmp_path / "copy" / "DICOMDIR").file_meta.TransferSyntaxUID == "1.2.840.10008.1.2"
    assert tree(copy) == tree(written) == tree(pydicoms(tmp_path / "copy" / "DICOMDIR"))
    assert {r.kind for r in copy.repairs} == {"transfer syntax"}


# -- failures ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["_copy", "write_file", "encode"])
def test_a_failed_write_changes_nothing(
    written: FileSet, root: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    fs = FileSet(root)
    before, directory = files(root), (root / "DICOMDIR").read_bytes()
    fs.remove(fs.find(Modality="CT"))
    for number in range(3):
        fs.add(instance(7, number=number))
    calls = 0
    real = getattr(writing, step)

    def failing(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == (3 if step == "_copy" else 1):
            raise OSError(28, "No space left on device")
        return real(*arguments, **options)

    monkeypatch.setattr(writing, step, failing)
    with pytest.raises(OSError, match="No space"):
        fs.write()
    assert files(root) == before
    assert (root / "DICOMDIR").read_bytes() == directory
    assert not [p for p in root.rglob("*") if p.is_dir() and not any(p.iterdir())]
    monkeypatch.undo()
    fs.write()  # the changes are still staged
    assert len(FileSet(root)) == len(EXAMPLES) + 1 - 2 + 3


def test_a_failed_write_of_a_new_file_set_leaves_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fs = FileSet()
    fs.add(instance())

    def failing(*arguments: Any, **options: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing, "write_file", failing)
    with pytest.raises(OSError, match="No space"):
        fs.write(tmp_path / "a" / "b")
    assert not list(tmp_path.iterdir())
    monkeypatch.undo()
    fs.write(tmp_path / "a" / "b")
    assert len(FileSet(tmp_path / "a" / "b")) == 1


def test_paths_that_write_rejects(written: FileSet, root: Path, tmp_path: Path) -> None:
    with pytest.raises(FileSetError, match="path of its root"):
        FileSet().write()
    with pytest.raises(FileSetError, match="copy"):
        written.write(tmp_path / "elsewhere")
    written.write(root)
    fs = FileSet()
    fs.add(instance())
    os.rename(root / "DICOMDIR", root / "dicomdir")  # the same name on case-insensitive media
    with pytest.raises(FileExistsError):
        fs.write(root)
    os.rename(root / "dicomdir", root / "DICOMDIR")
    with pytest.raises(FileExistsError):
        fs.write(root)
    fs.write(root, overwrite=True)
    assert len(FileSet(root)) == 1


def test_an_empty_file_set(tmp_path: Path) -> None:
    fs = FileSet()
    fs.write(tmp_path)
    assert len(FileSet(tmp_path)) == len(pydicoms(tmp_path / "DICOMDIR")) == 0
    assert not dcmread(tmp_path / "DICOMDIR").validate().errors


# -- identification ----------------------------------------------------------------------------------------------------


def test_identity(written: FileSet, root: Path) -> None:
    fs = FileSet(root)
    fs.descriptor_file_id = ["README"]
    fs.descriptor_character_set = "ISO_IR 100"
    fs.UID = uid("file-set")
    fs.ID = None
    fs.write()
    theirs = pydicoms(root / "DICOMDIR")
    assert (theirs.descriptor_file_id, theirs.descriptor_character_set) == ("README", "ISO_IR 100")
    assert (theirs.ID or None, theirs.UID) == (None, uid("file-set"))
    fs = FileSet(root)
    fs.descriptor_file_id = None
    fs.descriptor_character_set = None
    fs.write()
    assert "FileSetDescriptorFileID" not in dcmread(root / "DICOMDIR")
    for wrong in ("x" * 17, "lower", "A/B"):
        with pytest.raises(ValueError, match="File-set ID"):
            fs.ID = wrong
    with pytest.raises(ValueError, match="File ID"):
        fs.descriptor_file_id = "read me.txt"


def test_clear_does_not_change_files(written: FileSet, root: Path) -> None:
    before = files(root)
    written.clear()
    assert (len(written), written.path, written.ID) == (0, None, None)
    assert files(root) == before


def test_offsets_with_texts_of_any_length(tmp_path: Path) -> None:
    """Offsets take into account that values of odd length are padded."""
    fs = FileSet()
    for number in range(1, 9):
        fs.add(instance(number, PatientName="N" * number, StudyDescription="D" * (2 * number + 1)))
    fs.write(tmp_path)
    ds = dcmread((tmp_path / "DICOMDIR").read_bytes())
    starts = {r._source.header for r in ds.DirectoryRecordSequence}
    for record in ds.DirectoryRecordSequence:
        assert record.OffsetOfTheNextDirectoryRecord in starts | {0}
        assert record.OffsetOfReferencedLowerLevelDirectoryEntity in starts | {0}
    assert ds.OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity in starts
    assert ds.file_meta.MediaStorageSOPClassUID == dicomdir.DIRECTORY_CLASS


def test_a_dicomdir_in_lower_case_keeps_its_name(root: Path) -> None:
    os.rename(root / "DICOMDIR", root / "dicomdir")
    fs = FileSet(root)
    fs.ID = "LOWER"
    fs.write()
    assert sorted(p.name for p in root.iterdir() if p.is_file()) == ["dicomdir"]
    assert FileSet(root).ID == "LOWER"


def test_a_directory_with_another_name_does_not_replace_the_dicomdir(root: Path) -> None:
    shutil.copy(root / "DICOMDIR", root / "OLD")
    fs = FileSet(root / "OLD")
    fs.ID = "OTHER"
    with pytest.raises(FileExistsError):
        fs.write()
    assert FileSet(root).ID == "TEST_1"
    fs.write(overwrite=True)
    assert FileSet(root).ID == "OTHER"


def test_a_large_directory_is_written_repeatedly(tmp_path: Path) -> None:
    """Writing needs no data from a file that was already replaced, including elements after the records."""
    fs = FileSet()
    for number in range(400):
        fs.add(instance(1, 1, number // 50, number))
    fs.write(tmp_path)
    ds = dcmread((tmp_path / "DICOMDIR").read_bytes())
    block = ds.private_block(0x0009, "TEST", create=True)
    block.add_new(1, "LO", "private")
    ds.save_as(tmp_path / "DICOMDIR")
    assert (tmp_path / "DICOMDIR").stat().st_size > 1 << 16
    fs = FileSet(tmp_path)
    for name in ("A", "B"):
        fs.ID = name
        fs.add(instance(2, series=ord(name)))
        fs.write()
        assert len(fs.find_values("ReferencedSOPInstanceUIDInFile")) == len(fs)
    theirs = pydicoms(tmp_path / "DICOMDIR")
    assert keys(theirs) == keys(FileSet(tmp_path))
    assert dcmread(tmp_path / "DICOMDIR").private_block(0x0009, "TEST")[1].value == "private"


@pytest.mark.skipif(shutil.which("dcmmkdir") is None, reason="dcmtk is not installed")
def test_dcmtk_makes_the_same_tree_from_the_same_files(root: Path, tmp_path: Path) -> None:
    ours = FileSet(root)
    names = [i.FileID for i in ours]
    other = tmp_path / "BYDCMTK"
    command = ["dcmmkdir", "+D", other, "-Pgp", "-W", "-Nxc", "--invent", *map(str, names)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    shutil.move(other, root / "DICOMDIR")
    theirs = FileSet(root)
    assert not theirs.repairs
    assert sorted(tree(theirs).splitlines()) == sorted(tree(ours).splitlines())
    assert sorted(keys(theirs)) == sorted(keys(ours))
    by_uid = {i.SOPInstanceUID: i for i in theirs}  # dcmtk uses another order
    for one in ours:
        another = by_uid[one.SOPInstanceUID]
        assert (one.FileID, one.SOPClassUID, one.TransferSyntaxUID) == (
            another.FileID,
            another.SOPClassUID,
            another.TransferSyntaxUID,
        )
        # keys that are in both records are equal
        mine = {e.tag: e.value for e in one.node.record or ()}
        for element in another.node.record or ():
            if element.tag in mine and element.tag >> 16 != 4:
                assert mine[element.tag] == element.value
