"""Reading: any DICOM file becomes a dataset whose values are decoded when they are touched."""

from __future__ import annotations

from dcmgen.codec import scan
from dcmgen.codec.origin import BytesOrigin, Origin, open_origin
from dcmgen.codec.reading import Context, Options, Reading
from dcmgen.codec.scan import BEFORE_PIXELS, BIG, LAST, LITTLE, IncompleteError
from dcmgen.codec.source import PIXELS, Source, charset_of, known_vr
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
from dcmgen.errors import LimitError, NotDicomError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset, FileMetaDataset
from dcmgen.model.source import FileInfo
from dcmgen.values.charset import DEFAULT, charset
from dcmgen.values.tag import tag_number
from dcmgen.values.tags import (
    FILE_META_INFORMATION_GROUP_LENGTH,
    ITEM,
    PIXEL_DATA,
    SEQUENCE_DELIMITATION_ITEM,
    SPECIFIC_CHARACTER_SET,
    TRANSFER_SYNTAX_UID,
)
from dcmgen.values.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeVar, overload

    from dcmgen.codec.origin import BinarySource
    from dcmgen.codec.scan import Note, Table
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.tag import TagLike

    AnyDataset = TypeVar("AnyDataset", bound=BaseDataset)

_HEAD = 1 << 16
"""Bytes read at first; what lies beyond is read when it is needed."""
_SHORT_HEAD = 1 << 13
"""The same where only some elements are wanted."""
_LONG_HEADER = 12
"""Bytes of the longest header of an element."""
_META_SIZE = 1 << 20
"""Bytes among which File Meta Information is looked for if its length is not given."""
_META_LAST = 0x0002FFFF
_FIRST_GROUP_LENGTH = 0x00080000
"""Opens many older datasets; group lengths are retired, and not in the dictionary."""
_UIDS = {each.encoding: each.uid for each in (IMPLICIT_LITTLE, EXPLICIT_LITTLE, EXPLICIT_BIG)}
_INFLATED = 1 << 27
"""Bytes to which anything may be inflated."""

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
) -> Any:
    """Read a DICOM file.

    Headers are scanned, values are decoded when they are touched; what lies beyond the first 64 KiB of a file is
    not even read until then.

    Parameters
    ----------
    source
        A path, a URL (with fsspec), bytes, a memory map, or a binary file object, read from where it stands.
    cls
        A typed class (``CTImage``) to view the dataset as; default `Dataset`.
    stop_before_pixels
        Leave Pixel Data, Float Pixel Data and Double Float Pixel Data and what follows unread.
    specific_tags
        Tags or keywords: read these only, and no further than the last of them.
    defer_size
        For file objects: leave values in the file until they are touched (any size; files at a path are always read
        so). The file object must then stay open.
    force
        Read data that do not look like DICOM.
    strict
        Raise at the first thing that is wrong; otherwise it is mended and listed in ``ds.repairs``.
    charset
        Character set to use instead of what Specific Character Set says: ``"ISO_IR 192"``.
    resolve_un
        Give elements of VR UN the VR the dictionary has.
    max_depth, max_elements, max_inflated
        Limits on nesting, on elements of one dataset, and on the ratio of inflated to deflated bytes (of data that
        inflate to more than 128 MiB).

    Returns
    -------
    Dataset
        Or an object of `cls`.

    Raises
    ------
    NotDicomError
        The data are not DICOM.
    ReadError
        In strict mode anything wrong; a limit that was met.
    OSError
        The file cannot be opened.
    """
    options = Options(strict, max_depth, max_elements, max_inflated, resolve_un, _charset(charset))
    wanted = None if specific_tags is None else _wanted(tuple(specific_tags))
    last = LAST
    if wanted is not None:
        last = wanted[-1] if wanted else 0
        if stop_before_pixels and last > BEFORE_PIXELS:
            last = BEFORE_PIXELS
    elif stop_before_pixels:
        last = BEFORE_PIXELS
    head = _HEAD if last > BEFORE_PIXELS else _SHORT_HEAD if wanted is not None else 2 * _SHORT_HEAD
    origin, buf = open_origin(source, head, defer_size is not None)
    reading = Reading(origin, options)
    info, pos = _file_info(reading, buf, force)
    if len(buf) < pos + 12 and len(buf) < origin.size:
        buf = origin.read(0, pos + head)
    dataset = _dataset(reading, info, buf, pos, last, wanted, force)
    return dataset if cls is None else access.view(cls, dataset)


def read_to_pixels(source: BinarySource) -> Dataset:
    """Read a dataset up to the header of its pixel data, which is its last element.

    Fragments are not walked through: encapsulated pixel data extend to the end of the data. Values stay in the file.
    """
    dataset = dcmread(source, stop_before_pixels=True, defer_size=0)
    read: Source = access.source(dataset)
    size, code = read.size, read.encoding
    at = read.stop
    while at + _LONG_HEADER <= size:
        head = read.read(at, _LONG_HEADER)
        found: Table = {}
        notes: list[Note] = []
        try:
            step = code.scan(head, 0, len(head), found, code.layout, PIXEL_DATA, notes, False, size - at)
        except IncompleteError as element:  # its length is undefined
            step = size - at
            found[element.tag] = (element.vr, element.offset, -1, (0, step, step))
        read.notes([(kind, tag, offset + at, message) for kind, tag, offset, message in notes])
        for tag, entry in found.items():
            if tag in PIXELS:
                access.entries(dataset)[tag] = _moved(entry, at)
                return dataset
        if not step:
            break
        at += step
    return dataset


def _moved(entry: Any, by: int) -> Any:
    """An entry of a table with the offsets of a larger buffer."""
    if len(entry) == 3:
        return entry[0], entry[1] + by, entry[2]
    return entry[0], entry[1] + by, entry[2], tuple(place + by for place in entry[3])


_WANTED: dict[tuple[Any, ...], tuple[int, ...]] = {}


def _wanted(tags: tuple[Any, ...]) -> tuple[int, ...]:
    """The numbers of tags, in order; remembered, as they are the same for thousands of files."""
    numbers = _WANTED.get(tags)
    if numbers is None:
        if len(_WANTED) > 100:
            _WANTED.clear()
        numbers = _WANTED[tags] = tuple(sorted({tag_number(tag) for tag in tags}))
    return numbers


def _charset(override: str | Iterable[str] | None) -> Any:
    return None if override is None else charset(override)


def _file_info(reading: Reading, buf: bytes, force: bool) -> tuple[FileInfo, int]:
    """Read preamble and File Meta Information: what is known of the file, and where the dataset starts."""
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
            raise NotDicomError("the data are empty", path=name)
        raise NotDicomError(
            "no DICM at byte 128, and nothing that looks like a DICOM dataset at the start",
            path=name,
            advice="Read it with force=True if it is DICOM all the same",
        )
    table: Table = {}
    notes: list[Note] = []
    pos = start
    code = ELE
    if buf[pos : pos + 2] == b"\2\0":
        buf, pos, code = _scan_meta(reading, buf, start, table, notes)
    elif preamble is not None:
        notes.append(("file meta", FILE_META_INFORMATION_GROUP_LENGTH, start, "there is no File Meta Information"))
    context = Context(reading, buf[:pos], 0, code)
    source = Source.root(context, DEFAULT, table, start, pos)
    meta = access.from_store(FileMetaDataset, table, {}, source, None)
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
    """Scan group 0002 by its length where that is right, else as far as it goes."""
    code = ELE if known_vr(buf[start + 4 : start + 6]) else ILE
    if code is ILE:
        notes.append(
            ("file meta", FILE_META_INFORMATION_GROUP_LENGTH, start, "the File Meta Information is in implicit VR")
        )
    wrong = "file meta", FILE_META_INFORMATION_GROUP_LENGTH, start, "the length of the File Meta Information is wrong"
    size = reading.origin.size
    stated = -1
    if buf[start : start + 8] == b"\2\0\0\0UL\4\0":
        stated = start + 12 + int.from_bytes(buf[start + 8 : start + 12], "little")
        if stated > len(buf) and stated <= size:
            buf = reading.origin.read(0, stated + _SHORT_HEAD)
    if start < stated <= len(buf):
        pos = code.scan(buf, start, stated, table, LITTLE, _META_LAST, notes, False, stated)
        if pos == stated and not (buf[pos : pos + 2] == b"\2\0" and known_vr(buf[pos + 4 : pos + 6])):
            return buf, pos, code
        table.clear()
        notes.clear()
        notes.append(wrong)
    elif stated >= 0:
        notes.append(wrong)
    if len(buf) < min(size, _META_SIZE):
        buf = reading.origin.read(0, _META_SIZE)
    pos = code.scan(buf, start, len(buf), table, LITTLE, _META_LAST, notes, False, len(buf))
    if pos > len(buf):
        scan.trim(table, pos, len(buf), notes)
        pos = len(buf)
    return buf, pos, code


def _plausible(buf: bytes) -> bool:
    """Whether data without preamble begin like a DICOM dataset."""
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
    """The encoding that the first element shows, where it differs from the one that was named."""
    first = buf[pos : pos + 8]
    if len(first) < 8:
        return code
    big = code.big
    named, other = _first_tag(first, big), _first_tag(first, not big)
    if named >> 16 and named not in VRS and _fits(first, other, not big, size - pos):
        big = not big
    elif named == 0 and first[4:8] in (b"\0\0\0\4", b"UL\0\4", b"\4\0\0\0", b"UL\4\0"):
        big = first[7:8] == b"\4"  # the tag reads the same either way round, its length of 4 does not
    return encoding(not known_vr(first[4:6]), big)


def _fits(first: bytes, tag: int, big: bool, size: int) -> bool:
    """Whether an element's header makes sense in a byte order, and in the other one not.

    That is a known tag with its VR, or a length that can be.
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
    reading: Reading, info: FileInfo, buf: bytes, pos: int, last: int, wanted: tuple[int, ...] | None, force: bool
) -> Dataset:
    uid = info.transfer_syntax
    notes: list[Note] = []
    if uid is None:
        code = _guess(buf, pos, ILE, reading.data.size)
        named = _UIDS.get(code)
        if info.file_meta:
            notes.append(("transfer syntax", 0, pos, f"no Transfer Syntax UID; read as {code!r}"))
        info.transfer_syntax = named
    else:
        known = TransferSyntax.of(uid)
        code = known.encoding
        if not known.is_known:
            notes.append(("transfer syntax", 0, pos, f"unknown transfer syntax {uid}; read by its looks"))
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
    buf, stop = _scan_root(reading, buf, pos, code, table, last, notes)
    if len(table) > reading.options.max_elements:
        raise LimitError(
            f"more than {reading.options.max_elements} elements", path=reading.name, advice="Raise max_elements"
        )
    override = reading.options.override
    text = override if override is not None else charset_of(buf, table, DEFAULT)
    if wanted is not None:
        table = {tag: table[tag] for tag in wanted if tag in table}
    if len(buf) > 2 * stop + _SHORT_HEAD:
        buf = buf[:stop]
    context = Context(reading, buf, 0, code)
    source = Source.root(context, text, table, pos, stop if wanted is None else -1)
    dataset = access.from_store(Dataset, table, {}, source, info)
    if text.problem:
        source.note("character set", SPECIFIC_CHARACTER_SET, text.problem)
    if notes:
        source.notes(notes)
    return dataset


def _inflate(reading: Reading, pos: int) -> bytes:
    """Inflate a dataset (RFC 1951), within the limit on the ratio."""
    import zlib

    packed = reading.origin.read(pos, reading.origin.size - pos)
    limit = max(len(packed) * reading.options.max_inflated, _INFLATED)
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    parts = []
    got = 0
    try:
        while packed and not stream.eof:
            part = stream.decompress(packed, min(limit + 1 - got, 1 << 24))
            got += len(part)
            parts.append(part)
            packed = stream.unconsumed_tail
            if got > limit:
                raise LimitError(
                    f"the deflated data grow to more than {limit >> 20} MiB, {reading.options.max_inflated} times their size",
                    path=reading.name,
                    offset=pos,
                    advice="Raise the limit with dcmread(..., max_inflated=)",
                )
    except zlib.error as error:
        reading.repair("truncated", "", pos, f"the deflated data are damaged ({error}); read as far as they go")
    else:
        if not stream.eof:
            reading.repair("truncated", "", pos, "the deflated data have no end; read as far as they go")
    return b"".join(parts)


def _scan_root(
    reading: Reading, buf: bytes, pos: int, code: Encoding, table: Table, last: int, notes: list[Note]
) -> tuple[bytes, int]:
    """Scan the root's elements, reading on as needed: the buffer that grew, and where the scan stopped."""
    origin = reading.data
    size = origin.size
    layout, run = code.layout, code.scan
    step = _HEAD
    while True:
        whole = len(buf) >= size
        try:
            at = run(buf, pos, len(buf), table, layout, last, notes, False, size)
        except IncompleteError as short:
            if short.vr in (b"OB", b"OW") or short.tag == PIXEL_DATA:
                at = _skip_fragments(origin, short, table, notes, code)
            else:
                step *= 4
                buf = origin.read(0, len(buf) + step)
                pos = short.pos
                continue
        if whole:
            break
        if at + 12 <= len(buf):  # an element that is not wanted, or none at all
            if last == LAST:
                break
            return buf, at
        if at >= size:
            break
        if at - len(buf) < _HEAD:
            step *= 2
            buf = origin.read(0, max(at, len(buf)) + step)
            pos = at
        else:
            return buf, _scan_behind(reading, at, code, table, last, notes)
    if at != size and at + 12 > size:
        scan.trim(table, at, size, notes)
    elif at < size:
        if last == LAST:
            notes.append(("remainder", 0, at, f"{size - at} bytes are left that hold no element"))
        else:
            return buf, at
    return buf, size


def _scan_behind(reading: Reading, at: int, code: Encoding, table: Table, last: int, notes: list[Note]) -> int:
    """Scan what follows a value too large for the buffer; the entries get offsets beyond it."""
    origin = reading.data
    size = origin.size
    step = _HEAD
    while at < size:
        window = origin.read(at, step)
        found: Table = {}
        met: list[Note] = []
        whole = at + len(window) >= size
        goes_on = False
        try:
            pos = code.scan(window, 0, len(window), found, code.layout, last, met, False, size - at)
        except IncompleteError as short:
            goes_on = True
            if short.vr in (b"OB", b"OW") or short.tag == PIXEL_DATA:
                shifted = IncompleteError(short.pos + at, short.tag, short.offset + at, short.vr)
                pos = _skip_fragments(origin, shifted, table, notes, code) - at
            else:
                step *= 4
                pos = short.pos
        for tag, entry in found.items():
            table[tag] = _moved(entry, at)
        notes.extend((kind, tag, offset + at, message) for kind, tag, offset, message in met)
        at += pos
        if goes_on:
            continue
        if pos + 12 <= len(window) or (whole and at < size):
            if last == LAST:
                notes.append(("remainder", 0, at, f"{size - at} bytes are left that hold no element"))
                return size
            return at
        if pos == 0:
            step *= 4
    if at > size:
        scan.trim(table, at, size, notes)
    return size


def _skip_fragments(origin: Origin, element: IncompleteError, table: Table, notes: list[Note], code: Encoding) -> int:
    """Go from fragment to fragment of encapsulated data, reading their headers only."""
    pos = element.offset
    size = origin.size
    header = code.layout.item
    window, window_at = b"", 0
    while pos + 8 <= size:
        if not window_at <= pos <= window_at + len(window) - 8:
            window, window_at = origin.read(pos, 512), pos
            if len(window) < 8:
                break
        group, item, length = header(window, pos - window_at)
        tag = group << 16 | item
        if tag == SEQUENCE_DELIMITATION_ITEM:
            table[element.tag] = (element.vr, element.offset, -1, (element.pos, pos, pos + 8))
            return pos + 8
        if tag != ITEM:
            notes.append(("missing delimiter", element.tag, element.pos, "encapsulated data end without a delimiter"))
            table[element.tag] = (element.vr, element.offset, -1, (element.pos, pos, pos))
            return pos
        pos += 8 + length
    notes.append(("missing delimiter", element.tag, element.pos, "encapsulated data have no end; cut with the file"))
    table[element.tag] = (element.vr, element.offset, -1, (element.pos, size, size))
    return size
