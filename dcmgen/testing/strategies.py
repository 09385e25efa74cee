"""Hypothesis strategies: datasets, values of every VR, encoded and damaged files.

Needs ``hypothesis``, which the package does not install.

Examples
--------
>>> from hypothesis import given
>>> from dcmgen.testing.strategies import datasets
>>> @given(datasets())
... def test_my_tool_keeps_everything(ds):
...     assert my_tool(ds) == ds
"""

from __future__ import annotations

import io
from functools import cache

from hypothesis import strategies as st

from dcmgen import dictionary
from dcmgen.codec.encode import ENCODERS
from dcmgen.codec.writer import dcmwrite
from dcmgen.dictionary.data import representations
from dcmgen.dictionary.data.uid_constants import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from dcmgen.model.dataset import Dataset
from dcmgen.values.tags import (
    DOUBLE_FLOAT_PIXEL_DATA,
    FLOAT_PIXEL_DATA,
    LUT_DESCRIPTOR,
    PIXEL_DATA,
    PIXEL_REPRESENTATION,
    SPECIFIC_CHARACTER_SET,
)
from dcmgen.values.vr import LIMITS, REPRESENTATIONS, TEXT_OF_ONE, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["damaged_files", "datasets", "files", "native_syntaxes", "uids", "values"]

_PLAIN = sorted(ENCODERS)


def native_syntaxes() -> SearchStrategy[str]:
    """UIDs of the native transfer syntaxes."""
    return st.sampled_from(
        (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian)
    )


def uids() -> SearchStrategy[str]:
    """Unique identifiers (PS3.5 Section 9)."""
    parts = st.lists(st.integers(0, 10**8), min_size=1, max_size=5)
    return parts.map(lambda numbers: ".".join(["1", "2", *map(str, numbers)]))


def _text(longest: int, ascii_only: bool, controls: str = "", without: str = "\\") -> SearchStrategy[str]:
    if ascii_only:
        characters = st.characters(min_codepoint=0x20, max_codepoint=0x7E, exclude_characters=without)
    else:
        characters = st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters=without)
    if controls:
        characters |= st.sampled_from(controls)
    # spaces at the ends are padding, which does not come back
    return st.text(characters, max_size=longest).map(lambda text: text.strip(" \0"))


@st.composite
def _names(draw: DrawFn, ascii_only: bool) -> str:
    part = _text(12, ascii_only, without="\\^=")
    groups = draw(st.lists(st.lists(part, min_size=1, max_size=5).map("^".join), min_size=1, max_size=3))
    # separators at the end say nothing, and other models leave them out
    return "=".join(groups).strip(" ").rstrip("=^ ")


@st.composite
def _times(draw: DrawFn) -> str:
    hour, minute, second = draw(st.integers(0, 23)), draw(st.integers(0, 59)), draw(st.integers(0, 59))
    return f"{hour:02}{minute:02}{second:02}" + draw(st.sampled_from(["", ".5", ".123456"]))


_DATES = st.dates().map(lambda date: f"{date:%Y%m%d}".zfill(8))
_DECIMALS = st.floats(allow_nan=False, allow_infinity=False).map(lambda number: f"{number:.8g}")
_LONGEST = 100
_WIDTHS: dict[int, Literal[16, 32, 64]] = {2: 16, 4: 32, 8: 64}
_KINDS: dict[str, SearchStrategy[Any]] = {
    Kind.DATE: _DATES,
    Kind.DATE_TIME: st.builds(str.__add__, _DATES, _times()),
    Kind.DECIMAL: _DECIMALS,
    Kind.INTEGER_STRING: st.integers(*LIMITS["IS"]),
    Kind.TAG: st.integers(0, 0xFFFFFFFF),
    Kind.TIME: _times(),
    Kind.UID: uids(),
}
_FORMS: dict[str, SearchStrategy[Any]] = {
    "AS": st.from_regex(r"\A[0-9]{3}[DWMY]\Z"),
    "CS": st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", max_size=16),
    "UR": st.from_regex(r"\Ahttps?://[a-z]{1,9}\.example/[a-z0-9]{0,9}\Z"),
}
"""Text of a form that its VR prescribes."""


def _bytes(unit: int) -> SearchStrategy[bytes]:
    return st.binary(max_size=8).map(lambda raw: (raw * unit)[: max(len(raw) * unit // (2 * unit) * 2 * unit, 0)])


@cache
def values(vr: str, ascii_only: bool = False) -> SearchStrategy[Any]:
    """One value of a VR, as a person would assign it; None and sequences are not among them.

    Parameters
    ----------
    vr
        Two letters.
    ascii_only
        Keep text to ASCII, for datasets without Specific Character Set.
    """
    row = REPRESENTATIONS[vr]
    if vr in _FORMS:
        return _FORMS[vr]
    if row.kind in _KINDS:
        return _KINDS[row.kind]
    if row.kind == Kind.INTEGER and row.limits is not None:
        return st.integers(*row.limits)
    if row.kind == Kind.FLOAT:
        return st.floats(allow_nan=False, width=_WIDTHS[row.size])
    if row.kind == Kind.BYTES:
        return _bytes(max(row.unit // 2, 1))
    if row.kind == Kind.NAME:
        return _names(ascii_only)
    longest = min(row.length or _LONGEST, _LONGEST)
    controls, without = ("", "\\") if row.multiple else ("\r\n\t\f", "")
    return _text(longest, ascii_only or not row.extended, controls, without)


@cache
def _tags() -> list[int]:
    """Elements of datasets that stand for themselves: not those that say how others are encoded."""
    meanings = {
        SPECIFIC_CHARACTER_SET,
        PIXEL_REPRESENTATION,
        LUT_DESCRIPTOR,
        PIXEL_DATA,
        FLOAT_PIXEL_DATA,
        DOUBLE_FLOAT_PIXEL_DATA,
    }
    return [
        tag
        for tag, vr in representations.VRS.items()
        if len(vr) == 2 and 0x00080000 <= tag < 0x50000000 and tag & 0xFFFF and tag not in meanings
    ]


@st.composite
def _element(draw: DrawFn, ascii_only: bool, private: bool, depth: int) -> tuple[int, str, Any]:
    if private and draw(st.integers(0, 9)) == 0:
        tag, vr, vm = 0x00091000 + draw(st.integers(0, 255)), draw(st.sampled_from([*_PLAIN, "SQ"])), ""
    else:
        tag = draw(st.sampled_from(_tags()))
        vr, vm = dictionary.vr_of(tag), dictionary.vm_of(tag)
    if vr == "SQ":
        if not depth:
            return tag, vr, []
        items = datasets(max_depth=depth - 1, max_size=4, ascii_only=ascii_only, private=private, charset=False)
        return tag, vr, draw(st.lists(items, max_size=3))
    one = values(vr, ascii_only)
    if vm in ("1", ""):
        return tag, vr, draw(st.none() | one)
    # ST and its like hold one value whatever PS3.6 says of an element: a backslash separates nothing in them
    most = 1 if vr in TEXT_OF_ONE else 4
    return tag, vr, draw(st.lists(one.filter(lambda value: value not in ("", b"")), max_size=most))


@st.composite
def datasets(
    draw: DrawFn,
    *,
    max_depth: int = 2,
    max_size: int = 12,
    ascii_only: bool = False,
    private: bool = True,
    charset: bool = True,
) -> Dataset:
    """Datasets of any elements of the dictionary, whose values come back as they are when written and read.

    Parameters
    ----------
    max_depth
        How deep sequences nest.
    max_size
        Greatest number of elements.
    ascii_only
        Keep text to ASCII.
    private
        Put private elements among them; in implicit VR they come back as UN.
    charset
        Say in Specific Character Set that text is UTF-8, which it is unless `ascii_only`.
    """
    ds = Dataset()
    if charset and not ascii_only:
        ds.SpecificCharacterSet = "ISO_IR 192"
    for tag, vr, value in draw(st.lists(_element(ascii_only, private, max_depth), max_size=max_size)):
        if tag & 0x10000:
            ds.add_new(0x00090010, "LO", "DCMGEN TESTING")
        ds.add_new(tag, vr, value)
    return ds


@st.composite
def files(draw: DrawFn) -> bytes:
    """Whole files in any native transfer syntax."""
    buffer = io.BytesIO()
    dcmwrite(buffer, draw(datasets()), transfer_syntax=draw(native_syntaxes()))
    return buffer.getvalue()


@st.composite
def damaged_files(draw: DrawFn) -> bytes:
    """Files with a few bytes changed, left out, repeated or cut off."""
    data = bytearray(draw(files()))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(len(data) - 1, 0)))
        match draw(st.sampled_from(["change", "cut", "drop", "repeat", "length"])):
            case "change":
                data[at : at + 1] = draw(st.binary(min_size=1, max_size=1))
            case "cut":
                del data[at:]
            case "drop":
                del data[at : at + draw(st.integers(1, 16))]
            case "repeat":
                data[at:at] = data[at : at + draw(st.integers(1, 64))]
            case _:
                data[at : at + 4] = draw(st.sampled_from([b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\x7f"]))
    return bytes(data)
