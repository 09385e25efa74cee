"""Convert pixels from one transfer syntax to another, in place or from file to file."""

from __future__ import annotations

import copy
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from dcmgen.codec.encapsulation import ITEM, encapsulated, encapsulated_extended
from dcmgen.codec.representation import native_vr
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary import keyword_for_tag
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import PixelError
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset
from dcmgen.pixels import encoding, native, registry, source, store
from dcmgen.pixels.color import to_rgb
from dcmgen.pixels.description import PIXEL_KEYWORDS, YBR, Description
from dcmgen.pixels.families import clamped
from dcmgen.pixels.job import Job
from dcmgen.values.tag import Tag
from dcmgen.values.tags import PIXEL_DATA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Unpack

    from dcmgen.codec.options import OptionValue
    from dcmgen.model.options import EncoderOptions
    from dcmgen.pixels.job import OnError

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
    on_error: OnError = "raise",
    max_ratio: float | None = None,
    **options: Unpack[EncoderOptions],
) -> None:
    """Encode the pixels of a dataset in place.

    Sets Photometric Interpretation, Planar Configuration, the offset tables and the transfer syntax. A lossy encoder
    also sets Lossy Image Compression, appends to Lossy Image Compression Ratio and Method, sets value 1 of Image Type
    to DERIVED, and adds to Derivation Description (PS3.3 C.7.6.1.1.5). By default, it also sets a new SOP Instance UID.

    Pixels in items, such as icons, are encoded too, at every depth; those that the transfer syntax cannot store become
    native (PS3.5 A.4).

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
    on_error : {"raise", "keep"}, optional
        Whether to raise an error if a frame is incomplete, or to keep the available part.
    max_ratio : float, optional
        See `pixel_array`.
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
        decompress(
            ds,
            decoding_plugin=decoding_plugin,
            transfer_syntax_uid=syntax.uid,
            on_error=on_error,
            max_ratio=max_ratio,
        )
        return
    if arr is not None:
        store.set_pixel_data(ds, arr, str(ds.get("PhotometricInterpretation") or "") or None, ds.get("BitsStored"))
    decoding = Decoding(decoding_plugin, on_error, max_ratio)
    work = Transcoder(ds, syntax, cleaned, encoding_plugin, decoding)
    frames = list(work.frames())
    items = _encoded_items(ds, syntax, cleaned, encoding_plugin, decoding)
    work.describe(ds, sum(map(len, frames)), generate_instance_uid)
    put_frames(ds, frames, encapsulate_ext)
    for change in items:
        change()
    store.set_transfer_syntax(ds, syntax.uid)


def put_frames(ds: BaseDataset, frames: list[bytes], extended: bool = False) -> None:
    """Set Pixel Data to codestreams, and the Extended Offset Table if it is requested or necessary."""
    if extended or sum(map(len, frames)) + 8 * len(frames) >= _TABLE_LIMIT:
        value, offsets, lengths = encapsulated_extended(frames)
        store.put(ds, "ExtendedOffsetTable", offsets)
        store.put(ds, "ExtendedOffsetTableLengths", lengths)
    else:
        value = encapsulated(frames, has_bot=len(frames) > 1)
    store.put(ds, "PixelData", value, "OB")


def decompress(
    ds: BaseDataset,
    *,
    as_rgb: bool = True,
    decoding_plugin: str = "",
    generate_instance_uid: bool = False,
    transfer_syntax_uid: str = ExplicitVRLittleEndian,
    on_error: OnError = "raise",
    max_ratio: float | None = None,
) -> None:
    """Decode the pixels of a dataset and its items in place and store them natively.

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
    on_error : {"raise", "keep"}, optional
        Whether to raise an error if a frame is incomplete, or to keep the available part.
    max_ratio : float, optional
        See `pixel_array`.

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
    syntax = _target(transfer_syntax_uid)
    if not syntax.is_native:
        raise PixelError(f"{syntax.label} is not a native transfer syntax; use compress()")
    decoding = Decoding(decoding_plugin, on_error, max_ratio)
    changes = _decoded_items(ds, decoding, raw=not as_rgb)
    if not changes or any(keyword in ds for keyword in PIXEL_KEYWORDS):
        src = source.from_dataset(ds)
        if _is_plain(src):
            changes.append(lambda: _correct_frames(ds, src))
            generate_instance_uid = False
        else:
            changes.append(_decoded(ds, src, decoding, raw=not as_rgb))
    for change in changes:
        change()
    store.set_transfer_syntax(ds, syntax.uid)
    if generate_instance_uid:
        store.new_instance(ds)


def _decoded(ds: BaseDataset, src: source.PixelSource, decoding: Decoding, *, raw: bool) -> Callable[[], None]:
    """Decode the pixels of a dataset; return the function that stores them."""
    job = decoding.job(src, raw=raw)
    array = _stored(job, job.all())
    d = _lowest_bits(job.result)
    data = native.encode(array.reshape(d.frames, *d.frame_shape), d)

    def change() -> None:
        store.write_description(ds, d)
        store.put(ds, "PixelData", data + b"\0" * (len(data) % 2), native_vr(d.bits_allocated))
        _replace_transfer_syntax(ds, ExplicitVRLittleEndian)

    return change


def _lowest_bits(d: Description) -> Description:
    """Return the description of samples that are stored in the lowest bits."""
    return d.replace(high_bit=d.bits_stored - 1)


def _replace_transfer_syntax(item: BaseDataset, uid: str) -> None:
    """Set the transfer syntax of a dataset that has one; most items have none."""
    info = access.file_info(item)
    if info is not None and "TransferSyntaxUID" in info.file_meta:
        store.set_transfer_syntax(item, uid)


def _stored(job: Job, array: Array) -> Array:
    """Return decoded samples within the range of Bits Stored."""
    if job.native or array.dtype.itemsize > job.description.dtype.itemsize or job.description.bits_allocated == 1:
        return array
    return clamped(array, job.result)


def _correct_frames(ds: BaseDataset, src: source.PixelSource) -> None:
    """Set Number of Frames to the number that native pixels have."""
    frames = Job(src).description.frames
    if frames != src.description.frames:
        store.put(ds, "NumberOfFrames", frames)


# ---- pixels of items


def _items_with_pixels(ds: BaseDataset) -> list[tuple[str, BaseDataset]]:
    """Return the items of a dataset that contain Pixel Data, at every depth, with their paths."""
    found = []
    pending = [("", ds)]
    while pending:
        path, current = pending.pop()
        for tag in list(access.entries(current)):
            for index, item in enumerate(access.items(current, tag)):
                where = f"{path}{keyword_for_tag(tag) or Tag(tag)}[{index}]."
                if PIXEL_DATA in access.entries(item):
                    found.append((where, item))
                pending.append((where, item))
    return found


def _is_fragmented(item: BaseDataset) -> bool:
    value = source.value_of(item, "PixelData")
    return value.has_undefined_length or value.read(0, 4) == ITEM


def _decoded_items(ds: BaseDataset, decoding: Decoding, *, raw: bool = False) -> list[Callable[[], None]]:
    """Decode the encapsulated pixels of items; return the functions that store them."""
    changes = []
    for path, item in _items_with_pixels(ds):
        if _is_fragmented(item):
            with _located(path):
                changes.append(_decoded(item, source.from_dataset(item), decoding, raw=raw))
    return changes


def _encoded_items(
    ds: BaseDataset, syntax: TransferSyntax, options: dict[str, OptionValue], plugin: str, decoding: Decoding
) -> list[Callable[[], None]]:
    """Encode the pixels of items; return the functions that store them.

    Pixels that the transfer syntax cannot store stay native, or are decoded.
    """
    changes = []
    for path, item in _items_with_pixels(ds):
        try:
            changes.append(_encoded(item, syntax, options, plugin, decoding))
        except PixelError:
            if _is_fragmented(item):
                with _located(path):
                    changes.append(_decoded(item, source.from_dataset(item), decoding, raw=True))
    return changes


def _encoded(
    item: BaseDataset, syntax: TransferSyntax, options: dict[str, OptionValue], plugin: str, decoding: Decoding
) -> Callable[[], None]:
    work = Transcoder(item, syntax, options, plugin, decoding)
    frames = list(work.frames())

    def change() -> None:
        work.describe_frames(item)
        put_frames(item, frames)
        _replace_transfer_syntax(item, syntax.uid)

    return change


@contextmanager
def _located(path: str) -> Iterator[None]:
    """Add the path of an item to errors."""
    try:
        yield
    except PixelError as error:
        error.tag_path = error.tag_path or f"{path}PixelData"
        raise


class Decoding(NamedTuple):
    """Options for decoding the pixels that are converted; see `Job`."""

    plugin: str = ""
    on_error: OnError = "raise"
    max_ratio: float | None = None

    def job(self, src: source.PixelSource, *, raw: bool = False) -> Job:
        """Return the state for decoding a source."""
        return Job(src, raw=raw, plugin=self.plugin, on_error=self.on_error, max_ratio=self.max_ratio)


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
    on_error: OnError = "raise",
    max_ratio: float | None = None,
    **options: Unpack[EncoderOptions],
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
    on_error : {"raise", "keep"}, optional
        Whether to raise an error if a frame is incomplete, or to keep the available part.
    max_ratio : float, optional
        See `pixel_array`.
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
    ds = copy.deepcopy(src) if isinstance(src, BaseDataset) else dcmread(src)
    decoding = Decoding(decoding_plugin, on_error, max_ratio)
    has_pixels = any(keyword in ds for keyword in PIXEL_KEYWORDS)
    if not has_pixels and not syntax.is_native:
        raise PixelError(f"the dataset has no pixels to encode as {syntax.label}")
    items = (
        _decoded_items(ds, decoding)
        if syntax.is_native
        else _encoded_items(ds, syntax, cleaned, encoding_plugin, decoding)
    )
    for change in items:
        change()
    if syntax.is_native:
        pixels = source.from_dataset(ds) if has_pixels else None
        if pixels is not None and not _is_plain(pixels):
            _convert_to_native(ds, dst, syntax, pixels, decoding, generate_instance_uid)
            return
        if pixels is not None:
            _correct_frames(ds, pixels)
        dcmwrite(dst, ds, transfer_syntax=syntax.uid)
        return
    work = Transcoder(ds, syntax, cleaned, encoding_plugin, decoding)
    import tempfile  # it takes several ms

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
    ds: BaseDataset,
    dst: Any,
    syntax: TransferSyntax,
    src: source.PixelSource,
    decoding: Decoding,
    new_uid: bool | None,
) -> None:
    from dcmgen.codec.writer import dcmwrite

    if new_uid:
        store.new_instance(ds)
    # frames of single bits share bytes, and a deflated dataset is deflated as a whole
    if src.description.bits_allocated == 1 or syntax.is_deflated:
        _decoded(ds, src, decoding, raw=False)()
        store.set_transfer_syntax(ds, syntax.uid)
        dcmwrite(dst, ds, transfer_syntax=syntax.uid)
        return
    job = decoding.job(src)
    first = job.frame(0)  # sets the color space and depth of job.result
    d = _lowest_bits(job.result)
    store.write_description(ds, d)
    store.set_transfer_syntax(ds, syntax.uid)

    def parts() -> Iterator[bytes]:
        yield native.encode(_stored(job, first), d)
        for index in range(1, d.frames):
            yield native.encode(_stored(job, job.frame(index)), d)
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
    encoding_plugin : str
        Name of the codec to encode with; empty for the fastest that is installed.
    decoding : Decoding
        Options for decoding.
    """

    def __init__(
        self,
        ds: BaseDataset,
        syntax: TransferSyntax,
        options: dict[str, OptionValue],
        encoding_plugin: str,
        decoding: Decoding,
    ) -> None:
        self.syntax = syntax
        self.options = options
        self.plugin = encoding_plugin
        src = source.from_dataset(ds)
        self.job = decoding.job(src, raw=True)
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
        d = d.replace(
            photometric_interpretation=name, bits_allocated=16 if d.bits_allocated == 12 else d.bits_allocated
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
            array = _stored(self.job, self.job.frame(index))
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
        if self.job.native or self.job.codestreams.codecs.syntax.family != self.syntax.recompresses:
            raise PixelError(
                "JPEG XL recompression requires JPEG baseline data, whose codestreams it preserves bit by bit"
            )
        self.target = d.replace(transfer_syntax=self.syntax.uid)
        for index in range(d.frames):
            data = bytes(imagecodecs.jpegxl_encode_jpeg(self.job.frames[index], usecontainer=True))
            yield data + b"\0" * (len(data) % 2)

    def describe(self, ds: BaseDataset, size: int, new_uid: bool | None) -> None:
        """Update the elements that describe the pixels, whose codestreams have ``size`` bytes in total."""
        target = self.describe_frames(ds)
        lossy = self.syntax.loses(self.options)
        if lossy:
            native_size = target.frame_bytes * target.frames * target.bits_stored / (8 * target.dtype.itemsize)
            _record_loss(ds, self.syntax, native_size / size)
        if new_uid or (new_uid is None and lossy):
            store.new_instance(ds)

    def describe_frames(self, ds: BaseDataset) -> Description:
        """Update the elements of the Image Pixel module, and return the description of the encoded pixels."""
        target = self.target
        assert target is not None
        # bits and sign stay those of the dataset; only the properties that the codec changes are written
        store.write_description(ds, _lowest_bits(target))
        return target


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
