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
    subsampled : bool
        Whether some component has fewer samples than the image has pixels.
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
    subsampled: bool = False
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
            factors = {parts[i + 1] for i in range(0, len(parts) - 2, 3)}
            return Header(
                data[body + 1] << 8 | data[body + 2],
                data[body + 3] << 8 | data[body + 4],
                samples,
                data[body],
                process=marker,
                components=tuple(parts[::3]),
                jfif=jfif,
                adobe=adobe,
                subsampled=len(factors) > 1,
            )
        if marker == 0xE0 and data[body : body + 4] == b"JFIF":
            jfif = True
        elif marker == 0xEE and data[body : body + 5] == b"Adobe" and length >= 14:
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
    parts = data[at + 42 : at + 42 + 3 * samples]
    style = data.find(b"\xff\x52", at + 42 + 3 * samples, at + 4096)
    return Header(
        u32(12) - u32(20),
        u32(8) - u32(16),
        samples,
        (depth & 0x7F) + 1,
        is_signed=bool(depth & 0x80),
        subsampled=any(n > 1 for n in (*parts[1::3], *parts[2::3])),
        transformed=style >= 0 and data[style + 8 : style + 9] == b"\1",
    )


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
