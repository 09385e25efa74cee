"""The catalog of the standard: its pages contain every IOD, UID, element and context group."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dcmgen import rules
from dcmgen.codes.data.groups import GROUPS
from dcmgen.dictionary.data.elements import TAGS
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.dictionary.data.transfer_syntaxes import TRANSFER_SYNTAXES
from dcmgen.dictionary.data.uids import UIDS
from docs.site import catalog

Pages = dict[str, tuple[str, str]]


@pytest.fixture(scope="module")
def index() -> list[catalog.Row]:
    return []


@pytest.fixture(scope="module")
def pages(index: list[catalog.Row]) -> Pages:
    catalog_iods = ("CT Image", "RT Dose")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rules, "iods", lambda: catalog_iods)  # all IODs take 10 seconds
        return catalog.pages(index)


def test_the_page_of_an_iod(pages: Pages) -> None:
    title, html = pages["iod-ct-image.html"]
    assert title == "CT Image IOD"
    assert "dcmgen.iods.CTImage" in html
    assert "1.2.840.10008.5.1.4.1.1.2<" in html
    assert '<a href="#m0">Patient Module</a>' in html
    assert 'part03/sect_C.7.html#sect_C.7.1.1">PS3.3 C.7.1.1</a>' in html
    assert catalog.code("create.ct") in html
    assert f"<tr><td>{catalog.code('PatientName')}<td>(0010,0010)<td>2<td>" in html
    assert f"<tr><td>{catalog.code('PatientSex')}<td>(0010,0040)<td>2<td>Enumerated Values: M, F, O" in html


def test_names_wrap_at_their_words() -> None:
    html = catalog.code("RTDose<Grid>")
    assert html == '<code class="literal">RTDose&lt;Grid&gt;</code>'
    assert ">Patient<wbr>Birth<wbr>Date<" in catalog.code("PatientBirthDate")
    assert catalog.plain(html) == "RTDose<Grid>"


def test_the_element_of_a_name(pages: Pages) -> None:
    row = f"<td>(0010,0010)<td>Patient&#x27;s Name<td>{catalog.code('PatientName')}<td>PN<td>1"
    assert f'<tr id="(0010,0010)">{row}' in pages["elements.html"][1]


@pytest.mark.parametrize(
    ("file", "facts"),
    [
        ("sop-classes.html", SOP_CLASSES),
        ("transfer-syntaxes.html", TRANSFER_SYNTAXES),
        ("uids.html", UIDS),
        ("elements.html", TAGS),
        ("context-groups.html", GROUPS),
    ],
)
def test_a_list_has_every_entry(pages: Pages, file: str, facts: dict[str, object]) -> None:
    assert len(re.findall(r"<tr id=", pages[file][1])) == len(facts)


def test_the_search_leads_to_entries(pages: Pages, index: list[catalog.Row]) -> None:
    assert ("IOD", "CT Image", "CTImage", "iod-ct-image.html") in index
    assert ("Data elements", "Patient's Name", "(0010,0010) PatientName", "elements.html#(0010,0010)") in index
    for _, _, _, address in index:
        file, _, anchor = address.partition("#")
        assert not anchor or f'id="{anchor}"' in pages[file][1]


def test_the_search_links_to_the_catalog(tmp_path: Path) -> None:
    (tmp_path / "search.html").write_text('<p>x</p><div id="search-results">')
    catalog.link_search(tmp_path)
    assert '<p>x</p><p><a id="in-catalog" href="catalog/index.html">' in (tmp_path / "search.html").read_text()
    (tmp_path / "search.html").write_text("<p>x</p>")
    with pytest.raises(ValueError, match="no place"):
        catalog.link_search(tmp_path)
