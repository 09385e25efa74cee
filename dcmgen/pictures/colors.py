"""Colors of segments, regions and values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import PixelError
from dcmgen.model import groups

if TYPE_CHECKING:
    from dcmgen.pictures.canvas import Color

Array = np.ndarray[Any, Any]

DISTINCT: tuple[Color, ...] = (
    *((230, 76, 60), (72, 160, 240), (90, 200, 90), (245, 190, 40), (180, 110, 235), (40, 200, 195)),
    *((240, 130, 190), (170, 200, 60), (250, 140, 50), (130, 150, 255), (190, 150, 110), (220, 220, 220)),
)
"""Colors for objects that recommend none."""

_WHITE = np.array([0.9642, 1.0, 0.8249])  # D50, of the profile connection space
_TO_SRGB = np.array(  # from XYZ under D50
    [[3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540], [0.0719453, -0.2289914, 1.4052427]]
)


def distinct(number: int) -> Color:
    """Return a color for the object with this number."""
    return DISTINCT[number % len(DISTINCT)]


def of_cielab(value: Any) -> Color | None:
    """Return the sRGB color of Recommended Display CIELab Value, or None if it is invalid (PS3.3 C.10.7.1.1)."""
    try:
        numbers = groups.numbers(value)
    except PixelError:
        return None
    if len(numbers) != 3:
        return None
    lightness = numbers[0] / 65535 * 100
    a, b = numbers[1] / 257 - 128, numbers[2] / 257 - 128
    y = (lightness + 16) / 116
    ratios = np.array([y + a / 500, y, y - b / 200])
    linear = _TO_SRGB @ (_WHITE * np.where(ratios > 6 / 29, ratios**3, 3 * (6 / 29) ** 2 * (ratios - 4 / 29)))
    linear = linear.clip(0, 1)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    red, green, blue = np.rint(255 * encoded).astype(int).tolist()
    return red, green, blue


def to_cielab(color: Color) -> list[int]:
    """Return Recommended Display CIELab Value for an sRGB color; the inverse of `of_cielab`."""
    encoded = np.array(color) / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    ratios = np.linalg.solve(_TO_SRGB, linear) / _WHITE
    x, y, z = np.where(ratios > (6 / 29) ** 3, np.cbrt(ratios), ratios / (3 * (6 / 29) ** 2) + 4 / 29)
    values = np.rint([(116 * y - 16) * 655.35, (500 * (x - y) + 128) * 257, (200 * (y - z) + 128) * 257])
    found: list[int] = values.clip(0, 65535).astype(int).tolist()
    return found


def of_rgb(value: Any) -> Color | None:
    """Return the color of three values from 0 to 255, such as ROI Display Color, or None if they are invalid."""
    try:
        numbers = groups.numbers(value)
    except PixelError:
        return None
    if len(numbers) != 3 or not all(0 <= n <= 255 for n in numbers):
        return None
    red, green, blue = (int(n) for n in numbers)
    return red, green, blue


def _ramp(*stops: int) -> Array:
    """Return 256 colors through equally spaced stops, which are hexadecimal RGB."""
    corners = np.array([[stop >> 16, stop >> 8 & 255, stop & 255] for stop in stops], float)
    at = np.linspace(0, len(stops) - 1, 256)
    columns = [np.interp(at, np.arange(len(stops)), channel) for channel in corners.T]
    out: Array = np.rint(np.stack(columns, -1)).astype(np.uint8)
    return out


RAMPS = {
    "dose": _ramp(0x1B1464, 0x1F5FD0, 0x16B5C4, 0x37C96B, 0xC9D92E, 0xF7A823, 0xE8432B, 0xA50F15),
    "map": _ramp(0x440154, 0x472D7B, 0x3B528B, 0x2C728E, 0x21918C, 0x28AE80, 0x5EC962, 0xADDC30, 0xFDE725),
}
"""Colors of values from low to high: blue to red for doses, and dark to bright for parametric maps."""
