"""Tags: accepted forms, group and element, text; compared with pydicom."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.tag import Tag as PydicomTag

from dcmgen.values.tag import Tag

tags = st.integers(0, 0xFFFFFFFF)


@pytest.mark.parametrize(
    "arguments",
    [
        (0x00100010,),
        (0x10, 0x10),
        ((0x10, 0x10),),
        ([0x10, 0x10],),
        ("PatientName",),
        ("00100010",),
        ("0x00100010",),
        ("(0010,0010)",),
        ("0010,0010",),
        ("0x10", "0x10"),
        (("0010", "0010"),),
        (Tag(0x00100010),),
    ],
)
def test_accepted_forms(arguments: tuple[object, ...]) -> None:
    assert Tag(*arguments) == 0x00100010  # type: ignore[arg-type]
    assert type(Tag(*arguments)) is Tag  # type: ignore[arg-type]


@pytest.mark.parametrize("number", [0x100000000, -1, (0x10000, 0), (0, 0x10000), (-1, 0)])
def test_numbers_that_are_too_large_or_negative(number: object) -> None:
    with pytest.raises(OverflowError, match="bytes"):
        Tag(number)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", ["PatientsName", "", "0010,00xx", "123456789"])
def test_text_that_is_not_a_tag(wrong: str) -> None:
    with pytest.raises((ValueError, OverflowError)):
        Tag(wrong)


@pytest.mark.parametrize("wrong", [None, 1.5, (1, 2, 3), (1.0, 2), b"00100010"])
def test_wrong_types(wrong: object) -> None:
    with pytest.raises(TypeError):
        Tag(wrong)  # type: ignore[arg-type]


@given(tags)
def test_pydicom_agrees(number: int) -> None:
    ours, theirs = Tag(number), PydicomTag(number)
    assert (ours.group, ours.element, ours.elem) == (theirs.group, theirs.element, theirs.elem)
    assert ours.is_private == theirs.is_private
    assert ours.is_private_creator == theirs.is_private_creator
    assert str(ours).lower() == str(theirs).lower()
    assert ours.json_key == theirs.json_key


@given(tags)
def test_text_and_group_and_element_result_in_the_same_tag(number: int) -> None:
    tag = Tag(number)
    assert Tag(str(tag)) == Tag(tag.json_key) == Tag(tag.group, tag.element) == tag
    assert pickle.loads(pickle.dumps(tag)) == copy.deepcopy(tag) == tag
    assert type(pickle.loads(pickle.dumps(tag))) is Tag
    assert hash(tag) == hash(number)


def test_comparing() -> None:
    tag = Tag(0x00100010)
    assert tag == (0x10, 0x10)
    assert tag == "PatientName"
    assert tag != (0x10, 0x20)
    assert tag != "no keyword"
    assert tag != None  # noqa: E711
    assert tag < Tag(0x00100020)


def test_formatting() -> None:
    tag = Tag(0x7FE00010)
    assert f"{tag}" == repr(tag) == "(7FE0,0010)"
    assert f"{tag:08X}" == "7FE00010"
    assert f"{tag:>14}" == "   (7FE0,0010)"
