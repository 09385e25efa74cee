"""Where pixels come from: a data set, a path, a file object, a URL or bare bytes, opened without reading pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import attrs
import numpy as np

from dcmgen.codec.reader import read_to_pixels
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.elements import TAGS
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset
from dcmgen.pixels.description import PIXEL_KEYWORDS, Description, describe
from dcmgen.pixels.frames import Frames

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dcmgen.codec.source import Source
    from dcmgen.pixels.native import Buffer

_MAP_FROM = 4 << 20  # values of at least this size are mapped rather than read

MODULE = (
    "SamplesPerPixel",
    "PhotometricInterpretation",
    "PlanarConfiguration",
    "NumberOfFrames",
    "Rows",
    "Columns",
    "BitsAllocated",
    "BitsStored",
    "HighBit",
    "PixelRepresentation",
)
"""Elements from which a `Description` is made."""
_OPTIONS = {
    "rows": "Rows",
    "columns": "Columns",
    "number_of_frames": "NumberOfFrames",
    "samples_per_pixel": "SamplesPerPixel",
    "photometric_interpretation": "PhotometricInterpretation",
    "bits_allocated": "BitsAllocated",
    "bits_stored": "BitsStored",
    "high_bit": "HighBit",
    "pixel_representation": "PixelRepresentation",
    "planar_configuration": "PlanarConfiguration",
}


def _nothing() -> None:
    """What is in memory needs not be held."""


@attrs.frozen(eq=False)
class Value:
    """Access to the bytes of an element's value, wherever it is.

    Attributes
    ----------
    read : callable
        ``read(offset, length)``: bytes; fewer at the end.
    whole : callable
        ``whole(offset, length)``: the bytes as a buffer, without a copy where that is possible; one that can be written to
        is private.
    length : int
        Length in bytes; of a value of undefined length in a file, all that follows its beginning.
    hold : callable
        Keeps the file open from now on, because many pieces will be read.
    """

    read: Callable[[int, int], bytes]
    whole: Callable[[int, int], Buffer]
    length: int
    hold: Callable[[], None] = _nothing


@attrs.frozen(eq=False)
class PixelSource:
    """Pixels at rest: their description and access to their bytes.

    Attributes
    ----------
    description : Description
    value : Value
        Of the pixel element.
    words : bool
        The value's VR is OW.
    extended : tuple of bytes, or None
        Extended offset table and its lengths.
    syntax : TransferSyntax
        The transfer syntax in which they are stored.
    """

    description: Description
    value: Value
    words: bool = True
    extended: tuple[bytes, bytes] | None = None
    syntax: TransferSyntax = attrs.field(init=False)

    @syntax.default  # pyright: ignore[reportAttributeAccessIssue]  (attrs: the field is not the value yet)
    def _find_syntax(self) -> TransferSyntax:
        return TransferSyntax.of(self.description.transfer_syntax)

    @property
    def encapsulated(self) -> bool:
        """Whether the frames are encapsulated fragments."""
        return not self.syntax.is_native

    @property
    def big_endian(self) -> bool:
        """Whether native samples are big endian."""
        return self.syntax.has_big_endian_pixels

    def frames(self) -> Frames:
        """Access to encapsulated frames."""
        if self.description.frames > 1:
            self.value.hold()
        return Frames(self.value.read, self.value.length, self.description.frames, self.extended)


def from_dataset(ds: BaseDataset, options: Mapping[str, Any] | None = None) -> PixelSource:
    """Pixels of a data set; its pixel value is not read yet if it stands in a file.

    Parameters
    ----------
    ds
        Any data set.
    options
        Values that replace those of the data set, named as in `pixel_array`.

    Raises
    ------
    MissingElementError
        There is no pixel element, or elements to describe it are missing.
    """
    get = ds.get
    values = {keyword: get(keyword) for keyword in MODULE}
    keyword = next((k for k in PIXEL_KEYWORDS if k in ds), "")
    if not keyword:
        raise MissingElementError(f"there are no pixels: none of {', '.join(PIXEL_KEYWORDS)} is in the data set")
    syntax = transfer_syntax(ds, keyword)
    if options:
        unknown = (
            options.keys() - _OPTIONS.keys() - {"transfer_syntax_uid", "pixel_keyword", "extended_offsets", "pixel_vr"}
        )
        if unknown:
            raise TypeError(f"unknown option {', '.join(sorted(unknown))}; known are {', '.join(_OPTIONS)}")
        values.update({_OPTIONS[name]: value for name, value in options.items() if name in _OPTIONS})
        syntax = str(options.get("transfer_syntax_uid", syntax))
    description = describe(values, keyword, syntax)
    table = get("ExtendedOffsetTable")
    lengths = get("ExtendedOffsetTableLengths") if table else None
    extended = (cast("bytes", table), cast("bytes", lengths)) if table and lengths else None
    return PixelSource(description, value_of(ds, keyword), access.vr(ds, TAGS[keyword]) != "OB", extended)


def from_buffer(buffer: Buffer, transfer_syntax_uid: str, options: Mapping[str, Any]) -> PixelSource:
    """Pixels of a bare value of Pixel Data, described by ``options`` (named as in `pixel_array`)."""
    values = {_OPTIONS[name]: value for name, value in options.items() if name in _OPTIONS}
    description = describe(values, options.get("pixel_keyword", "PixelData"), transfer_syntax_uid)
    words = options.get("pixel_vr", "OW") == "OW"
    return PixelSource(description, _of_bytes(buffer), words, options.get("extended_offsets"))


def transfer_syntax(ds: BaseDataset, keyword: str = "") -> str:
    """UID of the transfer syntax a data set's pixels are stored in; explicit little endian where nothing says.

    A value that was read and not replaced is still encoded as it was read, whatever the file meta information says now.
    """
    entry = access.entries(ds).get(TAGS[keyword]) if keyword else None
    read = access.source(ds)
    if isinstance(entry, str) or read is None:
        info = access.file_info(ds)
        uid = info.file_meta.get("TransferSyntaxUID") if info is not None else None
        if uid or read is None:  # what is set is little endian in memory; the writer swaps it where needed
            return ExplicitVRLittleEndian if not uid or TransferSyntax.of(uid).encoding.big else str(uid)
    return read.transfer_syntax or ExplicitVRLittleEndian


def value_of(ds: BaseDataset, keyword: str) -> Value:
    """Access to the value of an element; it is not read yet if it stands in a file."""
    tag = TAGS[keyword]
    if isinstance(access.entries(ds)[tag], str):
        return _of_bytes(ds[tag].value)
    return _of_file(*ds.value_span(tag))


def _of_bytes(value: Any) -> Value:
    if value is None:
        value = b""
    if isinstance(value, np.ndarray):
        value = np.ascontiguousarray(value)
    view = memoryview(value).cast("B")

    def read(offset: int, length: int) -> bytes:
        return bytes(view[offset : offset + length])

    def whole(offset: int, length: int) -> Buffer:
        return view[offset : offset + length]

    return Value(read, whole, len(view))


def _of_file(file: Source, start: int, length: int) -> Value:
    """Access to a value in the file that a data set was read from."""
    size = min(length, file.size - start)

    def read(offset: int, count: int) -> bytes:
        count = min(count, size - offset)
        return file.read(start + offset, count) if count > 0 else b""

    def whole(offset: int, count: int) -> Buffer:
        count = max(min(count, size - offset), 0)
        if count >= _MAP_FROM:
            return file.view(start + offset, count)
        out = np.empty(count, np.uint8)
        file.read_into(start + offset, out.data)
        return out.data

    return Value(read, whole, size, file.hold)


def opened(src: Any) -> BaseDataset:
    """The data set behind ``src``; of a path, file object or URL everything before the pixels is scanned, no more.

    Parameters
    ----------
    src
        Data set, path, URL or binary file object.
    """
    if isinstance(src, BaseDataset):
        return src
    if isinstance(src, (bytes, bytearray, memoryview)):
        raise PixelError("bytes were given where a data set, path or file object is expected; wrap them in io.BytesIO")
    return read_to_pixels(src)
