"""Rules for the description of pixels, the pixel data and the transfer syntax (PS3.3 C.7.6.3, PS3.5 8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen._printable import counted
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.uid_constants import EncapsulatedUncompressedExplicitVRLittleEndian, RLELossless
from dcmgen.errors import PixelError
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node

PIXELS = "Image Pixel"

_ONE_SAMPLE = frozenset({"MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"})
_THREE_SAMPLES = frozenset(
    {"RGB", "HSV", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT", "XYB"}
)
_FOUR_SAMPLES = frozenset({"ARGB", "CMYK"})
_ONE_FRAGMENT = frozenset({RLELossless, EncapsulatedUncompressedExplicitVRLittleEndian})
"""Transfer syntaxes in which each frame is one fragment (PS3.5 A.4.2 and A.4.11)."""
STANDARD_PHOTOMETRIC = _ONE_SAMPLE | _THREE_SAMPLES | _FOUR_SAMPLES


def described(context: Context) -> Iterator[Node]:
    """Yield the dataset and the items that describe pixels.

    Parameters
    ----------
    context : Context
        The object.

    Yields
    ------
    Node
        The dataset, if it has Rows, and each item that has Rows and pixel data, such as an icon.
    """
    for node in context.holders(tags.ROWS):
        if (
            node.parent is None
            or node.has(tags.PIXEL_DATA)
            or node.has(tags.FLOAT_PIXEL_DATA)
            or node.has(tags.DOUBLE_FLOAT_PIXEL_DATA)
        ):
            yield node


@rule(
    "pixel.samples",
    "C.7.6.3.1.2",
    all_of=(tags.ROWS, tags.SAMPLES_PER_PIXEL, tags.PHOTOMETRIC_INTERPRETATION),
    module=PIXELS,
)
def samples(context: Context) -> Iterator[Issue]:
    """Samples per Pixel must match Photometric Interpretation.

    It is 1 for grayscale and palette color, 4 for ARGB and CMYK, and 3 for other color.
    """
    for node in described(context):
        count, photometric = node.integer(tags.SAMPLES_PER_PIXEL), node.text(tags.PHOTOMETRIC_INTERPRETATION)
        expected = (
            1
            if photometric in _ONE_SAMPLE
            else 3
            if photometric in _THREE_SAMPLES
            else 4
            if photometric in _FOUR_SAMPLES
            else None
        )
        if count is not None and expected is not None and count != expected:
            message = f"Samples per Pixel is {count}; for {photometric} it must be {expected}"
            yield Issue(message, node, tags.SAMPLES_PER_PIXEL, count, f"write {expected}")


@rule(
    "pixel.planar",
    "C.7.6.3.1.3",
    all_of=(tags.ROWS, tags.PLANAR_CONFIGURATION, tags.PHOTOMETRIC_INTERPRETATION),
    module=PIXELS,
)
def planar(context: Context) -> Iterator[Issue]:
    """Planar Configuration must be 0 (color-by-pixel) if the chrominance is subsampled or transformed."""
    for node in described(context):
        if context.encapsulated and node is context.root:
            continue  # pixel.compression checks it
        configuration, photometric = node.integer(tags.PLANAR_CONFIGURATION), node.text(tags.PHOTOMETRIC_INTERPRETATION)
        if configuration == 1 and photometric in (
            "YBR_FULL_422",
            "YBR_PARTIAL_422",
            "YBR_PARTIAL_420",
            "YBR_RCT",
            "YBR_ICT",
        ):
            yield Issue(
                f"Planar Configuration is 1; for {photometric} it must be 0",
                node,
                tags.PLANAR_CONFIGURATION,
                configuration,
                "write 0",
            )


@rule("pixel.bits", "PS3.5 8.1.1", all_of=(tags.ROWS, tags.BITS_ALLOCATED), module=PIXELS)
def bits(context: Context) -> Iterator[Issue]:
    """Bits Allocated must be 1 or a multiple of 8, and Bits Stored must be from 1 to Bits Allocated."""
    for node in described(context):
        allocated, stored = node.integer(tags.BITS_ALLOCATED), node.integer(tags.BITS_STORED)
        if allocated is not None and allocated != 1 and (allocated % 8 or not allocated):
            yield Issue(
                f"Bits Allocated is {allocated}; it must be 1 or a multiple of 8", node, tags.BITS_ALLOCATED, allocated
            )
        if allocated is not None and stored is not None and not 0 < stored <= allocated:
            yield Issue(f"Bits Stored is {stored} but Bits Allocated is {allocated}", node, tags.BITS_STORED, stored)


@rule("pixel.high-bit", "PS3.5 8.1.1", all_of=(tags.ROWS, tags.BITS_STORED, tags.HIGH_BIT), module=PIXELS)
def high_bit(context: Context) -> Iterator[Issue]:
    """High Bit must be one less than Bits Stored."""
    for node in described(context):
        stored, high = node.integer(tags.BITS_STORED), node.integer(tags.HIGH_BIT)
        if stored is not None and high is not None and high != stored - 1:
            yield Issue(
                f"High Bit is {high} but Bits Stored is {stored}", node, tags.HIGH_BIT, high, f"write {stored - 1}"
            )


@rule("pixel.size", "C.7.6.3.1", all_of=(tags.ROWS,), module=PIXELS)
def size(context: Context) -> Iterator[Issue]:
    """Rows, Columns and Number of Frames must be at least 1."""
    for node in described(context):
        for tag, label in ((tags.ROWS, "Rows"), (tags.COLUMNS, "Columns"), (tags.NUMBER_OF_FRAMES, "Number of Frames")):
            number = node.number_of(tag) if node.filled(tag) else None
            if number is not None and number < 1 and (tag != tags.NUMBER_OF_FRAMES or node.has(tags.PIXEL_DATA)):
                yield Issue(f"{label} is {number:g}; it must be at least 1", node, tag, node.values(tag))


@rule(
    "pixel.length",
    "PS3.5 8.1.1",
    all_of=(tags.ROWS, tags.COLUMNS, tags.SAMPLES_PER_PIXEL),
    any_of=(tags.PIXEL_DATA, tags.FLOAT_PIXEL_DATA, tags.DOUBLE_FLOAT_PIXEL_DATA),
    module=PIXELS,
)
def length(context: Context) -> Iterator[Issue]:
    """The length of native pixel data must match rows, columns, samples, bits and frames.

    It is padded to an even number of bytes.
    """
    for node in described(context):
        for tag, width in ((tags.PIXEL_DATA, None), (tags.FLOAT_PIXEL_DATA, 32), (tags.DOUBLE_FLOAT_PIXEL_DATA, 64)):
            found = byte_length(node, tag)
            expected = expected_length(node, width)
            if found is None or expected is None or found == expected:
                continue
            what = "too long" if found > expected else "too short"
            severity = "error" if found < expected else "warning"
            message = f"the pixel data has {found} bytes instead of {expected}: it is {what} by {abs(found - expected)}"
            yield Issue(message, node, tag, severity=severity)  # type: ignore[arg-type]


def byte_length(node: Node, tag: int) -> int | None:
    """Return the length of a bulk value.

    Parameters
    ----------
    node : Node
        The dataset or item that contains the element.
    tag : int
        The element.

    Returns
    -------
    int or None
        Length in bytes, or None if the value is absent, empty or encapsulated.
    """
    entry = node.raw.get(tag)
    if entry is None:
        return None
    if type(entry) is tuple:
        return entry[2] if entry[2] > 0 else None
    value = node.load(tag)
    return (
        (len(value) or None)
        if isinstance(value, (bytes, bytearray, memoryview)) and not node.context.encapsulated
        else None
    )


def expected_length(node: Node, width: int | None = None) -> int | None:
    """Return the length that the description of native pixel data requires.

    Parameters
    ----------
    node : Node
        The dataset or item that contains the description.
    width : int, optional
        Bits per sample, if they are not Bits Allocated.

    Returns
    -------
    int or None
        Length in bytes, padded to an even number, or None if the description is incomplete.
    """
    rows, columns = node.integer(tags.ROWS), node.integer(tags.COLUMNS)
    samples_ = node.integer(tags.SAMPLES_PER_PIXEL)
    allocated = width or node.integer(tags.BITS_ALLOCATED)
    frames = node.frames
    if None in (rows, columns, samples_, allocated, frames):
        return None
    assert rows is not None
    assert columns is not None
    assert samples_ is not None
    assert allocated is not None
    assert frames is not None
    if node.text(tags.PHOTOMETRIC_INTERPRETATION) in ("YBR_FULL_422", "YBR_PARTIAL_422") and samples_ == 3:
        samples_ = 2  # two pixels share one pair of chrominance samples
    total = (rows * columns * samples_ * allocated * frames + 7) // 8
    return total + total % 2


@rule("pixel.encapsulation", "PS3.5 A.4", all_of=(tags.PIXEL_DATA,), module=PIXELS)
def encapsulation(context: Context) -> Iterator[Issue]:
    """Pixel Data must be encapsulated in an encapsulated transfer syntax, and native in a native one."""
    entry = context.root.raw.get(tags.PIXEL_DATA)
    if type(entry) is not tuple or context.encapsulated is None or entry[2] == 0:
        return
    if context.encapsulated and entry[2] > 0:
        yield Issue(
            "Pixel Data has a defined length but the transfer syntax is encapsulated",
            context.root,
            tags.PIXEL_DATA,
        )
    if not context.encapsulated and entry[2] < 0:
        yield Issue(
            "Pixel Data has an undefined length but the transfer syntax is native",
            context.root,
            tags.PIXEL_DATA,
        )


@rule("pixel.fragments", "PS3.5 A.4", all_of=(tags.PIXEL_DATA,), module=PIXELS)
def fragments(context: Context) -> Iterator[Issue]:
    """Encapsulated Pixel Data must have at least one fragment for each frame, and exactly one in RLE.

    The fragments must have an even length, and an offset table that is not empty must list each frame.
    """
    if not context.encapsulated:
        return
    root, syntax = context.root, TransferSyntax.of(context.transfer_syntax)
    frames = root.frames
    if frames is None or frames < 1:
        return
    try:
        value = root.encapsulated(tags.PIXEL_DATA)
        if value is None:
            return
        listed, lengths = len(value.basic_offsets), [length for _, length in value.walk()]
    except PixelError as error:
        yield Issue(f"the fragments cannot be read: {error}", root, tags.PIXEL_DATA)
        return
    found, odd = len(lengths), next((number for number, length in enumerate(lengths, 1) if length % 2), 0)
    if odd:
        message = f"fragment {odd} has the odd length {lengths[odd - 1]}; it must be padded to an even length"
        yield Issue(message, root, tags.PIXEL_DATA)
    if listed and listed != frames and not syntax.is_video:
        message = f"the Basic Offset Table lists {counted(listed, 'frame')} but Number of Frames is {frames}"
        yield Issue(message, root, tags.PIXEL_DATA)
    if found < (1 if syntax.is_video else frames):
        message = f"the pixel data has {counted(found, 'fragment')} but Number of Frames is {frames}"
        yield Issue(message, root, tags.PIXEL_DATA)
    elif found > frames and (syntax.uid in _ONE_FRAGMENT or root.has(tags.EXTENDED_OFFSET_TABLE)):
        why = f"{syntax.name} has" if syntax.uid in _ONE_FRAGMENT else "an Extended Offset Table requires"
        message = (
            f"the pixel data has {found} fragments for {counted(frames, 'frame')}; {why} one fragment for each frame"
        )
        yield Issue(message, root, tags.PIXEL_DATA)


@rule("pixel.vr", "PS3.5 A.4", all_of=(tags.PIXEL_DATA,), module=PIXELS)
def pixel_vr(context: Context) -> Iterator[Issue]:
    """Encapsulated Pixel Data must be written as OB, and native Pixel Data as OW if Bits Allocated is above 8."""
    node = context.root
    entry = node.raw.get(tags.PIXEL_DATA)
    if type(entry) is not tuple or entry[0] is None:
        return
    vr, allocated = node.vr(tags.PIXEL_DATA), node.integer(tags.BITS_ALLOCATED)
    if context.encapsulated and vr != "OB":
        yield Issue(f"encapsulated Pixel Data is written as {vr}", node, tags.PIXEL_DATA, fix="write it as OB")
    elif context.encapsulated is False and vr == "OB" and allocated is not None and allocated > 8:
        yield Issue(
            f"Pixel Data is written as OB but Bits Allocated is {allocated}",
            node,
            tags.PIXEL_DATA,
            fix="write it as OW",
        )


@rule("pixel.photometric-native", "C.7.6.3.1.2", all_of=(tags.PHOTOMETRIC_INTERPRETATION,), module=PIXELS)
def photometric_native(context: Context) -> Iterator[Issue]:
    """Native pixel data must not have a Photometric Interpretation that exists only for compressed pixel data."""
    photometric = context.root.text(tags.PHOTOMETRIC_INTERPRETATION)
    if context.encapsulated is False and photometric in ("YBR_ICT", "YBR_RCT", "YBR_PARTIAL_420", "XYB"):
        message = (
            f"Photometric Interpretation {photometric} is only for compressed pixel data but the pixel data is native"
        )
        yield Issue(message, context.root, tags.PHOTOMETRIC_INTERPRETATION, photometric)


_REQUIRE_SQUARE = frozenset({"1.2.840.10008.5.1.4.1.1.81.1", "1.2.840.10008.5.1.4.1.1.82.1"})
"""SOP Classes that require Pixel Aspect Ratio 1:1.

Ophthalmic Thickness Map (PS3.3 C.8.28) and Corneal Topography Map (PS3.3 C.8.30).
"""


@rule("pixel.aspect-ratio", "C.7.6.3.1.7", all_of=(tags.PIXEL_ASPECT_RATIO,), module=PIXELS)
def aspect_ratio(context: Context) -> Iterator[Issue]:
    """Pixel Aspect Ratio must be absent if pixels are square (except in ophthalmic maps that require 1:1)."""
    if context.sop_class in _REQUIRE_SQUARE:
        return
    for node in context.holders(tags.PIXEL_ASPECT_RATIO):
        values = node.numbers(tags.PIXEL_ASPECT_RATIO)
        if values is not None and len(values) == 2 and values[0] == values[1]:
            yield Issue(
                "Pixel Aspect Ratio is 1:1; it must be absent if pixels are square",
                node,
                tags.PIXEL_ASPECT_RATIO,
                values,
                "remove it",
            )


@rule(
    "pixel.smallest-largest",
    "C.7.6.3",
    all_of=(tags.ROWS,),
    any_of=(tags.SMALLEST_IMAGE_PIXEL_VALUE, tags.LARGEST_IMAGE_PIXEL_VALUE),
    module=PIXELS,
)
def smallest_largest(context: Context) -> Iterator[Issue]:
    """Smallest Image Pixel Value must not be above Largest Image Pixel Value.

    Both must be in the range of Bits Stored.
    """
    for node in described(context):
        low, high = node.integer(tags.SMALLEST_IMAGE_PIXEL_VALUE), node.integer(tags.LARGEST_IMAGE_PIXEL_VALUE)
        if low is not None and high is not None and low > high:
            yield Issue(
                f"Smallest Image Pixel Value {low} is above Largest Image Pixel Value {high}",
                node,
                tags.SMALLEST_IMAGE_PIXEL_VALUE,
                low,
            )
        stored = node.integer(tags.BITS_STORED)
        if stored is None or not 0 < stored <= 16:
            continue
        signed = node.integer(tags.PIXEL_REPRESENTATION) == 1
        least, most = (-(1 << stored - 1), (1 << stored - 1) - 1) if signed else (0, (1 << stored) - 1)
        for tag, value in ((tags.SMALLEST_IMAGE_PIXEL_VALUE, low), (tags.LARGEST_IMAGE_PIXEL_VALUE, high)):
            if value is not None and not least <= value <= most:
                label = "Smallest" if tag == tags.SMALLEST_IMAGE_PIXEL_VALUE else "Largest"
                message = f"{label} Image Pixel Value {value} is outside {least} to {most} (Bits Stored is {stored})"
                yield Issue(message, node, tag, value, severity="warning")


@rule(
    "pixel.offset-table",
    "C.7.6.3.1.8",
    any_of=(tags.EXTENDED_OFFSET_TABLE, tags.EXTENDED_OFFSET_TABLE_LENGTHS),
    module=PIXELS,
)
def extended_offsets(context: Context) -> Iterator[Issue]:
    """Extended Offset Table and Extended Offset Table Lengths must have 8 bytes for each frame."""
    root = context.root
    frames = root.frames
    for tag, label in (
        (tags.EXTENDED_OFFSET_TABLE, "Extended Offset Table"),
        (tags.EXTENDED_OFFSET_TABLE_LENGTHS, "Extended Offset Table Lengths"),
    ):
        found = byte_length(root, tag) if root.has(tag) else None
        if found is not None and frames is not None and found != 8 * frames:
            yield Issue(f"{label} has {found} bytes instead of {8 * frames} for {frames} frames", root, tag)
