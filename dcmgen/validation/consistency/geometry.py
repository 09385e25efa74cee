"""Rules for directions and spacings (PS3.3 C.7.6.2, PS3.3 10.7)."""

from __future__ import annotations

from collections.abc import Iterator
from math import fsum, sqrt
from typing import TYPE_CHECKING

from dcmgen.dictionary.data.uid_constants import (
    VLSlideCoordinatesMicroscopicImageStorage,
    VLWholeSlideMicroscopyImageStorage,
)
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.node import name
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

SPACINGS = (tags.PIXEL_SPACING, tags.IMAGER_PIXEL_SPACING, tags.NOMINAL_SCANNED_PIXEL_SPACING)
DIRECTIONS = (
    tags.VELOCITY_ENCODING_DIRECTION,
    tags.SLAB_ORIENTATION,
    tags.ASL_SLAB_ORIENTATION,
    tags.DIFFUSION_GRADIENT_ORIENTATION,
)
TOLERANCE = DEFAULT.cosine
"""Allowed error of lengths and products: many devices write direction cosines with few digits."""


@rule(
    "orientation",
    "C.7.6.2.1.1",
    any_of=(tags.IMAGE_ORIENTATION_PATIENT, tags.IMAGE_ORIENTATION_SLIDE),
    module="Image Plane",
)
def orientation(context: Context) -> Iterator[Issue]:
    """The direction cosines of rows and columns must be orthogonal unit vectors."""
    for tag in (tags.IMAGE_ORIENTATION_PATIENT, tags.IMAGE_ORIENTATION_SLIDE):
        for node in context.holders(tag):
            values = node.numbers(tag)
            if values is None or len(values) != 6:
                continue
            row, column = values[:3], values[3:]
            for which, vector in (("row", row), ("column", column)):
                length = sqrt(fsum(v * v for v in vector))
                if abs(length - 1) > TOLERANCE:
                    yield Issue(
                        f"the {which} direction of {name(tag)} has length {length:.4f} instead of 1", node, tag, values
                    )
            product = fsum(r * c for r, c in zip(row, column, strict=True))
            if abs(product) > TOLERANCE:
                yield Issue(
                    f"the row and column directions of {name(tag)} are not orthogonal (scalar product {product:.4f})",
                    node,
                    tag,
                    values,
                )


@rule("direction", "C.8.13.5", any_of=DIRECTIONS)
def directions(context: Context) -> Iterator[Issue]:
    """The direction cosines of a slab, a velocity or a diffusion gradient must be a unit vector.

    A vector of zeros, which some devices write instead of no direction, is a warning.
    """
    for tag in DIRECTIONS:
        for node in context.holders(tag):
            values = node.numbers(tag)
            if values is not None and len(values) == 3:
                length = sqrt(fsum(v * v for v in values))
                if abs(length - 1) > TOLERANCE:
                    message = f"{name(tag)} has length {length:.4f} instead of 1"
                    yield Issue(message, node, tag, values, severity=None if length else "warning")


_SLIDES = frozenset({VLWholeSlideMicroscopyImageStorage, VLSlideCoordinatesMicroscopicImageStorage})


@rule("slide.corner", "C.7.4.1.1.2", all_of=(tags.POSITION_REFERENCE_INDICATOR,), module="Frame of Reference")
def slide_corner(context: Context) -> Iterator[Issue]:
    """Position Reference Indicator of a frame of reference on a slide must be SLIDE_CORNER."""
    root = context.root
    if not root.has(tags.POSITION_REFERENCE_INDICATOR) or not (
        context.sop_class in _SLIDES or context.holders(tags.IMAGE_ORIENTATION_SLIDE)
    ):
        return
    found = root.text(tags.POSITION_REFERENCE_INDICATOR)
    if found != "SLIDE_CORNER":
        message = f"Position Reference Indicator is {found or 'empty'}; on a slide it must be SLIDE_CORNER"
        yield Issue(message, root, tags.POSITION_REFERENCE_INDICATOR, found, "write SLIDE_CORNER")


@rule("spacing", "10.7.1.3", any_of=SPACINGS)
def spacing(context: Context) -> Iterator[Issue]:
    """Spacings between pixels must be positive; zero is allowed only for a single row or column."""
    for tag in SPACINGS:
        for node in context.holders(tag):
            values = node.numbers(tag)
            if values is None or len(values) != 2:
                continue
            counts = (context.root.integer(tags.ROWS), context.root.integer(tags.COLUMNS))
            for value, count in zip(values, counts, strict=True):
                if value < 0 or (value == 0 and count != 1):
                    yield Issue(f"{name(tag)} contains {value:g}; spacings must be positive", node, tag, values)


@rule("slice.spacing", "C.7.6.2.1", any_of=(tags.SLICE_THICKNESS, tags.SPACING_BETWEEN_SLICES), severity="warning")
def slice_spacing(context: Context) -> Iterator[Issue]:
    """Slice Thickness and Spacing Between Slices must not be negative.

    In nuclear medicine, the sign of Spacing Between Slices is a direction.
    """
    for tag in (tags.SLICE_THICKNESS, tags.SPACING_BETWEEN_SLICES):
        for node in context.holders(tag):
            value = node.number_of(tag)
            if (
                value is not None
                and value < 0
                and not (tag == tags.SPACING_BETWEEN_SLICES and context.root.text(tags.MODALITY) == "NM")
            ):
                yield Issue(f"{name(tag)} is {value:g}; it must not be negative", node, tag, value)
