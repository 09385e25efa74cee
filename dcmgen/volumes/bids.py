"""NIfTI files with the sidecar files of BIDS as volumes with attributes."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import VolumeError
from dcmgen.volumes.nifti import from_nifti, stem
from dcmgen.volumes.sidecar import GRADIENTS, directions_of, keywords_of
from dcmgen.volumes.volume import Volume

if TYPE_CHECKING:
    from dcmgen.geometry import Grid


def read_described(path: str | os.PathLike[str]) -> tuple[Volume, dict[str, Any]]:
    """Return the volume of a NIfTI file, and the attributes that its sidecar files describe.

    The fourth axis gets the b-values and directions of the files ``.bval`` and ``.bvec``, or the attribute that the JSON file
    lists for each volume; otherwise, it counts times.

    Returns
    -------
    volume : Volume
        Volume with keywords as the names of its dimensions.
    attributes : dict of str to object
        The other attributes by keyword.

    Raises
    ------
    VolumeError
        If the image has colors or more than four axes, or a sidecar file is not valid.
    """
    base = stem(path)
    array, grid, dims = from_nifti(path)
    if len(dims) > 1 or array.ndim > len(dims) + 3:
        kind = "colors" if array.ndim > len(dims) + 3 else f"{array.ndim} axes"
        raise VolumeError(f"{os.path.basename(base)} has {kind}", advice="Pass gray images with up to four axes")
    found = keywords_of(_sidecar(f"{base}.json"))
    if not dims:
        return Volume(array, grid), {key: value for key, value in found.items() if not _is_axis(value)}
    (count,) = map(len, dims.values())
    listed = {key: tuple(value) for key, value in found.items() if _is_axis(value) and len(value) == count}
    named = _gradients(base, grid, count) or dict([*listed.items()][:1])
    volume = Volume(array, grid, named or {"TemporalPositionIdentifier": tuple(range(1, count + 1))})
    return volume, {key: value for key, value in found.items() if not _is_axis(value)}


def _is_axis(value: Any) -> bool:
    """Return whether an attribute of a sidecar has a number for each volume."""
    return isinstance(value, list) and all(not isinstance(each, str) for each in value)


def _sidecar(path: str) -> dict[str, Any]:
    if not os.path.exists(path):
        return {}
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except ValueError as error:
        raise VolumeError(f"the sidecar file is not valid JSON: {error}", path=path, advice="Repair it") from None
    return found if isinstance(found, dict) else {}


def _gradients(base: str, grid: Grid, count: int) -> dict[str, tuple[Any, ...]]:
    """Return the dimension of the b-values and directions of a diffusion weighted image, if their files exist."""
    if not os.path.exists(f"{base}.bval") or not os.path.exists(f"{base}.bvec"):
        return {}
    try:
        b_values = np.loadtxt(f"{base}.bval", ndmin=1).reshape(count)
        vectors = directions_of(grid, np.loadtxt(f"{base}.bvec", ndmin=2).reshape(3, count))
    except ValueError as error:
        raise VolumeError(
            f"the b-values or directions do not fit {count} volumes: {error}",
            path=f"{base}.bval",
            advice="Repair the files .bval and .bvec, or remove them",
        ) from None
    pairs = zip(b_values.tolist(), vectors.tolist(), strict=True)
    return {GRADIENTS: tuple((b_value, tuple(vector) if b_value else None) for b_value, vector in pairs)}
