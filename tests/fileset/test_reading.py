"""Reading: the same results as pydicom for valid directories, and recovery of damaged ones."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset, dcmread, examples
from dcmgen.errors import AbsentError, FileSetError, KeywordError, RepairWarning
from dcmgen.fileset import FileSet
from tests.fileset.common import THEIRS, instance, keys, pydicoms, quiet, tree

DICOMDIRS = [THEIRS / name for name in ("DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit", "DICOMDIR-reordered")]
DICOMDIRS += [THEIRS / "DICOMDIR-nooffset", THEIRS / "DICOMDIR-empty.dcm", THEIRS / "TINY_ALPHA" / "DICOMDIR"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A valid file-set of two patients with eight instances."""
    fs = FileSet()
    for patient in (1, 2):
        for study in (1, 2):
            for number in (1, 2):
                fs.add(instance(patient, study, 1, number))
    fs.write(tmp_path / "media")
    return tmp_path / "media"


@pytest.fixture
def expected(folder: Path) -> list[tuple[str, ...]]:
    return keys(FileSet(folder))


# -- comparison with pydicom ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", DICOMDIRS, ids=lambda p: p.parent.name + "/" + p.name)
def test_the_same_tree_and_instances_as_pydicom(path: Path) -> None:
    ours, theirs = quiet(path), pydicoms(path)
    assert tree(ours) == tree(theirs)
    assert sorted(keys(ours)) == sorted(keys(theirs))
    assert sorted(i.path for i in ours) == sorted(i.path for i in theirs)
    assert (ours.ID, ours.UID, ours.path) == (theirs.ID, theirs.UID, theirs.path)
    assert ours.descriptor_file_id == theirs.descriptor_file_id
    assert ours.descriptor_character_set == theirs.descriptor_character_set


def text(value: Any) -> str:
    """Return a value as text; an empty value is None in dcmgen and an empty string in pydicom."""
    return "" if value is None else str(value)


@pytest.mark.parametrize("keyword", ["PatientID", "StudyDescription", "Modality", "SeriesNumber", "InstanceNumber"])
@pytest.mark.parametrize("load", [False, True])
def test_the_same_values_as_pydicom(keyword: str, load: bool) -> None:
    path = THEIRS / "DICOMDIR"
    ours, theirs = FileSet(path), pydicoms(path)
    values = ours.find_values(keyword, load=load)
    their_values = theirs.find_values(keyword, load=load)
    ordered, their_ordered = sorted(values, key=text), sorted(their_values, key=text)
    assert list(map(text, ordered)) == list(map(text, their_ordered))
    for value, their_value in zip(ordered, their_ordered, strict=True):
        found = {i.SOPInstanceUID for i in ours.find(**{keyword: value}, load=load)}
        assert found == {i.SOPInstanceUID for i in theirs.find(**{keyword: their_value}, load=load)}
        assert found


def test_values_of_several_elements() -> None:
    path = THEIRS / "DICOMDIR"
    ours, theirs = FileSet(path), pydicoms(path)
    elements = ["Modality", 0x00100020]
    assert ours.find_values(elements) == theirs.find_values(elements)
    first = ours.find(PatientID="77654033")
    assert ours.find_values("Modality", instances=first) == ["CR", "CT"]


def test_load_returns_the_same_files_as_pydicom() -> None:
    for ours, theirs in zip(FileSet(THEIRS / "DICOMDIR"), pydicoms(THEIRS / "DICOMDIR"), strict=True):
        assert ours.load().SOPInstanceUID == theirs.load().SOPInstanceUID
        assert ours.SOPClassUID == theirs.SOPClassUID
        assert ours.TransferSyntaxUID == theirs.TransferSyntaxUID
        assert ours.FileID == "/".join(ours.ReferencedFileID)


def test_a_file_set_that_pydicom_rejects() -> None:
    path = THEIRS / "DICOMDIR-nopatient"
    with pytest.raises(ValueError, match="UNKNOWN directory record"):
        pydicoms(path)
    with pytest.warns(RepairWarning, match="offset|Offset"):
        fs = FileSet(path)
    valid = FileSet(THEIRS / "DICOMDIR")
    assert {i.SOPInstanceUID for i in fs} == {i.SOPInstanceUID for i in valid}
    assert {(i.SeriesInstanceUID, i.SOPInstanceUID) for i in fs} == {
        (i.SeriesInstanceUID, i.SOPInstanceUID) for i in valid
    }


# -- sources -------------------------------------------------------------------------------------------------------


def test_a_path_a_folder_and_a_dataset(folder: Path, expected: list[tuple[str, ...]]) -> None:
    assert keys(FileSet(folder / "DICOMDIR")) == keys(FileSet(str(folder))) == expected
    assert keys(FileSet(dcmread(folder / "DICOMDIR"))) == expected


def test_sources_that_are_not_a_file_set(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(FileSetError, match="CT Image Storage"):
        FileSet(examples.get_path("ct"))
    with pytest.raises(FileSetError, match="contains no DICOMDIR"):
        FileSet(tmp_path)
    with pytest.raises(FileSetError, match="not read from a file"):
        FileSet(Dataset(FileSetID="X"))
    (tmp_path / "text").write_text("not DICOM")
    with pytest.raises(FileSetError, match="the file is not DICOM"):
        FileSet(tmp_path / "text")
    with pytest.raises(FileNotFoundError):
        FileSet(tmp_path / "nothing")


# -- instances -----------------------------------------------------------------------------------------------------


def test_keys_of_the_record_and_of_those_above(folder: Path) -> None:
    first = next(iter(FileSet(folder)))
    assert (first.InstanceNumber, first.Modality, first.StudyID, first.PatientName) == (1, "CT", "1", "Patient^1")
    assert "PatientID" in first
    assert 0x00100020 in first
    assert "Rows" not in first
    assert first["PatientID"].value == first[0x0010, 0x0020].value == "P1"
    with pytest.raises(AbsentError, match="Rows"):
        _ = first.Rows
    with pytest.raises(KeywordError, match="PatientName"):
        _ = first.PatientsName
    with pytest.raises(KeyError):
        _ = first["Rows"]
    assert not first.is_staged
    assert not first.is_private


def test_unknown_keywords(folder: Path) -> None:
    fs = FileSet(folder)
    with pytest.raises(KeywordError, match="PatientName"):
        fs.find(PatientsName="x")
    with pytest.raises(KeywordError, match="Modality"):
        fs.find_values("Modalty")


# -- files ---------------------------------------------------------------------------------------------------------


def test_names_in_another_case_and_with_versions(folder: Path, expected: list[tuple[str, ...]]) -> None:
    for parent, folders, names in os.walk(folder, topdown=False):
        for name in folders:
            os.rename(Path(parent, name), Path(parent, name.lower()))
        for name in names:
            os.rename(Path(parent, name), Path(parent, name.lower() + ".;1"))
    fs = FileSet(folder)
    assert not fs.repairs
    assert keys(fs) == expected
    assert all(i.exists and i.load().SOPInstanceUID == i.SOPInstanceUID for i in fs)


def test_missing_files_are_reported(folder: Path) -> None:
    os.unlink(next(iter(FileSet(folder))).path)
    with pytest.warns(RepairWarning, match="no such file"):
        fs = FileSet(folder)
    assert [r.kind for r in fs.repairs] == ["missing"]
    gone = [i for i in fs if not i.exists]
    assert len(gone) == 1
    with pytest.raises(FileSetError, match="missing"):
        gone[0].load()
    fs.remove(gone)
    fs.write()
    assert not FileSet(folder).repairs


def rewritten(folder: Path, change: Any) -> FileSet:
    """Change the dataset of the DICOMDIR without updating the offsets, and open the file-set."""
    ds = dcmread((folder / "DICOMDIR").read_bytes())
    change(ds)
    ds.save_as(folder / "DICOMDIR")
    return quiet(folder)


@pytest.mark.parametrize(
    "file_id", [["..", "X"], ["A", "..", "..", "X"], "../../X", "..\\X", ["C:", "X"], ["A", "X:Y"]]
)
def test_file_ids_outside_the_root_are_rejected(folder: Path, file_id: Any) -> None:
    (folder.parent / "X").write_bytes(b"secret")

    def change(ds: Dataset) -> None:
        record = next(r for r in ds.DirectoryRecordSequence if "ReferencedFileID" in r)
        record.ReferencedFileID = file_id

    fs = rewritten(folder, change)
    assert "outside" in [r.kind for r in fs.repairs]
    bad = [i for i in fs if not i.exists]
    assert len(bad) == 1
    with pytest.raises(FileSetError, match="outside the file-set"):
        bad[0].load()
    with pytest.raises(FileSetError, match="outside the file-set"):
        _ = bad[0].path
    fs.remove(bad)
    fs.write()
    assert (folder.parent / "X").read_bytes() == b"secret"


def test_links_to_files_outside_the_root_are_rejected(folder: Path) -> None:
    secret = folder.parent / "secret"
    secret.mkdir()
    shutil.copy(examples.get_path("ct"), secret / "IM000001")
    first = next(iter(FileSet(folder)))
    os.unlink(first.path)
    os.symlink(secret / "IM000001", first.path)
    fs = quiet(folder)
    assert [r.kind for r in fs.repairs] == ["outside"]
    with pytest.raises(FileSetError, match="outside the file-set"):
        next(iter(fs)).load()
    series = Path(first.path).parent
    shutil.rmtree(series)
    os.symlink(secret, series)
    fs = quiet(folder)
    assert [r.kind for r in fs.repairs] == ["outside", "outside"]


def test_an_absolute_file_id_is_relative_to_the_root(folder: Path) -> None:
    name = next(iter(FileSet(folder))).FileID

    def change(ds: Dataset) -> None:
        record = next(r for r in ds.DirectoryRecordSequence if "ReferencedFileID" in r)
        record.ReferencedFileID = [f"/{name}"]

    assert all(i.exists for i in rewritten(folder, change))


# -- offsets -------------------------------------------------------------------------------------------------------


def zero(ds: Dataset) -> None:
    ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = 0
    for record in ds.DirectoryRecordSequence:
        record.OffsetOfTheNextDirectoryRecord = record.OffsetOfReferencedLowerLevelDirectoryEntity = 0


def shift(ds: Dataset) -> None:
    ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity -= 132
    for record in ds.DirectoryRecordSequence:
        for keyword in ("OffsetOfTheNextDirectoryRecord", "OffsetOfReferencedLowerLevelDirectoryEntity"):
            record[keyword].value = max(record[keyword].value - 132, 0)


def no_root(ds: Dataset) -> None:
    ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = 0


def absent(ds: Dataset) -> None:
    del ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
    for record in ds.DirectoryRecordSequence:
        del record.OffsetOfTheNextDirectoryRecord
        del record.OffsetOfReferencedLowerLevelDirectoryEntity


def cycle(ds: Dataset) -> None:
    records = ds.DirectoryRecordSequence
    starts = {r.DirectoryRecordType: r._source.header for r in records}
    for record in records:
        if record.DirectoryRecordType == "SERIES":
            record.OffsetOfTheNextDirectoryRecord = starts["PATIENT"]
        if record.DirectoryRecordType == "IMAGE" and not record.OffsetOfTheNextDirectoryRecord:
            record.OffsetOfTheNextDirectoryRecord = record._source.header


def one_lower_offset_wrong(ds: Dataset) -> None:
    next(
        r for r in ds.DirectoryRecordSequence if r.DirectoryRecordType == "STUDY"
    ).OffsetOfReferencedLowerLevelDirectoryEntity = 7


@pytest.mark.parametrize(
    "change", [zero, shift, no_root, absent, cycle, one_lower_offset_wrong], ids=lambda f: f.__name__
)
def test_wrong_offsets(folder: Path, expected: list[tuple[str, ...]], change: Any) -> None:
    fs = rewritten(folder, change)
    assert {r.kind for r in fs.repairs} == {"offset"}
    if change is cycle:  # a PATIENT record follows a SERIES record, so the original tree cannot be recovered
        assert sorted(key[-1] for key in keys(fs)) == sorted(key[-1] for key in expected)
    else:
        assert sorted(keys(fs)) == sorted(expected)
    assert fs.is_staged
    fs.write()
    again = FileSet(folder)
    assert not again.repairs
    assert keys(again) == keys(fs)


@pytest.mark.parametrize("seed", range(30))
def test_random_offsets_lose_no_instance(folder: Path, expected: list[tuple[str, ...]], seed: int) -> None:
    dice = random.Random(seed)

    def change(ds: Dataset) -> None:
        records = ds.DirectoryRecordSequence
        starts = [0, 7, *(r._source.header for r in records)]
        for record in records:
            for keyword in ("OffsetOfTheNextDirectoryRecord", "OffsetOfReferencedLowerLevelDirectoryEntity"):
                if dice.random() < 0.5:
                    record[keyword].value = dice.choice(starts)
        ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = dice.choice(starts)

    fs = rewritten(folder, change)
    assert sorted(str(i.SOPInstanceUID) for i in fs) == sorted(key[-1] for key in expected)
    str(fs)


JUNK = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0", b"PN\xff\xff", b"SQ\0\0", b"../.")


def damage(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.randint(1, 25)):
        index = dice.randrange(132, len(data))
        match dice.randrange(5):
            case 0:
                data[index] = dice.randrange(256)
            case 1:
                del data[index : index + dice.randint(1, 40)]
            case 2:
                data[index:index] = data[dice.randrange(132, len(data)) :][: dice.randint(1, 60)]
            case 3:
                data[index : index + 4] = dice.choice(JUNK)
            case _:
                data[index] ^= 1 << dice.randrange(8)


@pytest.mark.parametrize("seed", range(100))
@pytest.mark.filterwarnings("ignore::dcmgen.errors.DicomWarning")
def test_damaged_bytes(folder: Path, seed: int) -> None:
    """The instances that could be read from a damaged directory are written to a valid one."""
    data = bytearray((folder / "DICOMDIR").read_bytes())
    damage(data, random.Random(seed))
    (folder / "DICOMDIR").write_bytes(data)
    try:
        fs = FileSet(folder)
    except FileSetError as error:
        assert "not a DICOMDIR" in str(error)  # noqa: PT017 - most seeds can be read
        return
    assert str(fs)
    fs.remove([i for i in fs if not i.exists])
    fs.add(instance(5))
    fs.write()
    again = FileSet(folder)
    assert len(again) == len(fs)
    assert "offset" not in [r.kind for r in again.repairs]
    assert all(i.exists for i in again)


def test_a_very_deep_chain(tmp_path: Path) -> None:
    count = 3000
    ds = Dataset(FileSetID="DEEP", DirectoryRecordSequence=[])
    for number in range(count):
        ds.DirectoryRecordSequence.add(
            OffsetOfTheNextDirectoryRecord=0,
            RecordInUseFlag=0xFFFF,
            OffsetOfReferencedLowerLevelDirectoryEntity=1,
            DirectoryRecordType="PRIVATE",
            PrivateRecordUID=f"1.2.{number + 10000}",
        )
    ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = 1
    ds.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.1.3.10"
    ds.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    ds.save_as(tmp_path / "DICOMDIR")
    ds = dcmread((tmp_path / "DICOMDIR").read_bytes())
    starts = [r._source.header for r in ds.DirectoryRecordSequence]
    ds.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity = starts[0]
    for record, lower in zip(ds.DirectoryRecordSequence, [*starts[1:], 0], strict=True):
        record.OffsetOfReferencedLowerLevelDirectoryEntity = lower
    ds.save_as(tmp_path / "DICOMDIR")
    fs = FileSet(tmp_path)
    assert str(fs).count("PRIVATE") == count
    fs.ID = "CHANGED"
    fs.write()
    assert str(FileSet(tmp_path)).count("PRIVATE") == count


def test_inactive_records_are_left_out(folder: Path) -> None:
    def change(ds: Dataset) -> None:
        next(r for r in ds.DirectoryRecordSequence if r.DirectoryRecordType == "IMAGE").RecordInUseFlag = 0

    fs = rewritten(folder, change)
    assert len(fs) == 7
    assert [r.kind for r in fs.repairs] == ["inactive"]


def test_shared_file_records(folder: Path, expected: list[tuple[str, ...]]) -> None:
    """Retired Multi-Referenced File Directory Records contain the file references of other records."""

    def change(ds: Dataset) -> None:
        records = ds.DirectoryRecordSequence
        image = next(r for r in records if r.DirectoryRecordType == "IMAGE")
        shared = records.add(DirectoryRecordType="MRDR", RecordInUseFlag=0xFFFF)
        for keyword in ("ReferencedFileID", "ReferencedSOPClassUIDInFile", "ReferencedSOPInstanceUIDInFile"):
            setattr(shared, keyword, image[keyword].value)
            del image[keyword]
        image.add_new(0x00041504, "UL", 0)

    rewritten(folder, change)
    ds = dcmread((folder / "DICOMDIR").read_bytes())
    records = ds.DirectoryRecordSequence
    offsets = [r._source.header for r in records]
    pointer = next(r for r in records if 0x00041504 in r)
    pointer[0x00041504].value = offsets[-1]
    order = {r.DirectoryRecordType: offset for r, offset in zip(records, offsets, strict=True)}
    assert order["MRDR"] == offsets[-1]
    for record in records:
        record.OffsetOfTheNextDirectoryRecord = record.OffsetOfReferencedLowerLevelDirectoryEntity = 0
    ds.save_as(folder / "DICOMDIR")
    assert sorted(keys(quiet(folder))) == sorted(expected)


def test_a_dicomdir_cannot_be_its_own_instance(folder: Path) -> None:
    def change(ds: Dataset) -> None:
        record = next(r for r in ds.DirectoryRecordSequence if "ReferencedFileID" in r)
        record.ReferencedFileID = "DICOMDIR"

    fs = rewritten(folder, change)
    assert "outside" in [r.kind for r in fs.repairs]
    bad = [i for i in fs if not i.exists]
    fs.remove(bad)
    fs.write()
    assert len(FileSet(folder)) == 7


def test_control_characters_are_escaped_in_the_tree(folder: Path) -> None:
    def change(ds: Dataset) -> None:
        for record in ds.DirectoryRecordSequence:
            for keyword in ("PatientName", "StudyDescription", "Modality"):
                if keyword in record:
                    record[keyword].value = "\x1b[2J\n"

    assert all(line.isprintable() for line in str(rewritten(folder, change)).splitlines())


def test_two_records_for_one_instance(folder: Path) -> None:
    def change(ds: Dataset) -> None:
        first, second = [r for r in ds.DirectoryRecordSequence if r.DirectoryRecordType == "IMAGE"][:2]
        second.ReferencedSOPInstanceUIDInFile = first.ReferencedSOPInstanceUIDInFile

    fs = rewritten(folder, change)
    same = fs.find(ReferencedSOPInstanceUIDInFile=next(iter(fs)).SOPInstanceUID)
    assert len(same) == 2
    paths = [i.path for i in same]
    fs.remove(same[0])
    assert same[0].SOPInstanceUID in fs
    fs.remove(same[1])
    assert same[0].SOPInstanceUID not in fs
    fs.write()
    assert not any(os.path.exists(path) for path in paths)
    assert len(FileSet(folder)) == 6
