"""The format of a document, found from its content."""

from __future__ import annotations

import re

from dcmgen.documents import FORMATS, Format
from dcmgen.errors import CreateError

_PDF_START, _PDF_END = 1024, 2048
"""Numbers of bytes in which readers of PDF look for the header and for the end of a file."""
_STL_HEADER, _STL_TRIANGLE = 84, 50
"""Numbers of bytes of the header of a binary STL, and of each triangle."""
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def format_of(data: bytes) -> Format:
    """Return the format of a document.

    Parameters
    ----------
    data : bytes
        The document.

    Returns
    -------
    Format
        Its format. XML is assumed to be a CDA document; its root element is not checked.

    Raises
    ------
    CreateError
        If no IOD exists for the document, or if it is damaged.
    """
    if b"%PDF-" in data[:_PDF_START]:
        _check_pdf(data)
        return FORMATS["pdf"]
    if _is_binary_stl(data):
        return FORMATS["stl"]
    if data.lstrip().startswith((b"<", *_BYTE_ORDER_MARKS)):
        return FORMATS["cda"]
    if re.match(rb"\s*solid\b[^\0]*?\bfacet\b", data[:_PDF_START]):
        raise CreateError(
            "the document is an ASCII STL, and its IOD allows only binary STL (PS3.3 A.85.1)",
            advice="Save the model as binary STL",
        )
    if b"\0" not in data:
        if re.search(rb"^\s*newmtl\s", data, re.MULTILINE):
            return _ascii(data, FORMATS["mtl"])
        if re.search(rb"^\s*v(\s+[-+.\deE]+){3}", data, re.MULTILINE):
            return _ascii(data, FORMATS["obj"])
    raise CreateError(
        f"the document is not a PDF, CDA, binary STL, OBJ or MTL: {_difference(data)}",
        advice="Pass the bytes or the path of such a document",
    )


def _check_pdf(data: bytes) -> None:
    if not re.search(rb"%PDF-[12]\.\d", data[:_PDF_START]):
        raise CreateError("the PDF has no valid version", advice="Export it again")
    if b"%%EOF" not in data[-_PDF_END:]:
        raise CreateError("the PDF is not complete: it has no %%EOF at its end", advice="Export or copy it again")


def _is_binary_stl(data: bytes) -> bool:
    return _triangles(data) > 0 and len(data) == _STL_HEADER + _STL_TRIANGLE * _triangles(data)


def _triangles(data: bytes) -> int:
    """Return the number of triangles that the header of a binary STL states."""
    return int.from_bytes(data[_STL_HEADER - 4 : _STL_HEADER], "little") if len(data) >= _STL_HEADER else 0


def _ascii(data: bytes, found: Format) -> Format:
    if not data.isascii():
        at = next(index for index, byte in enumerate(data) if byte > 0x7F)
        raise CreateError(
            f"the {found.name.upper()} document has a byte {data[at]:#04x} at {at:,}, and its IOD allows only ASCII",
            advice="Replace the names and comments that are not ASCII",
        )
    return found


def _difference(data: bytes) -> str:
    """Return why bytes are not a document, as far as their start shows it."""
    if not data:
        return "it is empty"
    count = _triangles(data)
    if count and abs(_STL_HEADER + _STL_TRIANGLE * count - len(data)) < _STL_HEADER + len(data) // 10:
        return (
            f"an STL of {count:,} triangles has {_STL_HEADER + _STL_TRIANGLE * count:,} bytes, and this {len(data):,}"
        )
    return f"it starts with {data[:16]!r}"
