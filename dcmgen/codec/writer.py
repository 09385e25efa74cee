"""Writer of DICOM files (PS3.10)."""

from __future__ import annotations

import os

from dcmgen.codec import file_meta
from dcmgen.codec.elements import Encoder, Span, changed
from dcmgen.codec.encapsulation import ITEM, SEQUENCE_END, Items
from dcmgen.codec.origin import Move, PathOrigin
from dcmgen.codec.reading import add_repairs
from dcmgen.codec.replacing import Replacement, exists_error
from dcmgen.codec.representation import native_vr
from dcmgen.codec.transfer_syntax import EXPLICIT_LITTLE, Encoding, TransferSyntax
from dcmgen.errors import RepairWarning, WriteError
from dcmgen.model import access
from dcmgen.model.convert import describe
from dcmgen.model.dataset import FileMetaDataset
from dcmgen.model.foreign import refusal
from dcmgen.values.tags import META_GROUP, PIXEL_DATA

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, BinaryIO, Never

    from dcmgen.codec.elements import Piece
    from dcmgen.codec.origin import Origin
    from dcmgen.codec.reading import Repair
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.source import FileInfo

_BLOCK = 1 << 20
_SYNTAX = "pass transfer_syntax, such as dcmgen.uid.ImplicitVRLittleEndian, or set ds.file_meta.TransferSyntaxUID"
_OLD_ARGUMENTS = {
    "write_like_original": "pass enforce_file_format=True instead of write_like_original=False, and nothing otherwise",
    "implicit_vr": _SYNTAX,
    "little_endian": _SYNTAX,
    "force_encoding": _SYNTAX,
}


def dcmwrite(
    target: str | os.PathLike[str] | BinaryIO,
    dataset: BaseDataset,
    /,
    *old: Never,
    transfer_syntax: str | None = None,
    overwrite: bool = True,
    enforce_file_format: bool = False,
    upgrade_charset: bool = False,
    fsync: bool = False,
    fragments: Iterable[bytes] | None = None,
    offset_table: bytes = b"",
    validate: bool = False,
    strict: bool = False,
    **old_names: Never,
) -> None:
    """Write a dataset as a DICOM file.

    The bytes of elements that were read and not changed are copied. A file at a path is first written under a temporary
    name in the same directory and then renamed, so that it is complete or does not exist.

    File Meta Information is written with the SOP Class UID and the SOP Instance UID of the dataset if they have changed
    (PS3.10 7.1). An object of a typed class that has no SOP Instance UID gets a new one.

    Parameters
    ----------
    target : path-like, str or binary file object
        A path, or a file object that is open for writing bytes.
    dataset : Dataset
        Dataset to write.
    transfer_syntax : str, optional
        UID of the transfer syntax to write. Default: the one in ``dataset.file_meta``; if it has none, the one in which
        the dataset was read, or Explicit VR Little Endian. Native transfer syntaxes are converted into each other. The
        file then has a preamble and File Meta Information, even if the dataset was read without them.
        Pixel data are not compressed or decompressed; use ``dataset.compress()`` or ``dataset.decompress()``.
    overwrite : bool, optional
        Whether to replace an existing file.
    enforce_file_format : bool, optional
        Whether to write a preamble and File Meta Information for a dataset that was read without them.
    upgrade_charset : bool, optional
        Whether to write all text as UTF-8, and Specific Character Set accordingly, if the character set lacks a
        character.
    fsync : bool, optional
        Whether to return only after the file was written to the disk.
    fragments : iterable of bytes, optional
        Value of Pixel Data, which need not fit into memory: fragments for a compressed transfer syntax, otherwise
        consecutive parts of the value.
    offset_table : bytes, optional
        Encoded entries of the Basic Offset Table that is written before `fragments`.
    validate : bool, optional
        Whether to validate the dataset first.
    strict : bool, optional
        Whether to refuse values that the reader found to be cut, and values whose length their VR does not allow. By
        default, they are written with a warning and listed in ``dataset.repairs``. Bytes that are copied because
        nothing has changed are not checked.

    Raises
    ------
    ValidationError
        If the dataset has errors, with ``validate=True``. Nothing is written.
    EncodeError
        If the VR does not allow a value, or the character set lacks a character.
    WriteError
        If the dataset cannot be written for another reason, such as compressed pixel data in a native transfer syntax,
        or a UID in File Meta Information that was set and differs from that of the dataset.
    FileExistsError
        If the file exists, with ``overwrite=False``.
    OSError
        If the file cannot be written.

    Warns
    -----
    RepairWarning
        If an incomplete value, or one whose length its VR does not allow, is written.

    See Also
    --------
    dcmread : Read a file.
    encode_dataset : Encode a dataset without preamble and File Meta Information.

    Examples
    --------
    >>> from io import BytesIO
    >>> from dcmgen import Dataset, dcmread
    >>> file = BytesIO()
    >>> dcmwrite(file, Dataset(PatientID="4711"))
    >>> dcmread(file.getvalue()).PatientID
    '4711'
    """
    if error := refusal(dataset):
        raise error
    if old or old_names:
        raise _old_argument(next(iter(old_names), "write_like_original"))
    if validate:
        from dcmgen.validation import check_before_writing

        check_before_writing(dataset)
    problems: list[Repair] = []
    pieces = _pieces(dataset, transfer_syntax, enforce_file_format, upgrade_charset, fragments, offset_table, problems)
    if problems:
        _report(dataset, problems, strict)
    if not isinstance(target, (str, os.PathLike)):
        if not hasattr(target, "write"):
            raise TypeError(f"expected a path or a file object, not {type(target).__name__}")
        _write(pieces, Target(target))
        return
    _write_path(os.fspath(target), dataset, pieces, overwrite, fsync)


def _old_argument(name: str) -> TypeError:
    """Return the error for an argument of earlier versions of pydicom, or for an unknown one."""
    advice = _OLD_ARGUMENTS.get(name, "")
    return TypeError(f"dcmwrite() and save_as() have no argument {name!r}" + (f"; {advice}" if advice else ""))


def encode_dataset(
    dataset: BaseDataset, transfer_syntax: str | Encoding = EXPLICIT_LITTLE.uid, *, upgrade_charset: bool = False
) -> bytes:
    """Encode a dataset without preamble and File Meta Information.

    Parameters
    ----------
    dataset : Dataset
        Dataset to encode.
    transfer_syntax : str, optional
        UID of the transfer syntax. Default: Explicit VR Little Endian.
    upgrade_charset : bool, optional
        Whether to write all text as UTF-8 if the character set lacks a character.

    Returns
    -------
    bytes
        Encoded dataset; deflated if the transfer syntax is.

    Raises
    ------
    EncodeError
        If the VR does not allow a value, or the character set lacks a character.

    See Also
    --------
    dcmwrite : Write a file.
    """
    if not isinstance(transfer_syntax, str):
        return _joined(_encoded(dataset, transfer_syntax, False, upgrade_charset, frozenset()).pieces)
    target = TransferSyntax.of(transfer_syntax)
    data = _joined(_encoded(dataset, target.encoding, target.is_encapsulated, upgrade_charset, frozenset()).pieces)
    return deflate(data) if target.is_deflated else data


def deflate(data: bytes) -> bytes:
    """Deflate an encoded dataset (RFC 1951) and pad it to an even length (PS3.5 A.5)."""
    import zlib

    stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = stream.compress(data) + stream.flush()
    return packed + b"\0" if len(packed) & 1 else packed


def _encoded(
    dataset: BaseDataset, code: Encoding, encapsulated: bool | None, upgrade: bool, skip: frozenset[int]
) -> Encoder:
    encoder = Encoder(code, encapsulated, skip=skip)
    try:
        encoder.dataset(dataset)
    except WriteError as error:
        if not upgrade or not isinstance(error.__cause__, UnicodeEncodeError):
            raise
        encoder = Encoder(code, encapsulated, utf8=True, skip=skip)
        encoder.dataset(dataset)
    return encoder


def _pieces(
    dataset: BaseDataset,
    asked: str | None,
    enforce: bool,
    upgrade: bool,
    fragments: Iterable[bytes] | None,
    offset_table: bytes,
    problems: list[Repair],
) -> list[Piece | Stream]:
    """Return the pieces of the file, and add the values that are written although they are not valid to `problems`."""
    info = access.file_info(dataset)
    reading = _reading(info)
    meta: Any = info.file_meta if info is not None else None
    named = file_meta.named_syntax(meta)
    read = str(info.transfer_syntax) if info is not None and info.transfer_syntax else ""
    uid = asked or named or read or EXPLICIT_LITTLE.uid
    if (
        info is not None
        and reading is not None
        and fragments is None
        and not changed(dataset)
        and not changed(meta)
        and _is_preamble_read(info)
        and (not asked or _is_in(dataset, info, asked, named))
        and not (enforce and (info.preamble is None or not meta))
    ):
        return _copied(dataset, reading)
    target = TransferSyntax.of(uid)
    if not target.is_known and not (named or read):
        raise WriteError(f"{uid} is not a transfer syntax", advice="dcmgen.uid has a constant for each transfer syntax")
    is_part10 = (
        reading is None
        or info is None
        or info.preamble is not None
        or enforce
        or bool(asked)
        or uid != read
        or _is_meta_new(meta)
    )
    if is_part10 and reading is not None and fragments is None and (uid != read or not named):
        _check_pixels(dataset, target, bool(asked or named))
        if TransferSyntax.of(read).is_encapsulated:
            _check_pixels_of_items(dataset, target)
    file_meta.add_instance_uid(dataset, meta)
    pieces: list[Piece | Stream] = [_preamble(info), b"DICM"] if is_part10 else []
    if is_part10 or meta:
        sets_syntax = asked is not None or not named or _is_meta_repaired(info)
        pieces += file_meta.encoded(dataset, meta, target, sets_syntax)
    entries = access.entries(dataset)
    skip = frozenset(tag for tag in entries if tag >> 16 == META_GROUP)
    for tag in skip:
        if isinstance(entries[tag], str):
            raise WriteError(
                "an element of File Meta Information is in the dataset",
                tag_path=describe(tag),
                advice="Set it in ds.file_meta",
            )
    if fragments is not None:
        if target.is_deflated:
            raise WriteError("fragments cannot be written in a deflated transfer syntax")
        before = skip.union(tag for tag in entries if tag >= PIXEL_DATA)
        after = skip.union(tag for tag in entries if tag <= PIXEL_DATA)
        encoder = _encoded(dataset, target.encoding, target.is_encapsulated, upgrade, before)
        pieces += encoder.pieces
        problems += encoder.problems
        vr = "OB" if target.is_encapsulated else native_vr(dataset.get("BitsAllocated"))
        header = encoder.header(PIXEL_DATA, vr, -1 if target.is_encapsulated else 0)
        pieces.append(Stream(header, fragments, bool(target.is_encapsulated), target.encoding.big, offset_table))
        encoder = _encoded(dataset, target.encoding, target.is_encapsulated, upgrade, after)
        pieces += encoder.pieces
        problems += encoder.problems
        return pieces
    encoder = _encoded(dataset, target.encoding, target.is_encapsulated, upgrade, skip)
    problems += encoder.problems
    if target.is_deflated:
        pieces.append(deflate(_joined(encoder.pieces)))
    else:
        pieces += encoder.pieces
    return pieces


def _is_in(dataset: BaseDataset, info: FileInfo, asked: str, named: str) -> bool:
    """Return whether a dataset was read from a PS3.10 file in a transfer syntax that the file names."""
    return (
        info.preamble is not None
        and asked == named
        and access.source(dataset).encoding is TransferSyntax.of(asked).encoding
    )


def _is_preamble_read(info: FileInfo) -> bool:
    """Return whether the preamble is the one in the file."""
    source = access.source(info.file_meta)
    if info.preamble is None:
        return bool(source.start < 132)
    return bool(source.start == 132 and source.context.buf[:128] == info.preamble)


def _copied(dataset: BaseDataset, reading: Any) -> list[Piece | Stream]:
    """Return the pieces of a file that did not change."""
    if reading.deflated:
        return [Span(reading.origin, 0, reading.origin.size)]
    source = access.source(dataset)
    buf = source.context.buf
    stop = min(source.stop, len(buf))
    pieces: list[Piece | Stream] = [memoryview(buf)[:stop]]
    if source.stop > stop:
        pieces.append(Span(reading.origin, stop, source.stop - stop))
    return pieces


def _report(dataset: BaseDataset, problems: list[Repair], strict: bool) -> None:
    """Warn of values that are written although they are not valid, and list them in the repairs of the dataset."""
    import warnings

    first = problems[0]
    if strict:
        raise WriteError(first.message, tag_path=first.path, advice="Write without strict=True to write it as it is")
    add_repairs(dataset, problems)
    more = f" (and {len(problems) - 1} more in ds.repairs)" if len(problems) > 1 else ""
    warnings.warn(f"{first}{more}", RepairWarning, stacklevel=4)


def _check_pixels(dataset: BaseDataset, target: TransferSyntax, is_named: bool) -> None:
    """Raise a `WriteError` if the pixel data do not match the transfer syntax: compressed or native."""
    entry = access.entries(dataset).get(PIXEL_DATA)
    if not isinstance(entry, tuple):
        return
    if entry[2] < 0 and target.is_encapsulated is False:
        raise WriteError(
            "the pixel data are compressed, but the transfer syntax is native",
            tag_path="PixelData",
            advice="Call ds.decompress() first"
            if is_named
            else "Set ds.file_meta.TransferSyntaxUID to the transfer syntax of the pixel data, which is missing",
        )
    if entry[2] > 0 and target.is_encapsulated:
        raise WriteError(
            "the pixel data are native, but the transfer syntax is compressed",
            tag_path="PixelData",
            advice="Call ds.compress() first",
        )


def _check_pixels_of_items(dataset: BaseDataset, target: TransferSyntax) -> None:
    """Raise a `WriteError` if pixel data of an item are compressed, but the transfer syntax is native."""
    if target.is_encapsulated is not False:
        return
    pending = [dataset]
    while pending:
        current = pending.pop()
        entry = access.entries(current).get(PIXEL_DATA)
        if current is not dataset and isinstance(entry, tuple) and entry[2] < 0:
            raise WriteError(
                "the pixel data of an item are compressed, but the transfer syntax is native",
                tag_path=access.source(current).path(PIXEL_DATA),
                advice="Call ds.decompress() first",
            )
        for tag in list(access.entries(current)):
            pending += access.items(current, tag)


def _is_meta_new(meta: FileMetaDataset) -> bool:
    """Return whether File Meta Information was added to a dataset that was read without it."""
    source = access.source(meta)
    return bool(meta) and (source is None or not source.count)


def _is_meta_repaired(info: Any) -> bool:
    return info is not None and any(repair.kind == "file meta" for repair in info.repairs)


def _reading(info: Any) -> Any:
    return None if info is None else info.origin


def _preamble(info: Any) -> bytes:
    preamble: bytes | None = info.preamble if info is not None else None
    if preamble is None:
        return bytes(128)
    if len(preamble) != 128:
        raise WriteError(f"the preamble must have 128 bytes, not {len(preamble)}", advice="Set ds.preamble")
    return preamble


def _joined(pieces: list[Piece]) -> bytes:
    return b"".join(
        [piece.origin.read(piece.offset, piece.length) if isinstance(piece, Span) else piece for piece in pieces]
    )


class Stream:
    """Pixel Data from an iterable, which is consumed while the file is written."""

    __slots__ = ("big", "encapsulated", "header", "parts", "table")

    def __init__(
        self, header: bytes, parts: Iterable[bytes], encapsulated: bool, big: bool, table: bytes = b""
    ) -> None:
        self.header = header
        self.parts = parts
        self.encapsulated = encapsulated
        self.big = big
        self.table = table


class Target:
    """A file object to write to."""

    descriptor = -1

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.write: Callable[[Any], Any] = file.write

    def tell(self) -> int:
        """Return the current offset."""
        try:
            return self.file.tell()
        except (AttributeError, OSError) as error:
            raise WriteError("native pixel data from an iterable need a target that is seekable") from error

    def patch(self, offset: int, data: bytes) -> None:
        """Overwrite bytes at an offset."""
        end = self.file.tell()
        self.file.seek(offset)
        self.file.write(data)
        self.file.seek(end)


class Descriptor(Target):
    """A file descriptor to write to, without buffering."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

        def write(data: Any) -> None:
            done = os.write(descriptor, data)
            while done < len(data):
                done += os.write(descriptor, memoryview(data)[done:])

        self.write = write

    def tell(self) -> int:
        return os.lseek(self.descriptor, 0, os.SEEK_CUR)

    def patch(self, offset: int, data: bytes) -> None:
        end = self.tell()
        os.lseek(self.descriptor, offset, os.SEEK_SET)
        self.write(data)
        os.lseek(self.descriptor, end, os.SEEK_SET)


def _write(pieces: list[Piece | Stream], target: Target) -> list[tuple[Span, int]]:
    """Write the pieces, and return the spans that were copied to a descriptor with their offsets in the new file."""
    copied: list[tuple[Span, int]] = []
    for piece in _merged(pieces):
        if isinstance(piece, Span):
            if target.descriptor >= 0:
                copied.append((piece, target.tell()))
            for origin, offset, length in piece.origin.split(piece.offset, piece.length):
                _copy(origin, offset, length, target)
        elif isinstance(piece, Stream):
            _write_stream(piece, target)
        else:
            target.write(piece)
    return copied


def _copy(origin: Origin, offset: int, left: int, target: Target) -> None:
    """Copy a part of an origin, with ``sendfile`` if possible."""
    if target.descriptor >= 0 and isinstance(origin, PathOrigin) and hasattr(os, "sendfile"):
        with origin.opened() as source:
            try:
                while left:
                    done = os.sendfile(target.descriptor, source.descriptor, offset, left)
                    if not done:
                        break
                    offset += done
                    left -= done
            except OSError:
                pass  # not supported by some file systems; the remaining bytes are copied below
    while left:
        data = origin.read(offset, min(left, _BLOCK))
        if not data:
            raise WriteError("the file from which the dataset was read is now shorter", path=origin.name or None)
        target.write(data)
        offset += len(data)
        left -= len(data)


def _write_stream(stream: Stream, target: Target) -> None:
    """Write Pixel Data from an iterable."""
    write = target.write
    write(stream.header)
    if stream.encapsulated:
        write(ITEM + len(stream.table).to_bytes(4, "little") + stream.table)
        if isinstance(stream.parts, Items):
            for part in stream.parts:
                write(part)
        else:
            for fragment in stream.parts:
                write(ITEM + (len(fragment) + len(fragment) % 2).to_bytes(4, "little"))
                write(fragment)
                if len(fragment) & 1:
                    write(b"\0")
        write(SEQUENCE_END + bytes(4))
        return
    length_offset = target.tell() - 4
    size = 0
    for part in stream.parts:
        write(part)
        size += len(part)
    if size & 1:
        write(b"\0")
        size += 1
    if size > 0xFFFFFFFE:
        raise WriteError("native pixel data of 4 GiB or more cannot be encoded", advice="Compress the pixel data")
    target.patch(length_offset, size.to_bytes(4, "big" if stream.big else "little"))


def _write_path(name: str, dataset: BaseDataset, pieces: list[Piece | Stream], overwrite: bool, fsync: bool) -> None:
    """Write to a temporary file and rename it, or write to a device or pipe directly."""
    file = Replacement(name)
    if not overwrite and (file.status is not None or file.path != name):
        raise exists_error(name)
    if file.is_special():
        with open(name, "wb") as stream:
            _write(pieces, Target(stream))
        return
    file.create()
    try:
        copied = _write(pieces, Descriptor(file.descriptor))
        moves = _moves(dataset, file.status, copied)
        file.commit(overwrite=overwrite, fsync=fsync)
    except BaseException:
        file.discard()
        raise
    for move in moves:
        move.done(file.path)


def _merged(pieces: list[Piece | Stream]) -> list[Piece | Stream]:
    """Join adjacent small pieces, to write them at once."""
    merged: list[Piece | Stream] = []
    small: list[bytes | memoryview] = []
    for piece in pieces:
        if isinstance(piece, (Span, Stream)) or len(piece) > _BLOCK:
            if small:
                merged.append(b"".join(small))
                small = []
            merged.append(piece)
        else:
            small.append(piece)
    if small:
        merged.append(b"".join(small) if len(small) > 1 else small[0])
    return merged


def _moves(dataset: BaseDataset, status: os.stat_result | None, copied: list[tuple[Span, int]]) -> list[Move]:
    """Return the moves of the origins whose file is about to be replaced, if values may be read from it later."""
    if status is None:
        return []
    heads: dict[PathOrigin, bytes] = {}
    source = access.source(dataset)
    if source is not None:
        reading = source.context.reading
        if isinstance(reading.origin, PathOrigin):
            heads[reading.origin] = b"" if reading.deflated else source.context.buf
    for span, _ in copied:
        if isinstance(span.origin, PathOrigin):
            heads.setdefault(span.origin, b"")
    return [
        Move(origin, head, [(span.offset, span.length, at) for span, at in copied if span.origin is origin])
        for origin, head in heads.items()
        if origin.is_in_file(status)
    ]
