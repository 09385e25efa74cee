"""From stored frames to arrays: functions and decoders for one frame, some, or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.errors import PixelError
from dcmgen.pixels import registry, source
from dcmgen.pixels.job import Job, packed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dcmgen.pixels.description import Description
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
    max_bytes: int | None = None,
    view_only: bool = False,
    **options: Any,
) -> Array:
    """Pixels of a data set, path, file object or URL as an array.

    Parameters
    ----------
    src
        From a path, file or URL only the elements that describe pixels and the frames asked for are read.
    index
        Frame to return, from 0 (negative: from the end); all frames by default.
    raw
        Leave colour as it is stored. By default YBR is converted to RGB.
    ds_out
        A data set that receives the elements of group 0028 and the file meta information of ``src``, a path.
    specific_tags
        Further elements for ``ds_out``.
    decoding_plugin
        Name of the codec to use; by default the fastest installed.
    workers
        Threads for compressed multi-frame data; by default up to four where that helps, 1 for none.
    max_bytes
        Refuse compressed data that takes more than this decoded (default 8 GiB).
    view_only
        Native data in memory need not be copied: the result may be read-only.
    **options
        Values to use instead of those in the data set: ``rows``, ``columns``, ``number_of_frames``,
        ``samples_per_pixel``, ``photometric_interpretation``, ``bits_allocated``, ``bits_stored``, ``high_bit``,
        ``pixel_representation``, ``planar_configuration``, ``transfer_syntax_uid``.

    Returns
    -------
    ndarray
        (rows, columns), (frames, rows, columns), (rows, columns, samples) or (frames, rows, columns, samples). Integers
        as stored (no rescale, see `apply_modality_lut`), signed as Pixel Representation says.

    Raises
    ------
    MissingElementError
        Elements are missing; all are named. Also an `AttributeError`.
    PixelError
        Wrong values, wrong length, no such frame. Also a `ValueError`.
    MissingCodecError
        No codec is installed; the message says which would do and how to install it. Also a `RuntimeError`.
    CodecError
        A frame cannot be decoded. Also a `RuntimeError`.
    """
    ds = _dataset(src, ds_out, specific_tags)
    pixels = source.from_dataset(ds, options)
    job = Job(pixels, raw=raw, plugin=decoding_plugin or "", max_bytes=max_bytes, workers=workers)
    if index is None:
        return job.all(view_only)
    return _one(job, index, view_only)


def _one(job: Job, index: int, view_only: bool = False) -> Array:
    number = job.description.check_index(index)
    job.description.check_size(1, job.max_bytes)
    if job.native:
        frame: Array = job.native_frames(number, 1, view_only)[0]
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
    on_error: Callable[[int, PixelError], None] | None = None,
    max_bytes: int | None = None,
    **options: Any,
) -> Iterator[Array]:
    """Frames one after the other, with no more than one of them in memory.

    Parameters
    ----------
    src, raw, ds_out, specific_tags, decoding_plugin, max_bytes, **options
        As for `pixel_array`.
    indices
        Frames to yield, in this order; all by default.
    on_error
        Called with the frame's number and the error if a frame cannot be decoded; the frame is left out then.

    Yields
    ------
    ndarray
        (rows, columns) or (rows, columns, samples).
    """
    ds = _dataset(src, ds_out, specific_tags)
    job = Job(source.from_dataset(ds, options), raw=raw, plugin=decoding_plugin or "", max_bytes=max_bytes)
    for index in range(job.description.frames) if indices is None else indices:
        try:
            frame = _one(job, index)
        except PixelError as error:
            if on_error is None:
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


@attrs.frozen
class Decoder(registry.Coder):
    """Decoder of one transfer syntax; see `get_decoder`."""

    def _known(self) -> list[Plugin]:
        return registry.decoders(self.UID)

    def _job(
        self,
        src: Any,
        raw: bool,
        plugin: str,
        max_bytes: int | None,
        options: dict[str, Any],
        workers: int | None = None,
    ) -> Job:
        if isinstance(src, (bytes, bytearray, memoryview)):
            pixels = source.from_buffer(src, self.UID, options)
        else:
            pixels = source.from_dataset(source.opened(src), {**options, "transfer_syntax_uid": self.UID})
        return Job(pixels, raw=raw, plugin=plugin, max_bytes=max_bytes, workers=workers)

    def as_array(
        self,
        src: Any,
        *,
        index: int | None = None,
        raw: bool = False,
        decoding_plugin: str = "",
        workers: int | None = None,
        max_bytes: int | None = None,
        view_only: bool = False,
        **options: Any,
    ) -> tuple[Array, Description]:
        """Array and its description.

        ``src`` may also be the bare value of Pixel Data, with ``rows``, ``columns`` and so on as options;
        parameters are those of `pixel_array`.
        """
        job = self._job(src, raw, decoding_plugin, max_bytes, options, workers)
        array = job.all(view_only) if index is None else _one(job, index, view_only)
        return array, _meta(job, job.description.frames if index is None else 1)

    def iter_array(
        self,
        src: Any,
        *,
        indices: Iterable[int] | None = None,
        raw: bool = False,
        decoding_plugin: str = "",
        max_bytes: int | None = None,
        **options: Any,
    ) -> Iterator[tuple[Array, Description]]:
        """Frames one by one, each with its description."""
        job = self._job(src, raw, decoding_plugin, max_bytes, options)
        for index in range(job.description.frames) if indices is None else indices:
            array = _one(job, index)
            yield array, _meta(job, 1)

    def as_buffer(self, src: Any, *, index: int | None = None, **options: Any) -> tuple[Buffer, Description]:
        """The samples as a buffer in the machine's byte order, and its description."""
        array, description = self.as_array(src, index=index, **{"raw": True, **options})
        return np.ascontiguousarray(array).data, description

    def iter_buffer(
        self, src: Any, *, indices: Iterable[int] | None = None, **options: Any
    ) -> Iterator[tuple[Buffer, Description]]:
        """Frames one by one as buffers, each with its description."""
        for array, description in self.iter_array(src, indices=indices, **{"raw": True, **options}):
            yield array.data, description


def _meta(job: Job, frames: int) -> Description:
    """Description of a returned array. Chroma that a codec brought to full size keeps the name it had in the data set."""
    d = job.result
    stored = job.description.photometric_interpretation
    if not job.native and stored == "YBR_FULL_422" and d.photometric_interpretation == "YBR_FULL":
        return attrs.evolve(d, frames=frames, photometric_interpretation=stored)
    return attrs.evolve(d, frames=frames)


def get_decoder(uid: str) -> Decoder:
    """Decoder for a transfer syntax.

    Raises
    ------
    PixelError
        ``uid`` is no transfer syntax for which a decoder is known.
    """
    syntax = registry.transfer_syntax(str(uid))
    if not syntax.is_native and not registry.decoders(syntax.uid):
        raise PixelError(f"no decoder for {syntax.label} is known")
    return Decoder(str(syntax.uid))
