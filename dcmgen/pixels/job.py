"""Decoding of one source: codecs and description are prepared once, and then used for one frame or all frames."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import CodecError, PixelError
from dcmgen.pixels import native
from dcmgen.pixels.color import to_rgb
from dcmgen.pixels.description import SUBSAMPLED, YBR, Description

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dcmgen.pixels.codecs.headers import Header
    from dcmgen.pixels.codestreams import Codecs
    from dcmgen.pixels.native import Buffer
    from dcmgen.pixels.source import PixelSource
    from dcmgen.pixels.video import Video

Array = np.ndarray[Any, Any]

OnError = Literal["raise", "keep"]

THREADS_FROM = 4 << 20
"""Decoded size in bytes from which threads save time."""
MAX_THREADS = min(4, os.cpu_count() or 1)
"""Default number of threads."""


class Job:
    """State for decoding one source: plugins, description and color space.

    Parameters
    ----------
    src : PixelSource
        The stored pixels.
    raw : bool, optional
        Keep the color space of the stored pixels instead of converting YBR to RGB.
    plugin : str, optional
        Name of the codec. By default, the fastest that is installed.
    max_bytes : int, optional
        Limit for the size of a decoded array in bytes.
    max_ratio : float, optional
        Limit for the ratio of the decoded size to the size of the codestream; see `Description.check_ratio`.
    workers : int, optional
        Number of threads. By default, up to `MAX_THREADS`.
    on_error : {"raise", "keep"}, optional
        Whether to raise an error if a frame is incomplete, or to keep the available part.
    view_only : bool, optional
        Do not copy native pixels that are in memory; the array may then be read-only.
    mmap : bool, optional
        Map native pixels of a file into memory instead of reading them.

    Attributes
    ----------
    description : Description
        The pixels as they are stored, with the number of frames that were found.
    result : Description
        The decoded pixels. The photometric interpretation and the bits allocated of compressed pixels are known after
        the first frame.
    native : bool
        Whether the pixels are stored uncompressed.
    """

    def __init__(
        self,
        src: PixelSource,
        *,
        raw: bool = False,
        plugin: str = "",
        max_bytes: int | None = None,
        max_ratio: float | None = None,
        workers: int | None = None,
        on_error: OnError = "raise",
        view_only: bool = False,
        mmap: bool = False,
    ) -> None:
        if on_error not in ("raise", "keep"):
            raise TypeError(f"on_error is {on_error!r}; use 'raise' or 'keep'")
        self.src = src
        self.keeps = on_error == "keep"
        self.workers = workers
        self.view_only = view_only
        self.mmap = mmap
        self.video: Video | None = None
        self.codec_threads = MAX_THREADS if workers is None else max(1, workers)  # threads within a frame
        self.raw = raw
        self.plugin = plugin
        self.max_bytes = max_bytes
        self.max_ratio = max_ratio
        self.native = not src.encapsulated
        self.description = d = self._native_description() if self.native else src.description
        self.rgb = not raw and d.samples == 3
        if not self.native:
            self._open_frames()
        self.result = self.description.replace(photometric_interpretation=self._native_color(), planar_configuration=0)

    def _open_frames(self) -> None:
        """Find the encapsulated frames and their codecs."""
        from dcmgen.pixels.codestreams import Codecs, Codestreams  # which native pixels do not need

        src, d = self.src, self.description
        if src.syntax.is_video:
            from dcmgen.pixels.video import Video, video_stream_of

            self.codecs = Codecs.of(d, self.plugin)
            self.video = Video(video_stream_of(src), d, self.rgb)
            return
        self.frames = src.frames()
        if src.syntax.is_native:
            d = self.description = d.replace(transfer_syntax=self._recognized())
        self.codestreams = Codestreams(
            src, self.frames, Codecs.of(d, self.plugin), rgb=self.rgb, keeps=self.keeps, max_ratio=self.max_ratio
        )
        count = self.frames.count
        missing = count < d.frames and self.frames.is_cut
        if count != d.frames and not src.frames_given and (self.keeps or not missing):
            src.report("number of frames", f"NumberOfFrames is {d.frames}, but {d.keyword} has {count} frames")
            self.description = d.replace(frames=count)

    def _recognized(self) -> str:
        """Return the transfer syntax of the first frame, because that of the dataset is native or unknown."""
        from dcmgen.pixels.recognition import recognized

        src, d = self.src, self.description
        uid = recognized(self.frames[0])
        if src.declared:
            if not uid:
                raise PixelError(
                    f"{d.keyword} is encapsulated, but the transfer syntax is {src.syntax.label}, and the codestreams "
                    "are not recognized",
                    advice="Pass transfer_syntax_uid=",
                )
            label = TransferSyntax.of(uid).label
            message = f"{d.keyword} is encapsulated, but the transfer syntax is {src.syntax.label}; decoded as {label}"
            src.report("transfer syntax", message)
        elif not uid:
            raise PixelError(
                "the transfer syntax of the encapsulated pixels is unknown", advice="Pass transfer_syntax_uid="
            )
        return uid

    def _native_color(self) -> str:
        name = self.description.photometric_interpretation
        if self.rgb and name in YBR:
            return "RGB"
        return "YBR_FULL" if name == "YBR_FULL_422" else name  # chroma is decoded to full resolution

    def _native_description(self) -> Description:
        """Return the description of native pixels, with the number of frames that the length of the value shows."""
        src = self.src
        d, length = _corrected_description(src), src.value.length
        if not src.syntax.is_native and not src.is_item:
            src.report(
                "transfer syntax",
                f"the transfer syntax is {src.syntax.label}, but {d.keyword} is not encapsulated and has the "
                "length of native pixels; it is decoded as native",
            )
        if src.frames_given or length in (d.native_bytes, d.native_bytes + d.native_bytes % 2):
            return d
        count = length * 8 // d.frame_bits
        complete = -(-count * d.frame_bits // 8)
        surplus = length - complete
        if length > d.native_bytes:
            if d.frame_bits % 8 and length < d.native_bytes + d.native_frame_bytes:
                count, surplus = d.frames, length - d.native_bytes  # the bits of the padding are not frames
            if surplus > 1:
                src.report("excess bytes", f"the last {surplus:,} bytes of {d.keyword} are not a frame", complete)
            elif count == d.frames:
                return d
        elif src.value.is_cut or not count or surplus > 1:
            count += surplus > 1 and self.keeps
            if not self.keeps or not count:
                return d
        if count != d.frames:
            src.report("number of frames", f"NumberOfFrames is {d.frames}, but {d.keyword} has {count} frames")
        return d.replace(frames=count)

    def _too_short(self) -> PixelError:
        d, length = self.description, self.src.value.length
        complete = length * 8 // d.frame_bits
        if not complete:
            return PixelError(
                f"{d.keyword} has {length:,} bytes, but {d.native_frame_bytes:,} are needed for a frame of "
                f"{d.rows} × {d.columns} × {d.samples} samples of {d.bits_allocated} bits"
            )
        return PixelError(
            f"{d.keyword} has {length:,} bytes, but {d.native_bytes:,} are needed for {d.frames} frames of "
            f"{d.rows} × {d.columns} × {d.samples} samples of {d.bits_allocated} bits; {complete} frames are "
            f"complete: decode them with iter_pixels(indices=range({complete})) or number_of_frames={complete}"
        )

    def native_frames(self, first: int, count: int) -> Array:
        """Return native frames ``first`` to ``first + count - 1``, shape (count, rows, columns[, samples])."""
        d, src = self.description, self.src
        offset, size, bit = native.frame_span(d, first, count)
        get = src.value.map if self.mmap else src.value.view if self.view_only else src.value.whole
        if offset + size > src.value.length:
            get = self._padded
        swapped = src.big_endian and src.words and not d.is_float
        if swapped:
            skip = offset % 2  # a frame may start within a word
            buffer: Buffer = native.swap_words(get(offset - skip, skip + size + (skip + size) % 2))[skip : skip + size]
        else:
            buffer = get(offset, size)
        array = native.decode(buffer, d, count, bit=bit, big_endian=src.big_endian and d.is_float)
        if not d.is_float and d.bits_allocated > 1:
            array = native.conform(array, d, shift=d.high_bit + 1 - d.bits_stored)
        if self.rgb and d.photometric_interpretation in YBR:
            array = to_rgb(array, d.photometric_interpretation, d.bits_stored)
        return array if self.view_only or array.flags.writeable else array.copy()

    @property
    def precision(self) -> int:
        """Number of bits of a sample in the codestream of the first frame, Bits Allocated if it has no header."""
        header = None
        if not self.native and self.video is None:
            _, header = self.codestreams.examined(0, self.frames[0])
        return header.precision if header is not None else self.description.bits_allocated

    def _padded(self, offset: int, length: int) -> Buffer:
        """Return native bytes, with zeros for those that are missing.

        Raises
        ------
        PixelError
            Unless incomplete frames are to be kept.
        """
        present = bytes(self.src.value.whole(offset, length))
        if not self.keeps or not present:
            raise self._too_short()
        missing = length - len(present)
        self.src.report(
            "damaged frame", f"the last {missing:,} bytes of the pixels are missing; they are zeros", offset
        )
        return bytearray(present + bytes(missing))

    def frame(self, index: int) -> Array:
        """Return one decoded frame, native or compressed.

        Raises
        ------
        CodecError
            If the codestream cannot be decoded; the message contains the frame and the error of each plugin.
        """
        if self.native:
            native_frame: Array = self.native_frames(index, 1)[0]
            return native_frame
        if self.video is not None:
            return self._video_frame(self.video, index)
        return self.codestreams.decode(index, self.codec_threads, self._finish)

    def _video_frame(self, video: Video, index: int) -> Array:
        """Return a frame of a video, and report frames after the last one of Number of Frames."""
        d = self.description
        array, color, is_complete = video[index]
        if not is_complete:
            message = f"frame {index} of the video is incomplete"
            if not self.keeps:
                raise CodecError(message)
            self.src.report("damaged frame", f"{message}; the available part is kept")
        if index == d.frames - 1 and not self.src.frames_given and video.has_more():
            self.src.report(
                "number of frames",
                f"NumberOfFrames is {d.frames}, but the video has more frames; decode them with number_of_frames=",
            )
        return self._finish(array, color, None, self.codecs)

    def _finish(self, array: Array, color: str, header: Header | None, codecs: Codecs) -> Array:
        """Check the shape of a frame that a codec returned; convert its bits, sign and color space."""
        d = self.description
        if array.shape != d.frame_shape:
            raise CodecError(
                f"the codestream has {_extent(array)} samples, the dataset {d.rows} × {d.columns} × {d.samples}"
            )
        if d.bits_allocated > 1:
            decoded = array
            array = codecs.family.restore(decoded, codecs.description, header)
            if header is not None and d.bits_stored < header.precision <= d.bits_allocated:
                self._check_unused_bits(decoded, array)
            if array.dtype.itemsize > d.dtype.itemsize:  # wider than Bits Allocated: keep all bits
                self.result = self.result.replace(bits_allocated=8 * array.dtype.itemsize)
        if self.rgb and color in YBR:
            array, color = to_rgb(array, color, min(d.bits_stored, 8 * array.dtype.itemsize)), "RGB"
        if color != self.result.photometric_interpretation:
            self.result = self.result.replace(photometric_interpretation=color)
        return array

    def _check_unused_bits(self, decoded: Array, array: Array) -> None:
        d = self.description
        if d.is_signed or d.high_bit >= d.bits_stored or array.dtype.itemsize != decoded.dtype.itemsize:
            return
        if (array != decoded.view(array.dtype)).any():
            self.src.report("bits stored", f"bits above BitsStored ({d.bits_stored}) were cleared")

    def all(self) -> Array:
        """Return all frames in one array; a single frame without the frame axis."""
        d = self.description
        if self.max_bytes is not None or not self.native:  # native pixels are not larger than their source
            d.check_size(d.frames, self.max_bytes)
            if not self.native and self.video is None:
                d.check_ratio(self.src.value.length, self.max_ratio, d.frames)
        if self.native:
            array = self.native_frames(0, d.frames)
            return array[0] if d.frames == 1 else array
        first = self.frame(0)
        if d.frames == 1:
            return packed(first)
        out = np.empty((d.frames, *first.shape), first.dtype)
        copy(first, out[0])

        def fill(index: int) -> None:
            copy(self.frame(index), out[index])

        threads = self.threads(d.frames)
        if threads > 1:
            self.codec_threads = 1
        each(fill, range(1, d.frames), threads)
        return out

    def threads(self, count: int) -> int:
        """Return the number of threads among which a number of frames are distributed."""
        if self.native or self.video is not None:
            return 1
        if self.workers is not None:
            return max(1, self.workers)
        if not self.codestreams.codecs.plugins[0].parallel or count * self.description.frame_bytes < THREADS_FROM:
            return 1
        return min(MAX_THREADS, count)


def each(work: Callable[[int], None], indices: Iterable[int], threads: int) -> None:
    """Call a function for each index, in several threads if there are more than one."""
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
    """Copy a frame.

    A frame with separate planes is copied plane by plane, which is several times faster than pixel by pixel.
    """
    if frame.ndim == 3 and frame.strides[2] > frame.strides[1]:
        for sample in range(frame.shape[2]):
            out[..., sample] = frame[..., sample]
    else:
        out[...] = frame


def packed(frame: Array) -> Array:
    """Return the frame in C order and writable, copied only if necessary."""
    if frame.flags.c_contiguous and frame.flags.writeable:
        return frame
    out = np.empty(frame.shape, frame.dtype)
    copy(frame, out)
    return out


def _extent(array: Array) -> str:
    return " × ".join(map(str, array.shape))


def _corrected_description(src: PixelSource) -> Description:
    """Return the description, with YBR_FULL for a subsampled color space if only that matches the native length."""
    d = src.description
    if not src.encapsulated and d.photometric_interpretation in SUBSAMPLED:
        full = d.replace(photometric_interpretation="YBR_FULL")
        if d.native_bytes < src.value.length and full.native_bytes in (src.value.length, src.value.length - 1):
            src.report(
                "photometric interpretation",
                f"{d.keyword} has the length of YBR_FULL, not of {d.photometric_interpretation}; "
                "it is decoded as YBR_FULL",
            )
            return full
    return d
