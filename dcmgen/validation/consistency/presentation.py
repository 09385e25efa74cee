"""Rules for graphic annotations, waveforms, encapsulated documents and ultrasound regions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency.pixels import byte_length
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.wording import attribute
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context


@rule(
    "layer.described",
    "C.10.5",
    all_of=(tags.GRAPHIC_ANNOTATION_SEQUENCE, tags.GRAPHIC_LAYER),
    module="Graphic Annotation",
)
def layers(context: Context) -> Iterator[Issue]:
    """Graphic Layer of an annotation must be described in Graphic Layer Sequence."""
    root = context.root
    known = {item.text(tags.GRAPHIC_LAYER) for item in root.items(tags.GRAPHIC_LAYER_SEQUENCE)}
    for item in root.items(tags.GRAPHIC_ANNOTATION_SEQUENCE):
        layer = item.text(tags.GRAPHIC_LAYER)
        if layer and layer not in known:
            yield Issue(
                f"graphic layer {layer!r} is not described in Graphic Layer Sequence", item, tags.GRAPHIC_LAYER, layer
            )


ACTIVATION_LAYERS = frozenset(group << 16 | 0x1001 for group in range(0x6000, 0x6020, 2))


@rule("overlay.layer", "C.11.7", any_of=ACTIVATION_LAYERS, module="Overlay Activation")
def activation_layers(context: Context) -> Iterator[Issue]:
    """The layer in which an overlay is activated must be described in Graphic Layer Sequence."""
    root = context.root
    known = {item.text(tags.GRAPHIC_LAYER) for item in root.items(tags.GRAPHIC_LAYER_SEQUENCE)}
    for tag in sorted(ACTIVATION_LAYERS.intersection(root.raw)):
        layer = root.text(tag)
        if layer and layer not in known:
            yield Issue(
                f"{attribute(tag)} is {layer!r}, which is not described in Graphic Layer Sequence", root, tag, layer
            )


@rule(
    "graphic.points",
    "C.10.5",
    all_of=(
        tags.GRAPHIC_ANNOTATION_SEQUENCE,
        tags.GRAPHIC_OBJECT_SEQUENCE,
        tags.NUMBER_OF_GRAPHIC_POINTS,
        tags.GRAPHIC_DATA,
    ),
    module="Graphic Annotation",
)
def graphic_points(context: Context) -> Iterator[Issue]:
    """Graphic Data must have two values for each of the Number of Graphic Points."""
    for annotation in context.root.items(tags.GRAPHIC_ANNOTATION_SEQUENCE):
        for item in annotation.items(tags.GRAPHIC_OBJECT_SEQUENCE):
            points, values = item.integer(tags.NUMBER_OF_GRAPHIC_POINTS), item.count(tags.GRAPHIC_DATA)
            if points is not None and values and values != 2 * points:
                yield Issue(
                    f"Number of Graphic Points is {points} but Graphic Data has {values} values",
                    item,
                    tags.NUMBER_OF_GRAPHIC_POINTS,
                    points,
                )


@rule(
    "waveform.length",
    "C.10.9",
    all_of=(
        tags.WAVEFORM_SEQUENCE,
        tags.NUMBER_OF_WAVEFORM_CHANNELS,
        tags.NUMBER_OF_WAVEFORM_SAMPLES,
        tags.WAVEFORM_BITS_ALLOCATED,
        tags.WAVEFORM_DATA,
    ),
    module="Waveform",
)
def waveform_length(context: Context) -> Iterator[Issue]:
    """The length of Waveform Data must match channels, samples and bits."""
    for item in context.root.items(tags.WAVEFORM_SEQUENCE):
        channels, samples, bits = (
            item.integer(tags.NUMBER_OF_WAVEFORM_CHANNELS),
            item.integer(tags.NUMBER_OF_WAVEFORM_SAMPLES),
            item.integer(tags.WAVEFORM_BITS_ALLOCATED),
        )
        found = byte_length(item, tags.WAVEFORM_DATA)
        if None in (channels, samples, bits) or found is None:
            continue
        assert channels is not None
        assert samples is not None
        assert bits is not None
        expected = channels * samples * bits // 8
        if found != expected + expected % 2:
            yield Issue(f"Waveform Data has {found} bytes instead of {expected}", item, tags.WAVEFORM_DATA)


@rule(
    "document.length",
    "C.24.2",
    all_of=(tags.ENCAPSULATED_DOCUMENT, tags.ENCAPSULATED_DOCUMENT_LENGTH),
    module="Encapsulated Document",
)
def document_length(context: Context) -> Iterator[Issue]:
    """Encapsulated Document Length must be the length of Encapsulated Document, with or without one byte of padding."""
    root = context.root
    declared = root.integer(tags.ENCAPSULATED_DOCUMENT_LENGTH) if root.has(tags.ENCAPSULATED_DOCUMENT_LENGTH) else None
    found = byte_length(root, tags.ENCAPSULATED_DOCUMENT) if root.has(tags.ENCAPSULATED_DOCUMENT) else None
    if declared is not None and found is not None and declared not in (found, found - 1):
        yield Issue(
            f"Encapsulated Document Length is {declared} but Encapsulated Document has {found} bytes",
            root,
            tags.ENCAPSULATED_DOCUMENT_LENGTH,
            declared,
        )


@rule(
    "region.inside",
    "C.8.5.5.1",
    all_of=(tags.SEQUENCE_OF_ULTRASOUND_REGIONS,),
    any_of=(tags.REGION_LOCATION_MAX_X1, tags.REGION_LOCATION_MAX_Y1),
    module="US Region Calibration",
    severity="warning",
)
def regions(context: Context) -> Iterator[Issue]:
    """A region of an ultrasound image must be inside the image.

    Its first corner must not be after the second one.
    """
    root = context.root
    columns, rows = root.integer(tags.COLUMNS), root.integer(tags.ROWS)
    for item in root.items(tags.SEQUENCE_OF_ULTRASOUND_REGIONS):
        x0, y0, x1, y1 = (
            item.integer(tag)
            for tag in (
                tags.REGION_LOCATION_MIN_X0,
                tags.REGION_LOCATION_MIN_Y0,
                tags.REGION_LOCATION_MAX_X1,
                tags.REGION_LOCATION_MAX_Y1,
            )
        )
        for low, high, limit, tag in (
            (x0, x1, columns, tags.REGION_LOCATION_MAX_X1),
            (y0, y1, rows, tags.REGION_LOCATION_MAX_Y1),
        ):
            if low is not None and high is not None and low > high:
                yield Issue(f"the region starts at {low}, after its end at {high}", item, tag, high)
            elif high is not None and limit is not None and high > limit:
                yield Issue(f"the region ends at {high}, outside the image, which ends at {limit}", item, tag, high)
