"""The dictionary of common vendors gives private elements names and VRs, and a wrong dictionary loses nothing."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset, datadict, dcmread
from dcmgen.dataset import add_private_dictionary
from dcmgen.dictionary.data.private_elements import PRIVATE
from dcmgen.model import private_dictionary
from dcmgen.model.private_dictionary import private_entry
from dcmgen.values.vr import REPRESENTATIONS
from tests.codec.files import FILES, name

pytestmark = pytest.mark.filterwarnings("ignore")

IMPLICIT, EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"
VARIANTS = {
    ("GEMS_GENIE_1", 0x00130000, 0x1C, "FD"),
    ("GEMS_GENIE_1", 0x00130000, 0x1D, "FD"),
    ("GEMS_GENIE_1", 0x00090000, 0x40, "LO"),
    ("GEMS_IMAG_01", 0x00270000, 0x33, "UL"),
    ("GEMS_SENO_02", 0x00450000, 0x1B, "CS"),
    ("SIEMENS MR HEADER", 0x00510000, 0x0A, "SH"),
    ("SIEMENS MR HEADER", 0x00510000, 0x0B, "LO"),
    ("SIEMENS MR HEADER", 0x00510000, 0x0C, "SH"),
    ("SIEMENS MR HEADER", 0x00510000, 0x0E, "SH"),
}
"""Elements that a device wrote with another VR than the dictionary states."""


def private_elements(ds: Any) -> Iterator[tuple[Any, int]]:
    for tag in sorted(ds._raw):
        if tag & 0x10000 and tag & 0xFF00:
            yield ds, tag
        for item in ds._items(tag) or ():
            yield from private_elements(item)


def implicit(creator: str, group: int, elements: dict[int, bytes]) -> Any:
    """Return a dataset that was read from a file with implicit VR, with elements of a private block."""
    ds = Dataset(PatientID="1")
    block = ds.private_block(group, creator, create=True)
    for offset, value in elements.items():
        block.add_new(offset, "UN", value)
    file = BytesIO()
    ds.save_as(file, transfer_syntax=IMPLICIT)
    return dcmread(file.getvalue())


def test_names_and_vrs_in_a_file_without_vrs() -> None:
    ds = implicit("SIEMENS CSA HEADER", 0x0029, {0x08: b"IMAGE NUM 4 ", 0x10: b"SV10\4\3\2\1"})
    kind, info = ds.private["SIEMENS CSA HEADER"][0x08], ds.private["SIEMENS CSA HEADER"][0x10]
    assert (kind.VR, kind.value, kind.name) == ("CS", "IMAGE NUM 4", "[CSA Image Header Type]")
    assert (info.VR, info.value, info.name) == ("OB", b"SV10\4\3\2\1", "[CSA Image Header Info]")
    assert "[CSA Image Header Type]" in str(ds)
    assert "[CSA Image Header Type]" in ds._repr_html_()
    assert datadict.get_private_entry(0x00291008, "SIEMENS CSA HEADER") == ("CS", "1", "CSA Image Header Type", "")
    ds.add_new_private("SIEMENS CSA HEADER", 0x0029, 0x09, "20260101")
    assert ds.private["SIEMENS CSA HEADER"][0x09].VR == "LO"


def test_what_a_program_adds_takes_precedence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private_dictionary, "_dictionaries", {})
    add_private_dictionary("SIEMENS CSA HEADER", {(0x0029, 0x08): ("LO", "1", "Ours")})
    assert private_entry("SIEMENS CSA HEADER", 0x00291008) == ("LO", "1", "Ours")
    assert private_entry("SIEMENS CSA HEADER", 0x00291009) == ("LO", "1", "CSA Image Header Version")
    assert private_entry("NOBODY", 0x00291009) is None
    assert private_entry("", 0x00291009) is None


@pytest.mark.parametrize(
    ("vr", "value"),
    [
        ("SQ", b"not items"),
        ("UL", b"12"),
        ("FD", b"1.5 "),
        ("DS", b"none"),
        ("IS", b"\1\0\0\0"),
        ("LO", b"SV10\4\3\2\1"),
        ("LO", b"a\0bc"),
        ("AT", b"6bytes"),
    ],
)
def test_a_value_that_cannot_have_the_vr_is_unknown(monkeypatch: pytest.MonkeyPatch, vr: str, value: bytes) -> None:
    monkeypatch.setattr(private_dictionary, "_dictionaries", {"WRONG": {(0x0029, 0x01): (vr, "1", "Wrong")}})
    ds = implicit("WRONG", 0x0029, {1: value})
    element = ds.private["WRONG"][1]
    assert (element.VR, element.value.rstrip(b"\0"), element.name) == ("UN", value.rstrip(b"\0"), "[Wrong]")
    assert not ds.repairs


def test_an_empty_sequence_with_a_delimiter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private_dictionary, "_dictionaries", {"X": {(0x0029, 0x01): ("SQ", "1", "Items")}})
    ds = implicit("X", 0x0029, {1: bytes.fromhex("FEFFDDE000000000"), 2: bytes.fromhex("FEFF00E000000000")})
    assert ds.private["X"][1].VR == "SQ"
    assert len(ds.private["X"][1].value) == 0


def test_vrs_in_files_with_explicit_vr_are_those_of_the_dictionary() -> None:
    same, different = 0, set()
    for path in FILES:
        try:
            found = list(private_elements(dcmread(path, force=True)))
        except Exception:
            continue
        for ds, tag in found:
            vr = ds._raw[tag][0]
            entry = private_entry(ds._creator_of(tag), tag)
            if entry is None or vr in (None, b"UN"):
                continue
            if entry[0] == vr.decode():
                same += 1
            else:
                different.add((ds._creator_of(tag), tag & 0xFFFF0000, tag & 0xFF, vr.decode()))
    assert different <= VARIANTS
    assert same > 100 * len(different)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_wrong_dictionary_loses_no_bytes(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Files are written with explicit VR by random VRs, and back with implicit VR; also after all values were decoded."""
    chance = random.Random(seed)
    vrs = sorted(REPRESENTATIONS)
    wrong: dict[tuple[str, int], str] = {}

    def entry(creator: str | None, tag: int) -> tuple[str, str, str] | None:
        vr = wrong.setdefault((str(creator), tag & 0xFFFF00FF), chance.choice(vrs))
        return (vr, "1", "Wrong") if creator else None

    monkeypatch.setattr(private_dictionary, "private_entry", entry)
    count = 0
    for path in FILES:
        if path.stat().st_size > 1 << 20:
            continue
        try:
            ds = dcmread(path, force=True)
            uid = str(ds.file_meta.TransferSyntaxUID)
        except Exception:
            continue
        if uid != IMPLICIT or not any(tag & 0x10000 for tag in ds._raw):
            continue
        before = values(ds)
        for holder, tag in before:
            holder[tag].value  # noqa: B018 - decodes the value
        explicit, back = BytesIO(), BytesIO()
        ds.save_as(explicit, transfer_syntax=EXPLICIT)
        dcmread(explicit.getvalue()).save_as(back, transfer_syntax=IMPLICIT)
        after = values(dcmread(back.getvalue()))
        assert len(after) == len(before), name(path)
        for (one, tag), (two, same) in zip(before, after, strict=True):
            first, second = one.value_bytes(tag), two.value_bytes(same)
            assert tag == same, name(path)
            assert second in (first, first + b"\0", first + b" "), (name(path), hex(tag))
            count += 1
    assert count or not FILES


def values(ds: Any) -> list[tuple[Any, int]]:
    """Return the private elements outside of sequences; sequences are compared as bytes."""
    return [(ds, tag) for tag in sorted(ds._raw) if tag & 0x10000 and tag & 0xFF00]


def test_the_table_is_loaded_when_it_is_needed(tmp_path: Path) -> None:
    code = (
        "import sys, dcmgen; ds = dcmgen.Dataset(PatientID='1'); str(ds)\n"
        "assert 'dcmgen.dictionary.data.private_elements' not in sys.modules\n"
        "ds.private.create('AGFA', 0x0019).add_new(1, 'LO', 'x'); str(ds)\n"
        "assert 'dcmgen.dictionary.data.private_elements' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path)


def test_the_table_is_sound() -> None:
    assert len(PRIVATE) > 300
    for creator, lines in PRIVATE.items():
        seen = set()
        for line in lines.splitlines():
            group, offset, vr = int(line[:4], 16), int(line[4:6], 16), line[6:8]
            assert group & 1, (creator, line)
            assert vr in {*REPRESENTATIONS} - {"UN"}, (creator, line)
            assert private_entry(creator, group << 16 | 0x1000 | offset) is not None
            seen.add((group, offset))
        assert len(seen) == len(lines.splitlines()), creator
