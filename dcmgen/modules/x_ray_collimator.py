# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray Collimator Module."""

from __future__ import annotations

from dcmgen.items.x_ray_collimator_dimensions_macro import XRayCollimatorDimensionsMacro
from dcmgen.model.fields import CSn
from dcmgen.model.iod import Module


class XRayCollimatorModule(XRayCollimatorDimensionsMacro, Module):
    """X-Ray Collimator Module (PS3.3 C.8.7.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.7.3.html
    """

    __slots__ = ()

    CollimatorShape = CSn(0x0018_1700)
