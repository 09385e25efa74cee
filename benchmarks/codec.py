"""Reading and writing, compared with pydicom, and with dicomsdl if it is installed.

The data are generated with a fixed seed (about 45 MB in a temporary folder): a CT header and image, an enhanced CT of
200 frames, a segmentation of 500 frames, an RT Structure Set of 900,000 numbers, and a folder of 500 images. Run
``python -m benchmarks.codec [WORD]``; with WORD, only tasks whose names contain it are measured.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pydicom

from benchmarks.common import compare, header, process
from dcmgen import Dataset, dcmread, dcmwrite

try:
    dicomsdl: Any = import_module("dicomsdl")
except ImportError:
    dicomsdl = None

Calls = dict[str, Callable[[], object]]
"""Calls to measure, by the name of the library."""

ROOT = "1.2.826.0.1.3680043.10.9999."
ATTRIBUTES = [
    "PatientName",
    "PatientID",
    "StudyDate",
    "Modality",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "SOPInstanceUID",
    "InstanceNumber",
    "Rows",
    "Columns",
]
TEXT = [
    "AccessionNumber",
    "StudyTime",
    "Manufacturer",
    "InstitutionName",
    "InstitutionAddress",
    "ReferringPhysicianName",
    "StationName",
    "StudyDescription",
    "SeriesDescription",
    "PerformingPhysicianName",
    "OperatorsName",
    "ManufacturerModelName",
    "PatientSex",
    "PatientAge",
    "BodyPartExamined",
    "KVP",
    "DataCollectionDiameter",
    "DeviceSerialNumber",
    "SoftwareVersions",
    "ProtocolName",
    "ReconstructionDiameter",
    "DistanceSourceToDetector",
    "GantryDetectorTilt",
    "TableHeight",
    "RotationDirection",
    "ExposureTime",
    "XRayTubeCurrent",
    "Exposure",
    "FilterType",
    "GeneratorPower",
    "FocalSpots",
    "ConvolutionKernel",
    "PatientPosition",
    "SpiralPitchFactor",
    "StudyID",
    "AcquisitionNumber",
    "SliceLocation",
    "ImageComments",
    "PatientWeight",
    "PatientSize",
    "Occupation",
    "PatientComments",
    "DerivationDescription",
    "ContrastBolusAgent",
]
SAMPLES = {
    "DS": "1.2345",
    "IS": "42",
    "PN": "Doe^Jane^M",
    "TM": "101112.123456",
    "AS": "045Y",
    "CS": "CODE",
    "FD": 1.5,
    "FL": 2.5,
}


def code(value: str) -> dict[str, str]:
    return {"CodeValue": value, "CodingSchemeDesignator": "DCM", "CodeMeaning": "Meaning"}


def base(modality: str, sop: str, number: int = 1) -> Dataset:
    """Return a dataset of about 55 elements that most objects have."""
    from dcmgen import dictionary

    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 100"
    ds.SOPClassUID, ds.SOPInstanceUID, ds.Modality = sop, f"{ROOT}9.{number}", modality
    ds.PatientName, ds.PatientID, ds.StudyDate = "Müller^Jörg", "P001", "20240131"
    ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.InstanceNumber = ROOT + "1", ROOT + "2", number
    for keyword in TEXT:
        vr = dictionary.vr_of(dictionary.tag_for_keyword(keyword) or 0)
        setattr(ds, keyword, SAMPLES.get(vr, "Some text"))
    ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds.ProcedureCodeSequence = [code("P5-09051")]
    ds.ReferencedImageSequence = [{"ReferencedSOPClassUID": sop, "ReferencedSOPInstanceUID": ROOT + "5"}] * 3
    return ds


def image(ds: Dataset, rows: int, data: bytes) -> Dataset:
    ds.Rows = ds.Columns = rows
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
    ds.PixelSpacing, ds.ImagePositionPatient = [0.7, 0.7], [-250.0, -250.0, 1.0]
    ds.add_new(0x7FE00010, "OW", data)
    return ds


def enhanced(frames: int) -> Dataset:
    ds = base("CT", "1.2.840.10008.5.1.4.1.1.2.1")
    ds.PerFrameFunctionalGroupsSequence = [
        {
            "FrameContentSequence": [
                {"DimensionIndexValues": [1, i + 1], "StackID": "1", "FrameAcquisitionDuration": 0.5}
            ],
            "PlanePositionSequence": [{"ImagePositionPatient": [-90.0, -90.0, float(i)]}],
            "FrameVOILUTSequence": [{"WindowCenter": 40, "WindowWidth": 400}],
            "PixelValueTransformationSequence": [{"RescaleIntercept": -1024, "RescaleSlope": 1, "RescaleType": "HU"}],
            "CTImageFrameTypeSequence": [
                {"FrameType": ["ORIGINAL", "PRIMARY", "VOLUME", "NONE"], "PixelPresentation": "MONOCHROME"}
            ],
        }
        for i in range(frames)
    ]
    return image(ds, 256, bytes(frames * 256 * 256 * 2))


def segmentation(frames: int) -> Dataset:
    ds = base("SEG", "1.2.840.10008.5.1.4.1.1.66.4")
    source = {
        "ReferencedSOPClassUID": ROOT + "5",
        "ReferencedSOPInstanceUID": ROOT + "6",
        "PurposeOfReferenceCodeSequence": [code("121322")],
    }
    ds.PerFrameFunctionalGroupsSequence = [
        {
            "FrameContentSequence": [{"DimensionIndexValues": [1 + i % 5, i // 5]}],
            "PlanePositionSequence": [{"ImagePositionPatient": [-90.0, -90.0, i / 5]}],
            "SegmentIdentificationSequence": [{"ReferencedSegmentNumber": 1 + i % 5}],
            "DerivationImageSequence": [{"SourceImageSequence": [source], "DerivationCodeSequence": [code("113076")]}],
        }
        for i in range(frames)
    ]
    return image(ds, 256, bytes(frames * 256 * 256 // 8))


def structures(rois: int, contours: int, points: int) -> Dataset:
    rng = random.Random(1)
    ds = base("RTSTRUCT", "1.2.840.10008.5.1.4.1.1.481.3")

    def contour() -> dict[str, Any]:
        numbers = [f"{rng.uniform(-200, 200):.3f}" for _ in range(3 * points)]
        return {"ContourGeometricType": "CLOSED_PLANAR", "NumberOfContourPoints": points, "ContourData": numbers}

    ds.ROIContourSequence = [
        {
            "ReferencedROINumber": roi,
            "ROIDisplayColor": [255, roi, 0],
            "ContourSequence": [contour() for _ in range(contours)],
        }
        for roi in range(rois)
    ]
    return ds


def make(folder: Path) -> dict[str, str]:
    """Write the files and return their paths by name."""
    rng = random.Random(1)
    made = {
        "header": image(base("CT", "1.2.840.10008.5.1.4.1.1.2"), 512, b""),
        "CT": image(base("CT", "1.2.840.10008.5.1.4.1.1.2"), 512, rng.randbytes(512 * 512 * 2)),
        "enhanced": enhanced(200),
        "SEG": segmentation(500),
        "RTSTRUCT": structures(20, 100, 150),
    }
    paths = {}
    for name, ds in made.items():
        paths[name] = str(folder / f"{name}.dcm")
        dcmwrite(paths[name], ds)
    (folder / "series").mkdir()
    for number in range(500):
        ds = image(base("CT", "1.2.840.10008.5.1.4.1.1.2", number), 128, bytes(128 * 128 * 2))
        dcmwrite(folder / "series" / f"{number:04}.dcm", ds)
    return paths


def touch(ds: Any) -> int:
    """Decode all values and return their number."""
    return sum(1 for element in ds.iterall() if element.value is not element)


def touched(ds: Any) -> Any:
    touch(ds)
    return ds


def sdl_touch(ds: Any) -> int:
    count = 0
    for element in ds:
        count += 1
        if element.vr() == dicomsdl.VR.SQ:
            sequence = element.toSequence()
            count += sum(sdl_touch(sequence[i]) for i in range(len(sequence)))
        elif element.vr() != dicomsdl.VR.PIXSEQ:
            element.value()
    return count


def attributes(ds: Any) -> list[str]:
    return [str(getattr(ds, attribute)) for attribute in ATTRIBUTES]


def table(read: Any, series: list[str]) -> int:
    """Read ten attributes of every file and return the number of distinct rows."""
    found = (read(path, stop_before_pixels=True, specific_tags=ATTRIBUTES) for path in series)
    return len({tuple(str(ds.get(attribute)) for attribute in ATTRIBUTES) for ds in found})


def sdl_table(series: list[str]) -> int:
    found = (dicomsdl.open_file(path, load_until=0x00290000).getValues(ATTRIBUTES) for path in series)
    return len({tuple(map(str, values)) for values in found})


def arrays(ds: Any) -> int:
    return sum(len(each.get_array("ContourData")) for roi in ds.ROIContourSequence for each in roi.ContourSequence)


def pydicom_arrays(path: str) -> int:
    pydicom.config.use_DS_numpy = True
    try:
        ds = pydicom.dcmread(path)
        return sum(len(each.ContourData) for roi in ds.ROIContourSequence for each in roi.ContourSequence)
    finally:
        pydicom.config.use_DS_numpy = False


def rows(paths: dict[str, str], folder: Path) -> dict[str, Callable[[], object]]:
    """Return the function that measures each task and prints its rows, by name."""
    tasks: dict[str, Callable[[], Calls]] = {}
    for name in ("header", "CT"):
        tasks |= {f"{task}: {name}": calls for task, calls in header_tasks(paths[name]).items()}
    for name, path in paths.items():
        tasks |= {f"{task}: {name}": calls for task, calls in whole_tasks(path, str(folder / "out.dcm")).items()}
    for name in ("header", "CT", "SEG"):
        tasks[f"to JSON: {name}"] = partial(json_calls, paths[name])
    tasks |= {
        "numbers as arrays: RTSTRUCT": lambda: {
            "dcmgen": lambda: arrays(dcmread(paths["RTSTRUCT"])),
            "pydicom": lambda: pydicom_arrays(paths["RTSTRUCT"]),
        },
        "500 files, 10 attributes": lambda: series_calls(sorted(map(str, (folder / "series").iterdir()))),
    }
    return {
        **{name: partial(measure, name, calls) for name, calls in tasks.items()},
        "process: import and read a header": lambda: process(
            "process: import and read a header",
            {name: f"import {name}; {name}.dcmread({paths['header']!r})" for name in ("dcmgen", "pydicom")},
        ),
        "memory: every value of RTSTRUCT": lambda: memory(paths["RTSTRUCT"]),
    }


def measure(task: str, calls: Callable[[], Calls]) -> None:
    """Print the rows of a task, without dicomsdl if it is not installed."""
    compare(task, {name: call for name, call in calls().items() if name != "dicomsdl" or dicomsdl}, rounds=3)


def header_tasks(path: str) -> dict[str, Callable[[], Calls]]:
    """Return the tasks that do not read pixels."""

    def before_pixels() -> Any:
        return dicomsdl.open_file(path, load_until=0x7FE00000)

    return {
        "read header": lambda: {
            "dcmgen": lambda: len(dcmread(path, stop_before_pixels=True)),
            "pydicom": lambda: len(pydicom.dcmread(path, stop_before_pixels=True)),
            "dicomsdl": lambda: sum(1 for _ in before_pixels()),
        },
        "10 attributes": lambda: {
            "dcmgen": lambda: attributes(dcmread(path, stop_before_pixels=True)),
            "pydicom": lambda: attributes(pydicom.dcmread(path, stop_before_pixels=True)),
            "dicomsdl": lambda: attributes(before_pixels()),
        },
    }


def whole_tasks(path: str, out: str) -> dict[str, Callable[[], Calls]]:
    """Return the tasks that read all elements of a file."""
    return {
        "every value": lambda: {
            "dcmgen": lambda: touch(dcmread(path)),
            "pydicom": lambda: touch(pydicom.dcmread(path)),
            "dicomsdl": lambda: sdl_touch(dicomsdl.open_file(path)),
        },
        "read and write": lambda: {
            "dcmgen": lambda: dcmread(path).save_as(out),
            "pydicom": lambda: pydicom.dcmread(path).save_as(out),
            "dicomsdl": lambda: dicomsdl.open_file(path).saveToFile(out),
        },
        "write touched": lambda: {
            "dcmgen": partial(touched(dcmread(path)).save_as, out),
            "pydicom": partial(touched(pydicom.dcmread(path)).save_as, out),
        },
    }


def json_calls(path: str) -> Calls:
    return {"dcmgen": lambda: dcmread(path).to_json(), "pydicom": lambda: pydicom.dcmread(path).to_json()}


def series_calls(series: list[str]) -> Calls:
    return {
        "dcmgen": lambda: table(dcmread, series),
        "pydicom": lambda: table(pydicom.dcmread, series),
        "dicomsdl": lambda: sdl_table(series),
    }


def memory(path: str) -> None:
    """Print the peak memory of new processes that decode all values (Linux only)."""
    if not os.path.exists("/proc/self/status"):
        return
    for name in ("dcmgen", "pydicom"):
        text = (
            f"import {name}; ds = {name}.dcmread({path!r}); sum(1 for e in ds.iterall() if e.value is not e); "
            "print([line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')][0])"
        )
        done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
        print(f"| memory: every value of RTSTRUCT | {name} | {int(done.stdout) // 1024} MiB | |")


def main() -> None:
    """Measure the tasks and print the table."""
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        header()
        for name, run in rows(make(Path(folder)), Path(folder)).items():
            if word in name:
                run()


if __name__ == "__main__":
    main()
