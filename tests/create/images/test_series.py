"""Series of images from arrays: the values, the geometry and the attributes of their sources come back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import create, dcmread, geometry, iods, pixels, uid
from dcmgen.create.phantom import thorax
from dcmgen.errors import CreateError, GeometryError
from dcmgen.geometry import Grid
from tests.create import judges
from tests.data import corpus_files

STUDY = create.Study(PatientName="Doe^Jane", PatientID="4711")
PET: dict[str, Any] = {
    "units": "BQML",
    "series_type": ("STATIC", "IMAGE"),
    "counts_source": "EMISSION",
    "decay_correction": "NONE",
    "series_start": datetime(2026, 1, 2, 3, 4, 5),
    "frame_reference_time": 0,
}
MR: dict[str, Any] = {"scanning_sequence": ["SE", "IR"], "sequence_variant": "NONE"}
KINDS: dict[str, tuple[Any, dict[str, Any]]] = {"ct": (create.ct, {}), "mr": (create.mr, MR), "pet": (create.pet, PET)}


def affine(*, flipped: bool = False, tilt: float = 0.0) -> Any:
    """Return an oblique affine."""
    rotation = np.linalg.qr(np.random.default_rng(3).normal(size=(3, 3)))[0]
    if (np.linalg.det(rotation) < 0) != flipped:
        rotation[:, 0] *= -1
    rotation[:, 0] += tilt * rotation[:, 1]
    found = np.eye(4)
    found[:3, :3] = rotation * [4, 0.7, 0.9]
    found[:3, 3] = [-20, 31.5, 7]
    return found


def restored(images: Any) -> Any:
    return np.stack([pixels.apply_rescale(image.pixel_array, image) for image in images])


@pytest.mark.parametrize("syntax", ["", uid.JPEGLSLossless])
@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize(
    ("volume", "matrix"),
    [
        (thorax(3, 17, 13), affine()),
        (thorax(1, 16, 21).astype(np.float32) / 3, affine(flipped=True)),
        (np.abs(thorax(4, 9, 8)).astype(np.uint16), affine(tilt=0.2)),
        (np.arange(60, dtype=np.uint8).reshape(3, 4, 5), np.diag([2.0, 3, 4, 1])),
    ],
    ids=["oblique", "flipped", "tilted", "sagittal"],
)
def test_values_and_geometry_come_back(kind: str, volume: Any, matrix: Any, syntax: str, tmp_path: Path) -> None:
    maker, arguments = KINDS[kind]
    images = maker(volume, affine=matrix, study=STUDY, transfer_syntax=syntax, **arguments)
    judges.check(images[-1], tmp_path)
    for number, image in enumerate(images):
        image.save_as(tmp_path / f"{number}.dcm")
    read = [dcmread(tmp_path / f"{number}.dcm").typed() for number in range(len(images))]
    assert [type(each) for each in read] == [type(images[0])] * len(volume)
    slope = max(float(image.get("RescaleSlope", 1)) for image in read)
    assert np.abs(restored(read) - volume).max() <= (slope / 2 + 1e-9 if volume.dtype.kind == "f" else 0)
    for index, image in enumerate(read):
        plane = geometry.plane_of(image)
        assert np.allclose(plane.origin, Grid(matrix, volume.shape).to_points([index, 0, 0]), atol=1e-9)
        assert np.allclose(plane.to_points([2, 3]), Grid(matrix, volume.shape).to_points([index, 2, 3]), atol=1e-6)
        assert image.InstanceNumber == index + 1
    assert len({image.SOPInstanceUID for image in read}) == len(read)
    assert len({(image.SeriesInstanceUID, image.FrameOfReferenceUID, image.StudyInstanceUID) for image in read}) == 1
    assert (read[0].PatientName, read[0].StudyInstanceUID) == ("Doe^Jane", STUDY.StudyInstanceUID)


def test_other_programs_read_the_same_voxels(tmp_path: Path) -> None:
    sitk: Any = pytest.importorskip("SimpleITK")
    volume = thorax(4, 12, 10) / 7
    grid = Grid(affine(), volume.shape)
    for kind, (maker, arguments) in KINDS.items():
        images = maker(volume, like=grid, study=STUDY, window=(10, 20), **arguments)
        paths = [str(tmp_path / f"{kind}{number}.dcm") for number in range(4)]
        for image, path in zip(images, paths, strict=True):
            image.save_as(path)
        theirs = sitk.ReadImage(paths)
        found = Grid.from_itk(theirs.GetSize(), theirs.GetOrigin(), theirs.GetSpacing(), theirs.GetDirection())
        assert found.matches(grid)
        assert np.abs(sitk.GetArrayFromImage(theirs) - volume).max() <= float(images[0].RescaleSlope) / 2 + 1e-9
        assert pixels.render(images[0], window=(10, 20)).tolist() == pixels.render(images[0]).tolist()


def test_pydicom_reads_the_same(tmp_path: Path) -> None:
    pydicom: Any = pytest.importorskip("pydicom")
    image = create.ct(thorax(2, 12, 10), affine=affine())[1]
    image.save_as(tmp_path / "x.dcm")
    theirs = pydicom.dcmread(tmp_path / "x.dcm")
    assert np.array_equal(pydicom.pixels.apply_rescale(theirs.pixel_array, theirs), thorax(2, 12, 10)[1])


def test_a_ct_series_needs_few_arguments(tmp_path: Path) -> None:
    """The array, its affine, and four facts about the patient and the acquisition."""
    images = create.ct(
        thorax(3, 16, 16),
        affine=affine(),
        study=create.Study(PatientName="Doe^Jane", PatientID="4711"),
        attributes=iods.CTImage(KVP=120, BodyPartExamined="CHEST"),
    )
    judges.check(images[1], tmp_path)
    assert not images[1].missing()
    assert (images[1].KVP, images[1].PatientPosition, images[1].ImageType) == (
        120,
        "",
        ["ORIGINAL", "PRIMARY", "AXIAL"],
    )
    images[1].KVP = 80
    images[1].PixelSpacing[0] = 9
    assert (images[0].KVP, images[0].PixelSpacing) == (120, [0.7, 0.9])  # the images share no values


def test_a_series_numbers_and_names_its_images() -> None:
    series = STUDY.series(SeriesNumber=3, SeriesDescription="A", Manufacturer="ACME")
    first, second = (create.ct(thorax(2, 8, 8), affine=affine(), study=series) for _ in range(2))
    assert [image.InstanceNumber for image in (*first, *second)] == [1, 2, 3, 4]
    assert {(image.SeriesNumber, image.SeriesDescription, image.Manufacturer) for image in second} == {(3, "A", "ACME")}


def test_images_take_over_what_their_sources_have_in_common(tmp_path: Path) -> None:
    facts = iods.CTImage(KVP=120, PatientPosition="FFS", ConvolutionKernel="B30", XRayTubeCurrent=100)
    original = create.ct(thorax(4, 8, 8), affine=affine(flipped=True), study=STUDY, attributes=facts)
    original = geometry.of_series(original).sorted(original)
    original[2].XRayTubeCurrent = 90
    original[0].LossyImageCompression = "01"
    original[0].LossyImageCompressionRatio = [12.5]
    images = create.ct(thorax(4, 8, 8) + 5, source=original, description="Brighter")
    judges.check(images[2], tmp_path)
    image = images[2]
    assert (image.KVP, image.PatientPosition, image.ConvolutionKernel) == (120, "FFS", ["B30"])
    assert "XRayTubeCurrent" not in image
    assert image.ImageType == ["DERIVED", "SECONDARY", "AXIAL"]
    assert (image.LossyImageCompression, image.LossyImageCompressionRatio) == ("01", [12.5])
    assert [item.ReferencedSOPInstanceUID for item in image.SourceImageSequence] == [original[2].SOPInstanceUID]
    assert (image.StudyInstanceUID, image.FrameOfReferenceUID) == (
        STUDY.StudyInstanceUID,
        original[2].FrameOfReferenceUID,
    )
    assert np.allclose(image.ImagePositionPatient, original[2].ImagePositionPatient)
    assert image.SeriesInstanceUID != original[2].SeriesInstanceUID
    resampled = create.ct(thorax(2, 8, 8), affine=affine() @ np.diag([2.5, 1, 1, 1]), source=original)
    assert len(resampled[1].SourceImageSequence) == 4


def test_a_derived_pet_needs_no_other_arguments() -> None:
    original = create.pet(np.abs(thorax(3, 8, 8)) * 1.5, affine=affine(), **PET)
    suv = create.pet(np.abs(thorax(3, 8, 8)) * 0.01, source=original, units="GML")
    assert (suv[1].Units, suv[1].CountsSource, suv[1].SeriesDate, suv[1].NumberOfSlices) == (
        "GML",
        "EMISSION",
        "20260102",
        3,
    )
    assert [image.ImageIndex for image in suv] == [1, 2, 3]
    assert not list(suv[1].validate().errors)


@pytest.mark.parametrize("pattern", ["dcmstack__TE_40_*", "dicom__3.dcm", "dicom__1.dcm"])
def test_real_images_as_sources(pattern: str, tmp_path: Path) -> None:
    sources = [dcmread(path) for path in corpus_files() if path.match(pattern)]
    if not sources:
        pytest.skip("the corpus is not available")
    stack = geometry.of_series(sources)
    sources = stack.sorted(sources)
    volume = restored(sources) * 0.5
    maker = create.pet if pattern == "dicom__1.dcm" else create.mr
    images = maker(volume, source=sources, description="Half")
    judges.check(images[-1], tmp_path)
    assert np.abs(restored(images) - volume).max() <= float(images[0].get("RescaleSlope", 1)) / 2 + 1e-9
    for image, source in zip(images, sources, strict=True):
        assert np.allclose(image.ImagePositionPatient, source.ImagePositionPatient)
        assert image.SourceImageSequence[0].ReferencedSOPInstanceUID == source.SOPInstanceUID
        assert image.PatientID == source.PatientID
    assert images[0].get("ScanningSequence") == sources[0].get("ScanningSequence")


def test_any_iod_of_images_with_one_frame() -> None:
    facts = iods.ComputedRadiographyImage(PhotometricInterpretation="MONOCHROME2", ViewPosition="AP")
    images = create.image_series(np.arange(60).reshape(1, 6, 10), iods.ComputedRadiographyImage, attributes=facts)
    assert (images[0].Rows, images[0].BitsAllocated, images[0].ViewPosition) == (6, 8, "AP")
    assert not images[0].validate().errors
    photo = create.image_series(np.zeros((1, 6, 10, 3), np.uint8), iods.SecondaryCaptureImage,
                                attributes=iods.SecondaryCaptureImage(ConversionType="SD"))  # fmt: skip
    assert photo[0].PhotometricInterpretation == "RGB"


def test_units_of_an_mr_map() -> None:
    images = create.mr(np.linspace(0, 1, 24).reshape(2, 3, 4), affine=affine(), units="ms", **MR)
    mapping = images[0].RealWorldValueMappingSequence[0]
    assert mapping.MeasurementUnitsCodeSequence[0].CodeValue == "ms"
    assert (mapping.RealWorldValueSlope, mapping.RealWorldValueLastValueMapped) == (images[0].RescaleSlope, 65535)
    assert "RescaleSlope" not in create.mr(np.zeros((1, 3, 4), int), affine=affine(), **MR)[0]


def test_one_slice_like_an_image() -> None:
    one = create.ct(thorax(1, 8, 8), affine=affine())
    again = create.ct(thorax(1, 8, 8), like=one)[0]
    assert again.ImagePositionPatient == one[0].ImagePositionPatient
    assert again.SliceThickness == one[0].SliceThickness == 4
    assert create.ct(thorax(1, 8, 8), like=one, thickness=1.5)[0].SliceThickness == 1.5


@pytest.mark.parametrize(
    ("volume", "options", "error", "message"),
    [
        (np.zeros((4, 4)), {}, CreateError, "shape"),
        (np.zeros((0, 4, 4)), {}, CreateError, "shape"),
        (np.zeros((2, 4, 4, 2)), {}, CreateError, "shape"),
        (np.zeros((2, 4, 4), complex), {}, CreateError, "complex"),
        (np.full((1, 4, 4), np.nan), {}, CreateError, "not finite"),
        (np.array([[[0, 70000]]]), {}, CreateError, "16 bits"),
        (np.array([[[0, 1]]]) + 2**62, {}, CreateError, "16 bits"),  # Rescale Intercept would not be exact
        (np.array([[[0, 1]]], np.uint64) + np.uint64(2**63), {}, CreateError, "16 bits"),
        (np.zeros((2, 4, 4)), {"thickness": -1}, CreateError, "the slice thickness is -1 mm"),
        (np.zeros((2, 4, 4)), {"thickness": 0}, CreateError, "the slice thickness is 0 mm"),
        (np.zeros((2, 4, 4)), {"affine": None}, CreateError, "geometry is not defined"),
        (np.zeros((2, 4, 4)), {"affine": np.diag([0, 1, 1, 1])}, GeometryError, "singular"),
        (np.zeros((2, 4, 4)), {"affine": np.eye(4) + np.eye(4, k=2) * [0, 0, 1, 0]}, None, ""),
        (np.zeros((2, 4, 4)), {"affine": np.array([[1, 0, 0, 0], [0, 1, 1, 0], [0, 0, 1, 0], [0, 0, 0, 1.0]])},
         GeometryError, "perpendicular"),
        (np.zeros((2, 4, 4)), {"like": Grid.named("axial", shape=(2, 4, 5)), "affine": None}, CreateError, "shape"),
        (np.zeros((2, 4, 4)), {"window": (0, 0)}, CreateError, "window"),
        (np.zeros((2, 4, 4)), {"attributes": iods.MRImage()}, CreateError, "MRImage"),
    ],
)  # fmt: skip
def test_invalid_arguments(volume: Any, options: Any, error: type[Exception] | None, message: str) -> None:
    arguments = {"affine": np.eye(4), **options}
    if error is None:  # the slices of a sheared stack are parallel
        assert len(create.ct(volume, **arguments)) == 2
        return
    with pytest.raises(error, match=message):
        create.ct(volume, **arguments)


def test_invalid_values_of_sources_name_the_way_around_them() -> None:
    sources = create.ct(thorax(2, 4, 4), affine=affine())
    for image in sources:
        image.checking = "off"
        image.PatientSex, image.BodyPartExamined = "male", "the chest"  # type: ignore[assignment]
    with pytest.raises(
        CreateError, match=r"invalid PatientSex.*study=create.Study.of\(source, exclude=\['PatientSex'\]\)"
    ):
        create.ct(thorax(2, 4, 4), source=sources)
    study = create.Study.of(sources[0], exclude=["PatientSex"])
    with pytest.raises(CreateError, match=r"invalid BodyPartExamined.*attributes=CTImage\(BodyPartExamined=\.\.\.\)"):
        create.ct(thorax(2, 4, 4), source=sources, study=study)
    made = create.ct(thorax(2, 4, 4), source=sources, study=study, attributes=iods.CTImage(BodyPartExamined="CHEST"))
    assert (made[0].BodyPartExamined, made[0].PatientSex) == ("CHEST", "")
    assert made[0].validate()


def test_what_is_required_is_asked_for() -> None:
    with pytest.raises(CreateError, match=r"lacks ScanningSequence, SequenceVariant.*attributes=MRImage\(\.\.\.\)"):
        create.mr(np.zeros((1, 4, 4)), affine=np.eye(4))
    with pytest.raises(CreateError, match="lacks SeriesDate, SeriesTime, Units, CountsSource, SeriesType and 2 others"):
        create.pet(np.zeros((1, 4, 4)), affine=np.eye(4))
    with pytest.raises(CreateError, match="has no planes in the patient"):
        create.image_series(np.zeros((1, 4, 4)), iods.ComputedRadiographyImage, affine=np.eye(4))


@pytest.mark.parametrize(
    ("kind", "name"), [(iods.CTImage, "ct"), (iods.MRImage, "mr"), (iods.PositronEmissionTomographyImage, "pet")]
)
def test_ct_mr_and_pet_images_have_other_functions(kind: Any, name: str) -> None:
    with pytest.raises(CreateError, match=rf"{kind.__name__}\. Use create\.{name}"):
        create.image_series(np.zeros((1, 4, 4), np.uint8), kind, affine=np.eye(4))


def test_a_series_with_unequal_distances_is_not_a_geometry() -> None:
    images = create.ct(thorax(4, 8, 8), affine=affine())
    with pytest.raises(GeometryError, match="not a regular grid"):
        create.ct(thorax(3, 8, 8), like=[*images[:2], images[3]])


def test_sources_of_several_patients_are_refused() -> None:
    one, other = (create.ct(thorax(1, 8, 8), affine=affine())[0] for _ in range(2))
    other.PatientID = "other"
    with pytest.raises(CreateError, match="different values of PatientID"):
        create.ct(thorax(1, 8, 8), source=[one, other], affine=affine())


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: create.image_series(thorax(2, 8, 8), "Ultrasound Image"), r"the class dcmgen\.iods\.UltrasoundImage$"),
        (lambda: create.image_series(thorax(2, 8, 8), "ultra"), "kind= is 'ultra', .* not a class of images. Pass one of "),
        (lambda: create.image_series(thorax(2, 8, 8), "CTImage"), "class CTImage. Use create.ct"),
        (lambda: create.image_series(thorax(2, 8, 8), iods.BasicTextSR), "kind= is BasicTextSR, .* not a class of images"),
        (lambda: create.image_series(thorax(2, 8, 8), iods.UltrasoundImage()), "kind= is a UltrasoundImage"),
        (lambda: create.image_series(thorax(2, 8, 8), dict), "kind= is dict, .* not a class of images"),
        (lambda: create.ct(thorax(2, 8, 8), affine=affine(), study=iods.CTImage()), "study= is of the type CTImage"),
        (lambda: create.ct(thorax(2, 8, 8), affine=affine(), window="wide"), r"'wide'\. Pass window=\(center, width\)"),
        (lambda: create.pet(thorax(2, 8, 8), affine=affine(), **{**PET, "series_start": "2026"}), "Pass a datetime.datetime"),
    ],
)  # fmt: skip
def test_arguments_of_a_wrong_type_are_refused(make: Any, message: str) -> None:
    with pytest.raises(CreateError, match=message):
        make()


def test_all_kinds_of_the_message_are_classes() -> None:
    kind: Any = "nonsense"
    with pytest.raises(CreateError) as raised:
        create.image_series(thorax(2, 8, 8), kind)
    names = str(raised.value).partition("Pass one of ")[2].split(", ")
    assert len(names) > 40
    assert all(hasattr(getattr(iods, name), "PixelData") for name in names)
    assert "CTImage" not in names
