"""Validation of files and folders: real files, other processes, and checks of several files."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dcmgen import Dataset, FileMetaDataset, dcmread, dcmwrite
from dcmgen.codec.writer import encode_dataset
from dcmgen.errors import DicomError, ValidationError
from dcmgen.validation import Validator, validate_paths
from dcmgen.validation.consistency.compression import rows_of
from tests.data import corpus_files, pydicom_files

VALIDATOR = Validator()


@pytest.mark.parametrize("path", [*corpus_files(), *pydicom_files()], ids=lambda p: p.name)
@pytest.mark.filterwarnings("ignore")
def test_real_file(path: Path) -> None:
    try:
        report = VALIDATOR.validate(path)
    except DicomError:
        return  # the reader raises an error for it
    assert [f.message for f in report if f.kind == "internal-error"] == []
    assert report.sop_class or any(f.kind == "sop-class.missing" for f in report)
    assert all(f.section or f.kind in ("depth",) for f in report)


@pytest.fixture
def folder(ct: Dataset, tmp_path: Path) -> Path:
    """Write forty CT images of one series and return their folder."""
    for number in range(40):
        ct.SOPInstanceUID = f"2.25.100{number}"
        ct.InstanceNumber = number
        ct.ImagePositionPatient = [0, 0, number]
        ct.save_as(tmp_path / f"{number:02}.dcm")
    return tmp_path


def test_folder_in_order(folder: Path) -> None:
    results = list(validate_paths([folder]))
    assert [path.name for path, _ in results] == [f"{n:02}.dcm" for n in range(40)]
    assert all(not report.findings for _, report in results)


def test_pipes_are_skipped(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    assert len(list(validate_paths([folder]))) == 40


def test_processes_and_executors_return_the_same_reports(folder: Path) -> None:
    (folder / "10.dcm").write_bytes(b"not DICOM at all" * 20)
    alone = {path: [f.rule for f in report] for path, report in validate_paths([folder])}
    spread = {path: [f.rule for f in report] for path, report in validate_paths([folder], jobs=2)}
    with ThreadPoolExecutor(4) as pool:
        threaded = {path: [f.rule for f in report] for path, report in validate_paths([folder], executor=pool)}
    assert alone == spread == threaded
    assert alone[folder / "10.dcm"] == ["file.not-dicom"]


def test_file_meta_against_dataset(ct: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    ct.save_as(path)
    assert Validator().validate(path).findings == ()
    data = path.read_bytes()
    at = data.index(b"2.25.1")  # group 0002 comes first
    path.write_bytes(data[:at] + b"2.25.9" + data[at + 6 :])
    assert [f.rule for f in Validator().validate(path)] == ["meta.sop-instance"]


JPEG_BASELINE = "1.2.840.10008.1.2.4.50"


def _rules(path: Path) -> set[str]:
    return {
        f.rule for f in Validator(rules=["meta.*", "file.*", "pixel.*", "lossy.*", "internal-error"]).validate(path)
    }


def _patched(path: Path, old: bytes, new: bytes) -> Path:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, 1))
    return path


def _compressed(ct: Dataset, path: Path, **changes: object) -> Path:
    ct.BitsAllocated = ct.BitsStored = 8
    ct.HighBit = 7
    ct.LossyImageCompression = "01"
    for keyword, value in changes.items():
        setattr(ct, keyword, value)
    del ct.PixelData
    dcmwrite(path, ct, transfer_syntax=JPEG_BASELINE, fragments=[JPEG])
    return path


JPEG = bytes.fromhex("FFD8FFD9")


def test_compressed_conforms(ct: Dataset, tmp_path: Path) -> None:
    assert _rules(_compressed(ct, tmp_path / "a.dcm")) == set()


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"LossyImageCompression": "00"}, "lossy.flag"),
        ({"PhotometricInterpretation": "PALETTE COLOR"}, "pixel.compression"),
        ({"PixelRepresentation": 1}, "pixel.compression"),
        ({"BitsAllocated": 16}, "pixel.compression"),
        ({"BitsStored": 7, "HighBit": 6}, "pixel.compression"),
        ({"ExtendedOffsetTable": bytes(16)}, "pixel.offset-table"),
    ],
)
def test_compressed(ct: Dataset, tmp_path: Path, changes: dict[str, object], rule: str) -> None:
    assert _rules(_compressed(ct, tmp_path / "a.dcm", **changes)) == {rule}


def test_compressions_match_the_sections() -> None:
    assert rows_of("1.2.840.10008.1.2.4.106.1")[0].photometric == ("YBR_PARTIAL_420",)
    assert rows_of("1.2.840.10008.1.2.4.108")[0].stored == (10, 10)
    assert rows_of("1.2.840.10008.1.2.1") == rows_of("") == ()
    assert {row.table for row in rows_of("1.2.840.10008.1.2.5")} == {"8.2.2-1"}


def test_nearest_row_of_a_compression(ct: Dataset, tmp_path: Path) -> None:
    path = _compressed(ct, tmp_path / "a.dcm", BitsAllocated=16, BitsStored=13, HighBit=12)
    path = _patched(path, JPEG_BASELINE.encode(), b"1.2.840.10008.1.2.4.51")
    (finding,) = Validator(rules=["pixel.compression"]).validate(path)
    assert finding.message == (
        "Bits Stored (0028,0101) is 13; with MONOCHROME2 this transfer syntax allows 12 (PS3.5 Table 8.2.1-1)"
    )
    assert finding.severity == "error"


def test_planes_of_compressed_pixels(ct: Dataset, tmp_path: Path) -> None:
    color = {"PhotometricInterpretation": "YBR_FULL_422", "SamplesPerPixel": 3}
    assert "pixel.compression" not in _rules(_compressed(ct, tmp_path / "a.dcm", **color, PlanarConfiguration=0))
    ct.PixelData = bytes(2)
    found = _rules(_compressed(ct, tmp_path / "b.dcm", **color, PlanarConfiguration=1))
    assert "pixel.compression" in found
    assert "pixel.planar" not in found


def test_vr_of_compressed_pixels(ct: Dataset, tmp_path: Path) -> None:
    path = _compressed(ct, tmp_path / "a.dcm")
    assert _rules(_patched(path, b"\xe0\x7f\x10\x00OB", b"\xe0\x7f\x10\x00OW")) == {"pixel.vr"}


def test_vr_of_native_pixels(ct: Dataset, tmp_path: Path) -> None:
    ct.Rows = ct.Columns = 2
    ct.BitsAllocated = ct.BitsStored = 8
    ct.HighBit = 7
    ct.PixelData = bytes(4)
    ct.save_as(tmp_path / "8.dcm")
    assert b"\xe0\x7f\x10\x00OB" in (tmp_path / "8.dcm").read_bytes()
    assert _rules(tmp_path / "8.dcm") == set()
    ct.BitsAllocated = 16
    ct.PixelData = bytes(8)
    ct.save_as(tmp_path / "16.dcm")
    assert _rules(_patched(tmp_path / "16.dcm", b"\xe0\x7f\x10\x00OW", b"\xe0\x7f\x10\x00OB")) == {"pixel.vr"}


@pytest.mark.filterwarnings("ignore")
def test_transfer_syntax_against_pixels(ct: Dataset, tmp_path: Path) -> None:
    ct.save_as(tmp_path / "a.dcm")
    rle = _patched(tmp_path / "a.dcm", b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0")
    assert "pixel.encapsulation" in _rules(rle)
    unknown = _patched(rle, b"1.2.840.10008.1.2.5\0", b"1.2.840.10008.1.2.9\0")
    assert "meta.transfer-syntax" in _rules(unknown)


def test_photometric_of_a_compression(ct: Dataset, tmp_path: Path) -> None:
    ct.PhotometricInterpretation = "YBR_RCT"
    ct.SamplesPerPixel = 3
    ct.PlanarConfiguration = 0
    ct.PixelData = bytes(24)
    ct.save_as(tmp_path / "a.dcm")
    assert _rules(tmp_path / "a.dcm") == {"pixel.photometric-native"}


@pytest.mark.filterwarnings("ignore")
def test_repairs_are_reported(ct: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    ct.save_as(path)
    path.write_bytes(path.read_bytes()[:-2])
    assert "file.repaired" in _rules(path)


def test_a_new_dataset_has_no_repairs(ct: Dataset) -> None:
    ct.file_meta = FileMetaDataset()
    assert [each.rule for each in Validator(rules=["file.repaired"]).validate(ct)] == []


def test_class_in_the_file_meta(ct: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    ct.save_as(path)
    assert _rules(_patched(path, b"1.2.840.10008.5.1.4.1.1.2\0", b"1.2.840.10008.5.1.4.1.1.4\0")) == {"meta.sop-class"}


def test_no_file_meta(ct: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    path.write_bytes(encode_dataset(ct, "1.2.840.10008.1.2"))
    assert "meta.missing" in {f.rule for f in Validator().validate(dcmread(path, force=True))}


def test_strict_writing_does_not_change_the_disk(ct: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    ct.save_as(path, validate=True)
    before = path.read_bytes()
    del ct.PatientID
    with pytest.raises(ValidationError):
        ct.save_as(path, validate=True)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("text", "rules"), [(b"  ", ["type-1.empty"]), (b"\0\0", ["type-1.empty"]), (b"? ", [])])
def test_text_of_padding_is_empty(ct: Dataset, tmp_path: Path, text: bytes, rules: list[str]) -> None:
    """Spaces before and after the characters of a value are not significant (PS3.5 6.2)."""
    path = tmp_path / "a.dcm"
    ct.save_as(path)
    data = path.read_bytes()
    assert data.count(b"\x08\0\x60\0CS\2\0CT") == 1
    path.write_bytes(data.replace(b"\x08\0\x60\0CS\2\0CT", b"\x08\0\x60\0CS\2\0" + text))
    found = [finding.kind for finding in Validator(rules=["type-*"]).validate(path) if finding.path == "Modality"]
    assert found == rules


def test_a_wrong_term_is_found_in_every_file(ct: Dataset, tmp_path: Path) -> None:
    validator = Validator()
    for number in range(3):
        ct.PatientSex = "X"
        ct.ImageComments = "x" * number  # its second file has another shape, so that earlier results are not reused
        ct.save_as(tmp_path / f"{number}.dcm")
        assert "term.enumerated" in [f.kind for f in validator.validate(tmp_path / f"{number}.dcm")]
