"""Pages of encapsulated documents, and documents without pages."""

from __future__ import annotations

import numpy as np
import pytest

from dcmgen import pictures
from dcmgen.errors import PixelError
from dcmgen.pictures import documents
from tests.pictures.objects import document, pdf

PAGES = document(pdf("1 0 0", "0 1 0", "0 0 1"), "application/pdf", "Report")


def test_pages() -> None:
    pytest.importorskip("pypdfium2")
    image = pictures.draw(PAGES, 1, size=600)
    assert image.shape == (600, 400, 3)
    assert tuple(image[500, 100]) == (0, 255, 0)
    assert tuple(image[100, 100]) == tuple(image[500, 300]) == (255, 255, 255)
    small = pictures.thumbnail(PAGES, 90)
    assert small is not None
    assert small.shape == (90, 60, 3)
    assert tuple(small[80, 10]) == (255, 0, 0)
    sheet = pictures.draw(PAGES, size=600, labels=False)
    for color in ((255, 0, 0), (0, 255, 0), (0, 0, 255)):
        assert (sheet == color).all(-1).sum() == pytest.approx(133 * 200 / 4, rel=0.1)
    with pytest.raises(PixelError, match="page 3 does not exist; the number of pages is 3"):
        pictures.draw(PAGES, 3)


def test_a_damaged_pdf() -> None:
    pytest.importorskip("pypdfium2")
    ds = document(b"%PDF-1.4 nothing", "application/pdf")
    with pytest.raises(PixelError, match="the PDF cannot be read"):
        pictures.draw(ds)
    assert pictures.thumbnail(ds) is None


def test_text_without_a_library_for_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "find_spec", lambda name: None)
    assert pictures.thumbnail(PAGES) is None
    lines = pictures.text(PAGES).split("\n")
    assert "Title: Report" in lines
    assert "MIME type: application/pdf" in lines
    assert 'dcmgen.documents.save_document(ds, "document.pdf")' in lines[-2]
    assert 'pip install "dcmgen[pdf]"' in lines[-1]


def test_documents_of_other_kinds() -> None:
    ds = document(b"<ClinicalDocument/>", "text/xml", "Letter")
    assert pictures.thumbnail(ds) is None
    assert "document.xml" in pictures.text(ds)
    assert pictures.draw(ds).ndim == 3


def test_pages_have_their_proportions() -> None:
    pytest.importorskip("pypdfium2")
    for width, height in ((100, 100), (400, 100), (100, 1400)):
        image = pictures.draw(document(pdf("0 0 0", width=width, height=height), "application/pdf"), size=500)
        assert np.isclose(image.shape[1] / image.shape[0], width / height, rtol=0.03)
        assert max(image.shape) == 500
