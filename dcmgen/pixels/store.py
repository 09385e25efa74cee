"""Set the pixels of a dataset and all elements that describe them (PS3.3 C.7.6.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codec.encapsulation import encapsulated
from dcmgen.codec.representation import native_vr
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.elements import TAGS
from dcmgen.dictionary.data.representations import VRS
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import PixelError
from dcmgen.model import access
from dcmgen.pixels import native
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.pixels.encoding import describe_array
from dcmgen.values.tags import MEDIA_STORAGE_SOP_INSTANCE_UID, TRANSFER_SYNTAX_UID
from dcmgen.values.uid import UID, generate_uid

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pixels.description import Description

Array = np.ndarray[Any, Any]


def put(ds: BaseDataset, keyword: str, value: Any, vr: str = "") -> None:
    """Set an element by keyword, also on a typed dataset that has no attribute for it."""
    tag = TAGS[keyword]
    access.convert(ds, tag, vr or VRS[tag], value)


def drop(ds: BaseDataset, *keywords: str) -> None:
    """Remove elements that are present."""
    for keyword in keywords:
        if keyword in ds:
            del ds[TAGS[keyword]]


def write_description(ds: BaseDataset, d: Description, *, keep_frames: bool = False) -> None:
    """Set the elements that describe pixels, and remove those that do not apply and the extended offset tables."""
    drop(ds, "ExtendedOffsetTable", "ExtendedOffsetTableLengths")
    put(ds, "SamplesPerPixel", d.samples)
    put(ds, "PhotometricInterpretation", d.photometric_interpretation)
    put(ds, "Rows", d.rows)
    put(ds, "Columns", d.columns)
    put(ds, "BitsAllocated", d.bits_allocated)
    if d.samples > 1:
        put(ds, "PlanarConfiguration", d.planar_configuration)
    else:
        drop(ds, "PlanarConfiguration")
    if d.frames > 1 or keep_frames or "NumberOfFrames" in ds:
        put(ds, "NumberOfFrames", d.frames)
    if d.is_float:  # the modules for floating-point pixels do not contain these elements
        drop(ds, "BitsStored", "HighBit", "PixelRepresentation")
    else:
        put(ds, "BitsStored", d.bits_stored)
        put(ds, "HighBit", d.high_bit)
        put(ds, "PixelRepresentation", d.pixel_representation)


def set_transfer_syntax(ds: BaseDataset, uid: str) -> None:
    """Set the transfer syntax in the file meta information."""
    ds.file_meta.add_new(TRANSFER_SYNTAX_UID, "UI", UID(uid))


def new_instance(ds: BaseDataset) -> None:
    """Set a new SOP Instance UID."""
    put(ds, "SOPInstanceUID", generate_uid())
    if MEDIA_STORAGE_SOP_INSTANCE_UID in ds.file_meta:
        del ds.file_meta[MEDIA_STORAGE_SOP_INSTANCE_UID]  # the writer copies it from the dataset


def set_pixel_data(
    ds: BaseDataset,
    array: Array,
    photometric_interpretation: str | None = None,
    bits_stored: int | None = None,
    *,
    frames: bool | None = None,
    generate_instance_uid: bool = False,
) -> None:
    """Store an array as the native pixels of a dataset (PS3.3 C.7.6.3).

    Sets Samples per Pixel, Photometric Interpretation, Rows, Columns, Number of Frames, Bits Allocated, Bits Stored,
    High Bit, Pixel Representation and Planar Configuration. Removes offset tables, other pixel elements and the
    elements about lossy compression; sets Lossy Image Compression to "00" if it is present. A compressed transfer
    syntax is replaced by Explicit VR Little Endian.

    Parameters
    ----------
    ds : Dataset
        Any dataset; it is changed in place.
    array : ndarray
        Shape (rows, columns), (frames, rows, columns), (rows, columns, samples) or (frames, rows, columns, samples).
        bool (stored as 1 bit), 8-, 16- or 32-bit integers, float32 or float64.
    photometric_interpretation : str, optional
        Photometric Interpretation. By default, RGB if the array has 4 axes, or 3 axes of which the last has length 3,
        else MONOCHROME2.
    bits_stored : int, optional
        Bits Stored. By default, all bits of the dtype. With 1, the values 0 and 1 of an unsigned array are stored as
        single bits.
    frames : bool, optional
        True if the first of three axes counts frames although the last has length 3. True also sets Number of Frames
        for a single frame.
    generate_instance_uid : bool, optional
        Set a new SOP Instance UID.

    Raises
    ------
    PixelError
        If the shape, dtype or values of the array cannot be stored. The dataset is then unchanged.
    """
    d = describe_array(array, photometric_interpretation, bits_stored, frames)
    data = native.encode(array.reshape(d.frames, *d.frame_shape), d)
    if len(data) % 2:
        data += b"\0"
    write_description(ds, d, keep_frames=bool(frames))
    drop(ds, *(k for k in PIXEL_KEYWORDS if k != d.keyword))
    drop(ds, "LossyImageCompressionRatio", "LossyImageCompressionMethod")
    if "LossyImageCompression" in ds:
        put(ds, "LossyImageCompression", "00")
    refresh_extremes(ds, array, d)
    put(ds, d.keyword, data, native_vr(d.bits_allocated) if d.keyword == "PixelData" else "")
    stored = ds.file_meta.get("TransferSyntaxUID")
    syntax = TransferSyntax.of(stored or "")
    if not syntax.is_native or syntax.has_swapped_pixels:
        set_transfer_syntax(ds, ExplicitVRLittleEndian)
    if generate_instance_uid:
        new_instance(ds)


def refresh_extremes(ds: BaseDataset, array: Array, d: Description) -> None:
    """Update Smallest and Largest Image Pixel Value if they are present; remove them if they do not apply."""
    for keyword, value in (("SmallestImagePixelValue", array.min()), ("LargestImagePixelValue", array.max())):
        if keyword not in ds:
            continue
        if d.is_float or d.samples > 1 or d.bits_allocated > 16:
            drop(ds, keyword)
        else:
            put(ds, keyword, int(value), "SS" if d.is_signed else "US")


def set_video_stream(
    ds: BaseDataset, stream: bytes, transfer_syntax_uid: str, *, rows: int, columns: int, frames: int, frame_rate: float
) -> None:
    """Store a video stream as the pixels of a dataset, without encoding it (PS3.5 8.2.5 to 8.2.9).

    Sets the transfer syntax, Pixel Data and the elements of the Image Pixel and Cine modules that depend on the stream.

    Parameters
    ----------
    ds : Dataset
        Any dataset; it is changed in place.
    stream : bytes
        The stream as an encoder wrote it.
    transfer_syntax_uid : str
        UID of the transfer syntax for the format of the stream.
    rows, columns, frames : int
        Size of the video.
    frame_rate : float
        Frames per second.

    Raises
    ------
    PixelError
        If the transfer syntax is not for video.
    """
    syntax = TransferSyntax.of(str(transfer_syntax_uid))
    if not syntax.is_video:
        raise PixelError(f"{syntax.label} is not a transfer syntax for video")
    description = {"SamplesPerPixel": 3, "PlanarConfiguration": 0, "Rows": rows, "Columns": columns, "BitsAllocated": 8}
    for keyword, value in {**description, "BitsStored": 8, "HighBit": 7, "PixelRepresentation": 0}.items():
        put(ds, keyword, value)
    put(ds, "PhotometricInterpretation", "YBR_PARTIAL_420")
    put(ds, "NumberOfFrames", frames)
    put(ds, "FrameTime", 1000 / frame_rate)
    put(ds, "CineRate", round(frame_rate))
    put(ds, "LossyImageCompression", "01")
    drop(ds, "ExtendedOffsetTable", "ExtendedOffsetTableLengths", "FloatPixelData", "DoubleFloatPixelData")
    put(ds, "PixelData", encapsulated([stream], has_bot=False), "OB")
    set_transfer_syntax(ds, syntax.uid)
