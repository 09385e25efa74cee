"""Compare volumes with those of SimpleITK, highdicom, dcm2niix and dicom2nifti, those that are installed.

Every volume is turned to the axes of RAS. The table contains the largest difference of voxels, and the largest distance of
corners in mm. Series are made here, and read from a folder of real files if one is passed::

    python -m benchmarks.volumes_agreement FOLDER
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from dcmgen import create
from dcmgen.errors import DicomError
from dcmgen.geometry import Grid
from dcmgen.volumes import Volume, read_volume

SHAPE = (12, 40, 32)
NIBABEL: Any = import_module("nibabel")


def made(folder: Path) -> dict[str, Path]:
    """Write series to subfolders; return them by name."""
    array = np.random.default_rng(1).integers(-1000, 3000, SHAPE)
    axial = Grid.named("axial", shape=SHAPE, spacing=(2.5, 0.7, 0.8), origin=(-20, 10, 5))
    oblique = Grid.named("AR\\FP", shape=SHAPE, spacing=(2.5, 0.7, 0.8))
    cases: dict[str, list[Any]] = {
        "CT, axial": list(create.ct(array, like=axial)),
        "CT, sagittal": list(create.ct(array, like=Grid.named("sagittal", shape=SHAPE, spacing=(3, 0.7, 0.7)))),
        "CT, oblique": list(create.ct(array, like=oblique)),
        "CT, a slope per slice": list(create.ct(array, like=axial)),
        "CT, gantry tilted by 12 degrees": list(create.ct(array, like=axial)),
        "CT, a slice is missing": list(create.ct(array, like=axial)),
        "CT, two slices at one position": list(create.ct(array, like=axial)),
    }
    for number, image in enumerate(cases["CT, a slope per slice"]):
        image.RescaleSlope = 1 + number / 8
    for image in cases["CT, gantry tilted by 12 degrees"]:
        x, y, z = map(float, image.ImagePositionPatient)
        image.ImagePositionPatient = [x, y + (z - 5) * np.tan(np.radians(12)), z]
    del cases["CT, a slice is missing"][5]
    again = create.ct(array[:1] + 1, like=axial[:1])[0]
    first = cases["CT, two slices at one position"][0]
    again.StudyInstanceUID, again.SeriesInstanceUID = first.StudyInstanceUID, first.SeriesInstanceUID
    again.FrameOfReferenceUID = first.FrameOfReferenceUID
    cases["CT, two slices at one position"].append(again)
    return {name: _saved(images, folder / f"made{number}") for number, (name, images) in enumerate(cases.items())}


def _saved(images: list[Any], folder: Path) -> Path:
    folder.mkdir()
    for number, image in enumerate(images):
        image.save_as(folder / f"{number:03d}.dcm")
    return folder


def real(source: Path, folder: Path) -> dict[str, Path]:
    """Copy series of real files to subfolders; return them by name."""
    patterns = {
        "MR, 16 coronal slices": "dcm4che__MR[01]*.dcm",
        "MR, 2 slices, JPEG": "dcm_qa_frag__500*",
        "MR, three echoes with gaps": "dcmstack__TE_*",
        "MR, two orientations": "fo-dicom__adb1_*",
        "enhanced MR": "fo-dicom__mr_brucker.dcm",
        "enhanced MR, private fields": "dcmjs__cine-test.dcm",
        "enhanced MR, 19 times at one position": "fo-dicom__MOVEKNEE.dcm",
        "legacy converted CT": "dcmqi__mf.dcm",
        "RT dose": "ruby-dicom__explicit_rtdose*",
        "segmentation, binary": "highdicom__seg_image_ct_binary.dcm",
        "segmentation, fractional": "highdicom__seg_image_ct_true_fractional.dcm",
    }
    found = {}
    for number, (name, pattern) in enumerate(patterns.items()):
        target = folder / f"real{number}"
        target.mkdir()
        for path in source.glob(pattern):
            shutil.copy(path, target / f"{path.stem}.dcm")
        if any(target.iterdir()):
            found[name] = target
    return found


def with_simpleitk(folder: Path, _: Path) -> tuple[Any, Any]:
    """Read with the series reader, or the image reader for one file."""
    sitk: Any = import_module("SimpleITK")
    names = sitk.ImageSeriesReader.GetGDCMSeriesFileNames(str(folder))
    image = sitk.ReadImage(names if len(names) > 1 else names[0])
    if image.GetDimension() == 2:
        raise ValueError("2-dimensional")
    geometry = image.GetSize(), image.GetOrigin(), image.GetSpacing(), image.GetDirection()
    grid = Grid.from_itk(*geometry)
    return sitk.GetArrayFromImage(image).T, grid.to_nifti()


def with_highdicom(folder: Path, _: Path) -> tuple[Any, Any]:
    """Read with ``get_volume_from_series`` or ``Image.get_volume``."""
    highdicom: Any = import_module("highdicom")
    pydicom: Any = import_module("pydicom")
    images = [pydicom.dcmread(path) for path in folder.iterdir()]
    if len(images) > 1:
        volume = highdicom.get_volume_from_series(images)
    elif images[0].Modality == "SEG":
        reader = highdicom.seg.Segmentation.from_dataset(images[0])
        volume = reader.get_volume(segment_numbers=[1], combine_segments=False)
        volume = volume.with_array(volume.array[..., 0])
    else:
        volume = highdicom.Image.from_dataset(images[0]).get_volume()
    grid = Grid(volume.affine, volume.array.shape[:3])
    return volume.array.T, grid.to_nifti()


def with_dcm2niix(folder: Path, target: Path) -> tuple[Any, Any]:
    """Convert with dcm2niix, which must write one file."""
    command = ["dcm2niix", "-z", "n", "-p", "n", "-o", str(target), "-f", "%s_%d", str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return _only(target, done.stdout)


def with_dicom2nifti(folder: Path, target: Path) -> tuple[Any, Any]:
    """Convert with dicom2nifti, which must write one file."""
    convert: Any = import_module("dicom2nifti.convert_dicom")
    convert.dicom_series_to_nifti(str(folder), str(target / "a.nii"), reorient_nifti=False)
    return _only(target, "")


def _only(target: Path, text: str) -> tuple[Any, Any]:
    files = sorted(path for path in target.glob("*.nii") if "Eq_" not in path.name and "Tilt" not in path.name)
    if len(files) != 1:
        lines = [line for line in text.splitlines() if "rror" in line or "arning" in line]
        raise ValueError(f"{len(files)} files" + (f" ({lines[0].strip()[:80]})" if lines else ""))
    image = NIBABEL.load(files[0])
    return np.asanyarray(image.dataobj), image.affine


def difference(volume: Volume, array: Any, affine: Any) -> str:
    """Return the differences from another program as text."""
    mine = _turned(volume.array.T, volume.grid.to_nifti())
    theirs = _turned(np.squeeze(array), affine)
    if mine.shape != theirs.shape:
        return f"shape {theirs.shape} instead of {mine.shape}"
    a, b = np.asanyarray(mine.dataobj), np.asanyarray(theirs.dataobj)
    ends = [[i, j, k, 1] for i in (0, a.shape[0] - 1) for j in (0, a.shape[1] - 1) for k in (0, a.shape[2] - 1)]
    away = np.linalg.norm((mine.affine - theirs.affine) @ np.array(ends).T, axis=0).max()
    voxels = np.abs(a.astype(float) - b.astype(float)).max()
    return "same" if voxels == 0 and away < 1e-3 else f"voxels {voxels:.3g}, positions {away:.3g} mm"


def _turned(array: Any, affine: Any) -> Any:
    return NIBABEL.as_closest_canonical(NIBABEL.Nifti1Image(np.asarray(array, np.float64), affine))


TOOLS: dict[str, Callable[[Path, Path], tuple[Any, Any]]] = {
    "SimpleITK": with_simpleitk,
    "highdicom": with_highdicom,
    "dcm2niix": with_dcm2niix,
    "dicom2nifti": with_dicom2nifti,
}


def row(folder: Path) -> list[str]:
    """Return the cells for a series: the result of dcmgen, and the comparison with each program."""
    volume: Volume | None = None
    try:
        volume = read_volume(folder)
        cells = [" × ".join(map(str, volume.array.shape))]
    except DicomError as error:
        cells = [f"error: {error.message[:160]}"]
    for tool in TOOLS.values():
        with tempfile.TemporaryDirectory() as target:
            try:
                array, affine = tool(folder, Path(target))
            except ImportError:
                cells.append("not installed")
            except Exception as error:  # every program has its own errors
                cells.append(f"error: {str(error).splitlines()[0][:90] if str(error) else type(error).__name__}")
            else:
                shape = " × ".join(map(str, np.shape(array)[::-1]))
                cells.append(f"reads {shape}" if volume is None else difference(volume, array, affine))
    return cells


def main() -> None:
    """Print the table."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as name:
        cases = made(Path(name))
        if len(sys.argv) > 1:
            cases |= real(Path(sys.argv[1]), Path(name))
        print(f"| series | dcmgen | {' | '.join(TOOLS)} |\n|{'---|' * (len(TOOLS) + 2)}")
        for label, folder in cases.items():
            print(f"| {label} | {' | '.join(row(folder))} |", flush=True)


if __name__ == "__main__":
    main()
