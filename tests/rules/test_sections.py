"""Names and web addresses of sections."""

from __future__ import annotations

import pytest

from dcmgen import rules
from dcmgen.rules.sections import section_name, section_url

URLS = {
    "C.7.6.3": "chtml/part03/sect_C.7.6.3.html",
    "C.7.6.16.2": "chtml/part03/sect_C.7.6.16.2.html",
    "C.7.6.16.2.4": "chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.4",
    "C.7.1.1": "chtml/part03/sect_C.7.html#sect_C.7.1.1",
    "A.1": "chtml/part03/chapter_A.html#sect_A.1",
    "10.36": "chtml/part03/sect_10.36.html",
    "PS3.5 6.2": "chtml/part05/sect_6.2.html",
    "PS3.10 7.1": "chtml/part10/chapter_7.html#sect_7.1",
    "PS3.5 9": "chtml/part05/chapter_9.html",
    "PS3.16 TID 1500": "html/part16.html#sect_TID_1500",
}


@pytest.mark.parametrize("section", URLS)
def test_addresses(section: str) -> None:
    assert section_url(section) == f"https://dicom.nema.org/medical/dicom/current/output/{URLS[section]}"


def test_names() -> None:
    assert section_name("C.7.1.1") == "PS3.3 C.7.1.1"
    assert section_name("PS3.5 6.2") == "PS3.5 6.2"


def test_no_section() -> None:
    assert (section_name(""), section_url("")) == ("", "")


def test_sections_of_the_rules_have_pages() -> None:
    labels = {rules.table(id).section for id in rules.tables()}
    labels |= {rules.iod(name).section for name in rules.iods()}
    assert labels
    assert {each for each in labels if "/chtml/part03/" not in section_url(each) or each != each.strip()} == set()
