"""Every element of the dictionary is read and written, in implicit and explicit VR."""

from __future__ import annotations

import io
from struct import pack

import pydicom
import pytest

from dcmgen import dcmread, dictionary
from dcmgen.dictionary.data.names import RETIRED
from dcmgen.dictionary.data.representations import VMS, VRS
from dcmgen.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian
from dcmgen.values.rules import multiplicities
from dcmgen.values.vr import AMBIGUOUS, REPRESENTATIONS
from tests.codec.files import written

BLANK = (0x00080202, 0x00189445, 0x00280020, 0x300A0135)
"""Retired elements whose VR is blank in PS3.6."""
TAGS = sorted({tag for tag in (*VRS, *RETIRED) if tag >> 16 not in (0, 2, 0xFFFE)} - {0x00080005})


def implicit(tags: list[int] | tuple[int, ...], value: bytes) -> bytes:
    """Return elements in implicit VR, with the same value except for sequences, which are empty."""
    values = {tag: b"" if VRS.get(tag) == "SQ" else value for tag in tags} | {0x00080005: b"ISO_IR 100"}
    return b"".join(pack("<HHI", tag >> 16, tag & 0xFFFF, len(values[tag])) + values[tag] for tag in sorted(values))


def test_every_row_has_a_representation_and_multiplicity_of_the_standard() -> None:
    known = REPRESENTATIONS.keys() | AMBIGUOUS
    assert {tag for tag, vr in VRS.items() if vr not in known} == {0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD}
    assert all(multiplicities(vm) for vm in VMS.values())
    assert all(multiplicities(dictionary.vm_of(tag)) for tag in VRS)


@pytest.mark.parametrize("value", [b"", b"12345678"])
def test_every_element_of_implicit_data_has_a_representation(value: bytes) -> None:
    ds = dcmread(implicit(TAGS, value), force=True)
    assert len(ds) == len(TAGS) + 1
    for tag in TAGS:
        assert ds[tag].VR in REPRESENTATIONS, f"{tag:08X}"
        if ds[tag].VR != "SQ":
            assert ds.value_bytes(tag) == value
    for syntax in (ExplicitVRLittleEndian, ExplicitVRBigEndian):
        there = dcmread(written(ds, transfer_syntax=syntax))
        assert not there.repairs
        assert there == ds
        assert dcmread(written(there, transfer_syntax=ImplicitVRLittleEndian)) == ds


def test_blank_representations_are_read_as_unknown() -> None:
    ds = dcmread(implicit(BLANK, b"1234"), force=True)
    assert [(ds[tag].VR, ds[tag].value) for tag in BLANK] == [("UN", b"1234")] * 4
    peer = pydicom.dcmread(io.BytesIO(written(ds, transfer_syntax=ExplicitVRLittleEndian)))
    assert [peer[tag].value for tag in BLANK] == [b"1234"] * 4
    assert all(dictionary.is_retired(tag) for tag in BLANK)
