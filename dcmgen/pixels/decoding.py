"""Decode stored frames to arrays: functions and decoder objects for one frame, several frames or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import PixelError
from dcmgen.pixels import registry, source
from dcmgen.pixels.job import Job, packed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Unpack

    from dcmgen.model.options import ArrayOptions, FrameOptions, PixelValues
    from dcmgen.pixels.description import Description
    from dcmgen.pixels.job import OnError
    from dcmgen.pixels.native import Buffer
    from dcmgen.pixels.registry import Plugin

Array = np.ndarray[Any, Any]


def pixel_array(
    src: Any,
    *,
    index: int | None = None,
    raw: bool = False,
    ds_out: Any = None,
    specific_tags: list[Any] | None = None,
    decoding_plugin: str | None = "",
    workers: int | None = None,
    on_error: OnError = "raise",
    max_bytes: int | None = None,
    max_ratio: float | None = None,
    view_only: bool = False,
    mmap: bool = False,
    **options: Unpack[PixelValues],
) -> Array:
    """Return the pixels of a dataset or file as an array.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        From a path, a URL or a file object, only the elements that describe the pixels and the requested frames are
        read.
    index : int, optional
        Index of the frame to return, from 0; negative indices count from the end. By default, all frames are returned.
    raw : bool, optional
        Keep the color space of the stored pixels. By default, YBR is converted to RGB.
    ds_out : Dataset, optional
        A dataset to which the elements of group 0028 and the file meta information of ``src`` are added.
    specific_tags : list, optional
        Tags or keywords of further elements to add to ``ds_out``.
    decoding_plugin : str, optional
        Name of the codec to use. By default, the fastest that is installed.
    workers : int, optional
        Number of threads for compressed multi-frame data. By default, up to 4 threads are used if they save time; 1
        disables threads.
    on_error : {"raise", "keep"}, optional
        What to do with a frame that is incomplete: raise an error, or keep the available part and warn. The content
        of missing pixels depends on the codec.
    max_bytes : int, optional
        Limit for the size of the decoded array in bytes. By default, 8 GiB; there is no default limit for an array of
        all native frames.
    max_ratio : float, optional
        Limit for the ratio of the decoded size to the size of the codestreams, if more than 128 MiB are decoded. By
        default, 10,000.
    view_only : bool, optional
        Do not copy native pixels that are in memory; the array may then be read-only, or share the memory of a buffer.
    mmap : bool, optional
        Map native pixels of a file into memory instead of reading them, which takes no time and no memory until they
        are used. Changes to the array do not change the file. The file must not change as long as the array is used:
        if another program overwrites it, the array changes; if it is truncated, the process ends with a bus error.
    **options
        Values that replace those of the dataset: ``rows``, ``columns``, ``number_of_frames``, ``samples_per_pixel``,
        ``photometric_interpretation``, ``bits_allocated``, ``bits_stored``, ``high_bit``, ``pixel_representation``,
        ``planar_configuration``, ``transfer_syntax_uid``.

    Returns
    -------
    ndarray
        Shape (rows, columns), (frames, rows, columns), (rows, columns, samples) or (frames, rows, columns, samples).
        Bits Allocated and Pixel Representation determine the dtype: uint8 to uint64, int8 to int64, or float32 or
        float64 for Float and Double Float Pixel Data. Values are stored values; `apply_modality_lut` rescales them.

    Raises
    ------
    MissingElementError
        If required elements are missing; the message lists all of them. Also an `AttributeError`.
    PixelError
        If an element has an invalid value, the pixel data is too short, or the frame does not exist. Also a
        `ValueError`.
    MissingCodecError
        If no suitable codec is installed; the message lists the suitable ones and how to install them. Also a
        `RuntimeError`.
    CodecError
        If a frame cannot be decoded or is incomplete. Also a `RuntimeError`.

    Notes
    -----
    The elements of the Image Pixel module (PS3.3 C.7.6.3) define the shape and the dtype; PS3.5 8.1 and 8.2 define the
    encoding. Number of Frames and the transfer syntax are not followed if the stored frames contradict them; a
    `PixelWarning` and ``ds.repairs`` report it.
    """
    ds = _dataset(src, ds_out, specific_tags)
    pixels = source.from_dataset(ds, options)
    job = Job(
        pixels,
        raw=raw,
        plugin=decoding_plugin or "",
        max_bytes=max_bytes,
        max_ratio=max_ratio,
        workers=workers,
        on_error=on_error,
        view_only=view_only,
        mmap=mmap,
    )
    return job.all() if index is None else _one(job, index)


def _one(job: Job, index: int) -> Array:
    number = job.description.check_index(index)
    job.description.check_size(1, job.max_bytes)
    if job.native:
        frame: Array = job.native_frames(number, 1)[0]
        return frame
    return packed(job.frame(number))


def iter_pixels(
    src: Any,
    *,
    indices: Iterable[int] | None = None,
    raw: bool = False,
    ds_out: Any = None,
    specific_tags: list[Any] | None = None,
    decoding_plugin: str | None = "",
    on_error: OnError | Callable[[int, PixelError], None] | None = None,
    max_bytes: int | None = None,
    max_ratio: float | None = None,
    **options: Unpack[PixelValues],
) -> Iterator[Array]:
    """Yield the frames of a dataset or file one by one, with at most one of them in memory.

    Parameters
    ----------
    src, raw, ds_out, specific_tags, decoding_plugin, max_bytes, max_ratio, **options
        See `pixel_array`.
    indices : iterable of int, optional
        Indices of the frames to yield, in this order. By default, all frames.
    on_error : {"raise", "keep"} or callable, optional
        See `pixel_array`. A function is called as ``on_error(index, error)`` if a frame cannot be decoded or is
        incomplete; the frame is then skipped.

    Yields
    ------
    ndarray
        Shape (rows, columns) or (rows, columns, samples); dtype as in `pixel_array`.

    Raises
    ------
    MissingElementError, PixelError, MissingCodecError, CodecError
        As in `pixel_array`.
    """
    ds = _dataset(src, ds_out, specific_tags)
    job = Job(
        source.from_dataset(ds, options),
        raw=raw,
        plugin=decoding_plugin or "",
        max_bytes=max_bytes,
        max_ratio=max_ratio,
        on_error="raise" if on_error is None or callable(on_error) else on_error,
    )
    for index in range(job.description.frames) if indices is None else indices:
        try:
            frame = _one(job, index)
        except PixelError as error:
            if not callable(on_error):
                raise
            on_error(index, error)
        else:
            yield frame


def _dataset(src: Any, ds_out: Any, tags: list[Any] | None) -> Any:
    ds = source.opened(src)
    if ds_out is not None:
        for element in ds.group_dataset(0x0028):
            ds_out.add(element)
        for tag in tags or ():
            if tag in ds:
                ds_out.add(ds[tag])
        ds_out.file_meta = ds.file_meta
    return ds


class Decoder(registry.Coder):
    """Decoder of one transfer syntax; `get_decoder` creates it.

    Attributes
    ----------
    UID : str
        UID of the transfer syntax.
    """

    def _known(self) -> list[Plugin]:
        return registry.decoders(self.UID)

    def _job(
        self,
        src: Any,
        raw: bool,
        plugin: str,
        options: Mapping[str, Any],
        **limits: Any,
    ) -> Job:
        if isinstance(src, (bytes, bytearray, memoryview)):
            pixels = source.from_buffer(src, self.UID, options)
        else:
            pixels = source.from_dataset(source.opened(src), {**options, "transfer_syntax_uid": self.UID})
        return Job(pixels, raw=raw, plugin=plugin, **limits)

    def as_array(
        self,
        src: Any,
        *,
        index: int | None = None,
        raw: bool = False,
        decoding_plugin: str = "",
        workers: int | None = None,
        on_error: OnError = "raise",
        max_bytes: int | None = None,
        max_ratio: float | None = None,
        view_only: bool = False,
        mmap: bool = False,
        **options: Unpack[PixelValues],
    ) -> tuple[Array, Description]:
        """Decode all frames, or one frame.

        Parameters
        ----------
        src : Dataset, path, URL, binary file object or bytes
            A dataset or file, or the value of Pixel Data. In the latter case, pass ``rows``, ``columns`` and so on as
            options.
        index : int, optional
            Index of the frame, from 0. By default, all frames.
        raw, decoding_plugin, workers, on_error, max_bytes, max_ratio, view_only, mmap, **options
            See `pixel_array`.

        Returns
        -------
        array : ndarray
            Shape and dtype as in `pixel_array`.
        description : Description
            Description of ``array``.

        Raises
        ------
        MissingElementError, PixelError, MissingCodecError, CodecError
            As in `pixel_array`.
        """
        job = self._job(
            src,
            raw,
            decoding_plugin,
            options,
            workers=workers,
            on_error=on_error,
            max_bytes=max_bytes,
            max_ratio=max_ratio,
            view_only=view_only,
            mmap=mmap,
        )
        array = job.all() if index is None else _one(job, index)
        return array, _meta(job, job.description.frames if index is None else 1)

    def iter_array(
        self,
        src: Any,
        *,
        indices: Iterable[int] | None = None,
        raw: bool = False,
        decoding_plugin: str = "",
        on_error: OnError = "raise",
        max_bytes: int | None = None,
        max_ratio: float | None = None,
        **options: Unpack[PixelValues],
    ) -> Iterator[tuple[Array, Description]]:
        """Yield frames one by one, each with its description.

        Parameters
        ----------
        src : Dataset, path, URL, binary file object or bytes
            See `as_array`.
        indices : iterable of int, optional
            Indices of the frames to yield, in this order. By default, all frames.
        raw, decoding_plugin, on_error, max_bytes, max_ratio, **options
            See `pixel_array`.

        Yields
        ------
        array : ndarray
            Shape (rows, columns) or (rows, columns, samples).
        description : Description
            Description of ``array``.
        """
        job = self._job(src, raw, decoding_plugin, options, on_error=on_error, max_bytes=max_bytes, max_ratio=max_ratio)
        for index in range(job.description.frames) if indices is None else indices:
            array = _one(job, index)
            yield array, _meta(job, 1)

    def as_buffer(
        self, src: Any, *, index: int | None = None, **options: Unpack[ArrayOptions]
    ) -> tuple[Buffer, Description]:
        """Decode all frames, or one frame, to a buffer.

        Parameters
        ----------
        src : Dataset, path, URL, binary file object or bytes
            See `as_array`.
        index : int, optional
            Index of the frame, from 0. By default, all frames.
        **options
            Options of `as_array`; ``raw`` is True by default.

        Returns
        -------
        buffer : memoryview
            Samples in C order and in the byte order of the machine.
        description : Description
            Description of the samples.
        """
        options.setdefault("raw", True)
        array, description = self.as_array(src, index=index, **options)
        return np.ascontiguousarray(array).data, description

    def iter_buffer(
        self, src: Any, *, indices: Iterable[int] | None = None, **options: Unpack[FrameOptions]
    ) -> Iterator[tuple[Buffer, Description]]:
        """Yield frames one by one as buffers, each with its description.

        Parameters
        ----------
        src : Dataset, path, URL, binary file object or bytes
            See `as_array`.
        indices : iterable of int, optional
            Indices of the frames to yield, in this order. By default, all frames.
        **options
            Options of `iter_array`; ``raw`` is True by default.

        Yields
        ------
        buffer : memoryview
            Samples of one frame in the byte order of the machine.
        description : Description
            Description of the samples.
        """
        options.setdefault("raw", True)
        for array, description in self.iter_array(src, indices=indices, **options):
            yield array.data, description


def _meta(job: Job, frames: int) -> Description:
    """Return the description of a returned array.

    YBR_FULL_422 keeps its name although the codec has expanded chroma to full resolution.
    """
    d = job.result
    stored = job.description.photometric_interpretation
    if not job.native and stored == "YBR_FULL_422" and d.photometric_interpretation == "YBR_FULL":
        return d.replace(frames=frames, photometric_interpretation=stored)
    return d.replace(frames=frames)


def get_decoder(uid: str) -> Decoder:
    """Return the decoder of a transfer syntax.

    Parameters
    ----------
    uid : str
        UID of the transfer syntax.

    Returns
    -------
    Decoder
        The decoder. Its `is_available` reports whether a codec is installed.

    Raises
    ------
    PixelError
        If ``uid`` is not a transfer syntax with a known decoder.
    """
    syntax = registry.transfer_syntax(str(uid))
    if not syntax.is_native and not registry.decoders(syntax.uid):
        raise PixelError(f"no decoder for {syntax.label} is known")
    return Decoder(str(syntax.uid))
