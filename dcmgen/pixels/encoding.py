"""Encode arrays to stored frames: encoder objects, and the check whether a transfer syntax can store the pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import CodecError, PixelError
from dcmgen.pixels import native, registry
from dcmgen.pixels.description import SAMPLES, Description
from dcmgen.pixels.families import family_of
from dcmgen.pixels.job import MAX_THREADS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Unpack

    from dcmgen.codec.options import Option, OptionValue
    from dcmgen.model.options import EncoderOptions
    from dcmgen.pixels.registry import Plugin

Array = np.ndarray[Any, Any]


def plan(d: Description, syntax: TransferSyntax, options: Mapping[str, OptionValue]) -> Description:
    """Return the description that the pixels ``d`` have after encoding.

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
        raise PixelError(f"{syntax.label} cannot store these pixels: {why}")
    family = family_of(syntax)
    return d.replace(
        transfer_syntax=syntax.uid,
        bits_stored=family.stored_bits(d),
        photometric_interpretation=family.color(color, lossy) if d.samples == 3 else color,
        planar_configuration=syntax.planar_configuration if d.samples > 1 else 0,
    )


def _obstacle(d: Description, syntax: TransferSyntax, lossy: bool) -> str:
    """Return the reason why a transfer syntax cannot store the pixels, or "" if it can."""
    if d.is_float:
        return (
            f"they are floating-point numbers ({d.keyword}), which only native transfer syntaxes store; "
            "scale them to integers first"
        )
    if syntax.recompresses:
        return f"it stores codestreams of {syntax.recompresses.upper()} in another form; use compress() on such data"
    if d.bits_allocated == 1 and not syntax.stores_single_bits:
        return "they have 1 bit allocated; use RLE Lossless or Deflated Image Frame Compression"
    if d.bits_allocated == 1 and d.samples > 1:
        return f"they have 1 bit allocated and {d.samples} samples per pixel; convert them to 8 bits first"
    if d.bits_stored > syntax.max_bits:
        return f"they have {d.bits_stored} bits; it stores at most {syntax.max_bits}"
    if d.is_signed and (syntax.signed == "no" or (lossy and syntax.signed == "lossless")):
        return "they are signed, and its codestream is unsigned, so values around zero would be lost"
    if lossy and d.photometric_interpretation == "PALETTE COLOR":
        return "they are palette indices, which must not change; convert them to RGB with apply_color_lut"
    if d.samples not in syntax.samples:
        return f"they have {d.samples} samples per pixel; it stores {_listed(syntax.samples)}; convert them first"
    if syntax.max_pixel_bytes and d.samples * d.dtype.itemsize > syntax.max_pixel_bytes:
        return f"they need more than {syntax.max_pixel_bytes} byte planes"
    allowed = syntax.photometric_interpretations
    if allowed and d.photometric_interpretation not in allowed:
        return f"they are {d.photometric_interpretation}; it stores {_listed(allowed)}"
    return ""


def _listed(values: Iterable[object]) -> str:
    return ", ".join(map(str, values))


def encode_frame(
    array: Array, d: Description, target: Description, options: dict[str, OptionValue], plugin: str = ""
) -> bytes:
    """Encode one frame.

    Parameters
    ----------
    array : ndarray
        The frame, shape (rows, columns) or (rows, columns, samples), as ``d`` describes it.
    d : Description
        Description of ``array``.
    target : Description
        Description of the codestream, from `plan`.
    options : dict
        Options of the encoder, from `TransferSyntax.clean_options`.
    plugin : str, optional
        Name of the codec. By default, the fastest that is installed.

    Returns
    -------
    bytes
        The codestream, padded to even length.

    Raises
    ------
    PixelError
        If the codestream cannot store these samples.
    CodecError
        If no codec could encode the frame; the message contains the error of each codec.
    """
    syntax = TransferSyntax.of(target.transfer_syntax)
    family = family_of(syntax)
    if obstacle := family.obstacle(array, d, options):
        raise PixelError(f"{syntax.label} cannot store these pixels: {obstacle}")
    array = family.prepare(np.ascontiguousarray(array), d)
    failures = []
    for codec in registry.choose(syntax.uid, plugin, encoding=True):
        try:
            threads = {"threads": MAX_THREADS} if syntax.uid in codec.threaded else {}
            data = codec.load().encode(array, target, **options, **threads)
        except PixelError:
            raise
        except Exception as error:  # a codec may raise any exception; try the next codec
            failures.append(f"{codec.name}: {str(error) or type(error).__name__}")
        else:
            return data + b"\0" if len(data) % 2 else data
    raise CodecError(f"cannot encode as {syntax.label}: " + "; ".join(failures))


def describe_array(
    array: Array,
    photometric_interpretation: str | None = None,
    bits_stored: int | None = None,
    frames: bool | None = None,
) -> Description:
    """Return the description of an array as pixels.

    Parameters
    ----------
    array : ndarray
        Shape (rows, columns), (frames, rows, columns), (rows, columns, samples) or (frames, rows, columns, samples);
        bool, 8-, 16- or 32-bit integers, float32 or float64.
    photometric_interpretation : str, optional
        Photometric Interpretation. By default, RGB if the array has 4 axes, or 3 axes of which the last has length 3,
        else MONOCHROME2.
    bits_stored : int, optional
        Bits Stored. By default, all bits of the dtype, 1 for bool.
    frames : bool, optional
        True if the first of three axes counts frames although the last has length 3.

    Returns
    -------
    Description
        The description.

    Raises
    ------
    PixelError
        If the shape, dtype or values of the array cannot be stored.
    """
    if not isinstance(array, np.ndarray):
        raise PixelError(f"pixels must be a NumPy array, not {type(array).__name__}")
    if array.ndim not in (2, 3, 4) or not array.size:
        raise PixelError(
            f"an array of shape {array.shape} cannot be stored as pixels; the shape must be (rows, columns), "
            "(frames, rows, columns), (rows, columns, samples) or (frames, rows, columns, samples)"
        )
    name = (photometric_interpretation or "").strip().upper()
    if not name:
        is_color = array.ndim == 4 or (array.ndim == 3 and array.shape[-1] == 3 and not frames)
        name = "RGB" if is_color else "MONOCHROME2"
    samples = SAMPLES.get(name)
    if samples is None:
        raise PixelError(f"PhotometricInterpretation {name!r} is unknown; use one of {', '.join(sorted(SAMPLES))}")
    if samples > 1:
        if array.ndim == 2 or array.shape[-1] != samples:
            raise PixelError(f"{name} needs {samples} samples in the last axis, but the array has shape {array.shape}")
        count = array.shape[0] if array.ndim == 4 else 1
    elif array.ndim == 4:
        raise PixelError(f"{name} has one sample per pixel: an array of shape {array.shape} has too many axes")
    else:
        count = array.shape[0] if array.ndim == 3 else 1
    spatial = array.shape[-3:-1] if samples > 1 else array.shape[-2:]
    if max(spatial) > 65535:
        raise PixelError(f"Rows and Columns must be at most 65535, not {spatial[0]} × {spatial[1]}")
    bits, stored, signed, keyword = _type(array, bits_stored)
    if keyword != "PixelData" and samples > 1:
        raise PixelError("floating-point pixels have one sample per pixel; scale color to integers first")
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
    """Return Bits Allocated, Bits Stored, whether samples are signed, and the keyword of the pixel element."""
    kind, size = array.dtype.kind, array.dtype.itemsize
    if kind == "b":
        return 1, 1, False, "PixelData"
    if kind == "f" and size in (4, 8):
        keyword = "FloatPixelData" if size == 4 else "DoubleFloatPixelData"
        return 8 * size, 8 * size, True, keyword
    if kind not in "iu" or size > 4:
        raise PixelError(
            f"pixels of type {array.dtype} cannot be stored; convert them, for example with array.astype(np.int16)"
        )
    bits = 8 * size
    stored = bits if bits_stored is None else bits_stored
    if stored == 1 and kind == "u":
        bits = 1
    if not 1 <= stored <= bits:
        raise PixelError(f"bits_stored is {bits_stored}: it must be between 1 and the {bits} bits of {array.dtype}")
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
    **options: Unpack[EncoderOptions],
) -> bytes:
    """Encode one frame to a codestream, or all frames to native bytes.

    Parameters
    ----------
    array : ndarray
        One frame, shape (rows, columns) or (rows, columns, samples). If ``uid`` is native, any number of frames.
    uid : str
        UID of the transfer syntax.
    photometric_interpretation : str, optional
        Photometric Interpretation of ``array``. By default, RGB for 3 samples, else MONOCHROME2.
    bits_stored : int, optional
        Bits Stored. By default, all bits of the dtype, 1 for bool.
    encoding_plugin : str, optional
        Name of the codec. By default, the fastest that is installed.
    **options : int, float or str
        Options of the encoder; `Encoder.options` lists them.

    Returns
    -------
    bytes
        The codestream, padded to even length, or the native bytes of all frames.

    Raises
    ------
    TypeError
        If the encoder has no such option, or a value has the wrong type.
    PixelError
        If no encoder is known, the transfer syntax cannot store such pixels, or the value of an option is not allowed.
    MissingCodecError
        If no codec is installed.
    CodecError
        If no codec could encode the frame.
    """
    return get_encoder(uid).encode(
        array,
        index=None,
        photometric_interpretation=photometric_interpretation,
        bits_stored=bits_stored,
        encoding_plugin=encoding_plugin,
        **options,
    )


class Encoder(registry.Coder):
    """Encoder of one transfer syntax; `get_encoder` creates it.

    Attributes
    ----------
    UID : str
        UID of the transfer syntax.
    """

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
        **options: Unpack[EncoderOptions],
    ) -> bytes:
        """Encode one frame of an array, or all frames to native bytes.

        Parameters
        ----------
        src : ndarray
            One or more frames. A native transfer syntax encodes all of them; otherwise, ``index`` selects one.
        index : int, optional
            Index of the frame, from 0.
        photometric_interpretation : str, optional
            Photometric Interpretation of ``src``. By default, RGB for 3 samples, else MONOCHROME2.
        bits_stored : int, optional
            Bits Stored. By default, all bits of the dtype, 1 for bool.
        encoding_plugin : str, optional
            Name of the codec. By default, the fastest that is installed.
        **options : int, float or str
            Options of the encoder; `options` lists them.

        Returns
        -------
        bytes
            The codestream, padded to even length, or the native bytes of all frames.

        Raises
        ------
        TypeError, PixelError, MissingCodecError, CodecError
            As in `dcmgen.pixels.encode`.
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
        **options: Unpack[EncoderOptions],
    ) -> Iterator[bytes]:
        """Yield the codestreams of all frames of an array.

        Parameters
        ----------
        src : ndarray
            One frame, or several frames.
        photometric_interpretation, bits_stored, encoding_plugin, **options
            See `encode`.

        Yields
        ------
        bytes
            The codestream of one frame, padded to even length.

        Raises
        ------
        TypeError, PixelError, MissingCodecError, CodecError
            As in `dcmgen.pixels.encode`.
        """
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
    """Return the encoder of a transfer syntax.

    Parameters
    ----------
    uid : str
        UID of the transfer syntax.

    Returns
    -------
    Encoder
        The encoder. Its `is_available` reports whether a codec is installed.

    Raises
    ------
    PixelError
        If ``uid`` is not a transfer syntax with a known encoder.
    """
    syntax = registry.transfer_syntax(str(uid))
    if not syntax.is_native and not registry.encoders(syntax.uid):
        raise PixelError(f"no encoder for {syntax.label} is known")
    return Encoder(str(syntax.uid))
