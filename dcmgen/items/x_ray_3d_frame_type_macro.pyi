# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray 3D Frame Type Macro."""

from dcmgen.items.x_ray_3d_frame_type_sequence_item import XRay3DFrameTypeSequenceItem, XRay3DFrameTypeSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRay3DFrameTypeMacro(Macro):
    """X-Ray 3D Frame Type Macro (PS3.3 C.8.21.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.html#sect_C.8.21.5.1
    """

    def __init__(
        self,
        /,
        *,
        XRay3DFrameTypeSequence: Items[XRay3DFrameTypeSequenceItem] = ...,
    ) -> None: ...
    XRay3DFrameTypeSequence: SQ[XRay3DFrameTypeSequenceItems, XRay3DFrameTypeSequenceItem]
    """X-Ray 3D Frame Type Sequence (0018,9504), SQ, VM 1, Type 1.

    PS3.3 C.8.21.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.5.html#sect_C.8.21.5.1
    """
