"""Run programs that use pydicom with only the import changed, and compare their results.

    python -m benchmarks.programs [--older FOLDER] [--files FOLDER]... [PROGRAM]...

Prints the table of the page "Coming from pydicom". A program that is not installed is left out. In a copy of the program,
the imports of pydicom become imports of dcmgen; then a small script runs with the program and with the copy, on the same
files: generated ones, and the series of at least three files in the test files of pydicom and in the folders of
``--files``. The table counts the results with pydicom that are identical, the files and series for which there is a result
only with dcmgen, and those for which the program raises an error with both. Differences are printed as errors.

Programs that do not run with pydicom 3 get the expected results from pydicom 2, which ``--older`` contains
(``pip install --target FOLDER --no-deps "pydicom<3"``).
"""

from __future__ import annotations

import argparse
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
import pydicom

from dcmgen import create, dcmread, examples
from dcmgen.create.phantom import thorax
from dcmgen.errors import DicomError
from dcmgen.geometry import Grid
from dcmgen.iods import MRImage, RTPlan
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
    needs_older: bool = False
    """Whether the program does not run with pydicom 3."""


_READ = """
import sys, json, hashlib
from collections.abc import Sequence
from pathlib import Path
import numpy as np
import pydicom
data = Path(sys.argv[1])
series = sorted(path for path in data.iterdir() if path.is_dir() and path.name.startswith("series"))
def digest(array):
    array = np.asarray(array)
    array = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    return hashlib.sha256(array.tobytes()).hexdigest()[:12], array.shape
def show(*values):
    print("=", *values)
def attempt(name, function):
    # a result, or the class of the error
    try:
        show(name, function())
    except Exception as error:
        show(name, "raises", type(error).__name__)
"""

PROGRAMS = (
    Program(
        "dicom2nifti",
        ("dicom2nifti",),
        "converts series",
        """
import dicom2nifti, dicom2nifti.settings, nibabel
dicom2nifti.settings.disable_validate_slicecount()
def convert(folder):
    out = Path(sys.argv[2]) / (folder.name + ".nii")
    dicom2nifti.dicom_series_to_nifti(folder, out, reorient_nifti=False)
    image = nibabel.load(out)
    return digest(image.dataobj), np.round(image.affine, 4).tolist()
for folder in series:
    attempt(folder.name, lambda: convert(folder))
""",
    ),
    Program(
        "nibabel",
        ("nibabel",),
        "reads pixels, affine and shape with `nibabel.nicom`",
        """
from nibabel.nicom.dicomwrappers import wrapper_from_file
def read(path):
    wrapper = wrapper_from_file(path)
    if "PixelData" in wrapper.dcm_data:
        return digest(wrapper.get_data()), np.round(wrapper.affine, 4).tolist(), wrapper.slice_indicator
for path in sorted(data.rglob("*.dcm")):
    attempt(path.name, lambda: read(path))
""",
    ),
    Program(
        "dicom-numpy",
        ("dicom_numpy",),
        "combines the slices of series",
        """
import dicom_numpy
def combine(folder):
    array, affine = dicom_numpy.combine_slices([pydicom.dcmread(path) for path in sorted(folder.iterdir())])
    return digest(array), np.round(affine, 4).tolist()
for folder in series:
    attempt(folder.name, lambda: combine(folder))
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
        ((r"^.*\.private_creators = .*\n", ""),),
        "an attribute removed that is not a keyword",
    ),
    Program(
        "dicognito",
        ("dicognito",),
        "anonymizes files; the text of the standard elements is compared",
        """
from dicognito.anonymizer import Anonymizer
anonymizer = Anonymizer(seed="seed")
def anonymize(path):
    ds = pydicom.dcmread(path)
    anonymizer.anonymize(ds)
    texts = []
    for element in ds.iterall():
        standard = element.tag.group % 2 == 0 and element.tag != 0x00080005
        if standard and element.VR in "AE AS CS DA DT LO LT PN SH ST TM UC UI UR UT".split():
            values = element.value
            values = values if isinstance(values, Sequence) and not isinstance(values, str) else [values]
            texts.append((int(element.tag), [str(value).rstrip() for value in values if value]))
    return hashlib.sha256(repr([each for each in texts if each[1]]).encode()).hexdigest()[:12]
for path in sorted(data.rglob("*.dcm")):
    attempt(path.name, lambda: anonymize(path))
""",
    ),
    Program(
        "dicompyler-core",
        ("dicompylercore",),
        "reads a plan, a dose and structures, and computes dose-volume histograms",
        """
from dicompylercore import dicomparser, dvhcalc
for name in ("structures", "dose", "plan"):
    parser = dicomparser.DicomParser(str(data / f"{name}.dcm"))
    show(name, parser.GetSOPClassUID(), parser.GetDemographics(), parser.GetStudyInfo())
    if name == "structures":
        show(parser.GetStructures())
    if name == "dose":
        values = parser.GetDoseData()
        values["dosegridscaling"] = float(values["dosegridscaling"])  # pydicom 2 shows other digits
        show(values, digest(parser.GetDoseGrid(0)))
    if name == "plan":
        show(parser.GetPlan())
for number, structure in dicomparser.DicomParser(str(data / "phantom-structures.dcm")).GetStructures().items():
    found = dvhcalc.get_dvh(str(data / "phantom-structures.dcm"), str(data / "phantom-dose.dcm"), number)
    show(structure["name"], found.volume, found.mean, found.D95, digest(found.counts))
""",
        (
            (r"from pydicom\.dicomio import read_file", "from pydicom import dcmread as read_file"),
            (r"^.*import pixel_dtype\n", ""),
        ),
        "two imports replaced that pydicom 3 does not have either",
        needs_older=True,
    ),
    Program(
        "dicomsort",
        ("dicomsort",),
        "names the folder and file of each file",
        """
import types
for name in ("dicomsort.gui", "dicomsort.gui.events"):  # the windows need wxPython
    sys.modules[name] = types.ModuleType(name)
sys.modules["dicomsort.gui"].events = sys.modules["dicomsort.gui.events"]
from dicomsort.dicomsorter import Dicom
for path in sorted(data.rglob("*.dcm")):
    attempt(path.name, lambda: Dicom(str(path)).get_destination(
        "out", ["%(PatientName)s", "%(SeriesDescription)s"], "%(ImageType)s (%(InstanceNumber)04d)%(FileExtension)s"
    ))
""",
        ((r"\bread_file\b", "dcmread"),),
        "`read_file` replaced, which pydicom 3 does not have either",
        needs_older=True,
    ),
    Program(
        "pydicomsorter",
        ("pydicomsorter",),
        "reads the values that name the folder and file of each file",
        """
from pydicomsorter.dicomsort import DICOMSorter
from pydicomsorter.io import read_tags
keys = DICOMSorter("%PatientID/%StudyInstanceUID/%Modality-%SeriesNumber/%InstanceNumber.dcm").validate_keys().keys
for path in sorted(data.rglob("*.dcm")):
    attempt(path.name, lambda: sorted(read_tags(path, list(keys)).items()))
""",
        (
            (
                r"from pydicom\._dicom_dict import DicomDictionary",
                "from pydicom.datadict import get_entry, keyword_dict",
            ),
            (r"DicomDictionary\.items\(\)", "((tag, get_entry(tag)) for tag in keyword_dict.values())"),
        ),
        "a private module of pydicom replaced",
    ),
)


def copy_series(folder: Path, sources: list[Path]) -> None:
    """Copy the files of real series of at least three images."""
    found: dict[str, dict[str, Path]] = {}
    for path in sorted(each for source in sources for each in source.rglob("*") if each.is_file()):
        try:
            ds = dcmread(path, specific_tags=["SeriesInstanceUID", "SOPInstanceUID", "Rows"], stop_before_pixels=True)
        except (DicomError, OSError):
            continue
        if "Rows" in ds and ds.get("SeriesInstanceUID"):
            found.setdefault(ds.SeriesInstanceUID, {})[f"{path.name}-{ds.get('SOPInstanceUID')}"] = path
    for number, files in enumerate(sorted(files.values()) for files in found.values() if len(files) > 2):
        target = folder / f"series-real-{number}"
        target.mkdir()
        for index, path in enumerate(files):
            shutil.copy(path, target / f"real-{number}-{index}.dcm")


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
            if (modality, orientation) == ("CT", "axial"):
                masks = {"Body": volume > -500, "Bone": volume > 300}
                gray = np.linspace(0, 60, volume.size).reshape(volume.shape)
                plan = RTPlan.new(PatientID="4711", StudyInstanceUID=study.StudyInstanceUID)
                create.structure_set(images, rois=masks).save_as(folder / "phantom-structures.dcm")
                dose = create.dose(gray, units="GY", type="PHYSICAL", summation="PLAN", plan=plan, like=images)
                dose.save_as(folder / "phantom-dose.dcm")
    for name, example in (("structures", "rt_ss"), ("dose", "rt_dose"), ("plan", "rt_plan")):
        shutil.copy(examples.get_path(example), folder / f"{name}.dcm")


def with_dcmgen(text: str) -> str:
    """Return Python code in which the imports of pydicom are imports of dcmgen."""
    text = re.sub(r"^( *)import pydicom\.(\S+) as ", r"\1import dcmgen.\2 as ", text, flags=re.MULTILINE)
    text = re.sub(r"^( *)import pydicom\.(\S+)", r"\1import dcmgen.\2, dcmgen as pydicom", text, flags=re.MULTILINE)
    text = re.sub(r"^( *)import pydicom$", r"\1import dcmgen as pydicom", text, flags=re.MULTILINE)
    text = re.sub(r"^( *)from pydicom\b", r"\1from dcmgen", text, flags=re.MULTILINE)
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
    """Run a script with the packages of a folder; return its results, and the last line of its error."""
    out.mkdir()
    paths = [str(first)] if first is not None else []
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*paths, *[path for path in sys.path if path]])}
    command = [sys.executable, "-W", "ignore", "-c", script, str(data), str(out)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300, check=False)
    lines = done.stderr.strip().splitlines()
    results = [line for line in done.stdout.splitlines() if line.startswith("= ")]  # without messages of the program
    return results, lines[-1] if done.returncode and lines else ""


def compare(program: Program, data: Path, folder: Path, older: Path | None) -> str:
    """Return whether the results with both libraries are identical, or what is different."""
    script = _READ + program.script
    expected, error = run(script, data, folder / "expected", older if program.needs_older else None)
    if error:
        return f"fails with pydicom too: `{error}`"
    changed = folder / "changed"
    changed.mkdir()
    copied(program, changed)
    found, error = run(with_dcmgen(script), data, folder / "found", changed)
    if error:
        return f"fails: `{error}`"
    pairs = list(zip(expected, found, strict=False))
    for one, two in pairs:
        if one != two:
            print(f"{program.distribution}: pydicom {one}\n{program.distribution}: dcmgen {two}", file=sys.stderr)
    results = sum(" raises " not in one for one in expected)
    same = sum(one == two and " raises " not in one for one, two in pairs)
    more = sum(" raises " in one and " raises " not in two for one, two in pairs)
    neither = sum(" raises " in one and " raises " in two for one, two in pairs)
    how = f"runs with {program.needed}" if program.needed else "runs unchanged"
    text = f"{how}; {same} of {results} results identical"
    text += f"; {more} more only with dcmgen" if more else ""
    return text + (f"; {neither} raise an error with both" if neither else "")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--older", type=Path, help="folder that contains pydicom 2")
    parser.add_argument("--files", type=Path, action="append", default=[], help="folder with more files; repeatable")
    parser.add_argument("programs", nargs="*", help="programs to run; by default, all")
    options = parser.parse_args()
    print("| program | what it does | result |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as temporary:
        data = Path(temporary) / "data"
        data.mkdir()
        make_data(data)
        copy_series(data, [Path(pydicom.__file__).parent / "data", *options.files])
        for program in PROGRAMS:
            name = program.distribution
            if find_spec(program.packages[0]) is None or (options.programs and name not in options.programs):
                continue
            folder = Path(temporary) / name
            folder.mkdir()
            result = compare(program, data, folder, options.older)
            print(f"| {name} {version(name)} | {program.task} | {result} |", flush=True)


if __name__ == "__main__":
    main()
