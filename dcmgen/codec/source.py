"""The store's source: values, representations and bytes of elements as they were read.

A `Reading` stands for one call of the reader: where the bytes come from, its options, and what it had to mend. A
`Context` is shared by the items of one sequence (or is that of the root): buffer, encoding, character set. A `Source`
belongs to one dataset and knows its extent, so that what did not change can be written as the bytes it was.
"""

from __future__ import annotations

import warnings
from bisect import bisect_right

from dcmgen import dictionary
from dcmgen.codec import decode, scan
from dcmgen.codec.origin import Origin, demand
from dcmgen.codec.representation import private_vr, resolve
from dcmgen.codec.scan import LONG
from dcmgen.codec.syntax import Encoding, encoding
from dcmgen.dictionary.elements import VRS
from dcmgen.errors import DecodeError, LimitError, ReadError, RepairWarning, TruncatedError
from dcmgen.model.dataset import Dataset
from dcmgen.model.sequence import Sequence
from dcmgen.values.charset import DEFAULT, Charset, charset
from dcmgen.values.tag import Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from typing import Any

    from dcmgen.codec.decode import Decoder
    from dcmgen.codec.scan import Note, Table
    from dcmgen.model.dataset import BaseDataset

SPECIFIC_CHARACTER_SET = 0x00080005
PIXEL_REPRESENTATION = 0x00280103
_CODES = {vr: vr.encode() for vr in {*VRS.values(), "UN"} if len(vr) == 2}


class Repair:
    """Something that was wrong in the data and was mended.

    Attributes
    ----------
    kind : str
        One word or two: ``"truncated"``, ``"missing delimiter"``, ``"duplicate"``, …
    path : str
        The element, as a path of keywords and item numbers; empty for the data as a whole.
    offset : int
        Byte offset in the file (in the inflated data, where they were deflated).
    message : str
        What was met and what was done.
    """

    __slots__ = ("kind", "message", "offset", "path")

    def __init__(self, kind: str, path: str, offset: int, message: str) -> None:
        self.kind = kind
        self.path = path
        self.offset = offset
        self.message = message

    def __repr__(self) -> str:
        return f"Repair({self.kind!r}, {self.path!r}, {self.offset}, {self.message!r})"

    def __str__(self) -> str:
        place = f"{self.path}, byte {self.offset}" if self.path else f"byte {self.offset}"
        return f"{place}: {self.message}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Repair):
            return NotImplemented
        return (self.kind, self.path, self.offset) == (other.kind, other.path, other.offset)

    def __hash__(self) -> int:
        return hash((self.kind, self.path, self.offset))


class Options:
    """What a caller asked of a reading.

    Attributes
    ----------
    strict : bool
        Raise at the first thing that is wrong.
    max_depth : int
        Greatest nesting of sequences that is opened.
    max_elements : int
        Greatest number of elements of one dataset or sequence.
    max_inflated : int
        How many times larger deflated data may become.
    resolve_un : bool
        Give elements of VR UN the VR the dictionary knows.
    override : Charset or None
        Character set that replaces all that the data name.
    """

    __slots__ = ("max_depth", "max_elements", "max_inflated", "override", "resolve_un", "strict")

    def __init__(
        self,
        strict: bool = False,
        max_depth: int = 256,
        max_elements: int = 10_000_000,
        max_inflated: int = 1_100,
        resolve_un: bool = True,
        override: Charset | None = None,
    ) -> None:
        self.strict = strict
        self.max_depth = max_depth
        self.max_elements = max_elements
        self.max_inflated = max_inflated
        self.resolve_un = resolve_un
        self.override = override

    def __reduce__(self) -> tuple[Any, ...]:
        return Options, tuple(
            getattr(self, name)
            for name in ("strict", "max_depth", "max_elements", "max_inflated", "resolve_un", "override")
        )


class Reading:
    """One call of the reader.

    Attributes
    ----------
    origin : Origin
        Of the whole file.
    data : Origin
        Of the dataset: the same, or what was inflated.
    start : int
        Where the dataset begins in the file.
    syntax : str
        UID of the transfer syntax that was named.
    options : Options
        What the caller asked for.
    repairs : list of Repair
        What was mended so far; grows as values are looked at.
    """

    __slots__ = ("_warned", "data", "deflated", "options", "origin", "repairs", "start", "syntax")

    def __init__(self, origin: Origin, options: Options) -> None:
        self.origin = origin
        self.data = origin
        self.options = options
        self.repairs: list[Repair] = []
        self.start = 0
        self.syntax = ""
        self.deflated = False
        self._warned: set[str] = set()

    @property
    def name(self) -> str | None:
        """The file's name, where it has one."""
        return self.origin.name or None

    def repair(self, kind: str, path: str, offset: int, message: str) -> None:
        """Note something that was mended; in strict mode it is an error."""
        if self.options.strict:
            error = {"truncated": TruncatedError, "number": DecodeError, "length": DecodeError}.get(kind, ReadError)
            raise error(
                message, path=self.name, tag_path=path, offset=offset, advice="Reading without strict=True mends this"
            )
        found = Repair(kind, path, offset, message)
        if found in self.repairs[-50:]:  # two views or threads may decode the same value
            return
        self.repairs.append(found)
        if kind not in self._warned:
            self._warned.add(kind)
            name = f"{self.name}: " if self.name else ""
            warnings.warn(f"{name}{found} (further ones of this kind are in ds.repairs)", RepairWarning, stacklevel=4)

    def __getstate__(self) -> tuple[Any, ...]:
        data = None if self.data is self.origin else self.data
        return self.origin, data, self.options, self.repairs, self.start, self.syntax, self.deflated

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.origin, data, self.options, self.repairs, self.start, self.syntax, self.deflated = state
        self.data = data or self.origin
        self._warned = {repair.kind for repair in self.repairs}


class Context:
    """What the items of one sequence, or the root alone, have in common.

    Attributes
    ----------
    buf : bytes
        The encoded elements; of a root read lazily, only the beginning.
    base : int
        Offset of `buf` in the data.
    whole : bool
        Whether `buf` holds everything.
    """

    __slots__ = ("base", "buf", "codes", "decoders", "depth", "encoding", "parent", "reading", "signed", "tag", "whole")

    def __init__(
        self,
        reading: Reading,
        buf: bytes,
        base: int,
        code: Encoding,
        whole: bool = True,
        parent: Source | None = None,
        tag: int = 0,
        signed: bool | None = None,
    ) -> None:
        self.reading = reading
        self.buf = buf
        self.base = base
        self.encoding = code
        self.whole = whole
        self.parent = parent
        self.tag = tag
        self.depth: int = parent.context.depth + 1 if parent is not None else 0
        self.signed = signed
        self.decoders: dict[bytes, Decoder] = decode.BIG if code.big else decode.LITTLE

    def __getstate__(self) -> tuple[Any, ...]:
        # bytes that can be read again need not travel
        buf = self.buf if self.base or type(self.reading.data).__name__ == "BytesOrigin" else len(self.buf)
        return self.reading, buf, self.base, self.encoding, self.whole, self.parent, self.tag, self.depth, self.signed

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        self.reading, buf, self.base, self.encoding, self.whole, self.parent, self.tag, self.depth, self.signed = state
        self.buf = buf if isinstance(buf, bytes) else demand(self.reading.data, 0, buf)
        self.decoders = decode.BIG if self.encoding.big else decode.LITTLE

    def read(self, offset: int, length: int) -> bytes:
        """Bytes at an offset of the buffer or beyond it."""
        buf = self.buf
        if offset + length <= len(buf):
            return buf[offset : offset + length]
        return demand(self.reading.data, self.base + offset, length)


class Source:
    """Decodes the raw entries of one dataset; implements `dcmgen.model.source.Source`.

    Attributes
    ----------
    context : Context
        What it shares with its siblings.
    charset : Charset
        Its character set; `codec` is the Python codec where there are no code extensions.
    index : int
        Number of the item; 0 for a root.
    header, start, stop, end : int
        Place of the item's header, span of its elements, place behind it (and its delimiter). `stop` is -1 where the
        table does not hold all elements that were read over.
    table : dict
        The entries: the dataset's own ``_raw``.
    count : int
        Number of elements that were read.
    """

    __slots__ = ("charset", "codec", "context", "count", "end", "header", "index", "start", "stop", "table")

    def __init__(
        self, context: Context, text: Charset, index: int, table: Table, header: int, start: int, stop: int, end: int
    ) -> None:
        self.context = context
        self.charset = text
        self.codec = "extended" if text.extensions else text.codec
        self.index = index
        self.table = table
        self.count = len(table)
        self.header = header
        self.start = start
        self.stop = stop
        self.end = end

    # ---- the protocol

    def value(self, dataset: BaseDataset, tag: int, entry: Any) -> Any:
        """The value of an element as the model holds it."""
        context = self.context
        vr = entry[0]
        if vr is None or vr == b"UN":
            name = self.vr(dataset, tag, entry)
            vr = _CODES.get(name) or name.encode()
        if vr == b"SQ" or (entry[2] < 0 and vr == b"UN"):
            return self._sequence(dataset, tag, entry)
        offset = entry[1]
        length = entry[2]
        if length < 0:
            return self.bytes(tag, entry)
        raw = context.buf[offset : offset + length]
        if len(raw) != length:
            raw = self.bytes(tag, entry)
        decoder = context.decoders.get(vr, decode.octets)
        return decoder(raw, tag, self)

    def vr(self, dataset: BaseDataset, tag: int, entry: Any) -> str:
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
                return "SQ" if entry[2] < 0 and not _is_pixels(tag) else "UN"
        elif read is not None and not self.context.reading.options.resolve_un:
            return "SQ" if entry[2] < 0 else "UN"
        if len(known) > 2:
            if entry[2] < 0 and known == "OB or OW":
                return "OB"
            return resolve(known, dataset, tag, self.context.signed, self.context.encoding.implicit)
        if read is not None and known != "SQ" and entry[2] < 0:
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
        """Where the value field lies: (an object with ``read`` and ``view``, offset, length)."""
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

    def extent(self, entry: Any) -> tuple[int, int]:
        """Start of an element's header, and the place behind the element."""
        if len(entry) > 3:
            return entry[3][0], entry[3][2]
        vr, offset, length = entry
        return offset - (12 if vr in LONG else 8), offset + length

    def path(self, tag: int = 0) -> str:
        """Where an element is: ``BeamSequence[0].BeamName``."""
        context = self.context
        names = [dictionary.keyword_for_tag(tag) or str(Tag(tag))] if tag else []
        source: Source | None = self
        while source is not None and source.context.parent is not None:
            context = source.context
            names.append(f"{dictionary.keyword_for_tag(context.tag) or Tag(context.tag)}[{source.index}]")
            source = context.parent
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

    def child(self, dataset: BaseDataset, tag: int, buf: builtins.bytes, base: int, code: Encoding) -> Context:
        """The context of a sequence's items."""
        context = self.context
        signed = context.signed
        if PIXEL_REPRESENTATION in dataset._raw:
            value = dataset._values.get(PIXEL_REPRESENTATION)
            if value is None and not isinstance(dataset._raw[PIXEL_REPRESENTATION], str):
                value = self.value(dataset, PIXEL_REPRESENTATION, dataset._raw[PIXEL_REPRESENTATION])
            signed = value == 1
        return Context(context.reading, buf, base, code, True, self, tag, signed)

    def _sequence(self, dataset: BaseDataset, tag: int, entry: Any) -> Sequence[Any]:
        context = self.context
        options = context.reading.options
        if context.depth >= options.max_depth:
            raise LimitError(
                f"sequences are nested more than {options.max_depth} deep",
                path=context.reading.name,
                tag_path=self.path(tag)[-300:],
                offset=context.base + entry[1],
                advice="Raise the limit with dcmread(..., max_depth=)",
            )
        vr, start, length = entry[0], entry[1], entry[2]
        stop = start + length if length >= 0 else entry[3][1]
        code = context.encoding
        buf, base = context.buf, context.base
        if stop > len(buf):
            buf = self.bytes(tag, entry)
            base += start
            start, stop = 0, len(buf)
        if vr == b"UN":
            code = encoding(True, scan.inside(buf, start, code.layout).big)
        notes: list[Note] = []
        found = scan.items(buf, start, stop, code.layout, code.scan, notes, tag)
        inner = self.child(dataset, tag, buf, base, code)
        if notes:
            mended = _rescan(found, buf, stop, code, notes)
            if mended is not None:
                code, found, notes = mended
                inner = self.child(dataset, tag, buf, base, code)
        text, override = self.charset, options.override is not None
        members = []
        for index, (table, header, first, last, end) in enumerate(found):
            own = text
            if SPECIFIC_CHARACTER_SET in table and not override:
                own = charset_of(buf, table, text)
            source = Source(inner, own, index, table, header, first, last, end)
            members.append(Dataset._from_store(table, {}, source, None))
        if notes:
            _report(inner, found, notes)
        sequence: Sequence[Any] = Sequence()
        list.extend(sequence, members)
        return sequence


def _is_pixels(tag: int) -> bool:
    return tag in (0x7FE00008, 0x7FE00009, 0x7FE00010)


def _header(item: Any) -> int:
    return item[1]  # type: ignore[no-any-return]


def _report(inner: Context, found: list[Any], notes: list[Note]) -> None:
    """Report the notes of a sequence's scan, each with the item it belongs to."""
    for kind, tag, offset, message in notes:
        index = bisect_right(found, offset, key=_header) - 1
        if kind == "item" or index < 0 or inner.parent is None:
            parent = inner.parent
            path = parent.path(inner.tag) if parent is not None else ""
        else:
            probe = Source(inner, DEFAULT, index, {}, 0, 0, 0, 0)
            path = probe.path(tag)
        inner.reading.repair(kind, path, inner.base + offset, message)


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
    return charset(tuple([term.strip(" \0") for term in terms.split("\\")]))
