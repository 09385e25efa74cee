"""Resolution of ambiguous value representations, such as "US or SS"."""

from __future__ import annotations

from dcmgen.model import access
from dcmgen.values.tags import BITS_ALLOCATED, LUT_DESCRIPTOR, PIXEL_REPRESENTATION, WAVEFORM_BITS_ALLOCATED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.model.store import Store


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


def native_vr(bits_allocated: object) -> str:
    """Return the VR of pixel and waveform data that are not encapsulated, in explicit VR (PS3.5 A.2)."""
    return "OB" if isinstance(bits_allocated, int) and bits_allocated <= 8 else "OW"


def _value(dataset: Store, tag: int) -> Any:
    return access.value(dataset, tag) if tag in access.entries(dataset) else None
