"""The inner loops of the reader, which scan encoded bytes for elements without decoding values (PS3.5 7).

The result is a table that maps each tag to an entry ``(vr, offset, length)``. `vr` is None in implicit VR. `offset` is
the position of the value in the buffer. If the position of the header does not follow from these, the entry has a fourth
member, ``(start, stop, end)``: the start of the header, the end of the value, and the end of the element. This is the
case for elements of undefined length, whose delimiter is between `stop` and `end`, and for invalid headers. The `length`
of an element of undefined length is -1 if it consists of items or fragments. The entry of a value that extends beyond the
data has a fifth member, the length in its header.

This module does not depend on the dictionary, character sets or files. It imports only `struct` and constants of
`dcmgen.values`, so that it can be compiled.
"""

from __future__ import annotations

from struct import Struct
from struct import error as StructError

from dcmgen.values.tags import ITEM, ITEM_DELIMITATION_ITEM, SEQUENCE_DELIMITATION_ITEM
from dcmgen.values.vr import BYTES
from dcmgen.values.vr import LONG as LONG_VRS
from dcmgen.values.vr import SHORT as SHORT_VRS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Entry = tuple[Any, ...]
    Table = dict[int, Any]
    Extents = dict[int, tuple[int, int]]
    Note = tuple[str, int, int, str]
    """Kind of the problem, tag, offset of the element, message."""

UNDEFINED = 0xFFFFFFFF
_DELIMITERS = (ITEM_DELIMITATION_ITEM, SEQUENCE_DELIMITATION_ITEM)
LAST = 0xFFFDFFFF
"""The last tag of a dataset; the tags of items and delimiters are greater."""
BEFORE_PIXELS = 0x7FE00007
"""The last tag before the pixel data elements (7FE0,0008), (7FE0,0009) and (7FE0,0010)."""

SHORT = frozenset(vr.encode() for vr in SHORT_VRS)
"""VRs with a 16-bit length."""
LONG = frozenset(vr.encode() for vr in LONG_VRS)
"""VRs with a 32-bit length."""
_OF_DEFINED_LENGTH = frozenset(vr.encode() for vr in LONG_VRS - BYTES - {"SQ"})
"""VRs with a 32-bit length of which neither items nor fragments are values."""


class Bounded(list):  # type: ignore[type-arg]
    """A list of problems that keeps the first thousand and the first one of each kind, and counts the others.

    Attributes
    ----------
    omitted : int
        Number of problems that were not kept.
    """

    omitted = 0
    _kinds: set[str] | None = None

    @staticmethod
    def kind(problem: Any) -> str:
        """Return the kind of a problem."""
        return problem[0]  # type: ignore[no-any-return]

    def append(self, problem: Any) -> None:
        """Append a problem, or count it."""
        if len(self) >= _KEPT:
            if self._kinds is None:
                self._kinds = set(map(self.kind, self))
            kind = self.kind(problem)
            if kind in self._kinds:
                self.omitted += 1
                return
            self._kinds.add(kind)
        super().append(problem)


class Layout:
    """Functions that unpack headers in one byte order.

    Attributes
    ----------
    big : bool
        Whether the byte order is big endian.
    header : callable
        Unpacks the first 8 bytes of an explicit VR header: group, element, VR, 16-bit length.
    item : callable
        Unpacks an implicit VR or item header: group, element, 32-bit length.
    u32 : callable
        Unpacks a 32-bit length.
    """

    __slots__ = ("big", "header", "item", "u32")

    def __init__(self, order: str) -> None:
        self.big = order == ">"
        self.header = Struct(order + "HH2sH").unpack_from
        self.item = Struct(order + "HHI").unpack_from
        self.u32 = Struct(order + "I").unpack_from

    def __reduce__(self) -> str:
        return "BIG" if self.big else "LITTLE"


LITTLE, BIG = Layout("<"), Layout(">")

ORDERS = {
    b"\xfe\xff\x00\xe0": LITTLE,
    b"\xfe\xff\xdd\xe0": LITTLE,
    b"\xff\xfe\xe0\x00": BIG,
    b"\xff\xfe\xe0\xdd": BIG,
}
"""Byte order by the first tag of a value that consists of items: an item, or the delimiter of an empty sequence."""
_KEPT = 1000
"""Number of problems from which `Bounded` keeps only those of a new kind."""
_REMEMBERED = 256
"""Length from which the end of a nested value is remembered. It takes little time to find a shorter one again."""
_NO_DELIMITER = -1
"""Key of the range in which no delimiter of a sequence was found, in the ends of values of undefined length."""
_BLOCK = 1 << 16
_END_OF_ITEM = 1 << 16
"""Number of zeros that end an item whose delimiter is missing."""


class IncompleteError(Exception):
    """The buffer ends before the scan has found the end of an element.

    Parameters
    ----------
    pos : int
        Offset of the header.
    tag : int, optional
        Tag of the element.
    offset : int, optional
        Offset of the value; 0 if the buffer ends with zeros that may be padding.
    vr : bytes, optional
        VR of the element; None in implicit VR.
    """

    def __init__(self, pos: int, tag: int = 0, offset: int = 0, vr: bytes | None = None) -> None:
        super().__init__(pos)
        self.pos, self.tag, self.offset, self.vr = pos, tag, offset, vr


def explicit(
    buf: bytes,
    pos: int,
    end: int,
    out: Table,
    layout: Layout,
    last: int,
    notes: list[Note],
    nested: bool,
    limit: int,
    extents: Extents,
) -> int:
    """Scan explicit VR elements.

    Parameters
    ----------
    buf : bytes
        Encoded elements.
    pos, end : int
        Offsets between which to scan.
    out : dict
        Table to which an entry is added for each element.
    layout : Layout
        Byte order.
    last : int
        Greatest tag to scan; the scan stops at the first element with a greater tag.
    notes : list of Note
        List to which a note is added for each problem.
    nested : bool
        Whether the elements belong to an item of undefined length, so that the scan stops at its delimiter.
    limit : int
        Offset at which the data end. It is greater than `end` if the buffer contains only the beginning of the data.
    extents : dict
        Ends of values of undefined length in `buf`; see `undefined`.

    Returns
    -------
    int
        Offset at which the scan stopped. If it is greater than `end`, the last value extends beyond `end`. If it is
        less, the scan stopped at a tag greater than `last`, at a delimiter, or at an incomplete header.

    Raises
    ------
    IncompleteError
        If `end` is less than `limit`, and the end of an element or of a run of zeros is not in the buffer.
    """
    header, u32 = layout.header, layout.u32
    short, long = SHORT, LONG
    previous = 0
    stop = end - 7
    try:
        while pos < stop:
            group, element, vr, length = header(buf, pos)
            tag = group << 16 | element
            if not previous < tag <= last:
                if tag > last:
                    if tag < ITEM or nested:
                        return pos
                    notes.append(("delimiter", tag, pos, "delimiter outside of a sequence; skipped"))
                    pos += 8
                    continue
                if not (group or element):
                    run = _padding(buf, pos, end)
                    if run and end < limit and pos + run >= end - 1:
                        raise IncompleteError(pos)
                    if run:
                        notes.append(("padding", 0, pos, "zeros instead of an element; skipped"))
                        pos += run
                        continue
                if tag or out:
                    notes.append(_disorder(tag, pos, tag in out))
            previous = tag
            if vr in short:
                pos += 8
                out[tag] = (vr, pos, length)
                pos += length
            elif vr in long:
                length = u32(buf, pos + 8)[0]
                if length != UNDEFINED:
                    pos += 12
                    out[tag] = (vr, pos, length)
                    pos += length
                else:
                    entry = undefined(
                        buf, pos + 12, end, vr == b"UN", layout, notes, nested, limit, pos, tag, vr, extents
                    )
                    out[tag] = entry
                    pos = entry[3][2]
            else:
                start = pos
                vr, pos, length = irregular(buf, pos, limit, layout, notes)
                if length == UNDEFINED:
                    entry = undefined(buf, pos, end, vr is None, layout, notes, nested, limit, start, tag, vr, extents)
                    out[tag] = entry
                    pos = entry[3][2]
                else:
                    out[tag] = (vr, pos, length, (start, pos + length, pos + length))
                    pos += length
    except StructError:  # the header is incomplete
        return pos
    return pos


def implicit(
    buf: bytes,
    pos: int,
    end: int,
    out: Table,
    layout: Layout,
    last: int,
    notes: list[Note],
    nested: bool,
    limit: int,
    extents: Extents,
) -> int:
    """Scan implicit VR elements; parameters, result and errors are those of `explicit`."""
    header = layout.item
    previous = 0
    stop = end - 7
    try:
        while pos < stop:
            group, element, length = header(buf, pos)
            tag = group << 16 | element
            if not previous < tag <= last:
                if tag > last:
                    if tag < ITEM or nested:
                        return pos
                    notes.append(("delimiter", tag, pos, "delimiter outside of a sequence; skipped"))
                    pos += 8
                    continue
                if not (group or element):
                    run = _padding(buf, pos, end)
                    if run and end < limit and pos + run >= end - 1:
                        raise IncompleteError(pos)
                    if run:
                        notes.append(("padding", 0, pos, "zeros instead of an element; skipped"))
                        pos += run
                        continue
                if tag or out:
                    notes.append(_disorder(tag, pos, tag in out))
            previous = tag
            pos += 8
            if length != UNDEFINED:
                out[tag] = (None, pos, length)
                pos += length
            else:
                entry = undefined(buf, pos, end, True, layout, notes, nested, limit, pos - 8, tag, None, extents)
                out[tag] = entry
                pos = entry[3][2]
    except StructError:
        return pos
    return pos


def _disorder(tag: int, pos: int, double: bool) -> Note:
    if double:
        return "duplicate", tag, pos, "the element occurs twice; the last one is used"
    return "order", tag, pos, "the element follows one with a greater tag"


def _padding(buf: bytes, pos: int, end: int) -> int:
    """Return the length of the run of zeros at `pos`, or 0 if it is too short to be padding."""
    at = pos
    zeros = True
    while zeros and at < end:
        ahead = buf[at : min(end, at + _BLOCK)]
        rest = ahead.lstrip(b"\0")
        zeros = not rest
        at += len(ahead) - len(rest)
    run = at - pos
    return 0 if run < 12 and at < end else run & ~1 or run


def irregular(buf: bytes, pos: int, limit: int, layout: Layout, notes: list[Note]) -> tuple[bytes | None, int, int]:
    """Interpret a header whose VR is not a VR of the standard.

    Returns
    -------
    vr : bytes or None
        The VR, or None if the header is implicit VR.
    offset : int
        Offset of the value.
    length : int
        Length of the value.
    """
    group, element, vr, length = layout.header(buf, pos)
    tag = group << 16 | element
    wide = layout.u32(buf, pos + 4)[0]
    if vr.isalpha() and vr.isupper():
        if length == 0 and pos + 12 <= limit:
            wide = layout.u32(buf, pos + 8)[0]
            if wide == UNDEFINED or pos + 12 + wide <= limit:
                notes.append(("vr", tag, pos, f"unknown VR {vr.decode()} with a 32-bit length"))
                return vr, pos + 12, wide
        notes.append(("vr", tag, pos, f"unknown VR {vr.decode()} with a 16-bit length"))
        return vr, pos + 8, length
    if wide == UNDEFINED or pos + 8 + wide <= limit:
        notes.append(("vr", tag, pos, f"{vr!r} is not a VR; the header was read as implicit VR"))
        return None, pos + 8, wide
    if length == 0 and pos + 12 <= limit and pos + 12 + layout.u32(buf, pos + 8)[0] <= limit:
        notes.append(("vr", tag, pos, f"{vr!r} is not a VR; read as UN with a 32-bit length"))
        return b"UN", pos + 12, layout.u32(buf, pos + 8)[0]
    if pos + 8 + length <= limit:
        notes.append(("vr", tag, pos, f"{vr!r} is not a VR; read as UN with a 16-bit length"))
        return b"UN", pos + 8, length
    notes.append(("vr", tag, pos, f"{vr!r} instead of a VR; read as implicit VR"))
    return None, pos + 8, wide


def item_encoding(buf: bytes, pos: int, end: int, is_implicit: bool, layout: Layout) -> tuple[bool, Layout]:
    """Return the encoding that the items of a value really have.

    The byte order is that of the first tag. Items that are expected in implicit VR, because they are in an implicit VR
    dataset or an element of VR UN, are in explicit VR if the header of the first element contains a VR. The opposite is
    not detected, because `irregular` interprets each such header.

    Parameters
    ----------
    buf : bytes
        Encoded items.
    pos, end : int
        Offsets between which the items are.
    is_implicit : bool
        Whether the items are expected in implicit VR.
    layout : Layout
        Expected byte order.

    Returns
    -------
    is_implicit : bool
        Whether the items are in implicit VR.
    layout : Layout
        Byte order of the items.
    """
    layout = ORDERS.get(buf[pos : pos + 4], layout)
    while is_implicit and pos + 16 <= end:
        group, element, length = layout.item(buf, pos)
        tag = group << 16 | element
        pos += 8
        if tag in _DELIMITERS or not length:
            continue
        if tag != ITEM:
            break
        if length != UNDEFINED or tag_at(buf, pos, layout) < ITEM:
            return not _is_explicit(buf, pos, end if length == UNDEFINED else min(pos + length, end), layout), layout
    return is_implicit, layout


def _is_explicit(buf: bytes, pos: int, end: int, layout: Layout) -> bool:
    """Return whether a header that is expected in implicit VR contains a VR, and is not an implicit one by chance."""
    vr = buf[pos + 4 : pos + 6]
    is_long = vr in LONG
    if not (is_long or vr in SHORT) or (is_long and pos + 12 > end):
        return False
    group, element, _, length = layout.header(buf, pos)
    after = pos + 8 + length
    if is_long:
        length = layout.u32(buf, pos + 8)[0]
        after = pos + 12 + length
    if length == UNDEFINED or after == end:
        return True
    if after + 8 <= end and (
        known_vr(buf[after + 4 : after + 6]) or tag_at(buf, after, layout) in (ITEM, *_DELIMITERS)
    ):
        return True
    after = pos + 8 + layout.item(buf, pos)[2]
    return not (after == end or (after + 8 <= end and tag_at(buf, after, layout) > (group << 16 | element)))


def known_vr(vr: bytes) -> bool:
    """Return whether two bytes are a VR of the standard."""
    return vr in SHORT or vr in LONG


def tag_at(buf: bytes, pos: int, layout: Layout) -> int:
    """Return the tag at an offset."""
    group, element, _ = layout.item(buf, pos)
    return int(group << 16 | element)


def sequence_end(layout: Layout) -> bytes:
    """Return the delimiter of a sequence."""
    return b"\xff\xfe\xe0\xdd\0\0\0\0" if layout.big else b"\xfe\xff\xdd\xe0\0\0\0\0"


def is_element(buf: bytes, pos: int, end: int, previous: int, is_implicit: bool, layout: Layout) -> bool:
    """Return whether the bytes at an offset look like the header of an element that follows the tag `previous`."""
    if pos + 8 > end:
        return False
    tag = tag_at(buf, pos, layout)
    return previous < tag < ITEM if is_implicit else tag < ITEM and known_vr(buf[pos + 4 : pos + 6])


def undefined(
    buf: bytes,
    pos: int,
    end: int,
    is_implicit: bool,
    layout: Layout,
    notes: list[Note],
    nested: bool,
    limit: int,
    start: int,
    tag: int,
    vr: bytes | None,
    extents: Extents,
) -> Entry:
    """Find the end of an element of undefined length.

    Parameters
    ----------
    buf : bytes
        Encoded elements.
    pos, end : int
        Offset of the value, and end of the part of the buffer to search.
    is_implicit : bool
        Whether items are expected in implicit VR.
    layout : Layout
        Byte order.
    notes : list of Note
        List to which a note is added for each problem.
    nested : bool
        Whether the element belongs to an item of undefined length.
    limit : int
        Offset at which the data end.
    start, tag, vr
        Offset of the element's header, its tag and VR.
    extents : dict
        Ends of values of undefined length in `buf`, by the offset of the value. Those of nested elements are added, so
        that they are not searched for again.

    Returns
    -------
    Entry
        Entry of the element; see `ended`.

    Raises
    ------
    IncompleteError
        If `end` is less than `limit` and the end was not found.
    """
    has_items = buf[pos : pos + 4] in ORDERS
    found = extents.get(pos)
    if found is not None:
        stop, after = found
    elif has_items:
        stop, after = _close(buf, pos, end, is_implicit, layout, nested, limit, start, tag, vr, extents)
    else:
        stop = _search(buf, pos, end, layout, extents)
        if stop < 0 and end < limit:
            raise IncompleteError(start, tag, pos, vr)
        after = stop + 8
        if stop < 0:
            stop = after = pos if is_element(buf, pos, end, tag, vr is None, layout) else end
    return ended(vr, pos, stop, after, has_items, start, tag, notes, buf[stop:after], stop >= end)


def ended(
    vr: bytes | None,
    pos: int,
    stop: int,
    after: int,
    has_items: bool,
    start: int,
    tag: int,
    notes: list[Note],
    delimiter: bytes,
    at_end: bool,
) -> Entry:
    """Return the entry of an element of undefined length whose end is known, and note its errors.

    The length in the entry is -1 if the value consists of items or fragments. Otherwise, it is the number of bytes that
    precede the delimiter.

    Parameters
    ----------
    vr, tag, start
        VR and tag of the element, and offset of its header.
    pos, stop, after : int
        Offsets of the value, of the delimiter, and after the delimiter. The last two are equal if it is missing.
    has_items : bool
        Whether the value starts with an item or delimiter.
    notes : list of Note
        List to which a note is added for each problem.
    delimiter : bytes
        Bytes of the delimiter.
    at_end : bool
        Whether the value extends to the end of the enclosing data.
    """
    if stop == after:
        message = (
            "the end of a sequence or item is missing; it ends with the enclosing data"
            if at_end
            else "the delimiter of a sequence is missing"
        )
        notes.append(("missing delimiter", tag, start, message))
    elif delimiter[4:] != b"\0\0\0\0":
        notes.append(("delimiter", tag, stop, "the length of a delimiter is not 0; ignored"))
    if vr in _OF_DEFINED_LENGTH and has_items and stop > pos:
        notes.append(("vr", tag, start, f"{vr.decode()} of undefined length contains items; read as SQ"))
        vr = b"SQ"
    if vr not in _OF_DEFINED_LENGTH and (has_items or stop == pos):
        return vr, pos, -1, (start, stop, after)
    notes.append(
        (
            "undefined length",
            tag,
            start,
            f"a value of undefined length is not made of items; read as a value of {stop - pos} bytes",
        )
    )
    return vr, pos, stop - pos, (start, stop, after)


def _close(
    buf: bytes,
    pos: int,
    end: int,
    is_implicit: bool,
    layout: Layout,
    nested: bool,
    limit: int,
    start: int,
    tag: int,
    vr: bytes | None,
    extents: Extents,
) -> tuple[int, int]:
    """Return the offset of the delimiter of a value of undefined length and the offset after it, without recursion.

    Both are equal if the delimiter is missing. Parameters are those of `undefined`.
    """
    first = value = pos
    expected = layout
    stack: list[tuple[int, bool, Layout]] = []
    delimited = False  # whether the previous header is the delimiter of an item
    try:
        is_implicit, layout = item_encoding(buf, pos, end, is_implicit, layout)
        while pos < end:
            group, element, length = layout.item(buf, pos)
            inner = group << 16 | element
            if inner == ITEM:
                pos += 8
                if length != UNDEFINED:
                    pos += length
                    delimited = False
                    continue
            elif inner == ITEM_DELIMITATION_ITEM and not (delimited and (stack or nested)):
                pos += 8
                delimited = True
                continue
            else:
                after = pos + 8 if inner == SEQUENCE_DELIMITATION_ITEM else pos
                if not stack:
                    if after == pos and not (nested or is_element(buf, pos, end, tag, vr is None, expected)):
                        return _resume(buf, pos, end, layout, limit, extents)
                    if after == pos or nested or pos == first or not _has_item(buf, after, end, layout, limit):
                        return pos, after
                    pos = after  # the delimiter of a sequence ends an item
                    continue
                if after - value > _REMEMBERED:
                    extents[value] = pos, after
                pos = after
                value, is_implicit, layout = stack.pop()
            skip = _skip_implicit if is_implicit else _skip_explicit
            pos, order, opened = skip(buf, pos, end, layout, limit, extents)
            delimited = order is None
            if order is not None:
                stack.append((value, is_implicit, layout))
                value, is_implicit, layout = pos, opened, order
                if opened:
                    is_implicit, layout = item_encoding(buf, pos, end, True, order)
    except StructError:
        pass
    if end < limit:
        raise IncompleteError(start, tag, first, vr)
    for each, _, _ in (*stack[1:], (value, False, layout)):
        if end - each > _REMEMBERED:
            extents[each] = end, end
    return end, end


def _has_item(buf: bytes, pos: int, end: int, layout: Layout, limit: int) -> bool:
    """Return whether an item follows the delimiter of a sequence, so that the delimiter ends only an item."""
    if pos + 8 > end:
        if end < limit:
            raise StructError
        return False
    return tag_at(buf, pos, layout) == ITEM


def _resume(buf: bytes, pos: int, end: int, layout: Layout, limit: int, extents: Extents) -> tuple[int, int]:
    """Return the end of a value in which bytes that are neither an item nor an element follow the last item."""
    if _padding(buf, pos, end) >= _END_OF_ITEM:
        return pos, pos
    stop = _search(buf, pos, end, layout, extents)
    if stop >= 0:
        return stop, stop + 8
    if end < limit:
        raise StructError
    return pos, pos


def _search(buf: bytes, pos: int, end: int, layout: Layout, extents: Extents) -> int:
    """Return the offset of the next sequence delimiter, or -1 if `buf` does not contain one before `end`."""
    first, last = extents.get(_NO_DELIMITER, (0, 0))
    if first <= pos and end <= last:
        return -1
    found = buf.find(sequence_end(layout), pos, end)
    if found < 0:
        extents[_NO_DELIMITER] = pos, end
    return found


def _skip_explicit(
    buf: bytes, pos: int, end: int, layout: Layout, limit: int, extents: Extents
) -> tuple[int, Layout | None, bool]:
    """Skip explicit VR elements up to the end of their item, or to a value of undefined length that consists of items.

    Returns
    -------
    pos : int
        Offset of the next item or delimiter, or `end` or more if the data end before it.
    order : Layout or None
        None at the end of the item. Otherwise `pos` is the start of a value, and `order` is the byte order of its items.
    is_implicit : bool
        Whether the items are expected in implicit VR.
    """
    header = layout.header
    while pos < end:
        group, element, vr, length = header(buf, pos)
        if vr in SHORT:
            pos += 8 + length
            continue
        inner = group << 16 | element
        if inner >= ITEM:
            if inner == ITEM_DELIMITATION_ITEM:
                return pos + 8, None, False
            if inner in (SEQUENCE_DELIMITATION_ITEM, ITEM):  # the delimiter of the item is missing
                return pos, None, False
        if vr in LONG:
            length = layout.u32(buf, pos + 8)[0]
            value = pos + 12
            is_implicit = vr == b"UN"
        elif inner > ITEM:
            value = pos + 8
            is_implicit = False
        elif not inner and (run := _padding(buf, pos, end)):
            if run >= _END_OF_ITEM:
                return pos, None, False
            pos += run
            continue
        else:
            irregular_vr, value, length = irregular(buf, pos, limit, layout, [])
            is_implicit = irregular_vr is None
        if length != UNDEFINED:
            pos = value + length
        elif (order := ORDERS.get(buf[value : value + 4])) is not None:
            return value, order, is_implicit
        else:
            pos = _skip_bytes(buf, value, end, False, layout, limit, extents)
    return pos, None, False


def _skip_implicit(
    buf: bytes, pos: int, end: int, layout: Layout, limit: int, extents: Extents
) -> tuple[int, Layout | None, bool]:
    """Skip implicit VR elements; parameters and result are those of `_skip_explicit`."""
    header = layout.item
    while pos < end:
        group, element, length = header(buf, pos)
        inner = group << 16 | element
        if inner >= ITEM:
            if inner == ITEM_DELIMITATION_ITEM:
                return pos + 8, None, False
            if inner in (SEQUENCE_DELIMITATION_ITEM, ITEM):  # the delimiter of the item is missing
                return pos, None, False
        elif not inner and (run := _padding(buf, pos, end)):
            if run >= _END_OF_ITEM:
                return pos, None, False
            pos += run
            continue
        pos += 8
        if length != UNDEFINED:
            pos += length
        elif (order := ORDERS.get(buf[pos : pos + 4])) is not None:
            return pos, order, True
        else:
            pos = _skip_bytes(buf, pos, end, True, layout, limit, extents)
    return pos, None, False


def _skip_bytes(buf: bytes, pos: int, end: int, is_implicit: bool, layout: Layout, limit: int, extents: Extents) -> int:
    """Return the offset after a value of undefined length that does not consist of items."""
    stop = _search(buf, pos, end, layout, extents)
    if stop >= 0:
        return stop + 8
    return pos if end == limit and is_element(buf, pos, end, 0, is_implicit, layout) else end


def items(
    buf: bytes,
    pos: int,
    end: int,
    layout: Layout,
    scan: Callable[..., int],
    notes: list[Note],
    tag: int,
    extents: Extents,
) -> list[tuple[Table, int, int, int, int]]:
    """Scan the items of a sequence.

    Parameters
    ----------
    buf : bytes
        Encoded items.
    pos, end : int
        Offsets between which to scan.
    layout : Layout
        Byte order.
    scan : callable
        `explicit` or `implicit`.
    notes : list of Note
        List to which a note is added for each problem.
    tag : int
        Tag of the sequence, for notes of kind "item"; notes on one item have the tag 0.
    extents : dict
        Ends of values of undefined length; see `undefined`.

    Returns
    -------
    list of (table, header, start, stop, end)
        For each item, the table of its elements, the offset of its header, the offsets between which its elements are,
        and the offset after the item and its delimiter.
    """
    found: list[tuple[Table, int, int, int, int]] = []
    header = layout.item
    while pos + 8 <= end:
        group, element, length = header(buf, pos)
        inner = group << 16 | element
        if inner != ITEM:
            if inner in _DELIMITERS:
                notes.append(("delimiter", 0, pos, "delimiter instead of an item; skipped"))
                pos += 8
                continue
            notes.append(("item", tag, pos, f"({group:04X},{element:04X}) instead of an item; the sequence ends there"))
            return found
        start = pos + 8
        table: Table = {}
        if length == UNDEFINED:
            stop = scan(buf, start, end, table, layout, LAST, notes, True, end, extents)
            delimiter = 0
            if stop + 8 <= end:
                group, element, length = header(buf, stop)
                delimiter = group << 16 | element
            else:
                trim(table, stop, end, notes)
                stop = end
            after = stop
            if delimiter == ITEM_DELIMITATION_ITEM:
                after += 8
                if length:
                    notes.append(("delimiter", 0, stop, "the length of a delimiter is not 0; ignored"))
            elif delimiter == SEQUENCE_DELIMITATION_ITEM:  # not a part of the item, which is not copied with it
                notes.append(("delimiter", 0, stop, "the delimiter of a sequence ends an item"))
            else:
                notes.append(("missing delimiter", 0, pos, "the delimiter of an item is missing"))
        else:
            stop = start + length
            if stop > end:
                notes.append(("item", tag, pos, f"an item of {length} bytes extends beyond its sequence; truncated"))
                stop = end
            at = scan(buf, start, stop, table, layout, LAST, notes, False, stop, extents)
            if at != stop:
                trim(table, at, stop, notes)
            after = stop
        found.append((table, pos, start, stop, after))
        pos = after
    if pos < end:
        notes.append(("item", tag, pos, f"{end - pos} bytes instead of an item at the end of the sequence"))
    return found


def trim(table: Table, at: int, end: int, notes: list[Note]) -> None:
    """Truncate the last value, or report bytes that are left, if a scan stopped at another offset than `end`."""
    if at < end:
        notes.append(("remainder", 0, at, f"the last {end - at} bytes are not an element"))
        return
    if table:
        tag = max(table, key=lambda one: table[one][1])  # not the last key, because an element may be repeated
        vr, offset, length = table[tag][:3]
        if offset > end:
            del table[tag]
            notes.append(("remainder", tag, offset - 12, "the header of an element extends beyond the end"))
        elif length >= 0 and offset + length > end:
            start = table[tag][3][0] if len(table[tag]) > 3 else offset - (12 if vr in LONG else 8)
            table[tag] = (vr, offset, end - offset, (start, end, end), length)
            notes.append(("truncated", tag, start, f"a value of {length} bytes ends after {end - offset} bytes"))
