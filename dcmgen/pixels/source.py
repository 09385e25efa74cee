"""Sources of pixels: a dataset, path, file object, URL or bytes, opened without reading the pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from dcmgen.codec.encapsulation import ITEM, is_encapsulated
from dcmgen.codec.reader import read_to_pixels
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset
from dcmgen.model.repairs import report
from dcmgen.pixels.description import OPTIONS, PIXEL_KEYWORDS, PIXEL_TAGS, Description, describe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dcmgen.codec.source import Source
    from dcmgen.pixels.frames import Frames
    from dcmgen.pixels.native import Buffer

MODULE = tuple(OPTIONS.values())
"""Elements from which a `Description` is made."""


def _nothing() -> None:
    """Do nothing: values in memory need no open file."""


class Value(NamedTuple):
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
    is_cut : bool
        Whether the file ends before the value.
    has_undefined_length : bool
        Whether the value was read from a file in which its length is undefined.
    """

    read: Callable[[int, int], bytes]
    whole: Callable[[int, int], Buffer]
    view: Callable[[int, int], Buffer]
    map: Callable[[int, int], Buffer]
    length: int
    hold: Callable[[], None] = _nothing
    is_cut: bool = False
    has_undefined_length: bool = False


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
    frames_given : bool
        Whether the caller passed the number of frames, which is not corrected then.
    declared : bool
        Whether the transfer syntax is that of the file or of the caller. Otherwise, encapsulated pixels are decoded
        by their content.
    syntax : TransferSyntax
        The transfer syntax in which the pixels are stored.
    encapsulated : bool
        Whether the frames are stored in encapsulated fragments, whatever the transfer syntax is.
    """

    def __init__(
        self,
        description: Description,
        value: Value,
        *,
        words: bool = True,
        extended: tuple[bytes, bytes] | None = None,
        owner: BaseDataset | None = None,
        frames_given: bool = False,
        declared: bool = True,
    ) -> None:
        self.description = description
        self.value = value
        self.words = words
        self.extended = extended
        self.owner = owner
        self.frames_given = frames_given
        self.declared = declared
        self.syntax = TransferSyntax.of(description.transfer_syntax)
        self.encapsulated = _is_encapsulated(self)
        self._reported: set[str] = set()

    def with_description(self, description: Description) -> PixelSource:
        """Return the same bytes with another description and without a dataset."""
        return PixelSource(
            description,
            self.value,
            words=self.words,
            extended=self.extended,
            frames_given=self.frames_given,
            declared=self.declared,
        )

    @property
    def is_item(self) -> bool:
        """Whether the dataset is an item, whose pixels may be native in a compressed transfer syntax (PS3.5 A.4)."""
        read = access.source(self.owner) if self.owner is not None else None
        return read is not None and read.parent is not None

    def report(self, kind: str, message: str, offset: int = 0) -> None:
        """Report a correction once; see `dcmgen.model.repairs.report`."""
        if message not in self._reported:
            report(self.owner, kind, PIXEL_TAGS[self.description.keyword], message, offset)
            self._reported.add(message)

    @property
    def big_endian(self) -> bool:
        """Whether native samples are big endian."""
        return self.syntax.has_big_endian_pixels

    def frames(self) -> Frames:
        """Return an object for access to encapsulated frames."""
        from dcmgen.pixels.frames import Frames  # which native pixels do not need

        if self.description.frames > 1:
            self.value.hold()
        single = self.syntax.family in ("deflate", "uncompressed")
        return Frames(self.value.read, self.value.length, self.description.frames, self.extended, single=single)


def _is_encapsulated(src: PixelSource) -> bool:
    """Return whether a value is encapsulated, which its content decides if the transfer syntax cannot be right."""
    value, d = src.value, src.description
    if d.is_float:
        return False
    hwith_description_length = value.length in (d.native_bytes, d.native_bytes + 1) and not value.has_undefined_length
    if not src.syntax.is_native:
        return not (hwith_description_length or src.is_item) or value.read(0, 4) == ITEM
    if hwith_description_length or value.read(0, 4) != ITEM:
        return False
    return value.has_undefined_length or is_encapsulated(value.read, value.length)


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
    declared = bool(syntax)
    if options:
        unknown = (
            options.keys() - OPTIONS.keys() - {"transfer_syntax_uid", "pixel_keyword", "extended_offsets", "pixel_vr"}
        )
        if unknown:
            raise TypeError(f"unknown option {', '.join(sorted(unknown))}; known options: {', '.join(OPTIONS)}")
        values.update({OPTIONS[name]: value for name, value in options.items() if name in OPTIONS})
        syntax = str(options.get("transfer_syntax_uid", syntax))
        declared = declared or "transfer_syntax_uid" in options
    description = describe(values, keyword, syntax or ExplicitVRLittleEndian)
    table = get("ExtendedOffsetTable")
    lengths = get("ExtendedOffsetTableLengths") if table else None
    extended = (cast("bytes", table), cast("bytes", lengths)) if table and lengths else None
    return PixelSource(
        description,
        value_of(ds, keyword),
        words=access.vr(ds, PIXEL_TAGS[keyword]) != "OB",
        extended=extended,
        owner=ds,
        frames_given=options is not None and "number_of_frames" in options,
        declared=declared,
    )


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
    values = {OPTIONS[name]: value for name, value in options.items() if name in OPTIONS}
    description = describe(values, options.get("pixel_keyword", "PixelData"), transfer_syntax_uid)
    words = options.get("pixel_vr", "OW") == "OW"
    return PixelSource(
        description,
        _of_bytes(buffer),
        words=words,
        extended=options.get("extended_offsets"),
        frames_given="number_of_frames" in options,
    )


def transfer_syntax(ds: BaseDataset, keyword: str = "") -> str:
    """Return the UID of the transfer syntax in which the pixels of a dataset are stored; empty if it is unknown.

    A value that was read and not replaced is encoded as it was read, even if the file meta information has been changed
    since. The transfer syntax of values that were set in an item is unknown.
    """
    entry = access.entries(ds).get(PIXEL_TAGS[keyword]) if keyword else None
    read = access.source(ds)
    if isinstance(entry, str) or read is None:
        info = access.file_info(ds)
        uid = info.file_meta.get("TransferSyntaxUID") if info is not None else None
        if uid:  # assigned values are little endian in memory; the writer swaps them if necessary
            return ExplicitVRLittleEndian if TransferSyntax.of(uid).encoding.big else str(uid)
        if read is None or read.parent is not None:
            return ""
    return read.transfer_syntax or ExplicitVRLittleEndian


def value_of(ds: BaseDataset, keyword: str) -> Value:
    """Return access to the value of an element. A value in a file is not read yet."""
    tag = PIXEL_TAGS[keyword]
    entry = access.entries(ds)[tag]
    if isinstance(entry, str):
        return _of_bytes(ds[tag].value)
    return _of_file(*ds.value_span(tag), has_undefined_length=entry[2] < 0)


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


def _of_file(file: Source, start: int, length: int, *, has_undefined_length: bool) -> Value:
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

    return Value(read, whole, view, mapped, size, file.hold, size < length, has_undefined_length)


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
