"""How fast validation is, beside the peers: a CT file, an enhanced object of 200 frames, a folder of CT files.

python -m benchmarks.validation [STANDARD_FOLDER]
"""

from __future__ import annotations

import copy
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import common
from benchmarks.validation_peers import DicomValidator
from dcmgen import Dataset, dcmread
from dcmgen.validation import Validator, validate_paths
from tests.validation.instances import Builder

ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1"
FRAMES = 200
FOLDER = 5000
SAMPLE = 100
"""Files the slow peer validates of the folder; its time is scaled."""


def enhanced(path: Path) -> None:
    """An enhanced CT object with all its groups per frame."""
    ds = Builder(ENHANCED_CT).build()
    shared = ds.SharedFunctionalGroupsSequence[0]
    frame = ds.PerFrameFunctionalGroupsSequence[0]
    for tag in list(shared._raw):
        frame.add_new(tag, "SQ", shared._value(tag))
        shared._discard(tag)
    ds.PerFrameFunctionalGroupsSequence = [copy.deepcopy(frame) for _ in range(FRAMES)]
    ds.NumberOfFrames = FRAMES
    ds.PixelData = bytes(len(ds.PixelData) * FRAMES)
    ds.save_as(path)


def read_whole(path: Path) -> Dataset:
    """Read and decode every value."""
    ds = dcmread(path)
    for _ in ds.iterall():
        pass
    return ds


def main() -> None:
    """Print the table."""
    validator = Validator()
    print(common.header())
    with tempfile.TemporaryDirectory() as folder:
        ct, multi = Path(folder, "ct.dcm"), Path(folder, "enhanced.dcm")
        Builder("1.2.840.10008.5.1.4.1.1.2").build().save_as(ct)
        enhanced(multi)
        calls = {
            "dcmgen": lambda: validator.validate(ct),
            "dciodvfy (process)": lambda: subprocess.run(["dciodvfy", str(ct)], capture_output=True, check=False),
        }
        peer = DicomValidator(Path(sys.argv[1])) if len(sys.argv) > 1 else None
        if peer is not None:
            calls["dicom-validator"] = lambda: peer(ct)
        common.compare("validate a CT file", calls)
        common.compare(
            f"enhanced CT, {FRAMES} frames",
            {"validate": lambda: validator.validate(multi), "full read": lambda: read_whole(multi)},
        )
        many = Path(folder, "many")
        many.mkdir()
        for number in range(FOLDER):
            os.link(ct, many / f"{number:05}.dcm")
        start = time.perf_counter()
        count = sum(1 for _ in validate_paths([many], jobs=2))
        ours = time.perf_counter() - start
        print(f"{count} CT files, two processes: {ours:.1f} s")
        if peer is not None:
            start = time.perf_counter()
            for path in sorted(many.iterdir())[:SAMPLE]:
                peer(path)
            theirs = (time.perf_counter() - start) / SAMPLE * FOLDER
            print(
                f"dicom-validator, one process, scaled from {SAMPLE} files: {theirs:.1f} s ({theirs / ours:.0f} times)"
            )


if __name__ == "__main__":
    main()
