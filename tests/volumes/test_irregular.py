"""Irregular images are refused with reasons, or split, completed or interpolated on request."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset
from dcmgen.errors import RepairWarning
from dcmgen.geometry import Grid
from dcmgen.model import access
from dcmgen.volumes import VolumeError, VolumeWarning, read_volume
from tests import data
from tests.volumes.objects import GRID, SHAPE, VALUES, ct, moved, mr, tilted


def _gap() -> list[Any]:
    images = ct()
    del images[2]
    return images


def _wide() -> list[Any]:
    """Three slices 2.5 mm apart, and three that are 4 mm apart."""
    images = ct()
    for number, step in ((3, 1.5), (4, 3), (5, 4.5)):
        moved(images[number], [0, 0, step])
    return images


def _turned() -> list[Any]:
    return ct()[:4] + ct(Grid.named("sagittal", shape=(2, 5, 4), spacing=(2.5, 0.8, 0.7)))


def _other(keyword: str, value: Any) -> list[Any]:
    images = ct()
    study, series, frame = images[0].StudyInstanceUID, images[0].SeriesInstanceUID, images[0].FrameOfReferenceUID
    for image in images:
        image.StudyInstanceUID, image.SeriesInstanceUID, image.FrameOfReferenceUID = study, series, frame
    for image in images[4:]:
        setattr(image, keyword, value)
    return images


def _smaller() -> list[Any]:
    images = ct()
    for image in images[4:]:
        image.set_pixel_data(np.zeros((3, 3), np.int16), "MONOCHROME2", 16)
    return images


def _shifted() -> list[Any]:
    images = ct()
    moved(images[3], [1, 0, 0])
    return images


def _one_series(images: list[Any]) -> list[Any]:
    for image in images:
        image.SeriesInstanceUID, image.FrameOfReferenceUID = "1.2.3", "1.2.4"
    return images


CASES: dict[str, tuple[Any, str, str]] = {
    "gap": (_gap, "gap", "1 slice is missing, the first after slice 2 at 32.5 mm; the slices are 2.5 mm apart"),
    "spacing": (_wide, "spacing", r"varies from 2.5 to 4 mm"),
    "orientation": (lambda: _one_series(_turned()), "orientation", "2 orientations, with 4, 2 slices"),
    "series": (lambda: _other("SeriesInstanceUID", "1.2.3"), "series", r"1\.2\.3 \(2 slices\)"),
    "frame": (lambda: _other("FrameOfReferenceUID", "1.2.3"), "frame of reference", r"1\.2\.3 \(2 slices\)"),
    "pixel spacing": (lambda: _other("PixelSpacing", [2, 2]), "pixel spacing", "2 pixel spacings, with 4, 2 slices"),
    "size": (_smaller, "size", r"5 × 4 \(4 slices\), 3 × 3 \(2 slices\)"),
    "shift": (_shifted, "shift", "1 slice is away from the line"),
    "echoes": (lambda: mr([10, 20], "EchoTime"), "dimension", 'dims=\\["EchoTime"\\]'),
    "copies": (lambda: [*(images := ct()), images[2]], "copies", "instances passed more than once: 1 slice "),
    "no pixels": (lambda: [*ct(), Dataset(SOPInstanceUID="1.9")], "no pixels", r"objects without pixels: 1 \(1\.9\)"),
    "position": (
        lambda: _other("ImagePositionPatient", None),
        "position",
        "without a usable position: 2 .*ImagePositionPatient: the element is absent or empty",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_irregular_images_are_refused_with_the_reason_and_advice(name: str) -> None:
    make, kind, message = CASES[name]
    with pytest.raises(VolumeError, match=message) as caught:
        read_volume(make())
    assert kind in {each.kind for each in caught.value.problems}
    assert "on_problem=" in caught.value.advice


@pytest.mark.parametrize("name", CASES)
def test_they_are_read_with_a_warning(name: str) -> None:
    make, kind, _ = CASES[name]
    with pytest.warns(VolumeWarning):
        volume = read_volume(make(), on_problem="warn")
    assert kind in {each.kind for each in volume.problems}


@pytest.mark.parametrize("name", sorted(CASES.keys() - {"shift"}))
def test_split_volumes_contain_each_slice_once(name: str) -> None:
    images = CASES[name][0]()
    volumes = read_volume(images, on_problem="split")
    found = [source.sop_instance_uid for volume in volumes for source in volume.sources.flat]
    placed = [ds.SOPInstanceUID for ds in images if "PixelData" in ds and ds.get("ImagePositionPatient")]
    assert sorted(found) == sorted(set(placed))
    assert not any(
        each.is_error and each.kind not in ("no pixels", "position", "copies")
        for volume in volumes
        for each in volume.problems
    )


def test_a_gap_is_filled_or_interpolated_or_separates_volumes() -> None:
    with pytest.warns(VolumeWarning, match="missing"):
        filled = read_volume(_gap(), on_problem="warn", fill=-999)
    assert filled.grid.shape == SHAPE
    assert np.allclose(filled.affine, GRID.affine)
    assert (filled.array[2] == -999).all()
    assert filled.sources[2] is None
    assert (np.delete(filled.array, 2, 0) == np.delete(VALUES, 2, 0)).all()
    resampled = read_volume(_gap(), on_problem="resample")
    assert np.allclose(resampled.array, VALUES)  # the values are linear in the index
    assert np.allclose(resampled.affine, GRID.affine)
    parts = read_volume(_gap(), on_problem="split")
    assert [volume.array.shape[0] for volume in parts] == [2, 3]
    assert (parts[1].array == VALUES[3:]).all()
    assert parts[1].grid.origin[2] == pytest.approx(37.5)


def test_varying_distances_are_interpolated_or_separate_volumes() -> None:
    parts = read_volume(_wide(), on_problem="split")
    assert [(len(volume.array), volume.spacing[0]) for volume in parts] == [
        (3, pytest.approx(2.5)),
        (3, pytest.approx(4.0)),
    ]
    volume = read_volume(_wide(), on_problem="resample")
    positions = np.array([30, 32.5, 35, 39, 43, 47])
    targets = volume.grid.to_points(np.stack([np.arange(len(volume.array)), *np.zeros((2, len(volume.array)))], -1))[
        :, 2
    ]
    assert np.allclose(volume.array[:, 1, 2], np.interp(targets, positions, VALUES[:, 1, 2]))


def test_dimensions_are_separated_with_their_values() -> None:
    volumes = read_volume(mr([20, 10], "EchoTime"), on_problem="split")
    assert [volume.split_by for volume in volumes] == [{"EchoTime": 10}, {"EchoTime": 20}]
    assert (volumes[0].array == VALUES + 1050).all()


def test_missing_slices_of_a_dimension() -> None:
    images = [image for image in mr([10, 20], "EchoTime") if (image.EchoTime, image.InstanceNumber) != (20, 4)]
    with pytest.raises(VolumeError, match="1 of 12 slices \\(2 × 6\\) are missing"):
        read_volume(images, dims=["EchoTime"])
    with pytest.warns(VolumeWarning):
        volume = read_volume(images, dims=["EchoTime"], on_problem="warn")
    assert not volume.array[1, 3].any()
    volume = read_volume(images, dims=["EchoTime"], on_problem="resample")
    assert np.allclose(volume.array[1], VALUES + 1050)


def test_slices_that_nothing_distinguishes() -> None:
    images = mr([1, 1], "EchoTime")
    with pytest.raises(VolumeError, match="slices with the position of another: 6") as caught:
        read_volume(images)
    assert [each.kind for each in caught.value.problems] == ["duplicates"]
    assert [len(volume.array) for volume in read_volume(images, on_problem="split")] == [6, 6]
    with pytest.warns(VolumeWarning):
        assert read_volume(images, on_problem="warn").array.shape == SHAPE


def test_a_tilted_gantry_is_exact_and_reported() -> None:
    volume = read_volume(tilted(12))
    assert (volume.array == VALUES).all()
    assert volume.grid.tilt == pytest.approx(12)
    assert [each.kind for each in volume.problems] == ["tilt"]
    assert "12.00 degrees" in str(volume.problems[0])


def test_a_tilt_is_removed_on_request() -> None:
    pytest.importorskip("scipy")
    volume = read_volume(tilted(12), on_problem="resample")
    assert volume.grid.tilt == pytest.approx(0)
    assert volume.array.shape[0] == 6
    inside = volume.grid.to_indices(read_volume(tilted(12)).grid.to_points([3, 2, 2]))
    from scipy.ndimage import map_coordinates

    assert map_coordinates(volume.array, inside[:, None], order=1)[0] == pytest.approx(VALUES[3, 2, 2], abs=0.5)


def test_units_must_agree() -> None:
    images = ct()
    images[2].RescaleType = "OD"
    with pytest.raises(VolumeError, match="2 units: 'HU', 'OD'"):
        read_volume(images)


def test_echoes_of_real_images_with_gaps() -> None:
    paths = sorted((data.corpus() / "files").glob("dcmstack__TE_*"))
    with pytest.raises(VolumeError, match="3 values of EchoTime; 2 of 9 slices"):
        read_volume(paths)
    volumes = read_volume(paths, on_problem="split")
    assert [(volume.split_by["EchoTime"], len(volume.array)) for volume in volumes] == [
        (20, 2),
        (20, 1),
        (40, 2),
        (60, 2),
    ]


def test_slides_are_refused() -> None:
    path = data.corpus() / "files" / "highdicom__sm_image.dcm"
    with pytest.raises(VolumeError, match=r"dcmgen\.microscopy"):
        read_volume(path)


def test_damaged_files_of_folders_are_reported(tmp_path: Path) -> None:
    for number, image in enumerate(ct()):
        image.save_as(tmp_path / f"{number}.dcm")
    deflated = b"\x02\0\x10\0UI\x16\x001.2.840.10008.1.2.1.99"
    (tmp_path / "9.dcm").write_bytes(bytes(128) + b"DICM" + deflated + b"not deflated")
    with (
        pytest.warns(RepairWarning),
        pytest.raises(VolumeError, match=r"cannot be read: 1 \(9\.dcm\); the dataset is not deflated"),
    ):
        read_volume(tmp_path)
    with pytest.warns(RepairWarning):
        [volume] = read_volume(tmp_path, on_problem="split")
    assert (volume.array == VALUES).all()


def test_a_header_that_cannot_be_right_is_reported() -> None:
    images = ct()
    images[5] = access.view(Dataset, images[5])
    images[5].add_new("NumberOfFrames", "LO", "1A")
    with pytest.raises(VolumeError, match="NumberOfFrames is '1A'"):
        read_volume(images)
