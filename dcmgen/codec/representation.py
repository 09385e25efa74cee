"""Value representations that the encoding does not give: ambiguous ones."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.model.store import Store

_PIXEL_REPRESENTATION = 0x00280103
_BITS_ALLOCATED = 0x00280100
_WAVEFORM_BITS_ALLOCATED = 0x54001004
_LUT_DESCRIPTOR = 0x00283002


def resolve(known: str, dataset: Store, tag: int, signed: bool | None, is_implicit: bool) -> str:
    """Choose among VRs such as "US or SS" by the rest of the dataset (PS3.5 Annex A, PS3.6 Section 6).

    Parameters
    ----------
    known : str
        What the dictionary says.
    dataset : Store
        The dataset or item that holds the element.
    tag : int
        The element.
    signed : bool or None
        Pixel Representation of the datasets around; None where there is none.
    is_implicit : bool
        Whether the encoding is implicit VR, in which pixel and waveform data are OW.
    """
    if known == "OB or OW":
        if is_implicit or tag >> 24 == 0x60:
            return "OW"
        bits = _value(dataset, _WAVEFORM_BITS_ALLOCATED if tag >> 16 == 0x5400 else _BITS_ALLOCATED)
        return "OB" if isinstance(bits, int) and bits <= 8 else "OW"
    if known == "US or SS":
        representation = _value(dataset, _PIXEL_REPRESENTATION)
        if representation is None:
            representation = signed
        return "SS" if representation == 1 else "US"
    descriptor = _value(dataset, _LUT_DESCRIPTOR)
    if isinstance(descriptor, list) and descriptor and descriptor[0] == 1:
        return "US"
    return "OW"


def _value(dataset: Store, tag: int) -> Any:
    if tag not in dataset._raw:
        return None
    value = dataset._values.get(tag)
    return dataset._load(tag) if value is None else value
