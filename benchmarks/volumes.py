"""Volumes of 300 CT slices of 512 × 512, compared with SimpleITK, the usual loop of pydicom and dcm2niix.

dcm2niix is measured if it is installed; its time includes the start of a process.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import SimpleITK

from benchmarks.common import compare, header
from dcmgen import create, pixels, uid
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from dcmgen.volumes import read_volume

SLICES, SIDE = 300, 512


def series(folder: Path) -> None:
    """Write the slices in a mixed order of names."""
    random = np.random.default_rng(1)
    array = (thorax(SLICES, SIDE, SIDE) + random.normal(0, 12, (SLICES, SIDE, SIDE))).astype(np.int16)
    images = create.ct(array, like=Grid.named("axial", shape=array.shape, spacing=(1.25, 0.7, 0.7)))
    for name, index in enumerate(random.permutation(SLICES)):
        images[index].save_as(folder / f"{name:04d}.dcm")


def with_simpleitk(folder: Path) -> Any:
    """Read the series as the user guide of SimpleITK does."""
    sitk: Any = SimpleITK
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder)))
    return sitk.GetArrayFromImage(reader.Execute())


def with_pydicom(folder: Path) -> Any:
    """Read the series with the usual loop."""
    images = [pydicom.dcmread(path) for path in folder.iterdir()]
    images.sort(key=lambda ds: float(ds.ImagePositionPatient[2]))
    return np.stack([ds.pixel_array * ds.RescaleSlope + ds.RescaleIntercept for ds in images])


def with_dcm2niix(folder: Path, target: Path, compression: str) -> None:
    """Convert the series with a process of dcm2niix."""
    command = ["dcm2niix", "-z", compression, "-w", "1", "-o", str(target), "-f", "theirs", str(folder)]
    subprocess.run(command, check=True, capture_output=True)


def main() -> None:
    """Print the table."""
    header()
    with tempfile.TemporaryDirectory() as name:
        folder, target = Path(name, "ct"), Path(name, "out")
        folder.mkdir()
        target.mkdir()
        series(folder)
        compare(
            f"array of {SLICES} slices of {SIDE} × {SIDE}",
            {
                "dcmgen": lambda: read_volume(folder),
                "SimpleITK": lambda: with_simpleitk(folder),
                "pydicom": lambda: with_pydicom(folder),
            },
            rounds=3,
        )
        for suffix, compression in ((".nii", "n"), (".nii.gz", "y")):
            calls: dict[str, Any] = {"dcmgen": lambda s=suffix: read_volume(folder).to_nifti(target / f"ours{s}")}
            if shutil.which("dcm2niix"):
                calls["dcm2niix"] = lambda c=compression: with_dcm2niix(folder, target, c)
            compare(f"{suffix} of it", calls, rounds=1)
        compressed = Path(name, "compressed")
        compressed.mkdir()
        for path in folder.iterdir():
            pixels.convert(path, compressed / path.name, transfer_syntax=uid.JPEGLSLossless)
        compare(
            "array of it, JPEG-LS",
            {"dcmgen": lambda: read_volume(compressed), "SimpleITK": lambda: with_simpleitk(compressed)},
            rounds=1,
        )


if __name__ == "__main__":
    main()
