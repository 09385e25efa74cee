"""Rules for multi-frame objects: number of frames, frame vectors, functional groups and dimensions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen._printable import counted
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.node import name
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node

_ONE_VALUE = frozenset({tags.FRAME_TIME})


@rule(
    "frames.count",
    "C.7.6.16.1.2",
    all_of=(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, tags.NUMBER_OF_FRAMES),
    module="Multi-frame Functional Groups",
)
def per_frame_count(context: Context) -> Iterator[Issue]:
    """Per-Frame Functional Groups Sequence must have one item for each frame."""
    root = context.root
    frames, items = root.integer(tags.NUMBER_OF_FRAMES), len(root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE))
    if items and frames is not None and frames != items:
        yield Issue(
            f"Per-Frame Functional Groups Sequence has {items} items but Number of Frames is {frames}",
            root,
            tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE,
        )


@rule(
    "frames.tiled-full",
    "C.7.6.17.3",
    all_of=(
        tags.DIMENSION_ORGANIZATION_TYPE,
        tags.NUMBER_OF_FRAMES,
        tags.TOTAL_PIXEL_MATRIX_ROWS,
        tags.TOTAL_PIXEL_MATRIX_COLUMNS,
    ),
    module="Multi-frame Dimension",
)
def tiled_full(context: Context) -> Iterator[Issue]:
    """A TILED_FULL image must have a frame for each tile of each focal plane, optical path and segment."""
    root = context.root
    if root.text(tags.DIMENSION_ORGANIZATION_TYPE) != "TILED_FULL" or root.filled(tags.CONCATENATION_UID):
        return  # the instances of a concatenation share the tiles
    frames = root.integer(tags.NUMBER_OF_FRAMES)
    down = _tiles(root, tags.TOTAL_PIXEL_MATRIX_ROWS, tags.ROWS)
    across = _tiles(root, tags.TOTAL_PIXEL_MATRIX_COLUMNS, tags.COLUMNS)
    if frames is None or not down or not across:
        return
    planes, paths = root.integer(tags.TOTAL_PIXEL_MATRIX_FOCAL_PLANES), root.integer(tags.NUMBER_OF_OPTICAL_PATHS)
    segments = root.count(tags.SEGMENT_SEQUENCE) if root.text(tags.SEGMENTATION_TYPE) != "LABELMAP" else 0
    expected = across * down * (planes or 1) * (paths or 1)
    if frames in (expected, expected * (segments or 1)):
        return
    complete = planes and (paths or segments)
    if not complete and frames and frames % (across * down) == 0:
        return  # the numbers that are missing may explain it
    parts = [f"{across} x {down} tiles"]
    for count, label in ((planes, "focal plane"), (paths, "optical path"), (segments, "segment")):
        if count:
            parts.append(counted(count, label))
    message = f"Number of Frames is {frames}; a TILED_FULL image with {', '.join(parts)} has {expected * (segments or 1)} frames"
    yield Issue(message, root, tags.NUMBER_OF_FRAMES, frames)


def _tiles(root: Node, total: int, size: int) -> int:
    """Return the number of tiles in one direction; 0 if it is unknown."""
    whole, part = root.integer(total), root.integer(size)
    return -(-whole // part) if whole and part and whole > 0 and part > 0 else 0


@rule(
    "frames.shared",
    "C.7.6.16",
    all_of=(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE, tags.FRAME_CONTENT_SEQUENCE),
    module="Multi-frame Functional Groups",
)
def shared_once(context: Context) -> Iterator[Issue]:
    """The Frame Content functional group must not be shared, because it describes a single frame."""
    for node in context.root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE):
        if node.has(tags.FRAME_CONTENT_SEQUENCE):
            yield Issue(
                "the Frame Content functional group is shared but describes a single frame",
                node,
                tags.FRAME_CONTENT_SEQUENCE,
                fix="move it to the per-frame functional groups",
            )


@rule("frames.vectors", "C.7.6.6", all_of=(tags.FRAME_INCREMENT_POINTER,), module="Multi-frame")
def frame_vectors(context: Context) -> Iterator[Issue]:
    """Frame Increment Pointer must name elements that are present.

    A vector that it names must have one value for each frame.
    """
    root = context.root
    frames = root.integer(tags.NUMBER_OF_FRAMES)
    for pointer in root.values(tags.FRAME_INCREMENT_POINTER):
        if not isinstance(pointer, int):
            continue
        tag = int(pointer)
        if not root.has(tag):
            yield Issue(
                f"Frame Increment Pointer names {name(tag)}, which is not present",
                root,
                tags.FRAME_INCREMENT_POINTER,
                name(tag),
            )
        elif tag not in _ONE_VALUE and frames is not None and (count := root.count(tag)) and count != frames:
            yield Issue(f"{name(tag)} has {count} values but Number of Frames is {frames}", root, tag)


@rule(
    "dimension.pointers",
    "C.7.6.17",
    all_of=(tags.DIMENSION_INDEX_SEQUENCE, tags.DIMENSION_INDEX_POINTER),
    module="Multi-frame Dimension",
)
def dimension_pointers(context: Context) -> Iterator[Issue]:
    """Dimension Index Pointer must name an element that is present.

    It must be in the functional group that Functional Group Pointer names, or in the dataset if there is no such pointer.
    """
    root = context.root
    if root.text(tags.DIMENSION_ORGANIZATION_TYPE) == "TILED_FULL":
        return  # the tiling implies the positions, so the elements may be absent
    frames = [
        *root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE),
        *root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE),
    ]
    for index in root.items(tags.DIMENSION_INDEX_SEQUENCE):
        pointer, group = index.first(tags.DIMENSION_INDEX_POINTER), index.first(tags.FUNCTIONAL_GROUP_POINTER)
        if (
            not isinstance(pointer, int)
            or index.filled(tags.DIMENSION_INDEX_PRIVATE_CREATOR)
            or index.filled(tags.FUNCTIONAL_GROUP_PRIVATE_CREATOR)
        ):
            continue
        holders: list[Node] = [root]
        if isinstance(group, int):
            holders = [item for frame in frames for item in frame.items(int(group))]
            if not holders and frames:
                message = f"Functional Group Pointer names {name(int(group))}, which is not present in any frame"
                yield Issue(message, index, tags.FUNCTIONAL_GROUP_POINTER, name(int(group)), severity="warning")
                continue
        if holders and not any(holder.has(int(pointer)) for holder in holders):
            where = f" in {name(int(group))}" if isinstance(group, int) else ""
            message = f"Dimension Index Pointer names {name(int(pointer))}, which is not present{where}"
            yield Issue(message, index, tags.DIMENSION_INDEX_POINTER, name(int(pointer)), severity="warning")


@rule(
    "dimension.group-pointer",
    "C.7.6.17",
    all_of=(tags.DIMENSION_INDEX_SEQUENCE, tags.DIMENSION_INDEX_POINTER),
    any_of=(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE),
    module="Multi-frame Dimension",
)
def group_pointers(context: Context) -> Iterator[Issue]:
    """A dimension must have a Functional Group Pointer if its element is in a functional group."""
    root = context.root
    frames = [
        *root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE)[:1],
        *root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE),
    ]
    for index in root.items(tags.DIMENSION_INDEX_SEQUENCE):
        pointer = index.first(tags.DIMENSION_INDEX_POINTER)
        if not isinstance(pointer, int) or index.has(tags.FUNCTIONAL_GROUP_POINTER) or root.has(int(pointer)):
            continue
        group = next((item for frame in frames for item in frame.below.get(int(pointer), ())), None)
        if group is not None:
            message = f"{name(int(pointer))} is in {name(group.tag)} but Functional Group Pointer is missing"
            yield Issue(message, index, tags.FUNCTIONAL_GROUP_POINTER, fix=f"add it with the tag of {name(group.tag)}")


@rule(
    "dimension.values",
    "C.7.6.17.1",
    all_of=(
        tags.DIMENSION_INDEX_SEQUENCE,
        tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE,
        tags.FRAME_CONTENT_SEQUENCE,
        tags.DIMENSION_INDEX_VALUES,
    ),
    module="Multi-frame Dimension",
)
def dimension_values(context: Context) -> Iterator[Issue]:
    """Dimension Index Values must have one value for each item of Dimension Index Sequence, counted from 1."""
    root = context.root
    dimensions = len(root.items(tags.DIMENSION_INDEX_SEQUENCE))
    if not dimensions:
        return
    for frame in root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE):
        for content in frame.items(tags.FRAME_CONTENT_SEQUENCE):
            values = content.numbers(tags.DIMENSION_INDEX_VALUES)
            if values is None:
                continue
            if len(values) != dimensions:
                yield Issue(
                    f"Dimension Index Values has {len(values)} values for {dimensions} dimensions",
                    content,
                    tags.DIMENSION_INDEX_VALUES,
                    values,
                )
            elif min(values) < 1:
                yield Issue("Dimension Index Values has a value below 1", content, tags.DIMENSION_INDEX_VALUES, values)


@rule(
    "dimension.organization",
    "C.7.6.17",
    all_of=(tags.DIMENSION_INDEX_SEQUENCE, tags.DIMENSION_ORGANIZATION_SEQUENCE, tags.DIMENSION_ORGANIZATION_UID),
    module="Multi-frame Dimension",
)
def dimension_organization(context: Context) -> Iterator[Issue]:
    """Dimension Organization UID of each dimension must be listed in Dimension Organization Sequence."""
    root = context.root
    known = {item.text(tags.DIMENSION_ORGANIZATION_UID) for item in root.items(tags.DIMENSION_ORGANIZATION_SEQUENCE)}
    for index in root.items(tags.DIMENSION_INDEX_SEQUENCE):
        uid = index.text(tags.DIMENSION_ORGANIZATION_UID)
        if uid and known and uid not in known:
            yield Issue(
                "Dimension Organization UID of the dimension is not listed in Dimension Organization Sequence",
                index,
                tags.DIMENSION_ORGANIZATION_UID,
                uid,
            )


@rule("frames.referenced", "10.3", all_of=(tags.REFERENCED_FRAME_NUMBER,))
def referenced_frames(context: Context) -> Iterator[Issue]:
    """Referenced Frame Number must be at least 1.

    In a reference to the object itself, it must not exceed Number of Frames.
    """
    root = context.root
    instance, frames = root.text(tags.SOP_INSTANCE_UID), root.integer(tags.NUMBER_OF_FRAMES) or 1
    for node in context.holders(tags.REFERENCED_FRAME_NUMBER):
        numbers = node.numbers(tags.REFERENCED_FRAME_NUMBER)
        if numbers is None:
            continue
        if min(numbers) < 1:
            yield Issue(
                "Referenced Frame Number has a value below 1; frames are counted from 1",
                node,
                tags.REFERENCED_FRAME_NUMBER,
                numbers,
            )
        elif node.text(tags.REFERENCED_SOP_INSTANCE_UID) == instance and max(numbers) > frames:
            yield Issue(
                f"frame {max(numbers):g} is referenced but the last frame is {frames}",
                node,
                tags.REFERENCED_FRAME_NUMBER,
                numbers,
            )


COUNTS = (
    (tags.NUMBER_OF_ENERGY_WINDOWS, tags.ENERGY_WINDOW_INFORMATION_SEQUENCE),
    (tags.NUMBER_OF_DETECTORS, tags.DETECTOR_INFORMATION_SEQUENCE),
    (tags.NUMBER_OF_PHASES, tags.PHASE_INFORMATION_SEQUENCE),
    (tags.NUMBER_OF_ROTATIONS, tags.ROTATION_INFORMATION_SEQUENCE),
    (tags.NUMBER_OF_RR_INTERVALS, tags.GATED_INFORMATION_SEQUENCE),
    (tags.NUMBER_OF_TIME_SLOTS, tags.TIME_SLOT_INFORMATION_SEQUENCE),
    (tags.NUMBER_OF_BEAMS, tags.REFERENCED_BEAM_SEQUENCE),
    (tags.NUMBER_OF_CONTROL_POINTS, tags.CONTROL_POINT_SEQUENCE),
    (tags.NUMBER_OF_WAVEFORM_CHANNELS, tags.CHANNEL_DEFINITION_SEQUENCE),
)
"""Elements that contain the number of items of a sequence, and the sequence."""


@rule("count.items", "C.8", any_of=(number for number, _ in COUNTS))
def counted_items(context: Context) -> Iterator[Issue]:
    """An element that declares the number of items of a sequence must match the sequence."""
    for number, sequence in COUNTS:
        for node in context.holders(number):
            if node.filled(sequence):
                declared, found = node.integer(number), node.count(sequence)
                if declared is not None and declared != found:
                    yield Issue(
                        f"{name(number)} is {declared} but {name(sequence)} has {found} items",
                        node,
                        number,
                        declared,
                        f"write {found}",
                    )
