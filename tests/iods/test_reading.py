"""Typed objects and files: round trips, and typed views of all real files."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from dcmgen import dcmread, examples, generate_uid
from dcmgen.errors import DicomError, DicomWarning, ElementValueError, EmptyError
from dcmgen.fileset import FileSet
from dcmgen.iods import BasicDirectory, CTImage, EnhancedCTImage, MRImage
from dcmgen.items import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Typed
from tests.data import corpus_files, pydicom_files


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ct = CTImage(PatientName="Doe^Jane", SOPInstanceUID=generate_uid(), PixelSpacing=[0.5, 0.5])
    ct.ReferencedStudySequence.add(ReferencedSOPInstanceUID="1.2.3")
    ct.save_as(tmp_path / "ct.dcm")
    return tmp_path / "ct.dcm"


def test_reading_a_file_as_a_typed_object(path: Path) -> None:
    for ct in (CTImage.read(path), dcmread(path, CTImage), dcmread(path).typed()):
        assert type(ct) is CTImage
        assert ct.PixelSpacing == [0.5, 0.5]
        assert type(ct.ReferencedStudySequence[0]) is SOPInstanceReferenceMacro
        assert ct == dcmread(path)


def test_changes_in_typed_items_are_written(path: Path) -> None:
    ct = CTImage.read(path)
    ct.ReferencedStudySequence[0].ReferencedSOPInstanceUID = "1.2.4"
    ct.ReferencedStudySequence.add(ReferencedSOPInstanceUID="1.2.5")
    ct.ProcedureCodeSequence  # noqa: B018 - a sequence that was read but stays empty is not written
    ct.save_as(path)
    again = dcmread(path)
    assert [item.ReferencedSOPInstanceUID for item in again.ReferencedStudySequence] == ["1.2.4", "1.2.5"]
    assert "ProcedureCodeSequence" not in again


def test_reading_an_object_of_another_class_warns(path: Path) -> None:
    with pytest.warns(DicomWarning, match="not one of MRImage"):
        MRImage.read(path)
    with pytest.warns(DicomWarning, match=r"1\.2\.840\.10008\.5\.1\.4\.1\.1\.2 "):
        assert EnhancedCTImage.read(path).PatientName == "Doe^Jane"


def values(typed: Typed) -> int:
    """Read all attributes that are present, also in items, and return their number."""
    count = 0
    for keyword, field in typed.fields().items():
        if field.tag not in typed._raw:
            continue
        try:
            value = getattr(typed, keyword)
        except EmptyError:
            continue
        count += 1
        if isinstance(field, SQ):
            assert all(isinstance(item, field.item) for item in value)
            count += sum(values(item) for item in value if isinstance(item, Typed))
        elif field.VM == "1":
            assert value is not None or type(field).__name__.endswith("_")
    return count


def test_every_real_file_has_a_typed_view() -> None:
    files = [*corpus_files(), *pydicom_files()]
    count = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DicomWarning)
        for file in files:
            try:
                typed = dcmread(file, stop_before_pixels=True).typed()
            except (DicomError, OSError):
                continue  # not DICOM, or of a SOP Class without an IOD
            count += values(typed)
    assert count > 1000


def test_a_directory_has_the_class_of_its_file_meta_information(tmp_path: Path) -> None:
    examples.ct.save_as(tmp_path / "a.dcm")
    FileSet.from_folder(tmp_path).write(tmp_path)
    ds = dcmread(tmp_path / "DICOMDIR")
    assert "SOPClassUID" not in ds
    for typed in (ds.typed(), BasicDirectory.read(tmp_path / "DICOMDIR")):
        assert type(typed) is BasicDirectory
        assert typed.DirectoryRecordSequence[0].DirectoryRecordType == "PATIENT"
        assert typed.validate().iod == "Basic Directory"
    ds.file_meta.MediaStorageSOPClassUID = "1.2.3"
    with pytest.raises(ElementValueError, match="no IOD"):
        ds.typed()
