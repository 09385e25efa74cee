"""The recipes of the cookbook: they run, their files are valid, and other programs read the same from them."""

from __future__ import annotations

import csv
import io
import os
import runpy
import subprocess
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread, geometry, pixels
from dcmgen.iods import PositronEmissionTomographyImage
from dcmgen.microscopy import Slide
from tests.create import judges
from tests.data import ROOT
from tests.docs.test_examples import RECIPES, blocks, run_examples

Array = np.ndarray[Any, Any]

RESULTS = {
    "ct-series": ["new-ct"],
    "mr-from-nifti": ["new-mr", "new-mr-2"],
    "pet-series": ["new-pet"],
    "screenshot": ["screenshot.dcm"],
    "enhanced-mr": ["enhanced.dcm"],
    "classic-to-enhanced": ["legacy-converted.dcm", "restored"],
    "video": ["video.dcm"],
    "whole-slide": ["slide", "annotations.dcm"],
    "segmentation": ["segmentation.dcm"],
    "read-segmentation": [],
    "parametric-map": ["adc.dcm"],
    "measurement-report": ["measurements.dcm"],
    "read-measurements": [],
    "key-objects": ["keys.dcm"],
    "presentation-state": ["state.dcm"],
    "structure-set": ["structure-set.dcm"],
    "read-structure-set": [],
    "dose": ["dose.dcm"],
    "registration": ["registration.dcm"],
    "encapsulated-pdf": ["document.dcm"],
    "ecg": ["ecg.dcm"],
    "deidentify": ["shared"],
}
"""Files and folders that the recipes write, except those that are not DICOM files."""

ACCEPTED = {
    "dose": ("ended with the signal",),  # dciodvfy does not support 32 bits
    "whole-slide": (
        "CommonZCoordinateValue(006a,0010)> - Only valid for AnnotationCoordinateType of 3D",
    ),  # it is absent
}
"""Errors of dciodvfy that do not agree with the text of the standard."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder with the input files of all recipes, as the current folder."""
    for package in ("SimpleITK", "av", "nibabel", "pandas", "tifffile"):
        pytest.importorskip(package)
    before = Path.cwd()
    found = tmp_path_factory.mktemp("cookbook")
    os.chdir(found)
    runpy.run_path(str(ROOT / "docs" / "cookbook" / "data.py"), run_name="__main__")
    yield found
    os.chdir(before)


@pytest.fixture(scope="module")
def done() -> set[str]:
    """The recipes that have run."""
    return set()


@pytest.fixture
def run(folder: Path, done: set[str], capsys: pytest.CaptureFixture[str]) -> Callable[[str], list[Path]]:
    """Run a recipe once, and return the first files of each of its results."""

    def run(recipe: str) -> list[Path]:
        if recipe not in done:
            page = ROOT / "docs" / "cookbook" / f"{recipe}.md"
            run_examples(page, blocks(page), capsys)
            done.add(recipe)
        results = [folder / name for name in RESULTS[recipe]]
        return [file for each in results for file in ([each] if each.is_file() else sorted(each.rglob("*.dcm"))[:3])]

    return run


def dcmqi(program: str, *arguments: object) -> None:
    """Run a program of dcmqi, or skip the test."""
    spec = find_spec("dcmqi")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("dcmqi is not installed")
    path = Path(spec.submodule_search_locations[0], "bin", program)
    done = subprocess.run([path, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def itk_series(folder: Path) -> tuple[Array, Any]:
    """Return the voxels and the image of a series that SimpleITK reads."""
    sitk: Any = pytest.importorskip("SimpleITK")
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder)))
    image = reader.Execute()
    return sitk.GetArrayFromImage(image), image


def itk(path: Path) -> Array:
    """Return the voxels of a file that SimpleITK reads."""
    sitk: Any = pytest.importorskip("SimpleITK")
    found: Array = sitk.GetArrayFromImage(sitk.ReadImage(str(path)))
    return found


def labels(folder: Path) -> Array:
    """Return the labels of the input in the order of the slices."""
    nibabel: Any = pytest.importorskip("nibabel")
    found: Array = np.asarray(nibabel.load(folder / "labels.nii.gz").dataobj).T
    return found


def test_every_recipe_is_tested() -> None:
    assert {page.stem for page in RECIPES} == set(RESULTS)
    index = (ROOT / "docs" / "cookbook" / "index.md").read_text(encoding="utf-8")
    for page in RECIPES:
        text = page.read_text(encoding="utf-8")
        assert f"[{text.splitlines()[0][2:]}]({page.name})" in index
        assert f"](../images/cookbook/{page.stem}.png)" in text


@pytest.mark.parametrize("recipe", RESULTS)
def test_its_files_are_valid(recipe: str, run: Callable[[str], list[Path]]) -> None:
    for path in run(recipe):
        assert not dcmread(path).validate().errors, path
        assert judges.errors(path, accepted=ACCEPTED.get(recipe, ())) == []


# -- images ------------------------------------------------------------------------------------------------------------


def test_simpleitk_reads_the_ct_series(folder: Path, run: Callable[[str], list[Path]]) -> None:
    run("ct-series")
    voxels, image = itk_series(folder / "new-ct")
    assert np.array_equal(voxels, np.load("volume.npy"))
    assert image.GetSpacing() == (2, 2, 8)


def test_dcm2niix_restores_the_nifti_image(folder: Path, run: Callable[[str], list[Path]], tmp_path: Path) -> None:
    nibabel: Any = pytest.importorskip("nibabel")
    run("mr-from-nifti")
    judges.run("dcm2niix", "-o", tmp_path, "-f", "x", folder / "new-mr")
    ours, theirs = (
        nibabel.as_closest_canonical(nibabel.load(path)) for path in (folder / "t1.nii.gz", tmp_path / "x.nii")
    )
    assert np.allclose(ours.affine, theirs.affine, atol=1e-3)
    assert np.array_equal(ours.dataobj, theirs.dataobj)


def test_simpleitk_reads_the_pet_series(folder: Path, run: Callable[[str], list[Path]]) -> None:
    run("pet-series")
    voxels, image = itk_series(folder / "new-pet")
    (slope,) = {PositronEmissionTomographyImage.read(path).RescaleSlope for path in (folder / "new-pet").iterdir()}
    assert np.abs(voxels - np.load("uptake.npy")).max() <= slope / 2 * 1.001
    assert image.GetOrigin() == itk_series(folder / "ct")[1].GetOrigin()


def test_dcmtk_decodes_the_screenshot(run: Callable[[str], list[Path]], tmp_path: Path) -> None:
    image: Any = pytest.importorskip("PIL.Image")
    judges.run("dcmj2pnm", "+on", *run("screenshot"), tmp_path / "x.png")
    theirs = np.asarray(image.open(tmp_path / "x.png").convert("RGB")).astype(int)
    assert np.abs(theirs - np.asarray(image.open("screenshot.png"))).mean() < 2


def test_highdicom_reads_the_echoes(run: Callable[[str], list[Path]]) -> None:
    highdicom: Any = pytest.importorskip("highdicom")
    (path,) = run("enhanced-mr")
    theirs = highdicom.imread(path)
    found = theirs.get_frames(apply_real_world_transform=False)
    assert np.array_equal(found.reshape(np.load("echoes.npy").shape), np.load("echoes.npy"))


def test_simpleitk_reads_the_converted_series(folder: Path, run: Callable[[str], list[Path]]) -> None:
    run("classic-to-enhanced")
    assert np.array_equal(itk(folder / "legacy-converted.dcm"), np.load("volume.npy"))
    for path in (folder / "ct").iterdir():
        assert dcmread(folder / "restored" / path.name) == dcmread(path)


def test_pydicom_finds_the_video(run: Callable[[str], list[Path]]) -> None:
    pydicom: Any = pytest.importorskip("pydicom")
    av: Any = pytest.importorskip("av")
    theirs = pydicom.dcmread(run("video")[0])
    stream = b"".join(pydicom.encaps.generate_frames(theirs.PixelData, number_of_frames=1))
    with av.open(io.BytesIO(stream)) as file:
        assert sum(1 for _ in file.decode(video=0)) == theirs.NumberOfFrames == 50


def test_wsidicom_and_highdicom_read_the_slide(folder: Path, run: Callable[[str], list[Path]]) -> None:
    run("whole-slide")
    highdicom: Any = pytest.importorskip("highdicom")
    (group,) = highdicom.ann.annread(folder / "annotations.dcm").get_annotation_groups()
    points = np.concatenate(group.get_graphic_data(coordinate_type="2D"))
    with open("nuclei.csv") as file:
        assert np.allclose(points, [list(map(float, row)) for row in list(csv.reader(file))[1:]], atol=1e-3)
    wsidicom: Any = pytest.importorskip("wsidicom")
    with wsidicom.WsiDicom.open(folder / "slide") as theirs:
        assert (theirs.size.width, theirs.size.height, theirs.mpp.width) == (1200, 900, 0.5)
        found = np.asarray(theirs.read_region((300, 200), 0, (400, 300)))
    assert np.array_equal(found, Slide("slide").read_region(0, 300, 200, 400, 300))


# -- segmentations and measurements ------------------------------------------------------------------------------------


def test_highdicom_reads_the_segmentation(folder: Path, run: Callable[[str], list[Path]]) -> None:
    highdicom: Any = pytest.importorskip("highdicom")
    theirs = highdicom.seg.segread(run("segmentation")[0])
    assert [theirs.get_segment_description(number).segment_label for number in (1, 2, 3)] == [
        "Lungs",
        "Heart",
        "Vertebra",
    ]
    uids = [dcmread(path).SOPInstanceUID for path in sorted((folder / "ct").iterdir())]
    found = theirs.get_pixels_by_source_instance(
        uids, combine_segments=True, ignore_spatial_locations=True, assert_missing_frames_are_empty=True
    )
    assert np.array_equal(found, labels(folder))


def test_dcmqi_reads_the_segmentation(folder: Path, run: Callable[[str], list[Path]], tmp_path: Path) -> None:
    dcmqi("segimage2itkimage", "--inputDICOM", run("segmentation")[0], "--outputDirectory", tmp_path, "-t", "nrrd")
    for number in (1, 2, 3):
        mask = labels(folder) == number
        found = itk(tmp_path / f"{number}.nrrd")
        assert (found > 0).sum() == mask.sum()


def test_other_programs_read_the_masks(folder: Path, run: Callable[[str], list[Path]]) -> None:
    run("read-segmentation")
    assert np.array_equal(itk(folder / "masks.nii.gz"), labels(folder))
    volume = itk_series(folder / "ct")[0]
    with open("statistics.csv", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    for number, (_, size, mean, deviation) in enumerate(rows, 1):
        inside = volume[labels(folder) == number]
        expected = [inside.size * 0.032, inside.mean(), inside.std()]
        assert np.allclose([float(size), float(mean), float(deviation)], expected, atol=0.051)


def test_highdicom_reads_the_parametric_map(run: Callable[[str], list[Path]]) -> None:
    highdicom: Any = pytest.importorskip("highdicom")
    theirs = highdicom.imread(run("parametric-map")[0])
    assert np.array_equal(theirs.get_frames(), np.load("adc.npy"))
    grid = geometry.of_series(dcmread("adc.dcm")).grid
    assert np.allclose(grid.affine, np.load("head-affine.npy"), atol=1e-3)
    assert np.allclose(theirs.get_volume_geometry().affine, grid[::-1].affine, atol=1e-3)  # against the normal


def test_highdicom_reads_the_measurements(run: Callable[[str], list[Path]]) -> None:
    (path,) = run("measurement-report")
    assert "Diameter" in judges.run("dsrdump", path)
    highdicom: Any = pytest.importorskip("highdicom")
    (group,) = highdicom.sr.srread(path).content.get_planar_roi_measurement_groups()
    assert group.tracking_identifier == "Nodule 1"
    assert group.finding_type.meaning == "Nodule"
    assert [(m.name.meaning, m.value, m.unit.value) for m in group.get_measurements()] == [
        ("Diameter", 11.4, "mm"),
        ("Attenuation Coefficient", 21.5, "[hnsf'U]"),
    ]
    assert group.roi.graphic_type.name == "CIRCLE"


def test_pandas_reads_what_highdicom_reads(folder: Path, run: Callable[[str], list[Path]]) -> None:
    pandas: Any = pytest.importorskip("pandas")
    highdicom: Any = pytest.importorskip("highdicom")
    run("read-measurements")
    table = pandas.read_csv("measurements.csv")
    theirs = [
        (report.StudyDate, measurement.name.meaning, measurement.value)
        for report in map(highdicom.sr.srread, sorted((folder / "reports").iterdir()))
        for group in report.content.get_planar_roi_measurement_groups()
        for measurement in group.get_measurements()
    ]
    assert list(zip(table["date"].astype(str), table["name"], table["value"], strict=True)) == theirs


def test_highdicom_reads_the_key_objects(folder: Path, run: Callable[[str], list[Path]]) -> None:
    (path,) = run("key-objects")
    assert "For Conference" in judges.run("dsrdump", path)
    pydicom: Any = pytest.importorskip("pydicom")
    highdicom: Any = pytest.importorskip("highdicom")
    theirs = highdicom.ko.KeyObjectSelectionDocument.from_dataset(pydicom.dcmread(path))
    found = [item.referenced_sop_instance_uid for item in theirs.content.get_references()]
    assert found == [dcmread(folder / "ct" / name).SOPInstanceUID for name in ("0012.dcm", "0016.dcm")]


def test_dcmtk_draws_the_presentation_state(run: Callable[[str], list[Path]], tmp_path: Path) -> None:
    image: Any = pytest.importorskip("PIL.Image")
    (path,) = run("presentation-state")
    judges.run("dcmp2pgm", "-p", path, "ct/0016.dcm", tmp_path / "x.pgm")
    theirs = np.asarray(image.open(tmp_path / "x.pgm")).astype(int)
    assert np.abs(theirs - pixels.render(dcmread("ct/0016.dcm"))).mean() < 2  # the window is that of the image


# -- radiotherapy and registration -------------------------------------------------------------------------------------


def dice(first: Array, second: Array) -> float:
    """Return the Dice coefficient of two masks."""
    return float(2 * (first & second).sum() / (first.sum() + second.sum()))


def test_rt_utils_reads_the_structure_set(folder: Path, run: Callable[[str], list[Path]]) -> None:
    rt_utils: Any = pytest.importorskip("rt_utils")
    theirs = rt_utils.RTStructBuilder.create_from(str(folder / "ct"), str(run("structure-set")[0]))
    assert theirs.get_roi_names() == ["Lungs", "Heart", "Vertebra"]
    for number, name in enumerate(theirs.get_roi_names(), 1):
        found, mask = np.moveaxis(theirs.get_roi_mask_by_name(name), 2, 0), labels(folder) == number
        assert found[mask].all()  # its masks also contain the pixels outside of a contour that touch it
        assert dice(found, mask) > 0.93


def test_masks_are_those_of_rt_utils(folder: Path, run: Callable[[str], list[Path]]) -> None:
    rt_utils: Any = pytest.importorskip("rt_utils")
    run("read-structure-set")
    theirs = rt_utils.RTStructBuilder.create_from(str(folder / "ct"), str(folder / "structures.dcm"))
    for name, number in (("Lungs", 1), ("Heart", 2)):
        found = itk(folder / f"{name}.nii.gz") > 0
        assert np.array_equal(found, labels(folder) == number)
        assert dice(found, np.moveaxis(theirs.get_roi_mask_by_name(name), 2, 0)) > 0.96


def test_pydicom_and_simpleitk_read_the_dose(run: Callable[[str], list[Path]]) -> None:
    pydicom: Any = pytest.importorskip("pydicom")
    (path,) = run("dose")
    theirs = pydicom.dcmread(path)
    found = theirs.pixel_array * float(theirs.DoseGridScaling)
    assert np.abs(found - np.load("dose.npy")).max() <= float(theirs.DoseGridScaling) / 2 * 1.001
    assert len(theirs.DVHSequence) == 2
    assert itk(path).shape == np.load("dose.npy").shape


def test_the_registration_is_the_transform_of_simpleitk(run: Callable[[str], list[Path]]) -> None:
    sitk: Any = pytest.importorskip("SimpleITK")
    pydicom: Any = pytest.importorskip("pydicom")
    transform = sitk.ReadTransform("transform.tfm")
    theirs = pydicom.dcmread(run("registration")[0])
    moving = geometry.of_series([dcmread(path) for path in Path("moved").iterdir()]).grid
    (item,) = [
        item for item in theirs.RegistrationSequence if item.FrameOfReferenceUID == moving.frame_of_reference_uid
    ]
    sequence = item.MatrixRegistrationSequence[0].MatrixSequence[0]
    matrix = np.reshape(np.array(sequence.FrameOfReferenceTransformationMatrix, float), (4, 4))
    for point in ([0, 0, 0], [120.0, -30, 55]):
        assert np.allclose(matrix @ [*transform.TransformPoint(point), 1], [*point, 1], atol=1e-4)


# -- documents and signals ---------------------------------------------------------------------------------------------


def test_dcmtk_extracts_the_pdf(run: Callable[[str], list[Path]], tmp_path: Path) -> None:
    judges.run("dcm2pdf", *run("encapsulated-pdf"), tmp_path / "x.pdf")
    content = Path("report.pdf").read_bytes()
    assert (tmp_path / "x.pdf").read_bytes().rstrip(b"\0") == content
    assert Path("extracted.pdf").read_bytes() == content


def test_pydicom_reads_the_ecg(run: Callable[[str], list[Path]]) -> None:
    pydicom: Any = pytest.importorskip("pydicom")
    theirs = pydicom.dcmread(run("ecg")[0])
    signal = np.loadtxt("ecg.csv", delimiter=",", skiprows=1)
    found = pydicom.waveforms.multiplex_array(theirs, 0, as_raw=False)
    step = max(float(channel.ChannelSensitivity) for channel in theirs.WaveformSequence[0].ChannelDefinitionSequence)
    assert np.abs(found - signal).max() <= step / 2 * 1.001


def test_pydicom_finds_no_identity(folder: Path, run: Callable[[str], list[Path]]) -> None:
    pydicom: Any = pytest.importorskip("pydicom")
    found = run("deidentify")
    assert len(list((folder / "shared").rglob("*.dcm"))) == len(list((folder / "ct").iterdir()))
    for path in found:
        theirs = pydicom.dcmread(path)
        assert theirs.PatientIdentityRemoved == "YES"
        assert b"Doe" not in path.read_bytes()
        assert theirs.PatientID != "4711"
