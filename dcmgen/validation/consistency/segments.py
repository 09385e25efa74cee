"""Segmentations (C.8.20.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

MODULE = "Segmentation Image"
PLACES = (tags.PLANE_POSITION_SEQUENCE, tags.PLANE_POSITION_SLIDE_SEQUENCE, tags.DERIVATION_IMAGE_SEQUENCE)
"""Plane Position (Patient), Plane Position (Slide), Derivation Image."""


@rule(
    "segment.numbers",
    "C.8.20.2",
    all_of=(tags.SEGMENTATION_TYPE, tags.SEGMENT_SEQUENCE, tags.SEGMENT_NUMBER),
    module=MODULE,
)
def numbers(context: Context) -> Iterator[Issue]:
    """Segment Numbers are unique; except in label maps they count up from 1."""
    root = context.root
    if not root.has(tags.SEGMENTATION_TYPE):
        return
    seen: set[int] = set()
    for item in root.items(tags.SEGMENT_SEQUENCE):
        number = item.integer(tags.SEGMENT_NUMBER)
        if number is None:
            continue
        if number in seen:
            yield Issue(f"segment {number} is described twice", item, tags.SEGMENT_NUMBER, number)
        elif root.text(tags.SEGMENTATION_TYPE) != "LABELMAP" and number != item.number + 1:
            yield Issue(
                f"segment {number} stands at place {item.number + 1}; segments count up from 1",
                item,
                tags.SEGMENT_NUMBER,
                number,
            )
        seen.add(number)


@rule(
    "segment.referenced",
    "C.8.20.3.1",
    all_of=(tags.SEGMENTATION_TYPE, tags.SEGMENT_IDENTIFICATION_SEQUENCE, tags.REFERENCED_SEGMENT_NUMBER),
    module=MODULE,
)
def referenced(context: Context) -> Iterator[Issue]:
    """Every frame's segment is described in Segment Sequence."""
    root = context.root
    if not root.has(tags.SEGMENTATION_TYPE):
        return
    known = {item.integer(tags.SEGMENT_NUMBER) for item in root.items(tags.SEGMENT_SEQUENCE)}
    for frame in (
        *root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE),
        *root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE),
    ):
        for item in frame.items(tags.SEGMENT_IDENTIFICATION_SEQUENCE):
            number = item.integer(tags.REFERENCED_SEGMENT_NUMBER)
            if number is not None and number not in known:
                yield Issue(
                    f"segment {number} is not described in Segment Sequence",
                    item,
                    tags.REFERENCED_SEGMENT_NUMBER,
                    number,
                )


@rule("segment.frames", "A.51.5.1", all_of=(tags.SEGMENTATION_TYPE, tags.PIXEL_DATA), module=MODULE)
def frames_in_space(context: Context) -> Iterator[Issue]:
    """A frame of a segmentation says where it is, by its position or by the image it comes from."""
    root = context.root
    if (
        not root.has(tags.SEGMENTATION_TYPE)
        or not root.has(tags.PIXEL_DATA)
        or root.text(tags.DIMENSION_ORGANIZATION_TYPE) == "TILED_FULL"
    ):
        return
    if any(tag in shared.raw for shared in root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE) for tag in PLACES):
        return
    lost = [
        frame
        for frame in root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE) or [root]
        if not any(tag in frame.raw for tag in PLACES)
    ]
    if lost:
        others = f" (and {len(lost) - 1} more)" if len(lost) > 1 else ""
        message = f"this frame{others} has no position, and no image it is derived from"
        yield Issue(message, lost[0], fix="add a Plane Position or a Derivation Image functional group")


@rule("segment.bits", "C.8.20.2", all_of=(tags.SEGMENTATION_TYPE, tags.BITS_ALLOCATED, tags.PIXEL_DATA), module=MODULE)
def bits(context: Context) -> Iterator[Issue]:
    """BINARY segmentations have 1 bit a pixel, FRACTIONAL ones 8."""
    root = context.root
    kind, allocated = root.text(tags.SEGMENTATION_TYPE), root.integer(tags.BITS_ALLOCATED)
    expected = {"BINARY": (1,), "FRACTIONAL": (8,), "LABELMAP": (8, 16)}.get(kind)
    if expected and allocated is not None and allocated not in expected and root.has(tags.PIXEL_DATA):
        yield Issue(
            f"{allocated} bits are allocated, and a {kind} segmentation has {' or '.join(map(str, expected))}",
            root,
            tags.BITS_ALLOCATED,
            allocated,
        )
