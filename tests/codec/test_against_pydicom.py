"""Every file is read as pydicom reads it: tags, VRs and values; the intended differences stand in `INTENDED`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pydicom
import pytest
from pydicom.datadict import private_dictionaries
from pydicom.multival import MultiValue

from dcmgen import dcmread
from tests.codec.files import FILES, name

pytestmark = pytest.mark.filterwarnings("ignore")

INTENDED = {
    "dcm4che__no_preamble_dicm_in_data": "DICM stands at byte 128 by chance: read as the dataset it is",
    "fo-dicom__GH1301.dcm": "CS in Chinese: shown in the dataset's character set, not in Latin-1",
    "fo-dicom__GH1339.dcm": "implicit VR although explicit is named, with pixel data cut: all elements are found",
    "fo-dicom__GH177_D_CLUNIE_CT1_IVRLE_BigEndian_undefined_length.dcm": "UN in big endian: pydicom cannot read it",
    "fo-dicom__GH179A.dcm": "two spaces as VR: the length has 16 bits, and the rest of the file can be read",
    "fo-dicom__GH179B.dcm": "the same",
    "fo-dicom__GH364.dcm": "delimiters outside of sequences: skipped, and the rest of the file can be read",
    "fo-dicom__RI6XDosiGap.dcm": "retired Curve Data: 'OB or OW' is resolved",
    "fo-dicom__chrGB2312.dcm": "escape sequences without Specific Character Set naming them as it should: decoded",
    "ruby-dicom__at_invalid.dcm": "AT of two bytes: the bytes are given",
}
"""File → why it is read otherwise."""


@pytest.fixture(autouse=True)
def no_private_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    """The standard says nothing of private elements, so dcmgen has no dictionary of them."""
    for creator in list(private_dictionaries):
        monkeypatch.delitem(private_dictionaries, creator)


def normal(value: Any) -> Any:
    """A value without the differences that are those of the two models: lists of one, None, padding."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple, MultiValue)):
        values = [normal(one) for one in value]
        return values[0] if len(values) == 1 else values or ""
    if isinstance(value, bytes):
        return value or ""
    if isinstance(value, float):
        return float(value)
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
        if not tag & 0xFFFF:  # group lengths are UL by PS3.5 Section 7.2, also in private groups
            continue
        if mine.VR != other.VR:
            yield f"{where}/{tag:08X} VR {mine.VR} {other.VR}"
        elif mine.VR == "SQ":
            if len(mine.value) != len(other.value):
                yield f"{where}/{tag:08X} items"
            for index, pair in enumerate(zip(mine.value, other.value, strict=False)):
                yield from differences(*pair, f"{where}/{tag:08X}[{index}]")
        elif mine.VR in ("OW", "OF", "OL", "OD", "OV"):  # dcmgen holds words in little endian, pydicom as stored
            if ours.value_bytes(tag) != (other.value or b""):
                yield f"{where}/{tag:08X} bytes"
        elif normal(mine.value) != normal(other.value):
            yield f"{where}/{tag:08X} {mine.value!r:.80} {other.value!r:.80}"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_read_as_pydicom_reads_it(path: Path) -> None:
    ours = dcmread(path, force=True)
    try:
        theirs = pydicom.dcmread(path, force=True)
    except Exception:
        assert path.name in INTENDED
        return
    found = [*differences(ours, theirs), *differences(ours.file_meta, theirs.file_meta, "meta")]
    assert bool(found) == (path.name in INTENDED), found[:5]
