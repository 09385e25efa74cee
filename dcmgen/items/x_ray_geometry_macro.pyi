# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Geometry Macro."""

from dcmgen.items.x_ray_geometry_sequence_item import XRayGeometrySequenceItem, XRayGeometrySequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayGeometryMacro(Macro):
    """X-Ray Geometry Macro (PS3.3 C.8.19.6.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.14.html
    """

    def __init__(
        self,
        /,
        *,
        XRayGeometrySequence: Items[XRayGeometrySequenceItem] = ...,
    ) -> None: ...
    XRayGeometrySequence: SQ[XRayGeometrySequenceItems, XRayGeometrySequenceItem]
    """X-Ray Geometry Sequence (0018,9476), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.14.html
    """
