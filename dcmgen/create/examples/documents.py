"""Encapsulated documents of the examples: a page and a tetrahedron."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_CORNERS = ((0.0, 0.0, 0.0), (20.0, 0.0, 0.0), (0.0, 20.0, 0.0), (0.0, 0.0, 20.0))
_FACES = ((0, 2, 1), (0, 1, 3), (0, 3, 2), (1, 2, 3))

_CDA = """<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
<typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
<id root="1.2.3" extension="1"/>
<code code="18748-4" codeSystem="2.16.840.1.113883.6.1" displayName="Diagnostic Imaging Report"/>
<title>Example</title>
<effectiveTime value="20260115"/>
<confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/>
<component><nonXMLBody><text>The phantom contains a nodule.</text></nonXMLBody></component>
</ClinicalDocument>
"""


def pdf() -> bytes:
    """Return a PDF document with one page of text."""
    text = b"BT /F1 24 Tf 72 720 Td (Example) Tj ET"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    document, offsets = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        offsets.append(len(document))
        document += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    size = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n" % size + b"".join(b"%010d 00000 n \n" % each for each in offsets)
    return document + table + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(document))


def stl() -> bytes:
    """Return a binary STL file with a tetrahedron."""
    triangles = b"".join(
        struct.pack("<12fH", 0, 0, 0, *(coordinate for corner in face for coordinate in _CORNERS[corner]), 0)
        for face in _FACES
    )
    return b"Example".ljust(80) + struct.pack("<I", len(_FACES)) + triangles


def obj() -> bytes:
    """Return an OBJ file with a tetrahedron."""
    corners = (f"v {x:g} {y:g} {z:g}" for x, y, z in _CORNERS)
    faces = (f"f {a + 1} {b + 1} {c + 1}" for a, b, c in _FACES)
    return "\n".join(["# Example", *corners, *faces, ""]).encode()


def mtl() -> bytes:
    """Return an MTL file with a material."""
    return b"# Example\nnewmtl example\nKd 0.8 0.2 0.2\n"


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "Encapsulated CDA": _CDA.encode,
    "Encapsulated MTL": mtl,
    "Encapsulated OBJ": obj,
    "Encapsulated PDF": pdf,
    "Encapsulated STL": stl,
}
"""Documents by the name of the IOD."""
