"""Rules for LUTs, palettes and windows (PS3.3 C.7.6.3.1.5, PS3.3 C.11)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency.pixels import byte_length
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.node import name
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node
    from dcmgen.validation.registry import Severity

PALETTES = (
    (tags.RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags.RED_PALETTE_COLOR_LOOKUP_TABLE_DATA),
    (tags.GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags.GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA),
    (tags.BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR, tags.BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA),
)
SEGMENTED = (
    tags.SEGMENTED_RED_PALETTE_COLOR_LOOKUP_TABLE_DATA,
    tags.SEGMENTED_GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA,
    tags.SEGMENTED_BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA,
)


def entries(value: float) -> int:
    """Return the number of entries that the first value of a LUT descriptor declares (PS3.3 C.11.1.1.1).

    Parameters
    ----------
    value : float
        First value of the descriptor. A value above 32767 that was read as a signed number is negative here.

    Returns
    -------
    int
        Number of entries; 65536 if the value is 0.
    """
    number = int(value)
    return number + 65536 if number < 0 else number or 65536


@rule("lut.descriptor", "C.11.1.1.1", all_of=(tags.LUT_DESCRIPTOR,))
def descriptors(context: Context) -> Iterator[Issue]:
    """LUT Data must have the length that LUT Descriptor declares.

    Entries must have 8 to 16 bits, in a Modality LUT 8 or 16 bits.
    """
    for node in context.holders(tags.LUT_DESCRIPTOR):
        declared = node.numbers(tags.LUT_DESCRIPTOR)
        if declared is None or len(declared) != 3:
            continue
        if node.tag == tags.MODALITY_LUT_SEQUENCE and declared[2] not in (8, 16):
            yield Issue(
                f"LUT Descriptor Value 3 is {declared[2]:g}; it must be 8 or 16", node, tags.LUT_DESCRIPTOR, declared
            )
        elif not 8 <= declared[2] <= 16:
            yield Issue(
                f"LUT Descriptor Value 3 is {declared[2]:g}; it must be 8 to 16", node, tags.LUT_DESCRIPTOR, declared
            )
        yield from _data(node, tags.LUT_DESCRIPTOR, tags.LUT_DATA, entries(declared[0]), declared[2])


def _data(node: Node, descriptor: int, data: int, count: int, bits: float) -> Iterator[Issue]:
    found = byte_length(node, data)
    if found is None and node.has(data) and node.vr(data) == "US":
        found = 2 * node.count(data) or None
    if found is None:
        return
    packed = count + count % 2
    if bits == 8 and found == 2 * count:
        message = f"{name(data)} stores entries of 8 bits in 16 bits each"
        # many devices write palettes in this form, and readers accept them
        severity: Severity | None = "warning" if data != tags.LUT_DATA else None
        yield Issue(message, node, data, fix="pack two entries into 16 bits", severity=severity)
    elif found != (packed if bits == 8 else 2 * count):
        message = f"{name(data)} has {found} bytes but {name(descriptor)} declares {count} entries of {bits:g} bits"
        yield Issue(message, node, data)


@rule("palette.complete", "C.7.6.3.1.5", all_of=(descriptor for descriptor, _ in PALETTES), module="Image Pixel")
def palettes(context: Context) -> Iterator[Issue]:
    """The red, green and blue palettes must have the same descriptor and data of the declared length.

    Entries must have 8 or 16 bits.
    """
    for node in context.holders(PALETTES[0][0]):
        declared = [node.numbers(descriptor) for descriptor, _ in PALETTES]
        if any(t is None or len(t) != 3 for t in declared):
            continue
        first = declared[0]
        assert first is not None
        for (descriptor, data), values in zip(PALETTES, declared, strict=True):
            assert values is not None
            if values != first:
                yield Issue(
                    f"{name(descriptor)} differs from the descriptor of the red palette", node, descriptor, values
                )
            if values[2] not in (8, 16):
                yield Issue(
                    f"{name(descriptor)} Value 3 is {values[2]:g}; it must be 8 or 16", node, descriptor, values
                )
            yield from _data(node, descriptor, data, entries(values[0]), values[2])


@rule("palette.missing", "C.7.6.3.1.5", all_of=(tags.PHOTOMETRIC_INTERPRETATION, PALETTES[0][0]), module="Image Pixel")
def palette_missing(context: Context) -> Iterator[Issue]:
    """PALETTE COLOR images must have the data of all three palettes, which may be segmented."""
    node = context.root
    if node.text(tags.PHOTOMETRIC_INTERPRETATION) == "PALETTE COLOR" and node.filled(PALETTES[0][0]):
        if node.filled(tags.REFERENCED_COLOR_PALETTE_INSTANCE_UID):
            return
        for (_, data), segmented in zip(PALETTES, SEGMENTED, strict=True):
            if not node.has(data) and not node.has(segmented):
                yield Issue(f"{name(data)} is missing", node, data)


@rule("window.width", "C.11.2.1.2", all_of=(tags.WINDOW_WIDTH,), module="VOI LUT")
def window_width(context: Context) -> Iterator[Issue]:
    """Window Width must be at least 1 for LINEAR, and above 0 for LINEAR_EXACT and SIGMOID."""
    for node in context.holders(tags.WINDOW_WIDTH):
        widths = node.numbers(tags.WINDOW_WIDTH)
        function = node.text(tags.VOI_LUT_FUNCTION) or "LINEAR"
        for width in widths or ():
            if (function == "LINEAR" and width < 1) or width <= 0:
                least = "at least 1" if function == "LINEAR" else "above 0"
                yield Issue(
                    f"Window Width is {width:g}; for {function} it must be {least}", node, tags.WINDOW_WIDTH, width
                )


@rule("window.pairs", "C.11.2.1.2", all_of=(tags.WINDOW_CENTER, tags.WINDOW_WIDTH), module="VOI LUT")
def window_pairs(context: Context) -> Iterator[Issue]:
    """Window Center and Window Width must have the same number of values."""
    for node in context.holders(tags.WINDOW_CENTER):
        centers, widths = node.count(tags.WINDOW_CENTER), node.count(tags.WINDOW_WIDTH)
        if centers and widths and centers != widths:
            yield Issue(f"Window Center has {centers} values but Window Width has {widths}", node, tags.WINDOW_WIDTH)
