"""Reading and writing: dcmgen beside pydicom, and beside dicomsdl where it is installed.

Makes its own data (seeded, about 45 MB in a temporary folder): a CT header and image, an enhanced CT of 200 frames, a
segmentation of 500 frames, an RT Structure Set of 900,000 numbers, a folder of 500 images. Run as
``python -m benchmarks.codec [WORD]``; WORD chooses rows.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.common import compare, header, process
from dcmgen import Dataset, dcmread, dcmwrite

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
    """Some 55 elements that most objects have."""
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
    """Write the files; returns their paths by name."""
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
    return sum(1 for element in ds.iterall() if element.value is not element)


def rows(paths: dict[str, str], folder: Path) -> dict[str, Callable[[], object]]:
    """Task → what prints its rows."""
    import pydicom

    try:
        import dicomsdl
    except ImportError:
        dicomsdl = None
    out = str(folder / "out.dcm")
    series = sorted(str(path) for path in (folder / "series").iterdir())
    before_pixels = 0x7FE00000

    def task(
        name: str, ours: Callable[[], object], theirs: Callable[[], object], sdl: Callable[[], object] | None = None
    ) -> None:
        calls = {"dcmgen": ours, "pydicom": theirs}
        if sdl is not None and dicomsdl is not None:
            calls["dicomsdl"] = sdl
        compare(name, calls, rounds=3)

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

    def row_of(ds: Any) -> tuple[str, ...]:
        return tuple(str(ds.get(attribute)) for attribute in ATTRIBUTES)

    def table(read: Any) -> int:
        return len({row_of(read(p, stop_before_pixels=True, specific_tags=ATTRIBUTES)) for p in series})

    def sdl_table() -> int:
        return len(
            {tuple(map(str, dicomsdl.open_file(p, load_until=0x00290000).getValues(ATTRIBUTES))) for p in series}
        )

    def taken(read: Any, path: str) -> list[str]:
        ds = read(path, stop_before_pixels=True)
        return [str(getattr(ds, attribute)) for attribute in ATTRIBUTES]

    def sdl_taken(path: str) -> list[str]:
        ds = dicomsdl.open_file(path, load_until=before_pixels)
        return [str(getattr(ds, attribute)) for attribute in ATTRIBUTES]

    def arrays(ds: Any) -> int:
        count = 0
        for roi in ds.ROIContourSequence:
            for contour in roi.ContourSequence:
                count += len(contour.get_array("ContourData"))
        return count

    def pydicom_arrays(path: str) -> int:
        pydicom.config.use_DS_numpy = True
        try:
            return sum(
                len(c.ContourData) for roi in pydicom.dcmread(path).ROIContourSequence for c in roi.ContourSequence
            )
        finally:
            pydicom.config.use_DS_numpy = False

    tasks: dict[str, Callable[[], object]] = {}
    for name in ("header", "CT"):
        p = paths[name]
        tasks[f"read header: {name}"] = lambda p=p, n=name: task(
            f"read header: {n}",
            lambda: len(dcmread(p, stop_before_pixels=True)),
            lambda: len(pydicom.dcmread(p, stop_before_pixels=True)),
            lambda: sum(1 for _ in dicomsdl.open_file(p, load_until=before_pixels)),
        )
        tasks[f"10 attributes: {name}"] = lambda p=p, n=name: task(
            f"10 attributes: {n}", lambda: taken(dcmread, p), lambda: taken(pydicom.dcmread, p), lambda: sdl_taken(p)
        )
    for name, p in paths.items():
        tasks[f"every value: {name}"] = lambda p=p, n=name: task(
            f"every value: {n}",
            lambda: touch(dcmread(p)),
            lambda: touch(pydicom.dcmread(p)),
            lambda: sdl_touch(dicomsdl.open_file(p)),
        )
        tasks[f"read and write: {name}"] = lambda p=p, n=name: task(
            f"read and write: {n}",
            lambda: dcmread(p).save_as(out),
            lambda: pydicom.dcmread(p).save_as(out),
            lambda: dicomsdl.open_file(p).saveToFile(out),
        )
        tasks[f"write touched: {name}"] = lambda p=p, n=name: task(
            f"write touched: {n}",
            *[(lambda ds: lambda: ds.save_as(out))(_touched(read(p))) for read in (dcmread, pydicom.dcmread)],
        )
    for name in ("header", "CT", "SEG"):
        p = paths[name]
        tasks[f"to JSON: {name}"] = lambda p=p, n=name: task(
            f"to JSON: {n}", lambda: dcmread(p).to_json(), lambda: pydicom.dcmread(p).to_json()
        )
    p = paths["RTSTRUCT"]
    tasks["numbers as arrays: RTSTRUCT"] = lambda: task(
        "numbers as arrays: RTSTRUCT", lambda: arrays(dcmread(p)), lambda: pydicom_arrays(p)
    )
    tasks["500 files, 10 attributes"] = lambda: task(
        "500 files, 10 attributes", lambda: table(dcmread), lambda: table(pydicom.dcmread), sdl_table
    )
    tasks["process: import and read a header"] = lambda: process(
        "process: import and read a header",
        {name: f"import {name}; {name}.dcmread({paths['header']!r})" for name in ("dcmgen", "pydicom")},
    )
    tasks["memory: every value of RTSTRUCT"] = lambda: memory(p)
    return tasks


def _touched(ds: Any) -> Any:
    touch(ds)
    return ds


def memory(path: str) -> None:
    """Peak memory of fresh processes that read every value, where the system tells it."""
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
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        header()
        for name, run in rows(make(Path(folder)), Path(folder)).items():
            if word in name:
                run()


if __name__ == "__main__":
    main()
