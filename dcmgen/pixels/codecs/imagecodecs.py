"""imagecodecs (BSD): libjpeg-turbo, CharLS, OpenJPEG, OpenJPH, libjxl and its own PackBits codec."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import imagecodecs as _library
import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.uid_constants import HTJ2KLosslessRPCL
from dcmgen.errors import CodecError
from dcmgen.pixels.codecs import headers, rle, unraisable

imagecodecs: Any = _library  # its annotations are narrower than the arguments that it accepts

if TYPE_CHECKING:
    from collections.abc import Callable

    from dcmgen.codec.options import OptionValue
    from dcmgen.codec.transfer_syntax import Family
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]
    Decode = Callable[..., tuple[Array, str]]


def decode(data: bytes, description: Description, rgb: bool, **threads: int) -> tuple[Array, str]:
    """Decode one frame; if ``rgb`` is set, convert the color space where the codec can do so."""
    return _DECODE[TransferSyntax.of(description.transfer_syntax).family](data, description, rgb, **threads)


def decode_incomplete(data: bytes, description: Description, rgb: bool) -> tuple[Array, str]:
    """Decode the available part of a frame."""
    family = TransferSyntax.of(description.transfer_syntax).family
    if family == "jpeg-ls":
        return _decode_incomplete_jpegls(data, description)
    if family == "htj2k":
        headers.check_jpeg2000_header(data)
        color = headers.jpeg2000_color(data, description.photometric_interpretation)
        return imagecodecs.htj2k_decode(data, resilient=True), color
    return decode(data, description, rgb)


def encode(array: Array, description: Description, **options: OptionValue) -> bytes:
    """Encode one frame; the options are those of the transfer syntax."""
    return _ENCODE[TransferSyntax.of(description.transfer_syntax).family](array, description, **options)


def _decode_jpeg(data: bytes, description: Description, rgb: bool) -> tuple[Array, str]:
    header = headers.jpeg(data)
    if header.samples == 1:
        return imagecodecs.jpeg8_decode(data), description.photometric_interpretation
    space = headers.jpeg_color(header, description.photometric_interpretation)
    if space == "YBR_FULL" and header.samples == 3:
        if rgb and header.precision == 8:
            return imagecodecs.jpeg8_decode(data, colorspace="YCBCR", outcolorspace="RGB"), "RGB"
        return imagecodecs.jpeg8_decode(data, colorspace="YCBCR", outcolorspace="YCBCR"), "YBR_FULL"
    name = "CMYK" if header.samples == 4 else "RGB"
    return imagecodecs.jpeg8_decode(data, colorspace=name, outcolorspace=name), name


def _decode_predictive(data: bytes, description: Description, rgb: bool) -> tuple[Array, str]:
    header = headers.jpeg(data)
    if header.process != 0xC3:
        return _decode_jpeg(data, description, rgb)
    if header.samples == 1:
        return imagecodecs.jpeg8_decode(data), description.photometric_interpretation
    # the lossless process has no color transform: components are returned unchanged
    return imagecodecs.jpeg8_decode(data, colorspace="RGB", outcolorspace="RGB"), description.photometric_interpretation


def _decode_jpegls(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    return imagecodecs.jpegls_decode(data), description.photometric_interpretation


def _decode_incomplete_jpegls(data: bytes, description: Description) -> tuple[Array, str]:
    header = headers.jpeg(data)
    out = np.zeros(description.frame_shape, np.uint8 if header.precision <= 8 else np.uint16)
    with suppress(imagecodecs.JpeglsError):  # raised after the available lines
        imagecodecs.jpegls_decode(data, out=out)
    return out, description.photometric_interpretation


def _decode_jpeg2k(data: bytes, description: Description, _rgb: bool, threads: int = 1) -> tuple[Array, str]:
    return imagecodecs.jpeg2k_decode(data, numthreads=threads), headers.jpeg2000_color(
        data, description.photometric_interpretation
    )


def _decode_htj2k(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    headers.check_jpeg2000_header(data)  # the codec crashes with some damaged headers
    if not headers.jpeg2000(data).reversible:
        return _decode_jpeg2k(data, description, _rgb)  # OpenJPH does not clamp: samples beyond the range wrap around
    with unraisable.raised("_htj2k"):
        array = imagecodecs.htj2k_decode(data)
    return array, headers.jpeg2000_color(data, description.photometric_interpretation)


def _decode_jpegxl(data: bytes, description: Description, _rgb: bool, threads: int = 1) -> tuple[Array, str]:
    array = imagecodecs.jpegxl_decode(data, numthreads=threads)
    if description.samples == 1 and array.ndim == 3:
        array = array[..., 0]
    monochrome = description.samples == 1
    return array, description.photometric_interpretation if monochrome else "RGB"


def _decode_rle(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    if description.bits_allocated == 1:
        return rle.decode(data, description, _rgb)
    d = description
    if len(rle.bounds(data)) - 1 != d.samples * d.dtype.itemsize:  # the codec does not check the header
        raise CodecError(
            f"the frame has {len(rle.bounds(data)) - 1} RLE segments, but {d.samples * d.dtype.itemsize} are needed"
        )
    kind = f"<u{d.dtype.itemsize}"
    out = np.empty(d.frame_bytes, np.uint8)  # without it, the codec returns bytes, which are not writable
    plane = np.frombuffer(imagecodecs.dicomrle_decode(data, kind, out=out), kind)
    if plane.size != d.rows * d.columns * d.samples:
        raise CodecError(
            f"the RLE segments contain {plane.size} samples, but {d.rows} × {d.columns} × {d.samples} are needed"
        )
    if d.samples == 1:
        return plane.reshape(d.rows, d.columns), d.photometric_interpretation
    return plane.reshape(d.samples, d.rows, d.columns).transpose(1, 2, 0), d.photometric_interpretation


_DECODE: dict[Family, Decode] = {
    "jpeg": _decode_jpeg,
    "jpeg predictive": _decode_predictive,
    "jpeg-ls": _decode_jpegls,
    "jpeg 2000": _decode_jpeg2k,
    "htj2k": _decode_htj2k,
    "jpeg xl": _decode_jpegxl,
    "rle": _decode_rle,
}


def _encode_jpeg(array: Array, description: Description, *, quality: int, subsampling: str = "422") -> bytes:
    if description.bits_stored > 8:
        return bytes(imagecodecs.jpeg8_encode(array, level=quality, bitspersample=12))
    if description.samples == 1:
        return bytes(imagecodecs.jpeg8_encode(array, level=quality))
    return bytes(
        imagecodecs.jpeg8_encode(array, level=quality, colorspace="RGB", outcolorspace="YCBCR", subsampling=subsampling)
    )


def _encode_predictive(array: Array, description: Description, *, predictor: int = 1) -> bytes:
    options: dict[str, Any] = {
        "lossless": True,
        "predictor": predictor,
        "bitspersample": max(description.bits_stored, 2),
    }
    if description.samples > 1:
        return bytes(imagecodecs.jpeg8_encode(array, colorspace="RGB", outcolorspace="RGB", **options))
    return bytes(imagecodecs.jpeg8_encode(array, **options))


def _encode_jpegls(array: Array, description: Description, *, near: int = 0) -> bytes:
    limit = 1 << description.bits_stored
    # the codec limits decoded samples to whole bytes
    is_narrow = description.bits_stored < 8 * array.dtype.itemsize
    if near and is_narrow and not description.is_signed and int(array.max()) + near >= limit:
        raise NotImplementedError(f"with near={near}, decoded samples could exceed {description.bits_stored} bits")
    return bytes(imagecodecs.jpegls_encode(array, level=near))


def _encode_jpeg2k(
    array: Array,
    description: Description,
    *,
    ratio: float | None = None,
    psnr: float | None = None,
    resolutions: int | None = None,
    threads: int = 1,
) -> bytes:
    lossless = ratio is None and psnr is None
    bits = description.bits_stored
    if ratio is not None:
        # the codec accepts a signal-to-noise ratio, not a size: search for the one that yields the compression ratio
        target = array.shape[0] * array.shape[1] * description.samples * bits / 8 / ratio
        return _search_quality(
            lambda level: _encode_jpeg2k(array, description, psnr=level, resolutions=resolutions, threads=threads),
            target,
        )
    return bytes(
        imagecodecs.jpeg2k_encode(
            array,
            level=0 if lossless else psnr,
            codecformat="j2k",
            reversible=lossless,
            bitspersample=bits,
            resolutions=resolutions,
            numthreads=threads,
            mct=description.photometric_interpretation in ("YBR_RCT", "YBR_ICT"),
        )
    )


def _search_quality(encode_at: Callable[[float], bytes], target: float) -> bytes:
    low, high = 15.0, 100.0
    best = encode_at(low)
    for _ in range(7):
        middle = (low + high) / 2
        data = encode_at(middle)
        if len(data) <= target:
            best, low = data, middle
        else:
            high = middle
    return best


def _encode_htj2k(
    array: Array, description: Description, *, step: float | None = None, resolutions: int | None = None
) -> bytes:
    d = description
    is_color = d.photometric_interpretation in ("YBR_RCT", "YBR_ICT")
    unused = 8 * array.dtype.itemsize - d.bits_stored
    scaled = step is not None and unused > 0
    if scaled:
        array = _without_unused_bits(array, d, unused)
    data = imagecodecs.htj2k_encode(
        array,
        level=step,
        reversible=step is None,
        rgb=is_color,
        resolutions=resolutions,
        tlm=d.transfer_syntax == HTJ2KLosslessRPCL,
    )
    return headers.with_precision(data, d.bits_stored, d.is_signed) if scaled else bytes(data)


def _without_unused_bits(array: Array, d: Description, unused: int) -> Array:
    """Return samples scaled to all bits of signed integers.

    OpenJPH encodes all bits of the dtype. Because the irreversible transform is relative to the range of the samples,
    scaled samples have the right quantization, and the precision in the header can be replaced by Bits Stored.
    """
    size = array.dtype.itemsize
    shifted = array.astype(f"i{2 * size}") - (0 if d.is_signed else 1 << d.bits_stored - 1)
    return (shifted << unused).astype(f"i{size}")


def _encode_jpegxl(
    array: Array, description: Description, *, effort: int, distance: float | None = None, threads: int = 1
) -> bytes:
    options: dict[str, Any] = {
        "effort": effort,
        "bitspersample": description.bits_stored,
        "usecontainer": False,
        "numthreads": threads,
    }
    if distance is None:
        return bytes(imagecodecs.jpegxl_encode(array, lossless=True, **options))
    return bytes(imagecodecs.jpegxl_encode(array, distance=distance, lossless=False, **options))


def _encode_rle(array: Array, description: Description) -> bytes:
    if description.bits_allocated == 1:
        return rle.encode(array, description)
    return rle.assemble(rle.planes(array), imagecodecs.packbits_encode)


_ENCODE: dict[Family, Callable[..., bytes]] = {
    "jpeg": _encode_jpeg,
    "jpeg predictive": _encode_predictive,
    "jpeg-ls": _encode_jpegls,
    "jpeg 2000": _encode_jpeg2k,
    "htj2k": _encode_htj2k,
    "jpeg xl": _encode_jpegxl,
    "rle": _encode_rle,
}
