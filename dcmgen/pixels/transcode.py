"""Convert pixels from one transfer syntax to another, in place or from file to file."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.codec.encapsulation import encapsulated, encapsulated_extended
from dcmgen.codec.representation import native_vr
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import PixelError
from dcmgen.model.dataset import BaseDataset
from dcmgen.pixels import encoding, native, registry, source, store
from dcmgen.pixels.color import to_rgb
from dcmgen.pixels.description import PIXEL_KEYWORDS, YBR, Description
from dcmgen.pixels.job import Job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.codec.options import AnyOption, OptionValue

Array = np.ndarray[Any, Any]

_TABLE_LIMIT = 1 << 32  # larger offsets do not fit into the Basic Offset Table


def compress(
    ds: BaseDataset,
    transfer_syntax_uid: str,
    arr: Array | None = None,
    *,
    encoding_plugin: str = "",
    decoding_plugin: str = "",
    encapsulate_ext: bool = False,
    generate_instance_uid: bool | None = None,
    **options: AnyOption,
) -> None:
    """Encode the pixels of a dataset in place.

    Sets Photometric Interpretation, Planar Configuration, the offset tables and the transfer syntax. A lossy encoder
    also sets Lossy Image Compression, appends to Lossy Image Compression Ratio and Method, sets value 1 of Image Type
    to DERIVED, and adds to Derivation Description (PS3.3 C.7.6.1.1.5). By default, it also sets a new SOP Instance UID.

    Parameters
    ----------
    ds : Dataset
        The dataset; its pixels may be native or compressed.
    transfer_syntax_uid : str
        UID of the transfer syntax to encode to. A native one decompresses the pixels.
    arr : ndarray, optional
        Pixels to store instead of those of the dataset, whose Photometric Interpretation and Bits Stored apply to them;
        shapes and dtypes as in `set_pixel_data`.
    encoding_plugin, decoding_plugin : str, optional
        Names of the codecs to use. By default, the fastest that are installed.
    encapsulate_ext : bool, optional
        Write the Extended Offset Table. It is always written if the offsets do not fit into the basic one.
    generate_instance_uid : bool, optional
        Whether to set a new SOP Instance UID. By default, only if the encoder is lossy.
    **options : int, float or str
        Options of the encoder; ``get_encoder(uid).options`` lists them.

    Raises
    ------
    TypeError
        If the encoder has no such option, or a value has the wrong type.
    PixelError
        If the transfer syntax cannot store such pixels, or the value of an option is not allowed.
    MissingElementError
        If required elements are missing.
    MissingCodecError
        If no suitable codec is installed.
    CodecError
        If a frame cannot be decoded or encoded.
    """
    syntax = _target(transfer_syntax_uid)
    cleaned = syntax.clean_options(options)
    if syntax.is_native:
        decompress(ds, decoding_plugin=decoding_plugin, transfer_syntax_uid=syntax.uid)
        return
    if arr is not None:
        store.set_pixel_data(ds, arr, str(ds.get("PhotometricInterpretation") or "") or None, ds.get("BitsStored"))
    work = Transcoder(ds, syntax, cleaned, encoding_plugin, decoding_plugin)
    frames = list(work.frames())
    work.describe(ds, sum(map(len, frames)), generate_instance_uid)
    if encapsulate_ext or sum(map(len, frames)) + 8 * len(frames) >= _TABLE_LIMIT:
        value, offsets, lengths = encapsulated_extended(frames)
        store.put(ds, "ExtendedOffsetTable", offsets)
        store.put(ds, "ExtendedOffsetTableLengths", lengths)
    else:
        value = encapsulated(frames, has_bot=len(frames) > 1)
    store.put(ds, "PixelData", value, "OB")
    store.set_transfer_syntax(ds, syntax.uid)


def decompress(
    ds: BaseDataset,
    *,
    as_rgb: bool = True,
    decoding_plugin: str = "",
    generate_instance_uid: bool = False,
    transfer_syntax_uid: str = ExplicitVRLittleEndian,
) -> None:
    """Decode the pixels of a dataset in place and store them natively.

    Parameters
    ----------
    ds : Dataset
        The dataset.
    as_rgb : bool, optional
        Convert YBR to RGB.
    decoding_plugin : str, optional
        Name of the codec to use. By default, the fastest that is installed.
    generate_instance_uid : bool, optional
        Set a new SOP Instance UID.
    transfer_syntax_uid : str, optional
        UID of the native transfer syntax to set. By default, Explicit VR Little Endian.

    Raises
    ------
    PixelError
        If the transfer syntax is not native or cannot be written, or the pixels cannot be decoded.
    MissingElementError
        If required elements are missing.
    MissingCodecError
        If no suitable codec is installed.
    CodecError
        If a frame cannot be decoded.
    """
    src = source.from_dataset(ds)
    syntax = _target(transfer_syntax_uid)
    if not syntax.is_native:
        raise PixelError(f"{syntax.label} is not a native transfer syntax; use compress()")
    if _is_plain(src):
        store.set_transfer_syntax(ds, syntax.uid)
        return
    job = Job(src, raw=not as_rgb, plugin=decoding_plugin)
    array = job.all()
    d = attrs.evolve(job.result, high_bit=job.result.bits_stored - 1)
    data = native.encode(array.reshape(d.frames, *d.frame_shape), d)
    store.write_description(ds, d)
    store.drop(ds, "ExtendedOffsetTable", "ExtendedOffsetTableLengths")
    store.put(ds, "PixelData", data + b"\0" * (len(data) % 2), native_vr(d.bits_allocated))
    store.set_transfer_syntax(ds, syntax.uid)
    if generate_instance_uid:
        store.new_instance(ds)


def _target(uid: str) -> TransferSyntax:
    """Return a transfer syntax for writing.

    Raises
    ------
    PixelError
        If it is only supported for reading.
    """
    syntax = registry.transfer_syntax(str(uid))
    if syntax.has_swapped_pixels:
        raise PixelError(f"{syntax.label} can only be read, not written")
    return syntax


def _is_plain(src: source.PixelSource) -> bool:
    """Return whether the writer can convert the pixels to any native transfer syntax."""
    return not src.encapsulated and not src.syntax.has_swapped_pixels


def convert(
    src: Any,
    dst: Any,
    transfer_syntax: str,
    *,
    encoding_plugin: str = "",
    decoding_plugin: str = "",
    extended_offsets: bool = False,
    generate_instance_uid: bool | None = None,
    **options: AnyOption,
) -> None:
    """Write a file in another transfer syntax, with at most one frame in memory.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        The object to convert. A dataset is not changed.
    dst : path or binary file object
        The file to write; it may be the file of ``src``.
    transfer_syntax : str
        UID of the transfer syntax, native or compressed.
    encoding_plugin, decoding_plugin : str, optional
        Names of the codecs to use. By default, the fastest that are installed.
    extended_offsets : bool, optional
        Write the Extended Offset Table instead of the basic one.
    generate_instance_uid : bool, optional
        Whether to set a new SOP Instance UID. By default, only if the encoder is lossy.
    **options : int, float or str
        Options of the encoder; ``get_encoder(uid).options`` lists them.

    Raises
    ------
    TypeError
        If the encoder has no such option, or a value has the wrong type.
    PixelError
        If there are no pixels to encode, the transfer syntax cannot store them, or the value of an option is not
        allowed.
    MissingCodecError
        If no suitable codec is installed.
    CodecError
        If a frame cannot be decoded or encoded.

    Notes
    -----
    All frames are in memory if single-bit pixels are written natively, or if the native transfer syntax is deflated.
    """
    from dcmgen.codec.reader import dcmread
    from dcmgen.codec.writer import dcmwrite

    syntax = _target(transfer_syntax)
    cleaned = syntax.clean_options(options)
    ds = src.copy() if isinstance(src, BaseDataset) else dcmread(src)
    if not any(keyword in ds for keyword in PIXEL_KEYWORDS):
        if not syntax.is_native:
            raise PixelError(f"the dataset has no pixels to encode as {syntax.label}")
        dcmwrite(dst, ds, transfer_syntax=syntax.uid)
        return
    pixels = source.from_dataset(ds)
    if syntax.is_native:
        if _is_plain(pixels):
            dcmwrite(dst, ds, transfer_syntax=syntax.uid)
        else:
            _convert_to_native(ds, dst, syntax, pixels, decoding_plugin, generate_instance_uid)
        return
    work = Transcoder(ds, syntax, cleaned, encoding_plugin, decoding_plugin)
    with tempfile.SpooledTemporaryFile(max_size=64 << 20) as spool:
        lengths = []
        for frame in work.frames():
            lengths.append(len(frame))
            spool.write(frame)
        work.describe(ds, sum(lengths), generate_instance_uid)
        spool.seek(0)
        store.set_transfer_syntax(ds, syntax.uid)
        table = offset_table(ds, lengths, extended=extended_offsets)
        dcmwrite(dst, ds, transfer_syntax=syntax.uid, fragments=map(spool.read, lengths), offset_table=table)


def _convert_to_native(
    ds: BaseDataset, dst: Any, syntax: TransferSyntax, pixels: source.PixelSource, plugin: str, new_uid: bool | None
) -> None:
    from dcmgen.codec.writer import dcmwrite

    job = Job(pixels, plugin=plugin)
    first = job.frame(0)  # sets the color space and depth of job.result
    d = attrs.evolve(job.result, high_bit=job.result.bits_stored - 1)
    store.write_description(ds, d)
    store.drop(ds, "ExtendedOffsetTable", "ExtendedOffsetTableLengths")
    if new_uid:
        store.new_instance(ds)
    store.set_transfer_syntax(ds, syntax.uid)
    if d.bits_allocated == 1 or syntax.is_deflated:  # frames share bytes, or the dataset is deflated as a whole
        array = job.all()
        data = native.encode(array.reshape(d.frames, *d.frame_shape), d)
        store.put(ds, "PixelData", data + b"\0" * (len(data) % 2), native_vr(d.bits_allocated))
        dcmwrite(dst, ds, transfer_syntax=syntax.uid)
        return

    def parts() -> Iterator[bytes]:
        yield native.encode(first, d)
        for index in range(1, d.frames):
            yield native.encode(job.frame(index), d)
        if d.frame_bytes * d.frames % 2:
            yield b"\0"

    dcmwrite(dst, ds, transfer_syntax=syntax.uid, fragments=parts())


class Transcoder:
    """Encodes the frames of a dataset one by one, and updates the elements that describe them.

    Parameters
    ----------
    ds : BaseDataset
        The dataset with the pixels.
    syntax : TransferSyntax
        The compressed transfer syntax to encode to.
    options : dict
        Options of the encoder, from `TransferSyntax.clean_options`.
    encoding_plugin, decoding_plugin : str, optional
        Names of the codecs to use. By default, the fastest that are installed.
    """

    def __init__(
        self,
        ds: BaseDataset,
        syntax: TransferSyntax,
        options: dict[str, OptionValue],
        encoding_plugin: str = "",
        decoding_plugin: str = "",
    ) -> None:
        self.syntax = syntax
        self.options = options
        self.plugin = encoding_plugin
        src = source.from_dataset(ds)
        self.job = Job(src, raw=True, plugin=decoding_plugin)
        self.target: Description | None = None
        if not syntax.recompresses:
            if not registry.encoders(syntax.uid):
                raise PixelError(f"no encoder for {syntax.label} is known")
            registry.choose(syntax.uid, encoding_plugin, encoding=True)  # reports a missing codec early
            if not src.encapsulated:
                self._plan()

    def _plan(self) -> Description:
        """Set ``target`` to the description of the encoded frames; return that of the frames passed to the encoder."""
        d = self.job.result
        name = d.photometric_interpretation
        # chroma that is subsampled or has a limited range, and YBR that the syntax cannot store, is encoded as RGB
        allowed = self.syntax.photometric_interpretations
        if name in YBR and (name not in ("YBR_FULL", "YBR_FULL_422") or (allowed and name not in allowed)):
            name = "RGB"
        d = attrs.evolve(
            d, photometric_interpretation=name, bits_allocated=16 if d.bits_allocated == 12 else d.bits_allocated
        )
        self.target = encoding.plan(d, self.syntax, self.options)
        return d

    def frames(self) -> Iterator[bytes]:
        """Yield the codestreams, padded to even length."""
        if self.syntax.recompresses:
            yield from self._recompressed()
            return
        described: Description | None = None
        for index in range(self.job.description.frames):
            array = self.job.frame(index)
            if described is None:
                described = self._plan()
            color = self.job.result.photometric_interpretation
            if color != described.photometric_interpretation:
                array = to_rgb(array, color, described.bits_stored)
            assert self.target is not None
            try:
                yield encoding.encode_frame(array, described, self.target, self.options, self.plugin)
            except PixelError as error:
                error.message = f"frame {index}: {error.message}"
                raise

    def _recompressed(self) -> Iterator[bytes]:
        import imagecodecs

        d = self.job.description
        if self.job.src.syntax.family != self.syntax.recompresses:
            raise PixelError(
                "JPEG XL recompression requires JPEG baseline data, whose codestreams it preserves bit by bit"
            )
        self.target = attrs.evolve(d, transfer_syntax=self.syntax.uid)
        for index in range(d.frames):
            data = bytes(imagecodecs.jpegxl_encode_jpeg(self.job.frames[index], usecontainer=True))
            yield data + b"\0" * (len(data) % 2)

    def describe(self, ds: BaseDataset, size: int, new_uid: bool | None) -> None:
        """Update the elements that describe the pixels, whose codestreams have ``size`` bytes in total."""
        target = self.target
        assert target is not None
        # bits and sign stay those of the dataset; only the properties that the codec changes are written
        store.write_description(ds, attrs.evolve(target, high_bit=target.bits_stored - 1))
        store.drop(ds, "ExtendedOffsetTable", "ExtendedOffsetTableLengths")
        lossy = self.syntax.loses(self.options)
        if lossy:
            native_size = target.frame_bytes * target.frames * target.bits_stored / (8 * target.dtype.itemsize)
            _record_loss(ds, self.syntax, native_size / size)
        if new_uid or (new_uid is None and lossy):
            store.new_instance(ds)


def _record_loss(ds: BaseDataset, syntax: TransferSyntax, ratio: float) -> None:
    """Set the elements that describe lossy compression (PS3.3 C.7.6.1.1.5)."""

    def listed(keyword: str) -> list[Any]:
        value = ds.get(keyword)
        return [] if value is None else [value] if isinstance(value, (str, float, int)) else list(value)

    store.put(ds, "LossyImageCompression", "01")
    store.put(ds, "LossyImageCompressionRatio", [*listed("LossyImageCompressionRatio"), f"{ratio:.2f}"])
    store.put(ds, "LossyImageCompressionMethod", [*listed("LossyImageCompressionMethod"), syntax.lossy_method])
    kind = listed("ImageType")
    if kind:
        store.put(ds, "ImageType", ["DERIVED", *kind[1:]])
    previous = ds.get("DerivationDescription")
    text = f"Lossy compression with {syntax.name}, ratio {ratio:.2f}"
    store.put(ds, "DerivationDescription", f"{previous}; {text}"[:1024] if previous else text)


def offset_table(ds: BaseDataset, lengths: list[int], *, extended: bool) -> bytes:
    """Return the Basic Offset Table of frames with one fragment each.

    If ``extended`` is set or the offsets do not fit, set the Extended Offset Table instead and return an empty table.
    """
    starts = np.cumsum([0, *(length + 8 for length in lengths)], dtype=np.uint64)
    if extended or int(starts[-1]) >= _TABLE_LIMIT:
        store.put(ds, "ExtendedOffsetTable", starts[:-1].astype("<u8").tobytes())
        store.put(ds, "ExtendedOffsetTableLengths", np.array(lengths, "<u8").tobytes())
        return b""
    return starts[:-1].astype("<u4").tobytes() if len(lengths) > 1 else b""
