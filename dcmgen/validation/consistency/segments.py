"""Segmentations (C.8.20.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency import Issue, rule
from dcmgen.validation.consistency.pixels import ALLOCATED, PIXEL_DATA
from dcmgen.validation.node import PER_FRAME, SHARED

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

MODULE = "Segmentation Image"
SEGMENTS, NUMBER, TYPE = 0x0062_0002, 0x0062_0004, 0x0062_0001
ORGANIZATION_TYPE = 0x0020_9311
PLACES = (0x0020_9113, 0x0048_021A, 0x0008_9124)
"""Plane Position (Patient), Plane Position (Slide), Derivation Image."""
IDENTIFICATION, REFERENCED = 0x0062_000A, 0x0062_000B


@rule("segment.numbers", "C.8.20.2", needs=(TYPE,), module=MODULE)
def numbers(context: Context) -> Iterator[Issue]:
    """Segment Numbers are unique; except in label maps they count up from 1."""
    root = context.root
    if not root.has(TYPE):
        return
    seen: set[int] = set()
    for item in root.items(SEGMENTS):
        number = item.integer(NUMBER)
        if number is None:
            continue
        if number in seen:
            yield Issue(f"segment {number} is described twice", item, NUMBER, number)
        elif root.text(TYPE) != "LABELMAP" and number != item.number + 1:
            yield Issue(
                f"segment {number} stands at place {item.number + 1}; segments count up from 1", item, NUMBER, number
            )
        seen.add(number)


@rule("segment.referenced", "C.8.20.3.1", needs=(TYPE,), module=MODULE)
def referenced(context: Context) -> Iterator[Issue]:
    """Every frame's segment is described in Segment Sequence."""
    root = context.root
    if not root.has(TYPE):
        return
    known = {item.integer(NUMBER) for item in root.items(SEGMENTS)}
    for frame in (*root.items(SHARED), *root.items(PER_FRAME)):
        for item in frame.items(IDENTIFICATION):
            number = item.integer(REFERENCED)
            if number is not None and number not in known:
                yield Issue(f"segment {number} is not described in Segment Sequence", item, REFERENCED, number)


@rule("segment.frames", "A.51.5.1", needs=(TYPE,), module=MODULE)
def frames_in_space(context: Context) -> Iterator[Issue]:
    """A frame of a segmentation says where it is, by its position or by the image it comes from."""
    root = context.root
    if not root.has(TYPE) or not root.has(PIXEL_DATA) or root.text(ORGANIZATION_TYPE) == "TILED_FULL":
        return
    if any(tag in shared.raw for shared in root.items(SHARED) for tag in PLACES):
        return
    lost = [frame for frame in root.items(PER_FRAME) or [root] if not any(tag in frame.raw for tag in PLACES)]
    if lost:
        others = f" (and {len(lost) - 1} more)" if len(lost) > 1 else ""
        message = f"this frame{others} has no position, and no image it is derived from"
        yield Issue(message, lost[0], fix="add a Plane Position or a Derivation Image functional group")


@rule("segment.bits", "C.8.20.2", needs=(TYPE,), module=MODULE)
def bits(context: Context) -> Iterator[Issue]:
    """BINARY segmentations have 1 bit a pixel, FRACTIONAL ones 8."""
    root = context.root
    kind, allocated = root.text(TYPE), root.integer(ALLOCATED)
    expected = {"BINARY": (1,), "FRACTIONAL": (8,), "LABELMAP": (8, 16)}.get(kind)
    if expected and allocated is not None and allocated not in expected and root.has(PIXEL_DATA):
        yield Issue(
            f"{allocated} bits are allocated, and a {kind} segmentation has {' or '.join(map(str, expected))}",
            root,
            ALLOCATED,
            allocated,
        )
