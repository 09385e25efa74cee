"""What single IODs state of their values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.conditions import compile
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

ENHANCED_CT, SLIDE_MICROSCOPY = "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.77.1.6"

_IN_HOUNSFIELD = compile(
    (
        "and",
        ("in", "?00089007[1]", ("ORIGINAL",)),
        ("not", ("in", "?00089007[3]", ("LOCALIZER",))),
        ("not", ("in", "/00189361", ("YES",))),
    )
)


@rule(
    "ct.hounsfield",
    "C.8.15.3.10",
    all_of=(tags.PIXEL_VALUE_TRANSFORMATION_SEQUENCE, tags.RESCALE_TYPE),
    module="CT Pixel Value Transformation",
)
def hounsfield(context: Context) -> Iterator[Issue]:
    """Original frames of an enhanced CT image that are neither localizers nor multi-energy ones are in Hounsfield units."""
    if context.sop_class != ENHANCED_CT:
        return
    for node in context.holders(tags.RESCALE_TYPE):
        kind = node.text(tags.RESCALE_TYPE)
        if node.tag == tags.PIXEL_VALUE_TRANSFORMATION_SEQUENCE and kind and kind != "HU" and _IN_HOUNSFIELD(node):
            yield Issue(f"Rescale Type is {kind}; original frames are in HU", node, tags.RESCALE_TYPE, kind, "write HU")


_LABEL = {"THUMBNAIL": "NO", "VOLUME": "NO", "LABEL": "YES"}


@rule(
    "slide.label",
    "C.8.12.4.1.1",
    all_of=(tags.SPECIMEN_LABEL_IN_IMAGE, tags.IMAGE_TYPE),
    module="Whole Slide Microscopy Image",
)
def slide_label(context: Context) -> Iterator[Issue]:
    """Volumes and thumbnails of a slide do not show its label, and images of the label do."""
    root = context.root
    flavour = "".join(map(str, root.values(tags.IMAGE_TYPE)[2:3]))
    found, expected = root.text(tags.SPECIMEN_LABEL_IN_IMAGE), _LABEL.get(flavour)
    if context.sop_class == SLIDE_MICROSCOPY and expected and found and found != expected:
        message = f"Specimen Label in Image is {found}, and Image Type Value 3 is {flavour}"
        yield Issue(message, root, tags.SPECIMEN_LABEL_IN_IMAGE, found, f"write {expected}")
