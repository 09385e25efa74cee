"""Presentation states, waveforms and ultrasound regions: references and counts inside one object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency import Issue, rule
from dcmgen.validation.consistency.pixels import COLUMNS, ROWS, byte_length

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

ANNOTATIONS, LAYERS, LAYER = 0x0070_0001, 0x0070_0060, 0x0070_0002
GRAPHICS, POINTS, DATA, DIMENSIONS = 0x0070_0009, 0x0070_0021, 0x0070_0022, 0x0070_0020
WAVEFORMS, CHANNELS, SAMPLES, BITS, WAVE_DATA = 0x5400_0100, 0x003A_0005, 0x003A_0010, 0x5400_1004, 0x5400_1010
REGIONS = 0x0018_6011
DOCUMENT, DOCUMENT_LENGTH = 0x0042_0011, 0x0042_0015


@rule("layer.described", "C.10.5", needs=(ANNOTATIONS,), module="Graphic Annotation")
def layers(context: Context) -> Iterator[Issue]:
    """Annotations lie on layers that Graphic Layer Sequence describes."""
    root = context.root
    known = {item.text(LAYER) for item in root.items(LAYERS)}
    for item in root.items(ANNOTATIONS):
        layer = item.text(LAYER)
        if layer and layer not in known:
            yield Issue(f"graphic layer {layer} is not described", item, LAYER, layer)


@rule("graphic.points", "C.10.5", needs=(ANNOTATIONS,), module="Graphic Annotation")
def graphic_points(context: Context) -> Iterator[Issue]:
    """Graphic Data holds two coordinates for each of the Number of Graphic Points."""
    for annotation in context.root.items(ANNOTATIONS):
        for item in annotation.items(GRAPHICS):
            points, values = item.integer(POINTS), item.count(DATA)
            if points is not None and values and values != 2 * points:
                yield Issue(
                    f"Number of Graphic Points is {points}, and the data hold {values} numbers", item, POINTS, points
                )


@rule("waveform.length", "C.10.9", needs=(WAVEFORMS,), module="Waveform")
def waveform_length(context: Context) -> Iterator[Issue]:
    """Waveform Data have the bytes that channels, samples and bits make."""
    for item in context.root.items(WAVEFORMS):
        channels, samples, bits = item.integer(CHANNELS), item.integer(SAMPLES), item.integer(BITS)
        found = byte_length(item, WAVE_DATA)
        if None in (channels, samples, bits) or found is None:
            continue
        assert channels is not None
        assert samples is not None
        assert bits is not None
        expected = channels * samples * bits // 8
        if found != expected + expected % 2:
            yield Issue(f"Waveform Data have {found} bytes, and their description makes {expected}", item, WAVE_DATA)


@rule("document.length", "C.24.2", needs=(DOCUMENT_LENGTH,), module="Encapsulated Document")
def document_length(context: Context) -> Iterator[Issue]:
    """Encapsulated Document Length is the length of the document, but for one byte of padding."""
    root = context.root
    told = root.integer(DOCUMENT_LENGTH) if root.has(DOCUMENT_LENGTH) else None
    found = byte_length(root, DOCUMENT) if root.has(DOCUMENT) else None
    if told is not None and found is not None and told not in (found, found - 1):
        yield Issue(
            f"Encapsulated Document Length is {told}, and the value has {found} bytes", root, DOCUMENT_LENGTH, told
        )


@rule("region.inside", "C.8.5.5.1", needs=(REGIONS,), module="US Region Calibration", severity="warning")
def regions(context: Context) -> Iterator[Issue]:
    """Regions of an ultrasound image lie inside it, their corners in order."""
    root = context.root
    columns, rows = root.integer(COLUMNS), root.integer(ROWS)
    for item in root.items(REGIONS):
        x0, y0, x1, y1 = (item.integer(tag) for tag in (0x0018_6018, 0x0018_601A, 0x0018_601C, 0x0018_601E))
        for low, high, limit, tag in ((x0, x1, columns, 0x0018_601C), (y0, y1, rows, 0x0018_601E)):
            if low is not None and high is not None and low > high:
                yield Issue(f"the region begins at {low} and ends at {high}", item, tag, high)
            elif high is not None and limit is not None and high > limit:
                yield Issue(f"the region ends at {high}, outside the image ({limit})", item, tag, high)
