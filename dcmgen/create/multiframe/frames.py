"""The pixels of several images as frames of one, and back, without decoding them if possible."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from dcmgen.codec.encapsulation import Encapsulated
from dcmgen.codec.representation import native_vr
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import CreateError
from dcmgen.model import groups
from dcmgen.pixels import store
from dcmgen.pixels.transcode import decompress, put_frames

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.model.dataset import BaseDataset

DESCRIPTION = (
    "SamplesPerPixel",
    "PhotometricInterpretation",
    "PlanarConfiguration",
    "Rows",
    "Columns",
    "BitsAllocated",
    "BitsStored",
    "HighBit",
    "PixelRepresentation",
)
"""Attributes that describe all pixels of an object."""


def join(images: Sequence[BaseDataset]) -> tuple[str, list[bytes]]:
    """Return the transfer syntax and the frames of images with one frame each.

    Encapsulated frames are not decoded if all images have the same transfer syntax. Other pixels become native and little
    endian.

    Raises
    ------
    CreateError
        If an image has no pixels, or several frames.
    """
    for image in images:
        if groups.frame_count(image) != 1 or not image.get("PixelData"):
            raise CreateError(
                "an image has several frames" if image.get("PixelData") else "an image has no Pixel Data",
                path=image.filename or "",
                advice="Pass images with one frame",
            )
    syntaxes = {str(image.file_meta.get("TransferSyntaxUID") or ExplicitVRLittleEndian) for image in images}
    syntax = TransferSyntax.of(next(iter(syntaxes)))
    if len(syntaxes) == 1 and not syntax.is_native:
        return syntax.uid, [split_frames(image)[0] for image in images]
    return ExplicitVRLittleEndian, [split_frames(_native(image))[0] for image in images]


def _native(image: BaseDataset) -> BaseDataset:
    syntax = TransferSyntax.of(image.file_meta.get("TransferSyntaxUID") or "")
    if syntax.is_native and not syntax.has_swapped_pixels and not syntax.has_big_endian_pixels:
        return image
    converted = deepcopy(image)
    decompress(converted, as_rgb=False)
    return converted


def split_frames(ds: Any) -> list[bytes]:
    """Return the native bytes or the codestream of each frame.

    Raises
    ------
    CreateError
        If frames do not begin at a byte, or Pixel Data is too short.
    """
    count = groups.frame_count(ds)
    data = memoryview(ds.PixelData)
    if not TransferSyntax.of(ds.file_meta.get("TransferSyntaxUID") or ExplicitVRLittleEndian).is_native:
        extended = (ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths) if "ExtendedOffsetTable" in ds else None
        value = Encapsulated(lambda start, size: bytes(data[start : start + size]), 0, len(data), count, extended)
        return [value.frame(index) for index in range(count)]
    bits = ds.Rows * ds.Columns * ds.SamplesPerPixel * ds.BitsAllocated
    size = bits // 8
    if bits % 8 or len(data) < count * size:
        raise CreateError(
            f"Pixel Data has {len(data)} bytes, and {count} frames of {bits} bits are expected",
            path=ds.filename or "",
            advice="Set the pixels again with set_pixel_data",
        )
    return [bytes(data[index * size : (index + 1) * size]) for index in range(count)]


def put(ds: BaseDataset, syntax: str, frames: Sequence[bytes]) -> None:
    """Set the pixels of an object from frames."""
    if TransferSyntax.of(syntax).is_native:
        data = b"".join(frames)
        store.put(ds, "PixelData", data + b"\0" * (len(data) % 2), native_vr(ds.get("BitsAllocated")))
    else:
        put_frames(ds, list(frames))
    store.set_transfer_syntax(ds, syntax)
