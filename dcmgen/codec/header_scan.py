"""The values of a few elements of many similar files, without a dataset for each file.

Files of the same scanner are similar, which saves most of the time. Consecutive elements that are equal to those of an
earlier file are found by one comparison of bytes, and have the same values. Elements that differ often have equal headers:
a single `struct` call compares a run of headers with that of an earlier file. A value that was decoded is used again for
equal bytes. All this is exact, because equal headers at equal offsets lead to the same next offset.

Whatever is unusual raises `UnusualError`, and the caller reads the file with `dcmread`: other encodings, invalid headers,
elements that are not in order, sequences, and values that need a repair.
"""

from __future__ import annotations

import os
from struct import error as StructError

from dcmgen.codec import decode, scan
from dcmgen.codec.descriptors import READ_FLAGS
from dcmgen.codec.runs import Runs
from dcmgen.codec.scan import LITTLE, LONG, SHORT, UNDEFINED, IncompleteError
from dcmgen.codec.source import charset_of
from dcmgen.codec.spans import Spans
from dcmgen.codec.transfer_syntax import ELE, ILE, TransferSyntax
from dcmgen.dictionary.data.representations import VRS
from dcmgen.values.charset import DEFAULT
from dcmgen.values.tags import (
    FILE_META_INFORMATION_GROUP_LENGTH,
    META_GROUP,
    PIXEL_DATA,
    SPECIFIC_CHARACTER_SET,
    TRANSFER_SYNTAX_UID,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.codec.decode import Decoder
    from dcmgen.codec.runs import Step
    from dcmgen.codec.scan import Note
    from dcmgen.codec.spans import Span
    from dcmgen.values.charset import Charset

    Row = tuple[Any, ...]
    Found = dict[int, tuple[bytes | None, int, int]]
    Column = tuple[int, Decoder | None, dict[tuple[bytes, bytes | None, Charset], Any]]
    """Position in the row, decoder for implicit VR, and values that were decoded."""
    Base = tuple[list[Any], list[tuple[int, bytes, bytes]]]
    """Values of a row, and tag, VR and value of elements that are decoded for each file."""

_META = b"DICM\2\0\0\0UL\4\0"
_META_START = 144
"""Offset of the element that follows File Meta Information Group Length."""
_BLOCK = 1 << 12
_LARGEST_HEAD = 1 << 16
_FARTHEST = 1 << 18
"""Number of bytes beyond the buffer that are read in one block; `dcmread` skips a longer value."""
_REMEMBERED = 256
"""Size of values in bytes below which they are remembered."""
_MOST = 1000
"""Number of values of an element that are remembered."""


class UnusualError(Exception):
    """A file must be read with `dcmread`."""


class HeaderScanner:
    """Reads the same elements of one file after the other.

    Parameters
    ----------
    tags : tuple of int
        Elements to read.
    """

    def __init__(self, tags: tuple[int, ...]) -> None:
        wanted = frozenset((*tags, SPECIFIC_CHARACTER_SET))
        self._last = max(wanted)
        self._wanted = wanted
        self._runs = Runs(wanted)
        self._spans = Spans(wanted, SPECIFIC_CHARACTER_SET)
        self._bases: dict[tuple[Charset, tuple[Span, ...]], Base] = {}
        self._head = 2 * _BLOCK
        self._tags = tags
        self._columns: dict[int, Column] = {
            tag: (position, decode.LITTLE.get(VRS.get(tag, "").encode()), {}) for position, tag in enumerate(tags)
        }
        self._source = _Source()
        self._charsets: dict[bytes, Charset] = {}
        self._encodings: dict[bytes, Any] = {}

    def row(self, path: str | os.PathLike[str]) -> Row:
        """Return the values of the elements of a file; None for absent elements.

        Parameters
        ----------
        path : path-like
            File to read.

        Returns
        -------
        tuple
            Values in the order of the tags, as a dataset has them.

        Raises
        ------
        UnusualError
            If the file must be read with `dcmread`.
        OSError
            If the file cannot be read.
        """
        found: Found = {}
        spans: list[Span] = []
        descriptor = os.open(path, READ_FLAGS)
        try:
            buf = os.read(descriptor, self._head)
            pos, is_explicit = self._start(buf, found)
            if is_explicit:
                buf, end = self._explicit(descriptor, buf, pos, found, spans)
            else:
                buf, end = self._implicit(descriptor, buf, pos, found)
        except StructError:
            raise UnusualError from None
        finally:
            os.close(descriptor)
        if end > self._head < _LARGEST_HEAD:
            self._head = min(-(-end // _BLOCK) * _BLOCK, _LARGEST_HEAD)
        return self._decoded(buf, found, spans)

    def _start(self, buf: bytes, found: Found) -> tuple[int, bool]:
        """Scan the File Meta Information; return the offset of the dataset, and whether it has explicit VR."""
        if buf[128 : _META_START - 4] != _META:
            raise UnusualError
        header, wanted = LITTLE.header, self._wanted
        start = pos = _META_START
        end = start + int.from_bytes(buf[start - 4 : start], "little")
        uid = b""
        previous = FILE_META_INFORMATION_GROUP_LENGTH
        while pos < end:
            group, element, vr, length = header(buf, pos)
            tag = group << 16 | element
            pos += 8
            if vr in LONG:
                length = LITTLE.u32(buf, pos)[0]
                pos += 4
            elif vr not in SHORT:
                raise UnusualError
            if tag <= previous or group != META_GROUP:
                raise UnusualError
            if tag == TRANSFER_SYNTAX_UID:
                uid = buf[pos : pos + length]
            if tag in wanted:
                found[tag] = (vr, pos, length)
            previous = tag
            pos += length
        if pos != end or not uid:
            raise UnusualError
        code = self._encodings.get(uid)
        if code is None:
            code = self._encodings[uid] = _encoding(uid)
        group, element, vr, _ = header(buf, pos)
        is_explicit = vr in SHORT or vr in LONG
        if code is not (ELE if is_explicit else ILE) or (
            (group, element) != (8, 0) and group << 16 | element not in VRS
        ):
            raise UnusualError
        return pos, is_explicit

    # the loop runs for every element, so that calls of functions would double its time
    def _explicit(  # noqa: C901
        self, descriptor: int, buf: bytes, pos: int, found: Found, equal: list[Span]
    ) -> tuple[bytes, int]:
        header, u32, short, long = LITTLE.header, LITTLE.u32, SHORT, LONG
        wanted, last, runs, spans = self._wanted, self._last, self._runs, self._spans
        get_run, get_span = runs.starts.get, spans.starts.get
        learned = [each for each in (runs, spans) if each.begin()]
        walk: list[Step] | None = [] if learned else None
        size = len(buf)
        room = 12
        previous = 0
        while True:
            if pos + room > size:
                if pos == size and room == 8:
                    break
                buf = _more(descriptor, buf, pos + 12)
                if len(buf) == size:  # the end of the file; only a short header can follow
                    if room == 8:
                        raise UnusualError
                    room = 8
                size = len(buf)
                continue
            group, element, vr, length = header(buf, pos)
            tag = group << 16 | element
            if tag > last:
                break
            if tag <= previous:
                raise UnusualError
            if walk is None:
                span = get_span(tag)
                if span is not None:
                    if buf.startswith(span.data, pos):
                        equal.append(span)
                        pos += span.size
                        previous = span.final
                        continue
                    spans.misses += 1
                run = get_run(tag)
                if run is not None:
                    if pos + run.size <= size and run.unpack(buf, pos) == run.headers:
                        pos += run.size
                        previous = run.final
                        continue
                    runs.misses += 1
            previous = tag
            start = pos
            if vr in short:
                pos += 8
            elif vr in long:
                length = u32(buf, pos + 8)[0]  # a StructError if the file ends
                pos += 12
                if length == UNDEFINED:
                    if tag in wanted:
                        raise UnusualError
                    buf, pos = _past(descriptor, buf, start, pos, tag, vr)
                    size = len(buf)
                    if walk is not None:
                        walk.append((tag, vr, start, 0, pos - start))
                    continue
            else:
                raise UnusualError
            if tag in wanted:
                if pos + length > size:
                    buf = _more(descriptor, buf, pos + length)
                    size = len(buf)
                    if pos + length > size:
                        raise UnusualError
                found[tag] = (vr, pos, length)
            if walk is not None:
                walk.append((tag, vr, start, pos - start, pos + length - start))
            pos += length
        if walk is not None:
            for each in learned:
                each.learn(walk, buf)
        return buf, pos

    def _implicit(self, descriptor: int, buf: bytes, pos: int, found: Found) -> tuple[bytes, int]:
        header, wanted, last = LITTLE.item, self._wanted, self._last
        size = len(buf)
        previous = 0
        while True:
            if pos + 8 > size:
                buf = _more(descriptor, buf, pos + 8)
                if len(buf) == size:
                    if pos != size:
                        raise UnusualError
                    break
                size = len(buf)
                continue
            group, element, length = header(buf, pos)
            tag = group << 16 | element
            if tag > last:
                break
            if tag <= previous:
                raise UnusualError
            previous = tag
            start = pos
            pos += 8
            if length == UNDEFINED:
                if tag in wanted:
                    raise UnusualError
                buf, pos = _past(descriptor, buf, start, pos, tag, None)
                size = len(buf)
                continue
            if tag in wanted:
                if pos + length > size:
                    buf = _more(descriptor, buf, pos + length)
                    size = len(buf)
                    if pos + length > size:
                        raise UnusualError
                found[tag] = (None, pos, length)
            pos += length
        return buf, pos

    def _decoded(self, buf: bytes, found: Found, spans: list[Span]) -> Row:
        self._source.charset = text = self._charset(buf, found)
        key = text, tuple(spans)
        base = self._bases.get(key)
        if base is None:
            if len(self._bases) >= _MOST:
                self._bases.clear()
            base = self._bases[key] = self._base(spans, text)
        row = base[0].copy()
        for tag, explicit_vr, raw in base[1]:
            row[self._columns[tag][0]] = self._value(tag, explicit_vr, raw, text)
        get = self._columns.get
        for tag, (vr, offset, length) in found.items():
            column = get(tag)
            if column is not None:
                row[column[0]] = self._value(tag, vr, buf[offset : offset + length], text)
        if len(self._columns) < len(self._tags):  # a tag occurs twice
            return tuple([row[self._columns[tag][0]] for tag in self._tags])
        return tuple(row)

    def _base(self, spans: list[Span], text: Charset) -> Base:
        """Return the values of equal elements; lists are decoded for each file, since users can change them."""
        row: list[Any] = [None] * len(self._tags)
        lists: list[tuple[int, bytes, bytes]] = []
        for span in spans:
            for tag, vr, start, end in span.elements:
                raw = span.data[start:end]
                value = self._value(tag, vr, raw, text)
                if isinstance(value, list):
                    lists.append((tag, vr, raw))
                else:
                    row[self._columns[tag][0]] = value
        return row, lists

    def _value(self, tag: int, vr: bytes | None, raw: bytes, text: Charset) -> Any:
        _, decoder, known = self._columns[tag]
        key = raw, vr, text
        if key in known:
            return known[key]
        if vr is not None:
            decoder = decode.LITTLE.get(vr)
        if decoder is None:
            raise UnusualError
        value = decoder(raw, tag, self._source)  # type: ignore[arg-type]  # the part of a source that decoders use
        if len(raw) < _REMEMBERED and not isinstance(value, list):
            if len(known) >= _MOST:
                known.clear()
            known[key] = value
        return value

    def _charset(self, buf: bytes, found: Found) -> Charset:
        entry = found.get(SPECIFIC_CHARACTER_SET)
        if entry is None:
            return DEFAULT
        _, offset, length = entry
        raw = buf[offset : offset + length]
        text = self._charsets.get(raw)
        if text is None:
            text = charset_of(buf, {SPECIFIC_CHARACTER_SET: entry}, DEFAULT)
            if text.problem:
                raise UnusualError
            self._charsets[raw] = text
        return text


class _Source:
    """The part of a `dcmgen.codec.source.Source` that decoders use. Values that need a repair are unusual."""

    charset = DEFAULT

    def note(self, kind: str, tag: int, message: str) -> None:
        raise UnusualError

    def text(self, raw: bytes, tag: int, pn: bool = False) -> str:
        text, problem = self.charset.read(raw, pn)
        if problem:
            raise UnusualError
        return text


def _encoding(uid: bytes) -> Any:
    syntax = TransferSyntax.of(uid.rstrip(b"\0 ").decode("latin-1"))
    return syntax.encoding if syntax.is_known and not syntax.is_deflated else None


def _more(descriptor: int, buf: bytes, end: int) -> bytes:
    """Return a buffer that extends at least to an offset, unless the file ends before it."""
    size = len(buf)
    if end - size > _FARTHEST:
        raise UnusualError
    os.lseek(descriptor, size, os.SEEK_SET)
    return buf + os.read(descriptor, max(end - size, size))


def _past(descriptor: int, buf: bytes, start: int, pos: int, tag: int, vr: bytes | None) -> tuple[bytes, int]:
    """Return the buffer, and the offset after an element of undefined length."""
    if tag == PIXEL_DATA:
        raise UnusualError
    while True:
        notes: list[Note] = []
        try:
            entry = scan.undefined(
                buf, pos, len(buf), vr in (None, b"UN"), LITTLE, notes, False, 1 << 62, start, tag, vr, {}
            )
        except IncompleteError:
            size = len(buf)
            buf = _more(descriptor, buf, size + 12)
            if len(buf) == size:
                raise UnusualError from None
            continue
        if notes:
            raise UnusualError
        return buf, entry[3][2]
