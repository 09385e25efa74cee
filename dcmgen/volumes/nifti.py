"""Volumes as NIfTI files, with the sidecar files of BIDS."""

from __future__ import annotations

import json
import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from dcmgen._optional import Required
from dcmgen.codec.replacing import open_replacement, write_text
from dcmgen.errors import VolumeError
from dcmgen.geometry import Grid
from dcmgen.pixels.job import MAX_THREADS
from dcmgen.volumes.sidecar import attributes_of, gradients_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dcmgen.volumes.volume import Volume

Array = np.ndarray[Any, Any]

_RGB = np.dtype([("R", "u1"), ("G", "u1"), ("B", "u1")])
_DTYPES = frozenset({"u1", "i1", "i2", "u2", "i4", "u4", "i8", "u8", "f4", "f8"})
_SUFFIXES = (".nii", ".nii.gz")
_BLOCK = 4 << 20
_LEVEL = 3  # of libdeflate; about the size of level 6 of zlib in an eighth of the time
_TIME_AXES = frozenset({"TriggerTime", "FrameReferenceTime"})  # milliseconds


def _nibabel() -> Any:
    with Required("dcmgen[nifti]", "NIfTI files require nibabel", VolumeError):
        return import_module("nibabel")


def to_nifti(volume: Volume, path: str | os.PathLike[str] | None, *, sidecar: bool = True) -> Any:
    """Return a volume as a NIfTI image, and write it to a file; see `Volume.to_nifti`."""
    nibabel = _nibabel()
    if path is not None:
        stem(path)
    array = np.asarray(volume.array)
    data = _rgb(array).T if volume.is_color else _plain(array).T
    affine = volume.grid.to_nifti()
    image = nibabel.Nifti1Image(data, affine)
    header = image.header
    header.set_xyzt_units("mm", "sec")
    header.set_sform(affine, code="scanner")
    if volume.grid.is_sheared():
        header.set_qform(None)  # only the sform has shear
    else:
        header.set_qform(affine, code="scanner")
    if volume.header is not None:
        header["descrip"] = str(volume.header.get("SeriesDescription") or "").encode("ascii", "replace")[:79]
    step = _time_step(volume)
    if step:
        header["pixdim"][4] = step
    if path is not None:
        _write(image, np.ascontiguousarray(data.T), Path(path))
        if sidecar:
            _write_sidecar(volume, stem(path))
    return image


def stem(path: str | os.PathLike[str]) -> str:
    """Return a path without ``.nii`` or ``.nii.gz``.

    Raises
    ------
    VolumeError
        If the path has another suffix.
    """
    name = os.fspath(path)
    for suffix in reversed(_SUFFIXES):
        if name.lower().endswith(suffix):
            return name[: -len(suffix)]
    raise VolumeError(f"{os.path.basename(name)!r} does not end in .nii or .nii.gz", advice="Rename the file")


def names_of(volumes: Sequence[Volume]) -> list[str]:
    """Return a part of a file name for each volume: the values that distinguish it if they are unique, else its number."""
    names = ["_".join(f"{key}-{_short(value)}" for key, value in each.split_by.items()) for each in volumes]
    if all(names) and len(set(names)) == len(names):
        return names
    return [str(number) for number in range(1, len(volumes) + 1)]


def _short(value: Any) -> str:
    text = f"{value:g}" if isinstance(value, float) else str(value)
    return "".join(char if char.isalnum() or char in ".-" else "-" for char in text)


def _rgb(array: Array) -> Array:
    if array.dtype != np.uint8 or array.shape[-1] != 3:
        raise VolumeError(
            f"NIfTI does not support colors of {array.shape[-1]} samples of {array.dtype}",
            advice="Convert them to RGB of uint8",
        )
    return np.ascontiguousarray(array).view(_RGB)[..., 0]


def _plain(array: Array) -> Array:
    """Return an array with a dtype that NIfTI supports."""
    if array.dtype.kind == "b":
        return array.astype(np.uint8)
    if array.dtype.str[1:] not in _DTYPES:
        raise VolumeError(
            f"NIfTI does not support values of {array.dtype}", advice="Convert them, for example to float32"
        )
    return array


def _time_step(volume: Volume) -> float:
    """Return the time between volumes in seconds, 0 if it is unknown."""
    if len(volume.dims) != 1:
        return 0.0
    name, values = next(iter(volume.dims.items()))
    if name in _TIME_AXES and len(values) > 1 and all(isinstance(each, int | float) for each in values[:2]):
        return float(values[1] - values[0]) / 1000
    if name.startswith(("Temporal", "Acquisition", "Content")) and "+" not in name:
        return float(attributes_of(volume).get("RepetitionTime", 0.0))
    return 0.0


def _write(image: Any, data: Array, path: Path) -> None:
    """Write header and data, which have the order of the file; a compressed file in several threads."""
    image.header.set_data_shape(image.shape)
    image.header["vox_offset"] = 352  # header and 4 bytes without extensions
    image.header.set_slope_inter(1, 0)
    head = image.header.binaryblock + bytes(4)
    body = data.reshape(-1).view(np.uint8).data
    with open_replacement(path) as file:
        if path.name.lower().endswith(".gz"):
            _compress(file, head, body)
        else:
            file.write(head)
            file.write(body)


def _compress(file: BinaryIO, head: bytes, body: memoryview) -> None:
    """Compress blocks to gzip members in threads, and write them; a sequence of members is one gzip file (RFC 1952 2.2)."""
    from concurrent.futures import ThreadPoolExecutor

    from imagecodecs import gzip_encode

    def blocks() -> Iterator[bytes | memoryview]:
        yield head
        for start in range(0, len(body), _BLOCK):
            yield body[start : start + _BLOCK]

    with ThreadPoolExecutor(MAX_THREADS) as pool:
        for member in pool.map(lambda block: gzip_encode(block, level=_LEVEL), blocks()):
            file.write(member)


def _write_sidecar(volume: Volume, name: str) -> None:
    found = attributes_of(volume)
    write_text(f"{name}.json", json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    gradients = gradients_of(volume)
    if gradients is not None:
        b_values, vectors = gradients
        write_text(f"{name}.bval", " ".join(f"{each:g}" for each in b_values) + "\n")
        rows = (" ".join(f"{each:.6g}" for each in row) for row in vectors)
        write_text(f"{name}.bvec", "\n".join(rows) + "\n")


def from_nifti(image: Any) -> tuple[Array, Grid, dict[str, tuple[int, ...]]]:
    """Return the array, grid and dimensions of a NIfTI file; see `Volume.from_nifti`."""
    nibabel = _nibabel()
    if isinstance(image, str | os.PathLike):
        image = nibabel.load(image)
    data = np.asanyarray(image.dataobj)
    if data.dtype.names:
        data = np.stack([data[name] for name in data.dtype.names], 0)
    elif data.ndim > 3:
        data = data[None]  # one leading axis, as for colors
    else:
        data = data.reshape(*data.shape, *[1] * (3 - data.ndim))[None]
    array = data.T  # (..., slices, rows, columns, samples)
    array = array[..., 0] if array.shape[-1] == 1 else array
    count = data.ndim - 4
    shape = data.shape[1:4]
    dims = {f"dim{count - axis + 3}": tuple(range(array.shape[axis])) for axis in range(count)}
    return array, Grid.from_nifti(image.affine, shape), dims
