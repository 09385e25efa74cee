"""Differences between datasets, files and folders."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest

import dcmgen
from dcmgen import Dataset, dcmread, diff, diff_folders, uid
from dcmgen.errors import KeywordError, UnknownNameError
from dcmgen.model.changes import Digest
from dcmgen.model.dataset import BaseDataset
from tests.create import scratch
from tests.data import corpus_files


def lines(a: Dataset, b: Dataset, **options: object) -> list[str]:
    return [str(change) for change in diff(a, b, **options)]  # type: ignore[arg-type]


def written(ds: BaseDataset, **options: object) -> Dataset:
    file = BytesIO()
    ds.save_as(file, **options)  # type: ignore[arg-type]
    return dcmread(file.getvalue())


def test_elements_of_all_kinds() -> None:
    a = Dataset(PatientName="Doe^Jane", Rows=4, StudyID="1", PixelSpacing=[1, 2], PatientComments="")
    b = Dataset(PatientName="Roe^Jane", Rows=5, AccessionNumber="2", PixelSpacing=[1, 3], PatientComments="")
    assert lines(a, b) == [
        "+ AccessionNumber: '2'",
        "PatientName: 'Doe^Jane' → 'Roe^Jane'",
        "- StudyID: '1'",
        "Rows: 4 → 5",
        r"PixelSpacing: 1\2 → 1\3",
    ]
    assert lines(a, a) == lines(b, b) == []


def test_items_are_paired_from_both_ends() -> None:
    def image(number: int) -> dict[str, object]:
        return {"ReferencedSOPInstanceUID": f"1.{number}", "ReferencedFrameNumber": number}

    a = Dataset(ReferencedImageSequence=[image(1), image(2), image(3)])
    b = Dataset(ReferencedImageSequence=[image(1), image(9), image(2), image(3)])
    assert lines(a, b) == ["+ ReferencedImageSequence[1]: item of 2 elements"]
    assert lines(b, a) == ["- ReferencedImageSequence[1]: item of 2 elements"]
    c = Dataset(ReferencedImageSequence=[image(1), image(2), {**image(3), "ReferencedFrameNumber": 7}])
    assert lines(a, c) == ["ReferencedImageSequence[2].ReferencedFrameNumber: 3 → 7"]


def test_private_elements_are_paired_by_creator() -> None:
    a, b = Dataset(), Dataset()
    a.private_block(0x0009, "ACME", create=True).add_new(0x01, "LO", "x")
    b.private_block(0x0009, "OTHER", create=True).add_new(0x01, "LO", "y")
    b.private_block(0x0009, "ACME", create=True).add_new(0x01, "LO", "x")
    assert lines(a, b) == ["+ (0009,0010): 'OTHER'", "+ (0009,1001): 'y'"]
    assert lines(a, b, private=False) == []


def test_long_values_are_digests() -> None:
    a, b = Dataset(), Dataset()
    a.add_new("EncapsulatedDocument", "OB", bytes(100))
    b.add_new("EncapsulatedDocument", "OB", bytes(99) + b"\1")
    change = diff(a, b)[0]
    assert isinstance(change.old, Digest)
    assert change.old == Digest.of(bytes(100))
    assert str(change).startswith("EncapsulatedDocument: 100 bytes, SHA-256 cd00e292c597")
    b.EncapsulatedDocument = bytes(10_000)
    assert lines(written(b), written(b)) == []
    c = written(b)
    c.EncapsulatedDocument = bytes(9_999) + b"\1"
    assert [each.kind for each in diff(written(b), written(c))] == ["changed"]


@pytest.mark.parametrize(
    ("ignore", "left"),
    [
        ("ReferencedSOPInstanceUID", ["PatientID"]),
        ("ReferencedImageSequence[0]", ["PatientID"]),
        ("ReferencedImageSequence[-1]", ["PatientID"]),
        ("ReferencedImageSequence[1]", ["PatientID", "ReferencedImageSequence[0].ReferencedSOPInstanceUID"]),
        ("ReferencedImageSequence[*].ReferencedSOPInstanceUID", ["PatientID"]),
        ("(0010,xxxx)", ["ReferencedImageSequence[0].ReferencedSOPInstanceUID"]),
        ("StudyID", ["PatientID", "ReferencedImageSequence[0].ReferencedSOPInstanceUID"]),
    ],
)
def test_ignored_elements(ignore: str, left: list[str]) -> None:
    a = Dataset(PatientID="1", ReferencedImageSequence=[{"ReferencedSOPInstanceUID": "1.2"}])
    b = Dataset(PatientID="2", ReferencedImageSequence=[{"ReferencedSOPInstanceUID": "1.3"}])
    assert sorted(change.path for change in diff(a, b, ignore=[ignore])) == left


def test_an_ignored_name_must_be_a_keyword() -> None:
    with pytest.raises(KeywordError, match="Did you mean PatientName"):
        diff(Dataset(), Dataset(), ignore=["PatientsName"])


def test_not_a_number_equals_itself() -> None:
    ds = Dataset(RealWorldValueFirstValueMapped=1)
    ds.add_new("RealWorldValueLUTData", "FD", [float("nan"), 1.0])
    assert lines(written(ds), written(ds)) == []


def test_the_vr_may_depend_on_the_reader() -> None:
    known, unknown, other = Dataset(), Dataset(), Dataset()
    known.add_new(0x0009_1001, "LO", "abc ")
    unknown.add_new(0x0009_1001, "UN", b"abc ")
    other.add_new(0x0009_1001, "SH", "abc")
    assert lines(written(known), written(unknown)) == []
    assert lines(known, other) == ["(0009,1001): LO 'abc ' → SH 'abc'"]


@pytest.mark.parametrize("syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRBigEndian])
def test_the_encoding_is_not_compared(syntax: str) -> None:
    ds = written(scratch.ct())
    assert [change.path for change in diff(ds, written(ds, transfer_syntax=syntax))] == ["TransferSyntaxUID"]


def test_decoded_pixels() -> None:
    ct = written(scratch.ct())
    packed = written(ct)
    packed.compress(uid.RLELossless)
    assert {change.path for change in diff(ct, packed)} >= {"PixelData"}
    assert diff(ct, packed, pixels=True) == []
    array = ct.pixel_array.copy()
    array[0, 0] += 3
    changed = written(ct)
    changed.set_pixel_data(array)
    found = [str(change) for change in diff(packed, changed, pixels=True) if change.note]
    assert found == ["PixelData: 1 of 1 frames differ when decoded, by up to 3"]
    changed.set_pixel_data(np.zeros((2, 3), np.uint16))
    notes = [change.note for change in diff(packed, changed, pixels=True) if change.note]
    assert len(notes) == 1
    assert "→ 2 x 3" in notes[0]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for folder, numbers in (("a", (1, 2, 3)), ("b", (2, 3, 4))):
        for number in numbers:
            ds = Dataset(SOPInstanceUID=f"1.2.{number}", SOPClassUID=uid.CTImageStorage, InstanceNumber=number)
            (tmp_path / folder / "sub").mkdir(parents=True, exist_ok=True)
            ds.save_as(tmp_path / folder / "sub" / f"{'x' if folder == 'a' else 'y'}{number}.dcm")
        (tmp_path / folder / "notes.txt").write_text("text")
    ds = dcmread(tmp_path / "b" / "sub" / "y3.dcm")
    ds.InstanceNumber = 33
    ds.save_as(tmp_path / "b" / "sub" / "y3.dcm")
    return tmp_path / "a", tmp_path / "b"


def test_folders_are_paired_by_uid(folders: tuple[Path, Path]) -> None:
    found = {each.name: each for each in diff_folders(*folders)}
    assert list(found) == ["1.2.1", "1.2.2", "1.2.3", "1.2.4"]
    assert (found["1.2.1"].right, found["1.2.4"].left) == (None, None)
    assert [each.is_equal for each in found.values()] == [False, True, False, False]
    assert list(map(str, found["1.2.3"].changes)) == ["InstanceNumber: 3 → 33"]


def test_folders_are_paired_by_name(folders: tuple[Path, Path]) -> None:
    assert all(each.left is None or each.right is None for each in diff_folders(*folders, by="name"))
    assert all(each.is_equal for each in diff_folders(folders[0], folders[0], by="name"))


def test_invalid_arguments_for_folders(folders: tuple[Path, Path]) -> None:
    with pytest.raises(NotADirectoryError):
        list(diff_folders(folders[0], folders[1] / "notes.txt"))
    with pytest.raises(UnknownNameError, match="by= is 'path'"):
        list(diff_folders(*folders, by="path"))  # type: ignore[arg-type]


@pytest.mark.skipif(not corpus_files(), reason="the corpus is not available")
@pytest.mark.filterwarnings("ignore::dcmgen.DicomWarning")
def test_real_files_equal_their_copies_in_other_encodings() -> None:
    for path in corpus_files()[::4]:
        ds = dcmread(path)
        assert diff(ds, path) == [], path.name
        if ds.file_meta.get("TransferSyntaxUID") != uid.ExplicitVRLittleEndian:
            continue
        copy = written(ds, transfer_syntax=uid.ImplicitVRLittleEndian)
        # private elements get the VR of the private dictionary, such as LO instead of SH
        left = {change.path for change in diff(dcmgen.dcmread(path), copy) if not change.path.startswith("(")}
        # the file has a wrong VR, lacks the element, or has a value of odd length
        assert left <= {"TransferSyntaxUID", "LongitudinalTemporalInformationModified", "DateOfLastCalibration",
                        "MediaStorageSOPClassUID", "MediaStorageSOPInstanceUID", "PixelData"}, path.name  # fmt: skip
