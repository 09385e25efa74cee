"""A segmentation of 98 segments from a label volume: `create.segmentation` compared with highdicom.

Run ``python -m benchmarks.segmentation [SLICES]``; the default is 300 slices of 256 × 256 pixels, each with all labels.
highdicom is left out if it is not installed. Each program runs in a separate process, which creates the segmentation and
writes the file. The times are processor times without the imports and the reading of the images; the memory is that of
the whole process.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from benchmarks.common import environment, human
from dcmgen import create
from dcmgen.geometry import Grid

SIZE = 256
SEGMENTS = 98

START = """
import resource, sys, time
import numpy as np
folder, slices, segments = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
labels = np.load(folder + "/labels.npy")
paths = [f"{folder}/{number:03}.dcm" for number in range(slices)]
"""
STOP = """
stopped = time.process_time()
seg.save_as(folder + "/seg.dcm")
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(stopped - started, time.process_time() - stopped, memory, seg.NumberOfFrames)
"""
OURS = """
from dcmgen import create, dcmread
images = [dcmread(path) for path in paths]
started = time.process_time()
seg = create.segmentation(
    labels,
    source=images,
    segments=[create.Segment(f"segment {number}", "Lung") for number in range(1, segments + 1)],
    algorithm_type="AUTOMATIC",
    algorithm_name="network",
)
"""
HIGHDICOM = """
import highdicom as hd
from pydicom import dcmread
images = [dcmread(path) for path in paths]
started = time.process_time()
tissue = hd.sr.CodedConcept("85756007", "SCT", "Tissue")
algorithm = hd.AlgorithmIdentificationSequence("network", hd.sr.CodedConcept("1", "99X", "network"), "1.0")
seg = hd.seg.Segmentation(
    images,
    labels,
    hd.seg.SegmentationTypeValues.BINARY,
    [
        hd.seg.SegmentDescription(
            number,
            f"segment {number}",
            tissue,
            tissue,
            hd.seg.SegmentAlgorithmTypeValues.AUTOMATIC,
            algorithm_identification=algorithm,
        )
        for number in range(1, segments + 1)
    ],
    hd.UID(),
    1,
    hd.UID(),
    1,
    "ACME",
    "model",
    "1.0",
    "0815",
)
"""


def write(folder: Path, slices: int) -> None:
    """Write a series, and labels of which every slice contains all."""
    grid = Grid.named("axial", shape=(slices, SIZE, SIZE), spacing=(2.5, 0.8, 0.8))
    study = create.Study(PatientName="Doe^Jane", PatientID="1", StudyDate="20260102", StudyTime="101500", StudyID="1")
    images = create.ct(np.zeros(grid.shape, np.int16), like=grid, study=study)
    for number, image in enumerate(images):
        image.save_as(folder / f"{number:03}.dcm")
    side = -(-SIZE // 10)
    row_index, column_index = np.indices((SIZE, SIZE)) // side
    numbers = 10 * row_index + column_index + 1
    plane = np.where(numbers <= SEGMENTS, numbers, 0).astype(np.uint8)
    np.save(folder / "labels.npy", np.repeat(plane[None], slices, 0))


def measure(program: str, folder: Path, slices: int) -> list[float]:
    """Return the seconds to create and to save, the peak memory in MB, and the number of frames."""
    code = [sys.executable, "-W", "ignore", "-c", START + program + STOP, str(folder), str(slices), str(SEGMENTS)]
    done = subprocess.run(code, check=True, capture_output=True, text=True, env=environment())
    return [float(value) for value in done.stdout.split()]


def main() -> None:
    """Print times and memory."""
    slices = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    programs = {"dcmgen": OURS, **({"highdicom": HIGHDICOM} if find_spec("highdicom") else {})}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, slices)
        found = {program: measure(code, folder, slices) for program, code in programs.items()}
    frames = round(found["dcmgen"][3])
    print(f"{SEGMENTS} segments in {slices} slices of {SIZE} × {SIZE}: {frames} frames\n")
    print("| program | create | save | peak memory | times as slow | times the memory |\n|---|---|---|---|---|---|")
    first = found["dcmgen"]
    for program, (created, saved, memory, _) in found.items():
        slow, large = (created + saved) / sum(first[:2]), memory / first[2]
        print(f"| {program} | {human(created)} | {human(saved)} | {memory:.0f} MB | {slow:.3g} | {large:.3g} |")


if __name__ == "__main__":
    main()
