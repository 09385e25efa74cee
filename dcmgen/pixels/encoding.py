"""From arrays to stored frames: encoders, and what a transfer syntax can store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import CodecError, PixelError
from dcmgen.pixels import native, registry
from dcmgen.pixels.description import SAMPLES, Description
from dcmgen.pixels.families import family_of
from dcmgen.pixels.job import MAX_THREADS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dcmgen.codec.options import AnyOption, Option, OptionValue
    from dcmgen.pixels.registry import Plugin

Array = np.ndarray[Any, Any]


def plan(d: Description, syntax: TransferSyntax, options: Mapping[str, OptionValue]) -> Description:
    """Return the description of pixels ``d`` once they are encoded.

    Parameters
    ----------
    d : Description
        The pixels.
    syntax : TransferSyntax
        The compressed transfer syntax.
    options : mapping
        Options of the encoder, from `TransferSyntax.clean_options`.

    Raises
    ------
    PixelError
        If the transfer syntax cannot store such pixels (PS3.5 8.2).
    """
    lossy = syntax.loses(options)
    color = d.photometric_interpretation
    why = _obstacle(d, syntax, lossy)
    if why:
        raise PixelError(f"{syntax.label} cannot hold these pixels: {why}")
    return attrs.evolve(
        d,
        transfer_syntax=syntax.uid,
        photometric_interpretation=family_of(syntax).color(color, lossy) if d.samples == 3 else color,
        planar_configuration=syntax.planar_configuration if d.samples > 1 else 0,
    )


def _obstacle(d: Description, syntax: TransferSyntax, lossy: bool) -> str:
    """Return why a transfer syntax cannot store pixels, "" if it can."""
    if d.is_float:
        return f"they are floating-point numbers ({d.keyword}), which only native syntaxes store; scale them to integers first"
    if syntax.recompresses:
        return f"it stores codestreams of {syntax.recompresses.upper()} in another form; use compress() on such data"
    if d.bits_allocated == 1 and not syntax.stores_single_bits:
        return "they have 1 bit allocated; RLE and Deflated Image Frame Compression store such"
    if d.bits_stored > syntax.max_bits:
        return f"they have {d.bits_stored} bits, it stores at most {syntax.max_bits}"
    if d.is_signed and (syntax.signed == "no" or (lossy and syntax.signed == "lossless")):
        return "they are signed, and its codestream is not: values around zero would not survive"
    if lossy and d.photometric_interpretation == "PALETTE COLOR":
        return "they are indices into a palette, which must not change; apply_color_lut makes them RGB"
    if d.samples not in syntax.samples:
        return f"they have {d.samples} samples a pixel, it stores {_listed(syntax.samples)}; convert them first"
    if syntax.max_pixel_bytes and d.samples * d.dtype.itemsize > syntax.max_pixel_bytes:
        return f"they need more than {syntax.max_pixel_bytes} byte planes"
    allowed = syntax.photometric_interpretations
    if allowed and d.photometric_interpretation not in allowed:
        return f"they are {d.photometric_interpretation}, it stores {_listed(allowed)}"
    return ""


def _listed(values: Iterable[object]) -> str:
    return ", ".join(map(str, values))


def encode_frame(
    array: Array, d: Description, target: Description, options: dict[str, OptionValue], plugin: str = ""
) -> bytes:
    """Encode one frame.

    Parameters
    ----------
    array
        (rows, columns[, samples]) as ``d`` describes it.
    d, target
        Description of the array, and of the codestream, from `plan`.
    options
        Options from `TransferSyntax.clean_options`.
    plugin
        Name of the codec; the fastest installed by default.

    Raises
    ------
    CodecError
        No codec could encode it; the message has what each said.
    """
    syntax = TransferSyntax.of(target.transfer_syntax)
    array = family_of(syntax).prepare(np.ascontiguousarray(array), d)
    said = []
    for codec in registry.choose(syntax.uid, plugin, encoding=True):
        try:
            threads = {"threads": MAX_THREADS} if syntax.uid in codec.threaded else {}
            data = codec.load().encode(array, target, **options, **threads)
        except PixelError:
            raise
        except Exception as error:  # a codec may raise anything; the next one gets its chance
            said.append(f"{codec.name}: {str(error) or type(error).__name__}")
        else:
            return data + b"\0" if len(data) % 2 else data
    raise CodecError(f"cannot encode as {syntax.label}: " + "; ".join(said))


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


def encode(
    array: Array,
    uid: str,
    *,
    photometric_interpretation: str | None = None,
    bits_stored: int | None = None,
    encoding_plugin: str = "",
    **options: AnyOption,
) -> bytes:
    """Encode one frame to a codestream, or all frames to native bytes.

    Parameters
    ----------
    array : ndarray
        One frame; with a native ``uid`` any number of them.
    uid : str
        Transfer syntax.
    photometric_interpretation, bits_stored
        What the array holds; see `describe_array`.
    encoding_plugin : str, optional
        Name of the codec.
    **options : int, float or str
        Options of the encoder; see `Encoder.options`.

    Raises
    ------
    TypeError
        If the encoder has no such option, or a value has the wrong type.
    PixelError
        If no encoder is known, the transfer syntax cannot store such pixels, or an option has a value that is not allowed.
    MissingCodecError, CodecError
        If no codec is installed, or none could encode the frame.
    """
    return get_encoder(uid).encode(
        array,
        index=None,
        photometric_interpretation=photometric_interpretation,
        bits_stored=bits_stored,
        encoding_plugin=encoding_plugin,
        **options,
    )


@attrs.frozen
class Encoder(registry.Coder):
    """Encoder of one transfer syntax; see `get_encoder`."""

    def _known(self) -> list[Plugin]:
        return registry.encoders(self.UID)

    @property
    def options(self) -> tuple[Option, ...]:
        """Options of the encoder: names, types, defaults and limits."""
        return TransferSyntax.of(self.UID).options

    def encode(
        self,
        src: Array,
        *,
        index: int | None = None,
        photometric_interpretation: str | None = None,
        bits_stored: int | None = None,
        encoding_plugin: str = "",
        **options: AnyOption,
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
            Options of the encoder; see `options`.
        """
        syntax = TransferSyntax.of(self.UID)
        cleaned = syntax.clean_options(options)
        d = describe_array(src, photometric_interpretation, bits_stored)
        if syntax.is_native:
            return native.encode(src, d, big_endian=syntax.has_big_endian_pixels)
        target = plan(d, syntax, cleaned)
        stack = src.reshape(d.frames, *d.frame_shape)
        if index is None and d.frames > 1:
            raise PixelError(f"the array has {d.frames} frames: pass index=, or use iter_encode")
        return encode_frame(stack[d.check_index(index or 0)], d, target, cleaned, encoding_plugin)

    def iter_encode(
        self,
        src: Array,
        *,
        photometric_interpretation: str | None = None,
        bits_stored: int | None = None,
        encoding_plugin: str = "",
        **options: AnyOption,
    ) -> Iterator[bytes]:
        """Encode all frames of an array, one after the other."""
        d = describe_array(src, photometric_interpretation, bits_stored)
        for frame in src.reshape(d.frames, *d.frame_shape):
            yield self.encode(
                frame,
                index=None,
                photometric_interpretation=photometric_interpretation,
                bits_stored=bits_stored,
                encoding_plugin=encoding_plugin,
                **options,
            )


def get_encoder(uid: str) -> Encoder:
    """Encoder for a transfer syntax.

    Raises
    ------
    PixelError
        No encoder is known for ``uid``.
    """
    syntax = registry.transfer_syntax(str(uid))
    if not syntax.is_native and not registry.encoders(syntax.uid):
        raise PixelError(f"no encoder for {syntax.label} is known")
    return Encoder(str(syntax.uid))
