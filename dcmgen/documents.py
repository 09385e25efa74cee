"""Encapsulated documents (PS3.3 C.24): their formats, and how to extract them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from dcmgen.codec.replacing import write_file
from dcmgen.dictionary.data.uid_constants import (
    EncapsulatedCDAStorage,
    EncapsulatedMTLStorage,
    EncapsulatedOBJStorage,
    EncapsulatedPDFStorage,
    EncapsulatedSTLStorage,
)
from dcmgen.errors import MissingElementError

if TYPE_CHECKING:
    from os import PathLike

    from dcmgen.model.dataset import BaseDataset

Name = Literal["pdf", "cda", "stl", "obj", "mtl"]
"""Names of the formats of documents for which an IOD exists."""


class Format(NamedTuple):
    """Format of a document."""

    name: Name
    """Name of the format."""
    suffix: str
    """Suffix of its files, with the period."""
    mime_type: str
    """MIME Type of Encapsulated Document."""
    sop_class: str
    """SOP Class UID of its objects."""


FORMATS: dict[Name, Format] = {
    each.name: each
    for each in (
        Format("pdf", ".pdf", "application/pdf", EncapsulatedPDFStorage),
        Format("cda", ".xml", "text/XML", EncapsulatedCDAStorage),
        Format("stl", ".stl", "model/stl", EncapsulatedSTLStorage),
        Format("obj", ".obj", "model/obj", EncapsulatedOBJStorage),
        Format("mtl", ".mtl", "model/mtl", EncapsulatedMTLStorage),
    )
}
"""The formats by name (PS3.3 A.45, A.85)."""

_SUFFIXES = {each.mime_type.lower(): each.suffix for each in FORMATS.values()}
_NEVER_END_WITH_0 = frozenset(each.mime_type.lower() for each in FORMATS.values() if each.name != "stl")


def content(ds: BaseDataset) -> bytes:
    """Return an encapsulated document without its padding.

    Parameters
    ----------
    ds : Dataset
        Object with an encapsulated document.

    Returns
    -------
    bytes
        The document. Without Encapsulated Document Length, a byte 0 at the end of a PDF or text is padding.

    Raises
    ------
    MissingElementError
        If the document is missing.
    """
    data = ds.get("EncapsulatedDocument")
    if not isinstance(data, bytes) or not data:
        raise MissingElementError("the dataset has no document: EncapsulatedDocument is absent or empty")
    length = ds.get("EncapsulatedDocumentLength")
    if isinstance(length, int):
        return data[:length] if len(data) - 1 <= length else data
    return data.removesuffix(b"\0") if mime_type(ds) in _NEVER_END_WITH_0 else data


def save_document(ds: BaseDataset, path: str | PathLike[str]) -> Path:
    """Write an encapsulated document to a file.

    Parameters
    ----------
    ds : Dataset
        Object with an encapsulated document.
    path : path-like
        File to write. If it has no suffix, that of the format is added: ``.pdf``, ``.xml``, ``.stl``, ``.obj`` or
        ``.mtl``.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    MissingElementError
        If the document is missing.
    FileExistsError
        If the file exists.
    """
    data, target = content(ds), Path(path)
    if not target.suffix:
        target = target.with_suffix(suffix(ds))
    write_file(target, data, overwrite=False)
    return target


def mime_type(ds: BaseDataset) -> str:
    """Return MIME Type of Encapsulated Document in lower case; empty if it is absent."""
    return str(ds.get("MIMETypeOfEncapsulatedDocument") or "").strip().lower()


def suffix(ds: BaseDataset) -> str:
    """Return the suffix of files for the document of an object; ``.bin`` if its format is unknown."""
    return _SUFFIXES.get(mime_type(ds), ".bin")
