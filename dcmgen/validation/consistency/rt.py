"""Radiotherapy: references inside one object, counts and contours (C.8.8)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency import Issue, rule
from dcmgen.validation.node import name

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node

ROIS, ROI_NUMBER = 0x3006_0020, 0x3006_0022
CONTOURS_OF, CONTOURS, REFERENCED_ROI = 0x3006_0039, 0x3006_0040, 0x3006_0084
OBSERVATIONS = 0x3006_0080
CONTOUR_TYPE, CONTOUR_POINTS, CONTOUR_DATA = 0x3006_0042, 0x3006_0046, 0x3006_0050
FRAMES_OF, FRAME_UID, REFERENCED_FRAME = 0x3006_0010, 0x0020_0052, 0x3006_0024

BEAMS, ION_BEAMS, BEAM_NUMBER = 0x300A_00B0, 0x300A_03A2, 0x300A_00C0
GROUPS, REFERENCED_BEAMS, REFERENCED_BEAM = 0x300A_0070, 0x300C_0004, 0x300C_0006
CONTROL_POINTS, ION_CONTROL_POINTS, POINT_COUNT, POINT_INDEX = 0x300A_0111, 0x300A_03A8, 0x300A_0110, 0x300A_0112
DOSE_REFERENCES, DOSE_NUMBER, REFERENCED_DOSE = 0x300A_0010, 0x300A_0012, 0x300C_0051
TOLERANCES, TOLERANCE_NUMBER, REFERENCED_TOLERANCE = 0x300A_0040, 0x300A_0042, 0x300C_00A0
SETUPS, SETUP_NUMBER, REFERENCED_SETUP = 0x300A_0180, 0x300A_0182, 0x300C_006A
GRID_OFFSETS, DOSE_FRAMES = 0x3004_000C, 0x0028_0008


@rule("rt.roi", "C.8.8.6", needs=(ROIS,), module="ROI Contour")
def rois(context: Context) -> Iterator[Issue]:
    """ROI Numbers are unique, and contours and observations refer to ROIs that are described."""
    root = context.root
    if not root.has(ROIS):
        return
    yield from _unique(root, ROIS, ROI_NUMBER)
    known = _numbers(root, ROIS, ROI_NUMBER)
    for sequence in (CONTOURS_OF, OBSERVATIONS):
        for item in root.items(sequence):
            yield from _known(item, REFERENCED_ROI, known, "ROI")


@rule("rt.contour", "C.8.8.6", needs=(CONTOURS_OF,), module="ROI Contour")
def contours(context: Context) -> Iterator[Issue]:
    """Contour Data holds three coordinates for each of the Number of Contour Points; a closed contour has three points or more."""
    for roi in context.root.items(CONTOURS_OF):
        for contour in roi.items(CONTOURS):
            told, values = contour.integer(CONTOUR_POINTS), contour.count(CONTOUR_DATA)
            if values % 3:
                yield Issue(f"{values} numbers are no points of three coordinates", contour, CONTOUR_DATA)
            elif told is not None and values and told * 3 != values:
                message = f"Number of Contour Points is {told}, and the data hold {values // 3}"
                yield Issue(message, contour, CONTOUR_POINTS, told, f"write {values // 3}")
            kind = contour.text(CONTOUR_TYPE)
            if kind == "POINT" and values > 3:
                yield Issue("a POINT has one point", contour, CONTOUR_DATA)
            elif kind.startswith("CLOSED") and 0 < values < 9:
                yield Issue("a closed contour of less than three points", contour, CONTOUR_DATA, severity="warning")


@rule("rt.frame-of-reference", "C.8.8.5", needs=(ROIS,), module="Structure Set")
def frames_of_reference(context: Context) -> Iterator[Issue]:
    """A ROI's frame of reference is one of Referenced Frame of Reference Sequence, where that is given."""
    root = context.root
    known = {item.text(FRAME_UID) for item in root.items(FRAMES_OF)}
    for item in root.items(ROIS):
        uid = item.text(REFERENCED_FRAME)
        if known and uid and uid not in known:
            message = "the frame of reference of this ROI is not in Referenced Frame of Reference Sequence"
            yield Issue(message, item, REFERENCED_FRAME, uid)


@rule("rt.beams", "C.8.8.13", needs=(BEAMS, ION_BEAMS), module="RT Fraction Scheme")
def beams(context: Context) -> Iterator[Issue]:
    """Beam Numbers are unique, and fraction groups refer to beams that are there."""
    root = context.root
    for sequence in (BEAMS, ION_BEAMS):
        if root.has(sequence):
            yield from _unique(root, sequence, BEAM_NUMBER)
            known = _numbers(root, sequence, BEAM_NUMBER)
            for group in root.items(GROUPS):
                for item in group.items(REFERENCED_BEAMS):
                    yield from _known(item, REFERENCED_BEAM, known, "beam")


@rule("rt.control-points", "C.8.8.14", needs=(BEAMS, ION_BEAMS), module="RT Beams")
def control_points(context: Context) -> Iterator[Issue]:
    """Control points are counted rightly and numbered from 0."""
    for sequence, points in ((BEAMS, CONTROL_POINTS), (ION_BEAMS, ION_CONTROL_POINTS)):
        for beam in context.root.items(sequence):
            items = beam.items(points)
            told = beam.integer(POINT_COUNT)
            if items and points == ION_CONTROL_POINTS and told is not None and told != len(items):
                yield Issue(f"Number of Control Points is {told}, and there are {len(items)}", beam, POINT_COUNT, told)
            for place, item in enumerate(items):
                index = item.integer(POINT_INDEX)
                if index is not None and index != place:
                    yield Issue(
                        f"control point {place} has the index {index}", item, POINT_INDEX, index, f"write {place}"
                    )


@rule("rt.references", "C.8.8.14", needs=(GROUPS, BEAMS, ION_BEAMS), module="RT Beams")
def plan_references(context: Context) -> Iterator[Issue]:
    """Dose references, tolerance tables and patient setups that a plan refers to are in the plan."""
    root = context.root
    kinds = (
        (DOSE_REFERENCES, DOSE_NUMBER, REFERENCED_DOSE, "dose reference"),
        (TOLERANCES, TOLERANCE_NUMBER, REFERENCED_TOLERANCE, "tolerance table"),
        (SETUPS, SETUP_NUMBER, REFERENCED_SETUP, "patient setup"),
    )
    for sequence, number, referenced, word in kinds:
        if not root.has(sequence):
            continue
        yield from _unique(root, sequence, number)
        known = _numbers(root, sequence, number)
        for node in context.holders(referenced):
            if node.top in (GROUPS, BEAMS, ION_BEAMS):
                yield from _known(node, referenced, known, word)


@rule("rt.dose-frames", "C.8.8.3.2", needs=(GRID_OFFSETS,), module="RT Dose")
def dose_frames(context: Context) -> Iterator[Issue]:
    """Grid Frame Offset Vector has an offset for every frame, all different, and is what the frame increment points to."""
    root = context.root
    offsets = root.numbers(GRID_OFFSETS) if root.has(GRID_OFFSETS) else None
    if offsets is None:
        return
    frames = root.integer(DOSE_FRAMES) if root.filled(DOSE_FRAMES) else 1
    if frames is not None and frames != len(offsets) and not root.has(0x0028_0009):
        yield Issue(f"{len(offsets)} frame offsets, and {frames} frames", root, GRID_OFFSETS)
    pointer = root.first(0x0028_0009)
    if isinstance(pointer, int) and pointer != GRID_OFFSETS:
        yield Issue(
            "Frame Increment Pointer of a dose grid is Grid Frame Offset Vector", root, 0x0028_0009, name(pointer)
        )
    if len(set(offsets)) != len(offsets):
        yield Issue("two frames have the same offset", root, GRID_OFFSETS)


def _numbers(node: Node, sequence: int, number: int) -> set[int | None]:
    return {item.integer(number) for item in node.items(sequence)}


def _unique(node: Node, sequence: int, number: int) -> Iterator[Issue]:
    counts = Counter(item.integer(number) for item in node.items(sequence))
    for item in node.items(sequence):
        value = item.integer(number)
        if value is not None and counts[value] > 1:
            yield Issue(f"{name(number)} {value} is used {counts[value]} times", item, number, value)


def _known(item: Node, tag: int, known: set[int | None], word: str) -> Iterator[Issue]:
    value = item.integer(tag)
    if value is not None and value not in known:
        yield Issue(f"{word} {value} is referred to and not described", item, tag, value)
