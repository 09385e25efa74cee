# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast X-Ray Geometry Macro."""

from dcmgen.items.breast_x_ray_geometry_x_ray_geometry_sequence_item import (
    BreastXRayGeometryXRayGeometrySequenceItem,
    BreastXRayGeometryXRayGeometrySequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class BreastXRayGeometryMacro(Macro):
    """Breast X-Ray Geometry Macro (PS3.3 C.8.31.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """

    def __init__(
        self,
        /,
        *,
        XRayGeometrySequence: Items[BreastXRayGeometryXRayGeometrySequenceItem] = ...,
    ) -> None: ...
    XRayGeometrySequence: SQ[BreastXRayGeometryXRayGeometrySequenceItems, BreastXRayGeometryXRayGeometrySequenceItem]
    """X-Ray Geometry Sequence (0018,9476), SQ, VM 1, Type 1.

    PS3.3 C.8.31.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.4.html
    """
