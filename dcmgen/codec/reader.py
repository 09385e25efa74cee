"""Reader of DICOM files (PS3.10). Values are decoded when they are accessed."""

from __future__ import annotations

from dcmgen.codec import scan
from dcmgen.codec.origin import BytesOrigin, Origin, open_origin
from dcmgen.codec.reading import Context, Options, Reading
from dcmgen.codec.runs import Runs
from dcmgen.codec.scan import (
    BEFORE_PIXELS,
    BIG,
    LAST,
    LITTLE,
    UNDEFINED,
    Bounded,
    IncompleteError,
    known_vr,
)
from dcmgen.codec.source import PIXELS, Source, charset_of
from dcmgen.codec.transfer_syntax import (
    ELE,
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    ILE,
    IMPLICIT_LITTLE,
    Encoding,
    TransferSyntax,
    encoding,
    is_uid,
)
from dcmgen.dictionary.data.representations import VRS
from dcmgen.errors import LimitError, NotDicomError, ReadError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset, FileMetaDataset
from dcmgen.model.source import FileInfo
from dcmgen.values.charset import DEFAULT, charset
from dcmgen.values.tag import tag_number
from dcmgen.values.tags import (
    FILE_META_INFORMATION_GROUP_LENGTH,
    ITEM,
    META_GROUP,
    PIXEL_DATA,
    SEQUENCE_DELIMITATION_ITEM,
    SPECIFIC_CHARACTER_SET,
    TRANSFER_SYNTAX_UID,
)
from dcmgen.values.uid import UID

TYPE_CHECKING = not __name__  # False, but not a constant: jedi does not read blocks that it knows to be skipped
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeVar, overload

    from dcmgen.codec.origin import BinarySource
    from dcmgen.codec.scan import Extents, Note, Table
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.tag import TagLike

    AnyDataset = TypeVar("AnyDataset", bound=BaseDataset)

_HEAD = 1 << 16
"""Number of bytes to read at first."""
_SHORT_HEAD = 1 << 14
"""Number of bytes to read at first for a part of the elements."""
_LONG_HEADER = 12
"""Number of bytes of the longest header of an element."""
_META_SIZE = 1 << 20
"""Number of bytes to scan for File Meta Information if its length is not known."""
_MAX_STREAM = 4 << 30
"""Default limit for the number of bytes that are read from a pipe or a URL."""
_META_LAST = 0x0002FFFF
_FIRST_GROUP_LENGTH = 0x00080000
"""First element of many older datasets. Group lengths are retired and not in the dictionary."""
_UIDS = {each.encoding: each.uid for each in (IMPLICIT_LITTLE, EXPLICIT_LITTLE, EXPLICIT_BIG)}
_INFLATED = 1 << 27
"""Number of bytes up to which the ratio of inflated to deflated size is not limited."""
_INFLATE_STEP = 1 << 24
_DAMAGED_STEP = 16
"""Number of bytes to inflate at once, of valid and of damaged data."""

if TYPE_CHECKING:

    @overload
    def dcmread(
        source: BinarySource,
        cls: None = None,
        *,
        stop_before_pixels: bool = False,
        specific_tags: Iterable[TagLike] | None = None,
        defer_size: int | str | None = None,
        force: bool = False,
        strict: bool = False,
        charset: str | Iterable[str] | None = None,
        resolve_un: bool = True,
        max_depth: int = 128,
        max_elements: int = 10_000_000,
        max_inflated: int = 100,
        max_stream: int = 4 << 30,
        remote: bool = True,
    ) -> Dataset: ...
    @overload
    def dcmread(
        source: BinarySource,
        cls: type[AnyDataset],
        *,
        stop_before_pixels: bool = False,
        specific_tags: Iterable[TagLike] | None = None,
        defer_size: int | str | None = None,
        force: bool = False,
        strict: bool = False,
        charset: str | Iterable[str] | None = None,
        resolve_un: bool = True,
        max_depth: int = 128,
        max_elements: int = 10_000_000,
        max_inflated: int = 100,
        max_stream: int = 4 << 30,
        remote: bool = True,
    ) -> AnyDataset: ...


def dcmread(
    source: BinarySource,
    cls: type[BaseDataset] | None = None,
    *,
    stop_before_pixels: bool = False,
    specific_tags: Iterable[TagLike] | None = None,
    defer_size: int | str | None = None,
    force: bool = False,
    strict: bool = False,
    charset: str | Iterable[str] | None = None,
    resolve_un: bool = True,
    max_depth: int = 128,
    max_elements: int = 10_000_000,
    max_inflated: int = 100,
    max_stream: int = 4 << 30,
    remote: bool = True,
) -> Any:
    """Read a DICOM file.

    The reader scans the headers of the elements, and decodes a value when you access it. Large values that are not in
    the first bytes of the file (64 KiB by default) are not read before that.

    Parameters
    ----------
    source : path-like, str, bytes-like, mmap or binary file object
        A path, a URL, bytes, a memory map, or a binary file object, which is read from its current position. A `str`
        with ``://``, except for ``file://``, is a URL: fsspec fetches it. A `pathlib.Path` is never a URL.
    cls : type, optional
        Class of the result, such as ``CTImage``. Default: `Dataset`.
    stop_before_pixels : bool, optional
        Whether to stop before Float Pixel Data, Double Float Pixel Data and Pixel Data.
    specific_tags : iterable of tags or keywords, optional
        Elements to read, besides Specific Character Set, on which text depends. The reader stops after the last one.
        Default: all elements.
    defer_size : int or str, optional
        If not None, values of a seekable file object are left in the file until you access them. If it is a file with
        a path, you can close it, and it is opened again; keep other file objects open. The number is not used. Values
        of a path are always left in the file.
    force : bool, optional
        Whether to read data that do not look like DICOM.
    strict : bool, optional
        Whether to raise the first error. By default, common errors are corrected and listed in ``ds.repairs``.
    charset : str or iterable of str, optional
        Character set to use instead of Specific Character Set, such as ``"ISO_IR 192"``.
    resolve_un : bool, optional
        Whether to use the VR of the dictionary for elements of VR UN.
    max_depth : int, optional
        Maximum depth of nested sequences.
    max_elements : int, optional
        Maximum number of elements of the dataset, without those in items.
    max_inflated : int, optional
        Maximum ratio of inflated to deflated size, for data that inflate to more than 128 MiB.
    max_stream : int, optional
        Maximum number of bytes that are read from a pipe, or from a file object or URL that is not seekable.
    remote : bool, optional
        Whether to fetch URLs. Pass False if the source is not trusted, because it could make your program request any
        URL.

    Returns
    -------
    Dataset
        An object of `cls`.

    Raises
    ------
    NotDicomError
        If the data are not DICOM.
    LimitError
        If a limit is exceeded.
    ReadError
        If the data contain an error, with ``strict=True``; if the source is a URL, with ``remote=False`` or without
        fsspec.
    OSError
        If the file cannot be opened.

    Warns
    -----
    RepairWarning
        If the data contain errors that were corrected; once for each kind of error.

    See Also
    --------
    dcmwrite : Write a dataset.
    iter_elements : Read one element after the other.

    Examples
    --------
    >>> from dcmgen import dcmread, examples
    >>> ds = dcmread(examples.get_path("ct"), stop_before_pixels=True)
    >>> ds.Modality
    'CT'
    """
    options = Options(strict, max_depth, max_elements, max_inflated, resolve_un, _charset(charset))
    selected = None if specific_tags is None else _numbers(tuple(specific_tags))
    origin_options = defer_size is not None, max_stream, remote
    dataset = _read(source, options, stop_before_pixels, selected, force, origin_options)
    return dataset if cls is None else access.view(cls, dataset)


def read_quietly(source: BinarySource, tags: tuple[int, ...]) -> Dataset:
    """Read some elements without warnings; errors that are corrected are only listed in ``ds.repairs``.

    Unlike `warnings.catch_warnings`, this does not change the filters of other threads.

    Parameters
    ----------
    source : path-like, str, bytes-like, mmap or binary file object
        See `dcmread`.
    tags : tuple of int
        Elements to read, besides Specific Character Set.

    Returns
    -------
    Dataset
        The elements that the data contain.

    Raises
    ------
    ReadError
        If the data cannot be read.
    OSError
        If the file cannot be opened.
    """
    return _read(source, Options(is_quiet=True), False, _numbers(tags), False, (True, _MAX_STREAM, True))


def _read(
    source: BinarySource,
    options: Options,
    stop_before_pixels: bool,
    selected: tuple[int, ...] | None,
    force: bool,
    origin_options: tuple[bool, int, bool],
) -> Dataset:
    last = LAST
    if selected is not None:
        last = selected[-1] if selected else 0
        if stop_before_pixels and last > BEFORE_PIXELS:
            last = BEFORE_PIXELS
    elif stop_before_pixels:
        last = BEFORE_PIXELS
    head = _HEAD if last > BEFORE_PIXELS else _SHORT_HEAD
    origin, buf = open_origin(source, head, *origin_options)
    reading = Reading(origin, options)
    info, pos = _file_info(reading, buf, force)
    if len(buf) < pos + 12 and len(buf) < origin.size:
        buf = origin.read(0, pos + head)
    return _dataset(reading, info, buf, pos, last, selected, force)


def read_to_pixels(source: BinarySource) -> Dataset:
    """Read a dataset up to the header of its pixel data, which becomes its last element.

    Values stay in the file. Fragments are not scanned: the value of encapsulated pixel data extends to the end of the
    file.

    Parameters
    ----------
    source : path-like, str, bytes-like, mmap or binary file object
        See `dcmread`.

    Returns
    -------
    Dataset
        Elements up to Pixel Data, Float Pixel Data or Double Float Pixel Data, or all elements if the dataset has no
        pixel data.

    Raises
    ------
    NotDicomError
        If the data are not DICOM.
    LimitError
        If a limit is exceeded.
    OSError
        If the file cannot be opened.
    """
    dataset = dcmread(source, stop_before_pixels=True, defer_size=0)
    read: Source = access.source(dataset)
    size, code = read.size, read.encoding
    at = read.stop
    while at + _LONG_HEADER <= size:
        window = read.read(at, min(_LONG_HEADER + 4, size - at))
        head = window[:_LONG_HEADER]
        found: Table = {}
        notes: list[Note] = []
        try:
            step = code.scan(head, 0, len(head), found, code.layout, PIXEL_DATA, notes, False, size - at, {})
        except IncompleteError as element:  # its length is undefined
            step = size - at
            if window[element.offset : element.offset + 4] in scan.ORDERS:
                found[element.tag] = (element.vr, element.offset, -1, (0, step, step))
            else:
                found[element.tag] = _long_value(read.context.reading.data, element, notes, code, at)
        read.notes([(kind, tag, offset + at, message) for kind, tag, offset, message in notes])
        for tag, entry in found.items():
            if tag in PIXELS:
                access.entries(dataset)[tag] = _moved(entry, at)
                return dataset
        if not step:
            break
        at += step
    return dataset


def release(dataset: BaseDataset) -> None:
    """Close the file from which a dataset was read, if it is kept open; the next access to an unread value opens it again.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset.
    """
    info = access.file_info(dataset)
    if info is not None and info.origin is not None:
        info.origin.origin.release()


def _moved(entry: Any, by: int) -> Any:
    """Return an entry of a table with its offsets increased by the position of its buffer in the data."""
    if len(entry) == 3:
        return entry[0], entry[1] + by, entry[2]
    return entry[0], entry[1] + by, entry[2], tuple(offset + by for offset in entry[3])


_RUNS = Runs()
_NUMBERS: dict[tuple[Any, ...], tuple[int, ...]] = {}
"""Results of `_numbers`, because programs often pass the same tags for thousands of files."""


def _numbers(tags: tuple[Any, ...]) -> tuple[int, ...]:
    """Return the sorted numbers of tags, and that of Specific Character Set if it precedes one of them."""
    numbers = _NUMBERS.get(tags)
    if numbers is None:
        if len(_NUMBERS) > 100:
            _NUMBERS.clear()
        found = {tag_number(tag) for tag in tags}
        if max(found, default=0) > SPECIFIC_CHARACTER_SET:
            found.add(SPECIFIC_CHARACTER_SET)
        numbers = _NUMBERS[tags] = tuple(sorted(found))
    return numbers


def _charset(override: str | Iterable[str] | None) -> Any:
    return None if override is None else charset(override)


def _file_info(reading: Reading, buf: bytes, force: bool) -> tuple[FileInfo, int]:
    """Read the preamble and File Meta Information; return them and the offset of the dataset."""
    preamble: bytes | None = None
    start = 0
    if buf[128:132] == b"DICM" and (buf[132:134] == b"\2\0" or not _plausible(buf)):
        preamble = buf[:128]
        start = 132
    elif buf[:4] == b"DICM":
        start = 4
        reading.repair("preamble", "", 0, "the preamble of 128 bytes is missing")
    elif not force and not _plausible(buf):
        name = reading.name
        if not buf:
            raise NotDicomError("the file is empty", path=name)
        raise NotDicomError(
            "the data do not have DICM at byte 128 and do not start like a DICOM dataset",
            path=name,
            advice="If they are DICOM, read them with force=True",
        )
    table: Table = {}
    notes: list[Note] = []
    pos = start
    code = ELE
    if buf[pos : pos + 2] == b"\2\0":
        buf, pos, code = _scan_meta(reading, buf, start, table, notes)
    elif preamble is not None:
        notes.append(_meta_note(start, "the File Meta Information is missing"))
    context = Context(reading, buf[:pos], 0, code)
    source = Source.root(context, DEFAULT, table, start, pos)
    meta = access.from_store(FileMetaDataset, table, {}, source, None)
    if buf[pos : pos + 2] == b"\2\0" and table:
        pos = _skip_meta(reading, buf, pos, notes)
    source.notes(notes)
    info = FileInfo(meta)
    info.preamble = preamble
    info.filename = reading.name
    info.repairs = reading.repairs
    info.origin = reading
    reading.start = pos
    entry = table.get(TRANSFER_SYNTAX_UID)
    if entry is not None:
        value = source.bytes(TRANSFER_SYNTAX_UID, entry).decode("latin-1").strip(" \0")
        info.transfer_syntax = UID(value) if value else None
    return info, pos


def _scan_meta(
    reading: Reading, buf: bytes, start: int, table: Table, notes: list[Note]
) -> tuple[bytes, int, Encoding]:
    """Scan the File Meta Information, whose end is given by its group length.

    If the group length is absent or wrong, it ends before the next group or the first element that occurs again.
    """
    code = ELE if known_vr(buf[start + 4 : start + 6]) else ILE
    found: list[Note] = []
    if code is ILE:
        found.append(_meta_note(start, "the File Meta Information is in implicit VR"))
    size = reading.origin.size
    stated = start
    if buf[start : start + 8] in (b"\2\0\0\0UL\4\0", b"\2\0\0\0\4\0\0\0"):
        stated = start + 12 + int.from_bytes(buf[start + 8 : start + 12], "little")
        if len(buf) < stated <= size:
            buf = reading.origin.read(0, stated + _SHORT_HEAD)
        if stated <= len(buf):
            pos = code.scan(buf, start, stated, table, LITTLE, _META_LAST, found, False, stated, {})
            if pos == stated and not (buf[pos : pos + 2] == b"\2\0" and _continues_meta(buf, pos, table)):
                notes += found
                return buf, pos, code
            table.clear()
            found = [note for note in found if note[0] == "file meta"]
        found.append(_meta_note(start, "the length of the File Meta Information is wrong"))
    else:
        found.append(_meta_note(start, "the length of the File Meta Information is missing"))
    if len(buf) < min(size, _META_SIZE):
        buf = reading.origin.read(0, _META_SIZE)
    scanned: list[Note] = []
    end = len(buf)
    pos = code.scan(buf, start, end, table, LITTLE, _META_LAST, scanned, False, end, {})
    again = next(
        (
            offset
            for kind, tag, offset, _ in scanned
            if kind == "duplicate" or (kind == "order" and tag == FILE_META_INFORMATION_GROUP_LENGTH)
        ),
        None,
    )
    if again is not None:
        table.clear()
        scanned.clear()
        end = again
        pos = code.scan(buf, start, end, table, LITTLE, _META_LAST, scanned, False, end, {})
    if pos > end:
        scan.trim(table, pos, end, scanned)
        pos = end
    notes += [*found, *scanned]
    return buf, pos, code


def _meta_note(offset: int, message: str) -> Note:
    return "file meta", FILE_META_INFORMATION_GROUP_LENGTH, offset, message


def _continues_meta(buf: bytes, pos: int, table: Table) -> bool:
    """Return whether the next element belongs to the File Meta Information in `table`, not to a second one."""
    return known_vr(buf[pos + 4 : pos + 6]) and pos + 8 <= len(buf) and scan.tag_at(buf, pos, LITTLE) > max(table)


def _skip_meta(reading: Reading, buf: bytes, start: int, notes: list[Note]) -> int:
    """Return the offset after elements of group 0002 that follow the File Meta Information."""
    pos = start
    while buf[pos : pos + 2] == b"\2\0" and known_vr(buf[pos + 4 : pos + 6]):
        at = ELE.scan(buf, pos, len(buf), {}, LITTLE, _META_LAST, [], False, len(buf), {})
        if at + _LONG_HEADER > len(buf) < reading.origin.size:
            buf = reading.origin.read(0, max(at, len(buf)) + _META_SIZE)
        elif at == pos:
            break
        else:
            pos = at
    if pos > start:
        notes.append(_meta_note(start, "elements of group 0002 follow the File Meta Information; ignored"))
    return min(pos, reading.origin.size)


def _plausible(buf: bytes) -> bool:
    """Return whether data without a preamble start like a DICOM dataset."""
    if len(buf) < 8:
        return False
    for order in ("little", "big"):
        group = int.from_bytes(buf[:2], order)
        tag = group << 16 | int.from_bytes(buf[2:4], order)
        if group not in (0x0000, 0x0002, 0x0004, 0x0008) or (tag not in VRS and tag & 0xFFFF):
            continue
        vr = VRS.get(tag, "UL")
        if buf[4:6] == vr.encode():
            return True
        length = int.from_bytes(buf[4:8], order)
        if length <= 1024 and not length % 2 and len(buf) >= 8 + length and tag != 0:
            return tag & 0xFFFF != 0 or length == 4
        if tag == 0 and length == 4 and len(buf) >= 12:
            return True
    return False


def _guess(buf: bytes, pos: int, code: Encoding, size: int) -> Encoding:
    """Return the encoding of the first element, which may differ from the encoding of the transfer syntax."""
    first = buf[pos : pos + 8]
    if len(first) < 8:
        return code
    big = code.big
    named, other = _first_tag(first, big), _first_tag(first, not big)
    if named >> 16 and named not in VRS and _fits(first, other, not big, size - pos):
        big = not big
    elif named == 0 and first[4:8] in (b"\0\0\0\4", b"UL\0\4", b"\4\0\0\0", b"UL\4\0"):
        big = first[7:8] == b"\4"  # the tag is the same in both byte orders, the length of 4 is not
    return encoding(not known_vr(first[4:6]), big)


def _fits(first: bytes, tag: int, big: bool, size: int) -> bool:
    """Return whether an element's header is plausible in one byte order but not in the other.

    A header is plausible if the dictionary has the tag and, in explicit VR, the dictionary's VR is that of the header or,
    in implicit VR, the length does not exceed the data.
    """
    vr = VRS.get(tag, "UL" if tag == _FIRST_GROUP_LENGTH else "")
    if not vr:
        return False
    if known_vr(first[4:6]):
        return first[4:6].decode() in vr.split(" or ")
    length, other = int.from_bytes(first[4:8], "big"), int.from_bytes(first[4:8], "little")
    return (length <= size < other) if big else (other <= size < length)


def _first_tag(first: bytes, big: bool) -> int:
    group, element = (BIG if big else LITTLE).item(first, 0)[:2]
    return int(group << 16 | element)


def _dataset(
    reading: Reading, info: FileInfo, buf: bytes, pos: int, last: int, selected: tuple[int, ...] | None, force: bool
) -> Dataset:
    uid = info.transfer_syntax
    notes = Bounded()
    if uid is None:
        code = _guess(buf, pos, ILE, reading.data.size)
        named = _UIDS.get(code)
        if info.file_meta:
            notes.append(("transfer syntax", 0, pos, f"Transfer Syntax UID is missing; read as {code!r}"))
        info.transfer_syntax = named
    else:
        known = TransferSyntax.of(uid)
        code = known.encoding
        if not known.is_known:
            notes.append(("transfer syntax", 0, pos, f"unknown transfer syntax {uid}; the encoding was detected"))
        if known.is_deflated:
            buf = _inflate(reading, pos)
            reading.data = BytesOrigin(buf, reading.origin.name)
            reading.deflated = True
            pos = 0
        seen = _guess(buf, pos, code, reading.data.size)
        if seen is not code and len(buf) >= pos + 8:
            notes.append(("mixed encoding", 0, pos, f"the dataset is {seen!r}, not {code!r}"))
            code = seen
        if not is_uid(uid):
            info.transfer_syntax = _UIDS.get(code)
    reading.syntax = str(info.transfer_syntax or "")
    table: Table = {}
    extents: Extents = {}
    is_learned = code is ELE and _RUNS.begin()
    at = _RUNS.scan(buf, pos, table, last, reading.data.size, extents) if code is ELE and not is_learned else pos
    buf, stop = _scan_root(reading, buf, at, code, table, last, notes, extents)
    if is_learned:
        _RUNS.learn_table(table, pos, buf)
    if next(iter(table), 0) >> 16 == META_GROUP or (
        notes and any(kind == "order" and tag >> 16 == META_GROUP for kind, tag, *_ in notes)
    ):
        notes.append(_meta_note(pos, "the dataset contains elements of group 0002; they are not written"))
    if len(table) > reading.options.max_elements:
        raise LimitError(
            f"the dataset has more than {reading.options.max_elements} elements",
            path=reading.name,
            advice="Raise the limit with dcmread(..., max_elements=)",
        )
    override = reading.options.override
    text = override if override is not None else charset_of(buf, table, DEFAULT)
    if selected is not None:
        table = {tag: table[tag] for tag in selected if tag in table}
    if len(buf) > 2 * stop + _SHORT_HEAD:
        buf = buf[:stop]
    context = Context(reading, buf, 0, code, extents)
    source = Source.root(context, text, table, pos, stop if selected is None else -1)
    dataset = access.from_store(Dataset, table, {}, source, info)
    if text.problem:
        source.note("character set", SPECIFIC_CHARACTER_SET, text.problem)
    if notes:
        source.notes(notes)
    return dataset


def _inflate(reading: Reading, pos: int) -> bytes:
    """Inflate a dataset (RFC 1951), up to the limit of the options."""
    import zlib

    packed = reading.origin.read(pos, reading.origin.size - pos)
    limit = max(len(packed) * reading.options.max_inflated, _INFLATED)
    found, problem, rest = _inflated(packed, -zlib.MAX_WBITS, limit)
    if not any(found) and problem:
        found, other, rest = _inflated(packed, zlib.MAX_WBITS | 32, limit)
        if any(found):
            reading.repair("deflate", "", pos, "the deflated data have a zlib or gzip header")
            problem = other
        elif packed:
            raise ReadError(
                f"the dataset is not deflated, but the transfer syntax is ({problem})",
                path=reading.name,
                offset=pos,
                advice="Correct Transfer Syntax UID",
            )
    if sum(map(len, found)) > limit:
        raise LimitError(
            f"the deflated data inflate to more than {limit >> 20} MiB, with max_inflated={reading.options.max_inflated}",
            path=reading.name,
            offset=pos,
            advice="Raise the limit with dcmread(..., max_inflated=)",
        )
    if problem:
        reading.repair("truncated", "", pos, f"the deflated data are {problem}; only the first part was read")
    elif rest.strip(b"\0"):
        reading.repair("remainder", "", pos, f"the last {len(rest)} bytes are not part of the deflated data; ignored")
    return b"".join(found)


def _inflated(packed: bytes, window: int, limit: int, step: int = _INFLATE_STEP) -> tuple[list[bytes], str, bytes]:
    """Inflate data until they exceed a limit.

    Parameters
    ----------
    packed : bytes
        Deflated data.
    window : int
        Size of the window, which also selects the header; see `zlib.decompressobj`.
    limit : int
        Number of inflated bytes after which to stop.
    step : int, optional
        Number of deflated bytes to pass to zlib at once.

    Returns
    -------
    parts : list of bytes
        Inflated data.
    problem : str
        Reason why not all data could be inflated; empty if all could.
    rest : bytes
        Bytes after the end of the deflated data.
    """
    import zlib

    stream = zlib.decompressobj(window)
    parts: list[bytes] = []
    got = pos = 0
    try:
        while not stream.eof and got <= limit:
            piece = stream.unconsumed_tail
            if not piece:
                piece = packed[pos : pos + step]
                pos += step
            if not piece:
                break
            part = stream.decompress(piece, min(limit + 1 - got, _INFLATE_STEP))
            got += len(part)
            parts.append(part)
    except zlib.error as error:
        if step > _DAMAGED_STEP:  # the output that precedes the error is lost
            return _inflated(packed, window, limit, _DAMAGED_STEP)
        return parts, f"damaged ({error})", b""
    return parts, "" if stream.eof or got > limit else "truncated", stream.unused_data + packed[pos:]


def _scan_root(
    reading: Reading,
    buf: bytes,
    pos: int,
    code: Encoding,
    table: Table,
    last: int,
    notes: list[Note],
    extents: Extents,
) -> tuple[bytes, int]:
    """Scan the elements of the root dataset, and read more bytes if needed.

    Returns
    -------
    buf : bytes
        The buffer with the bytes that were read.
    pos : int
        Offset at which the scan stopped.
    """
    origin = reading.data
    size = origin.size
    layout, run = code.layout, code.scan
    step = _HEAD
    while True:
        whole = len(buf) >= size
        try:
            at = run(buf, pos, len(buf), table, layout, last, notes, False, size, extents)
        except IncompleteError as short:
            at = _outside(origin, short, table, notes, code, 0)
            if at < 0:
                step *= 4
                buf += origin.read(len(buf), step)
                pos = short.pos
                continue
            if at + _LONG_HEADER <= len(buf):
                pos = at
                continue
        if whole:
            break
        if at + 12 <= len(buf):  # a tag greater than `last`, or bytes that are not an element
            if last == LAST:
                break
            return buf, at
        if at >= size:
            break
        if at - len(buf) < _HEAD:
            step *= 2
            buf += origin.read(len(buf), max(at - len(buf), 0) + step)
            pos = at
        else:
            return buf, _scan_windows(reading, at, code, table, last, notes)
    if at != size and at + 12 > size:
        scan.trim(table, at, size, notes)
    elif at < size:
        if last == LAST:
            notes.append(("remainder", 0, at, f"the last {size - at} bytes are not an element"))
        else:
            return buf, at
    return buf, size


def _scan_windows(reading: Reading, at: int, code: Encoding, table: Table, last: int, notes: list[Note]) -> int:
    """Scan the elements after a value too large for the buffer; return the offset at which the scan stopped."""
    origin = reading.data
    size = origin.size
    step = _HEAD
    while at < size:
        window = origin.read(at, step)
        found: Table = {}
        window_notes: list[Note] = []
        whole = at + len(window) >= size
        incomplete = False
        try:
            pos = code.scan(window, 0, len(window), found, code.layout, last, window_notes, False, size - at, {})
        except IncompleteError as short:
            incomplete = True
            pos = _outside(origin, short, found, window_notes, code, at)
            if pos < 0:
                step *= 4
                pos = short.pos
        for tag, entry in found.items():
            table[tag] = _moved(entry, at)
        for kind, tag, offset, message in window_notes:
            notes.append((kind, tag, offset + at, message))
        at += pos
        if incomplete:
            continue
        if pos + 12 <= len(window) or (whole and at < size):
            if last == LAST:
                notes.append(("remainder", 0, at, f"the last {size - at} bytes are not an element"))
                return size
            return at
        if pos == 0:
            step *= 4
    if at > size:
        scan.trim(table, at, size, notes)
    return size


def _outside(
    origin: Origin, element: IncompleteError, table: Table, notes: list[Note], code: Encoding, base: int
) -> int:
    """Find the end of an element or of zeros that the buffer does not contain, without reading all bytes into memory.

    Offsets are relative to `base`. Returns -1 if the buffer must be extended.
    """
    if not element.offset:
        end = origin.after_zeros(base + element.pos) - base
        end -= (end - element.pos) & 1 if base + end < origin.size else 0
        notes.append(("padding", 0, element.pos, "zeros instead of an element; skipped"))
        return end
    has_items = origin.read(base + element.offset, 4) in scan.ORDERS
    if not has_items or element.vr in (b"OB", b"OW") or element.tag == PIXEL_DATA:
        entry = _long_value(origin, element, notes, code, base)
        if entry is not None:
            table[element.tag] = entry
            return int(entry[3][2])
    return -1


def _long_value(origin: Origin, element: IncompleteError, notes: list[Note], code: Encoding, base: int) -> Any:
    """Return the entry of an element of undefined length that consists of fragments or of other bytes.

    Reads only the headers of fragments. Returns None if the value is a sequence of items of undefined length. Offsets
    are relative to `base`.
    """
    pos = base + element.offset
    size = origin.size
    head = origin.read(pos, 8)
    layout = scan.ORDERS.get(head[:4])
    window, window_at = b"", 0
    while layout is not None and pos + 8 <= size:
        if not window_at <= pos <= window_at + len(window) - 8:
            window, window_at = origin.read(pos, 512), pos
            if len(window) < 8:
                break
        head = window[pos - window_at : pos - window_at + 8]
        length = layout.item(head, 0)[2]
        if scan.tag_at(head, 0, layout) != ITEM:
            break
        if length == UNDEFINED:
            return None
        pos += 8 + length
    stop = after = min(pos, size)
    if layout is not None and stop + 8 <= size and scan.tag_at(head, 0, layout) == SEQUENCE_DELIMITATION_ITEM:
        after += 8
    elif pos + 8 <= size:
        follows = scan.is_element(head, 0, 8, element.tag, element.vr is None, code.layout)
        if layout is None or not follows:
            found = _find(origin, pos, scan.sequence_end(layout or code.layout))
            if found < size:
                stop, after = found, found + 8
            elif layout is None and not follows:
                stop = after = size
    elif layout is None or pos < size:
        stop = after = size
    return scan.ended(
        element.vr,
        element.offset,
        stop - base,
        after - base,
        layout is not None,
        element.pos,
        element.tag,
        notes,
        origin.read(stop, after - stop),
        stop >= size,
    )


def _find(origin: Origin, pos: int, mark: bytes) -> int:
    """Return the offset of bytes at or after an offset, or the size of the data if they do not contain them."""
    while pos < origin.size:
        window = origin.read(pos, _META_SIZE)
        found = window.find(mark)
        if found >= 0:
            return pos + found
        pos += max(len(window) - len(mark) + 1, len(mark))
    return origin.size
