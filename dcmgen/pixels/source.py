"""Sources of pixels: a dataset, path, file object, URL or bytes, opened without reading the pixels."""

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
    """Do nothing: values in memory need no open file."""


@attrs.frozen(eq=False)
class Value:
    """Access to the bytes of an element's value, in memory or in a file.

    Attributes
    ----------
    read : callable
        ``read(offset, length)`` returns bytes, fewer at the end.
    whole : callable
        ``whole(offset, length)`` returns the bytes as a buffer. A writable buffer is not shared.
    view : callable
        ``view(offset, length)`` returns the bytes as a buffer; bytes in memory are not copied.
    map : callable
        ``map(offset, length)`` returns the bytes as a buffer; bytes in memory are not copied, and those of a file are
        mapped.
    length : int
        Length in bytes. For a value of undefined length in a file, the number of bytes from its start to the end of the
        file.
    hold : callable
        Keeps the file open from now on, because many parts will be read.
    """

    read: Callable[[int, int], bytes]
    whole: Callable[[int, int], Buffer]
    view: Callable[[int, int], Buffer]
    map: Callable[[int, int], Buffer]
    length: int
    hold: Callable[[], None] = _nothing


@attrs.frozen(eq=False)
class PixelSource:
    """Stored pixels: their description and access to their bytes.

    Attributes
    ----------
    description : Description
        Description of the pixels.
    value : Value
        Access to the value of the pixel element.
    words : bool
        Whether the VR of the element is OW.
    extended : tuple of bytes, or None
        Extended Offset Table and Extended Offset Table Lengths.
    owner : BaseDataset or None
        The dataset that contains the element; None for a value without a dataset.
    syntax : TransferSyntax
        The transfer syntax in which the pixels are stored.
    """

    description: Description
    value: Value
    words: bool = True
    extended: tuple[bytes, bytes] | None = None
    owner: BaseDataset | None = None
    syntax: TransferSyntax = attrs.field(
        init=False,
        default=attrs.Factory(lambda self: TransferSyntax.of(self.description.transfer_syntax), takes_self=True),
    )

    @property
    def encapsulated(self) -> bool:
        """Whether the frames are stored in encapsulated fragments."""
        return not self.syntax.is_native

    @property
    def big_endian(self) -> bool:
        """Whether native samples are big endian."""
        return self.syntax.has_big_endian_pixels

    def frames(self) -> Frames:
        """Return an object for access to encapsulated frames."""
        if self.description.frames > 1:
            self.value.hold()
        return Frames(self.value.read, self.value.length, self.description.frames, self.extended)


def from_dataset(ds: BaseDataset, options: Mapping[str, Any] | None = None) -> PixelSource:
    """Return the pixels of a dataset. A pixel value in a file is not read yet.

    Parameters
    ----------
    ds : BaseDataset
        Any dataset.
    options : mapping, optional
        Values that replace those of the dataset, with the names of `pixel_array`.

    Returns
    -------
    PixelSource
        The description, and access to the bytes.

    Raises
    ------
    MissingElementError
        If there is no pixel element, or elements that describe it are missing.
    PixelError
        If values are invalid or contradict each other.
    TypeError
        If an option is unknown.
    """
    get = ds.get
    values = {keyword: get(keyword) for keyword in MODULE}
    keyword = next((k for k in PIXEL_KEYWORDS if k in ds), "")
    if not keyword:
        raise MissingElementError(f"the dataset has no pixels: it contains none of {', '.join(PIXEL_KEYWORDS)}")
    syntax = transfer_syntax(ds, keyword)
    if options:
        unknown = (
            options.keys() - _OPTIONS.keys() - {"transfer_syntax_uid", "pixel_keyword", "extended_offsets", "pixel_vr"}
        )
        if unknown:
            raise TypeError(f"unknown option {', '.join(sorted(unknown))}; known options: {', '.join(_OPTIONS)}")
        values.update({_OPTIONS[name]: value for name, value in options.items() if name in _OPTIONS})
        syntax = str(options.get("transfer_syntax_uid", syntax))
    description = describe(values, keyword, syntax)
    table = get("ExtendedOffsetTable")
    lengths = get("ExtendedOffsetTableLengths") if table else None
    extended = (cast("bytes", table), cast("bytes", lengths)) if table and lengths else None
    return PixelSource(description, value_of(ds, keyword), access.vr(ds, TAGS[keyword]) != "OB", extended, ds)


def from_buffer(buffer: Buffer, transfer_syntax_uid: str, options: Mapping[str, Any]) -> PixelSource:
    """Return the pixels in a value of Pixel Data.

    Parameters
    ----------
    buffer : bytes, bytearray or memoryview
        The value.
    transfer_syntax_uid : str
        UID of the transfer syntax.
    options : mapping
        Description of the pixels, with the names of `pixel_array`.
    """
    values = {_OPTIONS[name]: value for name, value in options.items() if name in _OPTIONS}
    description = describe(values, options.get("pixel_keyword", "PixelData"), transfer_syntax_uid)
    words = options.get("pixel_vr", "OW") == "OW"
    return PixelSource(description, _of_bytes(buffer), words, options.get("extended_offsets"))


def transfer_syntax(ds: BaseDataset, keyword: str = "") -> str:
    """Return the UID of the transfer syntax in which the pixels of a dataset are stored.

    A value that was read and not replaced is encoded as it was read, even if the file meta information has been changed
    since. The default is Explicit VR Little Endian.
    """
    entry = access.entries(ds).get(TAGS[keyword]) if keyword else None
    read = access.source(ds)
    if isinstance(entry, str) or read is None:
        info = access.file_info(ds)
        uid = info.file_meta.get("TransferSyntaxUID") if info is not None else None
        if uid or read is None:  # assigned values are little endian in memory; the writer swaps them if necessary
            return ExplicitVRLittleEndian if not uid or TransferSyntax.of(uid).encoding.big else str(uid)
    return read.transfer_syntax or ExplicitVRLittleEndian


def value_of(ds: BaseDataset, keyword: str) -> Value:
    """Return access to the value of an element. A value in a file is not read yet."""
    tag = TAGS[keyword]
    if isinstance(access.entries(ds)[tag], str):
        return _of_bytes(ds[tag].value)
    return _of_file(*ds.value_span(tag))


def _of_bytes(value: Any) -> Value:
    if value is None:
        value = b""
    if isinstance(value, np.ndarray):
        value = np.ascontiguousarray(value)
    data = memoryview(value).cast("B")

    def read(offset: int, length: int) -> bytes:
        return bytes(data[offset : offset + length])

    def view(offset: int, length: int) -> memoryview:
        return data[offset : offset + length]

    def whole(offset: int, length: int) -> Buffer:
        return view(offset, length).toreadonly()

    return Value(read, whole, view, view, len(data))


def _of_file(file: Source, start: int, length: int) -> Value:
    """Return access to a value in the file from which a dataset was read."""
    size = min(length, file.size - start)

    def read(offset: int, count: int) -> bytes:
        count = min(count, size - offset)
        return file.read(start + offset, count) if count > 0 else b""

    def within(offset: int, count: int) -> int:
        return max(min(count, size - offset), 0)

    def whole(offset: int, count: int) -> Buffer:
        out = np.empty(within(offset, count), np.uint8)
        file.read_into(start + offset, out.data)
        return out.data

    def view(offset: int, count: int) -> Buffer:
        return file.view(start + offset, within(offset, count))

    def mapped(offset: int, count: int) -> Buffer:
        return file.map(start + offset, within(offset, count))

    return Value(read, whole, view, mapped, size, file.hold)


def opened(src: Any) -> BaseDataset:
    """Return a dataset, or open a file and scan only the elements that precede its pixels.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        The source.

    Raises
    ------
    PixelError
        If ``src`` is bytes.
    """
    if isinstance(src, BaseDataset):
        return src
    if isinstance(src, (bytes, bytearray, memoryview)):
        raise PixelError("expected a dataset, path or file object, not bytes; wrap them in io.BytesIO")
    return read_to_pixels(src)
