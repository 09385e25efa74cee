"""Access to the values, VRs and bytes of the elements of a dataset that was read.

Each dataset and item has a `Source`, which also stores its position in the data. The writer uses the position to copy
the bytes of a dataset or element that did not change.
"""

from __future__ import annotations

import gc

from dcmgen import dictionary
from dcmgen.codec import decode, scan
from dcmgen.codec.reading import Context
from dcmgen.codec.representation import EXAMINED, fits, resolve
from dcmgen.codec.scan import LAST, LONG, UNDEFINED, Bounded
from dcmgen.codec.transfer_syntax import ILE, Encoding, encoding
from dcmgen.dictionary.data.representations import VRS
from dcmgen.errors import LimitError, ReadError, RepairWarning
from dcmgen.model import access
from dcmgen.model.convert import path_part
from dcmgen.model.dataset import Dataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.charset import DEFAULT, Charset
from dcmgen.values.charset import charset as charset_named
from dcmgen.values.tags import (
    DOUBLE_FLOAT_PIXEL_DATA,
    FLOAT_PIXEL_DATA,
    ITEM,
    PIXEL_DATA,
    PIXEL_REPRESENTATION,
    SPECIFIC_CHARACTER_SET,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from typing import Any

    from dcmgen.codec.scan import Note, Table
    from dcmgen.model.store import Store

PIXELS = frozenset((FLOAT_PIXEL_DATA, DOUBLE_FLOAT_PIXEL_DATA, PIXEL_DATA))
_PIXEL_VRS = (b"OB", b"OW")
"""VRs of Pixel Data, whose fragments may be values; so may those of UN."""
_LARGE = 1 << 20
"""Number of bytes of a sequence from which the garbage collector is paused while its items are created."""
_SMALL = 1 << 16
"""Maximum number of bytes of a value that `Source.prepare` decodes."""
_PICKLED_LEVELS = 16
"""Number of enclosing sources that are pickled with a source, not before it."""
_new, _append, _dataset = object.__new__, list.append, access.from_store
_CODES = {vr: vr.encode() for vr in {*VRS.values(), "UN"} if len(vr) == 2}


class Source:
    """Decodes the raw entries of one dataset; implements `dcmgen.model.source.Source`.

    Offsets are in bytes from the start of the buffer of `context`.

    Attributes
    ----------
    context : Context
        Properties shared with the other datasets in the buffer.
    charset : Charset
        Character set of the dataset.
    parent : Source or None
        Source of the dataset that contains the item; None for a root dataset.
    tag, index : int
        Tag of the sequence that contains the item, and index of the item.
    depth : int
        Number of enclosing sequences.
    header : int
        Offset of the header of the item.
    start, stop : int
        Offsets between which the elements are. `stop` is -1 if `table` does not contain all of them.
    end : int
        Offset after the item and its delimiter.
    table : dict
        Entries of the dataset; the same object as in its store.
    count : int
        Number of elements that were read.
    """

    __slots__ = (
        "charset",
        "context",
        "count",
        "depth",
        "end",
        "header",
        "index",
        "parent",
        "start",
        "stop",
        "table",
        "tag",
    )

    charset: Charset
    context: Context
    count: int
    depth: int
    end: int
    header: int
    index: int
    parent: Source | None
    start: int
    stop: int
    table: Table
    tag: int

    @classmethod
    def root(cls, context: Context, text: Charset, table: Table, start: int, stop: int) -> Source:
        """Return the source of a root dataset."""
        source = cls.__new__(cls)
        source.context = context
        source.charset = text
        source.parent = None
        source.tag = source.index = source.depth = source.header = 0
        source.table = table
        source.count = len(table)
        source.start = start
        source.stop = stop
        source.end = stop
        return source

    def __reduce__(self) -> tuple[Any, ...]:
        # the pickler calls itself for the parent; with some of the enclosing sources already pickled, it stops there
        above: list[Source] = []
        source = self
        while source.depth > _PICKLED_LEVELS and source.parent is not None:
            source = source.parent
            if not source.depth % _PICKLED_LEVELS:
                above.append(source)
        return _restored, (above[::-1] or None, tuple([getattr(self, name) for name in Source.__slots__]))

    # ---- methods of the protocol

    def value(self, dataset: Store, tag: int, entry: Any) -> Any:
        """Return the value of an element as a dataset stores it."""
        vr, offset, length = entry if len(entry) == 3 else entry[:3]
        context = self.context
        decoder = context.decoders.get(vr)
        if decoder is None or length < 0:
            if vr == b"SQ":
                return self._sequence(tag, entry)
            if vr is None or vr == b"UN":
                name = self.vr(dataset, tag, entry)
                vr = _CODES.get(name) or name.encode("latin-1")
                if vr == b"SQ":
                    known = VRS.get(tag, "SQ")
                    if known != "SQ" and length < 0:
                        self.note("vr", tag, f"{known} of undefined length contains items; read as SQ")
                    return self._sequence(tag, entry)
            if length < 0:
                if entry[3][1] > offset or vr == b"UN" or vr in _PIXEL_VRS:
                    return self.bytes(tag, entry)
                self.note("undefined length", tag, f"{vr.decode()} must have a defined length; read as empty")
                length = 0
            decoder = context.decoders.get(vr, decode.octets)
        raw = context.buf[offset : offset + length]
        if len(raw) != length:
            raw = self.bytes(tag, entry)
        return decoder(raw, tag, self)

    def prepare(self, dataset: Store) -> None:
        """Decode the sequences and small values of a dataset, before all of them are accessed.

        Does nothing in strict mode, because decoding a value may raise an error.
        """
        context = self.context
        if context.reading.options.strict:
            return
        values = access.values(dataset)
        decoders, buf = context.decoders, context.buf
        size = len(buf)
        for tag, entry in access.entries(dataset).items():
            if type(entry) is tuple and len(entry) == 3 and tag not in values:
                vr, offset, length = entry
                decoder = decoders.get(vr)
                if offset + length > size:
                    continue
                if decoder is not None:
                    if length <= _SMALL:
                        values.setdefault(tag, decoder(buf[offset : offset + length], tag, self))
                elif vr == b"SQ" and self.depth < context.max_depth:
                    values.setdefault(tag, self._sequence(tag, entry))

    def vr(self, dataset: Store, tag: int, entry: Any) -> str:
        """Return the VR of an element.

        If it is not in the data, it is the VR of the dictionary; one of several VRs is chosen by other elements.
        """
        read: bytes | None = entry[0]
        if read is not None and read != b"UN":
            return read.decode("latin-1")
        known = VRS.get(tag)
        if not known:
            if read is not None and not self.context.reading.options.resolve_un:
                return "SQ" if entry[2] < 0 else "UN"
            if tag & 0x10000 and tag & 0xFF00:
                from dcmgen.model.private_dictionary import private_vr

                known = private_vr(dataset, tag)
                if known and (length := entry[2]) >= 0:
                    head = self.bytes(tag, (None, entry[1], min(length, EXAMINED)))
                    known = known if fits(known, length, head) else ""
            else:
                known = dictionary.vr_of(tag)
            if not known:
                return "SQ" if entry[2] < 0 and tag not in PIXELS else "UN"
        elif read is not None and not self.context.reading.options.resolve_un:
            return "SQ" if entry[2] < 0 else "UN"
        if len(known) > 2:
            if entry[2] < 0 and known == "OB or OW":
                return "OB"
            return resolve(known, dataset, tag, self.signed(), self.context.encoding.implicit)
        # only sequences and fragments have undefined length
        if entry[2] < 0 and known not in ("OB", "OW") and (entry[3][1] > entry[1] or known == "UN"):
            return "SQ"
        return known

    def bytes(self, tag: int, entry: Any) -> bytes:
        """Return the bytes of an element's value field, without the delimiter of an undefined length."""
        offset, length = entry[1], entry[2]
        if length < 0:
            length = entry[3][1] - offset
        try:
            return self.context.read(offset, length)
        except ReadError as error:
            error.tag_path = error.tag_path or self.path(tag)
            raise

    def span(self, tag: int, entry: Any) -> tuple[Source, int, int]:
        """Return the position of an element's value field.

        Returns
        -------
        source : Source
            This object. Pass `offset` to its methods `read`, `read_into`, `view` and `map`.
        offset, length : int
            Position of the value field in bytes, without the delimiter of an undefined length.
        """
        return self, entry[1], entry[2] if entry[2] >= 0 else entry[3][1] - entry[1]

    # ---- other methods

    @property
    def encoding(self) -> Encoding:
        """Encoding of the elements."""
        return self.context.encoding

    def read(self, offset: int, length: int) -> builtins.bytes:
        """Return bytes at an offset, which is in the same buffer as the offset that `span` returns.

        Raises
        ------
        TruncatedError
            If the data end before `length` bytes.
        FileChangedError
            If the file has changed since it was read.
        """
        return self.context.read(offset, length)

    def view(self, offset: int, length: int) -> memoryview:
        """Return the bytes at an offset; bytes in memory are not copied.

        The view is shorter than `length` if the data end earlier. Offsets are those of `read`.
        """
        context = self.context
        if offset + length <= len(context.buf):
            return memoryview(context.buf)[offset : offset + length]
        return context.reading.data.view(context.base + offset, length)

    def map(self, offset: int, length: int) -> memoryview:
        """Return the bytes at an offset as `view` does, but map bytes of a file into memory."""
        return self.context.reading.data.map(self.context.base + offset, length)

    def read_into(self, offset: int, out: memoryview) -> None:
        """Fill `out` with the bytes at an offset; offsets and errors are those of `read`."""
        context = self.context
        end = offset + len(out)
        if end <= len(context.buf):
            out[:] = memoryview(context.buf)[offset:end]
        else:
            context.reading.data.read_into(context.base + offset, out)

    def hold(self) -> None:
        """Keep the file open for many reads."""
        self.context.reading.data.hold()

    @property
    def size(self) -> int:
        """Offset at which the data end."""
        return self.context.reading.data.size - self.context.base

    @property
    def transfer_syntax(self) -> str:
        """UID of the transfer syntax in which the data were read; empty if it is unknown."""
        return self.context.reading.syntax

    @property
    def has_undefined_length(self) -> bool:
        """Whether this is an item that was read with undefined length (PS3.5 7.5.1)."""
        return self.parent is not None and self.read(self.header + 4, 4) == b"\xff\xff\xff\xff"

    def extent(self, entry: Any) -> tuple[int, int]:
        """Return the offset of an element's header and the offset after the element."""
        if len(entry) > 3:
            return entry[3][0], entry[3][2]
        vr, offset, length = entry
        return offset - (12 if vr in LONG else 8), offset + length

    def path(self, tag: int = 0) -> str:
        """Return the path of an element, such as ``BeamSequence[0].BeamName``."""
        names = [path_part(tag)] if tag else []
        source = self
        while source.parent is not None:
            names.append(path_part(source.tag, source.index))
            source = source.parent
        return ".".join(reversed(names))

    def note(self, kind: str, tag: int, message: str, category: type[RepairWarning] = RepairWarning) -> None:
        """Record a problem in a value that is being decoded."""
        entry = self.table.get(tag)
        offset = entry[1] if isinstance(entry, tuple) else 0
        self.context.reading.repair(kind, self.path(tag), self.context.base + offset, message, category)

    def notes(self, found: list[Note]) -> None:
        """Record the problems that a scan of this dataset found."""
        for kind, tag, offset, message in found:
            self.context.reading.repair(kind, self.path(tag), self.context.base + offset, message)
        self.context.reading.repairs.omitted += getattr(found, "omitted", 0)

    def text(self, raw: builtins.bytes, tag: int, pn: bool = False) -> str:
        """Decode text that the Python codec of the character set cannot decode, such as text with escape sequences."""
        text, problem = self.charset.read(raw, pn)
        if problem:
            self.note("character set", tag, problem)
        return text

    def signed(self) -> bool | None:
        """Return whether Pixel Representation was 1 in the nearest enclosing dataset that contains it, or None."""
        source = self.parent
        while source is not None:
            entry = source.table.get(PIXEL_REPRESENTATION)
            if isinstance(entry, tuple):
                return source.context.read(entry[1], entry[2])[:2] in (b"\1\0", b"\0\1")
            source = source.parent
        return None

    def _sequence(self, tag: int, entry: Any) -> Sequence[Any]:
        context = self.context
        if self.depth >= context.max_depth:
            raise self._too_deep(tag, entry)
        start, length = entry[1], entry[2]
        stop = start + length if length >= 0 else entry[3][1]
        if stop - start > _LARGE and gc.isenabled():
            gc.disable()  # a million new items would be traversed again and again
            try:
                return self._sequence(tag, entry)
            finally:
                gc.enable()
        buf = context.buf
        code = context.encoding
        if (
            code.implicit
            or entry[0] == b"UN"
            or stop > len(buf)
            or scan.ORDERS.get(buf[start : start + 4], code.layout) is not code.layout
        ):
            context = self._inner(tag, entry, stop)
            start, stop = (0, len(context.buf)) if context.buf is not buf else (start, stop)
            buf = context.buf
            code = context.encoding
        layout, run, extents = code.layout, code.scan, context.extents
        header = layout.item
        notes: list[Note] = []
        text = self.charset
        depth = self.depth + 1
        index = 0
        pos = start
        sequence: Sequence[Any] = Sequence()
        while pos + 8 <= stop:  # the common case; _irregular handles undefined lengths and errors
            group, element, length = header(buf, pos)
            first = pos + 8
            last = first + length
            table: Table = {}
            if (
                length == UNDEFINED
                or group << 16 | element != ITEM
                or last > stop
                or run(buf, first, last, table, layout, LAST, notes, False, last, extents) != last
                or notes
            ):
                return self._irregular(context, tag, start, stop)
            source = _new(Source)
            source.context = context
            source.charset = text
            if SPECIFIC_CHARACTER_SET in table and not context.overridden:
                source.charset = charset_of(buf, table, text)
            source.parent = self
            source.tag = tag
            source.index = index
            source.depth = depth
            source.table = table
            source.count = len(table)
            source.header = pos
            source.start = first
            source.stop = source.end = pos = last
            _append(sequence, _dataset(Dataset, table, {}, source))
            index += 1
        if pos != stop:
            return self._irregular(context, tag, start, stop)
        return sequence

    def _too_deep(self, tag: int, entry: Any) -> LimitError:
        context = self.context
        return LimitError(
            f"sequences are nested more than {context.reading.options.max_depth} deep",
            path=context.reading.name,
            tag_path=self.path(tag)[-300:],
            offset=context.base + entry[1],
            advice="Raise the limit with dcmread(..., max_depth=)",
        )

    def _inner(self, tag: int, entry: Any, stop: int) -> Context:
        """Return the context of items that are outside of the buffer, or that may be in another encoding."""
        context = self.context
        start = entry[1]
        buf, base, extents = context.buf, context.base, context.extents
        if stop > len(buf):
            buf = self.bytes(tag, entry)
            base += start
            start, stop, extents = 0, len(buf), {}
        code = expected = context.encoding
        if entry[0] == b"UN":
            expected = ILE
        is_implicit, layout = scan.item_encoding(buf, start, stop, expected.implicit, code.layout)
        code = encoding(is_implicit, layout.big)
        if code is not expected and start + 8 < stop:
            context.reading.repair(
                "mixed encoding", self.path(tag), base + start, f"the items are {code!r}, not {expected!r}"
            )
        if code is context.encoding and buf is context.buf:
            return context
        return Context(context.reading, buf, base, code, extents)

    def _irregular(self, context: Context, tag: int, start: int, stop: int) -> Sequence[Any]:
        """Return a sequence with items of undefined length, or with errors to correct."""
        buf, code = context.buf, context.encoding
        notes = Bounded()
        found = scan.items(buf, start, stop, code.layout, code.scan, notes, tag, context.extents)
        members: list[Any] = []
        for index, (table, header, first, last, end) in enumerate(found):
            text = self.charset
            if SPECIFIC_CHARACTER_SET in table and not context.overridden:
                text = charset_of(buf, table, text)
            source = Source.root(context, text, table, first, last)
            source.parent, source.tag, source.index, source.depth = self, tag, index, self.depth + 1
            source.header, source.end = header, end
            members.append(access.from_store(Dataset, table, {}, source))
        if notes:
            from bisect import bisect_right

            for kind, inner, offset, message in notes:
                index = bisect_right(found, offset, key=_header) - 1
                path = self.path(tag) if kind == "item" or index < 0 else access.source(members[index]).path(inner)
                context.reading.repair(kind, path, context.base + offset, message)
        context.reading.repairs.omitted += notes.omitted
        sequence: Sequence[Any] = Sequence()
        list.extend(sequence, members)
        return sequence


def _restored(_above: list[Source] | None, values: tuple[Any, ...]) -> Source:
    source = _new(Source)
    for name, value in zip(Source.__slots__, values, strict=True):
        setattr(source, name, value)
    return source


def _header(item: Any) -> int:
    return item[1]  # type: ignore[no-any-return]


def charset_of(buf: bytes, table: Table, inherited: Charset) -> Charset:
    """Return the character set of the Specific Character Set in a table, or `inherited` if it is not there."""
    entry = table.get(SPECIFIC_CHARACTER_SET)
    if not isinstance(entry, tuple) or entry[2] < 0:
        return inherited
    offset, length = entry[1], entry[2]
    terms = buf[offset : offset + length].decode("latin-1").strip(" \0")
    if not terms:
        return DEFAULT
    return charset_named(tuple([term.strip(" \0") for term in terms.split("\\")]))
