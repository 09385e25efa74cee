"""The arrays of a segmentation as frames: labels, or one mask for each segment."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from dcmgen.create.places import Places

Array = np.ndarray[Any, Any]

_CHUNK = 32
"""Number of frames that are packed at once. Their bits fill whole bytes, because it is a multiple of 8."""
MAXIMUM = 255
"""Maximum Fractional Value."""


class Frames(Protocol):
    """Frames of an array, by position."""

    def __len__(self) -> int: ...
    def __getitem__(self, index: int, /) -> Array: ...


class Tiles:
    """Tiles of an array, row by row; those at the lower and right edge are filled with zeros.

    Parameters
    ----------
    array : numpy.ndarray, shape (rows, columns)
        The array.
    shape : tuple of int
        Numbers of rows and columns of a tile.
    """

    def __init__(self, array: Array, shape: tuple[int, int]) -> None:
        self._array, self._shape = array, shape
        self._high: int = -(-array.shape[0] // shape[0])
        self._wide: int = -(-array.shape[1] // shape[1])

    def __len__(self) -> int:
        return self._wide * self._high

    def __getitem__(self, index: int, /) -> Array:
        row, column = divmod(index, self._wide)
        rows, columns = self._shape
        part = self._array[row * rows : (row + 1) * rows, column * columns : (column + 1) * columns]
        if part.shape == self._shape:
            return part
        return np.pad(part, ((0, rows - part.shape[0]), (0, columns - part.shape[1])))


def frames_of(array: Array, places: Places) -> Frames:
    """Return the frames of an array at the positions of a segmentation."""
    if places.matrix is not None:
        return Tiles(array, places.shape)
    return array.reshape(len(places), *places.shape)


class Labels:
    """An array of labels.

    Parameters
    ----------
    frames : Frames
        The labels by position.
    values : sequence of int
        The label of each segment.
    """

    def __init__(self, frames: Frames, values: Sequence[int]) -> None:
        self.frames, self.values = frames, list(values)
        self.overlap = False

    def __len__(self) -> int:
        return len(self.values)

    def present(self) -> Array:
        """Return whether a segment has pixels at a position, shape (segments, positions).

        Raises
        ------
        CreateError
            If a label, except 0, has no segment.
        """
        wanted = np.array(self.values, np.int64)
        out = np.zeros((len(wanted), len(self.frames)), bool)
        for index in range(len(self.frames)):
            found = _unique(self.frames[index])
            unknown = found[~np.isin(found, wanted)]
            if len(unknown):
                raise CreateError(
                    f"label {unknown[0]} has no segment; the labels of the segments are "
                    f"{', '.join(map(str, self.values[:8]))}{' …' if len(wanted) > 8 else ''}",
                    advice="Pass a segment for each label, as a mapping {label: segment} if they are not 1, 2, 3 …",
                )
            out[:, index] = np.isin(wanted, found)
        return out

    def fill(self, segment: int, position: int, out: Array) -> None:
        """Write the mask of a segment at a position."""
        np.equal(self.frames[position], self.values[segment], out=out)

    def fill_labels(self, position: int, numbers: Sequence[int], out: Array) -> None:
        """Write the labels at a position, with the segment numbers in place of the values of the array."""
        frame = self.frames[position]
        if list(numbers) == self.values:
            out[...] = frame
            return
        out[...] = 0
        for value, number in zip(self.values, numbers, strict=True):
            out[frame == value] = number


class Masks:
    """One mask for each segment: Booleans, or fractions from 0 to 1.

    Parameters
    ----------
    frames : sequence of Frames
        The masks by segment.
    """

    def __init__(self, frames: Sequence[Frames]) -> None:
        self._masks = list(frames)
        self.overlap = False

    def __len__(self) -> int:
        return len(self._masks)

    def present(self) -> Array:
        """Return whether a segment has pixels at a position, shape (segments, positions); sets `overlap`."""
        count = len(self._masks[0])
        out = np.zeros((len(self._masks), count), bool)
        for index in range(count):
            covered: Array | None = None
            for number, mask in enumerate(self._masks):
                frame = mask[index]
                if frame.dtype.kind == "f" and not (frame.min() >= 0 and frame.max() <= 1):  # also not if one is NaN
                    raise CreateError(
                        f"the mask of segment {number + 1} has values outside 0 to 1",
                        advice="Pass probabilities or proportions; scale or clip them first",
                    )
                if not frame.any():
                    continue
                out[number, index] = True
                filled = frame != 0
                if covered is None:
                    covered = filled
                else:
                    self.overlap = self.overlap or bool((covered & filled).any())
                    covered |= filled
        return out

    def fill(self, segment: int, position: int, out: Array) -> None:
        """Write the mask of a segment at a position; fractions become integers up to `MAXIMUM`."""
        frame = self._masks[segment][position]
        if out.dtype == bool:
            out[...] = frame
        else:
            np.rint(frame * np.float64(MAXIMUM), out=out, casting="unsafe")

    def fill_labels(self, position: int, numbers: Sequence[int], out: Array) -> None:
        """Write the labels at a position."""
        out[...] = 0
        for mask, number in zip(self._masks, numbers, strict=True):
            out[mask[position]] = number


def _unique(frame: Array) -> Array:
    """Return the values of a frame of labels, except 0."""
    if frame.dtype.itemsize <= 2 and int(frame.min()) >= 0:
        found: Array = np.flatnonzero(np.bincount(frame.reshape(-1)))
    else:
        found = np.unique(frame).astype(np.int64)
    others: Array = found[found != 0]
    return others


def packed(source: Labels | Masks, frames: Iterable[tuple[int, int]], shape: tuple[int, int], *, bits: bool) -> bytes:
    """Return the pixels of frames: single bits without gaps between frames, or bytes.

    Parameters
    ----------
    source : Labels or Masks
        The segments.
    frames : iterable of (int, int)
        Index of the segment and of the position of each frame.
    shape : tuple of int
        Numbers of rows and columns.
    bits : bool
        Whether to store single bits.

    Returns
    -------
    bytes
        Value of Pixel Data, of even length.
    """
    stream = io.BytesIO()  # its buffer grows in place and becomes the value without a copy
    chunk = np.empty((_CHUNK, *shape), bool if bits else np.uint8)
    used = 0
    for segment, position in frames:
        source.fill(segment, position, chunk[used])
        used += 1
        if used == _CHUNK:
            _write(stream, chunk)
            used = 0
    _write(stream, chunk[:used])
    return _even(stream)


def packed_labels(
    source: Labels | Masks, positions: Sequence[int], numbers: Sequence[int], shape: tuple[int, int]
) -> bytes:
    """Return the pixels of a label map with the given segment numbers: bytes, or words if a number exceeds 255."""
    stream = io.BytesIO()
    frame = np.empty(shape, np.uint8 if max(numbers) < 256 else np.dtype("<u2"))
    for position in positions:
        source.fill_labels(position, numbers, frame)
        stream.write(frame.data)
    return _even(stream)


def _write(stream: io.BytesIO, chunk: Array) -> None:
    if len(chunk):
        stream.write(np.packbits(chunk.reshape(-1), bitorder="little").data if chunk.dtype == bool else chunk.data)


def _even(stream: io.BytesIO) -> bytes:
    if stream.tell() % 2:
        stream.write(b"\0")
    return stream.getvalue()
