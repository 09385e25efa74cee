"""Rules for the values of attributes in individual IODs."""

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
    """Original frames of an enhanced CT image must be in Hounsfield units.

    Localizers and multi-energy frames are exceptions.
    """
    if context.sop_class != ENHANCED_CT:
        return
    for node in context.holders(tags.RESCALE_TYPE):
        kind = node.text(tags.RESCALE_TYPE)
        if node.tag == tags.PIXEL_VALUE_TRANSFORMATION_SEQUENCE and kind and kind != "HU" and _IN_HOUNSFIELD(node):
            yield Issue(
                f"Rescale Type is {kind}; for original frames it must be HU", node, tags.RESCALE_TYPE, kind, "write HU"
            )


_LABEL = {"THUMBNAIL": "NO", "VOLUME": "NO", "LABEL": "YES"}


@rule(
    "slide.label",
    "C.8.12.4.1.1",
    all_of=(tags.SPECIMEN_LABEL_IN_IMAGE, tags.IMAGE_TYPE),
    module="Whole Slide Microscopy Image",
)
def slide_label(context: Context) -> Iterator[Issue]:
    """Specimen Label in Image must be YES in images of the label, and NO in volumes and thumbnails."""
    root = context.root
    flavor = "".join(map(str, root.values(tags.IMAGE_TYPE)[2:3]))
    found, expected = root.text(tags.SPECIMEN_LABEL_IN_IMAGE), _LABEL.get(flavor)
    if context.sop_class == SLIDE_MICROSCOPY and expected and found and found != expected:
        message = f"Specimen Label in Image is {found} but Image Type Value 3 is {flavor}"
        yield Issue(message, root, tags.SPECIMEN_LABEL_IN_IMAGE, found, f"write {expected}")
