"""Private blocks, compared with pydicom."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest

from dcmgen import Dataset, dcmread
from dcmgen.dataset import add_private_dictionary
from dcmgen.errors import AbsentTagError


@pytest.fixture
def ds() -> Dataset:
    made = Dataset()
    made.private_block(0x0029, "FIRST", create=True).add_new(0x01, "LO", "a")
    made.private_block(0x0029, "SECOND", create=True).add_new(0x02, "DS", "1\\2")
    made.private_block(0x0041, "FIRST", create=True).add_new(0x01, "LO", "b")
    return made


def test_blocks_are_reserved_as_pydicom_does(ds: Dataset) -> None:
    theirs = pydicom.Dataset()
    theirs.private_block(0x0029, "FIRST", create=True).add_new(0x01, "LO", "a")
    theirs.private_block(0x0029, "SECOND", create=True).add_new(0x02, "DS", "1\\2")
    theirs.private_block(0x0041, "FIRST", create=True).add_new(0x01, "LO", "b")
    assert [(int(e.tag), e.VR) for e in ds] == [(int(e.tag), e.VR) for e in theirs]
    assert ds.private_creators(0x0029) == theirs.private_creators(0x0029) == ["FIRST", "SECOND"]
    assert ds.private_block(0x0029, "SECOND").block_start == theirs.private_block(0x0029, "SECOND").block_start << 0


def test_elements_of_a_block(ds: Dataset) -> None:
    block = ds.private_block(0x0029, "SECOND")
    assert block.get_tag(2) == 0x00291102
    assert 2 in block
    assert 3 not in block
    assert block[2].value == [1, 2]
    assert block.get(2) == [1, 2]
    assert block.get(3, "none") == "none"
    assert [element.tag for element in block] == [0x00291102]
    block[2].value = 5
    assert ds[0x00291102].value == 5
    del block[2]
    assert 0x00291102 not in ds
    with pytest.raises(KeyError):
        block[2]
    with pytest.raises(ValueError, match="0 to 0xFF"):
        block.get_tag(0x100)
    assert ds.get_private_item(0x0029, 1, "FIRST").value == "a"


def test_access_by_creator(ds: Dataset) -> None:
    assert ds.private["SECOND"][2].value == [1, 2]
    assert ds.private["FIRST"][1].value == "a"
    assert ds.private["FIRST", 0x0041][1].value == "b"
    assert "FIRST" in ds.private
    assert "THIRD" not in ds.private
    assert [block.private_creator for block in ds.private] == ["FIRST", "SECOND", "FIRST"]
    assert ds.private.create("THIRD", 0x0029).block_start == 0x1200
    with pytest.raises(AbsentTagError, match="The dataset has blocks of 'FIRST'"):
        ds.private["NONE"]


def test_errors(ds: Dataset) -> None:
    with pytest.raises(KeyError, match="create=True"):
        ds.private_block(0x0029, "NONE")
    with pytest.raises(ValueError, match="not private"):
        ds.private_block(0x0028, "FIRST", create=True)
    with pytest.raises(ValueError, match="creator"):
        ds.private_block(0x0029, "", create=True)
    for number in range(0x10, 0x100):
        ds.add_new((0x0031, number), "LO", f"creator {number}")
    with pytest.raises(ValueError, match="all private blocks"):
        ds.private_block(0x0031, "one more", create=True)


def test_gaps_are_filled(ds: Dataset) -> None:
    del ds[0x00290010]
    assert ds.private_block(0x0029, "THIRD", create=True).block_start == 0x1000


def test_a_private_dictionary(tmp_path: Path) -> None:
    add_private_dictionary("TEST LAB", {(0x0011, 0x01): ("DS", "1", "Daily Dose")})
    made = Dataset(PatientID="1")
    made.private_block(0x0011, "TEST LAB", create=True).add_new(1, "DS", "1.50")
    made.private_block(0x0011, "OTHER LAB", create=True).add_new(1, "DS", "1.50")
    made.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    made.save_as(tmp_path / "implicit.dcm")
    back = dcmread(tmp_path / "implicit.dcm")
    assert (back.private["TEST LAB"][1].VR, back.private["TEST LAB"][1].value) == ("DS", "1.50")
    assert back.private["OTHER LAB"][1].VR == "UN"
    assert "[Daily Dose]" in str(back)
