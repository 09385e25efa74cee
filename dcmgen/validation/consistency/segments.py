"""Rules for segmentations (PS3.3 C.8.20)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

MODULE = "Segmentation Image"
LOCATING_GROUPS = (tags.PLANE_POSITION_SEQUENCE, tags.PLANE_POSITION_SLIDE_SEQUENCE, tags.DERIVATION_IMAGE_SEQUENCE)
"""Functional groups that locate a frame: Plane Position (Patient), Plane Position (Slide), Derivation Image."""


@rule(
    "segment.numbers",
    "C.8.20.2",
    all_of=(tags.SEGMENTATION_TYPE, tags.SEGMENT_SEQUENCE, tags.SEGMENT_NUMBER),
    module=MODULE,
)
def numbers(context: Context) -> Iterator[Issue]:
    """Segment Numbers must be unique and, except in label maps, count up from 1."""
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
                f"Segment Number is {number} instead of {item.number + 1}; segments must count up from 1",
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
    """The segment of each frame must be described in Segment Sequence."""
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
    """A frame of a segmentation must have a position or refer to the image from which it is derived."""
    root = context.root
    if (
        not root.has(tags.SEGMENTATION_TYPE)
        or not root.has(tags.PIXEL_DATA)
        or root.text(tags.DIMENSION_ORGANIZATION_TYPE) == "TILED_FULL"
    ):
        return
    if any(
        tag in shared.raw for shared in root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE) for tag in LOCATING_GROUPS
    ):
        return
    unplaced = [
        frame
        for frame in root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE) or [root]
        if not any(tag in frame.raw for tag in LOCATING_GROUPS)
    ]
    if unplaced:
        others = f" (and {len(unplaced) - 1} more)" if len(unplaced) > 1 else ""
        message = f"the frame{others} has neither a position nor an image from which it is derived"
        yield Issue(message, unplaced[0], fix="add a Plane Position or a Derivation Image functional group")


@rule("segment.bits", "C.8.20.2", all_of=(tags.SEGMENTATION_TYPE, tags.BITS_ALLOCATED, tags.PIXEL_DATA), module=MODULE)
def bits(context: Context) -> Iterator[Issue]:
    """Bits Allocated must be 1 in BINARY segmentations, 8 in FRACTIONAL ones, and 8 or 16 in LABELMAP ones."""
    root = context.root
    kind, allocated = root.text(tags.SEGMENTATION_TYPE), root.integer(tags.BITS_ALLOCATED)
    expected = {"BINARY": (1,), "FRACTIONAL": (8,), "LABELMAP": (8, 16)}.get(kind)
    if expected and allocated is not None and allocated not in expected and root.has(tags.PIXEL_DATA):
        yield Issue(
            f"Bits Allocated is {allocated}; for {kind} segmentations it must be {' or '.join(map(str, expected))}",
            root,
            tags.BITS_ALLOCATED,
            allocated,
        )
