"""Display shutters (PS3.3 C.7.6.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import numpy as np

from dcmgen.create.arrays import array_of
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import ArrayLike

BLACK = [0, 0x8080, 0x8080]
"""Black as CIELab (PS3.3 C.10.7.1.1)."""


@attrs.frozen
class Shutter:
    """Shape outside of which an image is not displayed.

    Use the methods `rectangle`, `circle` and `polygon` to create one. Coordinates are (column, row), and (0, 0) is the
    top left corner of the first pixel, as in annotations.

    Attributes
    ----------
    values : dict of str to object
        Attributes of the Display Shutter Module by keyword.
    """

    values: dict[str, Any]

    @classmethod
    def rectangle(cls, left: int, top: int, right: int, bottom: int) -> Shutter:
        """Display the pixels between two columns and two rows."""
        if not (left < right and top < bottom):
            raise CreateError(
                f"the shutter from ({left}, {top}) to ({right}, {bottom}) is empty",
                advice="Pass left < right, top < bottom",
            )
        # the edges are the first pixels that are not displayed, and the first pixel has the number 1
        return cls(
            {
                "ShutterShape": ["RECTANGULAR"],
                "ShutterLeftVerticalEdge": left,
                "ShutterRightVerticalEdge": right + 1,
                "ShutterUpperHorizontalEdge": top,
                "ShutterLowerHorizontalEdge": bottom + 1,
            }
        )

    @classmethod
    def circle(cls, center: tuple[float, float], radius: float) -> Shutter:
        """Display the pixels in a circle; the center and the radius are rounded to whole pixels."""
        if round(radius) < 1:
            raise CreateError(f"the radius of the shutter is {radius:g}", advice="It must be at least one pixel")
        return cls(
            {
                "ShutterShape": ["CIRCULAR"],
                "CenterOfCircularShutter": [round(center[1] + 0.5), round(center[0] + 0.5)],
                "RadiusOfCircularShutter": round(radius),
            }
        )

    @classmethod
    def polygon(cls, points: ArrayLike) -> Shutter:
        """Display the pixels in a polygon; its points are rounded to whole pixels."""
        corners = array_of(points, "the points of a shutter", float)
        if corners.ndim != 2 or corners.shape[1] != 2 or len(corners) < 3 or not np.isfinite(corners).all():
            raise CreateError(
                f"the polygon of a shutter has the shape {corners.shape}",
                advice="Pass at least three points (column, row)",
            )
        if (corners[0] == corners[-1]).all():
            corners = corners[:-1]
        vertices = np.rint(corners[:, ::-1] + 0.5).astype(int).ravel().tolist()
        return cls({"ShutterShape": ["POLYGONAL"], "VerticesOfThePolygonalShutter": vertices})


def shutter_values(shutters: Sequence[Shutter], in_color: bool) -> dict[str, Any]:
    """Return the attributes of combined shutters; what they hide is black.

    Parameters
    ----------
    shutters : sequence of Shutter
        At most one of each shape.
    in_color : bool
        Whether the presentation state is in color.

    Raises
    ------
    CreateError
        If there are two of the same shape.
    """
    found: dict[str, Any] = {}
    for shutter in shutters:
        shapes = [*found.get("ShutterShape", []), *shutter.values["ShutterShape"]]
        if len(set(shapes)) < len(shapes):
            raise CreateError(f"there are two {shapes[-1]} shutters", advice="Pass at most one of each shape")
        found |= shutter.values
        found["ShutterShape"] = shapes
    if found:
        found["ShutterPresentationValue"] = 0
        if in_color:
            found["ShutterPresentationColorCIELabValue"] = BLACK
    return found
