"""From arrays to stored frames: encoders, their options, and what can be stored at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.errors import CodecError, PixelError
from dcmgen.pixels import native, registry
from dcmgen.pixels.decoding import MAX_THREADS
from dcmgen.pixels.description import SAMPLES, Description

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.pixels.registry import Plugin

Array = np.ndarray[Any, Any]

METHODS = {
    **dict.fromkeys(registry.JPEG_DCT, "ISO_10918_1"),
    registry.JPEG_LS_NEAR: "ISO_14495_1",
    registry.J2K: "ISO_15444_1",
    registry.J2K_MC: "ISO_15444_2",
    registry.HTJ2K: "ISO_15444_15",
    registry.JXL: "ISO_18181_1",
    **dict.fromkeys(registry.MPEG2, "ISO_13818_2"),
    **dict.fromkeys(registry.MPEG4, "ISO_14496_10"),
    **dict.fromkeys(registry.HEVC, "ISO_23008_2"),
}
"""Terms of Lossy Image Compression Method. PS3.3 C.7.6.1.1.5.1"""

OPTIONS = {
    registry.JPEG_BASELINE: ("quality", "subsampling"),
    registry.JPEG_EXTENDED: ("quality",),
    registry.JPEG_LOSSLESS: ("predictor",),
    registry.JPEG_LOSSLESS_SV1: (),
    registry.JPEG_LS: (),
    registry.JPEG_LS_NEAR: ("near",),
    registry.J2K_LOSSLESS: ("resolutions",),
    registry.J2K: ("ratio", "psnr", "resolutions"),
    registry.HTJ2K_LOSSLESS: ("resolutions",),
    registry.HTJ2K_RPCL: ("resolutions",),
    registry.HTJ2K: ("step", "resolutions"),
    registry.JXL_LOSSLESS: ("effort",),
    registry.JXL: ("distance", "effort"),
    registry.DEFLATED_FRAME: ("level",),
    registry.RLE: (),
}
"""Options an encoder takes, by transfer syntax.

quality : 1 to 100 (90); subsampling : "444", "422" (default), "420"; predictor : 1 to 7 (1); near : largest deviation of a
sample (2); ratio : compression ratio to reach; psnr : signal-to-noise ratio in dB; resolutions : count of resolution
levels; step : quantisation step of the HTJ2K wavelets (the larger, the smaller the file; lossless without); distance : of
JPEG XL (1.0: visually lossless); effort : 1 to 9 (2); level : of zlib (6).
"""
_PYDICOM = {"jls_error": "near", "j2k_cr": "ratio", "j2k_psnr": "psnr"}


def clean_options(uid: str, options: dict[str, Any]) -> dict[str, Any]:
    """Options under their names here, checked against what the encoder takes.

    Raises
    ------
    TypeError
        The encoder of this transfer syntax has no such option.
    """
    out = {}
    for name, value in options.items():
        if value is None:
            continue
        key = _PYDICOM.get(name, name)
        if key not in OPTIONS.get(uid, ()):
            known = ", ".join(OPTIONS.get(uid, ())) or "none"
            raise TypeError(f"{registry.describe_uid(uid)} has no encoding option {name!r}; it has: {known}")
        out[key] = value[-1] if isinstance(value, (list, tuple)) else value
    if uid == registry.JPEG_LS_NEAR:
        out.setdefault("near", 2)
    if uid == registry.JXL:
        out.setdefault("distance", 1.0)
    return out


def is_lossy(uid: str, options: dict[str, Any]) -> bool:
    """Whether encoding with these (cleaned) options loses something."""
    if uid in (registry.JPEG_LS_NEAR, registry.JXL):
        return bool(options.get("near", 0) or options.get("distance", 0))
    if uid in (registry.J2K, registry.HTJ2K):
        return any(name in options for name in ("ratio", "psnr", "step"))
    return uid in registry.LOSSY


def plan(d: Description, uid: str, options: dict[str, Any]) -> Description:
    """Description of pixels ``d`` once encoded in ``uid``.

    Raises
    ------
    PixelError
        The transfer syntax cannot hold such pixels; the message says why and what could. PS3.5 8.2
    """
    name = registry.describe_uid(uid)
    colour = d.photometric_interpretation
    lossy = is_lossy(uid, options)

    def refuse(why: str) -> PixelError:
        return PixelError(f"{name} cannot hold these pixels: {why}")

    if d.is_float:
        raise refuse(
            f"they are floating-point numbers ({d.keyword}), which only native syntaxes store; scale them to integers first"
        )
    if uid == registry.DEFLATED_FRAME:
        return attrs.evolve(d, transfer_syntax=uid, planar_configuration=0)
    if uid == registry.RLE:
        if d.samples * d.dtype.itemsize > 15:
            raise refuse("they need more than 15 byte planes")
        return attrs.evolve(d, transfer_syntax=uid, planar_configuration=1 if d.samples > 1 else 0)
    if d.bits_allocated == 1:
        raise refuse("they have 1 bit allocated; RLE and Deflated Image Frame Compression store such")
    limit = {**dict.fromkeys(registry.J2K_ALL, 24), **dict.fromkeys(registry.HTJ2K_ALL, 24)}.get(uid, 16)
    if uid == registry.JPEG_BASELINE:
        limit = 8
    elif uid == registry.JPEG_EXTENDED:
        limit = 12
    if d.bits_stored > limit:
        raise refuse(f"they have {d.bits_stored} bits, it stores at most {limit}")
    if d.is_signed and (uid in registry.JPEG_DCT or (lossy and uid in (registry.JPEG_LS_NEAR, registry.JXL))):
        raise refuse("they are signed, and its codestream is not: values around zero would not survive")
    if lossy and colour == "PALETTE COLOR":
        raise refuse("they are indices into a palette, which must not change; apply_color_lut makes them RGB")
    if d.samples == 4:
        raise refuse("they have four samples a pixel; convert them to RGB first")
    if d.samples == 3:
        colour = _encoded_colour(uid, colour, lossy)
    return attrs.evolve(d, transfer_syntax=uid, photometric_interpretation=colour, planar_configuration=0)


def _encoded_colour(uid: str, colour: str, lossy: bool) -> str:
    if uid in registry.JPEG_DCT:
        return "YBR_FULL_422" if colour in ("RGB", "YBR_FULL", "YBR_FULL_422") else colour
    if colour == "RGB" and (uid in registry.J2K_ALL or uid in registry.HTJ2K_ALL):
        return "YBR_ICT" if lossy else "YBR_RCT"
    if uid == registry.JXL and lossy and colour == "RGB":
        return "XYB"
    return colour


def encode_frame(array: Array, d: Description, target: Description, options: dict[str, Any], plugin: str = "") -> bytes:
    """Encode one frame.

    Parameters
    ----------
    array
        (rows, columns[, samples]) as ``d`` describes it.
    d, target
        Description of the array, and of the codestream, from `plan`.
    options
        Cleaned options.
    plugin
        Name of the codec; the fastest installed by default.

    Raises
    ------
    CodecError
        No codec could encode it; the message has what each said.
    """
    array = _for_codec(array, d, target)
    said = []
    for codec in registry.choose(target.transfer_syntax, plugin, encoding=True):
        try:
            threads = {"threads": MAX_THREADS} if target.transfer_syntax in codec.threaded else {}
            data = codec.load().encode(array, target, **options, **threads)
        except PixelError:
            raise
        except Exception as error:  # a codec may raise anything; the next one gets its chance
            said.append(f"{codec.name}: {str(error) or type(error).__name__}")
        else:
            return data + b"\0" if len(data) % 2 else data
    raise CodecError(f"cannot encode as {registry.describe_uid(target.transfer_syntax)}: " + "; ".join(said))


def _for_codec(array: Array, d: Description, target: Description) -> Array:
    uid = target.transfer_syntax
    if uid in registry.JPEG_DCT and d.photometric_interpretation.startswith("YBR"):
        from dcmgen.pixels.color import to_rgb

        array = to_rgb(array, d.photometric_interpretation, d.bits_stored)  # the codec makes YCbCr of its own
    array = np.ascontiguousarray(array)
    if uid in (registry.RLE, registry.DEFLATED_FRAME):
        return array
    if d.bits_stored <= 8 and array.dtype.itemsize > 1 and uid not in registry.JPEG_LS_BOTH:
        array = array.astype(np.int8 if d.is_signed else np.uint8)
    if array.dtype.kind == "i" and uid not in registry.J2K_ALL and uid not in registry.HTJ2K_ALL:
        array = array.view(f"u{array.dtype.itemsize}")
        if uid in registry.JPEG_PREDICTIVE or uid in registry.JXL_ALL:
            array = array & array.dtype.type((1 << d.bits_stored) - 1)
    return array


def describe_array(
    array: Array,
    photometric_interpretation: str | None = None,
    bits_stored: int | None = None,
    frames: bool | None = None,
) -> Description:
    """Description of an array as pixels.

    Parameters
    ----------
    array
        (rows, columns), (frames, rows, columns), (rows, columns, samples) or (frames, rows, columns, samples) of bool,
        8-, 16- or 32-bit integers, or floating-point numbers.
    photometric_interpretation
        By default RGB where the last axis of 3 or 4 axes holds 3 samples, else MONOCHROME2.
    bits_stored
        By default all bits of the type (1 for bool).
    frames
        Whether the first axis of three counts frames, where that is in doubt.

    Raises
    ------
    PixelError
        The shape, type or values cannot be stored so; the message says what can.
    """
    if not isinstance(array, np.ndarray):
        raise PixelError(f"pixels are set from a numpy array, not from {type(array).__name__}")
    if array.ndim not in (2, 3, 4) or not array.size:
        raise PixelError(
            f"an array of shape {array.shape} has no pixels; (rows, columns), (frames, rows, columns), (rows, columns, "
            "samples) or (frames, rows, columns, samples) is expected"
        )
    name = (photometric_interpretation or "").strip().upper()
    if not name:
        colour = array.ndim == 4 or (array.ndim == 3 and array.shape[-1] == 3 and not frames)
        name = "RGB" if colour else "MONOCHROME2"
    samples = SAMPLES.get(name)
    if samples is None:
        raise PixelError(f"PhotometricInterpretation {name!r} is unknown; known are {', '.join(sorted(SAMPLES))}")
    if samples > 1:
        if array.ndim == 2 or array.shape[-1] != samples:
            raise PixelError(f"{name} needs {samples} samples in the last axis, the array has shape {array.shape}")
        count = array.shape[0] if array.ndim == 4 else 1
    elif array.ndim == 4:
        raise PixelError(f"{name} has one sample a pixel: an array of shape {array.shape} has too many axes")
    else:
        count = array.shape[0] if array.ndim == 3 else 1
    spatial = array.shape[-3:-1] if samples > 1 else array.shape[-2:]
    if max(spatial) > 65535:
        raise PixelError(f"Rows and Columns hold at most 65535, not {spatial[0]} × {spatial[1]}")
    bits, stored, signed, keyword = _type(array, bits_stored)
    if keyword != "PixelData" and samples > 1:
        raise PixelError("floating-point pixels have one sample a pixel; scale colour to integers first")
    return Description(
        rows=spatial[0],
        columns=spatial[1],
        frames=count,
        samples=samples,
        photometric_interpretation=name,
        bits_allocated=bits,
        bits_stored=stored,
        high_bit=stored - 1,
        pixel_representation=int(signed),
        keyword=keyword,
    )


def _type(array: Array, bits_stored: int | None) -> tuple[int, int, bool, str]:
    """Bits Allocated, Bits Stored, whether signed, and the pixel element for an array's type and values."""
    kind, size = array.dtype.kind, array.dtype.itemsize
    if kind == "b":
        return 1, 1, False, "PixelData"
    if kind == "f" and size in (4, 8):
        keyword = "FloatPixelData" if size == 4 else "DoubleFloatPixelData"
        return 8 * size, 8 * size, True, keyword
    if kind not in "iu" or size > 4:
        raise PixelError(
            f"pixels of type {array.dtype} cannot be stored; convert them: array.astype(np.int16), uint16, uint8, float32 …"
        )
    bits = 8 * size
    stored = bits if bits_stored is None else bits_stored
    if stored == 1 and kind == "u":
        bits = 1
    if not 1 <= stored <= bits:
        raise PixelError(f"bits_stored is {bits_stored}: it must lie between 1 and the {bits} bits of {array.dtype}")
    if stored < 8 * size:
        low, high = (-(1 << stored - 1), (1 << stored - 1) - 1) if kind == "i" else (0, (1 << stored) - 1)
        least, most = int(array.min()), int(array.max())
        if least < low or most > high:
            raise PixelError(f"values from {least} to {most} do not fit into {stored} bits ({low} to {high})")
    return bits, stored, kind == "i", "PixelData"


def encode(array: Array, uid: str, *, encoding_plugin: str = "", **options: Any) -> bytes:
    """Encode one frame to a codestream, or all frames to native bytes.

    Parameters
    ----------
    array
        One frame; with a native ``uid`` any number of them.
    uid
        Transfer syntax.
    encoding_plugin
        Name of the codec.
    **options
        ``photometric_interpretation``, ``bits_stored``, and the encoder's own: see `OPTIONS`.
    """
    described = {k: options.pop(k) for k in ("photometric_interpretation", "bits_stored") if k in options}
    return get_encoder(uid).encode(array, encoding_plugin=encoding_plugin, **described, **options)


@attrs.frozen
class Encoder(registry.Coder):
    """Encoder of one transfer syntax; see `get_encoder`."""

    def _known(self) -> list[Plugin]:
        return registry.encoders(self.UID)

    def encode(
        self,
        src: Array,
        *,
        index: int | None = None,
        photometric_interpretation: str | None = None,
        bits_stored: int | None = None,
        encoding_plugin: str = "",
        **options: Any,
    ) -> bytes:
        """Encode one frame of an array.

        Parameters
        ----------
        src
            One frame, or several and ``index``.
        index
            Which frame.
        photometric_interpretation, bits_stored
            What the array holds; see `describe_array`.
        encoding_plugin
            Name of the codec.
        **options
            See `OPTIONS`.
        """
        d = describe_array(src, photometric_interpretation, bits_stored)
        if self.UID in registry.NATIVE:
            return native.encode(src, d, big_endian=self.UID == "1.2.840.10008.1.2.2")
        cleaned = clean_options(self.UID, options)
        target = plan(d, self.UID, cleaned)
        stack = src.reshape(d.frames, *d.frame_shape)
        if index is None and d.frames > 1:
            raise PixelError(f"the array has {d.frames} frames: pass index=, or use iter_encode")
        return encode_frame(stack[d.check_index(index or 0)], d, target, cleaned, encoding_plugin)

    def iter_encode(self, src: Array, **options: Any) -> Iterator[bytes]:
        """Encode all frames of an array, one after the other."""
        d = describe_array(src, options.get("photometric_interpretation"), options.get("bits_stored"))
        for frame in src.reshape(d.frames, *d.frame_shape):
            yield self.encode(frame, **options)


def get_encoder(uid: str) -> Encoder:
    """Encoder for a transfer syntax.

    Raises
    ------
    PixelError
        No encoder is known for ``uid``.
    """
    if uid not in registry.NATIVE and not registry.encoders(str(uid)):
        raise PixelError(f"no encoder for {registry.describe_uid(str(uid))} is known")
    return Encoder(str(uid))
