"""Items in explicit VR where implicit VR is expected, and the opposite, are recognized (PS3.5 6.2.2, 7.1)."""

from __future__ import annotations

import pytest

from dcmgen import dcmread
from dcmgen.values.vr import LONG, SHORT
from tests.codec.files import touched, written

pytestmark = pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")

UNDEFINED = b"\xff\xff\xff\xff"
ITEM, ITEM_END, END = b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0\0\0\0\0", b"\xfe\xff\xdd\xe0\0\0\0\0"
FIRST, SECOND, SEQUENCE, LAST = 0x00291001, 0x00291002, 0x00081110, 0x00104000
LARGE = b"\xff" * 30_000
"""A value that looks like headers with the greatest tag in both encodings."""


def tag_bytes(tag: int) -> bytes:
    return (tag >> 16).to_bytes(2, "little") + (tag & 0xFFFF).to_bytes(2, "little")


def element(tag: int, vr: str, value: bytes) -> bytes:
    """Return an element in explicit VR; in implicit VR if `vr` is empty."""
    if not vr:
        return tag_bytes(tag) + len(value).to_bytes(4, "little") + value
    if vr in LONG:
        return tag_bytes(tag) + vr.encode() + b"\0\0" + len(value).to_bytes(4, "little") + value
    return tag_bytes(tag) + vr.encode() + len(value).to_bytes(2, "little") + value


def item(elements: bytes, *, undefined: bool = False) -> bytes:
    if undefined:
        return ITEM + UNDEFINED + elements + ITEM_END
    return ITEM + len(elements).to_bytes(4, "little") + elements


def files(items: bytes) -> list[bytes]:
    """Return datasets with a sequence whose items are expected in implicit VR, of undefined and defined length."""
    explicit = element(0x00080060, "CS", b"CT") + tag_bytes(SEQUENCE) + b"UN\0\0"
    implicit = element(0x00080060, "", b"CT") + tag_bytes(SEQUENCE)
    length = len(items).to_bytes(4, "little")
    return [
        start + sequence + element(LAST, vr, b"ab")
        for start, vr in ((explicit, "LT"), (implicit, ""))
        for sequence in (UNDEFINED + items + END, length + items)
    ]


@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize("vr", sorted(LONG - {"SQ"}))
def test_explicit_items_with_a_header_that_could_be_implicit(vr: str, undefined: bool) -> None:
    """In implicit VR, the VR would be the length, and `LARGE` would contain the next header."""
    value = bytes(range(1, 9))
    data = item(element(FIRST, vr, value) + element(SECOND, "OB", LARGE), undefined=undefined)
    for file in files(data * 2):
        ds = touched(file)
        for each in ds.ReferencedStudySequence:
            assert [one.tag for one in each] == [FIRST, SECOND]
            assert (each.value_bytes(FIRST), each.value_bytes(SECOND)) == (value, LARGE)
        assert (len(ds.ReferencedStudySequence), ds.value_bytes(LAST)) == (2, b"ab")
        assert written(ds) == file


def test_only_the_first_item_shows_the_encoding() -> None:
    """The header of its second element is not valid, so that only the end of the item excludes implicit VR."""
    first = item(element(FIRST, "OB", b"abcd") + element(SECOND, "ZZ", b"efgh"))
    for file in files(first + item(element(FIRST, "OB", LARGE))):
        one, other = touched(file).ReferencedStudySequence
        assert (one.value_bytes(FIRST), one.value_bytes(SECOND)) == (b"abcd", b"efgh")
        assert [each.tag for each in other] == [FIRST]
        assert other.value_bytes(FIRST) == LARGE


@pytest.mark.parametrize("fill", [b"\0", b"\xff", b"\xfe\xff"])
@pytest.mark.parametrize("vr", sorted(vr for vr in SHORT if not vr.encode()[0] & 1))
def test_implicit_items_with_a_length_that_could_be_a_vr(vr: str, fill: bytes) -> None:
    """In explicit VR, the low bytes of the length would be the VR, and the value would begin with the next header."""
    size = int.from_bytes(vr.encode(), "little")
    assert size % 2 == 0
    value = (fill * size)[:size]
    for undefined in (False, True):
        for file in files(item(element(FIRST, "", value) + element(SECOND, "", b"abcd"), undefined=undefined)):
            ds = dcmread(file, force=True)
            (only,) = ds.ReferencedStudySequence
            assert [one.tag for one in only] == [FIRST, SECOND]
            assert (only.value_bytes(FIRST), only.value_bytes(SECOND)) == (value, b"abcd")
