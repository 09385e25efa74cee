"""What codestreams say of themselves: the headers of JPEG, JPEG-LS and JPEG 2000 frames, read without a codec."""

from __future__ import annotations

import attrs

from dcmgen.errors import CodecError


@attrs.frozen
class Header:
    """Facts from the header of one codestream.

    Attributes
    ----------
    rows, columns, samples, precision : int
    is_signed : bool
        Only JPEG 2000 codestreams can say so.
    process : int
        Number of the JPEG start-of-frame marker (0xC0 baseline … 0xC3 lossless, 0xF7 JPEG-LS); 0 for JPEG 2000.
    components : tuple of int
        Component identifiers of a JPEG frame.
    jfif : bool
        Whether a JFIF marker is present: colour is then YCbCr by definition.
    adobe : int or None
        Colour transform of the Adobe marker: 0 none, 1 YCbCr, 2 YCCK.
    transformed : bool
        Whether a JPEG 2000 multiple component transform was applied, which decoders undo: RGB comes out.
    """

    rows: int
    columns: int
    samples: int
    precision: int
    is_signed: bool = False
    process: int = 0
    components: tuple[int, ...] = ()
    jfif: bool = False
    adobe: int | None = None
    transformed: bool = False


_FRAME_MARKERS = frozenset((*range(0xC0, 0xD0), 0xF7)) - {0xC4, 0xC8, 0xCC}


def jpeg(data: bytes) -> Header:
    """Header of a JPEG or JPEG-LS codestream (ISO/IEC 10918-1 annex B, 14495-1 annex C).

    Raises
    ------
    CodecError
        There is no frame header.
    """
    at = data.find(b"\xff\xd8\xff", 0, 256)
    if at < 0:
        raise CodecError("not a JPEG codestream: it does not begin with the start-of-image marker FFD8")
    at += 2
    end = len(data)
    jfif = False
    adobe = None
    while at + 4 <= end:
        if data[at] != 0xFF:
            at = data.find(b"\xff", at)
            if at < 0:
                break
            continue
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0x01 or 0xD0 <= marker <= 0xD8 or marker == 0:
            at += 2
            continue
        length = data[at + 2] << 8 | data[at + 3]
        body = at + 4
        if marker in _FRAME_MARKERS and body + 6 <= end:
            samples = data[body + 5]
            parts = data[body + 6 : body + 6 + 3 * samples]
            return Header(
                data[body + 1] << 8 | data[body + 2],
                data[body + 3] << 8 | data[body + 4],
                samples,
                data[body],
                process=marker,
                components=tuple(parts[::3]),
                jfif=jfif,
                adobe=adobe,
            )
        if marker == 0xE0 and data[body : body + 4] == b"JFIF":
            jfif = True
        elif marker == 0xEE and data[body : body + 5] == b"Adobe" and length >= 14 and body + 12 <= end:
            adobe = data[body + 11]
        elif marker in (0xDA, 0xD9):
            break
        at += 2 + length
    raise CodecError("the JPEG codestream has no frame header (marker SOFn): it is damaged or cut short")


def jpeg2000(data: bytes) -> Header:
    """Header of a JPEG 2000 or HTJ2K codestream, bare or in a JP2 file (ISO/IEC 15444-1 annex A.5.1).

    Raises
    ------
    CodecError
        There is no image and tile size marker.
    """
    at = data.find(b"\xff\x4f\xff\x51", 0, 4096)
    if at < 0 or len(data) < at + 45:
        raise CodecError("not a JPEG 2000 codestream: the markers FF4F FF51 are missing")

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
    )


def check_jpeg2000(data: bytes) -> None:
    """Refuse a JPEG 2000 codestream whose main header cannot be: codecs may trust it blindly.

    Checked are the image and tile sizes, the coding style and the chain of markers up to the first tile-part
    (ISO/IEC 15444-1 annex A.5, A.6).

    Raises
    ------
    CodecError
        What is wrong with it.
    """
    at = data.find(b"\xff\x4f\xff\x51", 0, 4096)
    end = len(data)

    def number(place: int, size: int) -> int:
        return int.from_bytes(data[place : place + size], "big")

    def demand(holds: bool, what: str) -> None:
        if not holds:
            raise CodecError(f"the JPEG 2000 header is damaged: {what}")

    demand(at >= 0 and at + 45 <= end, "it is cut short")
    sizes = [number(at + 8 + 4 * i, 4) for i in range(8)]
    (x1, y1, x0, y0, tile_x, tile_y, origin_x, origin_y) = sizes
    samples = number(at + 40, 2)
    demand(1 <= samples <= 16384 and number(at + 4, 2) == 38 + 3 * samples, "the count of components")
    demand(x0 < x1 and y0 < y1 and tile_x > 0 and tile_y > 0, "the size of image or tiles")
    demand(origin_x <= x0 < origin_x + tile_x and origin_y <= y0 < origin_y + tile_y, "the place of the first tile")
    tiles = -(-(x1 - origin_x) // tile_x) * -(-(y1 - origin_y) // tile_y)
    demand(tiles <= 65535, f"{tiles} tiles")
    for component in range(samples):
        depth, across, down = data[at + 42 + 3 * component : at + 45 + 3 * component]
        demand((depth & 0x7F) < 38 and across > 0 and down > 0, f"component {component}")
    place = at + 42 + 3 * samples
    seen = set()
    while True:
        demand(place + 4 <= end and data[place] == 0xFF, "its markers do not follow each other")
        marker, length = data[place + 1], number(place + 2, 2)
        if marker == 0x90:  # start of tile-part
            break
        demand(length >= 2 and place + 2 + length <= end, "a marker is longer than the codestream")
        if marker == 0x52:
            levels, wide, high, transform = data[place + 9], data[place + 10], data[place + 11], data[place + 13]
            demand(length == 12 + (levels + 1 if data[place + 4] & 1 else 0), "the coding style")
            demand(levels <= 32 and data[place + 5] <= 4 and number(place + 6, 2) >= 1, "levels, layers or progression")
            demand(wide <= 8 and high <= 8 and wide + high <= 8 and transform <= 1, "the code-blocks")
        elif marker in (0x5C, 0x5D):
            demand(length >= 4, "the quantisation")
        seen.add(marker)
        place += 2 + length
    demand({0x52, 0x5C} <= seen, "coding style or quantisation are missing")
    demand(number(place + 2, 2) == 10 and number(place + 4, 2) < tiles, "the first tile-part")


def jpeg_colour(header: Header, photometric_interpretation: str) -> str:
    """Colour space of the components of a JPEG frame: "RGB", "YBR_FULL" or "CMYK".

    The rule, in this order: what the codestream says by an Adobe marker; component identifiers that spell
    RGB; a JFIF marker; then the data set's Photometric Interpretation. The codestream goes first
    because the data set is edited more often than the codestream, and a JFIF marker defines YCbCr.
    """
    if header.samples == 4:
        return "CMYK"
    if header.adobe is not None:
        return "RGB" if header.adobe == 0 else "YBR_FULL"
    if bytes(header.components).upper() == b"RGB":
        return "RGB"
    if header.jfif and header.process != 0xF7:
        return "YBR_FULL"
    return "YBR_FULL" if photometric_interpretation.startswith("YBR") else "RGB"


def jpeg2000_colour(data: bytes, photometric_interpretation: str) -> str:
    """Colour space of decoded JPEG 2000 components: RGB after a component transform, whatever the data set says."""
    if photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
        return "RGB"
    if photometric_interpretation.startswith("YBR") and jpeg2000(data).transformed:
        return "RGB"
    return photometric_interpretation


def terminated(data: bytes) -> bytes:
    """A JPEG or JPEG-LS codestream with its end-of-image marker; CharLS takes seconds to notice that one is missing."""
    return data if b"\xff\xd9" in data[-32:] else data + b"\xff\xd9"
