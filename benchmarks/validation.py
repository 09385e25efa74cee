"""Speed of validation compared with other validators: a CT file, an enhanced object of 200 frames, a folder of CT files.

Run ``python -m benchmarks.validation [STANDARD_FOLDER [FOLDER_OF_CT_FILES]]``. STANDARD_FOLDER is that of
dicom-validator, which is not measured without it. Without FOLDER_OF_CT_FILES, the CT files are generated.
"""

from __future__ import annotations

import copy
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import common
from benchmarks.validation_peers import DicomValidator
from dcmgen import Dataset, dcmread
from dcmgen.validation import Validator, validate_paths
from tests.data import dciodvfy
from tests.validation.instances import Builder

ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"
FRAMES = 200
FOLDER = 5000
SAMPLE = 100
"""Number of files that dicom-validator validates; its time is scaled to the whole folder."""


def enhanced(path: Path) -> None:
    """Write an enhanced CT object with all functional groups per frame."""
    ds = Builder(ENHANCED_CT).build()
    shared = ds.SharedFunctionalGroupsSequence[0]
    frame = ds.PerFrameFunctionalGroupsSequence[0]
    for tag in list(shared._raw):
        frame.add_new(tag, "SQ", shared._value(tag))
        shared._discard(tag)
    ds.PerFrameFunctionalGroupsSequence = [copy.deepcopy(frame) for _ in range(FRAMES)]
    ds.NumberOfFrames = FRAMES
    ds.PixelData = bytes(len(ds.PixelData or b"") * FRAMES)
    ds.save_as(path)


def series(folder: Path) -> None:
    """Write CT files that differ in the same elements as the images of a series."""
    ds = Builder("1.2.840.10008.5.1.4.1.1.2").build()
    for number in range(FOLDER):
        ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = f"2.25.{10**9 + number}"
        ds.InstanceNumber = number
        ds.ImagePositionPatient = [-120, -120, number * 0.625]
        ds.ContentTime = f"{10 + number // 3600:02}{number // 60 % 60:02}{number % 60:02}"
        ds.save_as(folder / f"{number:05}.dcm")


def read_whole(path: Path) -> Dataset:
    """Read a file and decode all values."""
    ds = dcmread(path)
    for _ in ds.iterall():
        pass
    return ds


def main() -> None:
    """Measure the tasks and print the table."""
    validator = Validator()
    common.header()
    with tempfile.TemporaryDirectory() as folder:
        ct, multi = Path(folder, "ct.dcm"), Path(folder, "enhanced.dcm")
        Builder("1.2.840.10008.5.1.4.1.1.2").build().save_as(ct)
        enhanced(multi)
        calls = {
            "dcmgen": lambda: validator.validate(dcmread(ct)),  # results for paths are cached
            "dciodvfy (process)": lambda: subprocess.run(
                [dciodvfy() or "dciodvfy", str(ct)], capture_output=True, check=False
            ),
        }
        peer = DicomValidator(Path(sys.argv[1])) if len(sys.argv) > 1 else None
        if peer is not None:
            calls["dicom-validator"] = lambda: peer(ct)
        common.compare("validate a CT file", calls)
        common.compare(
            f"enhanced CT, {FRAMES} frames",
            {"validate": lambda: validator.validate(dcmread(multi)), "full read": lambda: read_whole(multi)},
        )
        if len(sys.argv) > 2:
            many = Path(sys.argv[2])
            for path in many.rglob("*.dcm"):
                path.read_bytes()  # fill the page cache for all validators
        else:
            many = Path(folder, "many")
            many.mkdir()
            series(many)
        start = time.perf_counter()
        paths = [path for path, _ in validate_paths([many], jobs=2)]
        ours = time.perf_counter() - start
        print(f"{len(paths)} CT files, two processes: {ours:.2f} s")
        if peer is not None:
            sample = paths[:: len(paths) // SAMPLE]
            start = time.perf_counter()
            for path in sample:
                peer(path)
            theirs = (time.perf_counter() - start) / len(sample) * len(paths)
            print(
                f"dicom-validator, one process, scaled from {len(sample)} files: {theirs:.1f} s ({theirs / ours:.0f} times)"
            )


if __name__ == "__main__":
    main()
