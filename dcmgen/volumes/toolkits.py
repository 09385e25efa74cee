"""Volumes as images of SimpleITK and ITK."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen._optional import Required
from dcmgen.errors import VolumeError

if TYPE_CHECKING:
    from dcmgen.volumes.volume import Volume


def to_sitk(volume: Volume) -> Any:
    """Return a volume as an image of SimpleITK; see `Volume.to_sitk`."""
    with Required("SimpleITK", "to_sitk requires SimpleITK", VolumeError):
        sitk: Any = import_module("SimpleITK")
    _check_dims(volume, 1)
    _, origin, spacing, direction = volume.grid.to_itk()
    array = _numeric(volume)
    parts = []
    for part in array if volume.dims else [array]:
        image = sitk.GetImageFromArray(part, isVector=volume.is_color)
        image.SetOrigin(origin)
        image.SetSpacing(spacing)
        image.SetDirection(direction)
        parts.append(image)
    return sitk.JoinSeries(parts) if volume.dims else parts[0]


def to_itk(volume: Volume) -> Any:
    """Return a volume as an image of ITK; see `Volume.to_itk`."""
    with Required("itk", "to_itk requires ITK", VolumeError):
        itk: Any = import_module("itk")
    _check_dims(volume, 0)
    _, origin, spacing, direction = volume.grid.to_itk()
    image = itk.image_from_array(np.ascontiguousarray(_numeric(volume)), is_vector=volume.is_color)
    image.SetOrigin(origin)
    image.SetSpacing(spacing)
    image.SetDirection(np.array(direction).reshape(3, 3))
    return image


def _numeric(volume: Volume) -> Any:
    array = np.asarray(volume.array)
    return array.astype(np.uint8) if array.dtype.kind == "b" else array


def _check_dims(volume: Volume, most: int) -> None:
    if len(volume.dims) > most:
        raise VolumeError(
            f"an image of ITK has at most {3 + most} dimensions here, and the volume has {', '.join(volume.dims)} in "
            "addition to its slices",
            advice="Choose a volume with select()",
        )
