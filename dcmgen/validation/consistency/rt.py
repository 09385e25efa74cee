"""Rules for radiotherapy objects: numbers, references, counts and contours (PS3.3 C.8.8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.node import name
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node


@rule(
    "rt.roi",
    "C.8.8.6",
    all_of=(tags.STRUCTURE_SET_ROI_SEQUENCE,),
    any_of=(tags.ROI_NUMBER, tags.REFERENCED_ROI_NUMBER),
    module="ROI Contour",
)
def rois(context: Context) -> Iterator[Issue]:
    """ROI Numbers must be unique, and contours and observations must refer to an ROI that the object describes."""
    root = context.root
    if not root.has(tags.STRUCTURE_SET_ROI_SEQUENCE):
        return
    yield from _unique(root, tags.STRUCTURE_SET_ROI_SEQUENCE, tags.ROI_NUMBER)
    known = _numbers(root, tags.STRUCTURE_SET_ROI_SEQUENCE, tags.ROI_NUMBER)
    for sequence in (tags.ROI_CONTOUR_SEQUENCE, tags.RT_ROI_OBSERVATIONS_SEQUENCE):
        for item in root.items(sequence):
            yield from _known(item, tags.REFERENCED_ROI_NUMBER, known, "ROI")


@rule(
    "rt.contour",
    "C.8.8.6",
    all_of=(tags.ROI_CONTOUR_SEQUENCE, tags.CONTOUR_SEQUENCE, tags.CONTOUR_DATA),
    module="ROI Contour",
)
def contours(context: Context) -> Iterator[Issue]:
    """Contour Data must have three coordinates for each of the Number of Contour Points.

    A closed contour must have three or more points.
    """
    for roi in context.root.items(tags.ROI_CONTOUR_SEQUENCE):
        for contour in roi.items(tags.CONTOUR_SEQUENCE):
            declared, values = contour.integer(tags.NUMBER_OF_CONTOUR_POINTS), contour.count(tags.CONTOUR_DATA)
            if values % 3:
                yield Issue(
                    f"Contour Data has {values} values, which is not a multiple of 3", contour, tags.CONTOUR_DATA
                )
            elif declared is not None and values and declared * 3 != values:
                message = f"Number of Contour Points is {declared} but Contour Data has {values // 3} points"
                yield Issue(message, contour, tags.NUMBER_OF_CONTOUR_POINTS, declared, f"write {values // 3}")
            kind = contour.text(tags.CONTOUR_GEOMETRIC_TYPE)
            if kind == "POINT" and values > 3:
                yield Issue("a POINT contour has more than one point", contour, tags.CONTOUR_DATA)
            elif kind.startswith("CLOSED") and 0 < values < 9:
                yield Issue(
                    "a closed contour has fewer than three points", contour, tags.CONTOUR_DATA, severity="warning"
                )


@rule(
    "rt.frame-of-reference",
    "C.8.8.5",
    all_of=(
        tags.STRUCTURE_SET_ROI_SEQUENCE,
        tags.REFERENCED_FRAME_OF_REFERENCE_UID,
        tags.REFERENCED_FRAME_OF_REFERENCE_SEQUENCE,
    ),
    module="Structure Set",
)
def frames_of_reference(context: Context) -> Iterator[Issue]:
    """The frame of reference of an ROI must be listed in Referenced Frame of Reference Sequence if it is present."""
    root = context.root
    known = {item.text(tags.FRAME_OF_REFERENCE_UID) for item in root.items(tags.REFERENCED_FRAME_OF_REFERENCE_SEQUENCE)}
    for item in root.items(tags.STRUCTURE_SET_ROI_SEQUENCE):
        uid = item.text(tags.REFERENCED_FRAME_OF_REFERENCE_UID)
        if known and uid and uid not in known:
            message = "the frame of reference of the ROI is not listed in Referenced Frame of Reference Sequence"
            yield Issue(message, item, tags.REFERENCED_FRAME_OF_REFERENCE_UID, uid)


@rule("rt.beams", "C.8.8.13", any_of=(tags.BEAM_SEQUENCE, tags.ION_BEAM_SEQUENCE), module="RT Fraction Scheme")
def beams(context: Context) -> Iterator[Issue]:
    """Beam Numbers must be unique, and fraction groups must refer to a beam that the plan describes."""
    root = context.root
    for sequence in (tags.BEAM_SEQUENCE, tags.ION_BEAM_SEQUENCE):
        if root.has(sequence):
            yield from _unique(root, sequence, tags.BEAM_NUMBER)
            known = _numbers(root, sequence, tags.BEAM_NUMBER)
            for group in root.items(tags.FRACTION_GROUP_SEQUENCE):
                for item in group.items(tags.REFERENCED_BEAM_SEQUENCE):
                    yield from _known(item, tags.REFERENCED_BEAM_NUMBER, known, "beam")


@rule(
    "rt.control-points",
    "C.8.8.14",
    any_of=(tags.CONTROL_POINT_SEQUENCE, tags.ION_CONTROL_POINT_SEQUENCE),
    module="RT Beams",
)
def control_points(context: Context) -> Iterator[Issue]:
    """Number of Control Points must match the control points, and Control Point Index must count them from 0."""
    for sequence, points in (
        (tags.BEAM_SEQUENCE, tags.CONTROL_POINT_SEQUENCE),
        (tags.ION_BEAM_SEQUENCE, tags.ION_CONTROL_POINT_SEQUENCE),
    ):
        for beam in context.root.items(sequence):
            items = beam.items(points)
            declared = beam.integer(tags.NUMBER_OF_CONTROL_POINTS)
            if items and points == tags.ION_CONTROL_POINT_SEQUENCE and declared is not None and declared != len(items):
                yield Issue(
                    f"Number of Control Points is {declared} but the beam has {len(items)} control points",
                    beam,
                    tags.NUMBER_OF_CONTROL_POINTS,
                    declared,
                )
            for position, item in enumerate(items):
                index = item.integer(tags.CONTROL_POINT_INDEX)
                if index is not None and index != position:
                    yield Issue(
                        f"Control Point Index is {index} but the control point is item {position}",
                        item,
                        tags.CONTROL_POINT_INDEX,
                        index,
                        f"write {position}",
                    )


@rule(
    "rt.references",
    "C.8.8.14",
    any_of=(tags.DOSE_REFERENCE_SEQUENCE, tags.TOLERANCE_TABLE_SEQUENCE, tags.PATIENT_SETUP_SEQUENCE),
    module="RT Beams",
)
def plan_references(context: Context) -> Iterator[Issue]:
    """Numbers of dose references, tolerance tables and patient setups must be unique.

    A plan must describe those that it refers to.
    """
    root = context.root
    kinds = (
        (
            tags.DOSE_REFERENCE_SEQUENCE,
            tags.DOSE_REFERENCE_NUMBER,
            tags.REFERENCED_DOSE_REFERENCE_NUMBER,
            "dose reference",
        ),
        (
            tags.TOLERANCE_TABLE_SEQUENCE,
            tags.TOLERANCE_TABLE_NUMBER,
            tags.REFERENCED_TOLERANCE_TABLE_NUMBER,
            "tolerance table",
        ),
        (tags.PATIENT_SETUP_SEQUENCE, tags.PATIENT_SETUP_NUMBER, tags.REFERENCED_PATIENT_SETUP_NUMBER, "patient setup"),
    )
    for sequence, number, referenced, kind in kinds:
        if not root.has(sequence):
            continue
        yield from _unique(root, sequence, number)
        known = _numbers(root, sequence, number)
        for node in context.holders(referenced):
            if node.top in (tags.FRACTION_GROUP_SEQUENCE, tags.BEAM_SEQUENCE, tags.ION_BEAM_SEQUENCE):
                yield from _known(node, referenced, known, kind)


@rule("rt.dose-frames", "C.8.8.3.2", all_of=(tags.GRID_FRAME_OFFSET_VECTOR,), module="RT Dose")
def dose_frames(context: Context) -> Iterator[Issue]:
    """Grid Frame Offset Vector must have a different offset for each frame.

    Frame Increment Pointer must name it.
    """
    root = context.root
    offsets = root.numbers(tags.GRID_FRAME_OFFSET_VECTOR) if root.has(tags.GRID_FRAME_OFFSET_VECTOR) else None
    if offsets is None:
        return
    frames = root.frames
    if frames is not None and frames != len(offsets) and not root.has(tags.FRAME_INCREMENT_POINTER):
        yield Issue(
            f"Grid Frame Offset Vector has {len(offsets)} values for {frames} frames",
            root,
            tags.GRID_FRAME_OFFSET_VECTOR,
        )
    pointer = root.first(tags.FRAME_INCREMENT_POINTER)
    if isinstance(pointer, int) and pointer != tags.GRID_FRAME_OFFSET_VECTOR:
        yield Issue(
            "Frame Increment Pointer of a dose grid does not name Grid Frame Offset Vector",
            root,
            tags.FRAME_INCREMENT_POINTER,
            name(pointer),
        )
    if len(set(offsets)) != len(offsets):
        yield Issue("two values of Grid Frame Offset Vector are the same", root, tags.GRID_FRAME_OFFSET_VECTOR)


def _numbers(node: Node, sequence: int, number: int) -> set[int | None]:
    return {item.integer(number) for item in node.items(sequence)}


def _unique(node: Node, sequence: int, number: int) -> Iterator[Issue]:
    counts = Counter(item.integer(number) for item in node.items(sequence))
    for item in node.items(sequence):
        value = item.integer(number)
        if value is not None and counts[value] > 1:
            yield Issue(f"{name(number)} {value} is used {counts[value]} times; it must be unique", item, number, value)


def _known(item: Node, tag: int, known: set[int | None], kind: str) -> Iterator[Issue]:
    value = item.integer(tag)
    if value is not None and value not in known:
        yield Issue(f"{kind} {value} is referenced but not described", item, tag, value)
