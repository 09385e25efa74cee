"""The tight loops: encoded bytes to tables of elements, without decoding a value.

A table maps a tag to ``(vr, offset, length)``: `vr` is None where the encoding has none (implicit VR), `offset` is
the place of the value in the buffer. A fourth member, ``(start, stop, end)``, stands where the place of the header
does not follow from the rest: undefined length (`length` is -1, `stop` the place of the delimiter, `end` the place
behind it) and headers out of the ordinary. Nothing here knows a dictionary, a character set or a file. The module imports
only `struct` and constants of `dcmgen.values`, and can be compiled as it is. See PS3.5 7.
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
    """(kind, tag, offset of the element, what was met)"""

UNDEFINED = 0xFFFFFFFF
LAST = 0xFFFDFFFF
"""The last tag of a dataset: items and delimiters lie above."""
BEFORE_PIXELS = 0x7FE00007
"""The last tag before the pixel data elements (7FE0,0008), (7FE0,0009) and (7FE0,0010)."""

SHORT = frozenset(vr.encode() for vr in SHORT_VRS)
"""Value representations with a length of 16 bits."""
LONG = frozenset(vr.encode() for vr in LONG_VRS)
"""Value representations with a length of 32 bits."""


class Layout:
    """How headers are unpacked in one byte order."""

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
    """The buffer ended inside the element that starts at `pos`, whose value has no defined length."""

    def __init__(self, pos: int, tag: int = 0, offset: int = 0, vr: bytes | None = None) -> None:
        super().__init__(pos)
        self.pos, self.tag, self.offset, self.vr = pos, tag, offset, vr


def explicit(
    buf: bytes, pos: int, end: int, out: Table, layout: Layout, last: int, notes: list[Note], nested: bool, limit: int
) -> int:
    """Scan explicit VR elements from `pos` into `out`.

    Parameters
    ----------
    buf : bytes
        Holds the elements.
    pos, end : int
        Where they start, and where they end at the latest.
    out : dict
        Filled with tag → entry.
    layout : Layout
        Byte order.
    last : int
        Stop at the first element whose tag is greater.
    notes : list
        Receives what was out of order.
    nested : bool
        The elements are those of an item of undefined length: stop at its delimiter.
    limit : int
        Where the data end, beyond `end` if more can be read: then `IncompleteError` is raised where more is needed to
        find an end.

    Returns
    -------
    int
        Where the scan stopped. Greater than `end`: the last value runs beyond it. Less: at an element that was not
        wanted, at a delimiter, or at less than a header.
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
                    notes.append(("delimiter", tag, pos, "a delimiter stands outside of any sequence; skipped"))
                    pos += 8
                    continue
                if not (group or element):
                    run = _padding(buf, pos, end)
                    if run and end < limit and pos + run >= end - 1:
                        raise IncompleteError(pos)
                    if run:
                        notes.append(("padding", 0, pos, "zeros where an element was expected; skipped"))
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
    except StructError:  # less than a header is left
        return pos
    return pos


def implicit(
    buf: bytes, pos: int, end: int, out: Table, layout: Layout, last: int, notes: list[Note], nested: bool, limit: int
) -> int:
    """Scan implicit VR elements; parameters and result are those of `explicit`."""
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
                    notes.append(("delimiter", tag, pos, "a delimiter stands outside of any sequence; skipped"))
                    pos += 8
                    continue
                if not (group or element):
                    run = _padding(buf, pos, end)
                    if run and end < limit and pos + run >= end - 1:
                        raise IncompleteError(pos)
                    if run:
                        notes.append(("padding", 0, pos, "zeros where an element was expected; skipped"))
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
        return "duplicate", tag, pos, "the element occurs twice; the last one counts"
    return "order", tag, pos, "the element stands after one with a greater tag"


def _padding(buf: bytes, pos: int, end: int) -> int:
    """Length of the run of zeros at `pos`, as far as it is longer than a header (looks 4096 bytes ahead)."""
    ahead = buf[pos : min(end, pos + 4096)]
    run = len(ahead) - len(ahead.lstrip(b"\0"))
    return 0 if run < 12 and run < len(ahead) else run & ~1 or run


def irregular(buf: bytes, pos: int, limit: int, layout: Layout, notes: list[Note]) -> tuple[bytes | None, int, int]:
    """Read a header whose VR is none of the standard's: (vr, offset, length)."""
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
        notes.append(("vr", tag, pos, f"no VR but {vr!r}; read as implicit VR"))
        return None, pos + 8, wide
    if length == 0 and pos + 12 <= limit and pos + 12 + layout.u32(buf, pos + 8)[0] <= limit:
        notes.append(("vr", tag, pos, f"VR {vr!r}; read as UN with a 32-bit length"))
        return b"UN", pos + 12, layout.u32(buf, pos + 8)[0]
    if pos + 8 + length <= limit:
        notes.append(("vr", tag, pos, f"VR {vr!r}; read as UN with a 16-bit length"))
        return b"UN", pos + 8, length
    notes.append(("vr", tag, pos, f"no VR but {vr!r}; read as implicit VR"))
    return None, pos + 8, wide


def inside(buf: bytes, pos: int, layout: Layout) -> Layout:
    """The byte order within an element of VR UN: little endian (PS3.5 Section 6.2.2), unless its first item is not."""
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
    """Find the end of items that start at `pos`: (where their delimiter starts, the place behind it).

    Walks with a stack of its own, so nesting costs no recursion. `start`, `tag` and `vr` are those of the element,
    for the report.
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
                    notes.append(("missing delimiter", tag, start, "a sequence ends without its delimiter"))
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
    notes.append(("missing delimiter", tag, start, "a sequence or item has no end; it ends with the data around it"))
    return end, end


def _skip_explicit(buf: bytes, pos: int, end: int, layout: Layout, limit: int) -> tuple[int, bool | None]:
    """Skip explicit VR elements up to the end of their item or to the content of one of undefined length.

    Returns
    -------
    pos : int
        Where the next item or delimiter is expected. `end` or more if the data end first.
    opened : bool or None
        None at the end of the item; otherwise whether the content at `pos` is implicit VR.
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
            if inner in (SEQUENCE_DELIMITATION_ITEM, ITEM):  # the item's delimiter is missing
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
            if inner in (SEQUENCE_DELIMITATION_ITEM, ITEM):  # the item's delimiter is missing
                return pos, None
        pos += 8
        if length == UNDEFINED:
            return pos, True
        pos += length
    return pos, None


def items(
    buf: bytes, pos: int, end: int, layout: Layout, scan: Callable[..., int], notes: list[Note], tag: int
) -> list[tuple[Table, int, int, int, int]]:
    """Scan the items from `pos` to `end`.

    Returns
    -------
    list of (table, header, start, stop, end)
        For each item its elements, the place of its header, the span of its content, and the place behind it (and
        behind its delimiter, where it has one).
    """
    found: list[tuple[Table, int, int, int, int]] = []
    header = layout.item
    while pos + 8 <= end:
        group, element, length = header(buf, pos)
        inner = group << 16 | element
        if inner != ITEM:
            if inner == SEQUENCE_DELIMITATION_ITEM:
                if pos + 8 < end:
                    notes.append(("delimiter", tag, pos, "a sequence delimiter stands before the sequence's end"))
                return found
            if inner == ITEM_DELIMITATION_ITEM:
                pos += 8
                continue
            notes.append(("item", tag, pos, f"({group:04X},{element:04X}) stands where an item should"))
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
                notes.append(("item", tag, pos, f"an item of {length} bytes runs beyond its sequence; cut"))
                stop = end
            at = scan(buf, start, stop, table, layout, LAST, notes, False, stop)
            if at != stop:
                trim(table, at, stop, notes)
            after = stop
        found.append((table, pos, start, stop, after))
        pos = after
    if pos < end:
        notes.append(("item", tag, pos, f"{end - pos} bytes are left where an item should stand"))
    return found


def trim(table: Table, at: int, end: int, notes: list[Note]) -> None:
    """Cut the last value, or note the remainder, where a scan did not stop at `end`."""
    if at < end:
        notes.append(("remainder", 0, at, f"{end - at} bytes are left that hold no element"))
        return
    if table:
        tag = max(table, key=lambda one: table[one][1])  # a repeated element stands at its first place in the table
        vr, offset, length = table[tag][:3]
        if offset > end:
            del table[tag]
            notes.append(("remainder", tag, offset - 12, "an element's header runs beyond the end"))
        elif length >= 0 and offset + length > end:
            start = table[tag][3][0] if len(table[tag]) > 3 else offset - (12 if vr in LONG else 8)
            table[tag] = (vr, offset, max(end - offset, 0), (start, end, end))
            notes.append(("truncated", tag, start, f"a value of {length} bytes ends after {max(end - offset, 0)}"))
