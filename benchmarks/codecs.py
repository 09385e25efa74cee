"""Capabilities and speed of the installed codecs: ``python -m benchmarks.codecs docs/codecs.md`` writes the page."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.common import timed
from benchmarks.pixels import phantom
from dcmgen import Dataset, encaps, pixels
from dcmgen import uid as u
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import DicomError
from dcmgen.pixels import registry as r
from dcmgen.pixels.registry import Plugin

Array = np.ndarray[Any, Any]
PACKAGES = {
    "imagecodecs": "imagecodecs",
    "jpeg_ls": "pyjpegls",
    "openjpeg": "pylibjpeg-openjpeg",
    "rle": "pylibjpeg-rle",
}
PACKAGES |= {"PIL": "pillow", "libjpeg": "pylibjpeg-libjpeg", "av": "av"}

SYNTAXES = (
    u.RLELossless,
    u.DeflatedImageFrameCompression,
    u.JPEGBaseline8Bit,
    u.JPEGExtended12Bit,
    u.JPEGLossless,
    u.JPEGLosslessSV1,
    u.JPEGLSLossless,
    u.JPEGLSNearLossless,
    u.JPEG2000Lossless,
    u.JPEG2000,
    u.HTJ2KLossless,
    u.HTJ2KLosslessRPCL,
    u.HTJ2K,
    u.JPEGXLLossless,
    u.JPEGXL,
)

TEXT = """# Codecs

<!-- Written by `python -m benchmarks.codecs docs/codecs.md`; do not edit. -->

This page lists which library decodes and encodes each transfer syntax, and how fast. To choose a codec for a call, see [Accessing pixels](pixels.md#choose-a-codec).

dcmgen describes the pixels, and codec libraries decode and encode them. dcmgen finds out which of the libraries are installed without importing them, and imports one when a frame needs it.
By default it uses the first installed codec of the table below. If that codec fails on a frame, it tries the next. pylibjpeg-libjpeg is not tried if another codec refused the frame, because
it returns pixels of damaged codestreams without an error.

## Order of preference

1. **Correctness.** Every decoder is compared with a second one on samples at the ends of their range, for every depth and sign (`tests/pixels/test_saturation.py`). OpenJPH decodes reversible HTJ2K codestreams
   correctly, but does not clamp irreversible ones: 255 may become 0. OpenJPEG decodes those, at about half the speed. CharLS in imagecodecs limits near-lossless samples to whole bytes, so pyjpegls encodes samples
   of 9 to 15 bits that could exceed Bits Stored.
2. **License.** The default installation contains only libraries with permissive licenses. pylibjpeg-libjpeg is licensed under the GPL, so it is an extra (`dcmgen[gpl]`) and the last choice.
3. **Completeness.** Only imagecodecs (BSD) decodes every JPEG family, including the 12-bit processes that Pillow and pylibjpeg do not decode.
4. **Speed.** See the measurements below. Libraries that wrap the same C library are equally fast: imagecodecs, pylibjpeg-openjpeg and Pillow wrap OpenJPEG; imagecodecs and pyjpegls wrap
   CharLS. Only imagecodecs uses several threads of OpenJPEG for one frame. libjpeg-turbo, which imagecodecs uses for JPEG, is several times as fast as the reference code in
   pylibjpeg-libjpeg.
5. **No dependencies.** RLE and Deflated Image Frame Compression need only NumPy.

## Transfer syntaxes

"Bits" lists the values of Bits Stored that can be encoded. "Signed" and "color" are "yes" if such pixels are preserved without loss or, for lossy transfer syntaxes, can be encoded.

{capabilities}

## Speed

The table shows the megabytes of samples per second when one frame of a CT is decoded or encoded: 512 × 512 pixels, 12 of 16 bits (8 bits for JPEG Baseline). Codecs that support
threads use {threads} threads. The speeds were measured on {machine}.

{rates}

Video (MPEG-2, H.264, HEVC) is decoded by PyAV (`dcmgen[video]`). Versions: {versions}.
"""


def describe(uid: str) -> str:
    """Return the name of a transfer syntax without the JPEG process in parentheses."""
    return TransferSyntax.of(uid).name.split(" (Process")[0]


def survives(array: Array, bits: int | None, uid: str) -> bool:
    """Return whether an array can be encoded and, unless the transfer syntax is lossy, decoded to equal values."""
    ds = Dataset()
    try:
        ds.set_pixel_data(array, bits_stored=bits)
        ds.compress(uid)
        decoded = pixels.pixel_array(ds)
    except (DicomError, NotImplementedError):
        return False
    return TransferSyntax.of(uid).is_lossy or bool(np.array_equal(decoded, array))


def capability(uid: str) -> str:
    """Return a row of the table of transfer syntaxes."""
    gray = phantom(64)
    tested = {
        "1": (gray > 800, None),
        "8": ((gray >> 4).astype(np.uint8), None),
        "12": (gray, 12),
        "16": (gray << 4, None),
        "32": (gray.astype(np.uint32) << 18, None),
    }
    bits = [name for name, (array, stored) in tested.items() if survives(array, stored, uid)]
    signed = survives(gray.astype(np.int16) - 1000, 16, uid) or survives((gray >> 4).astype(np.int8), None, uid)
    color = survives(np.stack([gray >> 4] * 3, -1).astype(np.uint8), None, uid)
    decode = ", ".join(dict.fromkeys(p.name for p in r.decoders(uid)))
    encode = ", ".join(dict.fromkeys(p.name for p in r.encoders(uid))) or "–"
    marks = ["yes" if flag else "–" for flag in (signed, color)]
    return f"| {describe(uid)} | {uid} | {decode} | {encode} | {', '.join(bits)} | {marks[0]} | {marks[1]} |"


def rate(call: Callable[[], object], size: int) -> str:
    """Return the speed of a call in megabytes per second, or a dash if the codec does not support it."""
    try:
        call()
    except (DicomError, NotImplementedError):
        return "–"
    return f"{size / timed(call, 0.2) / 1e6:.0f}"


def rates(uid: str) -> list[str]:
    """Return the rows of the table of speed, one for each installed plugin."""
    array = phantom(512)
    if uid == u.JPEGBaseline8Bit:
        array = (array >> 4).astype(np.uint8)
    bits = 8 if uid == u.JPEGBaseline8Bit else 12
    ds = Dataset()
    ds.set_pixel_data(array, bits_stored=bits)
    ds.compress(uid)
    codestream = encaps.get_frame(ds.PixelData or b"", 0, number_of_frames=1)
    rows = []
    names = dict.fromkeys(p.name for p in (*r.decoders(uid), *r.encoders(uid)) if p.is_available)
    for name in names:
        decode = rate(partial(pixels.pixel_array, ds, decoding_plugin=name), array.nbytes)
        can_encode = any(p.name == name for p in r.encoders(uid))
        encode = (
            rate(partial(pixels.encode, array, uid, encoding_plugin=name, bits_stored=bits), array.nbytes)
            if can_encode
            else "–"
        )
        if (decode, encode) != ("–", "–"):
            rows.append(f"| {describe(uid)} | {name} | {decode} | {encode} | {array.nbytes / len(codestream):.1f} |")
    return rows


def installed(plugin: Plugin) -> list[str]:
    """Return the installed packages of a plugin with their versions."""
    out = []
    for module in plugin.requires:
        try:
            out.append(f"{PACKAGES.get(module, module)} {version(PACKAGES.get(module, module))}")
        except PackageNotFoundError:
            continue
    return out


def page() -> str:
    """Measure the codecs and return the text of the page."""
    import platform

    from dcmgen.pixels.job import MAX_THREADS

    head = "| transfer syntax | UID | decoded by | encoded by | bits | signed | color |\n|---|---|---|---|---|---|---|"
    speed = "| transfer syntax | codec | decode MB/s | encode MB/s | compression |\n|---|---|---|---|---|"
    versions = dict.fromkeys(name for plugin in r.plugins() for name in installed(plugin))
    return TEXT.format(
        capabilities="\n".join([head, *map(capability, SYNTAXES)]),
        rates="\n".join([speed, *(line for uid in SYNTAXES for line in rates(uid))]),
        threads=MAX_THREADS,
        machine=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        versions=", ".join(versions),
    )


def main() -> None:
    """Print the page, or write it to the path given as argument."""
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(page(), encoding="utf-8")
    else:
        print(page())


if __name__ == "__main__":
    main()
