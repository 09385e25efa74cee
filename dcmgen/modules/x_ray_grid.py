# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Grid Module."""

from __future__ import annotations

from dcmgen.items.x_ray_grid_description_macro import XRayGridDescriptionMacro
from dcmgen.model.fields import CSTn
from dcmgen.model.iod import Module


class XRayGridModule(XRayGridDescriptionMacro, Module):
    """X-Ray Grid Module (PS3.3 C.8.7.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.11.html
    """

    __slots__ = ()

    Grid = CSTn(0x0018_1166)
