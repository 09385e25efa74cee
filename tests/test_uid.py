"""`dcmgen.uid`: a constant for every transfer syntax and SOP class, under the names of the standard."""

from __future__ import annotations

import pydicom.uid
import pytest

from dcmgen import uid
from dcmgen.dictionary.data import uids
from dcmgen.values.uid import UID

KINDS = {"Transfer Syntax", "SOP Class", "Meta SOP Class", "Well-known SOP Instance", "Well-known frame of reference"}


def test_a_constant_each() -> None:
    wanted = {keyword: value for value, (_, keyword, kind, _, _) in uids.UIDS.items() if kind in KINDS}
    constants = {name: value for name, value in vars(uid).items() if isinstance(value, UID)}
    assert constants == wanted


def test_the_names_are_those_that_people_know() -> None:
    theirs = {name: value for name, value in vars(pydicom.uid).items() if isinstance(value, pydicom.uid.UID)}
    unlike = {name for name, value in theirs.items() if getattr(uid, name, None) != value}
    assert unlike == {"PYDICOM_IMPLEMENTATION_UID"}  # pydicom's own


@pytest.mark.parametrize(
    ("name", "flags"), [("ImplicitVRLittleEndian", (True, True)), ("JPEGBaseline8Bit", (True, False))]
)
def test_constants_are_uids_with_properties(name: str, flags: tuple[bool, bool]) -> None:
    constant = getattr(uid, name)
    assert (constant.is_little_endian, constant.is_implicit_VR) == flags
