"""Regular series and multi-frame images become the volumes of which they were made."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, codes, create, dcmread
from dcmgen.errors import PixelError
from dcmgen.geometry import Grid, Plane
from dcmgen.iods import RTPlan
from dcmgen.pixels import apply_modality_lut, pixel_array
from dcmgen.volumes import Source, VolumeError, read_volume
from tests import data
from tests.volumes.objects import GRID, SHAPE, VALUES, ct, enhanced_mr, mr


@pytest.fixture(autouse=True)
def _no_warnings() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.parametrize(
    "plane",
    [
        Plane.named("axial", origin=(-10, -20, 30), spacing=(0.8, 0.7), shape=(5, 4)),
        Plane.named("sagittal", origin=(-10, -20, 30), spacing=(0.8, 0.7), shape=(5, 4)),
        Plane.named("R\\A", origin=(40, 50, -60), spacing=(0.8, 0.7), shape=(5, 4)),
        Plane.named("AR\\FP", origin=(-3.25, 18.5, 7.125), spacing=(0.8, 0.7), shape=(5, 4)),
    ],
    ids=["axial", "sagittal", "flipped", "oblique"],
)
def test_a_series_in_any_order_is_sorted_along_the_normal(plane: Plane) -> None:
    grid = Grid.from_plane(plane, slices=6, between=2.5)
    images = ct(grid)
    volume = read_volume([images[index] for index in (3, 0, 5, 1, 2, 4)])
    assert (volume.array == VALUES).all()
    assert volume.array.dtype == np.int16
    assert volume.grid.matches(grid)
    assert volume.units == "HU"
    assert volume.problems == ()
    assert [source.sop_instance_uid for source in volume.sources] == [image.SOPInstanceUID for image in images]


def test_files_folders_and_iterables_of_both(tmp_path: Path) -> None:
    images = ct()
    (tmp_path / "part").mkdir()
    (tmp_path / "notes.txt").write_text("not DICOM")
    for number, image in enumerate(images):
        image.save_as((tmp_path if number % 2 else tmp_path / "part") / f"{number}.dcm")
    for sources in (tmp_path, str(tmp_path), [tmp_path / "part", *tmp_path.glob("*.dcm")], iter(images)):
        assert (read_volume(sources).array == VALUES).all()
    assert read_volume(tmp_path).sources[1] == Source(images[1].SOPInstanceUID, 0, str(tmp_path / "1.dcm"))


def test_nothing_to_read(tmp_path: Path) -> None:
    for sources in ([], tmp_path):
        with pytest.raises(VolumeError, match="no images"):
            read_volume(sources)
    with pytest.raises(FileNotFoundError):
        read_volume(tmp_path / "absent")


def test_each_slice_has_its_rescaling() -> None:
    images = ct()
    for number, image in enumerate(images):
        image.RescaleSlope, image.RescaleIntercept = 0.5 + number, -number
    volume = read_volume(images)
    expected = np.stack([apply_modality_lut(pixel_array(image), image) for image in images])
    assert volume.array.dtype == np.float32
    assert np.allclose(volume.array, expected)
    assert (read_volume(images, values="stored").array == np.stack([pixel_array(image) for image in images])).all()


def test_whole_numbers_have_the_smallest_dtype_that_holds_all_possible_values() -> None:
    images = ct()
    for image in images:
        image.set_pixel_data(np.full((5, 4), 40000, np.uint16), "MONOCHROME2", 16)
        image.RescaleSlope, image.RescaleIntercept = 1, -1024
    volume = read_volume(images)
    assert (volume.array.dtype, volume.array.max()) == (np.int32, 38976)
    for image in images:
        image.RescaleIntercept = -32768
    volume = read_volume(images)
    assert (volume.array.dtype, volume.array.max()) == (np.int16, 40000 - 32768)
    for image in images:
        image.RescaleSlope, image.RescaleIntercept = 3, 0
    assert read_volume(images).array.max() == 120000
    with pytest.raises(VolumeError, match="120000 do not fit in int16"):
        read_volume(images, dtype="int16")
    assert read_volume(images, dtype=np.float64).array.dtype == np.float64


def test_fractions_are_not_cut_to_integers() -> None:
    images = ct()
    images[0].RescaleSlope = 0.3
    with pytest.raises(VolumeError, match="not whole numbers"):
        read_volume(images, dtype="int16")


def test_a_modality_lut_is_applied() -> None:
    images = ct()
    for image in images:
        del image.RescaleSlope, image.RescaleIntercept
        entries = (np.arange(200) * 7).astype("<u2").tobytes()
        item = Dataset(LUTDescriptor=[200, 974, 16], ModalityLUTType="HU", LUTData=entries)
        image.add_new(0x00283000, "SQ", [item])
    volume = read_volume(images)
    assert (volume.array == (VALUES + 50) * 7).all()
    assert volume.array.dtype == np.uint16


@pytest.mark.parametrize("name", ["EchoTime", "TemporalPositionIdentifier", "FlipAngle"])
def test_dimensions_precede_the_slices(name: str) -> None:
    volume = read_volume(mr([30, 10, 20], name), dims=[name])
    assert volume.dims == {name: (10, 20, 30)}
    assert volume.array.shape == (3, *SHAPE)
    for index, number in enumerate((1, 2, 0)):
        assert (volume.array[index] == VALUES + 50 + 1000 * number).all()
    assert (volume.select(**{name: 20}).array == volume.array[1]).all()
    assert volume.select(**{name: 20}).dims == {}
    assert volume.select(**{name: 20}).sources[2].sop_instance_uid == "1.2.2.3"
    with pytest.raises(VolumeError, match="no value 40"):
        volume.select(**{name: 40})


def test_two_dimensions_and_joined_ones() -> None:
    images = mr([(10, 1), (10, 2), (20, 1), (20, 2)], "PixelAspectRatio")
    for image in images:
        image.EchoTime, image.AcquisitionNumber = image.PixelAspectRatio
    volume = read_volume(images, dims=["AcquisitionNumber", "EchoTime"])
    assert volume.array.shape == (2, 2, *SHAPE)
    assert (volume.array[1, 0] == VALUES + 50 + 1000).all()
    joined = read_volume(images, dims="EchoTime+AcquisitionNumber")
    assert list(joined.dims.values()) == [((10, 1), (10, 2), (20, 1), (20, 2))]
    assert (joined.array[3] == VALUES + 50 + 3000).all()


def test_times_that_differ_between_slices_are_ranked() -> None:
    images = mr([0, 100, 200], "TriggerTime")
    for image in images:
        image.TriggerTime = float(image.TriggerTime) + image.InstanceNumber
    volume = read_volume(images, dims=["TriggerTime"])
    assert (volume.array[2] == VALUES + 50 + 2000).all()
    assert len(volume.dims["TriggerTime"]) == 3


def test_a_multi_frame_image_with_dimensions() -> None:
    array = np.stack([VALUES + 50, VALUES + 1050]).astype(np.uint16)
    ds = enhanced_mr(array, [5.0, 9.0])
    volume = read_volume(ds, dims=["EchoTime"])
    assert volume.dims == {"EchoTime": (5.0, 9.0)}
    assert (volume.array == array).all()
    assert volume.grid.matches(GRID)
    assert volume.sources[1, 2].frame in range(12)


def test_segmentations_have_their_empty_frames() -> None:
    labels = np.zeros(SHAPE, np.uint8)
    labels[1, 1:3], labels[4, 2:] = 1, 1
    labels[2, 0] = 2
    segments = {number: create.Segment(f"S{number}", codes.SCT.Tissue, codes.SCT.Tissue) for number in (1, 2)}
    ds = create.segmentation(labels, segments=segments, like=GRID, algorithm_type="MANUAL", kind="binary")
    volume = read_volume(ds, dims=["ReferencedSegmentNumber"])
    first = volume.select(ReferencedSegmentNumber=1)
    start = round(float(volume.grid.origin[2] - GRID.origin[2]) / 2.5)
    assert (first.array == (labels[start : start + len(first.array)] == 1)).all()
    assert first.array.sum() == (labels == 1).sum()
    assert volume.sources[0, 1] is None
    assert volume.array.dtype == np.uint8


def test_fractions_of_segmentations() -> None:
    fractions = np.random.default_rng(1).random(SHAPE)
    segment = create.Segment("S", codes.SCT.Tissue, codes.SCT.Tissue)
    ds = create.segmentation([fractions], segments={1: segment}, like=GRID, algorithm_type="MANUAL", kind="probability")
    volume = read_volume(ds)
    assert volume.array.dtype == np.float32
    assert np.abs(volume.array - fractions).max() <= 1 / 255


def test_doses_are_scaled() -> None:
    dose = np.linspace(0, 60, num=np.prod(SHAPE)).reshape(SHAPE)
    ds = create.dose(dose, like=GRID, units="GY", type="PHYSICAL", summation="PLAN", plan=create.example(RTPlan))
    volume = read_volume(ds)
    assert np.allclose(volume.array, dose, atol=1e-3)
    assert volume.units == "GY"
    assert volume.grid.matches(GRID)
    for wrong in (0, -1):
        ds.DoseGridScaling = wrong
        with pytest.raises(PixelError, match="DoseGridScaling"):
            read_volume(ds)


def test_parametric_maps_have_real_world_values() -> None:
    values = np.linspace(0, 3, num=np.prod(SHAPE), dtype=np.float32).reshape(SHAPE)
    ds = create.parametric_map(values, units=("mm2/s", "UCUM", "mm2/s"), recognizable=False, like=GRID)
    volume = read_volume(ds)
    assert np.allclose(volume.array, values)
    assert volume.units == "mm2/s"


def test_real_world_values_of_images() -> None:
    images = ct()
    for image in images:
        image.RealWorldValueMappingSequence = [
            {"RealWorldValueFirstValueMapped": 0, "RealWorldValueLastValueMapped": 2000, "RealWorldValueSlope": 2.0, "RealWorldValueIntercept": -2047.0,
             "MeasurementUnitsCodeSequence": [{"CodeValue": "ms", "CodingSchemeDesignator": "UCUM", "CodeMeaning": "ms"}]}
        ]  # fmt: skip
    volume = read_volume(images, values="real world")
    assert np.allclose(volume.array, VALUES * 2.0 + 1)
    assert volume.units == "ms"
    with pytest.raises(PixelError, match="RealWorldValueMappingSequence"):
        read_volume(ct(), values="real world")


def test_colors() -> None:
    images = ct()
    colors = np.random.default_rng(2).integers(0, 256, (*SHAPE, 3)).astype(np.uint8)
    for image, array in zip(images, colors, strict=True):
        del image.RescaleSlope, image.RescaleIntercept
        image.set_pixel_data(array, "RGB", 8)
    volume = read_volume(images)
    assert (volume.array == colors).all()
    assert volume.is_color


@pytest.mark.parametrize("syntax", ["JPEGLSLossless", "RLELossless", "JPEG2000Lossless", "ExplicitVRBigEndian"])
def test_compressed_series_in_threads(syntax: str, tmp_path: Path) -> None:
    from dcmgen import pixels, uid

    for number, image in enumerate(ct()):
        image.save_as(tmp_path / f"{number}.dcm")
        pixels.convert(tmp_path / f"{number}.dcm", tmp_path / f"{number}.dcm", transfer_syntax=getattr(uid, syntax))
    assert (read_volume(tmp_path, workers=3).array == VALUES).all()


def test_a_single_slice_has_the_thickness_as_its_step() -> None:
    image = ct()[2]
    image.SliceThickness = 4
    del image.SpacingBetweenSlices
    volume = read_volume(image)
    assert volume.spacing[0] == 4
    assert [each.kind for each in volume.problems] == ["one slice"]
    image.SliceThickness = None
    with pytest.raises(VolumeError, match="distance to the next slice"):
        read_volume(image)


def test_the_size_is_limited_if_frames_are_compressed_or_absent() -> None:
    labels = np.zeros(SHAPE, np.uint8)
    labels[0], labels[-1] = 1, 1
    segment = create.Segment("S", codes.SCT.Tissue, codes.SCT.Tissue)
    ds = create.segmentation(labels, segments={1: segment}, like=GRID, algorithm_type="MANUAL", kind="binary")
    with pytest.raises(VolumeError, match="but the limit is 100"):
        read_volume(ds, max_bytes=100)


def test_a_lazy_array_decodes_the_slices_that_are_used() -> None:
    pytest.importorskip("dask.array")
    volume = read_volume(ct(), lazy=True)
    assert volume.array.chunks == ((1,) * 6, (5,), (4,))
    assert (volume.array[2].compute() == VALUES[2]).all()
    assert (volume.array[1:3, ::2, 1].compute() == VALUES[1:3, ::2, 1]).all()
    assert (volume.array.max(axis=0).compute() == VALUES.max(0)).all()
    assert volume.mip("axial").array.max() == VALUES.max()
    echoes = read_volume(mr([10, 20], "EchoTime"), dims=["EchoTime"], lazy=True)
    assert (np.asarray(echoes.array) == np.stack([VALUES + 50, VALUES + 1050])).all()


def test_real_series_have_the_values_of_pydicom() -> None:
    import pydicom

    paths = sorted((data.corpus() / "files").glob("dcm4che__MR[01]*.dcm"))
    volume = read_volume(paths)
    normal = np.cross(*np.reshape(dcmread(paths[0]).ImageOrientationPatient, (2, 3)))
    others = sorted(map(pydicom.dcmread, paths), key=lambda ds: float(normal @ np.array(ds.ImagePositionPatient)))
    assert (volume.array == np.stack([ds.pixel_array for ds in others])).all()
    assert np.allclose(volume.grid.origin, np.array(others[0].ImagePositionPatient, float))


def test_wrong_options() -> None:
    with pytest.raises(VolumeError, match="on_problem is 'ignore'"):
        read_volume(ct(), on_problem="ignore")  # type: ignore[call-overload]
    with pytest.raises(VolumeError, match="values is 'scaled'"):
        read_volume(ct(), values="scaled")  # type: ignore[call-overload]
    with pytest.raises(VolumeError, match="no image has a value of EchoTime"):
        read_volume(ct(), dims=["EchoTime"])
    with pytest.raises(VolumeError, match="objects without pixels"):
        read_volume(Dataset())
