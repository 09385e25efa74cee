"""Families of transfer syntaxes: how the samples of their frames differ from those that the dataset describes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.pixels import native
from dcmgen.pixels.codecs import completeness, headers
from dcmgen.pixels.color import to_rgb

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dcmgen.codec.options import OptionValue
    from dcmgen.pixels.codecs.headers import Header
    from dcmgen.pixels.description import Description

Array = np.ndarray[Any, Any]


class Family:
    """A family whose codecs accept and return samples as the dataset describes them.

    Attributes
    ----------
    signature : str
        Kind of the codestreams, from `dcmgen.pixels.recognition.signature`; empty if they have no signature.
    """

    signature = ""

    def header(self, data: bytes) -> Header | None:
        """Return the header of a codestream, or None if codestreams of the family have no header that dcmgen parses.

        Raises
        ------
        CodecError
            If the header is damaged.
        """
        return None

    def check(self, data: bytes, header: Header | None, d: Description) -> bool:
        """Return whether a codestream is certainly complete, or cannot be checked without the codec.

        Raises
        ------
        CodecError
            If it is incomplete; the message contains what is missing.
        """
        return True

    def depends_on_more(
        self, data: bytes, header: Header | None, array: Array, decode: Callable[[bytes], Array]
    ) -> bool:
        """Return whether the pixels of a codestream that is not certainly complete depend on bytes that are missing.

        Parameters
        ----------
        data : bytes
            The codestream.
        header : Header or None
            Its header.
        array : ndarray
            The decoded pixels.
        decode : callable
            Function that decodes another codestream with the same codec.
        """
        return False

    def may_be_cut(self, array: Array, header: Header | None) -> bool:
        """Return whether the last pixel has the value with which codecs fill missing pixels."""
        return False

    def completed(self, data: bytes, d: Description) -> bytes:
        """Return an incomplete codestream in a form from which codecs decode the available part."""
        return data

    def color(self, name: str, lossy: bool) -> str:
        """Return the photometric interpretation with which pixels of three samples are encoded."""
        return name

    def stored_bits(self, d: Description) -> int:
        """Return Bits Stored of encoded pixels."""
        return d.bits_stored

    def obstacle(self, array: Array, d: Description, options: Mapping[str, OptionValue]) -> str:
        """Return the reason why samples of a frame cannot be encoded, or "" if they can."""
        return ""

    def prepare(self, array: Array, d: Description) -> Array:
        """Return a frame in the form that the encoder requires."""
        return array

    def fault(self, header: Header, d: Description) -> str:
        """Return how the header of a codestream contradicts the dataset, empty if it does not."""
        if header.precision > d.bits_allocated:
            return (
                f"BitsAllocated is {d.bits_allocated}, but the samples of the codestream have {header.precision} bits"
            )
        return ""

    def restore(self, array: Array, d: Description, header: Header | None) -> Array:
        """Return a decoded frame with the sign and the bits that the dataset describes, in at least its dtype."""
        return _fitted(_widened(array, d), d, header)


class _Stored(Family):
    """Native bytes, in which the least significant bit of a sample may be above bit 0."""

    def restore(self, array: Array, d: Description, header: Header | None) -> Array:
        return native.conform(_widened(array, d), d, shift=d.high_bit + 1 - d.bits_stored)


class _Rle(_Stored):
    """Segments of bytes."""

    signature = "rle"

    def check(self, data: bytes, header: Header | None, d: Description) -> bool:
        return completeness.check_rle(data, d)

    def completed(self, data: bytes, d: Description) -> bytes:
        return completeness.completed_rle(data, d)


class _Deflate(_Stored):
    """Deflated native bytes."""

    def check(self, data: bytes, header: Header | None, d: Description) -> bool:
        return completeness.check_deflate(data, d)

    def completed(self, data: bytes, d: Description) -> bytes:
        return completeness.completed_deflate(data, d)


class _Uncompressed(_Stored):
    """Native bytes in fragments."""

    def check(self, data: bytes, header: Header | None, d: Description) -> bool:
        return completeness.check_uncompressed(data, d)

    def completed(self, data: bytes, d: Description) -> bytes:
        return completeness.completed_uncompressed(data, d)


class _Marked(Family):
    """Codestreams of JPEG and JPEG-LS, which end with a marker."""

    signature = "jpeg"

    def header(self, data: bytes) -> Header | None:
        return headers.jpeg(data)

    def check(self, data: bytes, header: Header | None, d: Description) -> bool:
        return header is None or completeness.check_jpeg(data, header)

    def depends_on_more(
        self, data: bytes, header: Header | None, array: Array, decode: Callable[[bytes], Array]
    ) -> bool:
        return header is not None and completeness.jpeg_depends_on_more(data, header, array, decode)

    def may_be_cut(self, array: Array, header: Header | None) -> bool:
        return header is not None and completeness.ends_in_gray(array, header)

    def completed(self, data: bytes, d: Description) -> bytes:
        return completeness.completed_jpeg(data)


class _Jpeg(_Marked):
    """Unsigned samples in the smallest dtype; the codec converts the color space."""

    def color(self, name: str, lossy: bool) -> str:
        return "YBR_FULL_422" if name in ("RGB", "YBR_FULL", "YBR_FULL_422") else name

    def stored_bits(self, d: Description) -> int:
        return 8 if d.bits_stored <= 8 else 12  # lossy samples use the whole range of the process

    def prepare(self, array: Array, d: Description) -> Array:
        if d.photometric_interpretation.startswith("YBR"):
            array = to_rgb(array, d.photometric_interpretation, d.bits_stored)
        return _unsigned(_narrowed(array, d))

    def fault(self, header: Header, d: Description) -> str:
        name = d.photometric_interpretation
        found = headers.jpeg_color(header, name)
        if header.samples != 3 or found == ("YBR_FULL" if name.startswith("YBR") else name):
            return super().fault(header, d)
        return f"PhotometricInterpretation is {name}, but the components of the JPEG codestream are {found}"


class _Predictive(_Marked):
    """Unsigned samples of Bits Stored bits; the bits above them, which repeat the sign, are cleared."""

    def prepare(self, array: Array, d: Description) -> Array:
        return _cleared(_narrowed(array, d), d)


class _JpegLS(_Marked):
    """Unsigned samples; the codestream contains their number of bits, which may be less than Bits Stored."""

    def depends_on_more(
        self, data: bytes, header: Header | None, array: Array, decode: Callable[[bytes], Array]
    ) -> bool:
        return completeness.jpegls_depends_on_more(data, array, decode)

    def may_be_cut(self, array: Array, header: Header | None) -> bool:
        return False  # codecs detect missing data

    def completed(self, data: bytes, d: Description) -> bytes:
        return completeness.completed_jpegls(data)

    def obstacle(self, array: Array, d: Description, options: Mapping[str, OptionValue]) -> str:
        near = int(options.get("near", 0))
        low, high = sample_range(d)
        if not near or not d.is_signed or not array.size:
            return ""
        least, most = int(array.min()), int(array.max())
        if least >= low + near and most <= high - near:
            return ""
        return (
            f"they are signed and range from {least} to {most}; with near={near}, values beyond {low + near} to "
            f"{high - near} could change their sign"
        )

    def prepare(self, array: Array, d: Description) -> Array:
        return _unsigned(_narrowed(array, d, 2))

    def restore(self, array: Array, d: Description, header: Header | None) -> Array:
        return _fitted(_widened(array, d), d, header, header.precision if header and d.is_signed else None)


class _Jpeg2000(Family):
    """Signed or unsigned samples; the codestream contains the sign and the number of bits."""

    signature = "jpeg 2000"

    def header(self, data: bytes) -> Header | None:
        return headers.jpeg2000(data)

    def check(self, data: bytes, header: Header | None, d: Description) -> bool:
        return completeness.check_jpeg2000(data)

    def completed(self, data: bytes, d: Description) -> bytes:
        return completeness.completed_jpeg2000(data)

    def color(self, name: str, lossy: bool) -> str:
        return name if name != "RGB" else "YBR_ICT" if lossy else "YBR_RCT"

    def prepare(self, array: Array, d: Description) -> Array:
        return _narrowed(array, d)

    def fault(self, header: Header, d: Description) -> str:
        if header.is_signed != d.is_signed:
            sign = "signed" if header.is_signed else "unsigned"
            return f"PixelRepresentation is {d.pixel_representation}, but the samples of the codestream are {sign}"
        return super().fault(header, d)

    def restore(self, array: Array, d: Description, header: Header | None) -> Array:
        array = array.astype(_kind(array, d), copy=False)
        return _fitted(array, d, header, header.precision if header and header.is_signed != d.is_signed else None)


class _JpegXL(Family):
    """Unsigned samples of Bits Stored bits; the bits above them, which repeat the sign, are cleared. Color is RGB."""

    signature = "jpeg xl"

    def color(self, name: str, lossy: bool) -> str:
        return "XYB" if lossy and name == "RGB" else name

    def prepare(self, array: Array, d: Description) -> Array:
        return _cleared(_narrowed(array, d), d)


_DEFAULT = Family()
_FAMILIES: dict[str, Family] = {
    "rle": _Rle(),
    "deflate": _Deflate(),
    "uncompressed": _Uncompressed(),
    "jpeg": _Jpeg(),
    "jpeg predictive": _Predictive(),
    "jpeg-ls": _JpegLS(),
    "jpeg 2000": _Jpeg2000(),
    "htj2k": _Jpeg2000(),
    "jpeg xl": _JpegXL(),
}


def family_of(syntax: TransferSyntax) -> Family:
    """Return the family of a transfer syntax."""
    return _FAMILIES.get(syntax.family, _DEFAULT)


def _kind(array: Array, d: Description) -> np.dtype[Any]:
    """Return the dtype of decoded samples: that of the description, or a wider one if the codec returned one."""
    kind, size = d.dtype, array.dtype.itemsize
    return kind if size <= kind.itemsize else np.dtype(f"{kind.kind}{size}")


def _widened(array: Array, d: Description) -> Array:
    kind = _kind(array, d)
    if array.dtype.kind == "u" and array.dtype.itemsize < kind.itemsize:
        array = array.astype(f"u{kind.itemsize}")
    return array.view(kind) if array.dtype.itemsize == kind.itemsize else array.astype(kind)


def _fitted(array: Array, d: Description, header: Header | None, most: int | None = None) -> Array:
    """Return decoded samples with Bits Stored bits, or ``most`` bits if that is less, and extend their sign.

    The bits of a codestream of more than Bits Allocated bits are kept, because it does not match the dataset. Samples
    of a lossy codestream that contains their sign are kept too: they may exceed the range slightly, and must not wrap
    around.
    """
    precision = header.precision if header else d.bits_stored
    if precision > d.bits_allocated:
        return native.conform(array, d, precision)
    # if the codestream has more bits than High Bit, it contains whole cells, as native pixels do
    shift = max(0, d.high_bit + 1 - d.bits_stored) if precision > d.high_bit else 0
    has_sign = d.is_signed == (header is not None and header.is_signed)
    if has_sign and not shift and TransferSyntax.of(d.transfer_syntax).is_lossy:
        return array
    return native.conform(array, d, min(d.bits_stored, most or d.bits_stored), shift=shift)


def clamped(array: Array, d: Description) -> Array:
    """Return the samples of a lossy codestream within the range of Bits Stored, which they may exceed slightly."""
    if not array.size or d.is_float or d.bits_stored >= 8 * array.dtype.itemsize:
        return array
    low, high = sample_range(d)
    return np.clip(array, low, high) if array.min() < low or array.max() > high else array


def sample_range(d: Description) -> tuple[int, int]:
    """Return the least and the greatest value of a sample."""
    size = 1 << d.bits_stored
    return (-size // 2, size // 2 - 1) if d.is_signed else (0, size - 1)


def _narrowed(array: Array, d: Description, least: int = 1) -> Array:
    """Return samples in the smallest dtype for Bits Stored, of at least ``least`` bytes."""
    size = next(n for n in (1, 2, 4, 8) if n >= least and 8 * n >= d.bits_stored)
    return array.astype(f"{'i' if d.is_signed else 'u'}{size}") if array.dtype.itemsize > size else array


def _unsigned(array: Array) -> Array:
    return array.view(f"u{array.dtype.itemsize}") if array.dtype.kind == "i" else array


def _cleared(array: Array, d: Description) -> Array:
    """Return signed samples as unsigned samples of Bits Stored bits."""
    if array.dtype.kind != "i":
        return array
    array = _unsigned(array)
    cleared: Array = array & array.dtype.type((1 << d.bits_stored) - 1)
    return cleared
