"""Whole slide images: regions of a pyramid, and annotations of them.

The public names are imported on first use.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.microscopy.slide import Level as Level
    from dcmgen.microscopy.slide import Slide as Slide
else:
    from dcmgen._lazy import exports

    __getattr__, __dir__ = exports(__name__, {"dcmgen.microscopy.slide": ("Level", "Slide")})
