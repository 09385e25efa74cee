"""Encoding of datasets (PS3.5 7). Only elements that changed are encoded; the bytes of the others are copied.

The encoded dataset is a list of pieces: bytes, or a `Span` for bytes that are copied from a file.
"""

from __future__ import annotations

from struct import pack

from dcmgen.codec.encapsulation import ITEM, SEQUENCE_END, is_encapsulated
from dcmgen.codec.encode import encode
from dcmgen.codec.order import swapped
from dcmgen.codec.reading import Repair
from dcmgen.codec.representation import resolve_set
from dcmgen.codec.scan import LAST, UNDEFINED
from dcmgen.codec.transfer_syntax import Encoding
from dcmgen.errors import EncodeError, LimitError, WriteError
from dcmgen.model import access
from dcmgen.model.bulk import BulkData
from dcmgen.model.convert import describe, path_part
from dcmgen.model.sequence import Sequence
from dcmgen.values.charset import DEFAULT, UTF8, Charset, charset
from dcmgen.values.tags import LUT_DESCRIPTORS, PIXEL_DATA, PIXEL_REPRESENTATION, SPECIFIC_CHARACTER_SET
from dcmgen.values.vr import AMBIGUOUS, EXTENDED, LONG, REPRESENTATIONS, SHORT, SPACE_PADDED, UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from dcmgen.codec.origin import Origin
    from dcmgen.codec.source import Source
    from dcmgen.model.dataset import BaseDataset

    Piece: TypeAlias = "bytes | memoryview | Span"

_ITEM_END = b"\xfe\xff\x0d\xe0\0\0\0\0"
_SEQUENCE_END = SEQUENCE_END + bytes(4)
_DELIMITERS = frozenset((_ITEM_END[:4], SEQUENCE_END))
_BLANK = 256
"""Maximum number of bytes of a value that may contain only delimiters."""
_LIMIT = 0xFFFFFFFE
_NOTHING: frozenset[int] = frozenset()
_SIZES = {vr: row.size for vr, row in REPRESENTATIONS.items() if row.size > 1}
"""Number of bytes of one value of the binary VRs."""
_LOOP_CHECK = 100_000
"""Number of items after which the encoder checks whether an item contains itself, which would be an endless loop."""


class Span:
    """Bytes of an origin that are copied when the file is written."""

    __slots__ = ("length", "offset", "origin")

    def __init__(self, origin: Origin, offset: int, length: int) -> None:
        self.origin = origin
        self.offset = offset
        self.length = length

    def __len__(self) -> int:
        return self.length


def changed(dataset: BaseDataset) -> bool:
    """Return whether a dataset, or any of its items, has changed since it was read."""
    pending = [dataset]
    while pending:
        current = pending.pop()
        source = access.source(current)
        raw = access.entries(current)
        if source is None or len(raw) != source.count or source.stop < 0 or str in map(type, raw.values()):
            return True
        for value in access.values(current).values():
            if isinstance(value, list):
                if access.is_changed(value):
                    return True
                if isinstance(value, Sequence):
                    pending.extend(value)
    return False


def _refuse_loops(root: BaseDataset) -> None:
    """Raise a `WriteError` if an item contains itself, at any depth."""
    parents: set[int] = set()
    done: set[int] = set()
    pending: list[tuple[BaseDataset, bool]] = [(root, False)]
    while pending:
        current, leaving = pending.pop()
        key = id(current)
        if leaving:
            parents.discard(key)
            done.add(key)
        elif key in parents:
            raise WriteError("an item contains itself", advice="Add a copy of the item instead")
        elif key not in done:
            parents.add(key)
            pending.append((current, True))
            for value in access.values(current).values():
                if isinstance(value, Sequence):
                    pending.extend((item, False) for item in value)


class Encoder:
    """Encodes one dataset.

    Parameters
    ----------
    code : Encoding
        Encoding to write.
    encapsulated : bool or None, optional
        Whether the transfer syntax has encapsulated pixel data; None if it is unknown and depends on the value.
    utf8 : bool, optional
        Whether to write all text as UTF-8, and Specific Character Set accordingly.
    skip : frozenset of int, optional
        Tags of the root dataset to omit.

    Attributes
    ----------
    pieces : list of bytes, memoryview or Span
        Encoded dataset, after `dataset` was called.
    problems : list of Repair
        Values that are written although they are incomplete or have a length that their VR does not allow.
    """

    def __init__(
        self, code: Encoding, encapsulated: bool | None = False, utf8: bool = False, skip: frozenset[int] = frozenset()
    ) -> None:
        self.code = code
        self.encapsulated = encapsulated
        self.utf8 = utf8
        self.skip = skip
        self.pieces: list[Piece] = []
        self._order = ">" if code.big else "<"
        self.problems: list[Repair] = []
        self._changed: dict[int, bool] = {}
        self._run: tuple[Source, int, int] | None = None
        self._path: list[str] = []
        self._parents: list[BaseDataset] = []

    def dataset(self, dataset: BaseDataset) -> int:
        """Encode a root dataset and return the number of bytes.

        Raises
        ------
        EncodeError
            If the VR does not allow a value, or the character set lacks a character.
        LimitError
            If sequences are nested too deeply.
        WriteError
            If the dataset cannot be encoded for another reason.
        """
        self._mark(dataset)
        inherited = UTF8 if self.utf8 else self._own_charset(dataset, _root_charset(dataset))
        try:
            size = self._elements(dataset, inherited, True)
        except RecursionError as error:
            raise LimitError("sequences are nested too deeply to be encoded") from error
        self._flush()
        return size

    # ---- detection of changes

    def _mark(self, root: BaseDataset) -> None:
        """Determine for each dataset in the tree whether it or any of its items has changed."""
        pending = [root]
        children: dict[int, list[int]] = {}
        state = self._changed
        visited = 0
        while pending:
            current = pending.pop()
            visited += 1
            if visited == _LOOP_CHECK:
                _refuse_loops(root)
            source = access.source(current)
            raw = access.entries(current)
            dirty = source is None or len(raw) != source.count or source.stop < 0 or str in map(type, raw.values())
            below: list[int] = []
            for value in access.values(current).values():
                if isinstance(value, list):
                    dirty = dirty or access.is_changed(value)
                    if isinstance(value, Sequence) and value:
                        pending.extend(value)
                        below.extend(map(id, value))
            key = id(current)
            state[key] = dirty
            if below:
                children.pop(key, None)  # an item of several sequences must follow all of them in the order
                children[key] = below
        for key, below in reversed(children.items()):
            if not state[key]:
                state[key] = any(map(state.__getitem__, below))

    def _is_changed(self, value: Any) -> bool:
        if access.is_changed(value):
            return True
        if isinstance(value, Sequence):
            return any(self._changed.get(id(item), True) for item in value)
        return False

    # ---- character sets

    def _own_charset(self, dataset: BaseDataset, inherited: Charset) -> Charset:
        """Return the character set in which to write the text of a dataset."""
        if self.utf8:
            return UTF8
        entry = access.entries(dataset).get(SPECIFIC_CHARACTER_SET)
        if entry is None:
            return inherited
        value: Any = access.values(dataset).get(SPECIFIC_CHARACTER_SET)
        if isinstance(entry, str) or access.is_changed(value):
            if isinstance(value, bytes):  # VR UN
                return charset(value.decode("latin-1").strip(" \0"))
            return charset(["" if term is None else str(term) for term in value])
        return _read_charset(dataset)

    def _same_text(self, source: Source, text: Charset, start: int, stop: int) -> bool:
        """Return whether a range of bytes encodes the same text in another character set."""
        if source.charset is text:
            return True
        raw = source.view(start, stop - start)
        return bytes(raw).isascii() and b"\x1b" not in bytes(raw)

    # ---- datasets

    def _is_same(self, source: Any) -> bool:
        """Return whether a dataset was read in the encoding that is written."""
        return source is not None and source.context.encoding is self.code

    def _elements(self, dataset: BaseDataset, text: Charset, root: bool = False) -> int:
        """Encode the elements of a dataset or item and return the number of bytes."""
        raw, values = access.entries(dataset), access.values(dataset)
        source = access.source(dataset)
        same = self._is_same(source)
        skip = self.skip if root else _NOTHING
        dirty = self._changed[id(dataset)] or bool(skip) or self.utf8
        if same and not dirty and self._same_text(source, text, source.start, source.stop):
            return self._verbatim(source, source.start, source.stop)
        keeps_text = same and source.charset is text and not self.utf8
        tags = sorted(raw)
        sizes: dict[int, int] = {}
        places: dict[int, int] = {}
        touched: set[int] = set()
        if root and self.utf8 and SPECIFIC_CHARACTER_SET not in raw:
            tags = sorted([*tags, SPECIFIC_CHARACTER_SET])
        for tag in tags:
            group = tag >> 16
            entry = raw.get(tag)
            if tag in skip:
                touched.add(group)
                continue
            if self.utf8 and tag == SPECIFIC_CHARACTER_SET:
                touched.add(group)
                if root:
                    sizes[group] = sizes.get(group, 0) + self._add(self._element(tag, "CS", b"ISO_IR 192"))
                continue
            if not tag & 0xFFFF and isinstance(entry, tuple) and len(entry) == 3 and entry[2] == 4:
                self._flush()
                places[group] = len(self.pieces)
                self.pieces.append(self._group_length(source, tag, entry, same))
                continue
            if (
                keeps_text
                and not isinstance(entry, str)
                and is_sound(entry, self.code)
                and not self._is_changed(values.get(tag))
            ):
                size = self._verbatim(source, *source.extent(entry))
            else:
                touched.add(group)
                try:
                    size = self._encoded(dataset, source, tag, entry, values.get(tag), text)
                except WriteError as error:
                    error.tag_path = error.tag_path or ".".join([*self._path, describe(tag)])
                    raise
            sizes[group] = sizes.get(group, 0) + size
        self._flush()
        if places and same:
            touched.update(tag >> 16 for tag in _read_tags(source) if tag not in raw)
        for group, place in places.items():
            if not same or group in touched:
                size = sizes.get(group, 0)
                # the length of a group of 4 GiB or more cannot be encoded, and the element is optional
                head = self._element(group << 16, "UL", pack(self._order + "I", size)) if size <= _LIMIT else b""
                self.pieces[place] = head
        return sum(sizes.values()) + sum(len(self.pieces[place]) for place in places.values())

    def _group_length(self, source: Source, tag: int, entry: Any, same: bool) -> bytes:
        if not same:
            return self._element(tag, "UL", bytes(4))
        start, stop = source.extent(entry)
        return source.read(start, stop - start)

    def _encoded(self, dataset: BaseDataset, source: Any, tag: int, entry: Any, value: Any, text: Charset) -> int:
        """Encode an element that has changed, or whose encoding or character set is converted."""
        if not isinstance(entry, str):
            vr: str = source.vr(dataset, tag, entry)
            if _is_cut(entry, source) and (vr == "SQ" or not self._is_changed(value)):
                length = entry[3][1] - entry[1]
                of = f" of {entry[4]}" if len(entry) > 4 else ""
                self._problem("truncated", tag, source, f"the value was cut; {length}{of} bytes are written", entry[1])
            if vr == "SQ":
                items = access.value(dataset, tag)
                _, offset, length = source.span(tag, entry)
                if not items and not self._is_changed(items) and not _is_blank(source, offset, length):
                    return self._unread(source, tag, offset, length)
                return self._sequence(dataset, tag, entry, items, text)
            if value is None or not self._is_changed(value):
                return self._converted(dataset, source, tag, entry, vr, text)
        elif entry == "SQ":
            return self._sequence(dataset, tag, None, value or [], text)
        else:
            vr = entry
            if value is None:
                value = access.value(dataset, tag)  # bulk data that were not fetched yet
            if entry in AMBIGUOUS:
                vr = resolve_set(entry, dataset, tag, value, self._signed(), self.code.implicit)
            elif isinstance(value, bytes):  # bytes of VR OB or OW are padded
                self._check_length(tag, vr, len(value), source)
        if vr == "SS" and tag in LUT_DESCRIPTORS and isinstance(value, list):
            value = [one - 0x10000 if 0x7FFF < one <= 0xFFFF and index != 1 else one for index, one in enumerate(value)]
        if isinstance(value, BulkData):
            raise EncodeError(
                f"the value is stored at {value.uri}",
                advice="Pass the dataset to dcmgen.interop.web.fetch_on_access",
            )
        if tag == PIXEL_DATA and isinstance(value, bytes):
            return self._pixels(tag, vr, value)
        return self._add(self._element(tag, vr, encode(vr, value, text, self.code.big)))

    def _check_length(self, tag: int, vr: str, length: int, source: Any) -> None:
        """Record a length that is not a multiple of the size of a value."""
        size = _SIZES.get(vr, 1)
        if length % size:
            self._problem(
                "length", tag, source, f"{length} bytes are written with VR {vr}, whose values have {size} bytes each"
            )

    def _problem(self, kind: str, tag: int, source: Any, message: str, offset: int = -1) -> None:
        path = ".".join([*self._path, *([path_part(tag)] if tag else [])])
        self.problems.append(Repair(kind, path, source.context.base + offset if offset >= 0 else -1, message))

    def _signed(self) -> bool | None:
        """Return whether Pixel Representation is 1 in the nearest enclosing dataset that contains it, or None."""
        for parent in reversed(self._parents):
            if PIXEL_REPRESENTATION in parent:
                return bool(access.value(parent, PIXEL_REPRESENTATION) == 1)
        return None

    def _pixels(self, tag: int, vr: str, value: bytes) -> int:
        """Encode Pixel Data that was set; that of an item may be native in any transfer syntax (PS3.5 A.4)."""
        fragments = value[:4] == ITEM
        if self.encapsulated and not fragments and not self._path:
            raise WriteError(
                "the transfer syntax requires encapsulated pixel data, but the value is not encapsulated",
                advice="Use ds.compress(), dcmgen.encaps.encapsulate(), or a native transfer syntax",
            )
        if fragments and self.encapsulated is False and is_encapsulated(lambda at, n: value[at : at + n], len(value)):
            raise WriteError(
                "the transfer syntax requires native pixel data, but the value is encapsulated",
                advice="Set ds.file_meta.TransferSyntaxUID to the transfer syntax in which the frames are compressed",
            )
        if self.encapsulated is False or not fragments:
            raw = encode(vr, value, DEFAULT, self.code.big)
            return self._add(self.header(tag, vr, len(raw))) + self._add(raw)
        if value[-8:] != _SEQUENCE_END:
            value += _SEQUENCE_END
        return self._add(self.header(tag, "OB", -1)) + self._add(value)

    def _converted(self, dataset: BaseDataset, source: Any, tag: int, entry: Any, vr: str, text: Charset) -> int:
        """Encode an element from the bytes that were read, which are decoded only if necessary."""
        was: Encoding = source.context.encoding
        offset, length = entry[1], entry[2]
        if length < 0:
            if entry[3][1] == entry[3][2]:
                return self._fragments(source, tag, offset, entry[3][1])
            size = self._add(self.header(tag, "UN" if vr == "UN" else "OB", -1))
            size += self._range(source, offset, entry[3][1])
            return size + self._add(_SEQUENCE_END)
        if entry[0] == b"UN" and was.big is self.code.big:  # in the other byte order, a reader would misread UN
            vr = "UN"
        self._check_length(tag, vr, length, source)
        unit = UNITS.get(vr, 1)
        swap = unit > 1 and was.big is not self.code.big
        recode = vr in EXTENDED and source.charset is not text
        if not swap and not recode:
            padding = length & 1
            size = self._add(self.header(tag, vr, length + padding)) + self._range(source, offset, offset + length)
            return size + self._add(b" " if vr in SPACE_PADDED else b"\0") if padding else size
        value = source.bytes(tag, entry)
        if swap and was.big:
            value = swapped(value, unit)
        elif recode and (not value.isascii() or b"\x1b" in value):
            value = encode(vr, source.text(value, tag, pn=vr == "PN").rstrip(" "), text, False)
        if len(value) & 1:  # the padding follows the last byte of the value in memory, which is little endian
            value += b" " if vr in SPACE_PADDED else b"\0"
        if swap and self.code.big:
            value = swapped(value, unit)
        return self._add(self._element(tag, vr, value))

    def _fragments(self, source: Source, tag: int, start: int, stop: int) -> int:
        """Encode fragments whose delimiter is missing; the last one gets the length of the available bytes."""
        size = self._add(self.header(tag, "OB", -1))
        pos = start
        while pos + 8 <= stop and source.read(pos, 4) == ITEM:
            length = min(int.from_bytes(source.read(pos + 4, 4), "little"), stop - pos - 8)
            size += self._add(ITEM + (length + length % 2).to_bytes(4, "little"))
            size += self._range(source, pos + 8, pos + 8 + length)
            if length % 2:
                size += self._add(b"\0")
            pos += 8 + length
        return size + self._add(_SEQUENCE_END)

    # ---- sequences

    def _unread(self, source: Source, tag: int, offset: int, length: int) -> int:
        """Encode a sequence none of whose items could be read, with the bytes of its value."""
        vr = "SQ" if self._is_same(source) else "UN"
        size = self._add(self.header(tag, vr, length + (length & 1))) + self._range(source, offset, offset + length)
        return size + (self._add(b"\0") if length & 1 else 0)

    def _sequence(self, dataset: BaseDataset, tag: int, entry: Any, items: Any, text: Charset) -> int:
        if entry is not None and (entry[2] < 0 or entry[0] is None):
            undefined = entry[2] < 0
        else:  # in implicit VR, only the undefined length shows that a private element is a sequence
            undefined = self.code.implicit and bool(tag & 0x10000)
        self._flush()
        place = len(self.pieces)
        self.pieces.append(b"")
        size = 0
        self._parents.append(dataset)
        for index, item in enumerate(items):
            self._path.append(path_part(tag, index))
            size += self._item(item, text)
            self._path.pop()
        self._parents.pop()
        self._flush()
        if undefined:
            size += self._add(self._delimiter(_SEQUENCE_END))
        elif size > _LIMIT:
            raise WriteError("a sequence of defined length must be smaller than 4 GiB")
        self.pieces[place] = header = self.header(tag, "SQ", -1 if undefined else size)
        return size + len(header)

    def _item(self, item: BaseDataset, inherited: Charset) -> int:
        source = access.source(item)
        text = self._own_charset(item, inherited)
        nested = _is_nested(source)
        if (
            nested
            and _is_sound_item(source)
            and source.context.encoding is self.code
            and not self._changed.get(id(item), True)
            and not self.utf8
            and self._same_text(source, text, source.start, source.stop)
        ):
            return self._verbatim(source, source.header, source.end)
        if id(item) not in self._changed:
            self._mark(item)
        if nested and not _is_sound_item(source):
            self._changed[id(item)] = True
            if (missing := _missing(source)) > 0:
                self._problem("truncated", 0, source, f"the item was cut; {missing} bytes are missing", source.header)
        self._flush()
        place = len(self.pieces)
        self.pieces.append(b"")
        size = self._elements(item, text)
        if nested and source.has_undefined_length:
            self.pieces[place] = self._delimiter(ITEM + b"\xff\xff\xff\xff")
            return 8 + size + self._add(self._delimiter(_ITEM_END))
        if size > _LIMIT:
            raise WriteError("an item of defined length must be smaller than 4 GiB")
        self.pieces[place] = pack(self._order + "HHI", 0xFFFE, 0xE000, size)
        return 8 + size

    def _delimiter(self, little: bytes) -> bytes:
        return swapped(little[:4], 2) + little[4:] if self.code.big else little

    # ---- pieces

    def _add(self, piece: bytes) -> int:
        self._flush()
        self.pieces.append(piece)
        return len(piece)

    def _verbatim(self, source: Source, start: int, stop: int) -> int:
        """Copy a range of the bytes that were read; adjacent ranges are merged."""
        run = self._run
        if run is not None and run[0] is source and run[2] == start:
            self._run = (source, run[1], stop)
        elif run is not None and run[2] == start and run[0].context is source.context:
            self._run = (run[0], run[1], stop)
        else:
            self._flush()
            self._run = (source, start, stop)
        return stop - start

    def _flush(self) -> None:
        run = self._run
        if run is not None:
            self._run = None
            self._range(*run)

    def _range(self, source: Source, start: int, stop: int) -> int:
        """Add a range of bytes: a view of the buffer, and a span for the bytes after its end."""
        if self._run is not None:
            self._flush()
        context = source.context
        at = len(context.buf)
        if start < min(at, stop):
            self.pieces.append(memoryview(context.buf)[start : min(at, stop)])
        if stop > at:
            first = max(start, at)
            self.pieces.append(Span(context.reading.data, context.base + first, stop - first))
        return stop - start

    def _element(self, tag: int, vr: str, value: bytes) -> bytes:
        return self.header(tag, vr, len(value)) + value

    def header(self, tag: int, vr: str, length: int) -> bytes:
        """Encode the header of an element; a length of -1 is undefined length."""
        group, element = tag >> 16, tag & 0xFFFF
        if length > _LIMIT:
            raise WriteError(
                "a value of 4 GiB or more cannot be encoded",
                advice="If it is pixel data, encapsulate it",
            )
        size = 0xFFFFFFFF if length < 0 else length
        if self.code.implicit:
            return pack(self._order + "HHI", group, element, size)
        if vr in SHORT:
            if size <= 0xFFFF:
                return pack(self._order + "HH2sH", group, element, vr.encode(), size)
            vr = "UN"  # the value is too long for the header of its VR (PS3.5 6.2.2)
        name = vr.encode() if vr in LONG else b"UN"
        return pack(self._order + "HH2sHI", group, element, name, 0, size)


def _read_charset(dataset: BaseDataset) -> Charset:
    source = access.source(dataset)
    found: Charset = DEFAULT if source is None else source.charset
    return found


def _root_charset(dataset: BaseDataset) -> Charset:
    """Return the character set of a root dataset without Specific Character Set.

    It is the default repertoire, also for an item that inherited another character set, and if Specific Character Set was
    deleted. Only a file without this element that was read with ``charset=`` keeps the character set.
    """
    source = access.source(dataset)
    if source is None or source.parent is not None or not source.context.overridden:
        return DEFAULT
    return DEFAULT if is_deleted(dataset, SPECIFIC_CHARACTER_SET) else source.charset


def _is_nested(source: Any) -> bool:
    return source is not None and source.parent is not None


def is_sound(entry: Any, code: Encoding) -> bool:
    """Return whether the bytes of an element are valid, so that they can be copied: header and delimiter are correct."""
    if len(entry) == 3:
        return True
    return entry[2] < 0 and entry[3][2] > entry[3][1] and (entry[0] is not None or code.implicit)


def _is_blank(source: Source, offset: int, length: int) -> bool:
    """Return whether the value of a sequence contains only delimiters."""
    raw = source.read(offset, min(length, _BLANK))
    return length <= _BLANK and all(
        swapped(raw[at : at + 4], 2) in _DELIMITERS or raw[at : at + 4] in _DELIMITERS for at in range(0, length, 8)
    )


def _is_cut(entry: Any, source: Source) -> bool:
    """Return whether the data end before the value, or before the delimiter of a value of undefined length."""
    return len(entry) > 4 or (len(entry) > 3 and entry[2] < 0 and entry[3][1] == entry[3][2] == source.stop)


def _is_sound_item(source: Source) -> bool:
    """Return whether the length of an item, or its delimiter, is correct."""
    length: int = source.encoding.layout.u32(source.context.buf, source.header + 4)[0]
    return length == source.stop - source.start if length != UNDEFINED else source.end > source.stop


def is_deleted(dataset: BaseDataset, tag: int) -> bool:
    """Return whether an element that is not in a dataset was in the file."""
    source = access.source(dataset)
    return source is not None and tag in _read_tags(source)


def _missing(source: Source) -> int:
    """Return the number of bytes of an item of defined length that extend beyond its sequence."""
    length: int = source.encoding.layout.u32(source.context.buf, source.header + 4)[0]
    return 0 if length == UNDEFINED else length - (source.stop - source.start)


def _read_tags(source: Source) -> dict[int, Any]:
    """Return the table of the elements that were read, from a new scan."""
    code = source.encoding
    table: dict[int, Any] = {}
    if source.stop >= 0:
        code.scan(source.context.buf, source.start, source.stop, table, code.layout, LAST, [], False, source.stop, {})
    return table
