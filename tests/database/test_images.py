"""New images: from arrays and volumes, mapped to other positions, and from NIfTI files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pytest

import dcmgen.database as db
from dcmgen import create, dcmread
from dcmgen.create.phantom import thorax
from dcmgen.errors import DatabaseError, ElementValueError, GeometryError, VolumeError
from dcmgen.geometry import Grid
from dcmgen.iods import EnhancedMRImage
from dcmgen.model.dataset import BaseDataset
from dcmgen.volumes import Volume

FRAME = "1.2.3.4"
VALUES = thorax(8, 24, 32)
GRID = Grid(Grid.named("axial", shape=VALUES.shape, spacing=(5, 4, 4)).affine, VALUES.shape, FRAME)


def oblique(shape: tuple[int, int, int] = (6, 20, 16)) -> Grid:
    """A grid that is turned and moved against `GRID`."""
    turn = np.eye(4)
    a, b = np.deg2rad([20, 12])
    turn[:3, :3] = np.array([[np.cos(a), -np.sin(a), 0], [np.sin(a), np.cos(a), 0], [0, 0, 1]]) @ np.array(
        [[1, 0, 0], [0, np.cos(b), -np.sin(b)], [0, np.sin(b), np.cos(b)]]
    )
    turn[:3, 3] = [2.5, -1.5, 3.25]
    return Grid(turn @ Grid.named("axial", shape=shape, spacing=(4, 3, 2.5)).affine, shape, FRAME)


@pytest.fixture
def study() -> db.Study:
    return db.database().new_patient(PatientName="Doe^Jane", PatientID="4711").new_study(StudyDescription="Trial")


def added(study: db.Study, images: Iterable[BaseDataset], **keywords: object) -> db.Series:
    series = study.new_series(**keywords)
    for image in images:
        series.new_instance(image)
    return series


def findings(record: db.Record) -> list[str]:
    return [
        str(finding)
        for instance in record.instances()
        for finding in instance.dataset().validate()
        if finding.severity in ("error", "warning")
    ]


# -- from scratch ---------------------------------------------------------------------------------------------------


def test_series_of_an_array(tmp_path: Path) -> None:
    array = np.random.default_rng(1).integers(0, 4000, (4, 12, 9))
    series = db.series(array, SeriesDescription="noise", StudyDescription="trial")
    assert (series.array()[0] == array).all()
    assert (series.Columns, series.Rows, series.InstanceNumber) == (12, 9, [1, 2, 3, 4])
    assert (series.SeriesDescription, series.studies().StudyDescription) == ("noise", "trial")
    series.PatientName = "Doe^Jane"
    series.StudyDate = "20260101"
    assert (series.patients().PatientName, series.studies().StudyDate) == ("Doe^Jane", "20260101")
    assert findings(series) == []
    series.save(tmp_path / "out")
    with db.database(tmp_path / "out") as saved:
        (again,) = saved.series()
        assert (again.array()[0] == array).all()
        assert again.PatientName == "Doe^Jane"


@pytest.mark.parametrize(
    "array", [np.linspace(-3.5, 17, 60).reshape(3, 5, 4), np.arange(60).reshape(3, 5, 4) - 30, np.ones((5, 4), bool)]
)
@pytest.mark.parametrize("dtype", ["mri", "MRImage", "ct", "CTImage"])
def test_values_and_types(study: db.Study, array: np.ndarray, dtype: str) -> None:
    series = study.from_array(array, dtype)
    assert np.abs(series.array()[0] - array.reshape(-1, 5, 4)).max() <= np.ptp(array.astype(float)) / 65535
    assert series.Modality == dtype[:2].upper()
    assert findings(series) == []
    first = study.from_array(np.moveaxis(array, (-2, -1), (0, 1)), dtype, pixels_first=True)
    assert (first.array()[0] == series.array()[0]).all()


def test_zeros(study: db.Study) -> None:
    series = study.zeros((10, 128, 192), dtype="mri")
    assert (series.parent, len(series.instances()), series.Columns, series.Rows) == (study, 10, 128, 192)
    assert not series.array()[0].any()
    assert db.series((2, 4, 3)).array()[0].shape == db.zeros([2, 4, 3]).array()[0].shape == (2, 4, 3)
    assert series.database.zeros((1, 2, 2)).patients() not in (study.parent,)
    assert study.patients().zeros((1, 2, 2)).patients() == study.parent


def test_what_is_not_an_image(study: db.Study) -> None:
    for array in (np.zeros(3), np.full((2, 2), np.inf), np.array([["a", "b"]]), np.zeros((0, 2, 2))):
        with pytest.raises(DatabaseError, match="axes"):
            study.from_array(array)
    with pytest.raises(DatabaseError, match="'xray'"):
        study.zeros((1, 2, 2), dtype="xray")
    assert study.series() == [], "nothing is left of a series that could not be made"


def test_type_2_elements_stay_when_data_get_another_patient(study: db.Study, tmp_path: Path) -> None:
    """A new patient has no Patient's Sex, but the images must have the element (PS3.3 C.7.1.1)."""
    images = create.ct(VALUES[:2], like=Grid(GRID.affine, (2, 24, 32)), study=create.Study(PatientSex="F", StudyID="1"))
    images.save_as(tmp_path / "in")
    other = db.database(tmp_path / "other").new_patient(PatientName="Roe").new_study()
    (first, _) = other.import_dicom(tmp_path / "in")
    assert (first.PatientSex, first.StudyID) == (None, None)
    assert findings(other) == []
    assert findings(other.copy_to(other.database.new_patient())) == []


# -- volumes --------------------------------------------------------------------------------------------------------


def test_volume_and_back(study: db.Study) -> None:
    grid = oblique()
    array = np.random.default_rng(2).normal(50, 20, grid.shape)
    series = study.new_series(SeriesDescription="map")
    series.write_volume((array, grid.affine), SeriesDescription="other", FlipAngle=12)
    volume = series.volume()
    assert np.allclose(volume.affine, grid.affine)
    assert np.abs(volume.array - array).max() <= np.ptp(array) / 65535
    assert (series.SeriesDescription, series.FlipAngle, series.Modality) == ("other", 12, "MR")
    assert findings(series) == []
    with pytest.raises(DatabaseError, match="append=True"):
        series.write_volume(volume)
    series.write_volume(volume, append=True, AcquisitionNumber=2)
    assert series.InstanceNumber == [*range(1, 13)]
    with pytest.raises(ElementValueError, match="PatientID"):
        study.new_series().write_volume(volume, PatientID="1")
    with pytest.raises(VolumeError, match="4 axes"):
        study.new_series().write_volume((array[None], grid.affine))


def test_reference_and_dimensions(study: db.Study) -> None:
    attributes = create.mr(
        VALUES, like=GRID, scanning_sequence="GR", sequence_variant="SP"
    )  # the images of the reference
    for image in attributes:
        image.RepetitionTime = 500
    ref = added(study, attributes, SeriesDescription="ref")
    volume = Volume(np.stack([VALUES, VALUES * 2]), GRID, {"EchoTime": (10.0, 20.0)})
    made = study.new_series(SeriesDescription="echoes")
    made.write_volume(volume, ref=ref)
    assert (made.ScanningSequence, made.RepetitionTime, made.EchoTime) == (["GR"], 500, [10, 20])
    assert made.FrameOfReferenceUID == ref.FrameOfReferenceUID == FRAME
    again = made.volume("EchoTime")
    assert (again.array == volume.array).all()
    first: Any = made.instances()[0].dataset()
    assert first.SourceImageSequence[0].ReferencedSOPInstanceUID in ref.SOPInstanceUID
    assert findings(made) == []
    copy = made.new_sibling()
    copy.write_volume(again)
    assert (copy.volume("EchoTime").array == volume.array).all()


def test_kinds_of_images(study: db.Study) -> None:
    pet = create.pet(
        np.arange(float(VALUES.size)).reshape(VALUES.shape),
        units="BQML",
        series_type=("STATIC", "IMAGE"),
        counts_source="EMISSION",
        decay_correction="NONE",
        series_start=datetime(2026, 1, 2, 10, 15),
        frame_reference_time=0,
        like=GRID,
    )
    enhanced = create.example(EnhancedMRImage)
    for images, expected in ((create.ct(VALUES, like=GRID), "CT"), (pet, "PT"), ([enhanced], "MR")):
        series = added(study, images)
        volume = series.volume()
        made = study.new_series()
        made.write_volume(volume)
        assert (made.Modality, made.NumberOfFrames) == (expected, None)
        assert findings(made) == []
        assert np.abs(made.volume().array - volume.array).max() <= np.ptp(volume.array) / 65535
    bones = create.segmentation(
        VALUES > 300, source=create.ct(VALUES, like=GRID), segments=["Bone"], algorithm_type="MANUAL"
    )
    series = added(study, [bones])
    with pytest.raises(DatabaseError, match="SEG"):
        study.new_series().write_volume(series.volume())


# -- mapping --------------------------------------------------------------------------------------------------------


def inside(grid: Grid, target: Grid) -> np.ndarray:
    """The voxels of a grid between the centers of the outer voxels of another one."""
    index = np.moveaxis(np.indices(target.shape), 0, -1)
    found = grid.to_indices(target.to_points(index))
    where: np.ndarray = np.all((found >= 0.001) & (found <= np.array(grid.shape) - 1.001), axis=-1)
    return where


def test_map_to_as_simpleitk(study: db.Study) -> None:
    sitk = pytest.importorskip("SimpleITK")
    source = added(study, create.ct(VALUES, like=GRID), SeriesDescription="CT")
    grid = oblique()
    target = study.new_series(SeriesDescription="T2")
    target.write_volume((np.zeros(grid.shape, np.uint16), grid.affine), FrameOfReferenceUID=FRAME)
    methods: tuple[Literal["linear", "nearest"], ...] = ("linear", "nearest")
    for method, interpolator in zip(methods, (sitk.sitkLinear, sitk.sitkNearestNeighbor), strict=True):
        made = source.map_to(target, method=method, fill=-1000)
        volume = made.volume()
        assert volume.grid.matches(grid)
        size, origin, spacing, direction = grid.to_itk()
        moving = source.volume(dtype="f4").to_sitk()
        expected = sitk.GetArrayFromImage(
            sitk.Resample(moving, size, sitk.Transform(), interpolator, origin, spacing, direction, -1000.0)
        )
        where = inside(GRID, grid)
        assert where.sum() > 1000
        limit = np.ptp(VALUES) / 65535 / 2 + 0.01 if method == "linear" else 0
        assert np.abs(volume.array - expected)[where].max() <= limit
        assert (volume.array[~where & (expected == -1000)] == -1000).all()
        assert made.SeriesDescription == "CT mapped to T2"
        assert (made.Modality, made.FrameOfReferenceUID, made.parent) == ("CT", FRAME, study)
        assert findings(made) == []


def test_map_to_the_same_positions_is_exact(study: db.Study) -> None:
    source = added(study, create.ct(VALUES, like=GRID))
    target = added(study, create.ct(VALUES[:4, ::2, ::2], like=GRID[:4, ::2, ::2]))
    assert (source.map_to(target).volume().array == VALUES[:4, ::2, ::2]).all()


def test_map_to_with_several_images_at_a_position(study: db.Study) -> None:
    """Echoes stay echoes, and those of the target count once."""
    series = {}
    for name, grid in (("source", GRID), ("target", oblique())):
        array = np.stack([np.ones(grid.shape), np.full(grid.shape, 3.0)])
        series[name] = study.new_series(SeriesDescription=name)
        series[name].write_volume(Volume(array, grid, {"EchoTime": (10.0, 30.0)}))
    made = series["source"].map_to(series["target"])
    volume = made.volume("EchoTime")
    assert volume.grid.matches(oblique())
    where = inside(GRID, oblique())
    assert np.allclose(volume.array[0][where], 1, atol=1e-3)
    assert np.allclose(volume.array[1][where], 3, atol=1e-3)
    assert findings(made) == []


def test_map_to_what_does_not_fit(study: db.Study) -> None:
    source = added(study, create.ct(VALUES, like=GRID))
    other = added(study, create.ct(VALUES, like=Grid(GRID.affine, GRID.shape)))
    count = len(study.series())
    with pytest.raises(GeometryError, match="different frames of reference"):
        source.map_to(other)
    two = added(study, create.ct(VALUES, like=GRID))
    for image in create.ct(np.zeros(oblique().shape, int), like=oblique()):
        two.new_instance(image)
    with pytest.raises(DatabaseError, match="2 volumes"):
        source.map_to(two)
    gap = added(study, [each for index, each in enumerate(create.ct(VALUES, like=GRID)) if index != 3])
    with pytest.raises(DatabaseError, match="several volumes"):
        gap.map_to(source)
    with pytest.raises(DatabaseError, match="no images"):
        source.map_to(study.new_series())
    assert len(study.series()) == count + 3, "no series is left of a mapping that failed"


def test_map_mask_to(study: db.Study) -> None:
    images = create.ct(VALUES, like=GRID)
    source = added(study, images)
    mask = VALUES > 300
    bones = added(study, [create.segmentation(mask, source=images, segments=["Bone"], algorithm_type="MANUAL")])
    binary = study.new_series(SeriesDescription="mask")
    binary.write_volume(Volume(mask.astype(np.uint8), GRID))
    target = study.new_series(SeriesDescription="T2")
    target.write_volume((np.zeros(oblique().shape, np.uint16), oblique().affine), FrameOfReferenceUID=FRAME)
    made = [each.map_mask_to(target) for each in (binary, bones)]
    found = made[0].volume()
    expected = Volume(mask.astype(float), GRID).resample(oblique()).array >= 0.5
    assert expected.any()
    assert (found.array == expected).all()
    assert (made[1].volume().array == expected).all()
    assert (made[0].Modality, made[0].FrameOfReferenceUID) == ("MR", FRAME)
    assert findings(made[0]) == []
    assert (binary.map_mask_to(source).volume().array == mask).all()
    small = binary.map_mask_to(target, threshold=0.9, SeriesDescription="core")
    assert small.SeriesDescription == "core"
    assert not (small.volume().array & ~found.array).any()


def test_map_mask_to_as_simpleitk(study: db.Study) -> None:
    sitk = pytest.importorskip("SimpleITK")
    mask = (VALUES > 300).astype(np.float32)
    binary = study.new_series()
    binary.write_volume(Volume(mask, GRID))
    target = study.new_series()
    target.write_volume((np.zeros(oblique().shape, np.uint16), oblique().affine), FrameOfReferenceUID=FRAME)
    size, origin, spacing, direction = oblique().to_itk()
    moving = Volume(mask, GRID).to_sitk()
    resampled = sitk.Resample(moving, size, sitk.Transform(), sitk.sitkLinear, origin, spacing, direction, 0.0)
    expected = sitk.GetArrayFromImage(resampled)
    where = inside(GRID, oblique()) & (np.abs(expected - 0.5) > 1e-3)
    found = binary.map_mask_to(target).volume().array
    assert (found[where] == (expected >= 0.5)[where]).all()


# -- NIfTI ----------------------------------------------------------------------------------------------------------


def test_nifti_and_back(study: db.Study, tmp_path: Path) -> None:
    pytest.importorskip("nibabel")
    volume = Volume(np.stack([VALUES, VALUES + 1]), oblique(VALUES.shape), {"EchoTime": (10.0, 20.5)})
    series = study.new_series(SeriesDescription="echoes")
    series.write_volume(volume, RepetitionTime=500, ScanningSequence="GR")
    paths = series.export_as_nifti(tmp_path / "out", dims="EchoTime")
    (again,) = db.database(tmp_path / "data").import_nifti(paths[:1], StudyDescription="imported")
    found = again.volume("EchoTime")
    assert (found.array == volume.array).all()
    assert np.allclose(found.affine, volume.affine, atol=1e-4)
    assert (again.EchoTime, again.RepetitionTime, again.ScanningSequence) == ([10, 20.5], 500, ["GR"])
    assert (again.SeriesDescription, again.studies().StudyDescription) == ("echoes", "imported")
    assert findings(again) == []


def test_nifti_of_ct_and_of_diffusion(study: db.Study, tmp_path: Path) -> None:
    pytest.importorskip("nibabel")
    (path, _) = added(study, create.ct(VALUES, like=GRID)).export_as_nifti(tmp_path / "ct")
    (ct,) = study.import_nifti(path)
    assert (ct.Modality, (ct.volume().array == VALUES).all()) == ("CT", True)
    pairs = ((0.0, None), (800.0, (0.6, 0.8, 0.0)), (800.0, (0.0, 0.0, 1.0)))
    name = "DiffusionBValue+DiffusionGradientOrientation"
    series = study.new_series()
    series.write_volume(Volume(np.stack([VALUES] * 3), oblique(VALUES.shape), {name: pairs}))
    paths = series.export_as_nifti(tmp_path / "dwi", dims=name)
    assert len(paths) == 4
    (again,) = study.import_nifti(paths[0])
    assert again.DiffusionBValue == [0, 800]
    expected, found = (
        sorted(each, key=lambda pair: np.round(pair[1] or (0, 0, 0), 3).tolist())
        for each in (pairs, again.volume(name).dims[name])
    )
    for (b_value, direction), (again_b, again_direction) in zip(expected, found, strict=True):
        assert again_b == b_value
        assert direction is None or np.allclose(again_direction, direction, atol=1e-5)


def test_plain_nifti(study: db.Study, tmp_path: Path) -> None:
    nibabel = pytest.importorskip("nibabel")
    data = np.random.default_rng(1).normal(size=(5, 4, 3, 2)).astype(np.float32)
    affine = np.diag([-2, -2, 3, 1.0])
    nibabel.save(nibabel.Nifti1Image(data, affine), tmp_path / "bold.nii")
    (series,) = study.import_nifti(tmp_path / "bold.nii", SeriesNumber=7)
    assert (series.SeriesDescription, series.SeriesNumber) == ("bold", 7)
    volume = series.volume("TemporalPositionIdentifier")
    assert np.allclose(volume.array.T, data, atol=1e-4)
    assert np.allclose(volume.grid.to_nifti(), affine)
    assert findings(series) == []


def test_nifti_that_cannot_be_imported(study: db.Study, tmp_path: Path) -> None:
    nibabel = pytest.importorskip("nibabel")
    nibabel.save(nibabel.Nifti1Image(np.zeros((3, 3, 3)), np.eye(4)), tmp_path / "good.nii")
    nibabel.save(nibabel.Nifti1Image(np.zeros((3, 3, 3, 2, 2)), np.eye(4)), tmp_path / "five.nii")
    for wrong in ("five.nii", "text.txt"):
        with pytest.raises(VolumeError):
            study.import_nifti([tmp_path / "good.nii", tmp_path / wrong])
    with pytest.raises(OSError, match=r"missing\.nii"):
        study.import_nifti(tmp_path / "missing.nii")
    (tmp_path / "good.json").write_text("{")
    with pytest.raises(VolumeError, match="JSON"):
        study.import_nifti(tmp_path / "good.nii")
    assert study.series() == []


def test_an_empty_series_gets_valid_images(study: db.Study) -> None:
    series = study.new_series(SeriesDescription="result", ProtocolName="p")
    series.set_array(np.arange(24).reshape(2, 3, 4))
    assert (series.array()[0] == np.arange(24).reshape(2, 3, 4)).all()
    assert (series.SeriesDescription, series.ProtocolName) == ("result", "p")
    assert findings(series) == []


def test_saved_images_are_read_by_pydicom(study: db.Study, tmp_path: Path) -> None:
    pydicom = pytest.importorskip("pydicom")
    made = study.from_array(np.arange(24).reshape(2, 3, 4))
    study.save(tmp_path / "out")
    for path in made.files():
        assert pydicom.dcmread(path).pixel_array.shape == dcmread(path).pixel_array.shape == (4, 3)
