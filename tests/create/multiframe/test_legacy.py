"""Legacy converted enhanced images: the conversion and its inverse lose nothing."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import create, dcmread, geometry, iods, uid
from dcmgen.create.phantom import thorax
from dcmgen.errors import CreateError
from dcmgen.geometry import Grid
from tests.create import judges
from tests.data import corpus_files, pydicom_files
from tests.images import ct_images

OBLIQUE = np.eye(4)
OBLIQUE[:3, :3] = np.linalg.qr(np.random.default_rng(3).normal(size=(3, 3)))[0] * [2.5, 0.7, 0.8]
UNCHECKED = ("ReferencedImageSequence", "ReferencedImageEvidenceSequence")
"""Attributes of unassigned attributes of MR images, to which dciodvfy applies conditions that exclude legacy converted
images (PS3.3 C.8.13.2.1)."""


def reread(ds: Any) -> Any:
    """Return an object as it is read from its file."""
    stream = BytesIO()
    ds.save_as(stream)
    stream.seek(0)
    return dcmread(stream)


def assert_same(images: list[Any], again: list[Any]) -> None:
    """Compare images without regard to their order, and to the fragments of encapsulated pixels."""
    found = {str(image.SOPInstanceUID): image for image in again}
    assert len(found) == len(images)
    for image in images:
        other = found[str(image.SOPInstanceUID)]
        assert type(other) is type(image.typed())
        assert np.array_equal(other.pixel_array, image.pixel_array)
        syntax = image.file_meta.TransferSyntaxUID
        if syntax.is_encapsulated:
            image.PixelData = other.PixelData
        assert other == image.typed()
        assert other.file_meta.TransferSyntaxUID == (syntax if syntax.is_encapsulated else uid.ExplicitVRLittleEndian)


def real_series() -> dict[str, list[Path]]:
    """Return the files of series of pydicom and of the corpus."""
    found: dict[str, list[Path]] = {}
    for path in pydicom_files():
        if path.parent.name in ("CT2", "CT5N", "MR700") and path.parent.parent.name.isdigit():
            found.setdefault(f"{path.parent.parent.name}-{path.parent.name}", []).append(path)
    for name, pattern in {
        "siemens": "dcmstack__TE_40_*",
        "philips": "fo-dicom__adb1_*",
        "pet": "fo-dicom__GH184.dcm",
        "mammography pet": "dicom__1.dcm",
        "brain": "libdicom__ct_brain_single.dcm",
        "jpeg": "dcm4che__MR-JPEGLosslessSV1.dcm",
    }.items():
        if paths := [path for path in corpus_files() if path.match(pattern)]:
            found[name] = paths
    return found


REAL = real_series()


@pytest.mark.parametrize("name", list(REAL))
def test_real_series_come_back(name: str) -> None:
    images = [dcmread(path) for path in REAL[name]]
    made = create.legacy_converted(REAL[name], content_qualification="RESEARCH")
    assert made.NumberOfFrames == len(images)
    assert_same(images, create.split(reread(made)))
    theirs = {finding.path.rpartition(".")[2] for image in images for finding in image.validate().errors}
    ours = {finding.path.rpartition(".")[2] for finding in made.validate().errors}
    assert ours <= theirs  # the errors are those of the images


@pytest.mark.parametrize("name", [name for name in ("98892001-CT5N", "siemens") if name in REAL])
def test_real_series_are_valid(name: str, tmp_path: Path) -> None:
    made = create.legacy_converted(REAL[name], content_qualification="RESEARCH")
    judges.check(made, tmp_path, accepted=UNCHECKED)


@pytest.mark.parametrize("syntax", ["", uid.JPEGLSLossless, uid.RLELossless])
def test_new_series_come_back(syntax: str, tmp_path: Path) -> None:
    facts = iods.CTImage(KVP=120, ImageComments="Ü", SpecificCharacterSet="ISO_IR 192")
    study = create.Study(PatientName="Doe^Jane", PatientID="4711", StudyID="1")
    images = create.ct(thorax(5, 7, 9), affine=OBLIQUE, study=study, attributes=facts, transfer_syntax=syntax)
    images[1].ImageComments = "another"
    del images[2].ImageComments
    images[3].ImageComments = None
    for number, image in enumerate(images):
        block = image.private_block(0x0011, "ACME", create=True)
        block.add_new(0x01, "DS", "1.50")
        block.add_new(0x02, "DS", f"{number}.0")
    images[:] = [reread(image) for image in images]  # numbers are as in the files
    made = create.legacy_converted(images)
    judges.check(made, tmp_path)
    assert made.file_meta.TransferSyntaxUID == (syntax or uid.ExplicitVRLittleEndian)
    again = create.split(reread(made))
    assert_same(list(images), again)
    assert again[0].private_block(0x0011, "ACME")[1].value.text == "1.50"
    assert create.split(made) == again


def test_the_frames_have_the_geometry_and_values_of_the_series() -> None:
    images = create.ct(thorax(5, 7, 9), affine=OBLIQUE, window=(40, 400))
    grid = geometry.of_series(images).grid
    made = create.legacy_converted(images[::-1])
    assert geometry.of_series(made).grid.matches(grid)
    assert np.array_equal(
        made.pixel_array, np.stack([each.pixel_array for each in geometry.of_series(images).sorted(images)])
    )
    shared, frame = made.SharedFunctionalGroupsSequence[0], made.PerFrameFunctionalGroupsSequence[1]
    assert shared.PixelMeasuresSequence[0].PixelSpacing == images[0].PixelSpacing
    assert shared.FrameVOILUTSequence[0].WindowCenter == [40]
    assert (shared.CTImageFrameTypeSequence[0].FrameType, made.ImageType) == (
        ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"],
    ) * 2
    assert frame.FrameContentSequence[0].InStackPositionNumber == 2
    unassigned = frame.UnassignedPerFrameConvertedAttributesSequence[0]
    assert "SliceLocation" in unassigned
    assert "KVP" in shared.UnassignedSharedConvertedAttributesSequence[0]
    assert made.SeriesInstanceUID != images[0].SeriesInstanceUID
    assert made.PatientID == images[0].PatientID


def test_a_window_that_the_iod_requires_is_computed() -> None:
    images = ct_images(thorax(3, 8, 8))
    made: Any = create.legacy_converted(images)
    item = made.SharedFunctionalGroupsSequence[0].FrameVOILUTSequence[0]
    low, high = thorax(3, 8, 8).min(), thorax(3, 8, 8).max()
    assert item.WindowCenter[0] - item.WindowWidth[0] / 2 == low
    assert item.WindowCenter[0] + item.WindowWidth[0] / 2 == high + 1
    assert "WindowCenter" not in create.split(made)[0]


def test_varying_groups_are_per_frame() -> None:
    images = ct_images(thorax(3, 8, 8))
    images[1].SliceThickness = 3
    images[2].ImageType = ["DERIVED", "SECONDARY", "LOCALIZER"]
    images[0].WindowCenter, images[0].WindowWidth = 1, 2
    made: Any = create.legacy_converted(images)
    assert made.ImageType == ["MIXED", "PRIMARY", "MIXED", "NONE"]
    frames = made.PerFrameFunctionalGroupsSequence
    assert [each.PixelMeasuresSequence[0].SliceThickness for each in frames] == [5, 3, 5]
    assert frames[2].CTImageFrameTypeSequence[0].FrameType == ["DERIVED", "PRIMARY", "LOCALIZER", "NONE"]
    assert not made.validate().errors
    assert create.split(made) == images


def test_mixed_and_big_endian_transfer_syntaxes_become_native() -> None:
    images = ct_images(thorax(3, 8, 9))
    images[1].compress(uid.RLELossless)
    made = create.legacy_converted(images)
    assert made.file_meta.TransferSyntaxUID == uid.ExplicitVRLittleEndian
    assert np.array_equal(made.pixel_array, np.stack([image.pixel_array for image in images]))
    big = [path for path in pydicom_files() if path.name == "MR_small_bigendian.dcm"]
    assert np.array_equal(np.squeeze(create.legacy_converted(big).pixel_array), dcmread(big[0]).pixel_array)


def test_legacy_converted_images_of_others_are_split(tmp_path: Path) -> None:
    """Others do not keep the series and the empty attributes; the images are a new series then."""
    images = create.ct(thorax(3, 7, 9), affine=OBLIQUE, attributes=iods.CTImage(KVP=120, ImageComments="one"))
    made: Any = create.legacy_converted(images)
    shared = made.SharedFunctionalGroupsSequence[0].UnassignedSharedConvertedAttributesSequence[0]
    for element in list(shared):
        if element.is_empty or element.keyword == "SeriesInstanceUID":
            del shared[element.tag]
    again = create.split(made, attributes=iods.CTImage(ImageComments="two"))
    judges.check(again[2], tmp_path)
    assert again[0].SeriesInstanceUID not in (made.SeriesInstanceUID, images[0].SeriesInstanceUID)
    assert (again[2].KVP, again[2].ImageComments, again[2].ImageType) == (120, "two", images[0].ImageType)
    assert {image.SOPInstanceUID for image in again}.isdisjoint(image.SOPInstanceUID for image in images)
    assert np.array_equal(again[2].pixel_array, geometry.of_series(images).sorted(images)[2].pixel_array)


def test_other_programs_read_the_same(tmp_path: Path) -> None:
    sitk: Any = pytest.importorskip("SimpleITK")
    volume = thorax(5, 7, 9)
    images = create.ct(volume, like=Grid.named("coronal", shape=volume.shape, spacing=(3, 1, 2)))
    create.legacy_converted(images).save_as(tmp_path / "x.dcm")
    theirs = sitk.ReadImage(str(tmp_path / "x.dcm"))
    grid = geometry.of_series(images).grid
    assert np.array_equal(sitk.GetArrayFromImage(theirs), volume)
    found = Grid.from_itk(theirs.GetSize(), theirs.GetOrigin(), theirs.GetSpacing(), theirs.GetDirection())
    assert found.matches(grid)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"PatientID": "other"}, "different values of PatientID"),
        ({"SeriesInstanceUID": "1.2"}, "different values of SeriesInstanceUID"),
        ({"FrameOfReferenceUID": "1.2"}, "different values of FrameOfReferenceUID"),
        ({"Rows": 9}, "different values of Rows: '8' and '9'"),
        ({"NumberOfFrames": 2}, "several frames"),
        ({"PixelData": None}, "Pixel Data"),
    ],
)
def test_images_that_do_not_belong_together(change: dict[str, Any], message: str) -> None:
    images: list[Any] = [dcmread(BytesIO(saved(image))) for image in ct_images(thorax(2, 8, 8))]
    for keyword, value in change.items():
        images[1].add_new(keyword, images[1][keyword].VR if keyword in images[1] else "IS", value)
    with pytest.raises(CreateError, match=message):
        create.legacy_converted(images)
    with pytest.raises(CreateError, match="several images have the same SOPInstanceUID"):
        create.legacy_converted([images[0], images[0]])


def saved(image: Any) -> bytes:
    stream = BytesIO()
    image.save_as(stream)
    return stream.getvalue()


def test_objects_of_other_kinds() -> None:
    capture = create.secondary_capture(np.zeros((4, 4), np.uint8))
    with pytest.raises(CreateError, match="have no enhanced class"):
        create.legacy_converted(capture)
    with pytest.raises(CreateError, match="cannot be split"):
        create.split(capture)
    pet = [path for path in corpus_files() if path.match("dicom__1.dcm")]
    if pet:
        with pytest.raises(CreateError, match="requires Content Qualification"):
            create.legacy_converted(pet)
