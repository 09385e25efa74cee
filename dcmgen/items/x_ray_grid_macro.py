# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Grid Macro."""

from __future__ import annotations

from dcmgen.items.x_ray_grid_description_macro import XRayGridDescriptionMacro
from dcmgen.model.fields import SQ


class XRayGridMacro(XRayGridDescriptionMacro):
    """X-Ray Grid Macro (PS3.3 C.8.31.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.7.html
    """

    __slots__ = ()

    XRayGridSequence = SQ(0x0018_9555, "XRayGridSequenceItem")
