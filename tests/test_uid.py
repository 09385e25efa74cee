"""`dcmgen.uid` has a constant for every transfer syntax and SOP Class, with the keyword of the standard as name."""

from __future__ import annotations

import pydicom.uid
import pytest

from dcmgen import uid
from dcmgen.dictionary.data import uids
from dcmgen.values.uid import UID

KINDS = {"Transfer Syntax", "SOP Class", "Meta SOP Class", "Well-known SOP Instance", "Well-known frame of reference"}


def test_every_uid_has_a_constant() -> None:
    expected = {keyword: value for value, (_, keyword, kind, _, _) in uids.UIDS.items() if kind in KINDS}
    constants = {name: value for name, value in vars(uid).items() if isinstance(value, UID)}
    assert constants == expected


def test_constants_have_the_names_of_pydicom() -> None:
    theirs = {name: value for name, value in vars(pydicom.uid).items() if isinstance(value, pydicom.uid.UID)}
    different = {name for name, value in theirs.items() if getattr(uid, name, None) != value}
    assert different == {"PYDICOM_IMPLEMENTATION_UID"}


@pytest.mark.parametrize(
    ("name", "flags"), [("ImplicitVRLittleEndian", (True, True)), ("JPEGBaseline8Bit", (True, False))]
)
def test_constants_are_uids_with_properties(name: str, flags: tuple[bool, bool]) -> None:
    constant = getattr(uid, name)
    assert (constant.is_little_endian, constant.is_implicit_VR) == flags
