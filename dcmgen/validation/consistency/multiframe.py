"""Frames: their number, the vectors and functional groups that describe them, their dimensions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency import Issue, rule
from dcmgen.validation.node import PER_FRAME, SHARED, name

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node

NUMBER_OF_FRAMES = 0x0028_0008
INCREMENT_POINTER = 0x0028_0009
FRAME_CONTENT, INDEX_VALUES = 0x0020_9111, 0x0020_9157
DIMENSION_INDEX, INDEX_POINTER, GROUP_POINTER = 0x0020_9222, 0x0020_9165, 0x0020_9167
INDEX_CREATOR, GROUP_CREATOR = 0x0020_9213, 0x0020_9238
ORGANIZATION_TYPE = 0x0020_9311
ORGANIZATION, ORGANIZATION_UID = 0x0020_9221, 0x0020_9164
FRAME_TIME = 0x0018_1063
_ONE_VALUE = frozenset({FRAME_TIME})


@rule("frames.count", "C.7.6.16.1.2", needs=(PER_FRAME,), module="Multi-frame Functional Groups")
def per_frame_count(context: Context) -> Iterator[Issue]:
    """Per-Frame Functional Groups Sequence has an item for every frame."""
    root = context.root
    frames, items = root.integer(NUMBER_OF_FRAMES), len(root.items(PER_FRAME))
    if items and frames is not None and frames != items:
        yield Issue(f"{items} items in the per-frame functional groups, and {frames} frames", root, PER_FRAME)


@rule("frames.shared", "C.7.6.16", needs=(SHARED,), module="Multi-frame Functional Groups")
def shared_once(context: Context) -> Iterator[Issue]:
    """What is shared is shared by all frames: one item, which has no groups of single frames."""
    for node in context.root.items(SHARED):
        if node.has(FRAME_CONTENT):
            yield Issue(
                "Frame Content belongs to single frames", node, FRAME_CONTENT, fix="move it into the per-frame groups"
            )


@rule("frames.vectors", "C.7.6.6", needs=(INCREMENT_POINTER,), module="Multi-frame")
def frame_vectors(context: Context) -> Iterator[Issue]:
    """Frame Increment Pointer names elements that are there, and a vector it names has a value for every frame."""
    root = context.root
    frames = root.integer(NUMBER_OF_FRAMES)
    for pointer in root.values(INCREMENT_POINTER):
        if not isinstance(pointer, int):
            continue
        tag = int(pointer)
        if not root.has(tag):
            yield Issue(
                f"Frame Increment Pointer names {name(tag)}, which is not there", root, INCREMENT_POINTER, name(tag)
            )
        elif tag not in _ONE_VALUE and frames is not None and (count := root.count(tag)) and count != frames:
            yield Issue(f"{name(tag)} has {count} values, and there are {frames} frames", root, tag)


@rule("dimension.pointers", "C.7.6.17", needs=(DIMENSION_INDEX,), module="Multi-frame Dimension")
def dimension_pointers(context: Context) -> Iterator[Issue]:
    """A Dimension Index Pointer names an element that the functional groups (in the group it names) or the dataset have."""
    root = context.root
    if root.text(ORGANIZATION_TYPE) == "TILED_FULL":
        return  # what the dimensions index follows from the tiling
    frames = [*root.items(PER_FRAME), *root.items(SHARED)]
    for index in root.items(DIMENSION_INDEX):
        pointer, group = index.first(INDEX_POINTER), index.first(GROUP_POINTER)
        if not isinstance(pointer, int) or index.filled(INDEX_CREATOR) or index.filled(GROUP_CREATOR):
            continue
        holders: list[Node] = [root]
        if isinstance(group, int):
            holders = [item for frame in frames for item in frame.items(int(group))]
            if not holders and frames:
                message = f"Functional Group Pointer names {name(int(group))}, which no frame has"
                yield Issue(message, index, GROUP_POINTER, name(int(group)), severity="warning")
                continue
        if holders and not any(holder.has(int(pointer)) for holder in holders):
            where = f" in {name(int(group))}" if isinstance(group, int) else ""
            message = f"Dimension Index Pointer names {name(int(pointer))}, which is not there{where}"
            yield Issue(message, index, INDEX_POINTER, name(int(pointer)), severity="warning")


@rule("dimension.group-pointer", "C.7.6.17", needs=(DIMENSION_INDEX,), module="Multi-frame Dimension")
def group_pointers(context: Context) -> Iterator[Issue]:
    """A dimension whose element stands in a functional group names the group by Functional Group Pointer."""
    root = context.root
    frames = [*root.items(PER_FRAME)[:1], *root.items(SHARED)]
    for index in root.items(DIMENSION_INDEX):
        pointer = index.first(INDEX_POINTER)
        if not isinstance(pointer, int) or index.has(GROUP_POINTER) or root.has(int(pointer)):
            continue
        group = next((item for frame in frames for item in frame.below.get(int(pointer), ())), None)
        if group is not None:
            message = f"{name(int(pointer))} stands in {name(group.tag)}, which Functional Group Pointer does not name"
            yield Issue(message, index, GROUP_POINTER, fix=f"add it with the tag of {name(group.tag)}")


@rule("dimension.values", "C.7.6.17.1", needs=(DIMENSION_INDEX,), module="Multi-frame Dimension")
def dimension_values(context: Context) -> Iterator[Issue]:
    """Dimension Index Values has a value for every item of Dimension Index Sequence, counting from 1."""
    root = context.root
    dimensions = len(root.items(DIMENSION_INDEX))
    if not dimensions:
        return
    for frame in root.items(PER_FRAME):
        for content in frame.items(FRAME_CONTENT):
            values = content.numbers(INDEX_VALUES)
            if values is None:
                continue
            if len(values) != dimensions:
                yield Issue(
                    f"{len(values)} Dimension Index Values, and {dimensions} dimensions", content, INDEX_VALUES, values
                )
            elif min(values) < 1:
                yield Issue("Dimension Index Values count from 1", content, INDEX_VALUES, values)


@rule("dimension.organization", "C.7.6.17", needs=(DIMENSION_INDEX,), module="Multi-frame Dimension")
def dimension_organization(context: Context) -> Iterator[Issue]:
    """Every dimension's organization is one of Dimension Organization Sequence."""
    root = context.root
    known = {item.text(ORGANIZATION_UID) for item in root.items(ORGANIZATION)}
    for index in root.items(DIMENSION_INDEX):
        uid = index.text(ORGANIZATION_UID)
        if uid and known and uid not in known:
            yield Issue(
                "the organization of this dimension is not in Dimension Organization Sequence",
                index,
                ORGANIZATION_UID,
                uid,
            )


@rule("frames.referenced", "10.3", needs=(0x0008_1160,))
def referenced_frames(context: Context) -> Iterator[Issue]:
    """Referenced Frame Numbers count from 1; in the object itself they do not exceed its frames."""
    root = context.root
    instance, frames = root.text(0x0008_0018), root.integer(NUMBER_OF_FRAMES) or 1
    for node in context.holders(0x0008_1160):
        numbers = node.numbers(0x0008_1160)
        if numbers is None:
            continue
        if min(numbers) < 1:
            yield Issue("frames count from 1", node, 0x0008_1160, numbers)
        elif node.text(0x0008_1155) == instance and max(numbers) > frames:
            yield Issue(f"frame {max(numbers):g} of {frames} is referenced", node, 0x0008_1160, numbers)


_COUNTS = (
    (0x0054_0011, 0x0054_0012), (0x0054_0021, 0x0054_0022), (0x0054_0031, 0x0054_0032), (0x0054_0051, 0x0054_0052),
    (0x0054_0061, 0x0054_0062), (0x0054_0071, 0x0054_0072), (0x300A_0080, 0x300C_0004), (0x300A_0110, 0x300A_0111),
    (0x003A_0005, 0x003A_0200),
)  # fmt: skip


@rule("count.items", "C.8", needs=(pair[0] for pair in _COUNTS))
def counted_items(context: Context) -> Iterator[Issue]:
    """An element that tells the number of items of a sequence tells the right one."""
    for number, sequence in _COUNTS:
        for node in context.holders(number):
            if node.filled(sequence):
                told, found = node.integer(number), node.count(sequence)
                if told is not None and told != found:
                    yield Issue(
                        f"{name(number)} is {told}, and {name(sequence)} has {found} items",
                        node,
                        number,
                        told,
                        f"write {found}",
                    )
