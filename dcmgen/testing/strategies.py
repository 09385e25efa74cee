"""Hypothesis strategies for datasets, values of every VR, and encoded or damaged files.

This module requires ``hypothesis``, which is not a dependency of dcmgen.

Examples
--------
>>> from hypothesis import given
>>> from dcmgen.testing.strategies import datasets
>>> @given(datasets())
... def test_my_tool_preserves_datasets(ds):
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
    """Generate the UIDs of the native transfer syntaxes.

    Returns
    -------
    SearchStrategy of str
        A strategy for UIDs.
    """
    return st.sampled_from(
        (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian)
    )


def uids() -> SearchStrategy[str]:
    """Generate unique identifiers (PS3.5 9).

    Returns
    -------
    SearchStrategy of str
        A strategy for UIDs.
    """
    parts = st.lists(st.integers(0, 10**8), min_size=1, max_size=5)
    return parts.map(lambda numbers: ".".join(["1", "2", *map(str, numbers)]))


def _text(max_size: int, ascii_only: bool, controls: str = "", exclude: str = "\\") -> SearchStrategy[str]:
    if ascii_only:
        characters = st.characters(min_codepoint=0x20, max_codepoint=0x7E, exclude_characters=exclude)
    else:
        characters = st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters=exclude)
    if controls:
        characters |= st.sampled_from(controls)
    # leading and trailing spaces are padding, which reading removes
    return st.text(characters, max_size=max_size).map(lambda text: text.strip(" \0"))


@st.composite
def _names(draw: DrawFn, ascii_only: bool) -> str:
    part = _text(12, ascii_only, exclude="\\^=")
    groups = draw(st.lists(st.lists(part, min_size=1, max_size=5).map("^".join), min_size=1, max_size=3))
    # trailing separators have no meaning, and other formats omit them
    return "=".join(groups).strip(" ").rstrip("=^ ")


@st.composite
def _times(draw: DrawFn) -> str:
    hour, minute, second = draw(st.integers(0, 23)), draw(st.integers(0, 59)), draw(st.integers(0, 59))
    return f"{hour:02}{minute:02}{second:02}" + draw(st.sampled_from(["", ".5", ".123456"]))


_DATES = st.dates().map(lambda date: f"{date:%Y%m%d}".zfill(8))
_DECIMALS = st.floats(allow_nan=False, allow_infinity=False).map(lambda number: f"{number:.8g}")
_MAX_TEXT = 100
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
"""Strategies for VRs that prescribe the format of the text."""


def _bytes(unit: int) -> SearchStrategy[bytes]:
    return st.binary(max_size=8).map(lambda raw: (raw * unit)[: max(len(raw) * unit // (2 * unit) * 2 * unit, 0)])


@cache
def values(vr: str, ascii_only: bool = False) -> SearchStrategy[Any]:
    """Generate single values of a VR other than SQ, in the form in which they are assigned to an element.

    Parameters
    ----------
    vr : str
        Value representation, two letters.
    ascii_only : bool, optional
        Generate only ASCII text, for datasets without Specific Character Set. The default is False.

    Returns
    -------
    SearchStrategy
        A strategy for values. None is not generated.
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
    max_size = min(row.length or _MAX_TEXT, _MAX_TEXT)
    controls, exclude = ("", "\\") if row.multiple else ("\r\n\t\f", "")
    return _text(max_size, ascii_only or not row.extended, controls, exclude)


@cache
def _tags() -> list[int]:
    """Return the tags of elements in groups 0008 to 4FFE that do not affect the encoding of other elements."""
    excluded = {
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
        if len(vr) == 2 and 0x00080000 <= tag < 0x50000000 and tag & 0xFFFF and tag not in excluded
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
    # in VRs such as ST, a backslash does not separate values, so there is one value whatever the VM in PS3.6
    max_size = 1 if vr in TEXT_OF_ONE else 4
    return tag, vr, draw(st.lists(one.filter(lambda value: value not in ("", b"")), max_size=max_size))


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
    """Generate datasets of any elements of the dictionary, whose values do not change when written and read.

    Parameters
    ----------
    max_depth : int, optional
        Maximum nesting depth of sequences. The default is 2.
    max_size : int, optional
        Maximum number of elements; an item of a sequence has at most 4. The default is 12.
    ascii_only : bool, optional
        Generate only ASCII text. The default is False.
    private : bool, optional
        Include private elements, whose VR becomes UN when read in implicit VR. The default is True.
    charset : bool, optional
        Set Specific Character Set to UTF-8, unless `ascii_only` is True. The default is True.

    Returns
    -------
    SearchStrategy of Dataset
        A strategy for datasets.
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
    """Generate files in all native transfer syntaxes.

    Returns
    -------
    SearchStrategy of bytes
        A strategy for the content of files.
    """
    buffer = io.BytesIO()
    dcmwrite(buffer, draw(datasets()), transfer_syntax=draw(native_syntaxes()))
    return buffer.getvalue()


@st.composite
def damaged_files(draw: DrawFn) -> bytes:
    """Generate files with a few bytes changed, removed, repeated or truncated.

    Returns
    -------
    SearchStrategy of bytes
        A strategy for the content of files.
    """
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
