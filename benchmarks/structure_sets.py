"""Structure sets of 60 regions from masks, compared with rt-utils if it is installed.

Run ``python -m benchmarks.structure_sets [ROWS [SLICES]]``. Both programs read the images of the series, trace the contours of
the masks and write the file. The masks are ellipsoids, each with a hole.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.common import compare, header
from dcmgen import create
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid

Array = np.ndarray[Any, Any]


def ellipsoids(shape: tuple[int, int, int], count: int = 60) -> dict[str, Array]:
    """Return masks of ellipsoids with holes, at random places."""
    rng = np.random.default_rng(1)
    axes = np.ogrid[tuple(slice(0, size) for size in shape)]
    masks = {}
    for number in range(count):
        center = rng.uniform(0.3, 0.7, 3) * shape
        radius = rng.uniform(0.1, 0.3, 3) * shape
        away = sum(((axis - c) / r) ** 2 for axis, c, r in zip(axes, center, radius, strict=True))
        masks[f"ROI {number}"] = (away < 1) & (away > 0.1)
    return masks


def main(rows: int = 256, slices: int = 100) -> None:
    """Print the table."""
    masks = ellipsoids((slices, rows, rows))
    with tempfile.TemporaryDirectory() as name:
        images, target = Path(name, "images"), Path(name, "x.dcm")
        images.mkdir()
        volume = thorax(slices, rows, rows)
        grid = Grid.named("axial", shape=volume.shape, spacing=(2, 1, 1))
        for number, image in enumerate(create.ct(volume, like=grid, study=create.Study(PatientID="1"))):
            image.save_as(images / f"{number:03}.dcm")

        def own() -> None:
            create.structure_set(images, rois=masks).save_as(target)

        calls: dict[str, Callable[[], object]] = {"dcmgen": own}
        if find_spec("rt_utils") is None:
            print("rt-utils is not installed", file=sys.stderr)
        else:
            builder: Any = import_module("rt_utils").RTStructBuilder
            turned = {key: np.ascontiguousarray(mask.transpose(1, 2, 0)) for key, mask in masks.items()}

            def theirs() -> None:
                made = builder.create_new(dicom_series_path=str(images))
                for key, mask in turned.items():
                    made.add_roi(mask=mask, name=key)
                made.save(str(target))

            calls["rt-utils"] = theirs
        header()
        compare(f"structure set, {len(masks)} masks of {slices} x {rows} x {rows}", calls, rounds=2)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
