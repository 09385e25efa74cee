"""Encapsulated documents: the pages of a PDF, the title and size of others (PS3.3 C.24)."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.documents import content, mime_type, suffix
from dcmgen.errors import PixelError
from dcmgen.model.groups import position
from dcmgen.pictures import frames
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.facts import labeled
from dcmgen.pictures.values import meaning
from dcmgen.pixels.show import chosen

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_FACTS = (("Title", ("DocumentTitle",)), ("MIME type", ("MIMETypeOfEncapsulatedDocument",)))


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of a document, its title and size, and how to extract it."""
    out = [*main_facts(ds), *labeled(ds, _FACTS)]
    if text := meaning(ds, "ConceptNameCodeSequence"):
        out.append(f"Kind: {text}")
    data = ds.get("EncapsulatedDocument")
    if isinstance(data, bytes):
        out.append(f"Size: {len(data):,} bytes")
    name = f"document{suffix(ds)}"
    out += ["", f'To extract the document: dcmgen.documents.save_document(ds, "{name}")']
    if name.endswith(".pdf") and not has_pages(ds):
        out.append('To draw its pages: pip install "dcmgen[pdf]"')
    return out


def has_pages(ds: BaseDataset) -> bool:
    """Return whether a dataset is a PDF whose pages can be drawn because pypdfium2 is installed."""
    return "EncapsulatedDocument" in ds and mime_type(ds) == "application/pdf" and find_spec("pypdfium2") is not None


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw the first page for a thumbnail, the page with the index of the request, or a contact sheet of pages."""
    import pypdfium2

    data = content(ds)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise PixelError(f"the PDF cannot be read: {error}", tag_path="EncapsulatedDocument") from None
    try:
        count = len(document)
        if not count:
            raise PixelError("the PDF has no pages", tag_path="EncapsulatedDocument")
        if request.index is not None:
            return _page(document, position(request.index, count, "page"), request.size)
        if request.is_thumbnail or count == 1:
            return _page(document, 0, request.size)
        indices = chosen(count, request.limit)
        width = max(120, round(request.size / min(4, len(indices))))
        pages = [_page(document, index, width) for index in indices]
        return frames.sheet(pages, [f"page {index + 1} of {count}" for index in indices], request)
    except pypdfium2.PdfiumError as error:
        raise PixelError(f"a page of the PDF cannot be drawn: {error}", tag_path="EncapsulatedDocument") from None
    finally:
        document.close()


def _page(document: Any, index: int, size: int) -> Array:
    """Return a page that fits into a square."""
    page = document[index]
    scale = size / max(*page.get_size(), 1.0)
    return np.array(page.render(scale=scale, rev_byteorder=True).to_numpy()[..., :3], np.uint8)
