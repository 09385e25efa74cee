"""The work of decoding one source: its codecs and description, prepared once, and its frames, one or all in threads."""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import CodecError, PixelError, PixelWarning
from dcmgen.pixels import native, registry
from dcmgen.pixels.color import to_rgb
from dcmgen.pixels.description import SUBSAMPLED, YBR, Description
from dcmgen.pixels.families import family_of
from dcmgen.pixels.video import Video, video_stream_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dcmgen.pixels.codecs.headers import Header
    from dcmgen.pixels.native import Buffer
    from dcmgen.pixels.registry import Plugin
    from dcmgen.pixels.source import PixelSource

Array = np.ndarray[Any, Any]

_THREADS_FROM = 4 << 20  # decoded bytes from which threads pay
MAX_THREADS = min(4, os.cpu_count() or 1)
"""Threads that are used unless the caller says how many."""


class Job:
    """What decoding one source needs, prepared once: plugins, description, colour."""

    def __init__(
        self,
        src: PixelSource,
        *,
        raw: bool = False,
        plugin: str = "",
        max_bytes: int | None = None,
        workers: int | None = None,
    ) -> None:
        self.src = src
        self.workers = workers
        self.video: Video | None = None
        self.codec_threads = MAX_THREADS if workers is None else max(1, workers)  # within a frame
        self.raw = raw
        self.max_bytes = max_bytes
        self.description = _mended(src)
        self.native = not src.encapsulated or _is_native_after_all(src)
        d = self.description
        self.rgb = not raw and d.samples == 3
        self.result = attrs.evolve(d, photometric_interpretation=self._colour_of_native(), planar_configuration=0)
        if self.native:
            self.plugins: list[Plugin] = []
            if d.keyword == "PixelData":
                self._check_length()
        else:
            self.plugins = registry.choose(d.transfer_syntax, plugin)
            self.syntax = TransferSyntax.of(d.transfer_syntax)  # choosing a plugin may have registered it
            self.family = family_of(self.syntax)
            if self.syntax.is_video:
                self.video = Video(video_stream_of(src), d, self.rgb)
            else:
                self.frames = src.frames()

    def _colour_of_native(self) -> str:
        name = self.description.photometric_interpretation
        if self.rgb and name in YBR:
            return "RGB"
        return "YBR_FULL" if name == "YBR_FULL_422" else name  # chroma comes out at full resolution

    def _check_length(self) -> None:
        d, length = self.description, self.src.value.length
        if length < d.native_bytes:
            there = length * 8 // d.frame_bits
            raise PixelError(
                f"{d.keyword} has {length:,} bytes, {d.native_bytes:,} are needed for {d.frames} frames of {d.rows} × "
                f"{d.columns} × {d.samples} samples of {d.bits_allocated} bits; {there} frames are complete: read them "
                f"with iter_pixels(indices=range({there})) or number_of_frames={there}"
                if there
                else f"{d.keyword} has {length:,} bytes, {-(-d.frame_bits // 8):,} are needed for a frame of {d.rows} × "
                f"{d.columns} × {d.samples} samples of {d.bits_allocated} bits"
            )
        if length >= d.native_bytes + -(-d.frame_bits // 8):
            warnings.warn(
                f"{d.keyword} has {length - d.native_bytes:,} bytes more than {d.frames} frames need; they are left out",
                PixelWarning,
                stacklevel=5,
            )

    def native_frames(self, first: int, count: int, view_only: bool = False) -> Array:
        """Native frames ``first`` to ``first + count``, shape (count, rows, columns[, samples])."""
        d, src = self.description, self.src
        offset, size, bit = native.frame_span(d, first, count)
        get = src.value.whole
        if src.big_endian and src.words and d.bits_allocated == 8:
            skip = offset % 2  # bytes of 8-bit samples stand swapped in words
            buffer: Buffer = native.swap_words(get(offset - skip, skip + size + (skip + size) % 2))[skip : skip + size]
        else:
            buffer = get(offset, size)
        array = native.decode(buffer, d, count, bit=bit, big_endian=src.big_endian)
        if not d.is_float and d.bits_allocated > 1:
            array = native.conform(array, d, shift=d.high_bit + 1 - d.bits_stored)
        if self.rgb and d.photometric_interpretation in YBR:
            array = to_rgb(array, d.photometric_interpretation, d.bits_stored)
        return array if view_only or array.flags.writeable else array.copy()

    def frame(self, index: int) -> Array:
        """One decoded frame of either kind.

        Raises
        ------
        CodecError
            The codestream cannot be decoded; the message names the frame, and what each plugin said.
        """
        if self.native:
            native_frame: Array = self.native_frames(index, 1)[0]
            return native_frame
        if self.video is not None:
            return self._finish(*self.video[index], None)
        data = self.frames[index]
        said = []
        try:
            header = self._header(data)
        except CodecError as error:
            raise self._failed(index, data, [error.message]) from None
        for plugin in self.plugins:
            try:
                threads = {"threads": self.codec_threads} if self.syntax.uid in plugin.threaded else {}
                array, colour = plugin.load().decode(data, self.description, self.rgb, **threads)
                return self._finish(array, colour, header)
            except Exception as error:  # a codec may raise anything; the next plugin gets its chance
                said.append(f"{plugin.name}: {str(error) or type(error).__name__}")
        raise self._failed(index, data, said)

    def _failed(self, index: int, data: bytes, said: list[str]) -> CodecError:
        return CodecError(
            f"frame {index} ({len(data):,} bytes, {self.syntax.label}) cannot be decoded: " + "; ".join(said)
        )

    def _header(self, data: bytes) -> Header | None:
        """What the codestream says of itself, if it is of a kind that does; it must be of the data set's size.

        A damaged header must not make a codec allocate what it claims.
        """
        d = self.description
        header = self.family.header(data)
        if header is None:
            return None
        if (header.rows or d.rows, header.columns, header.samples) != (d.rows, d.columns, d.samples):
            raise CodecError(
                f"the codestream holds {header.rows} × {header.columns} × {header.samples}, "
                f"the data set says {d.rows} × {d.columns} × {d.samples}"
            )
        return header

    def _finish(self, array: Array, colour: str, header: Header | None) -> Array:
        """Check the shape of what a codec returned; bring bits, sign and colour to what was asked."""
        d = self.description
        if array.shape != d.frame_shape:
            raise CodecError(
                f"the codestream holds {_extent(array)}, the data set says {d.rows} × {d.columns} × {d.samples}"
            )
        if d.bits_allocated > 1:
            array = self.family.restore(array, d, header)
            if array.dtype.itemsize > d.dtype.itemsize:  # more than Bits Allocated says: keep all
                self.result = attrs.evolve(self.result, bits_allocated=8 * array.dtype.itemsize)
        if self.rgb and colour in YBR:
            array, colour = to_rgb(array, colour, min(d.bits_stored, 8 * array.dtype.itemsize)), "RGB"
        if colour != self.result.photometric_interpretation:
            self.result = attrs.evolve(self.result, photometric_interpretation=colour)
        return array

    def all(self, view_only: bool = False) -> Array:
        """All frames in one array."""
        d = self.description
        if self.max_bytes is not None or not self.native:  # native pixels are no larger than what they are read from
            d.check_size(d.frames, self.max_bytes)
        if self.native:
            array = self.native_frames(0, d.frames, view_only)
            return array[0] if d.frames == 1 else array
        first = self.frame(0)
        if d.frames == 1:
            return packed(first)
        out = np.empty((d.frames, *first.shape), first.dtype)
        copy(first, out[0])

        def fill(index: int) -> None:
            copy(self.frame(index), out[index])

        threads = self._threads(d.frames)
        if threads > 1:
            self.codec_threads = 1
        _each(fill, range(1, d.frames), threads)
        return out

    def _threads(self, count: int) -> int:
        """Threads among which frames are shared out."""
        if self.video is not None:
            return 1
        if self.workers is not None:
            return max(1, self.workers)
        if not self.plugins[0].parallel or count * self.description.frame_bytes < _THREADS_FROM:
            return 1
        return min(MAX_THREADS, count)


def _each(work: Callable[[int], None], indices: Iterable[int], threads: int) -> None:
    if threads == 1:
        for index in indices:
            work(index)
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(threads) as pool:
        try:
            for _ in pool.map(work, indices):
                pass
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def copy(frame: Array, out: Array) -> None:
    """Copy a frame; one with separate planes plane by plane, which is several times faster than pixel by pixel."""
    if frame.ndim == 3 and frame.strides[2] > frame.strides[1]:
        for sample in range(frame.shape[2]):
            out[..., sample] = frame[..., sample]
    else:
        out[...] = frame


def packed(frame: Array) -> Array:
    """The frame in C order, copied only if it is not."""
    if frame.flags.c_contiguous:
        return frame
    out = np.empty(frame.shape, frame.dtype)
    copy(frame, out)
    return out


def _extent(array: Array) -> str:
    return " × ".join(map(str, array.shape))


def _mended(src: PixelSource) -> Description:
    """The description, with chroma taken as full where the native length allows nothing else."""
    d = src.description
    if not src.encapsulated and d.photometric_interpretation in SUBSAMPLED:
        full = attrs.evolve(d, photometric_interpretation="YBR_FULL")
        if d.native_bytes < src.value.length and full.native_bytes in (src.value.length, src.value.length - 1):
            warnings.warn(
                f"{d.keyword} has the length of YBR_FULL, not of {d.photometric_interpretation}: it is read as YBR_FULL",
                PixelWarning,
                stacklevel=5,
            )
            return full
    return d


def _is_native_after_all(src: PixelSource) -> bool:
    """Whether a compressed transfer syntax is claimed, but the value is native: right length, no item."""
    d = src.description
    if src.value.length not in (d.native_bytes, d.native_bytes + 1) or src.value.read(0, 4) == b"\xfe\xff\x00\xe0":
        return False
    warnings.warn(
        f"{src.syntax.label} is claimed, but {d.keyword} is not encapsulated and has the "
        "length of native pixels: it is read as native",
        PixelWarning,
        stacklevel=5,
    )
    return True
