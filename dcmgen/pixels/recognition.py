"""Recognition of codestreams by their content, for values whose transfer syntax is wrong or unknown."""

from __future__ import annotations

import struct
from itertools import pairwise

from dcmgen.dictionary.data import uid_constants as u
from dcmgen.errors import CodecError
from dcmgen.pixels.codecs import headers

_SIGNATURES = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\xff\x4f\xff\x51", "jpeg 2000"),
    (b"\x00\x00\x00\x0cjP  ", "jpeg 2000"),
    (b"\xff\x0a", "jpeg xl"),
    (b"\x00\x00\x00\x0cJXL ", "jpeg xl"),
)
HEAD = 64
"""Number of bytes from which `signature` recognizes a codestream."""


def signature(head: bytes, length: int) -> str:
    """Return the kind of codestream that begins with some bytes.

    Parameters
    ----------
    head : bytes
        The first `HEAD` bytes, or fewer if there are no more.
    length : int
        Length of the codestream in bytes; it may be followed by others.

    Returns
    -------
    str
        "jpeg" (also JPEG-LS), "jpeg 2000" (also HTJ2K), "jpeg xl" or "rle"; empty if the start is not recognized.
    """
    for start, kind in _SIGNATURES:
        if head.startswith(start):
            return kind
    return "rle" if _is_rle(head, length) else ""


def _is_rle(head: bytes, length: int) -> bool:
    """Return whether bytes are the header of an RLE frame: ascending offsets from 64, then zeros (PS3.5 G.5)."""
    if len(head) < HEAD:
        return False
    count, *offsets = struct.unpack_from("<16I", head)
    used = offsets[:count]
    return (
        1 <= count <= 15
        and used[0] == HEAD
        and not any(offsets[count:])
        and all(a < b for a, b in pairwise([*used, length + 1]))
    )


def recognized(data: bytes) -> str:
    """Return the UID of a transfer syntax for a codestream; empty if its content is not recognized.

    Parameters
    ----------
    data : bytes
        The codestream of one frame.
    """
    kind = signature(data[:HEAD], len(data))
    try:
        if kind == "jpeg":
            return _recognized_jpeg(data)
        if kind == "jpeg 2000":
            header = headers.jpeg2000(data)
            if header.family == "htj2k":
                return u.HTJ2KLossless if header.reversible else u.HTJ2K
            return u.JPEG2000Lossless if header.reversible else u.JPEG2000
    except CodecError:
        return ""
    return {"jpeg xl": u.JPEGXL, "rle": u.RLELossless}.get(kind, "")


def _recognized_jpeg(data: bytes) -> str:
    header = headers.jpeg(data)
    selection = headers.jpeg_scan(data).selection
    if header.family == "jpeg-ls":
        return u.JPEGLSNearLossless if selection else u.JPEGLSLossless
    if header.family == "jpeg predictive":
        return u.JPEGLosslessSV1 if selection == 1 else u.JPEGLossless
    if header.family == "jpeg hierarchical":
        return ""
    return u.JPEGBaseline8Bit if header.process == 0xC0 and header.precision == 8 else u.JPEGExtended12Bit
