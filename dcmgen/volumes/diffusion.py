"""Diffusion weighting in private elements, for images without the attributes of the standard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.model import groups

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_B_VALUES = (
    (0x0019, "SIEMENS MR HEADER", 0x0C),
    (0x0043, "GEMS_PARM_01", 0x39),
    (0x2001, "Philips Imaging DD 001", 0x03),
    (0x0065, "Image Private Header", 0x09),
)
"""Group, creator and offset of the b-value of Siemens, GE, Philips and United Imaging."""
_GRADIENTS = ((0x0019, "SIEMENS MR HEADER", 0x0E), (0x0065, "Image Private Header", 0x37))
_GE_OFFSET = 1_000_000_000  # added to b-values of GE


def b_value(ds: BaseDataset) -> float | None:
    """Return the b-value in s/mm² of private elements, or None."""
    for place in _B_VALUES:
        found = _numbers(ds, *place)
        if found:
            return found[0] % _GE_OFFSET
    return None


def gradient(ds: BaseDataset) -> tuple[float, ...] | None:
    """Return the gradient direction in the patient of private elements, or None."""
    for place in _GRADIENTS:
        found = _numbers(ds, *place)
        if len(found) == 3:
            return tuple(found)
    return None


def _numbers(ds: BaseDataset, group: int, creator: str, offset: int) -> list[float]:
    try:
        value: Any = ds.private_block(group, creator)[offset].value
        return groups.numbers(value)
    except (KeyError, ValueError):
        return []


PRIVATE = {"DiffusionBValue": b_value, "DiffusionGradientOrientation": gradient}
"""Attribute → function that reads it from private elements."""
