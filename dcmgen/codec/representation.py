"""Resolution of ambiguous value representations, such as "US or SS"."""

from __future__ import annotations

from dcmgen.model import access
from dcmgen.values.multivalue import is_empty
from dcmgen.values.tags import BITS_ALLOCATED, LUT_DESCRIPTOR, PIXEL_REPRESENTATION, WAVEFORM_BITS_ALLOCATED
from dcmgen.values.vr import AMBIGUOUS, NUMBER_STRINGS, REPRESENTATIONS, STRINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.model.store import Store


_LONGEST_US = 0xFFFE // 2
"""Maximum number of values of VR US in explicit VR, whose header has a length of 16 bits."""
EXAMINED = 64
"""Number of bytes at the beginning of a value that `fits` needs."""
_ITEMS = (b"\xfe\xff\x00\xe0", b"\xff\xfe\xe0\x00", b"\xfe\xff\xdd\xe0", b"\xff\xfe\xe0\xdd")
"""Tags with which the value of a sequence begins in either byte order: an item, or the delimiter of an empty sequence."""
_NUMERALS = b"0123456789+-.eE \\\0"
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\f\r\x1b"})
"""Bytes that texts do not contain, except for NUL as padding (PS3.5 6.1.3)."""


def resolve(known: str, dataset: Store, tag: int, signed: bool | None, is_implicit: bool) -> str:
    """Choose one of several VRs, such as "US or SS", by other elements of the dataset (PS3.5 Annex A, PS3.6 6).

    Parameters
    ----------
    known : str
        VRs of the element in the dictionary.
    dataset : Store
        Dataset or item that contains the element.
    tag : int
        Tag of the element.
    signed : bool or None
        Whether Pixel Representation of the enclosing datasets is 1; None if they do not contain it.
    is_implicit : bool
        Whether the encoding is implicit VR, in which pixel and waveform data are OW.

    Returns
    -------
    str
        VR of two letters.
    """
    if known == "OB or OW":
        if is_implicit or tag >> 24 == 0x60:
            return "OW"
        bits = _value(dataset, WAVEFORM_BITS_ALLOCATED if tag >> 16 == 0x5400 else BITS_ALLOCATED)
        return native_vr(bits)
    if known == "US or SS":
        representation = _value(dataset, PIXEL_REPRESENTATION)
        if representation is None:
            representation = signed
        return "SS" if representation == 1 else "US"
    descriptor = _value(dataset, LUT_DESCRIPTOR)
    if isinstance(descriptor, list) and descriptor and descriptor[0] == 1:
        return "US"
    return "OW"


def resolve_set(known: str, dataset: Store, tag: int, value: object, signed: bool | None, is_implicit: bool) -> str:
    """Choose one of several VRs for a value that was set: words are bytes or numbers, all others as in `resolve`."""
    if known == "OB or OW" or is_empty(value):
        return resolve(known, dataset, tag, signed, is_implicit)
    if isinstance(value, bytes):
        return "OW"
    if "OW" in known and isinstance(value, list) and len(value) > _LONGEST_US:
        return "OW"  # the length would not fit in the header of US
    return resolve("US or SS", dataset, tag, signed, is_implicit) if "SS" in known else "US"


def fits(vr: str, length: int, head: bytes) -> bool:
    """Return whether a value can be of a VR that a private dictionary states.

    Dictionaries of private elements may be wrong, because vendors use the same element with different VRs.

    Parameters
    ----------
    vr : str
        VR of two letters.
    length : int
        Length of the value in bytes.
    head : bytes
        The first `EXAMINED` bytes of the value, or all of them.
    """
    if vr == "SQ":
        return not length or head.startswith(_ITEMS)
    if vr in NUMBER_STRINGS:
        return not head.translate(None, _NUMERALS)
    if vr in STRINGS:
        text = head.rstrip(b"\0")
        return len(text.translate(None, _CONTROLS)) == len(text)
    return not length % (REPRESENTATIONS[vr].size or 1) if vr in REPRESENTATIONS else True


def plain_vr(vr: str, dataset: Store, tag: int, value: object) -> str:
    """Return the VR of the standard with which a model, such as JSON, contains a value.

    Parameters
    ----------
    vr : str
        VR of the element in the dataset, which may be ambiguous or not valid.
    dataset : Store
        Dataset or item that contains the element.
    tag : int
        Tag of the element.
    value : object
        Value of the element.

    Returns
    -------
    str
        VR of two letters; UN for one that is not in PS3.5.
    """
    if vr in REPRESENTATIONS:
        return vr
    if vr not in AMBIGUOUS:
        return "UN"
    numbers = value if isinstance(value, list) else [value]
    if "SS" in vr and any(isinstance(number, int) and number < 0 for number in numbers):
        return "SS"
    if "OW" in vr and isinstance(value, list):
        return "US"  # a model has no headers of limited length
    return resolve_set(vr, dataset, tag, value, None, False)


def native_vr(bits_allocated: object) -> str:
    """Return the VR of pixel and waveform data that are not encapsulated, in explicit VR (PS3.5 A.2)."""
    return "OB" if isinstance(bits_allocated, int) and bits_allocated <= 8 else "OW"


def _value(dataset: Store, tag: int) -> Any:
    return access.value(dataset, tag) if tag in access.entries(dataset) else None
