"""Replacement of encapsulated documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dcmgen.documents import mime_type
from dcmgen.errors import DeidentificationError
from dcmgen.model import access
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Documents = Literal["refuse", "replace"]
"""What happens to an object with an encapsulated document, whose content is not inspected."""

_BLANK_PAGE = (
    b"%PDF-1.4\n"
    b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
    b"xref\n"
    b"0 4\n"
    b"0000000000 65535 f \n"
    b"0000000009 00000 n \n"
    b"0000000052 00000 n \n"
    b"0000000101 00000 n \n"
    b"trailer<</Size 4/Root 1 0 R>>\n"
    b"startxref\n"
    b"164\n"
    b"%%EOF\n"
)
_EMPTY = {
    "application/pdf": _BLANK_PAGE,
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
    mime = mime_type(ds)
    if documents == "refuse":
        raise DeidentificationError(
            f"the object contains a document of type {mime or 'unknown'!r} that may contain identifying information; "
            'use documents="replace" to replace it with an empty one'
        )
    made = _EMPTY.get(mime, b"\0\0")
    access.convert(ds, tags.ENCAPSULATED_DOCUMENT, "OB", made + b"\0" * (len(made) % 2))
    if tags.ENCAPSULATED_DOCUMENT_LENGTH in ds:
        access.convert(ds, tags.ENCAPSULATED_DOCUMENT_LENGTH, "UL", len(made))
