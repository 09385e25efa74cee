"""The store's source: values, representations and bytes of elements as they were read.

A `Source` belongs to one dataset and knows its extent, so that what did not change can be written as the bytes it was.
"""

from __future__ import annotations

from bisect import bisect_right

from dcmgen import dictionary
from dcmgen.codec import decode, scan
from dcmgen.codec.reading import Context
from dcmgen.codec.representation import resolve
from dcmgen.codec.scan import LAST, LONG, UNDEFINED
from dcmgen.codec.transfer_syntax import Encoding, encoding
from dcmgen.dictionary.data.representations import VRS
from dcmgen.errors import LimitError, ReadError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset
from dcmgen.model.private_dictionary import private_vr
from dcmgen.model.sequence import Sequence
from dcmgen.values.charset import DEFAULT, Charset
from dcmgen.values.charset import charset as charset_named
from dcmgen.values.tag import Tag
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
_SMALL = 1 << 16
"""Values up to this many bytes are decoded ahead of being asked for by one who asks for all."""
_new, _append, _dataset = object.__new__, list.append, access.from_store
_CODES = {vr: vr.encode() for vr in {*VRS.values(), "UN"} if len(vr) == 2}


class Source:
    """Decodes the raw entries of one dataset; implements `dcmgen.model.source.Source`.

    Attributes
    ----------
    context : Context
        What it shares with all datasets in its buffer.
    charset : Charset
        Its character set.
    parent : Source or None
        Of the dataset that holds the item; `tag` is the sequence, `index` the item's number, `depth` how many
        sequences are around it.
    header, start, stop, end : int
        Place of the item's header, span of its elements, place behind it (and its delimiter). `stop` is -1 where the
        table does not hold all elements that were read over.
    table : dict
        The entries: the dataset's own.
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
        """The source of a dataset that is no item."""
        made = cls.__new__(cls)
        made.context = context
        made.charset = text
        made.parent = None
        made.tag = made.index = made.depth = made.header = 0
        made.table = table
        made.count = len(table)
        made.start = start
        made.stop = stop
        made.end = stop
        return made

    # ---- the protocol

    def value(self, dataset: Store, tag: int, entry: Any) -> Any:
        """The value of an element as the model holds it."""
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
                    return self._sequence(tag, entry)
            if length < 0:
                return self.bytes(tag, entry)
            decoder = context.decoders.get(vr, decode.octets)
        raw = context.buf[offset : offset + length]
        if len(raw) != length:
            raw = self.bytes(tag, entry)
        return decoder(raw, tag, self)

    def prepare(self, dataset: Store) -> None:
        """Decode the sequences and small values of a dataset at once, for someone who will look at all of them.

        Nothing is decoded in strict mode, in which a value may raise.
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
        """The VR of an element; where the encoding has none, the dictionary's, ambiguity resolved."""
        read: bytes | None = entry[0]
        if read is not None and read != b"UN":
            return read.decode("latin-1")
        known = VRS.get(tag)
        if known is None:
            if read is not None and not self.context.reading.options.resolve_un:
                return "SQ" if entry[2] < 0 else "UN"
            known = private_vr(dataset, tag) if tag & 0x10000 and tag & 0xFF00 else dictionary.vr_of(tag)
            if not known:
                return "SQ" if entry[2] < 0 and tag not in PIXELS else "UN"
        elif read is not None and not self.context.reading.options.resolve_un:
            return "SQ" if entry[2] < 0 else "UN"
        if len(known) > 2:
            if entry[2] < 0 and known == "OB or OW":
                return "OB"
            return resolve(known, dataset, tag, self.signed(), self.context.encoding.implicit)
        if entry[2] < 0 and known not in ("OB", "OW"):  # only sequences and fragments have no defined length
            return "SQ"
        return known

    def bytes(self, tag: int, entry: Any) -> bytes:
        """The bytes of an element's value field; of one of undefined length without its delimiter."""
        offset, length = entry[1], entry[2]
        if length < 0:
            length = entry[3][1] - offset
        try:
            return self.context.read(offset, length)
        except ReadError as error:
            error.tag_path = error.tag_path or self.path(tag)
            raise

    def span(self, tag: int, entry: Any) -> tuple[Source, int, int]:
        """Where the value field lies: (this source, whose ``read``, ``read_into`` and ``view`` take the offset, offset, length)."""
        return self, entry[1], entry[2] if entry[2] >= 0 else entry[3][1] - entry[1]

    # ---- beyond the protocol

    @property
    def encoding(self) -> Encoding:
        """How the elements are encoded."""
        return self.context.encoding

    def read(self, offset: int, length: int) -> builtins.bytes:
        """The bytes at an offset as `span` gives it.

        Raises
        ------
        TruncatedError
            Fewer are there.
        FileChangedError
            The file is no longer what it was.
        """
        return self.context.read(offset, length)

    def view(self, offset: int, length: int) -> memoryview:
        """The bytes at an offset as `span` gives it, as a view on memory: mapped, where they are in a file."""
        context = self.context
        if offset + length <= len(context.buf):
            return memoryview(context.buf)[offset : offset + length]
        return context.reading.data.view(context.base + offset, length)

    def read_into(self, offset: int, out: memoryview) -> None:
        """Fill `out` with the bytes at an offset as `span` gives it; errors are those of `read`."""
        context = self.context
        end = offset + len(out)
        if end <= len(context.buf):
            out[:] = memoryview(context.buf)[offset:end]
        else:
            context.reading.data.read_into(context.base + offset, out)

    def hold(self) -> None:
        """Keep the file open, because many parts of it will be read."""
        self.context.reading.data.hold()

    @property
    def size(self) -> int:
        """The offset at which the data end."""
        return self.context.reading.data.size - self.context.base

    @property
    def transfer_syntax(self) -> str:
        """UID of the transfer syntax in which the data were read; empty if it has no UID."""
        return self.context.reading.syntax

    def extent(self, entry: Any) -> tuple[int, int]:
        """Start of an element's header, and the place behind the element."""
        if len(entry) > 3:
            return entry[3][0], entry[3][2]
        vr, offset, length = entry
        return offset - (12 if vr in LONG else 8), offset + length

    def path(self, tag: int = 0) -> str:
        """Where an element is: ``BeamSequence[0].BeamName``."""
        names = [dictionary.keyword_for_tag(tag) or str(Tag(tag))] if tag else []
        source = self
        while source.parent is not None:
            names.append(f"{dictionary.keyword_for_tag(source.tag) or Tag(source.tag)}[{source.index}]")
            source = source.parent
        return ".".join(reversed(names))

    def note(self, kind: str, tag: int, message: str) -> None:
        """Report something odd about a value that is being decoded."""
        entry = self.table.get(tag)
        offset = entry[1] if isinstance(entry, tuple) else 0
        self.context.reading.repair(kind, self.path(tag), self.context.base + offset, message)

    def notes(self, found: list[Note]) -> None:
        """Report what a scan of this dataset, or of a sequence in it, met."""
        for kind, tag, offset, message in found:
            self.context.reading.repair(kind, self.path(tag), self.context.base + offset, message)

    def text(self, raw: builtins.bytes, tag: int, pn: bool = False) -> str:
        """Decode text that the plain codec cannot decode."""
        text, problem = self.charset.read(raw, pn)
        if problem:
            self.note("character set", tag, problem)
        return text

    def signed(self) -> bool | None:
        """Pixel Representation of the nearest dataset around that has one, as it was read."""
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
        buf = context.buf
        if stop > len(buf) or entry[0] == b"UN":
            context = self._inner(tag, entry, stop)
            start, stop = (0, len(context.buf)) if context.buf is not buf else (start, stop)
            buf = context.buf
        code = context.encoding
        layout, run = code.layout, code.scan
        header = layout.item
        notes: list[Note] = []
        text = self.charset
        depth = self.depth + 1
        index = 0
        pos = start
        sequence: Sequence[Any] = Sequence()
        while pos + 8 <= stop:  # the common case, item by item; whatever is out of order is left to _irregular
            group, element, length = header(buf, pos)
            first = pos + 8
            last = first + length
            table: Table = {}
            if (
                length == UNDEFINED
                or group << 16 | element != ITEM
                or last > stop
                or run(buf, first, last, table, layout, LAST, notes, False, last) != last
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
        """The context of items that lie beyond the buffer, or in UN."""
        context = self.context
        start = entry[1]
        buf, base = context.buf, context.base
        if stop > len(buf):
            buf = self.bytes(tag, entry)
            base += start
            start = 0
        code = context.encoding
        if entry[0] == b"UN":
            code = encoding(True, scan.inside(buf, start, code.layout).big)
        return Context(context.reading, buf, base, code)

    def _irregular(self, context: Context, tag: int, start: int, stop: int) -> Sequence[Any]:
        """Items of undefined length, and items that have something to be mended."""
        buf, code = context.buf, context.encoding
        notes: list[Note] = []
        found = scan.items(buf, start, stop, code.layout, code.scan, notes, tag)
        if notes and (mended := _rescan(found, buf, stop, code, notes)) is not None:
            code, found, notes = mended
            context = Context(context.reading, buf, context.base, code)
        members: list[Any] = []
        for index, (table, header, first, last, end) in enumerate(found):
            text = self.charset
            if SPECIFIC_CHARACTER_SET in table and not context.overridden:
                text = charset_of(buf, table, text)
            source = Source.root(context, text, table, first, last)
            source.parent, source.tag, source.index, source.depth = self, tag, index, self.depth + 1
            source.header, source.end = header, end
            members.append(access.from_store(Dataset, table, {}, source))
        for kind, inner, offset, message in notes:
            index = bisect_right(found, offset, key=_header) - 1
            path = self.path(tag) if kind == "item" or index < 0 else access.source(members[index]).path(inner)
            context.reading.repair(kind, path, context.base + offset, message)
        sequence: Sequence[Any] = Sequence()
        list.extend(sequence, members)
        return sequence


def _header(item: Any) -> int:
    return item[1]  # type: ignore[no-any-return]


def _rescan(found: list[Any], buf: bytes, stop: int, code: Encoding, notes: list[Note]) -> Any:
    """Try explicit VR where implicit VR makes no sense of items that look explicit."""
    if not code.implicit or not found or not any(kind in ("truncated", "remainder", "item") for kind, *_ in notes):
        return None
    first = found[0][2]
    if not known_vr(buf[first + 4 : first + 6]):
        return None
    other = encoding(False, code.big)
    again: list[Note] = [("mixed encoding", 0, first, "items of an implicit VR dataset are in explicit VR")]
    better = scan.items(buf, found[0][1], stop, other.layout, other.scan, again, 0)
    return other, better, again


def known_vr(vr: bytes) -> bool:
    """Whether two bytes are a VR of the standard."""
    return vr in scan.SHORT or vr in scan.LONG


def charset_of(buf: bytes, table: Table, inherited: Charset) -> Charset:
    """The character set that a table's own Specific Character Set names."""
    entry = table.get(SPECIFIC_CHARACTER_SET)
    if not isinstance(entry, tuple) or entry[2] < 0:
        return inherited
    offset, length = entry[1], entry[2]
    terms = buf[offset : offset + length].decode("latin-1").strip(" \0")
    if not terms:
        return DEFAULT
    return charset_named(tuple([term.strip(" \0") for term in terms.split("\\")]))
