"""Headers of JPEG, JPEG-LS and JPEG 2000 codestreams, parsed without a codec."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.errors import CodecError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dcmgen.codec.transfer_syntax import Family


class Header(NamedTuple):
    """Properties from the header of one codestream.

    Attributes
    ----------
    rows, columns, samples : int
        Size of the frame, and its number of components.
    precision : int
        Number of bits of a sample.
    is_signed : bool
        Whether samples are signed; only JPEG 2000 headers contain this.
    process : int
        Code of the JPEG start-of-frame marker (0xC0 baseline … 0xC3 lossless, 0xF7 JPEG-LS); 0 for JPEG 2000.
    components : tuple of int
        Component identifiers of a JPEG frame.
    subsampled : bool
        Whether the components of a JPEG frame have different sampling factors.
    jfif : bool
        Whether a JFIF marker is present, which implies YCbCr.
    adobe : int or None
        Color transform of the Adobe marker: 0 none, 1 YCbCr, 2 YCCK.
    transformed : bool
        Whether a JPEG 2000 multiple component transform was applied. Decoders undo it and return RGB.
    reversible : bool
        Whether the wavelet transform of JPEG 2000 is the reversible one, which lossless codestreams have.
    high_throughput : bool
        Whether the block coder of JPEG 2000 is that of part 15 (HTJ2K).
    """

    rows: int
    columns: int
    samples: int
    precision: int
    is_signed: bool = False
    process: int = 0
    components: tuple[int, ...] = ()
    subsampled: bool = False
    jfif: bool = False
    adobe: int | None = None
    transformed: bool = False
    reversible: bool = False
    high_throughput: bool = False

    @property
    def family(self) -> Family:
        """Family of the transfer syntaxes for such a codestream."""
        if not self.process:
            return "htj2k" if self.high_throughput else "jpeg 2000"
        return _PROCESSES.get(self.process, "jpeg")


_PROCESSES: dict[int, Family] = {
    0xC3: "jpeg predictive",
    0xCB: "jpeg predictive",
    0xF7: "jpeg-ls",
    **dict.fromkeys((0xC5, 0xC6, 0xC7, 0xCD, 0xCE, 0xCF), "jpeg hierarchical"),
}
"""Families of the JPEG start-of-frame markers that are not sequential or progressive DCT."""
_FRAME_MARKERS = frozenset((*range(0xC0, 0xD0), 0xF7)) - {0xC4, 0xC8, 0xCC}


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the marker segments of a JPEG codestream up to the first scan: marker code, offsets of content and end."""
    at = data.find(b"\xff\xd8\xff", 0, 256)
    if at < 0:
        raise CodecError("not a JPEG codestream: it does not start with the start-of-image marker FFD8")
    while 0 <= at <= len(data) - 4:
        marker = data[at + 1]
        if data[at] != 0xFF:
            at = data.find(b"\xff", at)
        elif marker == 0xFF:
            at += 1
        elif marker in (0x00, 0x01) or 0xD0 <= marker <= 0xD8:
            at += 2
        elif marker == 0xD9:
            return
        else:
            stop = at + 2 + (data[at + 2] << 8 | data[at + 3])
            yield marker, at + 4, stop
            if marker == 0xDA:
                return
            at = stop


def jpeg(data: bytes) -> Header:
    """Return the header of a JPEG or JPEG-LS codestream (ISO/IEC 10918-1 annex B, ISO/IEC 14495-1 annex C).

    Raises
    ------
    CodecError
        If there is no frame header.
    """
    jfif = False
    adobe = None
    for marker, body, stop in _segments(data):
        if marker in _FRAME_MARKERS and body + 6 <= len(data):
            samples = data[body + 5]
            parts = data[body + 6 : body + 6 + 3 * samples]
            return Header(
                data[body + 1] << 8 | data[body + 2],
                data[body + 3] << 8 | data[body + 4],
                samples,
                data[body],
                process=marker,
                components=tuple(parts[::3]),
                subsampled=len(set(parts[1::3])) > 1,
                jfif=jfif,
                adobe=adobe,
            )
        if marker == 0xE0 and data[body : body + 4] == b"JFIF":
            jfif = True
        elif marker == 0xEE and data[body : body + 5] == b"Adobe" and body + 12 <= min(stop, len(data)):
            adobe = data[body + 11]
    raise CodecError("the JPEG codestream has no frame header (marker SOFn): it is damaged or truncated")


class Scan(NamedTuple):
    """First scan header of a JPEG or JPEG-LS codestream."""

    selection: int
    """Predictor of the lossless process, NEAR of JPEG-LS, or first coefficient of a DCT scan."""
    stop: int
    """Offset of the entropy-coded data in bytes."""


def jpeg_scan(data: bytes) -> Scan:
    """Return the first scan header of a JPEG or JPEG-LS codestream.

    Raises
    ------
    CodecError
        If there is no scan header.
    """
    for marker, _, stop in _segments(data):
        if marker == 0xDA and stop <= len(data):
            return Scan(data[stop - 3], stop)
    raise CodecError("the JPEG codestream has no scan header (marker SOS): it is damaged or truncated")


def _size_marker(data: bytes) -> int:
    """Return the offset of the markers FF4F FF51, with which a JPEG 2000 codestream begins."""
    at = data.find(b"\xff\x4f\xff\x51", 0, 4096)
    if at < 0 or len(data) < at + 45:
        raise CodecError("not a JPEG 2000 codestream: the markers FF4F FF51 are missing")
    return at


def _tile_count(sizes: Sequence[int]) -> int:
    """Return the number of tiles, given Xsiz, Ysiz, XOsiz, YOsiz, XTsiz, YTsiz, XTOsiz, YTOsiz (annex B.3)."""
    x1, y1, _, _, tile_x, tile_y, origin_x, origin_y = sizes
    return -(-(x1 - origin_x) // tile_x) * -(-(y1 - origin_y) // tile_y) if tile_x and tile_y else 0


def jpeg2000(data: bytes) -> Header:
    """Return the header of a JPEG 2000 or HTJ2K codestream, with or without container (ISO/IEC 15444-1 annex A.5.1).

    Raises
    ------
    CodecError
        If there is no image and tile size marker.
    """
    at = _size_marker(data)

    def u32(offset: int) -> int:
        return int.from_bytes(data[at + offset : at + offset + 4], "big")

    samples = data[at + 40] << 8 | data[at + 41]
    depth = data[at + 42]
    style = data.find(b"\xff\x52", at + 42 + 3 * samples, at + 4096)
    return Header(
        u32(12) - u32(20),
        u32(8) - u32(16),
        samples,
        (depth & 0x7F) + 1,
        is_signed=bool(depth & 0x80),
        transformed=style >= 0 and data[style + 8 : style + 9] == b"\1",
        reversible=style >= 0 and data[style + 13 : style + 14] == b"\1",
        high_throughput=bool(data[at + 6] & 0x40),
    )


def jpeg2000_tiles(data: bytes) -> tuple[int, int]:
    """Return the offset of the first tile-part of a JPEG 2000 or HTJ2K codestream, and the number of tiles.

    Raises
    ------
    CodecError
        If the main header is truncated.
    """
    at = _size_marker(data)
    tiles = _tile_count(struct.unpack_from(">8I", data, at + 8))
    at += 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        if data[at + 1] == 0x90:  # start of tile-part
            return at, tiles
        at += 2 + (data[at + 2] << 8 | data[at + 3])
    raise CodecError("the JPEG 2000 codestream has no tile-part: it is damaged or truncated")


def with_precision(data: bytes, bits: int, is_signed: bool) -> bytes:
    """Return a JPEG 2000 codestream with another precision and sign of its samples in the header."""
    at = _size_marker(data)
    changed = bytearray(data)
    for component in range(data[at + 40] << 8 | data[at + 41]):
        changed[at + 42 + 3 * component] = bits - 1 | is_signed << 7
    return bytes(changed)


def check_jpeg2000_header(data: bytes) -> None:
    """Check the main header of a JPEG 2000 codestream, because some codecs rely on it without a check.

    Checks the image and tile sizes, the coding style and the sequence of markers up to the first tile-part
    (ISO/IEC 15444-1 annex A.5, A.6).

    Raises
    ------
    CodecError
        If the header is damaged; the message contains the part that is wrong.
    """
    at = data.find(b"\xff\x4f\xff\x51", 0, 4096)
    end = len(data)

    def number(start: int, size: int) -> int:
        return int.from_bytes(data[start : start + size], "big")

    def require(condition: bool, part: str) -> None:
        if not condition:
            raise CodecError(f"the JPEG 2000 header is damaged: {part}")

    require(at >= 0 and at + 45 <= end, "it is truncated")
    sizes = [number(at + 8 + 4 * i, 4) for i in range(8)]
    (x1, y1, x0, y0, tile_x, tile_y, origin_x, origin_y) = sizes
    samples = number(at + 40, 2)
    require(1 <= samples <= 16384 and number(at + 4, 2) == 38 + 3 * samples, "invalid number of components")
    require(x0 < x1 and y0 < y1 and tile_x > 0 and tile_y > 0, "invalid size of the image or the tiles")
    require(
        origin_x <= x0 < origin_x + tile_x and origin_y <= y0 < origin_y + tile_y, "invalid position of the first tile"
    )
    tiles = _tile_count(sizes)
    require(tiles <= 65535, f"{tiles} tiles, more than 65535")
    for component in range(samples):
        depth, across, down = data[at + 42 + 3 * component : at + 45 + 3 * component]
        require((depth & 0x7F) < 38 and across > 0 and down > 0, f"invalid component {component}")
    start = at + 42 + 3 * samples
    seen = set()
    while True:
        require(start + 4 <= end and data[start] == 0xFF, "bytes between markers")
        marker, length = data[start + 1], number(start + 2, 2)
        if marker == 0x90:  # start of tile-part
            break
        require(length >= 2 and start + 2 + length <= end, "a marker is longer than the codestream")
        if marker == 0x52:
            levels, wide, high, transform = data[start + 9], data[start + 10], data[start + 11], data[start + 13]
            require(length == 12 + (levels + 1 if data[start + 4] & 1 else 0), "invalid coding style")
            require(
                levels <= 32 and data[start + 5] <= 4 and number(start + 6, 2) >= 1,
                "invalid decomposition levels, layers or progression order",
            )
            require(
                wide <= 8 and high <= 8 and wide + high <= 8 and transform <= 1, "invalid code-block size or transform"
            )
        elif marker in (0x5C, 0x5D):
            require(length >= 4, "invalid quantization")
        seen.add(marker)
        start += 2 + length
    require({0x52, 0x5C} <= seen, "coding style or quantization is missing")
    require(number(start + 2, 2) == 10 and number(start + 4, 2) < tiles, "invalid first tile-part")


def jpeg_color(header: Header, photometric_interpretation: str) -> str:
    """Return the color space of the components of a JPEG frame: "RGB", "YBR_FULL" or "CMYK".

    The color space is determined by, in this order: an Adobe marker, component identifiers that spell RGB, a JFIF
    marker, subsampled components, Photometric Interpretation of the dataset. The codestream has precedence because
    datasets are edited more often than codestreams, because a JFIF marker implies YCbCr, and because the components of
    RGB all have the full resolution.
    """
    if header.samples == 4:
        return "CMYK"
    if header.adobe is not None:
        return "RGB" if header.adobe == 0 else "YBR_FULL"
    if bytes(header.components).upper() == b"RGB":
        return "RGB"
    if (header.jfif and header.process != 0xF7) or header.subsampled:
        return "YBR_FULL"
    return "YBR_FULL" if photometric_interpretation.startswith("YBR") else "RGB"


def jpeg2000_color(data: bytes, photometric_interpretation: str) -> str:
    """Return the color space of decoded JPEG 2000 components: RGB after a component transform, else as described."""
    if photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
        return "RGB"
    if photometric_interpretation.startswith("YBR") and jpeg2000(data).transformed:
        return "RGB"
    return photometric_interpretation
