"""Conversions of volumes agree with nibabel, SimpleITK and SciPy."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen.geometry import Grid, Plane
from dcmgen.volumes import Volume, VolumeError, read_volume
from tests import data
from tests.volumes.objects import GRID, SHAPE, VALUES, ct, enhanced_mr, mr, tilted

OBLIQUE = Grid.from_plane(
    Plane.named("AR\\FP", origin=(-3.25, 18.5, 7.125), spacing=(0.8, 0.7), shape=(5, 4)), slices=6, between=2.5
)


@pytest.mark.parametrize("grid", [GRID, OBLIQUE], ids=["axial", "oblique"])
def test_simpleitk_reads_the_same_voxels_and_geometry(grid: Grid, tmp_path: Path) -> None:
    sitk: Any = pytest.importorskip("SimpleITK")
    paths = [str(tmp_path / f"{number}.dcm") for number in range(6)]
    for path, image in zip(paths, ct(grid), strict=True):
        image.save_as(path)
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(tmp_path)))
    theirs, ours = reader.Execute(), read_volume(tmp_path).to_sitk()
    assert (sitk.GetArrayFromImage(theirs) == sitk.GetArrayFromImage(ours)).all()
    for name in ("GetOrigin", "GetSpacing", "GetDirection"):
        assert np.allclose(getattr(theirs, name)(), getattr(ours, name)(), atol=1e-5)


def test_simpleitk_reads_real_series_the_same_way() -> None:
    sitk: Any = pytest.importorskip("SimpleITK")
    paths = sorted((data.corpus() / "files").glob("dcm4che__MR[01]*.dcm"))
    volume = read_volume(paths)
    theirs = sitk.ReadImage([source.path for source in volume.sources])
    assert (sitk.GetArrayFromImage(theirs) == volume.array).all()
    ours = volume.to_sitk()
    for name in ("GetOrigin", "GetSpacing", "GetDirection"):
        assert np.allclose(getattr(theirs, name)(), getattr(ours, name)(), atol=1e-4)


def test_images_of_simpleitk_with_dimensions_and_colors() -> None:
    sitk: Any = pytest.importorskip("SimpleITK")
    echoes = read_volume(mr([10, 20], "EchoTime"), dims=["EchoTime"])
    assert (sitk.GetArrayFromImage(echoes.to_sitk()) == echoes.array).all()
    assert echoes.to_sitk().GetDimension() == 4
    colors = Volume(np.zeros((*SHAPE, 3), np.uint8), GRID)
    assert colors.to_sitk().GetNumberOfComponentsPerPixel() == 3
    with pytest.raises(VolumeError, match="select"):
        Volume(np.zeros((1, 1, *SHAPE)), GRID, {"a": (1,), "b": (2,)}).to_sitk()
    with pytest.raises(ValueError, match="sheared"):
        read_volume(tilted(10)).to_sitk()


def test_images_of_itk() -> None:
    itk: Any = pytest.importorskip("itk")
    image = read_volume(ct()).to_itk()
    assert (itk.array_from_image(image) == VALUES).all()
    assert np.allclose(image.GetSpacing(), (0.7, 0.8, 2.5))
    assert np.allclose(image.GetOrigin(), GRID.origin)


@pytest.mark.parametrize("suffix", [".nii", ".nii.gz"])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
def test_nibabel_reads_what_was_written(suffix: str, dtype: str, tmp_path: Path) -> None:
    nibabel: Any = pytest.importorskip("nibabel")
    array = np.arange(np.prod(SHAPE)).reshape(SHAPE).astype(dtype)
    path = tmp_path / f"a{suffix}"
    Volume(array, OBLIQUE).to_nifti(path)
    image = nibabel.load(path)
    found = np.asanyarray(image.dataobj)
    assert found.dtype == array.dtype
    assert (array == found.T).all()
    index = np.array([3, 2, 4])  # column, row, slice
    ras = nibabel.affines.apply_affine(image.affine, index)
    assert np.allclose(ras * [-1, -1, 1], OBLIQUE.to_points(index[::-1]), atol=1e-4)
    assert np.allclose(image.get_qform(), image.get_sform(), atol=1e-5)
    again = Volume.from_nifti(path)
    assert (again.array == array).all()
    assert np.allclose(again.affine, OBLIQUE.affine, atol=1e-5)


def test_a_large_compressed_file_is_one_gzip_file(tmp_path: Path) -> None:
    pytest.importorskip("nibabel")
    array = np.random.default_rng(1).integers(0, 200, (40, 256, 512)).astype(np.int16)
    Volume(array, Grid.named("axial", shape=array.shape)).to_nifti(tmp_path / "a.nii.gz")
    with gzip.open(tmp_path / "a.nii.gz") as file:
        assert file.read()[352:] == array.tobytes()


def test_a_sheared_grid_has_only_an_sform(tmp_path: Path) -> None:
    nibabel: Any = pytest.importorskip("nibabel")
    volume = read_volume(tilted(12))
    volume.to_nifti(tmp_path / "a.nii")
    image = nibabel.load(tmp_path / "a.nii")
    assert image.get_qform(coded=True)[1] == 0
    assert np.allclose(Volume.from_nifti(image).affine, volume.affine, atol=1e-4)


def test_dimensions_and_colors_in_nifti(tmp_path: Path) -> None:
    nibabel: Any = pytest.importorskip("nibabel")
    times = read_volume(mr([0, 1500], "TriggerTime"), dims=["TriggerTime"])
    times.to_nifti(tmp_path / "t.nii")
    image = nibabel.load(tmp_path / "t.nii")
    assert image.shape == (4, 5, 6, 2)
    assert image.header.get_zooms()[3] == 1.5
    assert (times.array == np.asanyarray(image.dataobj).T).all()
    assert (Volume.from_nifti(tmp_path / "t.nii").array == times.array).all()
    colors = Volume(np.random.default_rng(2).integers(0, 256, (*SHAPE, 3)).astype(np.uint8), GRID)
    colors.to_nifti(tmp_path / "c.nii")
    assert nibabel.load(tmp_path / "c.nii").shape == (4, 5, 6)
    assert (Volume.from_nifti(tmp_path / "c.nii").array == colors.array).all()
    two = Volume(np.random.default_rng(3).random((2, 3, *SHAPE)), GRID, {"a": (1, 2), "b": (1, 2, 3)})
    again = Volume.from_nifti(two.to_nifti())
    assert (again.array == two.array).all()
    assert [len(values) for values in again.dims.values()] == [2, 3]


def test_times_of_enhanced_images_are_dates_without_a_step() -> None:
    pytest.importorskip("nibabel")
    times = "20240102030405", "20240102030406"
    image = Volume(np.zeros((2, *SHAPE)), GRID, {"FrameReferenceTime": times}).to_nifti()
    assert image.header.get_zooms()[3] == 1


def test_the_sidecar_has_names_and_units_of_bids(tmp_path: Path) -> None:
    pytest.importorskip("nibabel")
    images = mr([20, 10], "EchoTime")
    for image in images:
        image.RepetitionTime, image.FlipAngle, image.MagneticFieldStrength = 2500, 12, 3
        image.SeriesDescription, image.Manufacturer, image.PatientName = "T2*", "ACME", "Doe"
    read_volume(images, dims=["EchoTime"]).to_nifti(tmp_path / "a.nii.gz")
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    found = json.loads(text)
    assert found["EchoTime"] == [0.01, 0.02]
    assert (found["RepetitionTime"], found["FlipAngle"], found["MagneticFieldStrength"]) == (2.5, 12, 3)
    assert (found["Modality"], found["Manufacturer"], found["SeriesDescription"]) == ("MR", "ACME", "T2*")
    assert "Doe" not in text
    read_volume(images[:1]).to_nifti(tmp_path / "b.nii", sidecar=False)
    assert not (tmp_path / "b.json").exists()


def test_the_sidecar_of_a_selected_volume_has_its_coordinates(tmp_path: Path) -> None:
    pytest.importorskip("nibabel")
    images = mr([(10, 1), (20, 2)], "PixelAspectRatio")
    for image in images:
        image.EchoTime, image.FlipAngle = image.PixelAspectRatio
    volume = read_volume(images, dims=["EchoTime+FlipAngle"])
    volume.to_nifti(tmp_path / "both.nii")
    volume.select(**{"EchoTime+FlipAngle": (20, 2)}).to_nifti(tmp_path / "second.nii")
    both, second = (json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8")) for name in ("both", "second"))
    assert (both["EchoTime"], both["FlipAngle"]) == ([0.01, 0.02], [1, 2])
    assert (second["EchoTime"], second["FlipAngle"]) == (0.02, 2)


def test_the_sidecar_of_a_part_of_a_multi_frame_image_is_that_of_its_frames(tmp_path: Path) -> None:
    pytest.importorskip("nibabel")
    ds = enhanced_mr(np.zeros((2, *SHAPE), np.uint16), [5.0, 9.0])
    for item in ds.PerFrameFunctionalGroupsSequence:
        echo_time = item.MREchoSequence[0].EffectiveEchoTime
        item.MRTimingAndRelatedParametersSequence = [{"RepetitionTime": 100 * echo_time, "FlipAngle": 30}]
    second = read_volume(ds, dims=["EchoTime"]).select(EchoTime=9.0)
    second.to_nifti(tmp_path / "a.nii")
    found = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert (found["EchoTime"], found["RepetitionTime"]) == (0.009, 0.9)


def test_gradients_are_in_the_axes_of_the_image(tmp_path: Path) -> None:
    pytest.importorskip("nibabel")
    directions = {0: None, 1000: [1.0, 0, 0], 1001: [0, 1.0, 0], 1002: [0, 0, 1.0]}
    images = mr(list(directions), "DiffusionBValue")
    for image in images:
        if directions[int(image.DiffusionBValue)]:
            image.DiffusionGradientOrientation = directions[int(image.DiffusionBValue)]
    volume = read_volume(images, dims=["DiffusionBValue+DiffusionGradientOrientation"])
    volume.to_nifti(tmp_path / "d.nii.gz")
    assert (tmp_path / "d.bval").read_text().split() == ["0", "1000", "1001", "1002"]
    vectors = np.loadtxt(tmp_path / "d.bvec")
    # the image axes are those of the patient (x, y, z), and the determinant of the affine to RAS is positive
    assert np.linalg.det(volume.grid.to_nifti()[:3, :3]) > 0
    assert vectors.T.tolist() == [[0, 0, 0], [-1, 0, 0], [0, 1, 0], [0, 0, 1]]


def test_files_that_are_not_nifti(tmp_path: Path) -> None:
    pytest.importorskip("nibabel")
    with pytest.raises(VolumeError, match=r"does not end in \.nii"):
        read_volume(ct()).to_nifti(tmp_path / "a.img")
    with pytest.raises(VolumeError, match="complex"):
        Volume(np.zeros(SHAPE, complex), GRID).to_nifti()
    with pytest.raises(VolumeError, match="NIfTI does not support colors"):
        Volume(np.zeros((*SHAPE, 3), np.uint16), GRID).to_nifti()


def test_resampling_onto_another_grid_and_spacing() -> None:
    pytest.importorskip("scipy")
    volume = read_volume(ct())
    half = volume.resample(spacing=(2.5, 1.6, 1.4))
    assert half.grid.shape == (6, 2, 2)
    assert np.allclose(half.grid.to_points([-0.5, -0.5, -0.5]), GRID.to_points([-0.5, -0.5, -0.5]))
    other = Grid.from_plane(
        Plane.named("coronal", origin=(-9, -19, 40), spacing=(1, 1), shape=(8, 2)), slices=2, between=1
    )
    found = volume.resample(like=other)
    index = GRID.to_indices(other.to_points([1, 3, 1]))
    assert found.array[1, 3, 1] == pytest.approx(float(index @ [20, 4, 1]) - 50)
    assert volume.resample(like=Volume(np.zeros(other.shape), other)).grid is other
    colors = Volume(np.stack([VALUES, VALUES + 1, VALUES + 2], -1), GRID).resample(spacing=2)
    assert colors.array.shape[-1] == 3
    inside = colors.array[..., 0] != 0
    assert inside.any()
    assert np.allclose((colors.array[..., 2] - colors.array[..., 0])[inside], 2)


def test_planes_through_a_volume() -> None:
    volume = read_volume(ct())
    section = volume.slice("axial", at=35.0)
    assert (section.plane.spacing, section.plane.name) == ((0.7, 0.7), "axial")
    points = section.plane.to_points([2, 1])
    assert section.array[2, 1] == pytest.approx(float(GRID.to_indices(points) @ [20, 4, 1]) - 50)
    assert volume.slice("sagittal").array.shape == volume.slice("sagittal").plane.shape
    oblique = volume.slice(Plane.named("AR\\FP", origin=GRID.to_points([2, 2, 2]), spacing=(0.5, 0.5), shape=(3, 3)))
    assert oblique.array[0, 0] == pytest.approx(VALUES[2, 2, 2])
    assert volume.slice(GRID.plane(3), method="nearest").array.tolist() == VALUES[3].tolist()
    with pytest.raises(VolumeError, match="'up' is not known"):
        volume.slice("up")


def test_projections() -> None:
    volume = read_volume(ct())
    assert (volume.mip("axial").array == VALUES.max(0)).all()
    coronal = volume.mip("coronal", "minimum")
    assert (coronal.array == VALUES.min(1)[::-1]).all()  # the head is up
    assert coronal.plane.name == "coronal"
    assert (volume.mip("sagittal", "mean").array == VALUES.mean(2)[::-1]).all()
    with pytest.raises(VolumeError, match="median"):
        volume.mip("axial", "median")  # type: ignore[arg-type]
    with pytest.raises(VolumeError, match="select"):
        read_volume(mr([1, 2], "EchoTime"), dims=["EchoTime"]).mip()


def test_arrays_must_fit() -> None:
    with pytest.raises(VolumeError, match="shape of the array"):
        Volume(np.zeros((6, 5, 5)), GRID)
    with pytest.raises(VolumeError, match="shape of the array"):
        Volume(np.zeros((2, *SHAPE)), GRID, {"a": (1, 2, 3)})


def test_three_planes_in_a_figure() -> None:
    matplotlib: Any = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    figure = read_volume(ct()).show(window=(0, 100), title="CT")
    texts = [text.get_text() for text in figure.texts]
    assert [text for text in texts if text != "CT"] == ["axial", "coronal", "sagittal"]
    image = figure.axes[0].images[0].get_array()
    assert image[0, 0] == np.uint8((VALUES[3, 0, 0] + 50) * 2.55)
    matplotlib.pyplot.close(figure)


def test_html_of_a_volume() -> None:
    html = read_volume(tilted(10))._repr_html_()
    assert html.count("<img") == 1
    assert "sheared by 10.00 degrees" in html
    assert "&lt;" not in html


def test_packages_that_are_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    volume = read_volume(ct())
    calls = {
        "nibabel": volume.to_nifti,
        "SimpleITK": volume.to_sitk,
        "itk": volume.to_itk,
        "matplotlib.pyplot": volume.show,
        "dask.array": lambda: read_volume(ct(), lazy=True),
    }
    for module, call in calls.items():
        monkeypatch.setitem(sys.modules, module, None)
        with pytest.raises(VolumeError, match=r"requires? .*Install it: pip install"):
            call()
