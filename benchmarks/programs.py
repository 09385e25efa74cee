"""Run programs that use pydicom with only the import changed, and compare their results.

    python -m benchmarks.programs

Prints the table of the page "Coming from pydicom". A program that is not installed is left out. In a copy of the program,
the imports of pydicom become imports of dcmgen; then a small script runs with the program and with the copy, on the same
files.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from dcmgen import create, examples
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from dcmgen.iods import MRImage
from dcmgen.uid import JPEG2000Lossless, RLELossless


class Program(NamedTuple):
    """A program that uses pydicom: its distribution and packages, a script that runs it, and the changes that it needs."""

    distribution: str
    packages: tuple[str, ...]
    task: str
    script: str
    changes: tuple[tuple[str, str], ...] = ()
    """Pattern and replacement of each line that raises an error with dcmgen."""
    needed: str = ""
    """Description of the changes."""


_READ = """
import sys, json, hashlib
from pathlib import Path
import numpy as np
import pydicom
data = Path(sys.argv[1])
series = sorted(path for path in data.iterdir() if path.is_dir() and path.name.startswith("series"))
def digest(array):
    return hashlib.sha256(np.ascontiguousarray(np.asarray(array)).tobytes()).hexdigest()[:12], np.asarray(array).shape
def show(*values):
    print("=", *values)
"""

PROGRAMS = (
    Program(
        "dicom2nifti",
        ("dicom2nifti",),
        "converts series of CT and MR in three orientations",
        """
import dicom2nifti, dicom2nifti.settings, nibabel
dicom2nifti.settings.disable_validate_slicecount()
for folder in series:
    out = Path(sys.argv[2]) / (folder.name + ".nii")
    dicom2nifti.dicom_series_to_nifti(folder, out, reorient_nifti=False)
    image = nibabel.load(out)
    show(folder.name, digest(image.dataobj), np.round(image.affine, 4).tolist())
""",
        (
            (r"^import pydicom\.config as .*\n", ""),
            (r"^pydicom_config\..*\n", ""),
            (r"^(import dicom2nifti\.)?patch_pydicom_encodings.*\n", ""),
        ),
        "the settings of `pydicom.config` and `pydicom.charset` removed",
    ),
    Program(
        "nibabel",
        ("nibabel",),
        "reads pixels, affine and shape with `nibabel.nicom`",
        """
from nibabel.nicom.dicomwrappers import wrapper_from_file
for path in sorted(data.rglob("*.dcm")):
    wrapper = wrapper_from_file(path)
    if "PixelData" in wrapper.dcm_data and len(wrapper.image_shape or ()) == 2:
        show(path.name, digest(wrapper.get_data()), np.round(wrapper.affine, 4).tolist(), wrapper.slice_indicator)
""",
    ),
    Program(
        "dicom-numpy",
        ("dicom_numpy",),
        "combines the slices of series",
        """
import dicom_numpy
for folder in series:
    array, affine = dicom_numpy.combine_slices([pydicom.dcmread(path) for path in sorted(folder.iterdir())])
    show(folder.name, digest(array), np.round(affine, 4).tolist())
""",
    ),
    Program(
        "rt-utils",
        ("rt_utils",),
        "makes a structure set from a mask, saves it and reads its mask",
        """
from rt_utils import RTStructBuilder
folder = data / "series-CT-axial"
made = RTStructBuilder.create_new(dicom_series_path=str(folder))
mask = np.zeros((48, 48, len(list(folder.iterdir()))), bool)
mask[10:30, 12:28, 1:4] = True
made.add_roi(mask=mask, color=[255, 0, 0], name="ROI")
made.save(str(Path(sys.argv[2]) / "made"))
read = RTStructBuilder.create_from(dicom_series_path=str(folder), rt_struct_path=str(Path(sys.argv[2]) / "made.dcm"))
show(read.get_roi_names(), digest(read.get_roi_mask_by_name("ROI")))
""",
        (
            (r"FileDataset\(file_name, \{\}, file_meta=file_meta, preamble=.*", "Dataset(); ds.file_meta = file_meta"),
            (r"\bFileDataset\b", "Dataset"),
            (r"^.*\.private_creators = .*\n", ""),
            (r"^ *ds\.is_(little_endian|implicit_VR) = .*\n", ""),
            (r"^from pydicom\.uid import PYDICOM_IMPLEMENTATION_UID\n", ""),
            (r"PYDICOM_IMPLEMENTATION_UID", "'1.2.3'"),
        ),
        "`FileDataset` and `PYDICOM_IMPLEMENTATION_UID` replaced, and three attributes removed that are not keywords",
    ),
    Program(
        "dicognito",
        ("dicognito",),
        "anonymizes all files",
        """
from dicognito.anonymizer import Anonymizer
anonymizer = Anonymizer(seed="seed")
for path in sorted(data.rglob("*.dcm")):
    ds = pydicom.dcmread(path)
    anonymizer.anonymize(ds)
    show(path.name, hashlib.sha256(json.dumps(ds.to_json_dict(), sort_keys=True).encode()).hexdigest()[:12])
""",
    ),
    Program(
        "dicompyler-core",
        ("dicompylercore",),
        "reads a plan, a dose and structures",
        """
from dicompylercore import dicomparser
for name in ("structures", "dose", "plan"):
    parser = dicomparser.DicomParser(str(data / f"{name}.dcm"))
    show(name, parser.GetSOPClassUID(), parser.GetDemographics(), parser.GetStudyInfo())
    if name == "structures":
        show(parser.GetStructures())
    if name == "dose":
        show(parser.GetDoseData(), digest(parser.GetDoseGrid(0)))
    if name == "plan":
        show(parser.GetPlan())
""",
    ),
)


def make_data(folder: Path) -> None:
    """Write series, and a plan, a dose and structures."""
    study = create.Study(PatientName="Doe^Jane", PatientID="4711", StudyDate="20260102", StudyTime="030405")
    volume = thorax(8, 48, 48)
    mr = MRImage(ScanningSequence="GR", SequenceVariant="SP", RepetitionTime=2000, EchoTime=30)
    for modality in ("CT", "MR"):
        for orientation in ("axial", "coronal", "sagittal"):
            grid = Grid.named(orientation, shape=(8, 48, 48), spacing=(5, 4, 4))
            target = folder / f"series-{modality}-{orientation}"
            target.mkdir()
            if modality == "CT":
                images: Any = create.ct(volume, like=grid, study=study)
            else:
                images = create.mr((volume - volume.min()).astype(np.float32), like=grid, study=study, attributes=mr)
            for index, image in enumerate(images):
                if modality == "CT" and orientation != "axial":
                    image.compress(RLELossless if orientation == "coronal" else JPEG2000Lossless)
                image.save_as(target / f"{modality}-{orientation}-{index}.dcm")
    for name, example in (("structures", "rt_ss"), ("dose", "rt_dose"), ("plan", "rt_plan")):
        shutil.copy(examples.get_path(example), folder / f"{name}.dcm")


def with_dcmgen(text: str) -> str:
    """Return Python code in which the imports of pydicom are imports of dcmgen."""
    text = re.sub(r"^( *)import pydicom\.(\S+) as ", r"\1import dcmgen.\2 as ", text, flags=re.MULTILINE)
    text = re.sub(r"^( *)import pydicom\.(\S+)", r"\1import dcmgen.\2, dcmgen as pydicom", text, flags=re.MULTILINE)
    text = re.sub(r"^( *)import pydicom$", r"\1import dcmgen as pydicom", text, flags=re.MULTILINE)
    text = re.sub(r"^( *)from pydicom", r"\1from dcmgen", text, flags=re.MULTILINE)
    return re.sub(r"optional_package\((['\"])pydicom\b", r"optional_package(\1dcmgen", text)


def copied(program: Program, folder: Path) -> None:
    """Copy the packages of a program with changed imports."""
    for package in program.packages:
        spec = find_spec(package)
        assert spec is not None
        assert spec.origin is not None
        target = folder / package
        shutil.copytree(Path(spec.origin).parent, target, ignore=shutil.ignore_patterns("__pycache__", "tests"))
        for path in target.rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            for pattern, replacement in program.changes:
                text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
            path.write_text(with_dcmgen(text), encoding="utf-8")


def run(script: str, data: Path, out: Path, first: Path | None) -> tuple[list[str], str]:
    """Run a script; return its results, and the last line of its error."""
    out.mkdir()
    paths = [str(first)] if first is not None else []
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*paths, *[path for path in sys.path if path]])}
    command = [sys.executable, "-W", "ignore", "-c", script, str(data), str(out)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300, check=False)
    lines = done.stderr.strip().splitlines()
    results = [line for line in done.stdout.splitlines() if line.startswith("= ")]  # without messages of the program
    return results, lines[-1] if done.returncode and lines else ""


def compare(program: Program, data: Path, folder: Path) -> str:
    """Return whether the results with both libraries are identical, or what is different."""
    script = _READ + program.script
    expected, error = run(script, data, folder / "expected", None)
    if error:
        return f"fails with pydicom too: `{error}`"
    changed = folder / "changed"
    changed.mkdir()
    copied(program, changed)
    found, error = run(with_dcmgen(script), data, folder / "found", changed)
    if error:
        return f"fails: `{error}`"
    total = len(expected)
    same = sum(one == two for one, two in zip(expected, found, strict=False))
    how = f"runs with {program.needed}" if program.needed else "runs unchanged"
    return f"{how}; {same} of {total} results identical"


def main() -> None:
    """Print the table."""
    print("| program | what it does | result |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        data = Path(name) / "data"
        data.mkdir()
        make_data(data)
        for program in PROGRAMS:
            if find_spec(program.packages[0]) is None:
                continue
            folder = Path(name) / program.distribution
            folder.mkdir()
            result = compare(program, data, folder)
            print(f"| {program.distribution} {version(program.distribution)} | {program.task} | {result} |", flush=True)


if __name__ == "__main__":
    main()
