"""Tags, VRs and values of all files are those that pydicom reads, except for the differences in `INTENDED`."""

from __future__ import annotations

from collections.abc import Iterator
from math import isnan
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.multival import MultiValue

from dcmgen import dcmread
from dcmgen.values.vr import TEXTS
from tests.codec.files import FILES, name

pytestmark = pytest.mark.filterwarnings("ignore")

INTENDED = {
    "dcm4che__no_preamble_dicm_in_data": "DICM at byte 128 by chance: read as a dataset without a preamble",
    "fo-dicom__GH1301.dcm": "CS in Chinese: decoded in the character set of the dataset, not in Latin-1",
    "fo-dicom__GH1339.dcm": "implicit VR in an explicit VR syntax, with truncated pixel data: all elements are read",
    "fo-dicom__GH177_D_CLUNIE_CT1_IVRLE_BigEndian_undefined_length.dcm": "UN in big endian: pydicom cannot read it",
    "fo-dicom__GH179A.dcm": "two spaces as VR: the length has 16 bits, and the rest of the file can be read",
    "fo-dicom__GH179B.dcm": "the same",
    "fo-dicom__GH364.dcm": "delimiters outside of sequences: skipped, and the rest of the file can be read",
    "fo-dicom__GH626.dcm": "items with explicit VR in a private element of VR UN: read as what they are",
    "fo-dicom__RI6XDosiGap.dcm": "retired Curve Data: 'OB or OW' is resolved",
    "fo-dicom__chrGB2312.dcm": "escape sequences that Specific Character Set does not list: decoded",
    "ruby-dicom__at_invalid.dcm": "AT of two bytes: the value is the bytes",
}
"""Reason for the difference, by file."""


def normal(value: Any, vr: str) -> Any:
    """Return a value without the differences between the two libraries: lists of one value, empty lists, padding."""
    if value is None and vr not in TEXTS:
        return ""
    if isinstance(value, (list, tuple, MultiValue)):
        values = [normal(one, vr) for one in value]
        return values[0] if len(values) == 1 else values or ""
    if isinstance(value, bytes):
        return value or ""
    if isinstance(value, float):
        return str(value) if isnan(value) else float(value)  # the text in the file, which is not a number
    if isinstance(value, int):
        return int(value)
    return str(value).rstrip("=^ \0").strip(" \0")


def differences(ours: Any, theirs: Any, where: str = "") -> Iterator[str]:
    tags = set(ours._raw)
    if tags != {int(tag) for tag in theirs.keys()}:  # noqa: SIM118
        yield f"{where} tags"
    for tag in sorted(tags & {int(tag) for tag in theirs.keys()}):  # noqa: SIM118
        mine = ours[tag]
        try:
            other = theirs[tag]
        except Exception:
            yield f"{where}/{tag:08X} pydicom raises"
            continue
        if not tag & 0xFFFF:  # group lengths are UL, also in private groups (PS3.5 7.2)
            continue
        if tag & 0x10000 and mine.VR != other.VR and {"UN", "LO"} & {mine.VR, other.VR}:
            continue  # the dictionaries of private elements differ
        if mine.VR != other.VR:
            yield f"{where}/{tag:08X} VR {mine.VR} {other.VR}"
        elif mine.VR == "SQ":
            if len(mine.value) != len(other.value):
                yield f"{where}/{tag:08X} items"
            for index, pair in enumerate(zip(mine.value, other.value, strict=False)):
                yield from differences(*pair, f"{where}/{tag:08X}[{index}]")
        elif mine.VR in ("OW", "OF", "OL", "OD", "OV"):  # dcmgen converts words to little endian
            if ours.value_bytes(tag) != (other.value or b""):
                yield f"{where}/{tag:08X} bytes"
        elif normal(mine.value, mine.VR) != normal(other.value, mine.VR):
            yield f"{where}/{tag:08X} {mine.value!r:.80} {other.value!r:.80}"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_values_equal_those_of_pydicom(path: Path) -> None:
    ours = dcmread(path, force=True)
    try:
        theirs = pydicom.dcmread(path, force=True)
    except Exception:
        assert path.name in INTENDED
        return
    found = [*differences(ours, theirs), *differences(ours.file_meta, theirs.file_meta, "meta")]
    assert bool(found) == (path.name in INTENDED), found[:5]
