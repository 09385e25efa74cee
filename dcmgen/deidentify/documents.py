"""Replacement of encapsulated documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dcmgen.errors import DeidentificationError
from dcmgen.model import access
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Documents = Literal["refuse", "replace"]
"""What happens to an object with an encapsulated document, whose content is not inspected."""

_OBJECTS = (
    b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n",
)


def _blank_page() -> bytes:
    """Return a PDF document with one page without content."""
    made, offsets = b"%PDF-1.4\n", []
    for each in _OBJECTS:
        offsets.append(len(made))
        made += each
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"xref\n0 4\n0000000000 65535 f \n{table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + end.encode()


_EMPTY = {
    "application/pdf": _blank_page(),
    "text/xml": b"<ClinicalDocument xmlns='urn:hl7-org:v3'/>",
    "model/stl": bytes(84),
    "model/obj": b"# removed\n",
    "model/mtl": b"# removed\n",
}


def replace(ds: BaseDataset, documents: Documents) -> None:
    """Replace the encapsulated document of an object by an empty one of the same kind.

    Raises
    ------
    DeidentificationError
        If documents are refused.
    """
    mime = (
        str(access.value(ds, tags.MIME_TYPE_OF_ENCAPSULATED_DOCUMENT) or "")
        if tags.MIME_TYPE_OF_ENCAPSULATED_DOCUMENT in ds
        else ""
    )
    if documents == "refuse":
        raise DeidentificationError(
            f"the object contains a document of type {mime or 'unknown'!r} that may contain identifying information; "
            'use documents="replace" to replace it with an empty one'
        )
    made = _EMPTY.get(mime.lower(), b"\0\0")
    access.convert(ds, tags.ENCAPSULATED_DOCUMENT, "OB", made + b"\0" * (len(made) % 2))
    if tags.ENCAPSULATED_DOCUMENT_LENGTH in ds:
        access.convert(ds, tags.ENCAPSULATED_DOCUMENT_LENGTH, "UL", len(made))
