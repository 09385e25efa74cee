"""Comparison of the dictionary with that of pydicom, which is based on an older edition; all differences are explained."""

from __future__ import annotations

import pytest
from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary
from pydicom._uid_dict import UID_dictionary

from dcmgen import dictionary
from dcmgen.dictionary.data import representations, uids

NAMELESS = {0x00080202, 0x00189445, 0x00280020}
"""Retired elements without name, keyword and VR in PS3.6; pydicom has the name "Retired-blank" and VR OB for them."""

ITEMS = {0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD}
"""Tags without a VR in the standard ("See Note"); pydicom has "NONE"."""

RENAMED = {0x003A0320: "SummarizedFilterLookupTableSequence", 0x003A0325: "AnalogFilterTypeCodeSequence"}
"""Keywords that edition 2026c corrects to match the names."""

MICRO = {0x00181153, 0x00188150, 0x00188151}
"""Names with a micro sign, which pydicom replaces with "u"."""

PLURAL_VM = {0x00281200, 0x00283006}
"""Elements with VM "1-n or 1", which depends on the VR; pydicom has only the first part."""

STATUS = {0x00102160, 0x30040012}
"""Ethnic Group was retired and Dose Value reinstated after the edition of pydicom."""


def differences(column: int) -> set[int]:
    """Return the tags for which a column (0 keyword, 1 VR, 2 VM, 3 name, 4 retired) differs from that of pydicom."""
    found = set()
    for tag, (vr, vm, name, retired, keyword) in DicomDictionary.items():
        if tag in NAMELESS:
            continue
        entry = dictionary.entry(tag)
        assert entry is not None, f"{tag:08X} {keyword} is missing"
        theirs = (keyword, vr, vm, name, bool(retired))
        ours = (*entry[:4], bool(entry[4]))
        if ours[column] != theirs[column]:
            found.add(tag)
    return found


def test_keywords() -> None:
    assert differences(0) == set(RENAMED)
    assert {tag: dictionary.keyword_for_tag(tag) for tag in RENAMED} == RENAMED


def test_vrs() -> None:
    assert differences(1) == ITEMS


def test_vms() -> None:
    assert differences(2) == PLURAL_VM


def test_names() -> None:
    assert differences(3) == MICRO


def test_retirement() -> None:
    assert differences(4) == STATUS


def test_elements_without_a_name() -> None:
    for tag in NAMELESS:
        assert dictionary.vr_of(tag) == dictionary.vm_of(tag) == ""
        assert dictionary.keyword_for_tag(tag) == ""
        assert dictionary.is_retired(tag)


def test_elements_that_only_this_edition_has() -> None:
    """pydicom lacks 175 elements, because of its older edition and its incomplete group 0014 (DICONDE)."""
    first_tags = {first for _, members in representations.REPEATING for first in members.values()}
    new = {tag for tag in representations.VRS if tag not in DicomDictionary and tag not in first_tags}
    assert len(new) == 175
    assert sum(tag >> 16 == 0x0014 for tag in new) == 104
    assert 0x00081301 in new  # Principal Diagnosis Code Sequence


@pytest.mark.parametrize("pattern", sorted(RepeatersDictionary))
def test_repeating_groups(pattern: str) -> None:
    vr, vm, name, retired, keyword = RepeatersDictionary[pattern]
    first = dictionary.tag_for_keyword(keyword)
    assert first is not None
    assert dictionary.entry(first) == (keyword, vr, vm, name, dictionary.entry(first)[4])  # type: ignore[index]
    assert dictionary.is_retired(first) == bool(retired)
    later = int(pattern.replace("xx", "1E", 1) if pattern[2:4] == "xx" else pattern.replace("x", "2"), 16)
    assert dictionary.keyword_for_tag(later) == keyword
    assert dictionary.vr_of(later) == vr
    assert dictionary.vm_of(later) == vm
    assert dictionary.name_of(later) == name
    assert dictionary.first_of(later) == first


# UIDs

AMPERSANDS = "names of JPEG processes have '&' in PS3.6 and 'and' in pydicom"
ONLY_PYDICOM = {"1.2.840.10008.5.1.4.1.1.12.77", "1.2.840.10008.5.1.4.1.1.40"}
"""Retired UIDs without a name in pydicom, which are not in PS3.6 2026c."""


def test_every_uid() -> None:
    names, kinds = {}, {}
    for uid, (name, kind, _, retired, keyword) in UID_dictionary.items():
        if uid in ONLY_PYDICOM:
            continue
        entry = dictionary.uid_entry(uid)
        assert entry is not None, f"{uid} {name} is missing"
        assert entry[1] == keyword
        assert bool(entry[4]) == bool(retired)
        if entry[0] != name:
            names[uid] = (entry[0], name)
        if entry[2] != kind:
            kinds[uid] = (entry[2], kind)
    assert len(names) == 12
    assert all(ours.replace("&", "and") == theirs for ours, theirs in names.values()), AMPERSANDS
    assert kinds == {"1.2.840.10008.2.6.1": ("Coding Scheme", "DICOM UIDs as a Coding Scheme")}


def test_uids_that_only_this_edition_has() -> None:
    new = {uid: uids.UIDS[uid] for uid in uids.UIDS if uid not in UID_dictionary}
    assert len(new) == 14
    assert new["1.2.840.10008.1.2.4.112"][:2] == ("JPEG XL", "JPEGXL")
    # PS3.6 has no keywords for six SOP Classes of 2026; they are derived from the names.
    assert new["1.2.840.10008.5.1.4.1.1.2.3"][:2] == (
        "CT Image Storage - For Processing",
        "CTImageStorageForProcessing",
    )
