"""The inner loops of the reader, which scan encoded bytes for elements without decoding values (PS3.5 7).

The result is a table that maps each tag to an entry ``(vr, offset, length)``. `vr` is None in implicit VR. `offset` is
the position of the value in the buffer. If the position of the header does not follow from these, the entry has a fourth
member, ``(start, stop, end)``: the start of the header, the end of the value, and the end of the element. This is the
case for elements of undefined length, whose `length` is -1 and whose delimiter is between `stop` and `end`, and for
invalid headers.

This module does not depend on the dictionary, character sets or files. It imports only `struct` and constants of
`dcmgen.values`, so that it can be compiled.
"""

from __future__ import annotations

from struct import Struct
from struct import error as StructError

from dcmgen.values.tags import ITEM, ITEM_DELIMITATION_ITEM, SEQUENCE_DELIMITATION_ITEM
from dcmgen.values.vr import LONG as LONG_VRS
from dcmgen.values.vr import SHORT as SHORT_VRS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Entry = tuple[Any, ...]
    Table = dict[int, Any]
    Note = tuple[str, int, int, str]
    """Kind of the problem, tag, offset of the element, message."""

UNDEFINED = 0xFFFFFFFF
LAST = 0xFFFDFFFF
"""The last tag of a dataset; the tags of items and delimiters are greater."""
BEFORE_PIXELS = 0x7FE00007
"""The last tag before the pixel data elements (7FE0,0008), (7FE0,0009) and (7FE0,0010)."""

SHORT = frozenset(vr.encode() for vr in SHORT_VRS)
"""VRs with a 16-bit length."""
LONG = frozenset(vr.encode() for vr in LONG_VRS)
"""VRs with a 32-bit length."""


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


class IncompleteError(Exception):
    """The buffer ends before the scan has found the end of an element.

    Parameters
    ----------
    pos : int
        Offset of the header.
    tag : int, optional
        Tag of the element; 0 if the buffer ends with zeros that may be padding.
    offset : int, optional
        Offset of the value.
    vr : bytes, optional
        VR of the element; None in implicit VR.
    """

    def __init__(self, pos: int, tag: int = 0, offset: int = 0, vr: bytes | None = None) -> None:
        super().__init__(pos)
        self.pos, self.tag, self.offset, self.vr = pos, tag, offset, vr


def explicit(
    buf: bytes, pos: int, end: int, out: Table, layout: Layout, last: int, notes: list[Note], nested: bool, limit: int
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
                    last_item, after = close(buf, pos + 12, end, vr == b"UN", layout, notes, limit, pos, tag, vr)
                    out[tag] = (vr, pos + 12, -1, (pos, last_item, after))
                    pos = after
            else:
                start = pos
                vr, pos, length = irregular(buf, pos, limit, layout, notes)
                if length == UNDEFINED:
                    last_item, after = close(buf, pos, end, vr is None, layout, notes, limit, start, tag, vr)
                    out[tag] = (vr, pos, -1, (start, last_item, after))
                    pos = after
                else:
                    out[tag] = (vr, pos, length, (start, pos + length, pos + length))
                    pos += length
    except StructError:  # the header is incomplete
        return pos
    return pos


def implicit(
    buf: bytes, pos: int, end: int, out: Table, layout: Layout, last: int, notes: list[Note], nested: bool, limit: int
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
                last_item, after = close(buf, pos, end, True, layout, notes, limit, pos - 8, tag, None)
                out[tag] = (None, pos, -1, (pos - 8, last_item, after))
                pos = after
    except StructError:
        return pos
    return pos


def _disorder(tag: int, pos: int, double: bool) -> Note:
    if double:
        return "duplicate", tag, pos, "the element occurs twice; the last one is used"
    return "order", tag, pos, "the element follows one with a greater tag"


def _padding(buf: bytes, pos: int, end: int) -> int:
    """Return the length of the run of zeros at `pos` (up to 4096), or 0 if it is too short to be padding."""
    ahead = buf[pos : min(end, pos + 4096)]
    run = len(ahead) - len(ahead.lstrip(b"\0"))
    return 0 if run < 12 and run < len(ahead) else run & ~1 or run


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


def inside(buf: bytes, pos: int, layout: Layout) -> Layout:
    """Return the byte order within a UN element: little endian (PS3.5 6.2.2) unless its first item is big endian."""
    return layout if layout.big and buf[pos : pos + 3] == b"\xff\xfe\xe0" else LITTLE


def close(
    buf: bytes,
    pos: int,
    end: int,
    is_implicit: bool,
    layout: Layout,
    notes: list[Note],
    limit: int,
    start: int,
    tag: int,
    vr: bytes | None,
) -> tuple[int, int]:
    """Find the end of a sequence or of fragments of undefined length, without recursion.

    Parameters
    ----------
    buf : bytes
        Encoded elements.
    pos, end : int
        Offset of the first item, and end of the part of the buffer to search.
    is_implicit : bool
        Whether the items contain implicit VR elements.
    layout : Layout
        Byte order.
    notes : list of Note
        List to which a note is added for each problem.
    limit : int
        Offset at which the data end.
    start, tag, vr
        Offset of the element's header, its tag and VR, for notes and errors.

    Returns
    -------
    stop : int
        Offset of the delimiter.
    end : int
        Offset after the delimiter.

    Raises
    ------
    IncompleteError
        If `end` is less than `limit` and the end was not found.
    """
    offset = pos
    if is_implicit and vr == b"UN":
        layout = inside(buf, pos, layout)
    stack: list[tuple[bool, Layout]] = []
    try:
        while pos < end:
            group, element, length = layout.item(buf, pos)
            inner = group << 16 | element
            if inner == ITEM:
                pos += 8
                if length != UNDEFINED:
                    pos += length
                    continue
            elif inner == ITEM_DELIMITATION_ITEM:
                pos += 8
                continue
            else:
                after = pos + 8
                if inner != SEQUENCE_DELIMITATION_ITEM:
                    notes.append(("missing delimiter", tag, start, "the delimiter of a sequence is missing"))
                    after = pos
                if not stack:
                    return pos, after
                pos = after
                is_implicit, layout = stack.pop()
            skip = _skip_implicit if is_implicit else _skip_explicit
            pos, opened = skip(buf, pos, end, layout, limit)
            if opened is not None:
                stack.append((is_implicit, layout))
                if opened and not is_implicit:
                    is_implicit = True
                    layout = inside(buf, pos, layout)
    except StructError:
        pass
    if end < limit:
        raise IncompleteError(start, tag, offset, vr)
    notes.append(
        ("missing delimiter", tag, start, "the end of a sequence or item is missing; it ends with the enclosing data")
    )
    return end, end


def _skip_explicit(buf: bytes, pos: int, end: int, layout: Layout, limit: int) -> tuple[int, bool | None]:
    """Skip explicit VR elements up to the end of their item, or to the value of an element of undefined length.

    Returns
    -------
    pos : int
        Offset of the next item or delimiter, or `end` or more if the data end before it.
    opened : bool or None
        None at the end of the item. Otherwise `pos` is the start of a value of undefined length, and `opened` is
        whether its items are implicit VR.
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
                return pos + 8, None
            if inner in (SEQUENCE_DELIMITATION_ITEM, ITEM):  # the delimiter of the item is missing
                return pos, None
        if vr in LONG:
            length = layout.u32(buf, pos + 8)[0]
            value = pos + 12
            is_implicit = vr == b"UN"
        elif inner > ITEM:
            value = pos + 8
            is_implicit = False
        else:
            irregular_vr, value, length = irregular(buf, pos, limit, layout, [])
            is_implicit = irregular_vr is None
        if length == UNDEFINED:
            return value, is_implicit
        pos = value + length
    return pos, None


def _skip_implicit(buf: bytes, pos: int, end: int, layout: Layout, limit: int) -> tuple[int, bool | None]:
    """Skip implicit VR elements; parameters and result are those of `_skip_explicit`."""
    header = layout.item
    while pos < end:
        group, element, length = header(buf, pos)
        inner = group << 16 | element
        if inner >= ITEM:
            if inner == ITEM_DELIMITATION_ITEM:
                return pos + 8, None
            if inner in (SEQUENCE_DELIMITATION_ITEM, ITEM):  # the delimiter of the item is missing
                return pos, None
        pos += 8
        if length == UNDEFINED:
            return pos, True
        pos += length
    return pos, None


def items(
    buf: bytes, pos: int, end: int, layout: Layout, scan: Callable[..., int], notes: list[Note], tag: int
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
        Tag of the sequence, for notes.

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
            if inner == SEQUENCE_DELIMITATION_ITEM:
                if pos + 8 < end:
                    notes.append(("delimiter", tag, pos, "sequence delimiter before the end of the sequence"))
                return found
            if inner == ITEM_DELIMITATION_ITEM:
                pos += 8
                continue
            notes.append(("item", tag, pos, f"({group:04X},{element:04X}) instead of an item; the sequence ends there"))
            return found
        start = pos + 8
        table: Table = {}
        if length == UNDEFINED:
            stop = scan(buf, start, end, table, layout, LAST, notes, True, end)
            after = stop
            if stop + 8 <= end and header(buf, stop)[:2] == (0xFFFE, 0xE00D):
                after = stop + 8
            elif stop + 8 > end:
                trim(table, stop, end, notes)
                stop = after = end
        else:
            stop = start + length
            if stop > end:
                notes.append(("item", tag, pos, f"an item of {length} bytes extends beyond its sequence; truncated"))
                stop = end
            at = scan(buf, start, stop, table, layout, LAST, notes, False, stop)
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
            table[tag] = (vr, offset, max(end - offset, 0), (start, end, end))
            notes.append(
                ("truncated", tag, start, f"a value of {length} bytes ends after {max(end - offset, 0)} bytes")
            )
