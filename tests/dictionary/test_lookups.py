"""Lookups: results for known, repeating, private, generic and unknown tags, and the tables that they load."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dcmgen import dictionary
from dcmgen.dictionary.data import elements, representations, sop_classes, transfer_syntaxes, uids, vrs
from dcmgen.dictionary.finder import ElementHit, UidHit


def test_counts() -> None:
    """PS3.6 has 5,267 + 22 + 19 + 1 elements, 466 UIDs and 28 frames of reference; PS3.7 has 24 + 22 command elements."""
    assert len(representations.VRS) == 5267 + 22 + 19 + 1 + 24 + 22 - 4  # the VR of four retired elements is blank
    assert len(elements.TAGS) == len(representations.VRS) - 3  # retired elements without a name
    assert len(uids.UIDS) == 466 + 28
    assert len(vrs.VRS) == 34
    assert sum(kind == "Transfer Syntax" for _, _, kind, _, _ in uids.UIDS.values()) == 63


def test_keyword_and_tag_are_inverse() -> None:
    assert all(dictionary.tag_for_keyword(dictionary.keyword_for_tag(tag)) == tag for tag in elements.TAGS.values())
    assert list(dictionary.keywords()) == sorted(elements.TAGS, key=elements.TAGS.__getitem__)


@pytest.mark.parametrize(
    ("tag", "entry"),
    [
        (0x00100010, ("PatientName", "PN", "1", "Patient's Name", "")),
        (0x00280106, ("SmallestImagePixelValue", "US or SS", "1", "Smallest Image Pixel Value", "")),
        (0x00080008, ("ImageType", "CS", "2-n", "Image Type", "")),
        (0x60023000, ("OverlayData", "OB or OW", "1", "Overlay Data", "")),
        (0x002031A0, ("SourceImageIDs", "CS", "1-n", "Source Image IDs", "yes")),
        (0x00280400, ("TransformLabel", "LO", "1", "Transform Label", "2007")),
        (0x00280420, ("RowsForNthOrderCoefficients", "US", "1", "Rows For Nth Order Coefficients", "2007")),
        (0x00000002, ("AffectedSOPClassUID", "UI", "1", "Affected SOP Class UID", "")),
        (0x00020000, ("FileMetaInformationGroupLength", "UL", "1", "File Meta Information Group Length", "")),
        (0x00080000, ("", "UL", "1", "Group Length", "yes")),
        (0x00090010, ("", "LO", "1", "Private Creator", "")),
        (0x00091001, None),
        (0x60011234, None),
        (0x12345678, None),
    ],
)
def test_entry(tag: int, entry: tuple[str, ...] | None) -> None:
    assert dictionary.entry(tag) == entry
    keyword, vr, vm, name, retired = entry or ("", "", "", "", "")
    assert dictionary.keyword_for_tag(tag) == keyword
    assert dictionary.vr_of(tag) == vr
    assert dictionary.vm_of(tag) == vm
    assert dictionary.name_of(tag) == name
    assert dictionary.is_retired(tag) == bool(retired)


def test_unknown_keyword() -> None:
    assert dictionary.tag_for_keyword("PatientNmae") is None
    assert dictionary.tag_for_keyword("") is None


def test_vr_facts() -> None:
    assert vrs.VRS["CS"].characters == "A-Z0-9 _"
    assert (vrs.VRS["PN"].length, vrs.VRS["PN"].unit) == (64, "characters per component group")
    assert (vrs.VRS["DA"].length, vrs.VRS["DA"].fixed) == (8, True)
    assert set(vrs.VRS["LT"].controls) == set("\t\n\f\r\x1b")
    assert {vr for vr, each in vrs.VRS.items() if each.padding == "null"} == {"OB", "UI"}
    assert {vr for vr, each in vrs.VRS.items() if each.long} == {
        "OB",
        "OD",
        "OF",
        "OL",
        "OV",
        "OW",
        "SQ",
        "SV",
        "UC",
        "UN",
        "UR",
        "UT",
        "UV",
    }
    assert {vr for vr, each in vrs.VRS.items() if not each.multiple} == {
        "LT",
        "OB",
        "OD",
        "OF",
        "OL",
        "OV",
        "OW",
        "SQ",
        "ST",
        "UN",
        "UR",
        "UT",
    }


def test_every_vr_of_an_element_is_known() -> None:
    assert {vr for both in representations.VRS.values() if both for vr in both.split(" or ")} <= vrs.VRS.keys()


def test_transfer_syntaxes_against_pydicom() -> None:
    from pydicom.uid import UID

    # In pydicom, all but four transfer syntaxes are encapsulated. According to PS3.5, there are no fragments if Pixel
    # Data is in another location (JPIP: A.6, A.7, A.11, A.12), streamed (SMPTE ST 2110: A.13) or not in a dataset.
    without_fragments = {
        uid
        for uid, (name, *_) in uids.UIDS.items()
        if "JPIP" in name or "SMPTE" in name or name.startswith(("RFC 2557", "XML", "Papyrus"))
    }
    for uid, (little, implicit, deflated, encapsulated) in transfer_syntaxes.TRANSFER_SYNTAXES.items():
        theirs = UID(uid)
        if theirs.is_private or not theirs.name or theirs.name == uid:
            continue  # not in pydicom
        assert little == theirs.is_little_endian, uid
        if uid not in without_fragments:
            assert implicit == theirs.is_implicit_VR, uid
            assert encapsulated == theirs.is_encapsulated, uid
        else:
            assert not encapsulated
        if "JPIP" not in theirs.name:
            assert deflated == theirs.is_deflated, uid
    deflating = {uid for uid, row in transfer_syntaxes.TRANSFER_SYNTAXES.items() if row[2]}
    assert deflating == {f"1.2.840.10008.1.2.{arc}" for arc in ("1.99", "4.95", "4.205")}
    assert dictionary.transfer_syntax("1.2.840.10008.1.2") == (True, True, False, False)
    assert dictionary.transfer_syntax("1.2.840.10008.5.1.4.1.1.2") is None


def test_sop_classes() -> None:
    assert sop_classes.SOP_CLASSES["1.2.840.10008.5.1.4.1.1.2"] == ("CT Image Storage", "CT Image", "CTImage")
    assert sop_classes.SOP_CLASSES["1.2.840.10008.5.1.4.1.1.9.1.1"][2] == "TwelveLeadECG"


def test_uid_entry() -> None:
    assert dictionary.uid_entry("1.2.840.10008.1.2.2") == (
        "Explicit VR Big Endian",
        "ExplicitVRBigEndian",
        "Transfer Syntax",
        "PS3.5",
        "yes",
    )
    assert dictionary.uid_entry("1.2.3") is None


@pytest.mark.parametrize(
    "word", ["0010,0010", "(0010,0010)", "00100010", "0x00100010", "PatientName", "patient's name"]
)
def test_search_finds_an_element(word: str) -> None:
    hit = dictionary.search(word)[0]
    assert isinstance(hit, ElementHit)
    assert (hit.tag, hit.keyword, hit.section) == (0x00100010, "PatientName", "PS3.6 Table 6-1")


def test_search_ranks_hits_and_returns_their_sections() -> None:
    assert dictionary.search("Rows")[0][1] == "Rows"
    assert [hit[1] for hit in dictionary.search("birth date")][:2] == [
        "PatientBirthDate",
        "PatientBirthDateInAlternativeCalendar",
    ]
    (overlay,) = dictionary.search("(60xx,3000)")
    assert isinstance(overlay, ElementHit)
    assert overlay.keyword == "OverlayData"
    (ct, *_) = dictionary.search("1.2.840.10008.5.1.4.1.1.2")
    assert isinstance(ct, UidHit)
    assert ct.keyword == "CTImageStorage"
    assert dictionary.search("CTImageStorage")[0] == ct
    assert dictionary.search("   ") == []
    assert dictionary.search("no such thing") == []
    sections = {
        hit.section
        for word in ("Affected SOP Class UID", "Transfer Syntax UID", "File-set ID")
        for hit in dictionary.search(word)[:1]
        if isinstance(hit, ElementHit)
    }
    assert sections == {"PS3.7 Table E.1-1", "PS3.6 Table 7-1", "PS3.6 Table 8-1"}


def loaded(code: str) -> set[str]:
    """Return the modules that are loaded in a new process after some code ran."""
    script = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def tables(modules: set[str]) -> set[str]:
    return {name.rpartition(".")[2] for name in modules if name.startswith("dcmgen.dictionary.data.")}


def test_import_loads_no_table() -> None:
    assert tables(loaded("from dcmgen import dictionary")) == set()


def test_a_lookup_loads_only_its_table() -> None:
    assert tables(loaded("from dcmgen import dictionary; dictionary.tag_for_keyword('PatientName')")) == {
        "elements",
        "tags",
    }
    assert tables(loaded("from dcmgen import dictionary; dictionary.name_of(0x00100010)")) == {"names"}
    assert tables(loaded("from dcmgen import dictionary; dictionary.uid_entry('1.2.3')")) == {"uids"}
    assert tables(loaded("from dcmgen import dictionary; dictionary.transfer_syntax('1.2.3')")) == {"transfer_syntaxes"}


def test_the_dictionary_loads_no_heavy_module() -> None:
    """The tables do not import typing, or other modules that take milliseconds to load."""
    names = "elements, keywords, names, representations, sop_classes, tags, transfer_syntaxes, uids, vrs"
    code = f"from dcmgen.dictionary.data import {names}"
    assert not loaded(code) & {"typing", "inspect", "dataclasses", "re", "enum", "decimal", "numpy", "attrs"}
